// The reusable workflow's text → the same, with what it repeats of action.yml as action.yml says it now.
import {textOf, yamlOf} from './read.js';

/** The lines of action.yml below `inputs:` or `outputs:`, as far in as a workflow has them. */
function section(
  name: 'inputs' | 'outputs',
  more: (key: string, value: string | undefined) => string
): string {
  const lines = new RegExp(`^${name}:\\n((?: .*\\n)+)`, 'm').exec(textOf('action.yml'))?.[1] ?? '';
  return lines
    .split(/(?=^ {2}\S)/m)
    .map(entry => {
      const [, key = ''] = /^ {2}([\w-]+):/.exec(entry) ?? [];
      const [, value] = /^ {4}default: (.*)$/m.exec(entry) ?? [];
      return entry.replace(/( {4}description: .*\n)/, `$1    ${more(key, value)}\n`);
    })
    .join('')
    .replace(/default: '(true|false)'/g, 'default: $1')
    .replace(/^/gm, '    ')
    .trimEnd();
}

const isFlag = (value: string | undefined): boolean => value === "'true'" || value === "'false'";
const list = (names: readonly string[], indent: string, context: string): string =>
  names.map(name => `${indent}${name}: \${{ ${context}.${name} }}\n`).join('');

/** This text, with what action.yml says in the places where it is repeated. */
export function repeated(text: string): string {
  const action = yamlOf('action.yml') as {inputs: object; outputs: object};
  const [inputs, outputs] = [Object.keys(action.inputs), Object.keys(action.outputs)];
  const between = (from: string, to: string, now: string) => (all: string) =>
    all.replace(new RegExp(`(?<=^${from}\\n)[^]*?(?=^${to})`, 'm'), () => now);
  const type = (_: string, value: string | undefined) => `type: ${isFlag(value) ? 'boolean' : 'string'}`;
  const value = (key: string) => `value: \${{ jobs.firewalled.outputs.${key} }}`;
  return [
    between(' {4}inputs:', ' {6}checkout:', `${section('inputs', type)}\n`),
    between(' {4}outputs:(?=\\n {6}exit-code:\\n)', '\\npermissions:', `${section('outputs', value)}\n`),
    between(
      ' {4}outputs:(?=\\n {6}exit-code: )',
      ' {4}steps:',
      list(outputs, '      ', 'steps.command.outputs')
    ),
    between(' {8}uses: org/.*\\n {8}with:', '\\n', list(inputs, '          ', 'inputs'))
  ].reduce((all, replace) => replace(all), text);
}

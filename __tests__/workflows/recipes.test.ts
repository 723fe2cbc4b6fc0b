// What the documents tell a reader to paste or to open → whether it is there, and whether the action takes it.
import {existsSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {inputsFrom} from '../../src/inputs.js';
import {textOf, workflow, yamlOf} from './read.js';

interface Use {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly secrets?: object;
}

const root = new URL('../../', import.meta.url);
const blocks = [...textOf('README.md').matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);

function usesIn(node: unknown): Use[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(usesIn);
  return 'uses' in node ? [node as Use, ...below] : below;
}

const uses = blocks.flatMap(text => usesIn(parse(text)));
const steps = uses.filter(one => one.uses === 'org/awf-action@v1');
const calls = uses.filter(one => one.uses === 'org/awf-action/.github/workflows/firewalled.yml@v1');
const names = (described: object | undefined): string[] => Object.keys(described ?? {});
const problemsOf = (given: Use['with']): unknown => {
  try {
    return inputsFrom(name => String(given?.[name] ?? ''), {workspace: '/w', home: '/h', temp: '/t'})
      .warnings;
  } catch (error) {
    return error;
  }
};

describe('a recipe of the README', () => {
  test('stands for both, the action and the reusable workflow', () => {
    expect([steps.length > 5, calls.length]).toEqual([true, 1]);
  });

  test.each(steps.map((step): [string, Use] => [String(step.with?.['run']), step]))(
    'gives the action what it takes: %s',
    (_, step) => {
      const {inputs} = yamlOf('action.yml') as {inputs: object};
      expect(names(step.with).filter(name => !names(inputs).includes(name))).toEqual([]);
      expect(problemsOf(step.with)).toEqual([]);
    }
  );

  test.each(calls)('gives the reusable workflow what it takes', call => {
    const on = workflow('firewalled.yml').on['workflow_call'] as {inputs: object; secrets: object};
    expect(names(call.with).filter(name => !names(on.inputs).includes(name))).toEqual([]);
    expect(names(call.secrets).filter(name => !names(on.secrets).includes(name))).toEqual([]);
    expect(problemsOf(call.with)).toEqual([]);
  });

  test("names other people's actions by their commit", () => {
    const others = blocks.flatMap(text => text.match(/uses: (?!org\/awf-action).*/g) ?? []);
    expect(others.filter(line => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('keeps expressions out of scripts', () => {
    const scripts = blocks.flatMap(text => text.match(/run: (?:\|\n(?: +.*\n)+|.*)/g) ?? []);
    expect(scripts.filter(script => script.includes('${{'))).toEqual([]);
  });
});

describe.each(['README.md', 'SECURITY.md', 'CONTRIBUTING.md'])('%s', document => {
  const text = textOf(document);
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
  const quoted = [...text.matchAll(/`((?:src|__tests__|containers|\.github|docs)\/[\w./-]+)`/g)].flatMap(
    ([, path = '']) => (path.startsWith('containers/out/') ? [] : [path])
  );

  test('leads to files that exist', () => {
    expect([...linked, ...quoted].filter(path => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

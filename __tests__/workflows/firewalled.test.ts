import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, describe, expect, test} from '@jest/globals';
import {repeated} from './repeated.js';
import {runStep, textOf, workflow, yamlOf, type Step} from './read.js';

type Described = Readonly<
  Record<
    string,
    {readonly description: string; readonly required?: boolean; readonly default?: string | boolean}
  >
>;

const action = yamlOf('action.yml') as {inputs: Described; outputs: Described};
const file = new URL('../../.github/workflows/firewalled.yml', import.meta.url);
if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, repeated(readFileSync(file, 'utf8')));
const text = readFileSync(file, 'utf8');
const firewalled = workflow('firewalled.yml');
const called = firewalled.on['workflow_call'] as {inputs: Described; outputs: Described};
const job = firewalled.jobs['firewalled'];
const command = job?.steps.find((step: Step) => step.uses?.startsWith('org/awf-action@'));
const AROUND = ['artifact-name', 'checkout', 'runs-on'];

const meaning = (described: Described): object =>
  Object.fromEntries(
    Object.entries(described).map(([name, {description, required = false, default: value}]) => [
      name,
      {description, required, default: value === undefined ? undefined : String(value)}
    ])
  );
const expressions = (names: readonly string[], context: string): object =>
  Object.fromEntries(names.map(name => [name, `\${{ ${context}.${name} }}`]));

describe('the reusable workflow', () => {
  test('repeats what action.yml says; if not, run this test with UPDATE_GOLDEN=1', () => {
    expect(text).toBe(repeated(text));
  });

  test('takes the inputs of the action, in the same words and with the same defaults', () => {
    const inputs = Object.entries(called.inputs).filter(([name]) => !AROUND.includes(name));
    expect(meaning(Object.fromEntries(inputs))).toEqual(meaning(action.inputs));
  });

  test('takes what is around the command besides, and nothing else', () => {
    const besides = Object.keys(called.inputs).filter(name => !Object.hasOwn(action.inputs, name));
    expect(besides.sort()).toEqual(AROUND);
  });

  test('hands every input on', () => {
    expect(command?.with).toEqual(expressions(Object.keys(action.inputs), 'inputs'));
  });

  test('gives the outputs of the action, in the same words', () => {
    expect(meaning(called.outputs)).toEqual(meaning(action.outputs));
  });

  test('hands every output on', () => {
    const names = Object.keys(action.outputs);
    expect(job?.outputs).toEqual(expressions(names, 'steps.command.outputs'));
    const values = Object.entries(called.outputs as Readonly<Record<string, {value?: string}>>);
    expect(Object.fromEntries(values.map(([name, {value}]) => [name, value]))).toEqual(
      expressions(names, 'jobs.firewalled.outputs')
    );
  });

  test('keeps every file that the action names, however the command ended', () => {
    const upload = job?.steps.find((step: Step) => step.uses?.startsWith('actions/upload-artifact@'));
    const files = Object.entries(action.outputs).flatMap(([name, {description}]) =>
      description.startsWith('Path ') ? [`\${{ steps.command.outputs.${name} }}`] : []
    );
    expect(String(upload?.with?.['path']).trim().split('\n')).toEqual(files);
    expect(upload?.if).toMatch(/^always\(\) && /);
  });

  test('runs the release that it is part of', () => {
    const {version} = JSON.parse(textOf('package.json')) as {version: string};
    expect(command?.uses).toBe(`org/awf-action@v${version}`);
    expect(textOf('src/tell.ts')).toContain(`const VERSION = '${version}';`);
  });
});

describe('the secret of the reusable workflow', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'awf-secret-'));
  const variables = path.join(folder, 'env');
  afterEach(() => rmSync(variables, {force: true}));
  afterAll(() => rmSync(folder, {recursive: true}));

  const given = (environment: string): {printed: string; set: string} => {
    const printed = runStep(
      firewalled,
      "Set the command's variables",
      {ENVIRONMENT: environment, GITHUB_ENV: variables},
      folder
    );
    const set = (() => {
      try {
        return readFileSync(variables, 'utf8');
      } catch {
        return ''; // nothing was set
      }
    })();
    return {printed, set};
  };

  test.each<[string, string, string, string]>([
    ['that is not given sets nothing', '', '', ''],
    ['sets a variable and hides its value', 'A_KEY=s3cret', 'A_KEY=s3cret\n', '::add-mask::s3cret\n'],
    [
      'sets one a line, comments and empty lines aside',
      '# keys\n\nA=1\r\n  \n_b2=x=y z\n',
      'A=1\n_b2=x=y z\n',
      '::add-mask::1\n::add-mask::x=y z\n'
    ],
    ['sets an empty variable', 'A=', 'A=\n', ''],
    ['hides a value as the runner reads it', 'A=50%0A', 'A=50%0A\n', '::add-mask::50%250A\n'],
    ['is never a program', 'A=$(id)`id`\\n"\'', 'A=$(id)`id`\\n"\'\n', '::add-mask::$(id)`id`\\n"\'\n']
  ])('%s', (_, environment, set, printed) => {
    expect(given(environment)).toEqual({printed, set});
  });

  test.each(['s3cret', ' A=s3cret', '2A=s3cret', 'A-B=s3cret', '=s3cret', 'A<<s3cret'])(
    'of %j is refused by line, and not repeated',
    line => {
      let said = '';
      try {
        given(`B=1\n${line}`);
      } catch (error) {
        said = (error as {stdout: string}).stdout;
      }
      expect(said).toBe('::add-mask::1\n::error::The secret environment, line 2, is not NAME=value.\n');
    }
  );
});

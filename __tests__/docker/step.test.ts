import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {parseCommandFile} from '../lab/command-files.js';
import {makeMachine} from '../lab/machine.js';
import {node24} from '../lab/node24.js';
import {theLab} from '../lab/place.js';
import {runStep, startStep} from '../lab/step.js';

const lab = theLab();
const action = path.join(lab.folder, 'an-action');

const MAIN = `
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { console.log('got ' + signal); if (process.env.DEAF !== '1') process.exit(3) });
const fs = require('fs');
const {GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY} = process.env;
fs.appendFileSync(GITHUB_OUTPUT, 'plain=a=b\\nmany<<END\\none\\ntwo\\nEND\\n');
fs.appendFileSync(GITHUB_STATE, 'key=kept\\n');
fs.appendFileSync(GITHUB_STEP_SUMMARY, 'from main\\n');
console.log(JSON.stringify({uid: process.getuid(), groups: process.getgroups(), cwd: process.cwd(), node: process.version,
  nets: Object.keys(require('os').networkInterfaces()), env: process.env}));
console.error('to stderr');
if (process.env.LINGER === '1') setInterval(() => {}, 1000);
if (process.env.ORPHAN === '1') require('child_process').spawn('sleep', ['60'], {stdio: 'inherit', detached: true}).unref();
if (process.env.LINGER !== '1') process.exitCode = 7;
`;
const POST = `
require('fs').appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'from post\\n');
console.log(process.env.STATE_key, process.env['INPUT_HAS-DEFAULT']);
`;

beforeAll(() => {
  for (const [script, text] of [
    ['main', MAIN],
    ['post', POST]
  ] as const) {
    mkdirSync(path.join(action, 'dist', script), {recursive: true});
    writeFileSync(path.join(action, 'dist', script, 'index.js'), text);
  }
  writeFileSync(
    path.join(action, 'action.yml'),
    'inputs:\n  has-default:\n    default: otherwise\n  run:\n    required: true\n'
  );
});

interface Told {
  readonly uid: number;
  readonly groups: number[];
  readonly cwd: string;
  readonly node: string;
  readonly nets: string[];
  readonly env: Record<string, string>;
}

describe('the step runner', () => {
  test('runs a step as the runner does, and its post step after a failure', async () => {
    const step = await runStep(lab, {action, inputs: {run: 'x'}, env: {OWN: 'yes', LANG: undefined}});
    const told = JSON.parse(step.stdout) as Told;
    expect(step).toMatchObject({
      code: 7,
      stderr: 'to stderr\n',
      outputs: {plain: 'a=b', many: 'one\ntwo'},
      state: {key: 'kept'},
      summary: 'from main\nfrom post\n',
      audit: [],
      post: {code: 0, stdout: 'kept otherwise\n'}
    });
    expect(told).toMatchObject({
      uid: 1001,
      groups: [1001],
      cwd: step.machine.workspace,
      nets: expect.arrayContaining(['uplink'])
    });
    expect(told.env).toMatchObject({
      INPUT_RUN: 'x',
      'INPUT_HAS-DEFAULT': 'otherwise',
      OWN: 'yes',
      HOME: step.machine.home
    });
    expect(told.env).not.toHaveProperty('LANG');
    expect(told.env).not.toHaveProperty('AWF_LAB');
  });

  test('runs it as root, and with the newer Node, where a test asks for it', async () => {
    const step = await runStep(lab, {action, inputs: {}, uid: 0, node: await node24(lab)});
    expect(JSON.parse(step.stdout)).toMatchObject({uid: 0, node: expect.stringMatching(/^v24\./)});
  });

  test('lets a test plant things on the machine first', async () => {
    const machine = makeMachine(lab, {git: true});
    const step = await runStep(lab, {action, inputs: {}, machine});
    expect(step.machine).toBe(machine);
  });

  test('cancels with INT', async () => {
    const step = startStep(lab, {action, inputs: {}, env: {LINGER: '1'}});
    await step.until(/uid/);
    step.cancel();
    expect(await step.done).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('got SIGINT'),
      state: {key: 'kept'}
    });
  });

  test('kills what is deaf to INT and TERM, ten seconds after', async () => {
    const step = startStep(lab, {action, inputs: {}, env: {LINGER: '1', DEAF: '1'}});
    await step.until(/uid/);
    const begun = performance.now();
    step.cancel();
    const {code, stdout} = await step.done;
    expect([code, stdout.match(/got \w+/g)]).toEqual([null, ['got SIGINT', 'got SIGTERM']]);
    expect(performance.now() - begun).toBeGreaterThan(9_500);
  });

  test('waits five seconds for whoever holds the output', async () => {
    const step = await runStep(lab, {action, inputs: {}, env: {ORPHAN: '1'}});
    expect(step.heldOpenMs).toBeGreaterThan(4_500);
  });
});

describe('a command file', () => {
  test.each<[string, string, Record<string, string>]>([
    ['holds a line for each value', 'a=1\nb=2=3\n', {a: '1', b: '2=3'}],
    ['holds values of many lines', 'a<<E\n1\n\n2\nE\nb=3\n', {a: '1\n\n2', b: '3'}],
    ['may end its lines as Windows does', 'a=1\r\nb=2\r\n', {a: '1', b: '2'}],
    ['may set a name twice', 'a=1\na=2\n', {a: '2'}],
    ['takes << in a value for what it is', 'a=x<<y\n', {a: 'x<<y'}]
  ])('%s', (_, text, values) => expect(parseCommandFile(text)).toEqual(values));

  test.each([
    ['no delimiter that ends', 'a<<E\n1\n'],
    ['no name', '=1\n'],
    ['neither = nor <<', 'word\n']
  ])('with %s is refused', (_, text) => expect(() => parseCommandFile(text)).toThrow(/Invalid/));
});

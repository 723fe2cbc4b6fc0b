import {readdirSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {describe, expect, test} from '@jest/globals';
import {arrivals, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {onMachine} from '../lab/plain.js';
import {leftovers, runStep, startStep, type RunningStep, type StepResult} from '../lab/step.js';

const lab = theLab();

const start = (run: string, more: Record<string, string> = {}, post: 'always' | 'never' = 'always') =>
  startStep(lab, {inputs: {run, 'allowed-domains': 'allowed.test', shell: 'bash {0}', ...more}, post});

/** The step's own folders, and so its ids: all of them go when it is over. */
const folders = ({machine}: RunningStep) =>
  readdirSync(machine.temp).filter(name => /^awf-[0-9a-f]{12}$/.test(name));

const errors = ({log}: StepResult) => log.split('\n').filter(line => line.startsWith('::error::'));

async function nothingLeft(step: RunningStep, {state}: StepResult): Promise<void> {
  expect(folders(step)).toEqual([]);
  if (state['sandbox'] !== undefined && state['sandbox'] !== '')
    expect(await leftovers(lab, state['sandbox'])).toEqual([]);
}

async function since<T>(done: Promise<T>): Promise<{result: T; ms: number}> {
  const begun = performance.now();
  return {result: await done, ms: performance.now() - begun};
}

describe('a run that is cancelled', () => {
  test.each<[string, string, number]>([
    [
      'as it pleases, when the command heeds INT',
      'trap "echo cleaned; exit 3" INT; echo going; while :; do sleep 0.1; done',
      3_000
    ],
    [
      'after TERM, when it is deaf to INT',
      'trap "" INT; trap "echo cleaned; exit 3" TERM; echo going; while :; do sleep 0.1; done',
      6_000
    ],
    [
      'by KILL, when it is deaf to both',
      'trap "" INT TERM; echo cleaned; echo going; while :; do sleep 0.1; done',
      9_000
    ]
  ])('ends %s, with report and outputs', async (_, run, within) => {
    const step = start(run);
    await step.until(/^going$/m);
    step.cancel();
    const {result, ms} = await since(step.done);
    expect(ms).toBeLessThan(within);
    expect(result).toMatchObject({
      code: 130,
      stdout: expect.stringContaining('cleaned'),
      outputs: {'exit-code': '130', 'blocked-count': '0', 'allowed-domains': '[]'},
      summary: expect.stringContaining('The run was cancelled, so the command was stopped.')
    });
    expect(errors(result)).toEqual(['::error::The run was cancelled, so the command was stopped.']);
    expect(result.audit.at(-1)).toMatchObject({kind: 'end'});
    await nothingLeft(step, result);
  });

  test('by TERM alone says 143', async () => {
    const step = start('trap "echo heard TERM; exit 0" TERM; echo going; while :; do sleep 0.1; done');
    await step.until(/^going$/m);
    step.signal('SIGTERM');
    const result = await step.done;
    expect(result).toMatchObject({code: 143, outputs: {'exit-code': '143'}});
    expect(result.stdout).toContain('heard TERM');
    await nothingLeft(step, result);
  });

  test('twice waits for nobody', async () => {
    const step = start('trap "" INT TERM; echo going; while :; do sleep 0.1; done');
    await step.until(/^going$/m);
    step.signal('SIGINT');
    await pause(300);
    step.signal('SIGTERM');
    const {result, ms} = await since(step.done);
    expect(ms).toBeLessThan(3_500);
    expect(result).toMatchObject({code: 130, outputs: {'exit-code': '130'}});
    expect(errors(result)).toEqual(['::error::The run was cancelled, so the command was stopped.']);
    await nothingLeft(step, result);
  });

  // Before the containers, while they are made, while they are proved, at the command's start.
  test.each([150, 350, 600, 900, 1_300])(
    '%d ms after its start leaves nothing, and says so once',
    async ms => {
      const step = start('echo going; sleep 60');
      await pause(ms);
      step.signal('SIGINT');
      const {result, ms: took} = await since(step.done);
      expect(took).toBeLessThan(8_000);
      if (result.code !== null) {
        expect(errors(result)).toEqual([expect.stringMatching(/^::error::The run was cancelled/)]);
        expect(result.outputs).toHaveProperty(
          'exit-code',
          result.log.includes('before the command') ? '' : '130'
        );
      }
      await nothingLeft(step, result);
    }
  );
});

describe('a command past its timeout-minutes', () => {
  test('is stopped, and the code is 124', async () => {
    const step = await runStep(lab, {inputs: {run: 'echo going; sleep 60', 'timeout-minutes': '0.02'}});
    expect(step).toMatchObject({code: 124, outputs: {'exit-code': '124'}});
    expect(errors(step)).toEqual([expect.stringContaining('(timeout-minutes)')]);
    expect(await leftovers(lab, step.state['sandbox'])).toEqual([]);
  });
});

describe('a step that is killed', () => {
  test.each([250, 500, 750, 1_000, 1_300, 2_500])(
    '%d ms after its start is cleared away by post',
    async ms => {
      const step = start('while :; do sleep 0.1; done');
      await pause(ms);
      step.signal('SIGKILL');
      const result = await step.done;
      expect(result.post).toMatchObject({code: 0});
      expect(result.post?.log).not.toContain('::');
      await pause(1_000); // whatever a client may still have been making
      await nothingLeft(step, result);
    }
  );

  test('leaves its command no way out, not even to what was allowed', async () => {
    const mark = newMark();
    const step = start(`echo going; while :; do curl -s -m 1 http://allowed.test/${mark}; done`, {}, 'never');
    await step.until(/hello from allowed.test/);
    step.signal('SIGKILL');
    const {state} = await step.done;
    // The command is still there to try. Looked at now: later another step of the suite may have swept what is dead.
    expect(await leftovers(lab, state['sandbox'])).not.toEqual([]);
    await pause(1_500);
    const seen = (await arrivals(lab, mark)).length;
    expect(seen).toBeGreaterThan(0); // the control: until then it got through
    await pause(2_000);
    expect(await arrivals(lab, mark)).toHaveLength(seen);
    const told = Object.entries(state).map(([name, value]) => `STATE_${name}=${value}`);
    const bundle = path.join(lab.action, 'dist/post/index.js');
    const argv = ['env', `DOCKER_HOST=unix://${lab.socket}`, ...told, process.execPath, bundle];
    const post = await onMachine(lab, argv);
    expect(post.code).toBe(0);
    expect(await leftovers(lab, state['sandbox'])).toEqual([]);
    expect(folders(step)).toEqual([]);
  });
});

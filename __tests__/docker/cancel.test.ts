import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals';
import {arrivals, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {onMachine} from '../lab/plain.js';
import {leftovers, runStep, startStep, type RunningStep, type StepResult} from '../lab/step.js';
import {forget, makeVariant, type Variant} from '../lab/variant.js';

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

// Four at a time, and from the first line of main to the last of the removal.
const MOMENTS: readonly (readonly [phase: string, after: RegExp | undefined, ms: readonly number[]])[] = [
  ['while the image is loaded', undefined, [300, 700, 1_200, 2_000]],
  ['in its first moments', undefined, [0, 150, 300, 500]],
  ['while the walls are built', undefined, [800, 1_200, 1_700, 2_300]],
  ['while the command runs', /^going$/m, [0, 200, 500, 1_000]],
  ['while it reports and removes', /^over$/m, [0, 150, 350, 600]]
];

describe.each(MOMENTS)('a step that is ended %s', (phase, after, moments) => {
  let variant: Variant | undefined;
  beforeAll(async () => {
    if (phase === 'while the image is loaded') variant = await makeVariant(lab, () => undefined);
  });
  afterAll(async () => {
    if (variant !== undefined) await forget(lab, variant);
  });

  /** Deaf to all but KILL, and at an allowed host all the time, so that it is seen how long it lives. */
  const begin = (mark: string) =>
    start(
      `trap "" INT TERM
      echo going
      for n in $(seq ${after?.source === '^over$' ? 3 : 10_000}); do curl -s -m 1 http://allowed.test/${mark} >/dev/null; sleep 0.1; done
      echo over`,
      variant === undefined ? {} : {'image-archive': variant.archive}
    );

  const endAt = async (ms: number, end: (step: RunningStep) => void) => {
    const mark = newMark();
    const step = begin(mark);
    await (after === undefined ? Promise.resolve() : step.until(after));
    await pause(ms);
    end(step);
    const {result, ms: took} = await since(step.done);
    return {step, result, took, mark};
  };

  const gone = async (mark: string): Promise<void> => {
    const seen = await arrivals(lab, mark);
    await pause(500);
    expect(await arrivals(lab, mark)).toHaveLength(seen.length);
  };

  beforeEach(async () => {
    if (variant !== undefined) await forget(lab, variant).catch(() => undefined); // not there before the first
  });

  test(`by the runner's three signals (${moments.join(', ')} ms) says so, and leaves nothing within 10 s`, async () => {
    const ended = await Promise.all(moments.map(ms => endAt(ms, step => step.cancel())));
    for (const {step, result, took, mark} of ended) {
      const after = result.post?.ms ?? 0;
      expect(took - after).toBeLessThan(10_000); // main alone
      expect(after).toBeLessThan(5_000);
      // Before its first line there is nobody to hear the signal. Else it ends by itself, and not by the third.
      if (result.stdout !== '') expect(result.code).not.toBeNull();
      if (result.stdout.includes('going')) {
        expect(result.outputs['exit-code']).toMatch(/^(0|130)$/);
        expect(existsSync(result.outputs['report'] ?? '')).toBe(true);
        expect(result.audit.at(-1)).toMatchObject({kind: 'end'});
      }
      expect(result.log).not.toMatch(/^\s+at /m);
      expect(errors(result).length).toBeLessThanOrEqual(1);
      await nothingLeft(step, result);
      await gone(mark);
    }
  });

  test(`by KILL (${moments.join(', ')} ms) is cleared away by post`, async () => {
    const ended = await Promise.all(moments.map(ms => endAt(ms, step => step.signal('SIGKILL'))));
    for (const {step, result, took, mark} of ended) {
      expect(took).toBeLessThan(10_000); // post has the same time to itself
      expect(result.post).toMatchObject({code: 0});
      expect(result.post?.log).not.toContain('::');
      await nothingLeft(step, result);
      await gone(mark);
    }
  });
});

describe('the code of a command', () => {
  test('is the step’s: 0, 1, 42, 127, 137 and 143 as they are', async () => {
    const scripts = ['exit 0', 'exit 1', 'exit 42', 'no-such-program', 'kill -9 $$', 'kill -15 $$'];
    const ended = await Promise.all(scripts.map(run => start(run).done));
    const codes = [0, 1, 42, 127, 137, 143];
    expect(ended.map(({code}) => code)).toEqual(codes);
    expect(ended.map(({outputs}) => outputs['exit-code'])).toEqual(codes.map(String));
    expect(ended.map(result => errors(result))).toEqual(
      codes.map(code => (code === 0 ? [] : [`::error::The command exited with code ${code}.`]))
    );
  });
});

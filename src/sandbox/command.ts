// The command's life: started when all is proved, watched, ended by its own will, a limit, a signal or a fault.
import type {Attached, Docker} from './docker.js';
import {OPEN} from './plan.js';
import {killWithin} from './processes.js';
import type {Waiting} from './gate.js';

export type Ending =
  | {readonly kind: 'exited'; readonly code: number; readonly outOfMemory: boolean}
  | {readonly kind: 'timed-out'; readonly minutes: number; readonly seen: boolean} // whether its end was seen
  | {readonly kind: 'cancelled'; readonly code: number; readonly seen: boolean}
  | {readonly kind: 'broken'; readonly sentence: string};

export interface Limits {
  readonly timeoutMinutes: number | undefined;
  /** Resolves when the runner wants the step to end, with the exit code that it means. */
  readonly cancelled: Promise<number>;
  /** Called when the command has begun: what can wait until then is done meanwhile. */
  readonly started: () => void;
  /** Called when the command has ended by itself. */
  readonly over: () => void;
  /** Resolves when the runner asks a second time. */
  readonly hurried: Promise<unknown>;
  /** Resolves when a part of the firewall has ended, or a wall was moved. */
  readonly broken: Promise<string>;
}

// The runner kills the step 10 s after it asks: what is left of them is for the report and the removal.
const FROM_INT = [
  ['INT', 0],
  ['TERM', 2_000],
  ['KILL', 4_500]
] as const;
const FROM_TERM = [
  ['TERM', 0],
  ['KILL', 2_500]
] as const;
// After it the engine is taken for deaf.
const DEAD_AFTER_MS = 1_500;

/** Opens the gate. */
export async function runCommand(docker: Docker, container: Waiting, limits: Limits): Promise<Ending> {
  const {attached} = container;
  attached.end(OPEN);
  limits.started();
  const timer = new Timer(limits.timeoutMinutes);
  const first = await Promise.race([
    attached.ended.then(
      code => ({kind: 'exited', code}) as const,
      (error: unknown) => ({kind: 'lost', words: wordsOf(error)}) as const
    ),
    limits.cancelled.then(code => ({kind: 'cancelled', code}) as const),
    limits.broken.then(sentence => ({kind: 'broken', sentence}) as const),
    timer.over.then(minutes => ({kind: 'timed-out', minutes}) as const)
  ]);
  timer.stop();
  switch (first.kind) {
    case 'exited':
      limits.over();
      return verified(docker, container, attached, first.code);
    case 'lost':
      return lost(docker, container, attached, first.words);
    case 'broken':
      await kill(docker, container, attached);
      return first;
    case 'cancelled':
    case 'timed-out':
      return {
        ...first,
        seen: await stop(
          docker,
          container,
          attached,
          limits.hurried,
          first.kind === 'cancelled' && first.code === 143
        )
      };
  }
}

interface State {
  readonly Status: string;
  readonly Running: boolean;
  readonly ExitCode: number;
  readonly OOMKilled: boolean;
}

// docker's client ends with the command's code, and with a code of its own where it lost the engine: the engine is asked
// what really happened.
async function verified(
  docker: Docker,
  container: Waiting,
  attached: Attached,
  code: number
): Promise<Ending> {
  let state: State;
  try {
    state = await stateOf(docker, container);
  } catch (error) {
    await kill(docker, container, attached);
    return {kind: 'broken', sentence: `The command's container is out of reach: ${wordsOf(error)}`};
  }
  // Docker says so from before it kills the command until there is nothing to ask about any more. A step's own removal
  // begins after this answer.
  if (['removing', 'dead'].includes(state.Status)) {
    await kill(docker, container, attached);
    return {kind: 'broken', sentence: "The command's container was removed while it ran."};
  }
  if (state.Running) return lost(docker, container, attached, `its docker client ended with code ${code}`);
  return {kind: 'exited', code: state.ExitCode, outOfMemory: state.OOMKilled && state.ExitCode !== 0};
}

async function stateOf(docker: Docker, {name}: Waiting): Promise<State> {
  const said = await docker.call('inspect', '--type=container', '--format={{json .State}}', name);
  try {
    return JSON.parse(said) as State;
  } catch {
    throw new Error('docker inspect did not answer with a state.');
  }
}

async function lost(docker: Docker, container: Waiting, attached: Attached, words: string): Promise<Ending> {
  await kill(docker, container, attached);
  return {kind: 'broken', sentence: `The command was lost while it ran: ${words.replace(/\.$/, '')}.`};
}

async function stop(
  docker: Docker,
  container: Waiting,
  attached: Attached,
  hurried: Promise<unknown>,
  askedToTerminate: boolean
): Promise<boolean> {
  const steps = askedToTerminate ? FROM_TERM : FROM_INT;
  const last = Math.max(...steps.map(([, ms]) => ms));
  const timers = steps.map(([how, ms]) => setTimeout(() => void signal(docker, container, how), ms));
  void hurried.then(() => signal(docker, container, 'KILL'));
  const dead = await endedWithin(attached, last + DEAD_AFTER_MS);
  timers.forEach(clearTimeout);
  if (!dead) killWithin(container.id);
  return dead;
}

async function kill(docker: Docker, container: Waiting, attached: Attached): Promise<void> {
  const asked = signal(docker, container, 'KILL');
  const answered = Promise.all([asked, settled(attached)]).then(([heard]) => heard);
  const dead = await Promise.race([answered, late(DEAD_AFTER_MS)]);
  if (!dead) killWithin(container.id);
}

/** False where the engine did not take it: the command may have ended by itself, or the engine may be gone. */
async function signal(docker: Docker, {name}: Waiting, how: string): Promise<boolean> {
  return docker.call('kill', `--signal=${how}`, name).then(
    () => true,
    () => false
  );
}

async function endedWithin(attached: Attached, ms: number): Promise<boolean> {
  return Promise.race([settled(attached).then(() => true), late(ms)]);
}

function settled(attached: Attached): Promise<unknown> {
  return attached.ended.catch(() => undefined);
}

function late(ms: number): Promise<false> {
  return new Promise(resolve => setTimeout(resolve, ms, false));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

class Timer {
  readonly over: Promise<number>;
  private timer: NodeJS.Timeout | undefined;

  constructor(minutes: number | undefined) {
    this.over = new Promise(resolve => {
      if (minutes !== undefined) this.timer = setTimeout(resolve, minutes * 60_000, minutes);
    });
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

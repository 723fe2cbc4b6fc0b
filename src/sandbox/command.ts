// The command's life: started when all is proved, watched, ended by its own will, a limit, a signal or a fault.
import type {Attached, Docker} from './docker.js';
import {namesOf} from './plan.js';

export type Ending =
  | {readonly kind: 'exited'; readonly code: number; readonly outOfMemory: boolean}
  | {readonly kind: 'timed-out'; readonly minutes: number}
  | {readonly kind: 'cancelled'; readonly code: number}
  | {readonly kind: 'broken'; readonly sentence: string};

export interface Streams {
  readonly stdout: (chunk: Buffer) => void;
  readonly stderr: (chunk: Buffer) => void;
}

export interface Limits {
  readonly timeoutMinutes: number | undefined;
  /** Resolves when the runner wants the step to end, with the exit code that it means. */
  readonly cancelled: Promise<number>;
  /** Called when docker has been told to start the command: what can wait until then is done meanwhile. */
  readonly started: () => void;
  /** Resolves when a part of the firewall has ended. */
  readonly broken: Promise<string>;
}

// The runner kills the step 10 s after it asks: 2.5 s for each signal leave time for the report.
const TERM_AFTER_MS = 2_000;
const KILL_AFTER_MS = 4_500;

export async function runCommand(
  docker: Docker,
  id: string,
  streams: Streams,
  limits: Limits
): Promise<Ending> {
  const name = namesOf(id).command;
  const attached = docker.attach(['start', '--attach', name], streams);
  limits.started();
  const timer = new Timer(limits.timeoutMinutes);
  const first = await Promise.race([
    attached.ended.then(code => ({kind: 'exited', code}) as const),
    limits.cancelled.then(code => ({kind: 'cancelled', code}) as const),
    limits.broken.then(sentence => ({kind: 'broken', sentence}) as const),
    timer.over.then(minutes => ({kind: 'timed-out', minutes}) as const)
  ]);
  timer.stop();
  switch (first.kind) {
    case 'exited':
      return first.code === 0 ? {...first, outOfMemory: false} : verified(docker, name, first.code);
    case 'broken':
      await kill(docker, name, 'KILL', attached);
      return first;
    case 'cancelled':
    case 'timed-out':
      await stop(docker, name, attached);
      return first;
  }
}

// docker's client says 1 both for a command that exited with 1 and for one that never started.
async function verified(docker: Docker, name: string, code: number): Promise<Ending> {
  const format = '{{json .State}}';
  const state = JSON.parse(await docker.call('inspect', '--type=container', `--format=${format}`, name)) as {
    readonly Error: string;
    readonly OOMKilled: boolean;
    readonly StartedAt: string;
  };
  if (state.StartedAt.startsWith('0001-') || (state.Error !== '' && code !== 127 && code !== 126)) {
    return {
      kind: 'broken',
      sentence: `The command's container did not start: ${state.Error || 'docker gave no reason'}.`
    };
  }
  return {kind: 'exited', code, outOfMemory: state.OOMKilled};
}

async function stop(docker: Docker, name: string, attached: Attached): Promise<void> {
  const escalation = [
    setTimeout(() => void signal(docker, name, 'TERM'), TERM_AFTER_MS),
    setTimeout(() => void signal(docker, name, 'KILL'), KILL_AFTER_MS)
  ];
  await signal(docker, name, 'INT');
  await attached.ended;
  escalation.forEach(clearTimeout);
}

async function kill(docker: Docker, name: string, how: string, attached: Attached): Promise<void> {
  await signal(docker, name, how);
  const late = new Promise<void>(resolve => setTimeout(resolve, 3_000).unref());
  await Promise.race([attached.ended, late]);
}

// A signal to what has just ended by itself fails, and that is what was wanted.
async function signal(docker: Docker, name: string, how: string): Promise<void> {
  await docker.call('kill', `--signal=${how}`, name).catch(() => undefined);
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

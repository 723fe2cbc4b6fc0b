// The docker client: argv in, its output out. The client and not an API library, because contexts, rootless
// engines and DOCKER_HOST come with it, and because its words in a log are ones its users know.
import {spawn, type ChildProcess} from 'node:child_process';
import type {Readable} from 'node:stream';
import {withCure} from './cure.js';

export interface Docker {
  /** Runs one short command; its stdout, or an error with docker's own last words. */
  call(...args: readonly string[]): Promise<string>;
  /** Starts a client that stays attached to a container. */
  attach(args: readonly string[], options?: AttachOptions): Attached;
  /** Starts a client that outlives this process, and of which nothing more is heard. */
  leaveBehind(...args: readonly string[]): void;
  /** No call is waited for beyond this time from now: somebody waits for the end of the step. */
  hurry(withinMs: number): void;
  /** Ends every other client that is still there. Containers go by their label; this is for an engine that does not answer. */
  leave(): void;
}

/** Whoever cannot take more for now says when it can. */
export type Taker = (chunk: Buffer) => Promise<void> | undefined;

export interface AttachOptions {
  readonly stdout?: Taker;
  readonly stderr?: Taker;
  readonly stdin?: boolean; // keep it open for `write`
}

export interface Attached {
  /**
   * The client's exit code, which is the container's; by then all its output has been handed over. Rejects where
   * the client could not be started or was killed: then nothing is known of the container.
   */
  readonly ended: Promise<number>;
  write(text: string): void;
  /** Writes it as the last. */
  end(text: string): void;
}

export class DockerError extends Error {}

/** The client could not be started, so the engine was never asked. */
export class NoClientError extends DockerError {}

const LOAD_MS = 180_000; // of an image, on a slow disk

export function dockerCli(timeoutMs: number): Docker {
  const clients = new Set<ChildProcess>();
  const waiting: Waiting = {calls: new Set(), over: false};
  const start = (args: readonly string[], stdin: 'pipe' | 'ignore'): ChildProcess => {
    // A group of its own: a Ctrl-C at a terminal is the step's to hear, and a docker that is a script ends whole.
    const child = spawn('docker', args, {stdio: [stdin, 'pipe', 'pipe'], detached: true});
    clients.add(child);
    child.once('close', () => clients.delete(child));
    child.once('error', () => clients.delete(child));
    return child;
  };
  return {
    call: (...args) =>
      answered(start(args, 'ignore'), args[0] ?? '', args[0] === 'load' ? LOAD_MS : timeoutMs, waiting),
    attach: (args, options = {}) =>
      attached(start(args, options.stdin === true ? 'pipe' : 'ignore'), options),
    leaveBehind: (...args) => {
      const child = spawn('docker', args, {stdio: 'ignore', detached: true});
      child.once('error', () => undefined); // because post hears of it, where it matters
      child.unref();
    },
    hurry: withinMs => {
      setTimeout(() => {
        waiting.over = true;
        waiting.calls.forEach(giveUp => giveUp());
      }, withinMs).unref();
    },
    leave: () => clients.forEach(end)
  };
}

interface Waiting {
  readonly calls: Set<() => void>; // each gives one up
  over: boolean; // no longer for anything
}

function answered(child: ChildProcess, verb: string, timeoutMs: number, waiting: Waiting): Promise<string> {
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    // Settled here and not when the client has ended: one that waits for the kernel cannot be killed.
    const giveUp = (how: string): void => {
      settled();
      end(child);
      reject(
        new DockerError(
          `docker ${verb} did not answer ${how}. The Docker engine hangs; restart it or use another runner.`
        )
      );
    };
    const hurried = (): void => giveUp('before the step had to end');
    const timer = setTimeout(giveUp, timeoutMs, `within ${timeoutMs / 1000} s`);
    const settled = (): void => {
      clearTimeout(timer);
      waiting.calls.delete(hurried);
    };
    waiting.calls.add(hurried);
    if (waiting.over) hurried();
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', error => {
      settled();
      reject(new NoClientError(missing(error)));
    });
    child.once('close', code => {
      settled();
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
      else
        reject(
          new DockerError(
            `docker ${verb} failed: ${withCure(lastWords(Buffer.concat(err).toString('utf8')))}`
          )
        );
    });
  });
}

function attached(child: ChildProcess, {stdout, stderr}: AttachOptions): Attached {
  hand(child.stdout, stdout);
  hand(child.stderr, stderr);
  child.stdin?.on('error', () => undefined); // the container is gone; `ended` says so
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', error => reject(new NoClientError(missing(error))));
    child.once('close', (code, signal) => {
      if (code !== null) resolve(code);
      else reject(new DockerError(`its docker client was killed (${signal ?? 'no signal'})`));
    });
  });
  ended.catch(() => undefined); // it may fail before anyone waits for it; whoever does hears of it all the same
  return {ended, write: text => child.stdin?.write(text), end: text => child.stdin?.end(text)};
}

// What nobody asked for still has to be read, or its writer stands still.
function hand(from: Readable | null, take: Taker | undefined): void {
  from?.on('data', (chunk: Buffer) => {
    const ready = take?.(chunk);
    if (ready === undefined) return;
    from.pause();
    void ready.then(() => from.resume());
  });
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // because it has just ended by itself
  }
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function missing(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return 'There is no docker command on this runner. Use a runner with Docker, or install it in an earlier step.';
  return `docker could not be started: ${error.message}`;
}

/** What a client said last, without its advice on how to use it. */
export function lastWords(stderr: string): string {
  const lines = stderr.trim().split('\n');
  const telling = lines.filter(line => !/^(See|Run) 'docker/.test(line) && line.trim() !== '');
  return (
    telling
      .slice(-2)
      .join(' ')
      .replace(/^docker: |^time="[^"]*" level=\w+ msg="([^"]*)"$/, '$1')
      .slice(0, 500)
      .trim() || 'it gave no reason'
  );
}

// The docker client: argv in, its output out. The client and not an API library, because contexts, rootless
// engines and DOCKER_HOST come with it, and because its words in a log are ones its users know.
import {spawn, type ChildProcess} from 'node:child_process';

export interface Docker {
  /** Runs one short command; its stdout, or an error with docker's own last words. */
  call(...args: readonly string[]): Promise<string>;
  /** Starts a client that stays attached to a container. */
  attach(args: readonly string[], options?: AttachOptions): Attached;
}

export interface AttachOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdout?: (chunk: Buffer) => void;
  readonly stderr?: (chunk: Buffer) => void;
  readonly stdin?: boolean; // keep it open for `write`
}

export interface Attached {
  /** The client's exit code, which is the container's; by then all its output has been handed over. */
  readonly ended: Promise<number>;
  write(text: string): void;
  /** Ends the client alone. The container goes by its label. */
  leave(): void;
}

export class DockerError extends Error {}

export function dockerCli(timeoutMs: number): Docker {
  return {
    call: (...args) =>
      new Promise((resolve, reject) => {
        const child = spawn('docker', args, {stdio: ['ignore', 'pipe', 'pipe']});
        const out: Buffer[] = [];
        const err: Buffer[] = [];
        let late = false;
        const timer = setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, timeoutMs);
        child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
        child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
        child.once('error', error => {
          clearTimeout(timer);
          reject(new DockerError(missing(error)));
        });
        child.once('close', code => {
          clearTimeout(timer);
          if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
          else if (late)
            reject(new DockerError(`docker ${args[0] ?? ''} did not answer within ${timeoutMs / 1000} s.`));
          else reject(new DockerError(`docker ${args[0] ?? ''} failed: ${lastWords(Buffer.concat(err))}`));
        });
      }),
    attach: (args, options = {}) => {
      const child = spawn('docker', args, {
        stdio: [options.stdin === true ? 'pipe' : 'ignore', 'pipe', 'pipe'],
        ...(options.env === undefined ? {} : {env: options.env})
      });
      return attached(child, options);
    }
  };
}

function attached(child: ChildProcess, {stdout, stderr}: AttachOptions): Attached {
  child.stdout?.on('data', stdout ?? ignore);
  child.stderr?.on('data', stderr ?? ignore);
  child.stdin?.on('error', ignore); // the container is gone; `ended` says so
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', error => reject(new DockerError(missing(error))));
    child.once('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 137)));
  });
  ended.catch(ignore); // it may fail before anyone waits for it; whoever does hears of it all the same
  return {
    ended,
    write: text => child.stdin?.write(text),
    leave: () => child.kill('SIGKILL')
  };
}

function ignore(): void {
  // Output that nobody asked for still has to be read, or its writer stands still.
}

function missing(error: Error): string {
  const absent = 'code' in error && error.code === 'ENOENT';
  return absent
    ? 'There is no docker command on this runner. Use a runner with Docker, or install it in an earlier step.'
    : `docker could not be started: ${error.message}`;
}

function lastWords(stderr: Buffer): string {
  const lines = stderr.toString('utf8').trim().split('\n');
  const telling = lines.filter(
    line => !line.startsWith("See 'docker") && !line.startsWith("Run 'docker") && line.trim() !== ''
  );
  return (
    telling
      .slice(-2)
      .join(' ')
      .replace(/^docker: /, '')
      .slice(0, 500) || 'it gave no reason.'
  );
}

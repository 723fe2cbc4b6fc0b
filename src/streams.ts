// The command's output → the step's, at once and unchanged but for workflow commands, which are made inert.
import {closing, inert, streamStart, type StreamState} from './report/inert.js';
import type {Streams} from './sandbox/gate.js';

const DRAINED_WITHIN_MS = 2_000;

export interface Passing extends Streams {
  /** Says a line of the step's own, as soon as it would part no line of the command. */
  say(line: string): void;
  /** Ends an unfinished last line, so that what the step itself says next begins one. */
  close(): void;
}

export function passing(allowWorkflowCommands: boolean): Passing {
  const out = new Pipe(process.stdout, !allowWorkflowCommands);
  const err = new Pipe(process.stderr, !allowWorkflowCommands);
  const waiting: string[] = [];
  // The runner shows both streams as one.
  const sayNow = (): void => {
    if (out.atLineStart && err.atLineStart)
      for (const line of waiting.splice(0)) process.stdout.write(`${line}\n`);
  };
  const passed = (taken: Promise<void> | undefined): Promise<void> | undefined => {
    if (waiting.length > 0) sayNow();
    return taken;
  };
  return {
    stdout: chunk => passed(out.write(chunk)),
    stderr: chunk => passed(err.write(chunk)),
    say: line => {
      waiting.push(line);
      sayNow();
    },
    close: () => {
      out.close();
      err.close();
      sayNow();
    }
  };
}

class Pipe {
  private state: StreamState = streamStart;
  private gone = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly to: NodeJS.WritableStream,
    private readonly guarded: boolean
  ) {
    to.on('error', () => (this.gone = true)); // nobody reads any more: the step goes on, and its report with it
    // Once for all writes: node warns, in the midst of the command's output, of listeners that gather.
    for (const event of ['drain', 'error', 'close'])
      to.on(event, () => this.waiting.splice(0).forEach(resolve => resolve()));
  }

  // A reader that is slower than the command slows the command down: what it cannot take is not gathered here.
  write(chunk: Buffer): Promise<void> | undefined {
    const {state, out} = inert(this.state, chunk);
    this.state = state;
    if (this.to.write(this.guarded ? out : chunk) || this.gone) return undefined;
    return new Promise(resolve => this.waiting.push(resolve));
  }

  get atLineStart(): boolean {
    return closing(this.state) === '';
  }

  close(): void {
    const end = closing(this.state);
    if (end !== '') this.to.write(end);
    this.state = streamStart;
  }
}

/** Resolves when all that was said is with whoever reads it: an exit would cut it off. */
export async function drained(): Promise<void> {
  const taken = [process.stdout, process.stderr].map(
    stream => new Promise(resolve => stream.write('', resolve))
  );
  const late = new Promise(resolve => setTimeout(resolve, DRAINED_WITHIN_MS));
  await Promise.race([Promise.all(taken), late]);
}

// The command's output → the step's, at once and unchanged but for workflow commands, which are made inert.
import {closing, inert, streamStart, type StreamState} from './report/inert.js';
import type {Streams} from './sandbox/command.js';

export interface Passing extends Streams {
  /** Ends an unfinished last line, so that what the step itself says next begins one. */
  close(): void;
}

export function passing(allowWorkflowCommands: boolean): Passing {
  const out = new Pipe(process.stdout, !allowWorkflowCommands);
  const err = new Pipe(process.stderr, !allowWorkflowCommands);
  return {
    stdout: chunk => out.write(chunk),
    stderr: chunk => err.write(chunk),
    close: () => {
      out.close();
      err.close();
    }
  };
}

class Pipe {
  private state: StreamState = streamStart;

  constructor(
    private readonly to: NodeJS.WritableStream,
    private readonly guarded: boolean
  ) {}

  write(chunk: Buffer): void {
    const {state, out} = inert(this.state, chunk);
    this.state = state;
    this.to.write(this.guarded ? out : chunk);
  }

  close(): void {
    const end = closing(this.state);
    if (end !== '') this.to.write(end);
  }
}

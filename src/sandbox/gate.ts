// The command's container until its gate is opened: made, started, and closed. Until then nothing of what comes out of it is
// the command's.
import * as fs from 'node:fs';
import {withCure} from './cure.js';
import {NotMadeError, SetUpError} from './set-up-error.js';
import type {Attached, Docker, Taker} from './docker.js';
import {Tail} from './last-words.js';
import {AT_GATE, namesOf, type Setting} from './plan.js';

/** Where what the command says goes. */
export interface Streams {
  readonly stdout: Taker;
  readonly stderr: Taker;
}

/** The command's container: started, and closed until it gets the word. */
export interface Waiting {
  readonly name: string;
  readonly id: string;
  readonly attached: Attached;
}

/** @param argv of planCommand */
export async function startGate(
  docker: Docker,
  setting: Setting,
  argv: readonly string[],
  streams: Streams
): Promise<Waiting> {
  fs.rmSync(setting.folders.id, {force: true}); // of a start that had to be made anew
  const words = new Tail();
  let said = '';
  let closed: () => void = () => undefined;
  const standing = new Promise<void>(resolve => (closed = resolve));
  const attached = docker.attach(argv, {
    stdin: true,
    stdout: chunk => {
      if (said === AT_GATE) return streams.stdout(chunk);
      said += chunk.toString('latin1');
      if (said === AT_GATE) closed();
      return undefined;
    },
    // Before that it is docker's own: warnings about what the kernel lacks, or why there is no container.
    stderr: chunk => {
      if (said === AT_GATE) return streams.stderr(chunk);
      words.take(chunk);
      return undefined;
    }
  });
  const gone = attached.ended.then(
    code => {
      const why = withCure(
        words.said() ?? (code === 125 ? 'docker gave no reason' : `it ended with code ${code}`)
      );
      throw new (code === 125 ? NotMadeError : SetUpError)(`The command's container did not start: ${why}`);
    },
    (error: unknown) => {
      throw new SetUpError(
        `The command's container: ${error instanceof Error ? error.message : String(error)}`
      );
    }
  );
  await Promise.race([standing, gone]);
  gone.catch(() => undefined); // from here on its end is the command's
  return {
    name: namesOf(setting.id).command,
    id: fs.readFileSync(setting.folders.id, 'utf8').trim(),
    attached
  };
}

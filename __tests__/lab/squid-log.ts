// Squid's own log of a step, held open while the step runs: a step that is over leaves no such file.
import {closeSync, existsSync, openSync, readdirSync, readSync} from 'node:fs';
import path from 'node:path';

export interface SquidLog {
  /** What Squid wrote, the first 64 MB of it; empty if it never came to it. Ends the watch. */
  readonly take: (folder: string | undefined) => string;
}

export function holdSquidLog(temp: string): SquidLog {
  const held = new Map<string, number>();
  const look = (): void => {
    for (const name of readdirSync(temp).filter(entry => /^awf-[0-9a-f]{12}$/.test(entry))) {
      const folder = path.join(temp, name);
      const file = path.join(folder, 'log/access.log');
      if (held.has(folder) || !existsSync(file)) continue;
      try {
        held.set(folder, openSync(file, 'r'));
      } catch {
        // because another step on this machine may remove its own between the two lines
      }
    }
  };
  const watch = setInterval(look, 20).unref();
  return {
    take: folder => {
      clearInterval(watch);
      const log = held.get(folder ?? '');
      const text = log === undefined ? '' : beginningOf(log);
      held.forEach(file => closeSync(file));
      return text;
    }
  };
}

const MOST_BYTES = 64 * 1024 * 1024;

function beginningOf(file: number): string {
  const bytes = Buffer.alloc(MOST_BYTES);
  return bytes.toString('utf8', 0, readSync(file, bytes, 0, MOST_BYTES, 0));
}

/** The lines of the report that began this project: a client of ours that connects over ::1, or that connects and says nothing. */
export function noiseIn(log: string): string[] {
  return log
    .split('\n')
    .filter(line => /"client":"\[?::1\]?:/.test(line) || line.includes('transaction-end-before-headers'));
}

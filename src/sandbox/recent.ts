// Squid's log as it grows → the latest line about one socket of the command.
import {setTimeout as pause} from 'node:timers/promises';

const KEPT = 64 * 1024; // characters; the line that is asked for was written a moment ago
const LOOKS_MS = [0, 1, 3, 6, 12, 25, 40] as const; // Squid writes it about when it resets the connection
const MOST_AT_ONCE = 100;

export class Recent {
  private tail = '';
  private asking = 0;
  private read = (): void => undefined;

  /** What brings the log up to date. */
  readWith(read: () => void): void {
    this.read = read;
  }

  take(lines: string): void {
    this.tail = (this.tail + lines).slice(-KEPT);
  }

  /** Undefined where no such line comes. */
  async lineOf(socket: string): Promise<string | undefined> {
    if (this.asking >= MOST_AT_ONCE) return undefined;
    this.asking += 1;
    try {
      for (const ms of LOOKS_MS) {
        if (ms > 0) await pause(ms);
        this.read();
        const found = this.last(`"client":"${socket}"`);
        if (found !== undefined) return found;
      }
      return undefined;
    } finally {
      this.asking -= 1;
    }
  }

  private last(mark: string): string | undefined {
    const at = this.tail.lastIndexOf(mark);
    if (at < 0) return undefined;
    return this.tail.slice(this.tail.lastIndexOf('\n', at) + 1, this.tail.indexOf('\n', at));
  }
}

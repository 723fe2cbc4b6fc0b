// What a container says on its stderr → why it ended, in words; of the firewall's, when Squid is ready, too.
import {StringDecoder} from 'node:string_decoder';
import {lastWords} from './docker.js';
import type {Event} from './words.js';

/** Takes a container's stderr as it comes. */
export interface Stderr {
  take(chunk: Buffer): void;
  /** The reason for its end. */
  said(): string | undefined;
}

const KEPT = 2_000; // characters

export class Tail implements Stderr {
  private text = '';

  take(chunk: Buffer): void {
    this.text = (this.text + chunk.toString('utf8')).slice(-KEPT);
  }

  said(): string | undefined {
    return this.text.trim() === '' ? undefined : lastWords(this.text);
  }
}

const LINES_KEPT = 40;
const LISTENERS = 2;
const SQUIDS = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d| )/; // a sentence of its may go on in an indented line

export class SquidWords implements Stderr {
  private readonly decoder = new StringDecoder('utf8');
  private readonly lines: string[] = [];
  private rest = '';
  private version: string | undefined;
  private accepting = 0;

  constructor(private readonly hear: (event: Event) => void) {}

  take(chunk: Buffer): void {
    const lines = (this.rest + this.decoder.write(chunk)).split('\n');
    this.rest = (lines.pop() ?? '').slice(-KEPT);
    for (const line of lines) this.line(line);
    this.lines.splice(0, this.lines.length - LINES_KEPT);
  }

  said(): string | undefined {
    const lines = [...this.lines, this.rest].filter(line => line.trim() !== '');
    if (lines.at(-1) === 'Squid ended.')
      return `Squid ended. Its last words: ${tellingOf(lines.slice(0, -1)).join(' | ')}`;
    const others = lines.filter(line => !SQUIDS.test(line) && line !== 'Killed'); // the shell's word for its child
    return others.length === 0 ? undefined : lastWords(others.join('\n'));
  }

  // Readiness from Squid's own words; a connection that says nothing would be noise in its log.
  private line(line: string): void {
    this.lines.push(line);
    this.version ??= /\bStarting Squid Cache version (\S+)/.exec(line)?.[1];
    if (/\bAccepting\b.*\bconnections at\b/.test(line) && ++this.accepting === LISTENERS)
      this.hear({event: 'ready', squid: this.version});
  }
}

// After the reason for its end Squid lists what it held.
function tellingOf(lines: readonly string[]): readonly string[] {
  const fatal = lines.filter(line => line.includes('FATAL: '));
  return fatal.length > 0 ? fatal.slice(-2) : lines.slice(-3);
}

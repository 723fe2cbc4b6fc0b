// The words of our two containers: lines of JSON for what happened, and `== name` sections for how the walls stand.
import {StringDecoder} from 'node:string_decoder';

export type Event = Readonly<Record<string, unknown>> & {readonly event: string};
export type Sections = ReadonlyMap<string, string>;

export interface Listener {
  event(event: Event): void;
  sections(sections: Sections): void;
}

/** Takes a container's stdout as it comes. */
export class Words {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';
  private section: string | undefined;
  private sections = new Map<string, string>();

  constructor(private readonly listener: Listener) {}

  take(chunk: Buffer): void {
    const lines = (this.rest + this.decoder.write(chunk)).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.line(line);
  }

  private line(line: string): void {
    if (line === '== end') {
      this.listener.sections(this.sections);
      this.section = undefined;
      this.sections = new Map();
    } else if (line.startsWith('== ')) {
      this.section = line.slice(3);
      this.sections.set(this.section, '');
    } else if (this.section !== undefined) {
      this.sections.set(this.section, `${this.sections.get(this.section) ?? ''}${line}\n`);
    } else if (line.startsWith('{')) {
      this.listener.event(JSON.parse(line) as Event);
    }
  }
}

/** The sections of a finished text. */
export function sectionsOf(text: string): Sections {
  let found: Sections = new Map();
  new Words({event: () => undefined, sections: sections => (found = sections)}).take(Buffer.from(text));
  return found;
}

// Probes by title → one program in Python that makes them all, what it printed → how each fared, and the far side's
// journal → who heard of each. Python, because its sockets take every option, family and protocol of the kernel.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {deflateSync} from 'node:zlib';
import {arrivalOf, farSide, newMark} from './far.js';
import type {Arrival} from './internet/journal.js';
import type {Zone} from './internet/zone.js';
import type {Lab} from './place.js';

/** Title → statements in Python, with the functions of probes.py, and with `mark`, `v4`, `v6` and `name` at hand. */
export type Probes = Readonly<Record<string, string>>;

/** What only this probe bears, dials and asks for. */
export interface Place {
  readonly mark: string;
  readonly v4: string;
  readonly v6: string;
  readonly name: string;
}

export interface Fared {
  readonly how: string; // `done`, or the failure: `ECONNREFUSED Connection refused`
  readonly ms: number;
}

export interface Outcome extends Place, Fared {
  readonly heard: readonly Arrival[]; // by the far side: its mark, and packets to its addresses
}

const PRELUDE = readFileSync(new URL('probes.py', import.meta.url), 'utf8');

/** The shell input of a step that runs such a program. */
export const PYTHON = '/usr/bin/python3 {0}';

export class Probing {
  readonly places: ReadonlyMap<string, Place>;
  private readonly outcomes = new Map<string, Outcome>();

  constructor(
    private readonly probes: Probes,
    zone = 'test'
  ) {
    this.places = new Map(Object.keys(probes).map(title => [title, placeOf(newMark(), zone)]));
  }

  get program(): string {
    const all = [...this.places].map(([title, place]) => ({title, code: this.probes[title], ...place}));
    // Packed: as an input it is a variable, and the kernel takes 128 KiB of one.
    const text = deflateSync(JSON.stringify(all)).toString('base64');
    return `${PRELUDE}\nmake(json.loads(zlib.decompress(base64.b64decode("${text}"))))\n`;
  }

  /** Each name, with the address that only its probe dials. */
  get zone(): Zone {
    return Object.fromEntries([...this.places.values()].map(({name, v4}) => [name, {A: [v4]}]));
  }

  /** Takes what the program printed, and looks at once what was heard of it: by the far side, and by who stands near. */
  async note(
    lab: Lab,
    printed: string,
    near: (mark: string) => readonly Arrival[] = () => []
  ): Promise<void> {
    const far = await farSide(lab);
    const fared = faredIn(printed);
    for (const [title, place] of this.places) {
      const found = fared.get(title);
      if (found === undefined) continue; // asked for, it is said below
      const packets = [place.v4, place.v6].flatMap(far.packetsTo).map(arrivalOf);
      const {mark} = place;
      this.outcomes.set(title, {
        ...place,
        ...found,
        heard: [...far.arrivals(mark), ...packets, ...near(mark)]
      });
    }
  }

  of(title: string): Outcome {
    const found = this.outcomes.get(title);
    if (found === undefined) throw new Error(`"${title}" was not tried.`);
    return found;
  }
}

function faredIn(printed: string): ReadonlyMap<string, Fared> {
  const lines = printed.split('\n').filter(line => line.startsWith('@fared '));
  return new Map(lines.map(line => JSON.parse(line.slice('@fared '.length)) as [string, Fared]));
}

function placeOf(mark: string, zone: string): Place {
  const [a = 0, b = 0, c = 0, ...rest] = createHash('sha256').update(mark).digest();
  const group = ((rest[0] ?? 0) * 256 + (rest[1] ?? 0) || 1).toString(16);
  return {
    mark,
    v4: `23.${a}.${b}.${(c % 254) + 1}`, // the lab's internet has every address
    v6: `2001:db8:f:1:${(a * 256 + b || 1).toString(16)}:${(c + 1).toString(16)}:1:${group}`,
    name: `${mark}.${zone}`
  };
}

// Which processes the command has, and how often each has run: noted as they come and go, and looked at on demand.
import type {Process} from '../audit/audit.js';
import type {CommandProcesses, State} from './command-processes.js';

// A client lives for some milliseconds before its first packet.
const EVERY_MS = 1;
const YOUNG_MS = 30; // since the machine started something; then a look is made more seldom
const EVERY_IDLE_MS = 8;
const STALE_MS = 50; // then a note is taken though nothing was started
// Where thousands of processes are started, by a build, beyond a burst notes get no more than this share of the step's
// time.
const BURST_MS = 200;
const SHARE = 1 / 10;
const NOTES_KEPT = 64;
const OTHERS_KEPT = 10_000;
const UNSEEN_MOST = 500; // processes and threads of the machine between a note and a look
const UNBORN_MS = 5; // a number is given before its process shows
const LOOK_BACK_MS = 10; // for whoever was there before a packet

/** The one program that is asked what it has written: see senders.ts. */
export const BASH = '/usr/bin/bash';

export interface Seen {
  readonly process: Process;
  readonly short: string;
}

export interface Noted extends Seen {
  readonly runs: string | undefined; // undefined for one awake
  readonly writes: string | undefined; // of a bash
}

export interface Note {
  readonly taken: number; // ms since 1970, when all of it was seen
  readonly last: number; // what the machine had started last, before
  readonly logWaited: number | undefined; // ms, before
  readonly noted: ReadonlyMap<number, Noted>;
  readonly unborn: ReadonlyMap<number, number>; // since when
}

export interface Look {
  readonly begun: number; // ms since 1970
  readonly last: number;
  readonly logWaited: number | undefined; // after
  readonly states: ReadonlyMap<number, State | undefined>;
  readonly writes: ReadonlyMap<number, string | undefined>; // of a bash that slept
  readonly newborn: ReadonlyMap<number, Seen | undefined>; // the command's, or perhaps, that the last note has not
}

export class Notes {
  private notes: readonly Note[] = [];
  private readonly others = new Set<number>(); // threads, and whoever is not the command's
  private credit = BURST_MS;
  private born = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly processes: CommandProcesses) {}

  start(): void {
    const begun = performance.now();
    this.note(begun);
    const cost = performance.now() - begun;
    const pace = begun - this.born < YOUNG_MS ? EVERY_MS : EVERY_IDLE_MS;
    this.credit = Math.min(BURST_MS, this.credit - cost + (pace + cost) * SHARE);
    this.timer = setTimeout(() => this.start(), this.credit > 0 ? pace : cost / SHARE).unref();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  look(): Look {
    const begun = Math.min(wall(), Date.now() + 1); // which is told in whole ones
    const last = this.processes.lastStarted();
    const note = this.before(({taken}) => taken <= begun - LOOK_BACK_MS) ?? this.notes[0];
    const states = new Map<number, State | undefined>();
    const writes = new Map<number, string | undefined>();
    const newborn = new Map<number, Seen | undefined>();
    if (note !== undefined && isNear(note, last)) {
      // The parents that sleep first, as each wakes when its child ends; of that child the name is known.
      const awake = (pid: number): number => (note.noted.get(pid)?.runs === undefined ? 1 : 0);
      const pids = since(note, last).reverse();
      for (const pid of pids.toSorted((a, b) => awake(a) - awake(b)))
        states.set(pid, this.processes.stateOf(pid));
      const known = this.notes.at(-1)?.noted;
      for (const pid of pids) {
        if (known?.has(pid) === true || this.others.has(pid) || states.get(pid) === undefined) continue;
        const is = this.processes.isOne(pid);
        if (is !== 'no') newborn.set(pid, is === 'yes' ? this.see(pid) : undefined);
      }
      for (const [pid, state] of states)
        if (state?.runs !== undefined && state.short === 'bash')
          writes.set(pid, this.processes.writesOf(pid));
    }
    return {begun, last, logWaited: this.processes.logWaitedMs(), states, writes, newborn};
  }

  /** The last that is so. */
  before(is: (note: Note) => boolean): Note | undefined {
    return this.notes.findLast(is);
  }

  lastOf(pid: number): Noted | undefined {
    return this.notes.findLast(({noted}) => noted.has(pid))?.noted.get(pid);
  }

  /** What it was seen to be after that moment, in ms since 1970. */
  becameSince(moment: number, pid: number): Process | undefined {
    const noted = this.notes.findLast(note => note.taken > moment && note.noted.has(pid))?.noted.get(pid);
    return noted !== undefined && isWhole(noted.process) ? noted.process : undefined;
  }

  /** Whether that number was seen to be no process of the command's. */
  isOther(pid: number): boolean {
    return this.others.has(pid);
  }

  private note(now: number): void {
    const last = this.processes.lastStarted();
    const before = this.notes.at(-1);
    if (before?.last !== last) this.born = now;
    else if (now - this.born > YOUNG_MS && wall() - before.taken < STALE_MS) return;
    const logWaited = this.processes.logWaitedMs();
    const noted = new Map<number, Noted>();
    const unborn = new Map<number, number>();
    const take = (pid: number, was?: Noted): void => {
      const is = this.noteOf(pid, was);
      if (is !== undefined) noted.set(pid, is);
    };
    if (before === undefined || before.noted.size === 0 || !isNear(before, last)) {
      this.others.clear();
      for (const pid of this.processes.pids()) take(pid);
    } else {
      for (const [pid, was] of before.noted) take(pid, was);
      for (const pid of [...before.unborn.keys(), ...numbers(before.last, last)]) {
        const is = this.processes.isOne(pid);
        const unseen = before.unborn.get(pid) ?? now;
        if (is === 'yes' || is === 'perhaps') take(pid);
        else if (is === 'no') this.others.add(pid);
        else if (now - unseen < UNBORN_MS) unborn.set(pid, unseen);
      }
    }
    if (this.others.size > OTHERS_KEPT) this.others.clear();
    // The clock that only goes on is finer; the other one has been set, perhaps.
    const taken = Math.max(wall(), Date.now());
    this.notes = [...this.notes.slice(1 - NOTES_KEPT), {taken, last, logWaited, noted, unborn}];
  }

  private noteOf(pid: number, before: Noted | undefined): Noted | undefined {
    const state = this.processes.stateOf(pid);
    if (state === undefined) return undefined;
    if (before?.runs !== undefined && before.runs === state.runs) return before;
    const same = before !== undefined && before.short === state.short && isWhole(before.process);
    const exe = same ? this.processes.exeOf(pid) : '';
    // One that is ending has no program any more, only the short name of the last that it was.
    const seen = same && (exe === '' || exe === before.process.exe) ? before : this.see(pid);
    const writes = seen.process.exe === BASH ? this.processes.writesOf(pid) : undefined;
    return {process: seen.process, short: state.short, runs: state.runs, writes};
  }

  private see(pid: number): Seen {
    const process = this.processes.describe(pid);
    return {process, short: this.processes.stateOf(pid)?.short ?? ''};
  }
}

/** Whoever may have done something between a note and a later moment. */
export function since({noted, unborn, last}: Note, now: number): number[] {
  return [...noted.keys(), ...unborn.keys(), ...numbers(last, now)];
}

// Else the numbers of processes began anew, or there were too many to ask for each.
export function isNear({last}: Note, now: number): boolean {
  return now >= last && now - last <= UNSEEN_MOST;
}

// For a moment while a process becomes another program, and when it is ending, there is no more than a part.
export function isWhole({exe, argv0}: Process): boolean {
  return exe !== '' && argv0 !== '';
}

function wall(): number {
  return performance.timeOrigin + performance.now();
}

/** The whole numbers beyond the first, to the last. */
function numbers(beyond: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - beyond)}, (_, at) => beyond + 1 + at);
}

// A refused packet → the process that sent it, where it can have been only one.
// A refusal is at once: a third of a millisecond later, when the step hears of it, the socket is closed and the client
// is about to end. So what is asked is who else it can have been. The step notes, whenever the machine has started a
// process, which ones the command has and how often each has run. Whoever slept from before the packet until now did
// not send it; whoever has come and gone since may have. Where more than one is left, nobody is named.
import type {Process} from '../audit/audit.js';
import {parsePacket} from '../audit/packets.js';
import type {CommandProcesses} from './command-processes.js';

const EVERY_MS = 3;
const IDLE_MS = 500; // since the machine started something; then a look is made more seldom
const EVERY_IDLE_MS = 8;
// Notes are taken where processes are started. Where thousands are, by a build, beyond a burst they get no more than
// this share of the step's time.
const BURST_MS = 200;
const SHARE = 1 / 50;
const NOTES_KEPT = 8;
const PACKETS_KEPT = 10_000;
const UNSEEN_MOST = 500; // processes and threads of the machine between a note and a packet
const GLANCE = 4;

interface Seen {
  readonly process: Process;
  readonly short: string;
}

interface Noted extends Seen {
  readonly runs: string | undefined; // undefined for one awake
}

interface Note {
  readonly taken: number; // ms since 1970, when all of it was seen
  readonly last: number; // what the machine had started last, before
  readonly noted: ReadonlyMap<number, Noted>;
}

export class Senders {
  private readonly found = new Map<string, Process>();
  private readonly glanced = new Map<number, Seen>();
  private notes: readonly Note[] = [];
  private again = false;
  private credit = BURST_MS;
  private born = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly processes: CommandProcesses) {}

  start(): void {
    const begun = performance.now();
    this.note();
    const cost = performance.now() - begun;
    const pace = begun - this.born < IDLE_MS ? EVERY_MS : EVERY_IDLE_MS;
    this.credit = Math.min(BURST_MS, this.credit - cost + pace * SHARE);
    this.timer = setTimeout(() => this.start(), this.credit > 0 ? pace : cost / SHARE).unref();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** There is something new in the packet log. The youngest processes end first, so they are looked at before all else. */
  glance(): void {
    const last = this.processes.lastStarted();
    this.glanced.clear();
    for (let pid = last; pid > last - GLANCE; pid -= 1) {
      if (this.processes.isOne(pid) === 'yes') this.glanced.set(pid, this.see(pid));
    }
  }

  /** Lines of the packet log, the moment they are written. */
  hear(lines: string): void {
    for (const line of lines.split('\n')) {
      if (line === '' || this.found.size >= PACKETS_KEPT) continue;
      try {
        const {key, ms} = parsePacket(line);
        const process = this.senderAt(ms);
        if (process !== undefined) this.found.set(key, process);
      } catch {
        // because the report reads the same log, and fails the step for what is wrong with it
      }
    }
  }

  /** By the packet's key in the log. */
  readonly senderOf = (key: string): Process | undefined => this.found.get(key);

  private note(): void {
    const last = this.processes.lastStarted();
    const before = this.notes.at(-1);
    // Once more after a birth: the parent may have been awake still, the child not have become what it is.
    const news = before?.last !== last;
    if (!news && !this.again) return;
    this.again = news;
    if (news) this.born = performance.now();
    const noted = new Map(
      this.pidsAt(last, before).map((pid): [number, Noted] => [
        pid,
        {...this.seeAgain(pid, before?.noted.get(pid)), runs: this.processes.runsOf(pid)}
      ])
    );
    // The clock that only goes on is finer; the other one has been set, perhaps.
    const taken = Math.max(performance.timeOrigin + performance.now(), Date.now());
    this.notes = [...this.notes.slice(1 - NOTES_KEPT), {taken, last, noted}];
  }

  private seeAgain(pid: number, before: Noted | undefined): Seen {
    return before !== undefined && before.process.exe === this.processes.exeOf(pid) ? before : this.see(pid);
  }

  private see(pid: number): Seen {
    return {process: this.processes.describe(pid), short: this.processes.shortNameOf(pid)};
  }

  private pidsAt(last: number, before: Note | undefined): readonly number[] {
    if (before === undefined || before.noted.size === 0 || !isNear(before, last))
      return this.processes.pids();
    return [...before.noted.keys(), ...numbers(before.last, last)].filter(
      pid => this.processes.isOne(pid) !== 'no'
    );
  }

  private senderAt(ms: number): Process | undefined {
    const note = this.notes.findLast(({taken}) => taken <= ms);
    const last = this.processes.lastStarted();
    if (note === undefined || !isNear(note, last)) return undefined;
    const all = [...note.noted.keys(), ...numbers(note.last, last)];
    if (!all.every(pid => this.processes.isThere(pid))) return undefined;
    const able = all.filter(pid => {
      if (pid > note.last) return this.processes.isOne(pid) !== 'no';
      const runs = note.noted.get(pid)?.runs;
      return runs === undefined || runs !== this.processes.runsOf(pid);
    });
    const [pid] = able;
    return pid === undefined || able.length > 1 ? undefined : this.nameOf(pid);
  }

  // One that is ending has no program any more, only the short name of the last that it was.
  private nameOf(pid: number): Process | undefined {
    const now = this.processes.shortNameOf(pid);
    return [this.glanced.get(pid), this.notes.at(-1)?.noted.get(pid)].find(
      seen => seen !== undefined && seen.process.exe !== '' && seen.process.argv0 !== '' && seen.short === now
    )?.process;
  }
}

// Else the numbers of processes began anew, or there were too many to ask for each.
function isNear({last}: Note, now: number): boolean {
  return now >= last && now - last <= UNSEEN_MOST;
}

/** The whole numbers beyond the first, to the last. */
function numbers(beyond: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - beyond)}, (_, at) => beyond + 1 + at);
}

// A refused packet → the process that sent it, where it can have been only one.
// A refusal is at once: when the step hears of it, the socket is closed and the client is about to end. So what is asked
// is who else it can have been. Notes say which processes the command had before the packet; a look, the moment the step
// hears of it, says what has become of them. Whoever slept all the while did not send it. Nor did a program that only
// starts others, or a bash that has written nothing. Whoever has come and gone unseen may have. Where more than one is
// left, nobody is named.
import type {Process} from '../audit/audit.js';
import {parsePacket} from '../audit/packets.js';
import type {CommandProcesses} from './command-processes.js';
import {BASH, isNear, isWhole, Notes, since, type Look, type Note} from './notes.js';

const PACKETS_KEPT = 10_000;
// The kernel does not say when a packet was sent, only ulogd when it has read of it: no later than this, and as long as
// it waited for a processor.
const READ_WITHIN_MS = 1;
const WAITED_MS = 4; // where the kernel does not say

// They have no socket of their own.
const STARTERS = new Set(
  ['dash', 'env', 'make', 'nice', 'nohup', 'setsid', 'timeout', 'xargs'].map(name => `/usr/bin/${name}`)
);
// A bash has, for /dev/tcp, and before it sleeps again it writes that it was refused; a packet to /dev/udp is written.
const EVERY_MS = 3;
const SLEEPS_WITHIN_MS = 10;
const UNDECIDED_KEPT = 100;

interface Undecided {
  readonly key: string;
  readonly heard: number;
  readonly note: Note; // before the packet
  readonly able: readonly Able[];
}

interface Able {
  readonly pid: number;
  readonly process: Process | undefined;
}

export class Senders {
  private readonly found = new Map<string, Process>();
  private readonly notes: Notes;
  private latest: Look | undefined;
  private undecided: readonly Undecided[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly processes: CommandProcesses) {
    this.notes = new Notes(processes);
  }

  start(): void {
    this.notes.start();
  }

  stop(): void {
    this.notes.stop();
    this.decide();
  }

  /** There is something new in the packet log. Its sender may end at once. */
  glance(): void {
    this.latest = this.notes.look();
  }

  /** Lines of the packet log, the moment they are written. */
  hear(lines: string): void {
    for (const line of lines.split('\n')) {
      if (line === '' || this.found.size >= PACKETS_KEPT) continue;
      try {
        const {key, ms} = parsePacket(line);
        if (this.latest === undefined || this.latest.begun < ms) this.glance();
        const sent = this.ableAt(ms);
        if (sent === undefined || this.undecided.length >= UNDECIDED_KEPT) continue;
        this.undecided = [...this.undecided, {key, heard: performance.now(), ...sent}];
      } catch {
        // because the report reads the same log, and fails the step for what is wrong with it
      }
    }
    this.decideSoon();
  }

  /** By the packet's key in the log. */
  readonly senderOf = (key: string): Process | undefined => this.found.get(key);

  private ableAt(ms: number): Pick<Undecided, 'note' | 'able'> | undefined {
    const look = this.latest;
    if (look === undefined) return undefined;
    const note = this.notes.before(
      ({taken, logWaited}) => taken <= ms - READ_WITHIN_MS - waitBetween(logWaited, look.logWaited)
    );
    if (note === undefined || !isNear(note, look.last)) return undefined;
    const able: Able[] = [];
    for (const pid of since(note, look.last)) {
      const [was, state] = [note.noted.get(pid), look.states.get(pid)];
      if (was?.runs !== undefined && was.runs === state?.runs) continue; // slept
      const known = was ?? this.notes.lastOf(pid);
      if (known === undefined && this.notes.isOther(pid)) continue;
      if (known === undefined && state === undefined) return undefined; // came and went unseen
      if (known === undefined && !look.newborn.has(pid)) continue; // another's
      const process = this.nameOf(pid, look);
      const exes = [(was ?? {process}).process?.exe ?? '', process?.exe ?? ''];
      if (!exes.every(exe => STARTERS.has(exe))) able.push({pid, process});
    }
    return {note, able};
  }

  // As it was at the look.
  private nameOf(pid: number, look: Look): Process | undefined {
    const now = look.states.get(pid);
    const seen = [look.newborn.get(pid), this.notes.lastOf(pid)].find(
      each => each !== undefined && isWhole(each.process) && (now === undefined || each.short === now.short)
    )?.process;
    // What starts others may have become one of them before it was gone.
    const starts = seen !== undefined && (STARTERS.has(seen.exe) || seen.exe === BASH);
    return now === undefined && starts ? undefined : seen;
  }

  private decideSoon(): void {
    if (this.undecided.length > 0) this.timer ??= setTimeout(() => this.decide(), EVERY_MS).unref();
  }

  private decide(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const now = performance.now();
    this.undecided = this.undecided.filter(({key, heard, note, able}) => {
      const left = able.length > 1 ? able.filter(each => !this.wasSilent(each, note)) : able;
      const [one] = left;
      if (left.length === 1 && one?.process !== undefined) this.found.set(key, one.process);
      return left.length > 1 && now - heard < SLEEPS_WITHIN_MS;
    });
    this.decideSoon();
  }

  private wasSilent({pid, process}: Able, note: Note): boolean {
    const before = note.noted.has(pid) ? note.noted.get(pid)?.writes : '0'; // as at its birth
    if (process?.exe !== BASH || before === undefined) return false;
    const settled = this.processes.stateOf(pid)?.runs !== undefined || this.processes.exeOf(pid) !== BASH;
    return settled && this.processes.writesOf(pid) === before;
  }
}

function waitBetween(before: number | undefined, after: number | undefined): number {
  return after === undefined ? WAITED_MS : after - (before ?? 0);
}

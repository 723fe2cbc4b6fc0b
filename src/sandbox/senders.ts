// A refused packet → the process that sent it, where it can have been only one.
// A refusal is at once: when the step hears of it, the socket is closed and the client is about to end. So what is asked
// is who else it can have been. Notes say which processes the command had before the packet; a look, the moment the step
// hears of it, says what has become of them. Whoever slept all the while did not send it. Nor did a program that opens no
// socket, or a bash that has written nothing. Whoever has come and gone unseen may have. Where those that are left are
// not all called the same, nobody is named.
import {isDeepStrictEqual} from 'node:util';
import type {Process} from '../audit/audit.js';
import {parsePacket} from '../audit/packets.js';
import type {CommandProcesses} from './command-processes.js';
import {BASH, isNear, isWhole, Notes, since, type Look, type Note} from './notes.js';

const PACKETS_KEPT = 10_000;
// The kernel does not say when a packet was sent, only ulogd when it has read of it: no later than this, and as long as
// it waited for a processor.
const READ_WITHIN_MS = 1;
const WAITED_MS = 4; // where the kernel does not say

// They have no socket of their own: what only starts others, and what does not even look up a user.
const STARTERS = inUsrBin('dash env make nice nohup setsid timeout xargs');
const SOCKETLESS = inUsrBin(
  'basename cat cut date dirname expr false grep head jq mkdir mktemp od paste printf realpath rm sed seq sleep sort tail tee touch tr true uniq wc'
);
// A bash has, for /dev/tcp, and before it sleeps again it writes that it was refused; a packet to /dev/udp is written.
const EVERY_MS = 3;
const SLEEPS_WITHIN_MS = 10;
const UNDECIDED_KEPT = 100;

interface Undecided {
  readonly key: string;
  readonly heard: number;
  readonly note: Note; // before the packet
  readonly looked: number; // ms since 1970
  readonly able: readonly Able[];
}

interface Able {
  readonly pid: number;
  readonly process: Process | undefined;
  readonly silent: boolean; // at the look
}

function inUsrBin(names: string): ReadonlySet<string> {
  return new Set(names.split(' ').map(name => `/usr/bin/${name}`));
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

  private ableAt(ms: number): Pick<Undecided, 'note' | 'looked' | 'able'> | undefined {
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
      if (exes.every(exe => opensNone(exe))) continue;
      able.push({pid, process, silent: wasSilentAt(look, pid, process, note)});
    }
    return {note, looked: look.begun, able};
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
    this.undecided = this.undecided.filter(({key, heard, note, looked, able}) => {
      const one = sameOf(
        able.flatMap(({pid, process, silent}) => {
          const named = process ?? this.notes.becameSince(looked, pid);
          const cannot = opensNone(named?.exe) || silent || this.wasSilent(pid, named, note);
          return cannot && able.length > 1 ? [] : [named];
        })
      );
      if (one !== undefined) this.found.set(key, one);
      return one === undefined && able.length > 1 && now - heard < SLEEPS_WITHIN_MS;
    });
    this.decideSoon();
  }

  private wasSilent(pid: number, process: Process | undefined, note: Note): boolean {
    const before = writesBefore(note, pid);
    if (process?.exe !== BASH || before === undefined) return false;
    const settled = this.processes.stateOf(pid)?.runs !== undefined || this.processes.exeOf(pid) !== BASH;
    return settled && this.processes.writesOf(pid) === before;
  }
}

/** What all of them are called. Undefined where one is called otherwise, or nobody knows how. */
function sameOf([first, ...others]: readonly (Process | undefined)[]): Process | undefined {
  return others.every(each => isDeepStrictEqual(each, first)) ? first : undefined;
}

function opensNone(exe = ''): boolean {
  return STARTERS.has(exe) || SOCKETLESS.has(exe);
}

// A bash that slept at the look, and had written nothing.
function wasSilentAt(look: Look, pid: number, process: Process | undefined, note: Note): boolean {
  const before = writesBefore(note, pid);
  return process?.exe === BASH && before !== undefined && look.writes.get(pid) === before;
}

function writesBefore({noted}: Note, pid: number): string | undefined {
  return noted.has(pid) ? noted.get(pid)?.writes : '0'; // as at its birth
}

function waitBetween(before: number | undefined, after: number | undefined): number {
  return after === undefined ? WAITED_MS : after - (before ?? 0);
}

// /proc → the command's processes: the sockets they hold, and what they and their parents are called.
// Whatever cannot be read is left out: a process may end, or be another account's, between any two lines.
import * as fs from 'node:fs';
import * as path from 'node:path';
import type {Process} from '../audit/audit.js';
import {monotonic} from '../clock.js';

const NAMES_LONG = 256; // characters of a name that is stored; all of them are the command's choice
const PARENTS = 8;
const FRESH_MOST = 40;
const UNBORN_MS = 1_000;
const INIT = /^NSpid:.*\s1$/m;

export class CommandProcesses {
  private foreign = new Set<number>();
  private ours: readonly number[] = [];
  private unborn: ReadonlyMap<number, number> = new Map(); // since when; a number is given before its process shows
  private last = 0; // that was started when they were looked at
  private spaces: {readonly net: string; readonly pid: string} | undefined;

  /**
   * @param mark the last word of the relay's command line; its network namespace is the command's
   * @param uid the command's
   */
  constructor(
    private readonly mark: string,
    private readonly uid: number,
    private readonly proc = '/proc'
  ) {}

  /** The command's, the oldest first. `whole`: asks for every process there is, not only for the new ones. */
  pids(whole = false): readonly number[] {
    const last = this.lastStarted();
    const fresh = whole ? undefined : this.startedSince(last);
    const asked = fresh ?? this.list('').map(Number).filter(Number.isInteger);
    this.spaces ??= this.spacesAmong(asked);
    if (this.spaces === undefined) return [];
    // Asked once a process: of the hundreds on a runner nearly all are somebody else's, and stay so.
    if (fresh === undefined) this.foreign = new Set(asked.filter(pid => this.foreign.has(pid)));
    const ours: number[] = this.ours.filter(pid => this.isThere(pid));
    const now = monotonic();
    const unborn = new Map<number, number>();
    for (const pid of asked) {
      if (this.foreign.has(pid) || ours.includes(pid)) continue;
      const is = this.isOne(pid);
      if (is === 'yes') ours.push(pid);
      else if (is === 'no') this.foreign.add(pid);
      else unborn.set(pid, this.unborn.get(pid) ?? now);
    }
    this.unborn = new Map([...unborn].filter(([, since]) => now - since < UNBORN_MS));
    this.ours = ours.sort((a, b) => a - b);
    this.last = last;
    return this.ours;
  }

  // Undefined where the kernel does not say, where its numbers began anew, and where so many are new that a list of all
  // is the shorter way.
  private startedSince(last: number): number[] | undefined {
    if (this.last === 0 || last < this.last || last - this.last + this.unborn.size > FRESH_MOST)
      return undefined;
    return [...this.unborn.keys(), ...Array.from({length: last - this.last}, (_, at) => this.last + 1 + at)];
  }

  /** The inodes of its sockets, the last opened first. */
  socketsOf(pid: number): string[] {
    return this.list(`${pid}/fd`)
      .reverse()
      .flatMap(fd => /^socket:\[(\d+)\]$/.exec(this.link(`${pid}/fd/${fd}`) ?? '')?.[1] ?? []);
  }

  // The number of the process or thread that the kernel started last, on all the machine.
  private lastStarted(): number {
    return Number(this.read('loadavg').trim().split(' ').at(-1));
  }

  // Whether it is one of the command's processes, and not a thread of one or the container's init. There is no telling
  // for a moment while it becomes another program, and when it is ending.
  private isOne(pid: number): 'yes' | 'no' | 'perhaps' {
    const is = this.isCommands(pid);
    if (is === false) return 'no';
    const status = this.read(`${pid}/status`);
    if (status === '') return 'perhaps';
    // Not by an expression: for each of thousands of processes it would be compiled anew.
    const own = status.includes(`\nTgid:\t${pid}\n`) && status.includes(`\nUid:\t${this.uid}\t`);
    if (!own || INIT.test(status)) return 'no';
    return is === undefined ? 'perhaps' : 'yes';
  }

  private isThere(pid: number): boolean {
    return fs.existsSync(`${this.proc}/${pid}`);
  }

  /** A table of the kernel's, as the namespace of this process has it. */
  table(pid: number, name: 'tcp' | 'tcp6' | 'udp' | 'udp6' | 'unix'): string {
    return `${this.proc}/${pid}/net/${name}`;
  }

  /** The program's own part first: it is gone before the process is. */
  describe(pid: number): Process {
    const exe = this.exeOf(pid);
    const argv0 = cut(this.read(`${pid}/cmdline`).split('\0')[0] ?? '');
    const parents: string[] = [];
    let parent = this.parentOf(pid);
    while (parent !== undefined && parents.length < PARENTS && this.nameOf(parent) !== 'tini') {
      parents.push(this.nameOf(parent));
      parent = this.parentOf(parent);
    }
    return {exe, argv0, parents};
  }

  /** Empty where it has none any more. */
  exeOf(pid: number): string {
    return cut(this.link(`${pid}/exe`) ?? '');
  }

  /** By its user: a script by its own name, not by its interpreter's. */
  called(pid: number): string {
    return cut(calledBy(this.link(`${pid}/exe`) ?? '', this.read(`${pid}/cmdline`).split('\0')));
  }

  // The relay's own and those of its container are in the namespace too, but in another one of processes.
  private isCommands(pid: number): boolean | undefined {
    const [net, own] = ['net', 'pid'].map(kind => this.link(`${pid}/ns/${kind}`));
    if (net === undefined || own === undefined) return undefined;
    return net === this.spaces?.net && own !== this.spaces.pid;
  }

  // Looked for at the first connection: to ask docker for the relay's process would cost every start a call.
  private spacesAmong(pids: readonly number[]): typeof this.spaces {
    // After its file's name: the docker client that started it has the same last word.
    const relay = pids.find(pid => this.read(`${pid}/cmdline`).endsWith(`relay.json\0${this.mark}\0`));
    const [net, pid] = ['net', 'pid'].map(kind => this.link(`${relay ?? ''}/ns/${kind}`));
    return net === undefined || pid === undefined ? undefined : {net, pid};
  }

  private parentOf(pid: number): number | undefined {
    const parent = Number(/^PPid:\s+(\d+)$/m.exec(this.read(`${pid}/status`))?.[1]);
    return parent > 0 && this.isCommands(parent) === true ? parent : undefined;
  }

  private nameOf(pid: number): string {
    return cut(path.basename(this.link(`${pid}/exe`) ?? this.read(`${pid}/comm`).trim()));
  }

  private list(folder: string): string[] {
    try {
      return fs.readdirSync(`${this.proc}/${folder}`);
    } catch {
      return [];
    }
  }

  private read(file: string): string {
    try {
      return fs.readFileSync(`${this.proc}/${file}`, 'utf8');
    } catch {
      return '';
    }
  }

  private link(file: string): string | undefined {
    try {
      return fs.readlinkSync(`${this.proc}/${file}`);
    } catch {
      return undefined;
    }
  }
}

const INTERPRETER = /^(python|pypy|node|deno|ruby|perl|php|bash|dash|sh)[\d.]*$/;

/** `args`: its command line. Who gives itself a title (npm) is called by its first word. */
export function calledBy(exe: string, args: readonly string[]): string {
  const [first = '', second = '', third = ''] = args;
  const own = path.basename(first.split(' ')[0] ?? '') || path.basename(exe);
  if (!INTERPRETER.test(path.basename(exe)) || !INTERPRETER.test(own)) return own;
  const script = second === '-m' ? third : second;
  return script === '' || script.startsWith('-') ? own : path.basename(script);
}

function cut(text: string): string {
  return text.slice(0, NAMES_LONG);
}

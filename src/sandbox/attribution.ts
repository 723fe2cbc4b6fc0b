// A socket of the command → the process that holds it, found in /proc while the relay keeps the connection waiting.
// It fails open: what cannot be read stays unknown, and no verdict waits for it.
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as path from 'node:path';
import * as readline from 'node:readline';
import type {Process} from '../audit/audit.js';

const NAMES_LONG = 256; // characters of a name that is stored; all of them are the command's choice
const PARENTS = 8;
const SOCKETS_KEPT = 100_000;
// Thousands of open connections make a look slow, and the step has other things to hear of: beyond a burst, looks get
// no more than this share of its time.
const BURST_MS = 1_000;
const SHARE = 1 / 3;

export class Attribution {
  private readonly found = new Map<string, Process>();
  private readonly server: net.Server;
  private readonly foreign = new Set<string>();
  private namespace: string | undefined;
  private latest: number | undefined;
  private credit = BURST_MS;
  private ended = performance.now();

  /** `mark`: the last word of the relay's command line; its network namespace is the command's. */
  constructor(
    private readonly mark: string,
    private readonly proc = '/proc'
  ) {
    this.server = net.createServer(relay => {
      relay.on('error', () => relay.destroy());
      const asked = readline.createInterface({input: relay});
      asked.on('error', () => relay.destroy()); // it repeats what befell the socket, and unheard it would end the step
      asked.on('line', socket => {
        this.look(socket);
        relay.write(`${socket}\n`);
      });
    });
    this.server.unref();
  }

  // Bound through a descriptor of its folder: the kernel shows a socket's path in the namespace of whoever connects,
  // and the folder's real one is none of the command's business. It may also be longer than a socket's path can be.
  listen(folder: string, name: string): Promise<void> {
    const file = `/proc/self/fd/${fs.openSync(folder, 'r')}/${name}`;
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(file, () => {
        fs.chmodSync(file, 0o666); // the relay may have another account; the folder is closed to everyone else
        resolve();
      });
    });
  }

  close(): void {
    this.server.close();
  }

  readonly processOf = (socket: string): Process | undefined => this.found.get(socket);

  private look(socket: string): void {
    const begun = performance.now();
    this.credit = Math.min(BURST_MS, this.credit + (begun - this.ended) * SHARE);
    if (this.credit <= 0) return;
    try {
      const process = this.holderOf(socket);
      if (process === undefined || this.found.size >= SOCKETS_KEPT) return;
      this.found.set(socket, process);
    } catch {
      // because a process may end, or be another account's, between any two lines: then it stays unknown
    }
    this.ended = performance.now();
    this.credit -= this.ended - begun;
  }

  private holderOf(socket: string): Process | undefined {
    const pids = this.pids();
    const [first] = pids;
    if (first === undefined) return undefined;
    const inode = inodeOf(fs.readFileSync(`${this.proc}/${first}/net/tcp`, 'utf8'), socket);
    const pid = inode === undefined ? undefined : pids.find(each => this.holds(each, `socket:[${inode}]`));
    this.latest = pid;
    return pid === undefined ? undefined : this.describe(pid);
  }

  // Whoever opened the last connection, then the youngest first.
  private pids(): number[] {
    const all = fs.readdirSync(this.proc).filter(name => /^\d+$/.test(name));
    this.namespace ??= this.namespaceAmong(all);
    if (this.namespace === undefined) return [];
    return all
      .filter(name => this.isWithin(name))
      .map(Number)
      .sort((a, b) => Number(b === this.latest) - Number(a === this.latest) || b - a);
  }

  // Asked once a process: of the hundreds on a runner nearly all are somebody else's, and stay so.
  private isWithin(pid: string): boolean {
    if (this.foreign.has(pid)) return false;
    const within = this.link(`${pid}/ns/net`) === this.namespace;
    if (!within) this.foreign.add(pid);
    return within;
  }

  // Looked for at the first connection: to ask docker for the relay's process would cost every start a call.
  private namespaceAmong(pids: readonly string[]): string | undefined {
    // After its file's name: the docker client that started it has the same last word.
    const relay = pids.find(pid => this.read(`${pid}/cmdline`).endsWith(`relay.json\0${this.mark}\0`));
    return relay === undefined ? undefined : this.link(`${relay}/ns/net`);
  }

  private holds(pid: number, socket: string): boolean {
    try {
      // From the last: a new socket rarely has the first descriptor of many.
      return fs
        .readdirSync(`${this.proc}/${pid}/fd`)
        .reverse()
        .some(fd => this.link(`${pid}/fd/${fd}`) === socket);
    } catch {
      return false; // it has ended, or is the relay under another account
    }
  }

  private describe(pid: number): Process {
    const parents: string[] = [];
    let parent = this.parentOf(pid);
    while (parent !== undefined && parents.length < PARENTS && this.nameOf(parent) !== 'tini') {
      parents.push(this.nameOf(parent));
      parent = this.parentOf(parent);
    }
    return {
      exe: cut(this.link(`${pid}/exe`) ?? ''),
      argv0: cut(this.read(`${pid}/cmdline`).split('\0')[0] ?? ''),
      parents
    };
  }

  private parentOf(pid: number): number | undefined {
    const parent = Number(/^PPid:\s+(\d+)$/m.exec(this.read(`${pid}/status`))?.[1]);
    return parent > 0 && this.link(`${parent}/ns/net`) === this.namespace ? parent : undefined;
  }

  private nameOf(pid: number): string {
    return cut(path.basename(this.link(`${pid}/exe`) ?? this.read(`${pid}/comm`).trim()));
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

/** The inode of the socket bound to "address:port", by the kernel's table (proc_net_tcp.txt: addresses in host order). */
export function inodeOf(table: string, socket: string): string | undefined {
  const [address = '', port = ''] = socket.split(':');
  const hex = address
    .split('.')
    .reverse()
    .map(part => Number(part).toString(16).padStart(2, '0'))
    .join('');
  const local = `${hex}:${Number(port).toString(16).padStart(4, '0')}`.toUpperCase();
  for (let at = table.indexOf(` ${local} `); at >= 0; at = table.indexOf(` ${local} `, at + 1)) {
    const fields = table
      .slice(table.lastIndexOf('\n', at) + 1, at + 200)
      .trim()
      .split(/\s+/);
    if (fields[1] === local && fields[9] !== '0') return fields[9];
  }
  return undefined;
}

function cut(text: string): string {
  return text.slice(0, NAMES_LONG);
}

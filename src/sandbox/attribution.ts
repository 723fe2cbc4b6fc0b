// A socket of the command → the process that holds it, found in /proc while the relay keeps the connection waiting.
// It fails open: what cannot be read stays unknown, and no verdict waits for it. The relay asks here, too, why Squid
// refused a connection.
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as readline from 'node:readline';
import type {Process} from '../audit/audit.js';
import {parseSent, type Flown, type Sent} from '../audit/packets.js';
import {monotonic} from '../clock.js';
import type {CommandProcesses} from './command-processes.js';
import {inodeIn, inodesIn} from './socket-table.js';

const SOCKETS_KEPT = 100_000;
// Thousands of open connections make a look slow, and the step has other things to hear of: beyond a burst, looks get
// no more than this share of its time.
const BURST_MS = 1_000;
const SHARE = 1 / 3;

const FIRST_LOOK_MS = 40; // the command's own first moments come first

const WHY = 'why ';
const PACKET = 'packet ';
const PACKETS_KEPT = 10_000;
const AGO_MS = 10; // how much earlier than the packet the look may seem to be, which is dated by whole milliseconds

interface Sender {
  readonly at: number; // ms since 1970
  readonly process: Process;
}

interface Found {
  readonly process: Process;
  readonly called: string;
}

export class Attribution {
  private readonly found = new Map<string, Found>();
  private readonly senders = new Map<string, readonly Sender[]>(); // by the two ends
  private packets = 0;
  private readonly told = new Map<string, string>(); // inode → the socket it was taken for
  private readonly server: net.Server;
  private credit = BURST_MS;
  private ended = monotonic();
  private begun = false;
  private canaries: readonly Flown[] = [];

  constructor(
    private readonly processes: CommandProcesses,
    private readonly why: (socket: string) => Promise<string | undefined> = () => Promise.resolve(undefined)
  ) {
    this.server = net.createServer(relay => {
      relay.on('error', () => relay.destroy());
      const asked = readline.createInterface({input: relay});
      asked.on('error', () => relay.destroy()); // it repeats what befell the socket, and unheard it would end the step
      asked.on('line', line => {
        if (line.startsWith(WHY)) {
          void this.reasonOf(line.slice(WHY.length)).then(answer =>
            relay.write(`${line}\t${answer ?? ''}\n`)
          );
          return;
        }
        this.look(line);
        relay.write(`${line}\n`);
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

  /** Once there is a command: before, nothing is its own, and the start waits for the answer to a packet of ours. */
  begin(canaries: readonly Flown[] = []): void {
    this.begun = true;
    this.canaries = canaries;
    // The first look, at every process there is, is the longest: it should be over before anybody waits for one.
    setTimeout(() => this.processes.pids(), FIRST_LOOK_MS).unref();
  }

  close(): void {
    this.server.close();
  }

  readonly processOf = (socket: string): Process | undefined => this.found.get(socket)?.process;

  /** Of a packet in the log: whose it was when it was held, at that time or soon after. */
  readonly senderOf = ({protocol, from, to, ms}: Sent): Process | undefined =>
    this.senders.get(`${protocol} ${from} ${to}`)?.find(({at}) => at >= ms - AGO_MS)?.process;

  /** Lines of the packet log, as they come: a datagram is not held, but whoever sent it may have its socket still. */
  readonly hear = (lines: string): void => {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      try {
        const sent = parseSent(line);
        if (sent.protocol !== 'udp' || this.canaries.some(canary => isOf(canary, sent))) continue;
        this.look(`${PACKET}${sent.protocol} ${sent.from} ${sent.to}`);
      } catch {
        // because the report reads the same log, and fails the step for what is wrong with it
      }
    }
  };

  /** What the user calls that process. */
  readonly callerOf = (socket: string): string | undefined => this.found.get(socket)?.called;

  private reasonOf(socket: string): Promise<string | undefined> {
    return this.why(socket).catch(() => undefined); // the relay then says what is most likely
  }

  private look(asked: string): void {
    if (!this.begun) return;
    const begun = monotonic();
    this.credit = Math.min(BURST_MS, this.credit + (begun - this.ended) * SHARE);
    if (this.credit <= 0) return;
    try {
      if (asked.startsWith(PACKET)) this.lookForSender(asked.slice(PACKET.length));
      else this.lookForClient(asked);
    } catch {
      // because a process may end, or be another account's, between any two lines: then it stays unknown
    }
    this.ended = monotonic();
    this.credit -= this.ended - begun;
  }

  private lookForClient(socket: string): void {
    const found =
      this.holderOf(socket, this.processes.pids()) ?? this.holderOf(socket, this.processes.pids(true));
    if (found !== undefined && this.found.size < SOCKETS_KEPT) this.found.set(socket, found);
  }

  // By the kernel's table alone, although it takes a millisecond: a client may be killed while its packet is held, and the
  // one new socket is then another's (seen).
  private lookForSender(packet: string): void {
    const [protocol = '', from = ''] = packet.split(' ');
    const pids = this.processes.pids();
    const inode = pids[0] === undefined ? undefined : this.inodeOf(pids[0], protocol, from);
    if (inode === undefined || this.packets >= PACKETS_KEPT) return;
    const holder = (among: readonly number[]): number | undefined =>
      among.find(pid => this.processes.socketsOf(pid).includes(inode));
    const pid = holder(pids) ?? holder(this.processes.pids(true));
    if (pid === undefined) return;
    this.found.delete(this.told.get(inode) ?? ''); // it was taken for one of which there was no other to be found
    this.told.set(inode, packet);
    const process = this.processes.describe(pid);
    if (process.exe === '') return; // killed meanwhile: it has no name any more
    this.packets += 1;
    const at = Date.now(); // by the clock that dates the packets, which may be put right
    const before = this.senders.get(packet) ?? [];
    this.senders.set(packet, [...before, {at, process}]);
  }

  // A datagram's socket need not be bound to an address.
  private inodeOf(pid: number, protocol: string, from: string): string | undefined {
    const anywhere = `0.0.0.0:${from.split(':')[1] ?? ''}`;
    for (const table of protocol === 'tcp' ? (['tcp', 'tcp6'] as const) : (['udp', 'udp6'] as const)) {
      for (const socket of protocol === 'tcp' ? [from] : [from, anywhere]) {
        const inode = inodeIn(this.processes.table(pid, table), socket);
        if (inode !== undefined) return inode;
      }
    }
    return undefined;
  }

  private holderOf(socket: string, pids: readonly number[]): Found | undefined {
    const [first] = pids;
    if (first === undefined) return undefined;
    const held = new Map<string, number>(); // by its opener: who inherited it is younger
    for (const pid of pids) {
      for (const inode of this.processes.socketsOf(pid)) if (!held.has(inode)) held.set(inode, pid);
    }
    for (const inode of this.told.keys()) if (!held.has(inode)) this.told.delete(inode);
    const inode = this.newIn(held, first) ?? this.listed(first, socket);
    const pid = inode === undefined ? undefined : held.get(inode);
    if (inode === undefined || pid === undefined) return undefined;
    const before = this.told.get(inode);
    if (before !== undefined && before !== socket) this.found.delete(before);
    this.told.set(inode, socket);
    return {process: this.processes.describe(pid), called: this.processes.called(pid)};
  }

  // A client of both families (Java) has its IPv4 connections in the other's table.
  private listed(pid: number, socket: string): string | undefined {
    return (
      inodeIn(this.processes.table(pid, 'tcp'), socket) ?? inodeIn(this.processes.table(pid, 'tcp6'), socket)
    );
  }

  // Most often the command has one TCP socket that nobody has asked about: this one. The kernel's table of them, which
  // takes longer to read than all else, is then spared.
  private newIn(held: ReadonlyMap<string, number>, pid: number): string | undefined {
    const others = new Set(
      (['udp', 'unix'] as const).flatMap(name => inodesIn(this.processes.table(pid, name)))
    );
    const fresh = [...held.keys()].filter(inode => !this.told.has(inode) && !others.has(inode));
    return fresh.length === 1 ? fresh[0] : undefined;
  }
}

function isOf({host, from: port}: Flown, {from, to}: Sent): boolean {
  return from.endsWith(`:${port}`) && to.startsWith(`${host}:`);
}

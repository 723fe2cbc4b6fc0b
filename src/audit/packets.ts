// What ulogd wrote → the packets that tried to go round Squid. The other end of this format is ulogd's stack
// NFLOG (group 5), BASE, IFINDEX, IP2STR, JSON: one object a line.
import {isIP} from 'node:net';
import {blocks} from '../policy/cover.js';
import type {Policy} from '../policy/policy.js';
import {isPrivate} from '../render/private.js';
import type {Packet, Process} from './audit.js';
import {RECORDS_KEPT, Summing, type Alike} from './summing.js';

/** What of ulogd's record is read; it writes about thirty fields more. */
interface Logged {
  readonly 'oob.time.sec': number;
  readonly 'oob.time.usec': number;
  readonly 'oob.uid'?: number;
  readonly 'ip.protocol': number;
  readonly 'icmp.type'?: number;
  readonly 'icmpv6.type'?: number;
  readonly 'tcp.rst'?: number;
  readonly src_ip?: string;
  readonly dest_ip: string;
  readonly src_port?: number;
  readonly dest_port?: number;
}

const PROTOCOLS: ReadonlyMap<number, string> = new Map([
  [1, 'icmp'],
  [2, 'igmp'],
  [4, 'ipip'],
  [6, 'tcp'],
  [17, 'udp'],
  [33, 'dccp'],
  [41, 'ipv6'],
  [47, 'gre'],
  [50, 'esp'],
  [51, 'ah'],
  [58, 'icmpv6'],
  [132, 'sctp'],
  [136, 'udplite']
]);

const UNREACHABLE = 3;
const UNREACHABLE_V6 = 1;

/** A try of a canary to leave: what its packet is known by, whatever any clock says. */
export interface Flown {
  readonly scheme: string;
  readonly host: string;
  readonly from: number; // its own port
}

export interface Packets {
  readonly packets: Packet[]; // of the command
  readonly canaryRecorded: boolean; // whether the log holds what the canaries tried
  readonly held: number; // packets of any kind in the log
}

type Judging = Pick<Policy, 'expected' | 'mode'>;

/** By what the sender of a packet is known. */
export interface Sent {
  readonly protocol: string;
  readonly from: string; // address:port
  readonly to: string;
  readonly ms: number; // since 1970
}
type SenderOf = (sent: Sent) => Process | undefined;

/**
 * Every packet of the command that was refused, one record each.
 * @param names the relay's table: address given out → name asked for
 */
export function parsePackets(
  log: string,
  names: ReadonlyMap<string, string>,
  policy: Judging,
  canaries: readonly Flown[] = [],
  senderOf?: SenderOf
): Packets {
  const reader = new PacketReader(names, policy, canaries, senderOf);
  const lines = log.split('\n');
  lines.pop(); // '' after the last newline, or the line that a kill tore
  for (const line of lines) reader.take(line);
  return reader.done();
}

// The first alone: the command may come to use the same port, and what it sends is no canary's.
function isOf({scheme, host, from}: Flown, logged: Logged): boolean {
  return logged.src_port === from && logged.dest_ip === host && schemeOf(logged) === scheme;
}

/** One line of the log as it comes. */
export function parseSent(line: string): Sent {
  return sentBy(parseLine(line, 0));
}

function sentBy(logged: Logged): Sent {
  return {
    protocol: schemeOf(logged),
    from: `${logged.src_ip ?? ''}:${logged.src_port ?? ''}`,
    to: `${logged.dest_ip}:${logged.dest_port ?? ''}`,
    ms: logged['oob.time.sec'] * 1000 + logged['oob.time.usec'] / 1000
  };
}

/** Takes line after line, so that no log is too long. */
export class PacketReader {
  private readonly packets: Summing<Packet>;
  private readonly flying: Set<Flown>; // not met yet
  private lines = 0;

  constructor(
    private readonly names: ReadonlyMap<string, string>,
    private readonly policy: Judging,
    private readonly canaries: readonly Flown[] = [],
    private readonly senderOf: SenderOf = () => undefined,
    kept = RECORDS_KEPT
  ) {
    this.flying = new Set(canaries);
    this.packets = new Summing(kept, ALIKE);
  }

  take(line: string): void {
    this.lines += 1;
    const logged = parseLine(line, this.lines);
    if (isRefusal(logged)) return;
    const canary = [...this.flying].find(flown => isOf(flown, logged));
    if (canary !== undefined) {
      this.flying.delete(canary);
      return;
    }
    const packet = packetFrom(logged, this.names);
    const process = this.senderOf(sentBy(logged));
    const {expected, mode} = this.policy;
    const wanted = {host: packet.host, port: packet.port ?? 0, scheme: 'tcp'} as const;
    // Refused in audit mode as well, for nothing else could carry it; but it would be no news were it private.
    const would = mode === 'audit' && !isPrivate(packet.host);
    this.packets.add({
      ...packet,
      verdict: would ? 'would-block' : 'blocked',
      ...(expected.some(pattern => blocks(pattern, wanted)) ? {expected: true} : {}),
      ...(process === undefined ? {} : {process})
    });
  }

  done(): Packets {
    const canaryRecorded = this.flying.size < this.canaries.length;
    return {packets: this.packets.all(), canaryRecorded, held: this.lines};
  }
}

const ALIKE: Alike<Packet> = {
  key: ({host, port, scheme, verdict, reason, expected}) =>
    JSON.stringify([host, port, scheme, verdict, reason, expected]),
  sum: all => all,
  bare: ({v, kind, time, verdict, reason, host, port, scheme, expected}) => ({
    ...{v, kind, time, verdict, reason, host, scheme},
    ...(port === undefined ? {} : {port}),
    ...(expected === undefined ? {} : {expected})
  })
};

function parseLine(line: string, number: number): Logged {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`The packet log, line ${number}, is not JSON: ${shown(line)}`);
  }
  if (!isLogged(value)) {
    throw new Error(`The packet log, line ${number}, has no time, protocol or destination: ${shown(line)}`);
  }
  return value;
}

function isLogged(value: unknown): value is Logged {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Partial<Record<keyof Logged, unknown>>;
  return (
    isUpTo(fields['oob.time.sec'], LATEST_SECOND) &&
    isUpTo(fields['oob.time.usec'], 999_999) &&
    isUpTo(fields['ip.protocol'], 255) &&
    typeof fields.dest_ip === 'string' &&
    isIP(fields.dest_ip) !== 0 &&
    (fields.dest_port === undefined || isUpTo(fields.dest_port, 65_535))
  );
}

const LATEST_SECOND = 2 ** 32; // what the kernel hands over

function isUpTo(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

// The kernel's own answer to a refused packet (a reset, an unreachable) leaves by the same chain, may be refused
// and logged in its turn, and belongs to no socket, hence to no user. It is the wall speaking, not the command.
function isRefusal(logged: Logged): boolean {
  if (logged['oob.uid'] !== undefined) return false;
  return (
    logged['tcp.rst'] === 1 || logged['icmp.type'] === UNREACHABLE || logged['icmpv6.type'] === UNREACHABLE_V6
  );
}

function packetFrom(logged: Logged, names: ReadonlyMap<string, string>): Packet {
  const name = names.get(logged.dest_ip);
  const scheme = schemeOf(logged);
  return {
    v: 1,
    kind: 'packet',
    // ulogd's own "timestamp" is in the zone of its container and does not say which.
    time: new Date(logged['oob.time.sec'] * 1000 + Math.floor(logged['oob.time.usec'] / 1000)).toISOString(),
    verdict: 'blocked',
    reason: name !== undefined && scheme === 'tcp' ? 'port-not-allowed' : 'direct',
    host: name ?? logged.dest_ip,
    ...(logged.dest_port === undefined ? {} : {port: logged.dest_port}),
    scheme
  };
}

function schemeOf(logged: Logged): string {
  return PROTOCOLS.get(logged['ip.protocol']) ?? `proto-${logged['ip.protocol']}`;
}

function shown(line: string): string {
  return JSON.stringify(line.slice(0, 200));
}

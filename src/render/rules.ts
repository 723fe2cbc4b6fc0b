// Policy → the packet rules of both containers, in the very words in which iptables-save prints them once loaded:
// the containers' inits compare what the kernel holds with these texts, byte for byte.

import {isIPv4} from 'node:net';
import type {Pattern, Policy} from '../policy/policy.js';
import {NO_LITERALS, type Literals} from './literals.js';
import type {Parent} from './parent.js';
import {PRIVATE_V4, PRIVATE_V6, ownNetworks} from './private.js';

/** One text per family, for iptables-restore and ip6tables-restore. */
export interface Rules {
  readonly v4: string;
  readonly v6: string;
}

/** The addresses that the relay gives out for names, all of them local to the command's namespace. */
export const SYNTHETIC = '198.18.0.0/15';

/** The device by which a connection that is to be refused leaves, until it is known whose it is. */
export const HELD = 'held';
/** What such a packet is marked with. */
export const HELD_MARK = 1;

/** The line of the firewall's rules in whose place its init writes the container's own resolvers. */
export const RESOLVERS = '@RESOLVERS@';

const REFUSED: Readonly<Record<keyof Rules, string>> = {
  v4: 'icmp-admin-prohibited',
  v6: 'icmp6-adm-prohibited'
};

/** `listeners`: the port that the command dials → the port where the relay listens for it. */
export function renderSandboxRules(
  listeners: ReadonlyMap<number, number>,
  {
    packetLog,
    held = false,
    literals = NO_LITERALS
  }: {readonly packetLog: boolean; readonly held?: boolean; readonly literals?: Literals}
): Rules {
  const ports = [...listeners].sort(([a], [b]) => a - b);
  const lead = (to: string, port: number): string =>
    `-A OUTPUT ${to}-o lo -p tcp -m tcp --dport ${port} -j DNAT --to-destination :${listeners.get(port) ?? 0}`;
  return {
    v4: text(
      ...(held ? hold(ports, literals) : []),
      '*filter',
      ...dropAll,
      ':DENY - [0:0]',
      ...(held ? comingBack() : []),
      '-A INPUT -i lo -j ACCEPT',
      ...(held ? refuse('FORWARD', 'v4') : []),
      // Answers, the resets below among them. Only on lo: they must not become a way out in a namespace that is given one.
      '-A OUTPUT -o lo -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
      '-A OUTPUT -d 127.0.0.0/8 -o lo -j ACCEPT',
      // Only what the nat table has led to the relay, so that no port needs a rule here and the relay's own ports cannot be dialled.
      `-A OUTPUT -d ${SYNTHETIC} -o lo -p tcp -m conntrack --ctstate DNAT -j ACCEPT`,
      ...[...literals.networks.keys()].map(
        network => `-A OUTPUT -d ${network} -o lo -p tcp -m conntrack --ctstate DNAT -j ACCEPT`
      ),
      ...(literals.allBut === undefined
        ? []
        : ['-A OUTPUT -o lo -p tcp -m conntrack --ctstate DNAT -j ACCEPT']),
      '-A OUTPUT -j DENY',
      ...deny('v4', packetLog, held),
      'COMMIT',
      '*nat',
      ':PREROUTING ACCEPT [0:0]',
      ':INPUT ACCEPT [0:0]',
      ':OUTPUT ACCEPT [0:0]',
      ':POSTROUTING ACCEPT [0:0]',
      // The port alone is changed: the relay sees which address was dialled, and 80 and 443 stay free on loopback.
      ...ports.map(([port]) => lead(`-d ${SYNTHETIC} `, port)),
      ...[...literals.networks].flatMap(([network, to]) => to.map(port => lead(`-d ${network} `, port))),
      ...(literals.allBut === undefined
        ? []
        : [
            ...literals.allBut.map(network => `-A OUTPUT -d ${network} -o lo -j RETURN`),
            ...ports.map(([port]) => lead('', port))
          ]),
      'COMMIT'
    ),
    v6: text(
      '*filter',
      ...dropAll,
      ':DENY - [0:0]',
      '-A INPUT -i lo -j ACCEPT',
      '-A OUTPUT -o lo -j ACCEPT',
      '-A OUTPUT -j DENY',
      ...deny('v6', packetLog),
      'COMMIT'
    )
  };
}

/** What the firewall container itself may send: should Squid be taken over, this is still all it can reach. */
export function renderFirewallRules(
  policy: Policy,
  facts: {readonly ownAddresses: readonly string[]; readonly parent?: Parent | undefined}
): Rules {
  const own = ownNetworks(facts.ownAddresses);
  return {
    v4: egress('v4', policy, [...PRIVATE_V4, ...own.v4], facts.ownAddresses, [], facts.parent),
    // Without neighbour discovery IPv6 reaches nothing; its packets are never part of a connection.
    v6: egress('v6', policy, [...PRIVATE_V6, ...own.v6], [], ['135', '136'])
  };
}

/** How many refused packets were not handed to the packet log, by the counters of `iptables-save -c`. */
export function parseUnhandedCount(savedWithCounters: string): number {
  return countOf(savedWithCounters, / -j DENY$/) - parseHandedCount(savedWithCounters);
}

/** How many were. It holds fewer where its program was stopped, or its disk was full. */
export function parseHandedCount(savedWithCounters: string): number {
  return countOf(savedWithCounters, /^-A DENY .*-j NFLOG /);
}

function countOf(savedWithCounters: string, which: RegExp): number {
  const counted = savedWithCounters.split('\n').map(line => /^\[(\d+):\d+\] (.*)$/.exec(line) ?? []);
  return counted.reduce((sum, [, packets, rule = '']) => sum + (which.test(rule) ? Number(packets) : 0), 0);
}

// What will be refused of TCP is marked, and leaves by another device than lo. A datagram is refused at once: its sender hears
// of that by the error of its call, and of a later one only if it asks for it.
function hold(ports: readonly (readonly [number, number])[], {networks, allBut}: Literals): string[] {
  const mark = `-j MARK --set-xmark 0x${HELD_MARK}/0xffffffff`;
  const lead = (to: string, port: number): string => `-A OUTPUT ${to}-p tcp -m tcp --dport ${port} -j ACCEPT`;
  return [
    '*mangle',
    ...['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'].map(chain => `:${chain} ACCEPT [0:0]`),
    '-A OUTPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    '-A OUTPUT -d 127.0.0.0/8 -j ACCEPT',
    '-A OUTPUT -s 127.0.0.0/8 -j ACCEPT', // no other device than lo takes these
    ...ports.map(([port]) => lead(`-d ${SYNTHETIC} `, port)),
    ...[...networks].flatMap(([network, to]) => to.map(port => lead(`-d ${network} `, port))),
    ...(allBut === undefined
      ? []
      : [
          ...allBut.map(network => `-A OUTPUT -d ${network} -o lo -p tcp ${mark}`),
          ...ports.map(([port]) => lead('', port))
        ]),
    // By these two alone: in a namespace that is given a way out a socket may be bound to that, and what is marked leaves.
    `-A OUTPUT -o lo -p tcp ${mark}`,
    `-A OUTPUT -o ${HELD} -p tcp ${mark}`, // of a socket that is bound to it
    'COMMIT'
  ];
}

// By that device comes the relay's answer, a reset, and nothing else. What did not leave by it, for its socket is bound to
// lo, comes in to an address of the namespace's own or, by FORWARD, to another, and is refused there.
function comingBack(): string[] {
  return [
    `-A INPUT -p tcp ${MARKED} -j REJECT --reject-with tcp-reset`,
    `-A INPUT -i ${HELD} -p tcp -m tcp --tcp-flags RST RST -j ACCEPT`
  ];
}

// By the mark: the rules of a hook go by the device that the packet had when it came to the first of them.
const MARKED = `-m mark --mark 0x${HELD_MARK}`;

const dropAll = [':INPUT DROP [0:0]', ':FORWARD DROP [0:0]', ':OUTPUT DROP [0:0]'];

// Refused, never dropped: a client that hears nothing waits for its timeout.
function deny(family: keyof Rules, packetLog: boolean, held = false): string[] {
  // The bound keeps a flood from filling the disk; what it leaves out is counted. Threshold 1: a record is there at once,
  // not when a hundred have gathered or the namespace is gone.
  const log =
    '-A DENY -m limit --limit 100/sec --limit-burst 1000 -j NFLOG --nflog-group 5 --nflog-threshold 1';
  return [
    ...(packetLog ? [log] : []),
    ...(held ? [`-A DENY -p tcp ${MARKED} -j ACCEPT`] : []),
    ...refuse('DENY', family)
  ];
}

function refuse(chain: string, family: keyof Rules): string[] {
  return [
    `-A ${chain} -p tcp -j REJECT --reject-with tcp-reset`,
    `-A ${chain} -j REJECT --reject-with ${REFUSED[family]}`
  ];
}

function egress(
  family: keyof Rules,
  policy: Policy,
  closed: readonly string[],
  ownAddresses: readonly string[],
  neighbours: readonly string[],
  parent?: Parent
): string {
  const discovery = (chain: string) =>
    neighbours.map(type => `-A ${chain} -p ipv6-icmp -m icmp6 --icmpv6-type ${type} -j ACCEPT`);
  const literals = policy.allowed.filter(({hosts}) => hosts.kind === 'network');
  const [wide, single] = [literals.filter(isWide), literals.filter(pattern => !isWide(pattern))];
  return text(
    '*filter',
    ...dropAll,
    ':REFUSE - [0:0]',
    '-A INPUT -i lo -j ACCEPT',
    '-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    ...discovery('INPUT'),
    '-A OUTPUT -o lo -j ACCEPT',
    '-A OUTPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    ...discovery('OUTPUT'),
    // Before the private networks, where most resolvers are.
    RESOLVERS,
    // The runner's own proxy, which most often is private too.
    ...(parent === undefined
      ? []
      : [`-A OUTPUT -d ${parent.address}/32 -p tcp -m tcp --dport ${parent.port} -j ACCEPT`]),
    // Before them too: a literal network is the one way to a private address, and its author wrote it down. The runner
    // itself is opened by its very address only, not by a network that happens to hold it.
    ...single.flatMap(pattern => literal(family, pattern)),
    ...(wide.length === 0 ? [] : ownAddresses.filter(isIPv4)).map(own => `-A OUTPUT -d ${own}/32 -j REFUSE`),
    ...wide.flatMap(pattern => literal(family, pattern)),
    ...closed.map(network => `-A OUTPUT -d ${network} -j REFUSE`),
    ...named(policy).map(port => `-A OUTPUT -p tcp${port} -j ACCEPT`),
    '-A OUTPUT -j REFUSE',
    ...refuse('REFUSE', family),
    'COMMIT'
  );
}

function isWide({hosts}: Pattern): boolean {
  return hosts.kind === 'network' && hosts.prefix < 32;
}

function literal(family: keyof Rules, pattern: Pattern): string[] {
  const {hosts} = pattern;
  if (hosts.kind !== 'network' || hosts.address.includes(':') !== (family === 'v6')) return [];
  const to = `-A OUTPUT -d ${hosts.address}/${hosts.prefix} -p tcp`;
  return ports(pattern).map(port => `${to} -m tcp --dport ${port} -j ACCEPT`);
}

// Audit mode lets every port through, so that what would have been blocked is seen at work.
function named({allowed, mode}: Policy): string[] {
  if (mode === 'audit') return [''];
  const all = new Set(allowed.filter(({hosts}) => hosts.kind !== 'network').flatMap(ports));
  return [...all].sort((a, b) => a - b).map(port => ` -m tcp --dport ${port}`);
}

function ports({port, scheme}: Pattern): readonly number[] {
  if (port !== undefined) return [port];
  return scheme === 'web' ? [80, 443] : scheme === 'http' ? [80] : [443];
}

function text(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

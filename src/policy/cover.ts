// A policy and a connection that is wanted → the line of the input that decides it.

import {BlockList} from 'node:net';
import {isIP} from './address.js';
import type {Hosts, Pattern, Policy, Wanted} from './policy.js';

export function covers({hosts, scheme, port}: Pattern, wanted: Wanted): boolean {
  return coversPort(scheme, port, wanted) && coversHost(hosts, wanted.host);
}

/** The first allowed pattern, in written order, that covers it. */
export function ruleFor(policy: Policy, wanted: Wanted): Pattern | undefined {
  return policy.allowed.find(pattern => covers(pattern, wanted));
}

/** The first blocked pattern that is meant. It beats every allowed one. */
export function blockFor(policy: Policy, wanted: Wanted): Pattern | undefined {
  return policy.blocked.find(pattern => blocks(pattern, wanted));
}

/** A line that names no scheme and no port blocks on every port; one that names a port, whatever is spoken there. */
export function blocks(pattern: Pattern, wanted: Wanted): boolean {
  if (pattern.scheme === 'web' && pattern.port === undefined) return coversHost(pattern.hosts, wanted.host);
  return SCHEMES.some(scheme => covers(pattern, {...wanted, scheme}));
}

const SCHEMES = ['http', 'https', 'tcp'] as const;

/** The ports that anything may be reached on, sorted. 80 and 443 are always among them: a refusal there is worth a reason. */
export function portsOf({allowed}: Policy): readonly number[] {
  const ports = new Set([80, 443]);
  for (const {port} of allowed) if (port !== undefined) ports.add(port);
  return [...ports].sort((a, b) => a - b);
}

function coversPort(scheme: Pattern['scheme'], port: number | undefined, wanted: Wanted): boolean {
  switch (scheme) {
    case 'tcp': // any protocol: the name and the port decide
      return wanted.port === port;
    case 'http':
    case 'https':
      return wanted.scheme === scheme && wanted.port === (port ?? usual(scheme));
    case 'web':
      return wanted.scheme !== 'tcp' && wanted.port === (port ?? usual(wanted.scheme));
  }
}

function usual(scheme: 'http' | 'https'): number {
  return scheme === 'http' ? 80 : 443;
}

export function coversHost(hosts: Hosts, name: string): boolean {
  switch (hosts.kind) {
    case 'host':
      return name === hosts.host;
    case 'below':
      return name.endsWith(`.${hosts.host}`);
    case 'tree':
      return name === hosts.host || name.endsWith(`.${hosts.host}`);
    case 'glob':
      return coversGlob(hosts.host.split('.'), name.split('.'));
    case 'network':
      return coversAddress(hosts.address, hosts.prefix, name);
  }
}

function coversGlob(pattern: readonly string[], name: readonly string[]): boolean {
  return (
    pattern.length === name.length && pattern.every((label, index) => coversLabel(label, name[index] ?? ''))
  );
}

// One `*` a label, so that no hostile name can make this slow.
function coversLabel(pattern: string, label: string): boolean {
  const [head, tail] = pattern.split('*');
  if (head === undefined || tail === undefined) return pattern === label;
  return (
    label !== '' &&
    label.length >= head.length + tail.length &&
    label.startsWith(head) &&
    label.endsWith(tail) &&
    /^[a-z0-9-]*$/.test(label.slice(head.length, label.length - tail.length))
  );
}

function coversAddress(address: string, prefix: number, name: string): boolean {
  const [ours, theirs] = [isIP(address), isIP(name)];
  if (theirs === 0) return false;
  const network = new BlockList();
  network.addSubnet(address, prefix, ours === 6 ? 'ipv6' : 'ipv4');
  return network.check(name, theirs === 6 ? 'ipv6' : 'ipv4');
}

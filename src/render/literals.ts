// Policy → the literal networks that may be dialled, with their ports.

import {isIPv4} from 'node:net';
import type {Policy} from '../policy/policy.js';
import {PRIVATE_V4} from './private.js';
import {waysOf} from './reach.js';

export interface Literals {
  readonly networks: ReadonlyMap<string, readonly number[]>; // network → ports
  /** Whether any address may be dialled on the relay's ports, but for these: audit mode. */
  readonly allBut: readonly string[] | undefined;
}

export const NO_LITERALS: Literals = {networks: new Map(), allBut: undefined};

export function literalsOf(
  {allowed, mode}: Policy,
  {ownAddresses}: {readonly ownAddresses: readonly string[]}
): Literals {
  const networks = new Map<string, Set<number>>();
  for (const pattern of allowed) {
    if (pattern.hosts.kind !== 'network' || !isIPv4(pattern.hosts.address)) continue;
    const network = `${pattern.hosts.address}/${pattern.hosts.prefix}`;
    const ports = networks.get(network) ?? new Set();
    for (const {port} of waysOf(pattern)) ports.add(port);
    networks.set(network, ports);
  }
  const own = ownAddresses.filter(isIPv4).map(address => `${address}/32`);
  return {
    networks: new Map([...networks].map(([network, ports]) => [network, [...ports].sort((a, b) => a - b)])),
    allBut: mode === 'audit' ? [...new Set([...PRIVATE_V4, ...own])] : undefined
  };
}

// An address or a network as its author writes it, "192.0.2.7" or "192.0.2.0/28", perhaps with a port → what it covers.

import {BlockList, isIPv4} from 'node:net';
import {isIP} from './address.js';
import type {Hosts} from './policy.js';

export type Network = Extract<Hosts, {kind: 'network'}>;

/** Why it is none, and what its author may have meant. */
export interface NoNetwork {
  readonly wrong: string;
  readonly meant: readonly string[];
  readonly otherwise: string;
}

// Wider than that is no place but a part of the internet.
const WIDEST = 8;

/** `rest`: what stands after the scheme, without its port. */
export function parseNetwork(rest: string): Network | NoNetwork {
  const [, address = '', digits] = /^=?(.*?)(?:\/(\d+))?$/.exec(rest) ?? [];
  if (isIP(address.replace(/^\[|\].*$/g, '')) === 6) {
    return {
      wrong: 'is an IPv6 address, and the command has no IPv6.',
      meant: [],
      otherwise: 'Name the host, which may well have IPv6, or its IPv4 address.'
    };
  }
  if (!isIPv4(address)) {
    return {
      wrong: 'is an address in an unusual spelling.',
      meant: [],
      otherwise: 'Write four decimal numbers, such as 192.0.2.7.'
    };
  }
  const prefix = digits === undefined ? 32 : Number(digits);
  if (prefix < WIDEST || prefix > 32) {
    return {
      wrong: `has no prefix length between ${WIDEST} and 32.`,
      meant: [],
      otherwise: 'Name a network such as 192.0.2.0/28.'
    };
  }
  const first = firstOf(address, prefix);
  if (first !== address) {
    return {
      wrong: 'is neither an address nor the first address of a network.',
      meant: [`${first}/${prefix}`, address],
      otherwise: `Write ${first}/${prefix}.`
    };
  }
  return {kind: 'network', address, prefix};
}

// None of them is another machine that a list could be meant for; the last but one is the machine under a hosted runner.
const CLOSED = [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['198.18.0.0', 15],
  ['168.63.129.16', 32],
  ['224.0.0.0', 3]
] as const;

/** The network that no line opens and that this one touches, if any: loopback, link-local with the metadata service, … */
export function closedWithin({address, prefix}: Network): string | undefined {
  const found = CLOSED.find(
    ([closed, length]) => holds(closed, length, address) || holds(address, prefix, closed)
  );
  return found === undefined ? undefined : `${found[0]}/${found[1]}`;
}

function holds(network: string, prefix: number, address: string): boolean {
  const list = new BlockList();
  list.addSubnet(network, prefix, 'ipv4');
  return list.check(address, 'ipv4');
}

function firstOf(address: string, prefix: number): string {
  return address
    .split('.')
    .map((part, index) => {
      const fixed = Math.min(8, Math.max(0, prefix - index * 8));
      return Number(part) & (256 - 2 ** (8 - fixed));
    })
    .join('.');
}

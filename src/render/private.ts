// The addresses that no name may lead to: private, loopback, link-local, metadata, and forms of IPv6 that carry IPv4.

import {BlockList, isIPv4} from 'node:net';
import {isIP} from '../policy/address.js';

/** Each in the kernel's own wording. 168.63.129.16 is Azure's platform, the machine under a hosted runner. */
export const PRIVATE_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4'
] as const;

// No ::ffff:0:0/96: Squid reads it as all of IPv4, and judges a mapped address as the IPv4 address it is.
export const PRIVATE_V6 = [
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2001::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8'
] as const;

const covered = new BlockList();
for (const network of [...PRIVATE_V4, ...PRIVATE_V6]) {
  const [address = '', prefix = ''] = network.split('/');
  covered.addSubnet(address, Number(prefix), isIPv4(address) ? 'ipv4' : 'ipv6');
}

/** Whether it is an address, and one of those. */
export function isPrivate(host: string): boolean {
  const version = isIP(host);
  return version !== 0 && covered.check(host, version === 4 ? 'ipv4' : 'ipv6');
}

/**
 * The runner's own addresses, and its networks ("172.17.0.1/16"), that the lists above do not hold, in the kernel's
 * wording.
 */
export function ownNetworks(own: readonly string[]): {readonly v4: string[]; readonly v6: string[]} {
  const places = own.map(placeOf);
  const all = new BlockList();
  const wide = places.filter(
    ({ends: [first, last]}) => first !== last && !(isPrivate(first) && isPrivate(last))
  );
  for (const {ends, family} of wide) all.addRange(...ends, family);
  const single = places.filter(
    ({ends: [first, last], family}) => first === last && !isPrivate(first) && !all.check(first, family)
  );
  const texts = (wanted: Place['family'], prefix: number): string[] => [
    ...new Set(
      single
        .filter(({family}) => family === wanted)
        .map(({ends: [address]}) => `${address}/${prefix}`)
        .sort()
    ),
    ...new Set(wide.filter(({family}) => family === wanted).map(({text}) => text))
  ];
  return {v4: texts('ipv4', 32), v6: texts('ipv6', 128)};
}

interface Place {
  readonly family: 'ipv4' | 'ipv6';
  readonly ends: readonly [string, string];
  readonly text: string;
}

function placeOf(written: string): Place {
  const [, address = '', digits] = /^([^%/]*)(?:%[^/]*)?(?:\/(\d{1,3}))?$/.exec(written) ?? [];
  const version = isIP(address);
  if (version === 0) throw new Error(`"${written}" is no address of the runner.`);
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const [parts, width] = family === 'ipv4' ? [address.split('.').map(Number), 8] : [groupsOf(address), 16];
  const prefix = digits === undefined ? parts.length * width : Number(digits);
  const free = parts.map(
    (_, index) => 2 ** (width - Math.min(width, Math.max(0, prefix - index * width))) - 1
  );
  const say = (numbers: readonly number[]): string =>
    family === 'ipv4' ? numbers.join('.') : shortest(numbers.map(number => number.toString(16)).join(':'));
  const first = say(parts.map((part, index) => part & ~(free[index] ?? 0)));
  return {
    family,
    ends: [first, say(parts.map((part, index) => part | (free[index] ?? 0)))],
    text: `${first}/${prefix}`
  };
}

function groupsOf(address: string): number[] {
  const [left = [], right = []] = shortest(address)
    .split('::')
    .map(side => side.split(':').filter(group => group !== ''));
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right].map(group =>
    parseInt(group, 16)
  );
}

function shortest(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

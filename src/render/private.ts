// The addresses that no name may lead to: private, loopback, link-local, metadata, and forms of IPv6 that carry IPv4.

import {BlockList, isIP, isIPv4, isIPv6} from 'node:net';

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
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
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
  return isIP(host) !== 0 && covered.check(host, isIPv4(host) ? 'ipv4' : 'ipv6');
}

/** The runner's own addresses that the lists above do not hold, as networks in the kernel's wording. */
export function ownNetworks(addresses: readonly string[]): {readonly v4: string[]; readonly v6: string[]} {
  const bare = addresses.map(address => address.replace(/%.*$/, ''));
  const strange = bare.find(address => !isIPv4(address) && !isIPv6(address));
  if (strange !== undefined) throw new Error(`"${strange}" is no address of the runner.`);
  const v4 = bare.filter(address => isIPv4(address) && !covered.check(address, 'ipv4'));
  const v6 = bare.filter(address => isIPv6(address) && !covered.check(address, 'ipv6'));
  return {
    v4: [...new Set(v4)].sort().map(address => `${address}/32`),
    v6: [...new Set(v6.map(shortest))].sort().map(address => `${address}/128`)
  };
}

function shortest(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

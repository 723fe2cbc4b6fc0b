// The runner's own proxy, from its environment → what Squid needs to go through it.

import {BlockList, isIPv4} from 'node:net';
import type {Parsed} from '../policy/host.js';
import {shown} from '../policy/shown.js';

export interface Proxy {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean; // to the proxy itself
  readonly login: string | undefined; // as in a URL: "user:password" with escapes
  readonly direct: readonly string[]; // NO_PROXY, as far as it names hosts, addresses and networks
}

/** The proxy with its address, which is the one that the packet rules let Squid dial. */
export interface Parent extends Proxy {
  readonly address: string; // IPv4
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);

/** One proxy for both schemes: a runner that needs one for the one has no other way out for the other. */
export function parseProxy(env: Readonly<Record<string, string | undefined>>): Parsed<Proxy | undefined> {
  // Lower case first, as curl has it.
  const named = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].find(
    name => (env[name] ?? '') !== ''
  );
  const exceptions = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(/[\s,]+/).filter(word => word !== '');
  if (named === undefined || exceptions.includes('*')) return {value: undefined};
  const written = env[named] ?? '';
  // The value is not repeated: it may hold a password.
  const wrong = {
    problem: `${named} is no address of a proxy. Write one such as http://proxy.example.com:3128.`
  };
  let url: URL;
  try {
    url = new URL(written.includes('://') ? written : `http://${written}`);
  } catch {
    return wrong;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return wrong;
  const host = url.hostname.toLowerCase();
  if (!/^[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?$/.test(host)) return wrong;
  if (host === 'localhost' || (isIPv4(host) && LOOPBACK.check(host))) {
    return {
      problem: `${named} names a proxy on the runner's own loopback (${shown(host)}), which the firewall's container cannot reach. Let it listen on an address of the runner's network, and name that.`
    };
  }
  const tls = url.protocol === 'https:';
  return {
    value: {
      host,
      port: url.port === '' ? (tls ? 443 : 80) : Number(url.port),
      tls,
      login: url.username === '' ? undefined : [url.username, url.password].map(escaped).join(':'),
      direct: exceptions.flatMap(directOf)
    }
  };
}

export function renderParent({address, host, port, tls, login, direct}: Parent): string[] {
  return [
    [
      `cache_peer ${address} parent ${port} 0 no-query no-digest no-netdb-exchange default name=parent`,
      ...(tls ? ['tls', `ssldomain=${host}`] : []),
      ...(login === undefined ? [] : [`login=${login}`])
    ].join(' '),
    // -n: what is judged is what was written, as other clients have it, and nothing is looked up for it.
    ...direct.map(entry =>
      isNetwork(entry) ? `acl direct_network dst -n ${entry}` : `acl direct_host dstdomain -n ${entry}`
    ),
    ...(direct.some(isNetwork) ? ['always_direct allow direct_network'] : []),
    ...(direct.some(entry => !isNetwork(entry)) ? ['always_direct allow direct_host'] : []),
    'never_direct allow all'
  ];
}

function isNetwork(entry: string): boolean {
  return entry.includes('/');
}

function directOf(entry: string): string[] {
  const word = entry.toLowerCase().replace(/:\d+$/, '');
  const [address = '', prefix = '32', ...more] = word.split('/');
  if (isIPv4(address)) {
    const fits = /^\d{1,2}$/.test(prefix) && Number(prefix) <= 32 && more.length === 0;
    return fits ? [`${address}/${Number(prefix)}`] : [];
  }
  const name = word.replace(/^\*?\./, '');
  return /^[a-z0-9_]([a-z0-9._-]{0,251}[a-z0-9_])?$/.test(name) ? [`.${name}`] : [];
}

// Squid takes the escapes of a URL here. What encodeURIComponent leaves alone ends no word of its configuration.
function escaped(part: string): string {
  return encodeURIComponent(decoded(part));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // because a lone % is meant as one
  }
}

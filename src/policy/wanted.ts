// A connection as one writes it, "https://host:port/" or "tcp://host:port" → what Squid and the relay would see of it.

import type {Parsed} from './host.js';
import {isAddress, parseHost} from './host.js';
import type {Wanted} from './policy.js';
import {shown} from './shown.js';

const SCHEMES: Readonly<Record<string, Wanted['scheme']>> = {
  http: 'http',
  https: 'https',
  ws: 'http',
  wss: 'https',
  tcp: 'tcp'
};

export function parseWanted(written: string): Parsed<Wanted> {
  const refuse = (why: string) => ({problem: `"${shown(written)}" ${why}`});
  const [, named = '', authority = ''] = /^([a-z]+):\/\/([^/?#]*)/i.exec(written) ?? [];
  const scheme = Object.hasOwn(SCHEMES, named.toLowerCase()) ? SCHEMES[named.toLowerCase()] : undefined;
  if (scheme === undefined) {
    return refuse(
      'begins with none of http://, https://, ws://, wss:// and tcp://. Write "https://example.com/".'
    );
  }
  if (authority.includes('@')) return refuse('holds user info. Leave it out: only host and port are judged.');
  const [, name = '', digits] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority) ?? [];
  const port = digits === undefined || digits === '' ? usual(scheme) : portOf(digits);
  if (port === undefined)
    return refuse(`names no port. Write "${shown(written)}:5432", with the port of the service.`);
  if (Number.isNaN(port)) return refuse('has no port between 1 and 65535 after its colon.');
  if (name === '' || name.includes('*')) return refuse('names no host. Write "https://example.com/".');
  if (isAddress(name)) return {value: {scheme, host: name.toLowerCase().replace(/^\[|\]$/g, ''), port}};
  const host = parseHost(name);
  return 'problem' in host ? refuse(host.problem) : {value: {scheme, host: host.value, port}};
}

function usual(scheme: Wanted['scheme']): number | undefined {
  return scheme === 'tcp' ? undefined : scheme === 'http' ? 80 : 443;
}

function portOf(digits: string): number {
  const port = /^[1-9]\d{0,4}$/.test(digits) ? Number(digits) : NaN;
  return port <= 65535 ? port : NaN;
}

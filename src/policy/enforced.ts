// A pattern → the form that this version cannot enforce, if it has one. Refused, for a pattern half kept is a hole.

import type {Hosts, Pattern, Scheme} from './policy.js';

export type Form = Hosts['kind'] | Exclude<Scheme, 'web'> | 'port';

/** The forms that Squid, the packet rules and the relay all know. Switch a form on here, and nowhere else. */
export const ENFORCED: ReadonlySet<Form> = new Set<Form>(['host', 'below', 'tree']);

const SAID: Readonly<Record<Form, string>> = {
  host: 'is one host alone',
  below: 'covers the names below a host',
  tree: 'covers a host and the names below it',
  glob: 'has a "*" within a part of the name',
  network: 'is a literal address',
  http: 'has the scheme http',
  https: 'has the scheme https',
  tcp: 'has the scheme tcp',
  port: 'names a port'
};

export function unenforced({hosts, scheme, port}: Pattern): string | undefined {
  const forms: Form[] = [hosts.kind];
  if (scheme !== 'web') forms.push(scheme);
  if (port !== undefined) forms.push('port');
  const missing = forms.find(form => !ENFORCED.has(form));
  if (missing === undefined) return undefined;
  const prefix = {host: '=', below: '*.', tree: '', glob: undefined, network: undefined}[hosts.kind];
  const cure =
    'host' in hosts && prefix !== undefined && ENFORCED.has(hosts.kind) && scheme !== 'tcp'
      ? `Write "${prefix}${hosts.host}": http on port 80 and https on port 443.`
      : 'Name hosts that are reached by http on port 80 or https on port 443, one by one.';
  return `${SAID[missing]}, which this version does not support. ${cure}`;
}

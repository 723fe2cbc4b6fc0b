// Policy → the relay's listeners: one for each port that may be dialled, and how it treats what comes there.
import {portsOf} from '../policy/cover.js';
import type {Policy} from '../policy/policy.js';
import type {Listener, RawHosts} from '../relay/config.js';
import {fold} from '../render/fold.js';
import {globExpression} from '../render/names.js';

// Beyond Linux's range of ports that are handed out (32768–60999), so that no client of the command gets one.
const FIRST_LISTENER = 61_000;

// Audit mode is to see what a list lacks, and a port can only be told by a listener of its own. On the first ones the
// server speaks first, so that nothing is waited for.
const GREETING = [21, 22, 25, 110, 143, 587, 873, 2222, 3306, 3690, 4222];
const USUAL = [
  ...[
    389, 465, 636, 853, 993, 995, 1433, 1521, 1883, 3000, 5000, 5432, 5671, 5672, 6379, 6443, 8000, 8080, 8081
  ],
  ...[8443, 8883, 9000, 9092, 9200, 9418, 11211, 27017]
];

export function listenersFor(policy: Policy): Listener[] {
  const audited = policy.mode === 'audit' ? [...GREETING, ...USUAL] : [];
  const expected = expectedBy(policy);
  return [...new Set([...portsOf(policy), ...audited])].map((port, index) => ({
    port,
    listen: FIRST_LISTENER + index,
    way: wayAt(port, expected),
    raw: rawAt(port, policy)
  }));
}

type Expected = Readonly<Record<'plain' | 'tls' | 'raw', ReadonlySet<number>>>;

/** The ports where each is spoken, by what the lines say. */
function expectedBy({allowed}: Policy): Expected {
  const ports = {plain: new Set([80]), tls: new Set([443]), raw: new Set<number>()};
  // What a raw port takes besides, HTTP of a client that knows of the proxy, comes by another way.
  for (const {scheme, port} of allowed) {
    if (scheme === 'tcp') ports.raw.add(port ?? 443);
    if (scheme === 'web' || scheme === 'http') ports.plain.add(port ?? 80);
    if (scheme === 'web' || scheme === 'https') ports.tls.add(port ?? 443);
  }
  return ports;
}

function wayAt(port: number, {plain, tls, raw}: Expected): Listener['way'] {
  // Where one protocol is usual nothing is waited for.
  if (port === 80 && !tls.has(port)) return 'http';
  return plain.has(port) || (!tls.has(port) && !raw.has(port) && !GREETING.includes(port))
    ? 'sniff'
    : 'connect';
}

function rawAt(wanted: number, {allowed}: Policy): RawHosts {
  const raw = allowed.filter(({scheme, port}) => scheme === 'tcp' && port === wanted);
  const {exact, trees, below, globs} = fold(raw.map(({hosts}) => hosts));
  return {
    hosts: [...exact, ...trees],
    zones: [...trees, ...below],
    expressions: globs.map(globExpression)
  };
}

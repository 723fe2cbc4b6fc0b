// Policy → the relay's listeners: one for each port that may be dialled, and how it treats what comes there.
import {portsOf} from '../policy/cover.js';
import type {Policy} from '../policy/policy.js';
import type {Listener, RawHosts} from '../relay/config.js';
import {fold} from '../render/fold.js';
import {globExpression} from '../render/names.js';
import {waysOf} from '../render/reach.js';

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
  return [...new Set([...portsOf(policy), ...audited])].map((port, index) => ({
    port,
    listen: FIRST_LISTENER + index,
    way: wayAt(port, policy),
    raw: rawAt(port, policy)
  }));
}

function wayAt(port: number, {allowed}: Policy): Listener['way'] {
  const web = allowed.filter(({scheme}) => scheme !== 'tcp');
  const raw = allowed.some(({scheme, port: named}) => scheme === 'tcp' && named === port);
  const ways = new Set(web.flatMap(waysOf).flatMap(way => (way.port === port ? [way.way] : [])));
  const tls = port === 443 || ways.has('tls');
  const plain = port === 80 || ways.has('plain');
  // Where one protocol is usual nothing is waited for.
  if (plain && !tls && port === 80) return 'http';
  return plain || (!tls && !raw && !GREETING.includes(port)) ? 'sniff' : 'connect';
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

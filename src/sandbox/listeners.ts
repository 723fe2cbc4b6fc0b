// Policy → the relay's listeners: one for each port that may be dialled, and how it treats what comes there.
import {portsOf} from '../policy/cover.js';
import type {Policy} from '../policy/policy.js';
import type {Listener, RawHosts} from '../relay/config.js';
import {fold} from '../render/fold.js';
import {globExpression} from '../render/names.js';
import {waysOf} from '../render/reach.js';

// Beyond Linux's range of ports that are handed out (32768–60999), so that no client of the command gets one.
const FIRST_LISTENER = 61_000;

export function listenersFor(policy: Policy): Listener[] {
  return portsOf(policy).map((port, index) => ({
    port,
    listen: FIRST_LISTENER + index,
    way: wayAt(port, policy),
    raw: rawAt(port, policy)
  }));
}

function wayAt(port: number, {allowed}: Policy): Listener['way'] {
  const ways = new Set(allowed.flatMap(waysOf).flatMap(way => (way.port === port ? [way.way] : [])));
  const tls = port === 443 || ways.has('tls');
  const plain = port === 80 || ways.has('plain');
  // Where one protocol is usual nothing is waited for.
  if (plain && !tls && port === 80) return 'http';
  return plain ? 'sniff' : 'connect';
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

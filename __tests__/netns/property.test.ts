import {describe, expect, test} from '@jest/globals';
import {parseRequests} from '../../src/audit/requests.js';
import {covers} from '../../src/policy/cover.js';
import {judge} from '../../src/policy/judge.js';
import {parsePatterns} from '../../src/policy/list.js';
import {policyFrom} from '../../src/policy/policy.js';
import type {Policy, Wanted} from '../../src/policy/policy.js';
import {renderSquid} from '../../src/render/squid.js';
import {startWorld} from './world.js';
import type {Probe} from './world.js';

const SETS = 16;
const REQUESTS = 640; // 10,240 in all
const AT_ONCE = 32;
const NONCE = 'c0ffee';

// A generator of our own: what it found must be found again.
function dice(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return from => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as (typeof from)[number];
  };
}

const HOSTS = [
  'a.test',
  'b.test',
  'x.a.test',
  'y.x.a.test',
  'x.b.test',
  'api-1.a.test',
  'api-1.b.test',
  'xa.test'
];
const ADDRESSES = ['203.0.113.10', '203.0.113.11', '10.1.1.1'];
const PORTS = [80, 443, 8080, 8443, 5432, 22];
const ZONE = Object.fromEntries(HOSTS.map(host => [host, ['203.0.113.10']]));

type Pick = ReturnType<typeof dice>;

function linesBy(pick: Pick, most: number): string {
  const count = pick(Array.from({length: most + 1}, (_, index) => index));
  return Array.from({length: count}, () => {
    const scheme = pick(['', '', '', 'http://', 'https://', 'tcp://']);
    if (scheme !== '' && pick([true, false, false, false])) {
      const port = scheme === 'tcp://' ? `:${pick(PORTS)}` : pick(['', `:${pick(PORTS)}`]);
      return `${scheme}${pick([...ADDRESSES, '203.0.113.10/31'])}${port}`;
    }
    const host = pick(HOSTS);
    const name = pick([host, host, `=${host}`, `*.${host}`, `api-*.${pick(['a', 'b'])}.test`]);
    return `${scheme}${name}${scheme === 'tcp://' ? `:${pick(PORTS)}` : pick(['', '', `:${pick(PORTS)}`])}`;
  }).join('\n');
}

type Hello = 'same' | 'other' | 'none' | 'ssh';

interface Asked {
  readonly wanted: Wanted;
  readonly hello: Hello | 'plain';
  readonly probe: Probe;
}

function askBy(pick: Pick): Asked {
  const host = pick([...HOSTS, ...HOSTS, ...ADDRESSES]);
  const port = pick([...PORTS, 80, 443]);
  const target = `${host}:${port}`;
  if (pick([true, false, false])) {
    const to = pick([3128, 3129] as const);
    const url = to === 3128 ? `http://${target}/` : '/';
    const hello = `GET ${url} HTTP/1.1\r\nHost: ${target}\r\nConnection: close\r\n\r\n`;
    return {wanted: {host, port, scheme: 'http'}, hello: 'plain', probe: {to, hello, patienceMs: 700}};
  }
  const hello = pick<Hello>(['same', 'same', 'same', 'other', 'none', 'ssh']);
  const say = `CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`;
  const name = hello === 'other' ? 'foreign.test' : hello === 'same' && !ADDRESSES.includes(host) ? host : '';
  const next = hello === 'ssh' ? {send: 'SSH-2.0-client\r\n'} : {sni: name};
  const scheme = hello === 'ssh' ? 'tcp' : 'https';
  return {
    wanted: {host, port, scheme},
    hello,
    probe: {to: 3128, hello: say, target, patienceMs: 700, ...next}
  };
}

/** What the policy module says of a request, and what TLS asks of it beside. */
function said(policy: Policy, {wanted, hello}: Asked): object {
  if (hello !== 'plain') {
    const raw = policy.allowed.find(pattern => pattern.scheme === 'tcp' && covers(pattern, wanted));
    const judged = judge(policy, {...wanted, scheme: 'https'});
    if (judged.verdict === 'allowed' && raw !== undefined)
      return {verdict: 'allowed', rule: raw.source.written};
    if (judged.verdict === 'allowed') {
      if (hello === 'ssh') return {verdict: 'blocked', reason: 'not-tls'};
      const literal = ADDRESSES.includes(wanted.host);
      if (!literal && hello === 'none') return {verdict: 'blocked', reason: 'missing-sni'};
      if (!literal && hello === 'other') return {verdict: 'blocked', reason: 'sni-mismatch'};
    }
    return plainly(judged);
  }
  return plainly(judge(policy, wanted));
}

function plainly(judged: ReturnType<typeof judge>): object {
  return {
    verdict: judged.verdict,
    ...('reason' in judged ? {reason: judged.reason} : {}),
    ...('rule' in judged ? {rule: judged.rule.source.written} : {})
  };
}

describe('Squid and the policy module say the same', () => {
  test.each(Array.from({length: SETS}, (_, index) => index + 1))(
    'of 640 random requests under random list %i',
    async seed => {
      const pick = dice(seed * 7919);
      const allowed = parsePatterns('allowed-domains', linesBy(pick, 8));
      const blocked = parsePatterns('blocked-domains', linesBy(pick, 3));
      expect([...allowed.problems, ...blocked.problems]).toEqual([]);
      const policy = policyFrom({allowed: allowed.patterns, blocked: blocked.patterns});
      const world = await startWorld(
        renderSquid(policy, {ownAddresses: ['203.0.113.77'], nonce: NONCE}),
        ZONE
      );
      try {
        const asked = Array.from({length: REQUESTS}, () => askBy(pick));
        const sources: number[] = [];
        const queue = [...asked.entries()];
        const work = async (): Promise<void> => {
          for (let next = queue.shift(); next !== undefined; next = queue.shift())
            sources[next[0]] = (await world.probe(next[1].probe)).source;
        };
        await Promise.all(Array.from({length: AT_ONCE}, work));
        const {requests} = parseRequests(world.log(), policy, NONCE, exe => ({exe, argv0: '', parents: []}));
        const did = new Map(requests.map(request => [request.process?.exe, request]));
        const lines = (list: typeof allowed) => list.patterns.map(({source}) => source.written).join(' ');
        for (const [index, one] of asked.entries()) {
          const {verdict, reason, rule} = did.get(`198.18.0.1:${sources[index] ?? 0}`) ?? {};
          // Let through to where nothing listens, or something else: the verdict was the same.
          const through = verdict === 'failed';
          expect([
            `${lines(allowed)} / ${lines(blocked)}`,
            {...one.wanted, hello: one.hello, by: one.probe.to},
            {
              verdict: through ? 'allowed' : verdict,
              ...(reason === undefined || through ? {} : {reason}),
              ...(rule === undefined ? {} : {rule})
            }
          ]).toEqual([
            `${lines(allowed)} / ${lines(blocked)}`,
            {...one.wanted, hello: one.hello, by: one.probe.to},
            said(policy, one)
          ]);
        }
      } finally {
        await world.end();
      }
    },
    120_000
  );
});

import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {parseRequests} from '../../src/audit/requests.js';
import {judge} from '../../src/policy/judge.js';
import {parsePattern} from '../../src/policy/pattern.js';
import type {Pattern, Policy, Source, Wanted} from '../../src/policy/policy.js';
import {parseWanted} from '../../src/policy/wanted.js';
import {renderSquid} from '../../src/render/squid.js';
import {startWorld} from './world.js';
import type {Probe, World} from './world.js';

const ORIGIN = ['203.0.113.10'];
const ZONE = Object.fromEntries(
  ['one', 'tree', '*.tree', '*.below', 'port', 'tls', 'plain', 'db', 'any'].map(name => [
    `${name}.test`,
    ORIGIN
  ])
);
const NONCE = 'c0ffee';

function patterns(input: Source['input'], lines: readonly string[]): Pattern[] {
  return lines.map((written, index) => {
    const parsed = parsePattern({input, line: index + 1, written});
    if ('problem' in parsed) throw new Error(parsed.problem);
    return parsed.value;
  });
}

const policy: Policy = {
  allowed: patterns('allowed-domains', [
    '=one.test',
    'tree.test',
    '*.below.test',
    'port.test:8443',
    'https://tls.test',
    'http://plain.test',
    'tcp://db.test:5432'
  ]),
  blocked: patterns('blocked-domains', ['bad.tree.test', '=port.tree.test:443']),
  expected: [],
  mode: 'enforce'
};

const HOSTS =
  'one.test a.one.test tree.test a.tree.test bad.tree.test port.tree.test below.test a.below.test port.test tls.test plain.test db.test any.test 203.0.113.10 2130706433'.split(
    ' '
  );
const WAYS = [
  'http://HOST:80',
  'http://HOST:8443',
  'https://HOST:443',
  'https://HOST:8443',
  'tcp://HOST:5432',
  'tcp://HOST:22'
];

function probeOf({scheme, host, port}: Wanted): Probe {
  const target = `${host}:${port}`;
  if (scheme === 'http') {
    const hello = `GET http://${target}/ HTTP/1.1\r\nHost: ${target}\r\nConnection: close\r\n\r\n`;
    return {to: 3128, hello};
  }
  const hello = `CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`;
  return {to: 3128, hello, target, ...(scheme === 'https' ? {sni: host} : {send: 'SSH-2.0-client\r\n'})};
}

describe('what is said beforehand is what Squid does', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(renderSquid(policy, {ownAddresses: ['203.0.113.77'], nonce: NONCE}), ZONE);
  }, 30_000);
  afterAll(() => world.end());

  test.each(WAYS.flatMap(way => HOSTS.map(host => way.replace('HOST', host))).concat('tcp://one.test:443'))(
    '%s',
    async url => {
      const wanted = parseWanted(url);
      if ('problem' in wanted) throw new Error(wanted.problem);
      const {source} = await world.probe(probeOf(wanted.value));
      const {requests} = parseRequests(world.log(), policy, NONCE, exe => ({exe, argv0: '', parents: []}));
      const did = requests.filter(({process}) => process?.exe === `198.18.0.1:${source}`);
      expect(did).toHaveLength(1);
      const said = judge(policy, wanted.value);
      const {verdict, reason, rule} = did[0] ?? {};
      // A server of the lab that does not listen there, or a name without an address, was let through all the same.
      expect({verdict: verdict === 'failed' ? 'allowed' : verdict, rule}).toEqual({
        verdict: said.verdict,
        rule: 'rule' in said ? said.rule.source.written : undefined
      });
      if (said.verdict === 'blocked') expect(reason).toBe(said.reason);
    }
  );
});

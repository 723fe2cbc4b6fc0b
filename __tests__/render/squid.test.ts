import {describe, expect, test} from '@jest/globals';
import type {Hosts, Pattern, Policy} from '../../src/policy/policy.js';
import {fold} from '../../src/render/fold.js';
import type {Folded} from '../../src/render/fold.js';
import {renderSquid} from '../../src/render/squid.js';
import {golden} from './golden.js';

const named = (kind: Exclude<Hosts['kind'], 'network'>, host: string): Hosts => ({kind, host});
const pattern = (hosts: Hosts, rest: Partial<Pattern> = {}): Pattern => ({
  source: {input: 'allowed-domains', line: 1, written: 'x'},
  hosts,
  scheme: 'web',
  ...rest
});
const policyOf = (allowed: readonly Pattern[], rest: Partial<Policy> = {}): Policy => ({
  allowed,
  blocked: [],
  expected: [],
  mode: 'enforce',
  ...rest
});
const facts = {ownAddresses: ['203.0.113.9', '10.0.0.1', '2001:DB8::7'], nonce: 'c0ffee'};

const mixed = policyOf(
  [
    pattern(named('tree', 'tree.example')),
    pattern(named('host', 'exact.example')),
    pattern(named('below', 'below.example')),
    pattern(named('glob', 'api-*.glob.example'), {scheme: 'https'}),
    pattern(named('host', 'port.example'), {port: 8443}),
    pattern(named('host', 'db.example'), {scheme: 'tcp', port: 5432}),
    pattern({kind: 'network', address: '192.0.2.0', prefix: 28}, {scheme: 'tcp', port: 5432})
  ],
  {blocked: [pattern(named('host', 'bad.tree.example'))]}
);

describe('overlapping hosts are folded', () => {
  const nothing: Folded = {exact: [], trees: [], below: [], globs: [], networks: []};
  test.each<[string, readonly Hosts[], Partial<Folded>]>([
    ['a host within a tree', [named('tree', 'x.test'), named('host', 'a.x.test')], {trees: ['x.test']}],
    ['a tree within a tree', [named('tree', 'b.a.x.test'), named('tree', 'x.test')], {trees: ['x.test']}],
    ['a tree and its host', [named('tree', 'x.test'), named('host', 'x.test')], {trees: ['x.test']}],
    ['a tree and what is below it', [named('below', 'x.test'), named('tree', 'x.test')], {trees: ['x.test']}],
    [
      '"=x" and "*.x", which are a tree',
      [named('host', 'x.test'), named('below', 'x.test')],
      {trees: ['x.test']}
    ],
    ['"*.a.x" within "*.x"', [named('below', 'a.x.test'), named('below', 'x.test')], {below: ['x.test']}],
    ['a tree within "*.x"', [named('tree', 'a.x.test'), named('below', 'x.test')], {below: ['x.test']}],
    [
      'but no name that only ends alike',
      [named('tree', 'x.test'), named('host', 'ax.test')],
      {exact: ['ax.test'], trees: ['x.test']}
    ],
    [
      'but no parent of a tree',
      [named('tree', 'a.x.test'), named('host', 'x.test')],
      {exact: ['x.test'], trees: ['a.x.test']}
    ]
  ])('%s', (_, hosts, folded) => expect(fold(hosts)).toEqual({...nothing, ...folded}));
});

describe("Squid's configuration", () => {
  const lines = (policy: Policy) => renderSquid(policy, facts).split('\n');
  const at = (all: readonly string[], text: string) => {
    const index = all.findIndex(line => line.startsWith('http_access') && line.includes(text));
    if (index < 0) throw new Error(`No refusal mentions ${text}.`);
    return index;
  };

  test.each(['enforce', 'audit'] as const)('looks no name up before it has judged it, in %s mode', mode => {
    const all = lines({...mixed, mode});
    const firstLookUp = Math.min(
      ...['to_private', 'resolves'].map(list =>
        all.findIndex(line => /^(http_access|ssl_bump|miss_access)/.test(line) && line.includes(list))
      )
    );
    for (const name of ['manager', '!known_method', 'ip_literal', 'blocked', '!known_host', '!plain_allowed'])
      expect(at(all, name)).toBeLessThan(firstLookUp);
  });

  test('asks nobody who a literal address is', () => {
    const byName = lines(mixed).filter(line => /^acl \S+ (dstdomain|dstdom_regex) /.test(line));
    expect(byName.length).toBeGreaterThan(5);
    expect(byName.filter(line => !/^acl \S+ \S+ -n /.test(line))).toEqual([]);
  });

  test('ends every list of verdicts with a refusal', () => {
    for (const mode of ['enforce', 'audit'] as const) {
      const all = lines({...mixed, mode});
      expect(all.filter(line => line.startsWith('http_access')).at(-1)).toBe('http_access deny all');
      expect(all.filter(line => line.startsWith('ssl_bump')).at(-1)).toBe('ssl_bump terminate all');
    }
  });

  test('keeps every refusal of enforce mode in audit mode, in its place, as a refusal or as a mark', () => {
    const reasons = (mode: Policy['mode']) =>
      lines({...mixed, mode})
        .filter(line => line.startsWith('http_access deny '))
        .map(line => /(?:because|would)_\w+/.exec(line)?.[0].replace(/^[a-z]+_/, ''));
    expect(reasons('audit')).toEqual(reasons('enforce'));
  });

  test('lets nothing through where nothing is allowed', () => {
    const all = lines(policyOf([]));
    const allowedLists = all.filter(line =>
      /^acl (plain_allowed|tls_allowed|raw_allowed|literal_allowed|known_host) /.test(line)
    );
    expect(allowedLists).toHaveLength(5);
    expect(allowedLists.every(line => line.endsWith(' all-of never'))).toBe(true);
    expect(all.filter(line => line.startsWith('ssl_bump splice step2'))).toEqual([
      'ssl_bump splice step2 literal_allowed'
    ]);
  });

  test('has no line that Squid would cut, with 10,000 hosts', () => {
    const many = Array.from({length: 10_000}, (_, index) => pattern(named('tree', `h${index}.many.example`)));
    const all = lines(policyOf(many));
    expect(Math.max(...all.map(line => line.length))).toBeLessThan(4096);
    const names = all.filter(line => line.startsWith('acl allowed0_names dstdomain -n '));
    expect(names.flatMap(line => line.split(' ').slice(4))).toHaveLength(10_000);
    // Two hundred lists, where one pair a host would be 10,000 rules to walk through for each hello.
    expect(
      new Set(all.filter(line => line.includes('_d')).map(line => line.split(' ')[1])).size
    ).toBeLessThan(1000);
  });

  test.each([
    ['squid-enforce.conf', mixed],
    ['squid-audit.conf', {...mixed, mode: 'audit' as const}]
  ])('is that of the golden %s', (name, policy) => {
    const text = renderSquid(policy, facts);
    expect(text).toBe(golden(name, text));
  });
});

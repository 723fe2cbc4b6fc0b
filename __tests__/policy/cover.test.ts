import {describe, expect, test} from '@jest/globals';
import {blockFor, covers, portsOf, ruleFor} from '../../src/policy/cover.js';
import {parsePattern} from '../../src/policy/pattern.js';
import {policyFrom} from '../../src/policy/policy.js';
import type {Pattern, Wanted} from '../../src/policy/policy.js';

function pattern(written: string): Pattern {
  const parsed = parsePattern({input: 'allowed-domains', line: 1, written});
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.value;
}

function wanted(url: string): Wanted {
  const [, scheme, host, port] = /^(\w+):\/\/(.*):(\d+)$/.exec(url) ?? [];
  return {scheme: scheme as Wanted['scheme'], host: host ?? '', port: Number(port)};
}

describe('a pattern covers', () => {
  test.each<[string, string[], string[]]>([
    [
      'example.com',
      ['http://example.com:80', 'https://example.com:443', 'https://a.b.example.com:443'],
      [
        'https://example.com:80',
        'http://example.com:443',
        'https://example.com:8443',
        'tcp://example.com:443',
        'https://notexample.com:443',
        'https://example.com.evil.test:443',
        'https://xexample.com:443',
        'https://com:443'
      ]
    ],
    ['=example.com', ['https://example.com:443', 'http://example.com:80'], ['https://a.example.com:443']],
    [
      '*.example.com',
      ['https://a.example.com:443', 'https://a.b.example.com:443'],
      ['https://example.com:443', 'https://xexample.com:443', 'https://.com:443']
    ],
    [
      'api-*.example.com',
      ['https://api-eu-1.example.com:443', 'https://api-.example.com:443'],
      [
        'https://api.example.com:443',
        'https://api-a.b.example.com:443',
        'https://x.api-a.example.com:443',
        'https://api-a_b.example.com:443'
      ]
    ],
    [
      'a.*.example.com',
      ['https://a.b.example.com:443'],
      ['https://a..example.com:443', 'https://a.example.com:443']
    ],
    ['a*a.example.com', ['https://aa.example.com:443'], ['https://a.example.com:443']],
    [
      'example.com:8443',
      ['http://example.com:8443', 'https://a.example.com:8443'],
      ['https://example.com:443', 'tcp://example.com:8443']
    ],
    ['http://example.com', ['http://example.com:80'], ['https://example.com:443', 'https://example.com:80']],
    ['https://example.com:1', ['https://example.com:1'], ['https://example.com:443', 'http://example.com:1']],
    [
      'tcp://=db.example.com:5432',
      ['tcp://db.example.com:5432', 'https://db.example.com:5432'],
      ['tcp://db.example.com:22', 'tcp://a.db.example.com:5432']
    ]
  ])('%s', (written, yes, no) => {
    for (const url of yes) expect([url, covers(pattern(written), wanted(url))]).toEqual([url, true]);
    for (const url of no) expect([url, covers(pattern(written), wanted(url))]).toEqual([url, false]);
  });

  test('a network by address, never by name', () => {
    const network: Pattern = {
      ...pattern('tcp://example.com:5432'),
      hosts: {kind: 'network', address: '192.0.2.0', prefix: 28}
    };
    expect(covers(network, wanted('tcp://192.0.2.15:5432'))).toBe(true);
    expect(covers(network, wanted('tcp://192.0.2.16:5432'))).toBe(false);
    expect(covers(network, wanted('tcp://192.0.2.example:5432'))).toBe(false);
  });
});

describe('a policy', () => {
  const policy = policyFrom({
    allowed: ['=api.example.com', 'example.com', 'tcp://db.example:5432', 'x.example:90'].map(pattern)
  });

  test('names the first pattern in written order that covers a connection', () => {
    expect(ruleFor(policy, wanted('https://api.example.com:443'))?.source.written).toBe('=api.example.com');
    expect(ruleFor(policy, wanted('https://x.api.example.com:443'))?.source.written).toBe('example.com');
    expect(ruleFor(policy, wanted('https://other.test:443'))).toBeUndefined();
  });

  test('names the block that covers a connection', () => {
    const blocking = {...policy, blocked: [pattern('=api.example.com')]};
    expect(blockFor(blocking, wanted('https://api.example.com:443'))?.source.written).toBe(
      '=api.example.com'
    );
    expect(blockFor(policy, wanted('https://api.example.com:443'))).toBeUndefined();
  });

  test('holds the ports of its patterns, sorted, and always those of the web', () => {
    expect(portsOf(policy)).toEqual([80, 90, 443, 5432]);
    expect(portsOf(policyFrom({allowed: []}))).toEqual([80, 443]);
  });

  test('cannot be changed once made', () => {
    expect(() => (policy.allowed as Pattern[]).push(pattern('evil.example'))).toThrow(TypeError);
    expect(Object.isFrozen(policy)).toBe(true);
  });
});

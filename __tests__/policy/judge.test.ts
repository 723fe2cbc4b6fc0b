import {describe, expect, test} from '@jest/globals';
import {judge, renderJudgement} from '../../src/policy/judge.js';
import {parsePattern} from '../../src/policy/pattern.js';
import {policyFrom} from '../../src/policy/policy.js';
import type {Pattern, Policy, Source} from '../../src/policy/policy.js';
import {parseWanted} from '../../src/policy/wanted.js';

function patterns(input: Source['input'], written: readonly string[]): Pattern[] {
  return written.map((line, index) => {
    const parsed = parsePattern({input, line: index + 1, written: line});
    if ('problem' in parsed) throw new Error(parsed.problem);
    return parsed.value;
  });
}

const policy: Policy = {
  ...policyFrom({
    allowed: [
      ...patterns('allowed-domains', [
        'example.com',
        '=one.example',
        'tcp://db.example:5432',
        'http://plain.example',
        'https://tls.example',
        'port.example:8443',
        'api.example'
      ]),
      {
        source: {input: 'allowed-domains', line: 8, written: 'https://192.0.2.0/28'},
        hosts: {kind: 'network', address: '192.0.2.0', prefix: 28},
        scheme: 'https'
      }
    ]
  }),
  blocked: patterns('blocked-domains', ['bad.example.com', '=port.example:443', 'https://x.api.example'])
};

function said(url: string, by = policy): string {
  const wanted = parseWanted(url);
  if ('problem' in wanted) throw new Error(wanted.problem);
  return renderJudgement(wanted.value, judge(by, wanted.value));
}

describe('what would happen is said beforehand', () => {
  test.each<[string, string]>([
    ['https://example.com/', 'allowed  https://example.com:443  by allowed-domains, line 1: example.com'],
    ['http://a.example.com/', 'allowed  http://a.example.com:80  by allowed-domains, line 1: example.com'],
    ['https://one.example/', 'allowed  https://one.example:443  by allowed-domains, line 2: =one.example'],
    ['https://a.one.example/', 'blocked  https://a.one.example:443  not-allowed: no line covers this host'],
    [
      'tcp://db.example:5432',
      'allowed  tcp://db.example:5432  by allowed-domains, line 3: tcp://db.example:5432'
    ],
    ['https://db.example/', 'port-not-allowed'],
    ['http://plain.example/', 'allowed'],
    ['https://plain.example/', 'port-not-allowed'],
    ['https://tls.example/', 'allowed'],
    ['http://tls.example/', 'port-not-allowed'],
    ['tcp://tls.example:443', 'not-tls: on this port only TLS passes'],
    ['tcp://nobody.example:443', 'not-allowed'],
    ['tcp://nobody.example:22', 'port-not-allowed'],
    ['https://port.example:8443/', 'allowed'],
    ['http://example.com:443/', 'port-not-allowed'],
    ['https://192.0.2.7/', 'allowed'],
    ['http://192.0.2.7/', 'address-literal: no line names this address'],
    ['https://192.0.2.16/', 'address-literal: no line names this address'],
    ['https://[2001:db8::1]/', 'blocked  https://[2001:db8::1]:443  address-literal'],
    ['http://2130706433/', 'address-literal'],
    ['https://0x7f.1/', 'address-literal']
  ])('%s', (url, sentence) => expect(said(url)).toContain(sentence));

  test('of a list with nothing in it: everything is blocked', () => {
    const empty = policyFrom({allowed: []});
    expect(said('https://example.com/', empty)).toContain('not-allowed');
    expect(said('http://example.com/', empty)).toContain('not-allowed');
    expect(said('https://example.com:8443/', empty)).toContain('port-not-allowed');
  });

  test('of a preset: the name that decides, and the pattern of it', () => {
    const [pattern] = patterns('allowed-domains', ['=pypi.org']);
    const source = {input: 'allowed-domains', line: 3, written: '@python', expanded: '=pypi.org'} as const;
    const preset = policyFrom({allowed: pattern === undefined ? [] : [{...pattern, source}]});
    expect(said('https://pypi.org/', preset)).toBe(
      'allowed  https://pypi.org:443  by allowed-domains, line 3: @python (=pypi.org)'
    );
  });
});

describe('a block beats every allow', () => {
  test.each<[string, string]>([
    [
      'https://bad.example.com/',
      'blocked  https://bad.example.com:443  by blocked-domains, line 1: bad.example.com'
    ],
    ['https://a.bad.example.com/', 'line 1: bad.example.com'],
    ['https://bad.example.com:8443/', 'line 1: bad.example.com'],
    ['tcp://bad.example.com:5432', 'line 1: bad.example.com'],
    ['https://port.example/', 'by blocked-domains, line 2: =port.example:443'],
    ['tcp://x.api.example:443', 'by blocked-domains, line 3: https://x.api.example'],
    ['http://x.api.example/', 'allowed'],
    ['https://api.example/', 'allowed']
  ])('%s', (url, sentence) => expect(said(url)).toContain(sentence));
});

import {describe, expect, test} from '@jest/globals';
import type {Hosts, Pattern} from '../../src/policy/policy.js';
import {parsePattern} from '../../src/policy/pattern.js';

function parsed(written: string): Omit<Pattern, 'source'> | string {
  const result = parsePattern({input: 'allowed-domains', line: 1, written});
  if ('problem' in result) return result.problem;
  const {source, ...rest} = result.value;
  expect(source.written).toBe(written);
  return rest;
}

const host = (name: string): Hosts => ({kind: 'host', host: name});
const below = (name: string): Hosts => ({kind: 'below', host: name});
const tree = (name: string): Hosts => ({kind: 'tree', host: name});
const glob = (name: string): Hosts => ({kind: 'glob', host: name});

describe('a pattern', () => {
  test.each<[string, string, Omit<Pattern, 'source'>]>([
    ['bare, is the host and all below it', 'example.com', {hosts: tree('example.com'), scheme: 'web'}],
    ['after "=", is that host alone', '=example.com', {hosts: host('example.com'), scheme: 'web'}],
    ['after "*.", is what is below', '*.example.com', {hosts: below('example.com'), scheme: 'web'}],
    ['with a "*" in a part', 'api-*.example.com', {hosts: glob('api-*.example.com'), scheme: 'web'}],
    ['with a "*" as a middle part', 'a.*.example.com', {hosts: glob('a.*.example.com'), scheme: 'web'}],
    ['with a port', 'example.com:8443', {hosts: tree('example.com'), scheme: 'web', port: 8443}],
    ['with the highest port', '=example.com:65535', {hosts: host('example.com'), scheme: 'web', port: 65535}],
    ['of one scheme', 'http://example.com', {hosts: tree('example.com'), scheme: 'http'}],
    [
      'of one scheme, one host, one port',
      'https://=a.example.com:1',
      {hosts: host('a.example.com'), scheme: 'https', port: 1}
    ],
    ['of tcp', 'tcp://db.example.com:5432', {hosts: tree('db.example.com'), scheme: 'tcp', port: 5432}],
    ['in capitals', 'HTTPS://*.Example.COM', {hosts: below('example.com'), scheme: 'https'}],
    ['with one trailing dot', 'example.com.', {hosts: tree('example.com'), scheme: 'web'}],
    ['with an underscore', '_dmarc.example.com', {hosts: tree('_dmarc.example.com'), scheme: 'web'}],
    [
      'after ".", as Squid writes it, is the host and all below',
      '.example.com',
      {hosts: tree('example.com'), scheme: 'web'}
    ],
    ['of tcp after "."', 'tcp://.example.com:22', {hosts: tree('example.com'), scheme: 'tcp', port: 22}],
    ['of an international name', 'Bücher.example', {hosts: tree('xn--bcher-kva.example'), scheme: 'web'}],
    ['whose letters look Latin', 'еxample.com', {hosts: tree('xn--xample-2of.com'), scheme: 'web'}],
    ['for a public suffix as a host', '=github.io', {hosts: host('github.io'), scheme: 'web'}],
    [
      'of a label of 63',
      `${'a'.repeat(63)}.example.com`,
      {hosts: tree(`${'a'.repeat(63)}.example.com`), scheme: 'web'}
    ]
  ])('%s', (_, written, pattern) => expect(parsed(written)).toEqual(pattern));
});

describe('what is no pattern is refused with a cure', () => {
  test.each<[string, RegExp]>([
    ['*', /^"\*" would cover every host\. Name the hosts/],
    ['*.*', /would cover every host/],
    ['https://*', /would cover every host/],
    ['*:443', /would cover every host/],
    [
      '*.com',
      /^"\*\.com" would cover a whole top-level domain\. Name a host below it, such as "\*\.example\.com"\.$/
    ],
    ['com', /would cover a whole top-level domain/],
    ['tcp://*.com:22', /would cover a whole top-level domain/],
    ['internal', /would cover a whole top-level domain/],
    [
      'co.uk',
      /^"co\.uk" would cover a public suffix.* such as "\*\.example\.co\.uk", or "=co\.uk" for that host alone\.$/
    ],
    ['*.co.uk', /would cover a public suffix/],
    ['*.github.io', /would cover a public suffix/],
    ['*.s3.amazonaws.com', /would cover a public suffix/],
    ['api-*.com', /would cover a whole top-level domain/],
    ['api-*.co.uk', /would cover a public suffix/],
    ['foo.*', /would cover every top-level domain/],
    ['foo.c*', /would cover every top-level domain/],
    ['localhost', /the command’s own machine/],
    ['', /names no host/],
    ['=', /names no host/],
    ['https://', /names no host/],
    [':443', /names no host/],
    ['..example.com', /begins with a dot\. Write "\*\.example\.com"\.$/],
    ['=.example.com', /begins with a dot/],
    ['.api-*.example.com', /begins with a dot/],
    ['.com', /would cover a whole top-level domain/],
    ['.github.io', /would cover a public suffix/],
    ['example..com', /empty part/],
    ['example.com..', /empty part/],
    ['**.example.com', /more than one "\*" in one part\. Write "\*\.example\.com"\.$/],
    ['a*b*.example.com', /more than one "\*"/],
    ['*.api-*.example.com', /before another "\*"/],
    ['=*.example.com', /has both "=".*Write "\*\.example\.com"\.$/],
    ['=https://example.com', /has "=" before its scheme\. Write "https:\/\/=example\.com"\.$/],
    ['example.com/path', /holds a path\. A pattern names hosts alone\. Write "example\.com"\.$/],
    ['https://example.com/', /holds a path.*Write "https:\/\/example\.com"\.$/],
    ['example.com?q', /holds a path/],
    ['example.com\\x', /holds a path/],
    ['user@example.com', /holds user info.*Write "example\.com"\.$/],
    ['https://user:word@example.com/a@b', /holds user info/],
    ['git@github.com:org/repo', /holds user info.*Write "github\.com"\.$/],
    ['ssh://example.com', /has a scheme other than http, https and tcp/],
    ['wss://example.com', /has a scheme other than http, https and tcp.*Write "https:\/\/example\.com"\.$/],
    ['tcp://db.example.com', /names no port\. Write "tcp:\/\/db\.example\.com:5432"/],
    ['example.com:0', /no port between 1 and 65535/],
    ['example.com:65536', /no port between 1 and 65535.*Write "example\.com"\.$/],
    ['example.com:99999999999', /no port between 1 and 65535/],
    ['example.com:', /no port between 1 and 65535/],
    ['example.com:https', /no port between 1 and 65535/],
    ['example.com:0443', /no port between 1 and 65535/],
    ['example.com:80-90', /no port between 1 and 65535/],
    ['example.com:80:81', /no port between 1 and 65535/],
    ['"example.com"', /holds a quote\. Write "example\.com"\.$/],
    ["'example.com'", /holds a quote\. Write "example\.com"\.$/],
    ['‘example.com’', /holds a quote/],
    ['example.com other.example', /holds a blank\. Write one pattern a line\.$|holds a blank/],
    ['- example.com', /holds a blank\. Write "example\.com"\.$/],
    ['a\u00a0.example.com', /holds a blank/],
    ['example.com\rhttp_access', /^"example\.com\\u\{d\}http_access" holds a control or invisible character/],
    ['example.com\0', /^"example\.com\\u\{0\}" holds a control/],
    ['example.com\u0085', /holds a control/],
    ['exam\u00adple.com', /holds a control or invisible character\. Write "example\.com"\.$/],
    ['exam\u200bple.com', /holds a control or invisible/],
    ['\u202eexample.com', /holds a control or invisible/],
    ['example.com\u2028x', /holds a control or invisible/],
    ['\ufeffexample.com', /holds a control or invisible/],
    ['example。com', /holds "。" \(U\+3002\)/],
    ['ｅｘａｍｐｌｅ.com', /only look like "example"/],
    ['１２７.example.com', /only look like/],
    ['foo%2ecom.example.com', /holds "%"/],
    ['exa$mple.com', /holds "\$"/],
    ['!example.com', /holds "!"/],
    ['-a.example.com', /begins or ends with a hyphen/],
    ['a-.example.com', /begins or ends with a hyphen/],
    [`${'a'.repeat(64)}.example.com`, /longer than 63/],
    [`${'abcdefg.'.repeat(32)}example.com`, /longer than 253/],
    ['192.0.2.7', /is an address without a scheme\. Write "https:\/\/192\.0\.2\.7"\.$/],
    ['192.0.2.7:443', /without a scheme\. Write "https:\/\/192\.0\.2\.7:443"\.$/],
    ['192.0.2.7:5432', /without a scheme\. Write "tcp:\/\/192\.0\.2\.7:5432"\.$/],
    ['192.0.2.0/28', /without a scheme\. Write "https:\/\/192\.0\.2\.0\/28"\.$/],
    ['tcp://192.0.2.7', /names no port\. Write "tcp:\/\/192\.0\.2\.7:5432"/],
    [
      'https://192.0.2.7:0',
      /no port between 1 and 65535 after its colon\. Write "https:\/\/192\.0\.2\.7"\.$/
    ],
    ['tcp://192.0.2.7/28:5432', /neither an address nor .*\. Write "tcp:\/\/192\.0\.2\.0\/28:5432"\.$/],
    ['https://192.0.2.7/path', /holds a path.*Write "https:\/\/192\.0\.2\.7"\.$/],
    ['tcp://192.0.2.0/33:5432', /no prefix length between 8 and 32/],
    ['tcp://0.0.0.0/0:443', /no prefix length between 8 and 32/],
    ['https://127.0.0.1:3000', /holds addresses of 127\.0\.0\.0\/8, which no line opens/],
    ['http://169.254.169.254', /holds addresses of 169\.254\.0\.0\/16/],
    ['tcp://168.0.0.0/8:22', /holds addresses of 168\.63\.129\.16\/32/],
    ['http://198.18.0.1', /holds addresses of 198\.18\.0\.0\/15/],
    ['http://255.255.255.255', /holds addresses of 224\.0\.0\.0\/3/],
    ['https://127.1', /unusual spelling/],
    ['https://0x7f.1', /unusual spelling/],
    ['2130706433', /unusual spelling/],
    ['example.0x1', /unusual spelling/],
    ['https://192.0.2.07', /unusual spelling/],
    ['::1', /is an IPv6 address, and the command has no IPv6/],
    ['https://[2001:db8::1]:443', /is an IPv6 address/],
    ['tcp://2001:db8::/32', /is an IPv6 address/],
    ['@node', /names a preset, which is many patterns and not one\. Name a host instead\.$/]
  ])('%j', (written, problem) => expect(parsed(written)).toMatch(problem));

  test('and no refusal holds a character that could end a line', () => {
    const bad = parsed('a\r\nb\u2028\u0085"x');
    expect(bad).toEqual(expect.stringMatching(/^[^\p{C}\p{Zl}\p{Zp}]+$/u));
  });
});

// Lower-case names take a short way; the same in capitals take the long one.
describe('a plain name and the same in capitals', () => {
  const LABELS = [
    'a',
    'x-1',
    '-a',
    'a-',
    '1',
    '0x7f',
    'a'.repeat(63),
    'a'.repeat(64),
    '_dmarc',
    'localhost',
    'xn--a',
    ''
  ];
  const ENDS = [
    'com',
    'co.uk',
    'example.com',
    'github.io',
    'test',
    'localhost',
    '7',
    'x1',
    'a-',
    '1a',
    'internal'
  ];
  const written = ['', '=', '*.', '=*.', '*.*.', '.'].flatMap(mark =>
    LABELS.flatMap(label =>
      ENDS.flatMap(end => [`${mark}${label}.${end}`, `${mark}${label}.b.${end}`, `${mark}${end}`])
    )
  );
  test('mean the same, or are refused for the same reason', () => {
    const read = (text: string): unknown => {
      const parsed = parsePattern({input: 'allowed-domains', line: 1, written: text});
      return 'problem' in parsed ? parsed.problem.toLowerCase() : {...parsed.value, source: undefined};
    };
    expect(written.length).toBeGreaterThan(1_000);
    for (const text of written) expect([text, read(text)]).toEqual([text, read(text.toUpperCase())]);
  });
});

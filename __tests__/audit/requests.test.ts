import {describe, expect, test} from '@jest/globals';
import {parseRequests} from '../../src/audit/requests.js';
import type {Hosts, Pattern, Policy} from '../../src/policy/policy.js';
import {SQUID_LINE} from '../squid-quoting.js';

const pattern = (host: string, rest: Partial<Pattern> = {}): Pattern => ({
  source: {input: 'allowed-domains', line: 1, written: `=${host}`},
  hosts: {kind: 'host', host} satisfies Hosts,
  scheme: 'web',
  ...rest
});
const policy: Policy = {
  allowed: [
    pattern('exact.test'),
    pattern('tree.test', {hosts: {kind: 'tree', host: 'tree.test'}}),
    pattern('port.test', {port: 8443}),
    pattern('db.test', {scheme: 'tcp', port: 5432})
  ],
  blocked: [pattern('bad.tree.test')],
  expected: [pattern('telemetry.test')],
  mode: 'enforce'
};
const NONCE = 'c0ffee';

// Every line here was written by Squid 6.13 under our configuration; `line` only exchanges values of it.
const line = (values: Partial<typeof SQUID_LINE> = {}) => `${JSON.stringify({...SQUID_LINE, ...values})}\n`;
const hello = {
  host: 'exact.test',
  tag: 'NONE_NONE',
  error: '-',
  sni: 'exact.test',
  bump: 'splice',
  reason: '-'
};
const tunnelled = {...hello, tag: 'TCP_TUNNEL', time: '1795518657.536', ms: '2000', up: '448', down: '1361'};
const http = {
  method: 'GET',
  host: 'exact.test',
  port: '80',
  url: 'http://exact.test/a?',
  tag: 'TCP_MISS',
  error: '-',
  bump: '-',
  reason: '-'
};
const read = (log: string) => parseRequests(log, policy, NONCE).requests;

describe('a request that Squid logged becomes a record', () => {
  test('of a tunnel, though it wrote one line at the hello and one at the end', () => {
    expect(read(line(hello) + line(tunnelled))).toEqual([
      {
        v: 1,
        kind: 'request',
        time: '2026-11-24T11:10:55.533Z',
        verdict: 'allowed',
        host: 'exact.test',
        port: 443,
        scheme: 'https',
        rule: '=exact.test',
        status: 200,
        bytesUp: 448,
        bytesDown: 1361,
        ms: 2003
      }
    ]);
  });

  test('with no less than no time, where the clock was put back meanwhile', () => {
    const [plain] = read(line({...http, ms: '-3599998'}));
    expect(plain).toMatchObject({ms: 0, time: '2026-11-24T11:10:55.536Z'});
    const [tunnel] = read(line(hello) + line({...tunnelled, time: '1795515055.536', ms: '-3600000'}));
    expect(tunnel).toMatchObject({ms: 0, verdict: 'allowed'});
  });

  test('of a tunnel that was still open when Squid was killed', () => {
    expect(read(line(hello))).toMatchObject([{verdict: 'allowed', host: 'exact.test'}]);
  });

  test('of each of two tunnels that had the same socket one after the other', () => {
    expect(read(line(hello) + line(tunnelled) + line(hello) + line(tunnelled))).toHaveLength(2);
    expect(read(line(hello) + line(tunnelled) + line(tunnelled))).toHaveLength(2);
  });

  test('with the line that let it through, on each port its own', () => {
    const written = (port: number) =>
      ({input: 'allowed-domains', line: 1, written: `=a.test:${port}`}) as const;
    const allowed = [443, 8443].map(port => pattern('a.test', {port, source: written(port)}));
    const log = [443, 8443, 443]
      .map(port => line({...tunnelled, host: 'a.test', port: String(port)}))
      .join('');
    const {requests} = parseRequests(log, {...policy, allowed}, NONCE);
    expect(requests.map(({rule}) => rule)).toEqual(['=a.test:443', '=a.test:8443', '=a.test:443']);
  });

  test('of what was let through with no word of an expected block', () => {
    const expected = [pattern('exact.test')];
    const {requests} = parseRequests(
      line(tunnelled) + line({host: 'exact.test'}),
      {...policy, expected},
      NONCE
    );
    expect(requests.map(({verdict, expected}) => [verdict, expected])).toEqual([
      ['blocked', true],
      ['allowed', undefined]
    ]);
  });

  test('of plain HTTP, without parameters, query, fragment and user info', () => {
    const url = 'http://user:word@exact.test/a%2520b;session=token?token=s#f';
    const [request] = read(line({...http, host: 'user:word@exact.test', url}));
    expect(request).toMatchObject({
      scheme: 'http',
      method: 'GET',
      host: 'exact.test',
      path: '/a%20b',
      rule: '=exact.test'
    });
    expect(JSON.stringify(request)).not.toMatch(/word|token/);
  });

  test('in the order in which they began', () => {
    const long = line({...http, time: '1795518660.000', ms: '10000', url: 'http://exact.test/long'});
    const short = line({...http, time: '1795518655.000', ms: '1', url: 'http://exact.test/short'});
    expect(read(short + long).map(({path}) => path)).toEqual(['/long', '/short']);
  });

  test('with the process behind its socket, where that is known', () => {
    const curl = {exe: '/usr/bin/curl', argv0: 'curl', parents: ['bash']};
    const known = (client: string) => (client === '198.18.0.1:50042' ? curl : undefined);
    const other = line({client: '198.18.0.1:50043'});
    const {requests} = parseRequests(line() + other, policy, NONCE, known);
    expect(requests.map(({process}) => process)).toEqual([curl, undefined]);
  });

  test.each<[string, Partial<typeof SQUID_LINE>, object]>([
    ['refused by name', {}, {verdict: 'blocked', reason: 'not-allowed', status: 403}],
    ['expected to be refused', {host: 'telemetry.test'}, {verdict: 'blocked', expected: true}],
    ['blocked by a rule', {host: 'bad.tree.test', reason: 'blocked-domain'}, {rule: '=bad.tree.test'}],
    [
      'closed over a body that no one can read',
      {...http, method: 'POST', tag: 'NONE_NONE', status: '0'},
      {verdict: 'blocked', reason: 'bad-request'}
    ],
    [
      'blocked as what the hello asked for',
      {...hello, host: 'tree.test', sni: 'bad.tree.test', bump: 'terminate', reason: 'blocked-domain'},
      {host: 'bad.tree.test', rule: '=bad.tree.test', status: 200}
    ],
    [
      'closed at the hello',
      {...hello, bump: 'terminate', reason: 'sni-mismatch'},
      {verdict: 'blocked', reason: 'sni-mismatch', host: 'exact.test'}
    ],
    [
      'closed though no rule gave a reason',
      {...hello, bump: 'terminate'},
      {verdict: 'blocked', reason: 'not-tls'}
    ],
    [
      'to a private address, closed unanswered',
      {...hello, status: '0', bump: 'terminate', reason: 'private-address'},
      {verdict: 'blocked', reason: 'private-address', status: 403}
    ],
    [
      'to a name without an address',
      {...hello, status: '0', bump: 'terminate', reason: 'dns-failed'},
      {verdict: 'failed', reason: 'dns-failed', rule: '=exact.test'}
    ],
    [
      'to a server that does not listen',
      {...tunnelled, status: '503'},
      {verdict: 'failed', reason: 'upstream-failed', rule: '=exact.test'}
    ],
    [
      'by HTTP to a server that does not listen',
      {...http, status: '503', tag: 'TCP_MISS_ABORTED', error: 'ERR_CONNECT_FAIL'},
      {verdict: 'failed', reason: 'upstream-failed'}
    ],
    ['that the server itself answered with 503', {...http, status: '503'}, {verdict: 'allowed', status: 503}],
    [
      'that was no HTTP',
      {
        ...http,
        method: '-',
        host: '-',
        port: '-',
        url: 'error:invalid-request',
        status: '400',
        tag: 'NONE_NONE',
        error: 'ERR_PROTOCOL_UNKNOWN'
      },
      {verdict: 'blocked', reason: 'bad-request', host: '', port: 0}
    ],
    [
      'that audit mode let through',
      {...tunnelled, host: 'hidden.test', would: 'not-allowed'},
      {verdict: 'would-block', reason: 'not-allowed', status: 200}
    ],
    [
      'that audit mode let through, expected to be refused',
      {...tunnelled, host: 'telemetry.test', would: 'not-allowed'},
      {verdict: 'would-block', expected: true}
    ],
    [
      'that Squid had no way to send on',
      {...http, status: '503', tag: 'TCP_MISS', error: 'ERR_FORWARDING_DENIED'},
      {verdict: 'blocked', reason: 'private-address'}
    ],
    [
      'by HTTP to a name without an address',
      {...http, status: '503', tag: 'TCP_MISS', error: 'ERR_DNS_FAIL'},
      {verdict: 'failed', reason: 'dns-failed'}
    ],
    ['to an IPv6 address', {host: '%5B::1%5D', reason: 'address-literal'}, {host: '::1'}],
    [
      'to a port of a tcp:// rule',
      {...tunnelled, host: 'db.test', port: '5432'},
      {scheme: 'tcp', rule: '=db.test'}
    ],
    ['to a port on which a rule expects TLS', {host: 'port.test', port: '8443'}, {scheme: 'https'}],
    ['to a port that no rule names', {port: '22', reason: 'port-not-allowed'}, {scheme: 'tcp', port: 22}],
    [
      'in capitals, with a dot at its end',
      {...tunnelled, host: 'EXACT.test.'},
      {host: 'exact.test', rule: '=exact.test'}
    ]
  ])('%s', (_, values, record) => expect(read(line(values))).toMatchObject([record]));

  test.each([
    ['bytes that are no UTF-8', 'a%FF%C3%28b', 'a\ufffd\ufffd(b'],
    ['a byte order mark', '%EF%BB%BFa', '\ufeffa'],
    ['half a surrogate', '%ED%A0%80', '\ufffd\ufffd\ufffd'],
    ['controls and quotes', '%00%22%0A%5C', '\u0000"\n\\'],
    ['a cut escape', 'a%2', 'a%2']
  ])('as valid text, whatever the client sent: %s', (_, quoted, text) => {
    const [request] = read(line({...http, url: `http://exact.test/${quoted}`}));
    expect(request?.path).toBe(`/${text}`);
    expect(() => encodeURIComponent(request?.path ?? '')).not.toThrow(); // no half of a surrogate pair
  });
});

describe('the log', () => {
  const mark = (name: string) => line({host: `${name}-${NONCE}.awf.invalid`});

  test.each([
    ['whole', mark('canary') + line() + mark('end'), true, true],
    ['without an end', mark('canary') + line(), true, false],
    ['without a beginning', line() + mark('end'), false, true],
    ["with another run's marks", line() + line({host: 'end-0ther.awf.invalid'}), false, false]
  ])('%s is known by its marks, which are no records', (_, log, canarySeen, endSeen) => {
    const parsed = parseRequests(log, policy, NONCE);
    expect(parsed).toMatchObject({canarySeen, endSeen});
    expect(parsed.requests.some(({host}) => host.includes(NONCE))).toBe(false);
    expect(parsed.requests.some(({host}) => host === 'hidden.test')).toBe(true);
  });

  test('loses at most a last line that a kill tore', () => {
    expect(read(line() + line().slice(0, 40))).toHaveLength(1);
  });

  test.each([
    ['is no JSON', 'garbage\n', /^Line 2 of Squid's log is no JSON: garbage/],
    ['is no object', '7\n', /^Line 2 of Squid's log is no object/],
    ['lacks a field', line().replace('"sni":"-",', ''), /^Line 2 of Squid's log has no text for "sni"/],
    ['has no number', line({up: 'x'}), /^Line 2 of Squid's log has no number for "up"/],
    ['gives an unknown reason', line({reason: 'mood'}), /gives a reason that is none: mood/]
  ])('is refused where a line %s', (_, bad, message) => {
    expect(() => read(line() + bad)).toThrow(message);
  });
});

import {describe, expect, test} from '@jest/globals';
import type {Packet, Request} from '../../src/audit/audit.js';
import {parsePatterns} from '../../src/policy/list.js';
import {isPublicSuffix} from '../../src/policy/host.js';
import {reportFrom} from '../../src/report/report.js';
import {RISK_WORDS, ZONES, risksOf, type Risk} from '../../src/report/risk.js';
import {withRisks, type Suggestion} from '../../src/report/suggestion.js';
import {packet, quiet, refused, request} from './scenarios.js';

const suggested = (requests: readonly Request[], packets: readonly Packet[] = []): readonly Suggestion[] =>
  reportFrom({...quiet, audit: {...quiet.audit, requests, packets}}).suggested;
const linesFor = (requests: readonly Request[], packets: readonly Packet[] = []): string[] =>
  suggested(requests, packets).map(({line}) => line);

describe('a line is suggested', () => {
  test.each<[string, Partial<Request>, string[]]>([
    ['for a host off the list, over https', {}, ['=a.example']],
    ['for a host off the list, over http', {scheme: 'http', port: 80}, ['=a.example']],
    ['for a host that audit mode let through', {verdict: 'would-block'}, ['=a.example']],
    ['with its port for plain HTTP where TLS is usual', {scheme: 'http', port: 443}, ['=a.example:443']],
    ['with its port for TLS where plain HTTP is usual', {port: 80}, ['=a.example:80']],
    ['not for what has no port', {port: 0}, []],
    ['not for what another line blocks', {reason: 'blocked-domain'}, []],
    ['not for a name that only failed to resolve', {verdict: 'failed', reason: 'dns-failed'}, []],
    ['not for an address', {host: '192.0.2.1', reason: 'address-literal'}, []],
    ['not for an address, though it were off the list', {host: '192.0.2.1'}, []],
    ['not for an address in another spelling', {host: '0x7f.1'}, []],
    ['not for IPv6', {host: '2001:db8::1'}, []],
    ['not for a name that lied about itself', {reason: 'sni-mismatch'}, []],
    ['not for a block that was expected', {expected: true}, []],
    ['not for what is no name', {host: 'a b.example'}, []],
    ['not for what reads as a pattern', {host: '*.a.example'}, []],
    ['not for what would be read as another name', {host: 'bücher.example'}, []],
    ['not for a name that says its port itself', {host: 'a.example:8443'}, []],
    ['not for what reads as a preset', {host: '@node'}, []],
    ['not for what holds a comment', {host: 'a.example#b'}, []],
    ['not for what holds a second line', {host: 'a.example\n*'}, []]
  ])('%s', (_, more, lines) => expect(linesFor([refused('a.example', more)])).toEqual(lines));

  test.each<[string, Request | Packet, string]>([
    [
      'a web request to another port',
      refused('a.example', {port: 8443, reason: 'port-not-allowed'}),
      '=a.example:8443'
    ],
    [
      'a tunnel to a port where the web is usual',
      refused('a.example', {port: 8443, scheme: 'tcp', reason: 'port-not-allowed'}),
      '=a.example:8443'
    ],
    [
      'a tunnel to any other',
      refused('a.example', {port: 5432, scheme: 'tcp', reason: 'port-not-allowed'}),
      'tcp://=a.example:5432'
    ],
    [
      'a packet to a name’s other port',
      packet('a.example', {port: 22, reason: 'port-not-allowed'}),
      'tcp://=a.example:22'
    ]
  ])('with its port for %s', (_, record, line) => {
    expect(parsePatterns('allowed-domains', line).problems).toEqual([]);
    expect(record.kind === 'request' ? linesFor([record]) : linesFor([], [record])).toEqual([line]);
  });

  test('not for a packet that no line lets out', () => {
    const to = {port: 443, reason: 'port-not-allowed'} as const;
    const packets = [
      packet('a.example', {...to, scheme: 'udp'}),
      packet('b.example', {...to, scheme: 'tcp'})
    ];
    expect(linesFor([], packets)).toEqual(['=b.example:443']);
  });

  test('once, in an order that does not depend on what came first', () => {
    const requests = ['b.example', 'a.example', 'b.example'].map(host => refused(host));
    const all = [...requests, refused('a.example', {scheme: 'http', port: 80}), request('z.example')];
    expect(linesFor(all)).toEqual(['=a.example', '=b.example']);
    expect(linesFor(all.reverse())).toEqual(['=a.example', '=b.example']);
  });
});

describe('a suggestion warns of a host', () => {
  test.each<[string, Risk[]]>([
    ['gist.github.com', ['uploads', 'shared']],
    ['github.com', ['uploads']],
    ['o1158394.ingest.sentry.io', ['uploads', 'telemetry']],
    ['bucket.s3.eu-west-1.amazonaws.com', ['uploads', 'shared']],
    ['someone.github.io', ['shared']],
    ['someone.pages.dev', ['shared']],
    ['statsig.anthropic.com', ['telemetry']],
    ['http-intake.logs.us5.datadoghq.com', ['uploads', 'telemetry']],
    ['browser-intake-us5-datadoghq.com', ['uploads', 'telemetry']],
    ['c23b2la0.oast.pro', ['uploads', 'shared']],
    ['connect.ngrok-agent.com', ['uploads', 'shared']],
    ['play.googleapis.com', ['shared', 'telemetry']],
    ['fonts.googleapis.com', ['shared']],
    ['telemetry.go.dev', ['telemetry']],
    ['go.dev', []],
    ['collector.github.com', ['uploads', 'telemetry']],
    ['api.anthropic.com', []],
    ['notgithub.com', []],
    ['a.example', []]
  ])('%s: %j', (host, risks) => {
    expect(suggested([refused(host)])).toEqual([{line: `=${host}`, risks}]);
  });

  test('in words that the list takes for a comment', () => {
    const text = suggested(['gist.github.com', 'sentry.io', 'a.example'].map(host => refused(host))).map(
      withRisks
    );
    expect(text).toEqual([
      '=a.example',
      '=gist.github.com # anyone can receive uploads here; shared by many tenants',
      '=sentry.io # anyone can receive uploads here; telemetry'
    ]);
    const {patterns, problems} = parsePatterns('allowed-domains', text.join('\n'));
    expect([patterns.length, problems]).toEqual([3, []]);
  });
});

describe('what is known of risky hosts', () => {
  test.each(ZONES.map(zone => [zone.zone, zone] as const))(
    'has a name, a risk and a source for %s',
    (name, {risks, source}) => {
      expect(name).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(isPublicSuffix(name) ? risksOf(`x.${name}`) : risksOf(name)).toEqual(
        expect.arrayContaining([...risks])
      );
      expect(risks.every(risk => risk in RISK_WORDS)).toBe(true);
      expect(risks.length).toBeGreaterThan(0);
      expect(new URL(source).protocol).toBe('https:');
    }
  );

  test('names each zone once', () => {
    expect(new Set(ZONES.map(({zone}) => zone)).size).toBe(ZONES.length);
  });

  test('says what was read of each source, where and when, but for the few that could not be opened', () => {
    for (const {zone, read} of ZONES.filter(({read}) => read !== undefined))
      expect([zone, read]).toEqual([
        zone,
        {
          kind: expect.stringMatching(/^(documentation|code)$/),
          on: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
          says: expect.stringMatching(/\w/)
        }
      ]);
    expect(ZONES.filter(({read}) => read === undefined).map(({zone}) => zone)).toEqual([
      'paste.rs',
      'file.io',
      'drive.google.com',
      'docs.google.com'
    ]);
  });

  test('gives a reason for each zone', () => {
    expect(ZONES.filter(({reason}) => reason === '')).toEqual([]);
  });
});

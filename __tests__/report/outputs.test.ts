import {describe, expect, test} from '@jest/globals';
import {blockedDomains, exitCode, outputsFrom} from '../../src/report/outputs.js';
import type {Outcome} from '../../src/report/report.js';
import {reportFrom} from '../../src/report/report.js';
import {noFirewall, packet, quiet, refused, request, twelveBlocked} from './scenarios.js';

const files = {
  auditLog: '/temp/audit.jsonl',
  report: '/temp/report.json',
  page: '/temp/report.html',
  sarif: '/temp/blocked.sarif',
  patch: '/temp/allow.patch'
};

describe('the outputs of a step', () => {
  test('that was refused twelve hosts', () => {
    expect(outputsFrom(reportFrom(twelveBlocked), files)).toEqual({
      'exit-code': '1',
      'blocked-count': '124',
      'blocked-domains': JSON.stringify([
        '192.0.2.53:53',
        '203.0.113.80:80',
        '203.0.113.9:22',
        'api.service.example:443',
        'cdn.fonts.example:443',
        'gist.code.example:443',
        'metadata.cloud.example:80',
        'npm.example:443',
        'o1158394.ingest.errors.example:443',
        'objects.download.example:443',
        'pastes.example:443',
        'registry.npm.example:443',
        'registry.npm.example:8443',
        'telemetry.tool.example:443',
        'updates.tool.example:80'
      ]),
      'allowed-domains': '["api.service.example:443","registry.npm.example:443"]',
      'suggested-domains': [
        '=cdn.fonts.example',
        '=gist.code.example',
        '=o1158394.ingest.errors.example',
        '=objects.download.example',
        '=pastes.example',
        '=registry.npm.example:8443',
        '=telemetry.tool.example',
        '=updates.tool.example'
      ].join('\n'),
      'audit-log': '/temp/audit.jsonl',
      report: '/temp/report.json',
      'report-html': '/temp/report.html',
      sarif: '/temp/blocked.sarif',
      patch: '/temp/allow.patch'
    });
  });

  test('whose firewall could not be set up', () => {
    expect(
      outputsFrom(reportFrom(noFirewall), {auditLog: '', report: '', page: '', sarif: '', patch: ''})
    ).toEqual({
      'exit-code': '',
      'blocked-count': '0',
      'blocked-domains': '[]',
      'allowed-domains': '[]',
      'suggested-domains': '',
      'audit-log': '',
      report: '',
      'report-html': '',
      sarif: '',
      patch: ''
    });
  });
});

describe('the exit code', () => {
  test.each<[string, Outcome, number | undefined]>([
    ['is the command’s', {kind: 'exited', code: 7}, 7],
    ['is 124 after a timeout', {kind: 'timed-out', minutes: 1}, 124],
    ['is 130 after SIGINT', {kind: 'cancelled', code: 130}, 130],
    ['is 143 after SIGTERM', {kind: 'cancelled', code: 143}, 143],
    ['is that of SIGKILL where the firewall failed', {kind: 'stopped', because: 'Squid ended.'}, 137],
    ['is none where the command never started', {kind: 'not-started', because: 'No docker.'}, undefined],
    ['is none where it was cancelled before', {kind: 'cancelled-before-start'}, undefined]
  ])('%s', (_, outcome, code) => expect(exitCode(outcome)).toBe(code));
});

describe('the blocked domains', () => {
  const domainsOf = (requests: Parameters<typeof refused>[0][]): ReturnType<typeof blockedDomains> =>
    blockedDomains(
      reportFrom({...quiet, audit: {...quiet.audit, requests: requests.map(host => refused(host))}})
    );

  test('leave out what was expected, what has no host and what has no port', () => {
    const requests = [refused('a.example', {expected: true}), refused('', {reason: 'bad-request'})];
    const packets = [packet('203.0.113.9', {scheme: 'icmp'})];
    const report = reportFrom({...quiet, audit: {...quiet.audit, requests, packets}});
    expect(blockedDomains(report).listed).toEqual([]);
  });

  test('leave out what was allowed or failed', () => {
    const requests = [request('a.example'), request('b.example', {verdict: 'failed', reason: 'dns-failed'})];
    expect(blockedDomains(reportFrom({...quiet, audit: {...quiet.audit, requests}})).listed).toEqual([]);
  });

  test('name each place once, whatever it was refused for', () => {
    const requests = [refused('a.example'), refused('a.example', {reason: 'sni-mismatch'})];
    const report = reportFrom({...quiet, audit: {...quiet.audit, requests}});
    expect(blockedDomains(report)).toEqual({listed: ['a.example:443'], omitted: 0});
  });

  test('put an IPv6 address into brackets', () => {
    expect(domainsOf(['2001:db8::7', '[2001:db8::8]']).listed).toEqual([
      '[2001:db8::7]:443',
      '[2001:db8::8]:443'
    ]);
  });

  test('of a flood fit into an output, and say how many did not', () => {
    const {listed, omitted} = domainsOf(Array.from({length: 50_000}, (_, at) => `host-number-${at}.example`));
    expect(JSON.stringify(listed).length).toBeLessThan(500_000);
    expect(listed.length + omitted).toBe(50_000);
    expect(omitted).toBeGreaterThan(0);
    const broad = domainsOf(Array.from({length: 5_000}, (_, at) => `${'界'.repeat(60)}${at}`));
    expect(Buffer.byteLength(JSON.stringify(broad.listed))).toBeLessThan(280_000);
  });
});

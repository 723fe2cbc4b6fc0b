import {describe, expect, test} from '@jest/globals';
import {annotationFrom} from '../../src/report/annotation.js';
import type {Facts, Outcome} from '../../src/report/report.js';
import {reportFrom} from '../../src/report/report.js';
import {noFirewall, packet, quiet, refused, twelveBlocked} from './scenarios.js';

const after = (outcome: Outcome): Facts => ({...quiet, outcome});
const withHosts = (...hosts: readonly string[]): Facts => ({
  ...quiet,
  audit: {...quiet.audit, requests: hosts.map(host => refused(host))}
});
const withUnrecorded = (mode: 'enforce' | 'audit', packets: number): Facts => {
  const {start, end} = quiet.audit;
  return {
    ...quiet,
    audit: {...quiet.audit, start: {...start, mode}, end: {...end, unrecordedPackets: packets}}
  };
};
const said = (facts: Facts, failOnBlocked = false, warnings: readonly string[] = []): string => {
  const annotation = annotationFrom(reportFrom(facts), failOnBlocked, warnings);
  return annotation === undefined ? 'nothing' : `${annotation.level}: ${annotation.text}`;
};

describe('the annotation of a step', () => {
  test.each<[string, Facts, string]>([
    ['that went well is none', quiet, 'nothing'],
    ['that failed is its code', after({kind: 'exited', code: 7}), 'error: The command exited with code 7.'],
    [
      'that took too long is its limit',
      after({kind: 'timed-out', minutes: 1}),
      'error: The command was stopped after 1 minute (timeout-minutes).'
    ],
    [
      'that was refused a host is a warning',
      withHosts('a.example'),
      'warning: 1 host blocked: a.example:443.'
    ],
    [
      'that was refused packets alone names those with a port',
      {...quiet, audit: {...quiet.audit, packets: [packet('203.0.113.9', {scheme: 'icmp'})]}},
      'warning: 1 packet blocked.'
    ],
    [
      'that was refused packets which nobody recorded counts them',
      withUnrecorded('enforce', 7),
      'warning: 7 packets blocked.'
    ],
    [
      'that was, and audits, counts them too',
      withUnrecorded('audit', 7),
      'warning: 7 packets would have been blocked.'
    ],
    [
      'that failed and was refused hosts says both, the code first',
      twelveBlocked,
      'error: The command exited with code 1. 12 hosts and 10 packets blocked: 192.0.2.53:53, 203.0.113.80:80, 203.0.113.9:22, api.service.example:443, cdn.fonts.example:443 and 10 more.'
    ],
    [
      'whose inputs are wrong is every line of them',
      {...noFirewall, outcome: {kind: 'not-started', because: 'run: x.\nmode: ::y.', fault: 'inputs'}},
      'error: run: x.\nmode: ::y.'
    ],
    [
      'whose firewall could not be set up is why, in one line',
      noFirewall,
      'error: The firewall could not be set up: The IPv6 rules that the kernel holds are not those that were loaded. ip6tables-restore v1.8.11 (nf_tables): line 4 failed: No such file or directory.'
    ],
    [
      'whose firewall failed later is why',
      after({kind: 'stopped', because: 'Squid ended with code 1.'}),
      'error: The firewall failed while the command ran: Squid ended with code 1.'
    ]
  ])('%s', (_, facts, text) => expect(said(facts)).toBe(text));

  test.each<[string, Outcome, string]>([
    ['failed', {kind: 'exited', code: 7}, 'The command exited with code 7. A mount is left.'],
    [
      'was cancelled',
      {kind: 'cancelled', code: 130},
      'The run was cancelled, so the command was stopped. A mount is left.'
    ],
    [
      'was stopped',
      {kind: 'stopped', because: 'Squid ended.'},
      'The firewall failed while the command ran: Squid ended. A mount is left.'
    ]
  ])('that %s says what else is wrong, too', (_, outcome, text) =>
    expect(said({...after(outcome), lasting: ['A mount is left.']})).toBe(`error: ${text}`)
  );

  test('of a flood counts those that it does not name', () => {
    const many = Array.from({length: 50_000}, (_, at) => `host-number-${at}.example`);
    expect(said(withHosts(...many))).toMatch(
      /^warning: 50,000 hosts blocked: (\S+:443, ){4}\S+:443 and 49,995 more\.$/
    );
  });

  test('that may not be refused anything is an error', () => {
    expect(said(withHosts('a.example'), true)).toBe(
      'error: 1 host blocked: a.example:443. The step fails because of fail-on-blocked.'
    );
    expect(said(withUnrecorded('enforce', 1), true)).toBe(
      'error: 1 packet blocked. The step fails because of fail-on-blocked.'
    );
    expect(said(quiet, true)).toBe('nothing');
  });

  test.each<[string, Facts, boolean, string]>([
    ['that went well', quiet, false, 'warning: On shared ground.'],
    [
      'that was refused a host',
      withHosts('a.example'),
      false,
      'warning: 1 host blocked: a.example:443. On shared ground.'
    ],
    [
      'that may not be',
      withHosts('a.example'),
      true,
      'error: 1 host blocked: a.example:443. The step fails because of fail-on-blocked. On shared ground.'
    ],
    [
      'that failed',
      after({kind: 'exited', code: 7}),
      false,
      'error: The command exited with code 7. On shared ground.'
    ]
  ])('holds what its inputs draw as well, for there is but one: %s', (_, facts, failOnBlocked, text) =>
    expect(said(facts, failOnBlocked, ['On shared ground.'])).toBe(text)
  );

  test('is no workflow command and no second line, whatever a host is called', () => {
    expect(said(withHosts('a\r\n##[error]x\u202e'))).toBe(
      'warning: 1 host blocked: a\\u000d\\u000a##\\[error]x\\u202e:443.'
    );
  });

  test('is never longer than GitHub shows', () => {
    const long = Array.from({length: 50}, (_, at) => `${'\u0000'.repeat(5000)}${at}`);
    const failed: Facts = {...withHosts(...long), outcome: {kind: 'exited', code: 1}, faults: long};
    expect(said(failed, true, long).length).toBeLessThan(4096);
    expect(said(after({kind: 'stopped', because: 'x'.repeat(9000)})).length).toBeLessThan(4096);
  });
});

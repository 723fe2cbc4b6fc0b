import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import type {Request} from '../../src/audit/audit.js';
import {REASONS} from '../../src/audit/audit.js';
import type {Pattern} from '../../src/policy/policy.js';
import type {Facts, Outcome, Report} from '../../src/report/report.js';
import {annotationFrom} from '../../src/report/annotation.js';
import {PACKET_LOG, renderReport, reportFrom} from '../../src/report/report.js';
import {renderSummary} from '../../src/report/summary.js';
import {provePacketLog} from '../../src/sandbox/proof.js';
import {allowedLine, noFirewall, packet, quiet, refused, request, twelveBlocked} from './scenarios.js';

const withRequests = (requests: readonly Request[]): Report =>
  reportFrom({...quiet, audit: {...quiet.audit, requests}});

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../schemas/report.v1.json', import.meta.url), 'utf8')
);
const valid = new Ajv2020({strict: true, strictRequired: false}).compile(schema as object);

describe('the report', () => {
  test('counts what is alike as one row, the most frequent first', () => {
    const {blocked} = withRequests([
      refused('once.example'),
      refused('twice.example'),
      refused('twice.example'),
      refused('twice.example', {reason: 'sni-mismatch'})
    ]);
    expect(blocked.map(({host, reason, count}) => `${host} ${reason} ${count}`)).toEqual([
      'twice.example not-allowed 2',
      'once.example not-allowed 1',
      'twice.example sni-mismatch 1'
    ]);
  });

  test('adds up what went to and came from a host, for each line that let it through', () => {
    const {allowed} = withRequests([
      request('a.example', {rule: 'a.example', bytesUp: 1, bytesDown: 10}),
      request('a.example', {rule: 'a.example', bytesUp: 2, bytesDown: 20}),
      request('a.example', {rule: '=a.example', bytesUp: 4, bytesDown: 40}),
      request('a.example', {rule: 'a.example', port: 8443, bytesUp: 8, bytesDown: 80})
    ]);
    expect(allowed).toMatchObject([
      {rule: 'a.example', port: 443, count: 2, bytesUp: 3, bytesDown: 30},
      {rule: '=a.example', port: 443, count: 1, bytesUp: 4, bytesDown: 40},
      {rule: 'a.example', port: 8443, count: 1, bytesUp: 8, bytesDown: 80}
    ]);
  });

  test('keeps what was allowed and failed apart from what was reached', () => {
    const {allowed, failed} = withRequests([
      request('a.example', {verdict: 'failed', reason: 'dns-failed', rule: 'a.example'})
    ]);
    expect(allowed).toEqual([]);
    expect(failed).toMatchObject([{host: 'a.example', reason: 'dns-failed', rule: 'a.example', count: 1}]);
  });

  test('counts as blocked requests and packets alike, but what was expected apart', () => {
    const facts: Facts = {
      ...quiet,
      audit: {
        ...quiet.audit,
        requests: [refused('a.example'), refused('a.example'), refused('b.example', {expected: true})],
        packets: [packet('203.0.113.9', {port: 22}), packet('203.0.113.9', {scheme: 'icmp'})]
      }
    };
    expect(reportFrom(facts).counts).toMatchObject({blocked: 4, expectedBlocked: 1, packets: 2, allowed: 0});
  });

  test('names what was looked up and never contacted', () => {
    expect(reportFrom(twelveBlocked).uncontacted).toEqual([{host: 'c2VjcmV0.exfil.example', count: 3}]);
    const packets = [packet('c2VjcmV0.exfil.example', {port: 22, reason: 'port-not-allowed'})];
    const tried = {...twelveBlocked, audit: {...twelveBlocked.audit, packets}};
    expect(reportFrom(tried).uncontacted).toEqual([]);
  });

  test('names the lines by which nothing went, a failed attempt being one that did', () => {
    const rules = [
      allowedLine(1, 'used.example'),
      allowedLine(2, 'tried.example'),
      allowedLine(5, 'idle.example')
    ];
    const requests = [
      request('used.example', {rule: 'used.example'}),
      request('tried.example', {verdict: 'failed', reason: 'dns-failed', rule: 'tried.example'})
    ];
    const facts = {...quiet, audit: {...quiet.audit, requests}, policy: {...quiet.policy, allowed: rules}};
    expect(reportFrom(facts).unusedRules).toEqual([
      {input: 'allowed-domains', line: 5, written: 'idle.example'}
    ]);
  });

  test('shows the patterns of a preset, and counts its line once, as used or as idle', () => {
    const preset = (line: number, written: string, expanded: string): Pattern => {
      const pattern = allowedLine(line, expanded);
      return {...pattern, source: {...pattern.source, written, expanded}};
    };
    const allowed = [
      preset(1, '@go', '=a.example'),
      preset(1, '@go', '=b.example'),
      preset(2, '@php', '=c.example'),
      preset(2, '@php', '=d.example')
    ];
    const requests = [request('b.example', {rule: '@go'})];
    const report = reportFrom({
      ...quiet,
      audit: {...quiet.audit, requests},
      policy: {...quiet.policy, allowed}
    });
    expect(report.unusedRules).toEqual([{input: 'allowed-domains', line: 2, written: '@php'}]);
    expect(report.policy.allowed[1]).toEqual({
      input: 'allowed-domains',
      line: 1,
      written: '@go',
      expanded: '=b.example'
    });
    expect(valid(report)).toBe(true);
    expect(renderSummary(report).replaceAll('&#64;', '@')).toContain(
      '<tr><td><code>@go</code></td><td><code>=a.example</code> <code>=b.example</code></td></tr>'
    );
  });

  test('of a step that did not come to its command says nothing of lines, and only proofs that were made', () => {
    expect(reportFrom(noFirewall)).toMatchObject({unusedRules: [], allowed: [], blocked: []});
    const cancelled: Facts = {...noFirewall, outcome: {kind: 'cancelled-before-start'}};
    expect(reportFrom(cancelled).unusedRules).toEqual([]);
    expect(reportFrom({...cancelled, outcome: {kind: 'exited', code: 0}}).unusedRules).toHaveLength(2);
    expect(reportFrom({...noFirewall, proofs: []}).proofs).toEqual([]);
  });
});

describe('a fault of the step', () => {
  const fallen = {name: 'Unchanged at the end', held: false, detail: 'IPv4 rules: another order'};
  const incomplete = 'The log of Squid lacks its end.';
  test.each<[string, Partial<Facts>, string[]]>([
    [
      'is a wall that fell',
      {proofs: [fallen]},
      ['The wall did not stand to the end. Unchanged at the end: IPv4 rules: another order.']
    ],
    ['is what the caller found wanting', {faults: [incomplete]}, [incomplete]],
    ['is not a packet log that ended early', {proofs: [{...fallen, name: PACKET_LOG}]}, []],
    ['is not a proof that could not be made', {proofs: [{...fallen, held: 'not made'}]}, []],
    [
      'is not named where the outcome is one',
      {faults: [incomplete], outcome: {kind: 'stopped', because: 'Squid ended.'}},
      []
    ],
    [
      'is what a later step will meet, whatever the outcome',
      {lasting: ['A mount is left.'], outcome: {kind: 'stopped', because: 'Squid ended.'}},
      ['A mount is left.']
    ]
  ])('%s', (_, more, faults) => expect(reportFrom({...quiet, ...more}).faults).toEqual(faults));

  test('knows the packet log by the name that its proof bears', () => {
    expect(provePacketLog(true, false).name).toBe(PACKET_LOG);
  });

  test.each([
    ['in the summary', (report: Report): string => renderSummary(report)],
    ['in the annotation, as an error', (report: Report): string => annotationFrom(report, false)?.text ?? ''],
    ['in the JSON report', renderReport]
  ])('is said %s', (_, render) => {
    expect(render(reportFrom({...quiet, faults: [incomplete]}))).toContain(incomplete);
    expect(annotationFrom(reportFrom({...quiet, faults: [incomplete]}), false)?.level).toBe('error');
  });
});

describe('the schema of the report', () => {
  const written = (facts: Facts): Report => JSON.parse(renderReport(reportFrom(facts))) as Report;
  const outcomes: Outcome[] = [
    {kind: 'exited', code: 139, signal: 'SIGSEGV'},
    {kind: 'exited', code: 137, signal: 'the kernel: it ran out of memory'},
    {kind: 'timed-out', minutes: 0.5},
    {kind: 'cancelled', code: 130},
    {kind: 'cancelled-before-start'},
    {kind: 'stopped', because: 'Squid ended.'},
    {kind: 'not-started', because: 'run: x.', fault: 'inputs'}
  ];

  test.each<[string, Facts]>([
    ['that was refused nothing', quiet],
    ['that was refused twelve hosts', twelveBlocked],
    ['whose firewall could not be set up', noFirewall],
    ...outcomes.map((outcome): [string, Facts] => [
      `that ended so: ${JSON.stringify(outcome)}`,
      {...quiet, outcome}
    ])
  ])('takes that of a step %s', (_, facts) => {
    expect(valid(written(facts)) ? [] : valid.errors).toEqual([]);
  });

  test.each<[string, object]>([
    ['of another version', {v: 2}],
    ['with a field of its own', {secret: 'x'}],
    ['without its proofs', {proofs: undefined}],
    ['with a proof that half held', {proofs: [{name: 'a', held: 'half', detail: ''}]}],
    ['with an outcome it does not know', {outcome: {kind: 'vanished'}}],
    ['with an exit code for what never started', {outcome: {kind: 'not-started', because: 'x', code: 1}}],
    ['with a row that counts nothing', {uncontacted: [{host: 'a.example', count: 0}]}],
    ['with a suggestion of two lines', {suggested: [{line: '=a.example\n=b.example', risks: []}]}]
  ])('refuses one %s', (_, change) => {
    expect(valid(JSON.parse(JSON.stringify({...written(quiet), ...change})))).toBe(false);
  });

  test('knows every reason that the code knows', () => {
    expect(schema).toMatchObject({$defs: {reason: {enum: REASONS}}});
  });
});

import {describe, expect, test} from '@jest/globals';
import {
  boundsFrom,
  boundsOfLists,
  boundsSentence,
  type Bound,
  type Counted
} from '../../src/report/bounds.js';
import {mergedFrom} from '../../src/report/merge/merged.js';
import {readLeg} from '../../src/report/merge/read.js';
import {renderMergedSummary} from '../../src/report/merge/summary.js';
import {outputsFrom} from '../../src/report/outputs.js';
import {renderPage} from '../../src/report/page/page.js';
import {renderReport, reportFrom} from '../../src/report/report.js';
import {renderSarif} from '../../src/report/sarif.js';
import {renderSummary} from '../../src/report/summary.js';
import {packet, quiet, refused, request} from './scenarios.js';

const most = {names: 20_000, connections: 6_000, processes: 16_384, logBytes: 2_147_483_648};
const nothing: Counted = {
  ...{
    requests: [refused('a.test')],
    packets: [packet('192.0.2.1')],
    packetsBeyondBound: 0,
    namesForgotten: 0
  },
  ...{connectionsRefused: 0, processesRefused: 0, logFull: false, outputsCut: 0, summaryCut: 0}
};

describe('a limit', () => {
  test('that was not reached is not told', () => {
    expect(boundsFrom(nothing, most)).toEqual([]);
    expect(renderSummary(reportFrom(quiet))).not.toContain('Reached limits');
  });

  test.each<[string, Partial<Counted>, Bound, string]>([
    [
      'of names',
      {namesForgotten: 5},
      {name: 'names', limit: 20_000, beyond: 5},
      '20,000 names remembered at once (5 forgotten)'
    ],
    [
      'of connections',
      {connectionsRefused: 7},
      {name: 'connections', limit: 6_000, beyond: 7},
      '6,000 connections at once (7 reset)'
    ],
    [
      'of processes',
      {processesRefused: 1},
      {name: 'processes', limit: 16_384, beyond: 1},
      '16,384 processes at once (1 refused)'
    ],
    [
      'of the log',
      {logFull: true},
      {name: 'request-log', limit: 2_147_483_648},
      '2,147,483,648 bytes of Squid’s log (it stopped)'
    ],
    [
      'of requests',
      {requests: [refused('a.test'), refused('a.test', {count: 1_200}), refused('b.test', {count: 3})]},
      {name: 'requests', limit: 100_000, beyond: 1_203},
      '100,000 requests recorded singly (1,203 summed)'
    ],
    [
      'of packets',
      {packetsBeyondBound: 4, packets: [packet('192.0.2.1', {count: 2})]},
      {name: 'packets', beyond: 6},
      '100 packets recorded a second (6 counted or summed)'
    ],
    [
      'of outputs',
      {outputsCut: 9},
      {name: 'outputs', beyond: 9},
      'the size of the command’s outputs (9 bytes cut)'
    ],
    [
      'of the summary',
      {summaryCut: 9},
      {name: 'summary', beyond: 9},
      'the size of the command’s summary (9 bytes cut)'
    ]
  ])('%s that was reached is told, with what was beyond it', (_, more, bound, words) => {
    const bounds = boundsFrom({...nothing, ...more}, most);
    expect(bounds).toEqual([bound]);
    const report = reportFrom({...quiet, bounds});
    expect(report.bounds).toEqual([bound]);
    expect(renderSummary(report)).toContain(`\n\nReached limits: ${words}.\n\n`);
  });

  describe('of the lists made of the report', () => {
    const reportOf = (count: number) => {
      const names = Array.from({length: count}, (_, at) => `host-${at}.test`);
      const requests = [...names.map(host => refused(host)), ...names.map(host => request(host))];
      return reportFrom({...quiet, audit: {...quiet.audit, requests}});
    };

    test.each<[string, number, Bound[]]>([
      ['is not told where they are whole', 5_000, []],
      ['is told of the one that is cut', 5_001, [{name: 'sarif', limit: 5_000, beyond: 1}]]
    ])('%s', (_, count, bounds) => expect(boundsOfLists(reportOf(count))).toEqual(bounds));

    test('is told of each, with how many are not in it', () => {
      const all = 20_000;
      const report = reportOf(all);
      const out = outputsFrom(report, {auditLog: '', report: '', page: '', sarif: '', patch: ''});
      const listed = (name: 'blocked-domains' | 'allowed-domains') =>
        (JSON.parse(out[name]) as string[]).length;
      const sarif = JSON.parse(renderSarif(report)) as {runs: [{results: unknown[]}]};
      const left = {
        'blocked-domains': all - listed('blocked-domains'),
        'allowed-domains': all - listed('allowed-domains'),
        'suggested-domains': all - out['suggested-domains'].split('\n').length,
        sarif: all - sarif.runs[0].results.length
      };
      const found = boundsOfLists(report);
      expect(Object.fromEntries(found.map(({name, beyond}) => [name, beyond]))).toEqual(left);
      expect(Math.min(...Object.values(left))).toBeGreaterThan(0);
      for (const [name, beyond] of Object.entries(left)) {
        const which = name === 'sarif' ? 'results in the SARIF log' : `the output ${name}`;
        expect(boundsSentence(found)).toContain(`${which} (${beyond.toLocaleString('en-US')} left out)`);
      }
    });
  });

  test('among others stands in one line with them', () => {
    const bounds = boundsFrom({...nothing, namesForgotten: 1, summaryCut: 2}, most);
    expect(boundsSentence(bounds)).toMatch(/^Reached limits: .*names.*, .*summary.*\.$/);
  });

  test('of hosts with a sum of their own leaves the others told as such, with no name and no port', () => {
    const requests = [
      ...[refused('', {count: 3}), refused('', {reason: 'bad-request'}), request('', {count: 4})],
      request('', {verdict: 'failed', reason: 'dns-failed', count: 5})
    ];
    const packets = [packet('', {port: 22, count: 2})];
    const report = reportFrom({...quiet, audit: {...quiet.audit, requests, packets}});
    const merged = renderMergedSummary(mergedFrom([readLeg('x', renderReport(report))]));
    for (const [text, rows] of [
      [renderSummary(report), 4],
      [renderPage(report), 5],
      [merged, 3]
    ] as const) {
      expect(text.match(/other hosts/g)).toHaveLength(rows);
      expect(text).toContain('no host');
      expect(text).not.toMatch(/>(&#58;|:)\d|<code><\/code>/);
    }
    expect(renderSarif(report)).toContain('one of too many hosts was blocked, 3 times');
  });

  test('of single records changes no count of the report', () => {
    const failed = {verdict: 'failed', reason: 'dns-failed'} as const;
    const requests = [
      ...[refused('a.test'), refused('a.test', {count: 1_200}), refused('', {count: 30})],
      ...[request('b.test'), request('b.test', {count: 70}), request('c.test', {...failed, count: 9})]
    ];
    const report = reportFrom({
      ...quiet,
      audit: {...quiet.audit, requests, packets: [packet('192.0.2.1', {count: 2})]}
    });
    expect(report.counts).toMatchObject({blocked: 1_233, packets: 2, allowed: 71, failed: 9});
    expect(report.blocked.map(({host, count}) => [host, count])).toEqual([
      ['a.test', 1_201],
      ['', 30]
    ]);
    expect(renderSummary(report)).toContain('other hosts');
    expect(report.timeline.reduce((sum, {count}) => sum + count, 0)).toBe(1_233 + 71 + 9);
  });
});

import {describe, expect, test} from '@jest/globals';
import {boundsFrom, boundsSentence, type Bound, type Counted} from '../../src/report/bounds.js';
import {reportFrom} from '../../src/report/report.js';
import {renderSummary} from '../../src/report/summary.js';
import {packet, quiet, refused} from './scenarios.js';

const most = {names: 20_000, connections: 6_000, processes: 16_384, logBytes: 2_147_483_648};
const nothing: Counted = {
  ...{requests: [refused('a.test')], packets: [packet('192.0.2.1')], unrecordedPackets: 0, namesForgotten: 0},
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
      {unrecordedPackets: 4, packets: [packet('192.0.2.1', {count: 2})]},
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

  test('among others stands in one line with them', () => {
    const bounds = boundsFrom({...nothing, namesForgotten: 1, summaryCut: 2}, most);
    expect(boundsSentence(bounds)).toMatch(/^Reached limits: .*names.*, .*summary.*\.$/);
  });

  test('of single records changes no count of the report', () => {
    const requests = [refused('a.test'), refused('a.test', {count: 1_200}), refused('', {count: 30})];
    const report = reportFrom({
      ...quiet,
      audit: {...quiet.audit, requests, packets: [packet('192.0.2.1', {count: 2})]}
    });
    expect(report.counts).toMatchObject({blocked: 1_233, packets: 2});
    expect(report.blocked.map(({host, count}) => [host, count])).toEqual([
      ['a.test', 1_201],
      ['', 30]
    ]);
    expect(renderSummary(report)).toContain('other hosts');
    expect(report.timeline.reduce((sum, {count}) => sum + count, 0)).toBe(1_233);
  });
});

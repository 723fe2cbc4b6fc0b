import {describe, expect, test} from '@jest/globals';
import type {Packet, Request} from '../../src/audit/audit.js';
import {barsFrom} from '../../src/report/bars.js';
import {reportFrom, type Report} from '../../src/report/report.js';
import {after, packet, quiet, refused, request} from './scenarios.js';

const ended = '2026-11-24T11:00:48.000Z'; // a second a character
const reportOf = (requests: readonly Request[], packets: readonly Packet[] = []): Report =>
  reportFrom({
    ...quiet,
    audit: {...quiet.audit, requests, packets, end: {time: ended, unrecordedPackets: 0}}
  });

describe('the time line', () => {
  test('holds alike attempts as one row, with when each happened', () => {
    const [row, ...others] = reportOf([
      request('a.example', {time: after(20_000), ms: 5_000}),
      request('a.example', {time: after(1_000), ms: 500, bytesUp: 5})
    ]).timeline;
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      way: 'proxy',
      count: 2,
      bytesUp: 1205,
      bytesDown: 96_000,
      spans: [
        [1_000, 1_500],
        [20_000, 25_000]
      ]
    });
  });

  test('holds a short attempt within a long one in the span of the long', () => {
    const {timeline} = reportOf([
      request('a.example', {time: after(1_000), ms: 10_000}),
      request('a.example', {time: after(2_000), ms: 100})
    ]);
    expect(timeline).toMatchObject([{count: 2, spans: [[1_000, 11_000]]}]);
  });

  test('keeps apart what differs in verdict, rule, process, way or expectation', () => {
    const process = {exe: '/usr/bin/curl', argv0: 'curl', parents: []};
    const {timeline} = reportOf(
      [
        refused('a.example'),
        refused('a.example', {expected: true}),
        request('a.example'),
        request('a.example', {rule: 'a.example'}),
        request('a.example', {process})
      ],
      [packet('a.example', {port: 443})]
    );
    expect(timeline).toHaveLength(6);
    expect(timeline.map(({way}) => way).sort()).toEqual([
      'direct',
      ...Array.from({length: 5}, () => 'proxy')
    ]);
    expect(timeline.reduce((sum, {count}) => sum + count, 0)).toBe(6);
  });

  test('joins what lies too close to tell apart, and no more', () => {
    const flood = Array.from({length: 50_000}, (_, at) => refused('a.example', {time: after(at), ms: 0}));
    const later = refused('a.example', {time: after(60_000), ms: 0});
    expect(reportOf(flood).timeline[0]).toMatchObject({count: 50_000, spans: [[0, 48_000]]});
    const scattered = Array.from({length: 5_000}, (_, at) =>
      refused('a.example', {time: after(at * 9.6), ms: 0})
    );
    expect(reportOf([...scattered, later]).timeline[0]?.spans.length).toBeLessThan(500);
  });

  test('never leaves the run, whatever the clocks say', () => {
    const {timeline} = reportOf([
      request('a.example', {time: after(-9_000), ms: 2}),
      request('a.example', {time: after(47_000), ms: 9e9})
    ]);
    expect(timeline[0]?.spans).toEqual([
      [0, 0],
      [47_000, 48_000]
    ]);
  });

  test('stands in the order of first attempts', () => {
    const hosts = [
      ['c.example', 3],
      ['a.example', 9],
      ['b.example', 1]
    ] as const;
    const {timeline} = reportOf(hosts.map(([host, at]) => refused(host, {time: after(at * 1_000)})));
    expect(timeline.map(({host}) => host)).toEqual(['b.example', 'c.example', 'a.example']);
  });
});

describe('the bars of the summary', () => {
  test('show what was allowed, blocked and failed, a refusal before the others', () => {
    const bars = barsFrom(
      reportOf([
        request('a.example', {time: after(2_000), ms: 3_000}),
        refused('a.example', {time: after(3_000), ms: 1}),
        request('b.example', {verdict: 'failed', reason: 'dns-failed', time: after(47_900), ms: 1})
      ]),
      10
    );
    expect(bars).toEqual([
      {where: 'a.example:443', bar: `··█×██${'·'.repeat(42)}`},
      {where: 'b.example:443', bar: `${'·'.repeat(47)}▒`}
    ]);
  });

  test('stand in the order in which they began, and end with the run', () => {
    const bars = barsFrom(
      reportOf([
        request('a.example', {time: after(0), ms: 60_000}),
        refused('b.example', {verdict: 'would-block', time: after(48_000), ms: 1})
      ]),
      10
    );
    expect(bars).toEqual([
      {where: 'a.example:443', bar: '█'.repeat(48)},
      {where: 'b.example:443', bar: `${'·'.repeat(47)}×`}
    ]);
  });

  test('are, where there are too many, those of what was blocked', () => {
    const requests = Array.from({length: 60}, (_, at) =>
      at % 3 === 0
        ? refused(`r${at}.example`, {
            time: after(at * 100),
            verdict: at % 2 === 0 ? 'blocked' : 'would-block'
          })
        : request(`a${at}.example`, {time: after(at * 100)})
    );
    const shown = barsFrom(reportOf(requests), 20).map(({where}) => where);
    expect(shown).toEqual(Array.from({length: 20}, (_, at) => `r${at * 3}.example:443`));
  });
});

import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import type {AuditRecord, Packet, Request} from '../../src/audit/audit.js';
import {REASONS, VERDICTS, auditFrom, checkAudit, renderAudit} from '../../src/audit/audit.js';

const request: Request = {
  v: 1,
  kind: 'request',
  time: '2026-11-24T11:00:02.000Z',
  verdict: 'allowed',
  host: 'registry.example',
  port: 443,
  scheme: 'https',
  rule: '=registry.example',
  status: 200,
  bytesUp: 517,
  bytesDown: 4096,
  ms: 31
};
const {rule, ...ruleless} = request;
const refused: Request = {...ruleless, verdict: 'blocked', reason: 'not-allowed', status: 403};
const packet: Packet = {
  v: 1,
  kind: 'packet',
  time: '2026-11-24T11:00:01.000Z',
  verdict: 'blocked',
  reason: 'direct',
  host: '203.0.113.9',
  port: 22,
  scheme: 'tcp'
};
const portless: Packet = {
  v: 1,
  kind: 'packet',
  time: packet.time,
  verdict: 'blocked',
  reason: 'direct',
  host: packet.host,
  scheme: 'icmp'
};
const records = auditFrom({
  start: {time: '2026-11-24T11:00:00.000Z', id: 'a1b2', label: 'npm test', mode: 'enforce'},
  requests: [{...request, time: '2026-11-24T11:00:03.000Z'}, request, refused],
  packets: [packet],
  lookups: [{v: 1, kind: 'lookup', time: '2026-11-24T11:00:01.500Z', host: 'registry.example', count: 2}],
  end: {time: '2026-11-24T11:00:04.000Z', unrecordedPackets: 0}
});
const log = renderAudit(records);
const process = {exe: '/usr/bin/node', argv0: 'node', parents: ['npm test', 'bash']};

describe('the audit log', () => {
  test('is in time order between its start and its end', () => {
    expect(records.map(({kind, time}) => `${time.slice(17, 21)} ${kind}`)).toEqual([
      '00.0 start',
      '01.0 packet',
      '01.5 lookup',
      '02.0 request',
      '02.0 request',
      '03.0 request',
      '04.0 end'
    ]);
  });

  test('is so although the engine has another clock than the step, or the clock was put back', () => {
    const at = (time: string) =>
      auditFrom({
        start: {time: '2026-11-24T11:00:00.000Z', id: 'a1b2', label: 'npm test', mode: 'enforce'},
        requests: [{...request, time}],
        packets: [packet],
        lookups: [],
        end: {time: '2026-11-24T10:59:59.000Z', unrecordedPackets: 0}
      });
    for (const time of ['2026-11-24T09:00:00.000Z', '2026-11-24T13:00:00.000Z']) {
      const times = at(time).map(record => record.time);
      expect(times).toEqual([...times].sort());
      expect(at(time).map(({kind}) => kind)).toEqual(
        expect.arrayContaining(['start', 'request', 'packet', 'end'])
      );
      expect(at(time)[0]).toMatchObject({kind: 'start'});
      expect(at(time).at(-1)).toMatchObject({kind: 'end'});
    }
  });

  test('ends with what it holds of each kind', () => {
    expect(records.at(-1)).toMatchObject({requests: 3, packets: 1, lookups: 1, unrecordedPackets: 0});
  });

  test('T5: is one JSON object a line, whatever the command called its hosts', () => {
    const hostile = '\n\u2028"\\\u0000\ud800{"kind":"end"}';
    const lines = renderAudit([{...refused, host: hostile}]).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).not.toMatch(/\\ud[89a-f]/i);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({host: hostile.replace('\ud800', '\ufffd')});
  });
});

describe('T8: an audit log that was', () => {
  const lines = log.trimEnd().split('\n');
  const without = (index: number): string => lines.filter((_, at) => at !== index).join('\n') + '\n';

  test('left whole has nothing against it', () => expect(checkAudit(log)).toEqual([]));

  test.each([
    ['emptied', '', 'not the start'],
    ['cut before its end', without(lines.length - 1), 'the log was cut'],
    ['cut within a line', log.slice(0, -5), 'torn'],
    ['robbed of its start', without(0), 'not the start'],
    ['robbed of a packet', without(1), 'counts 1 of kind "packet", the log holds 0'],
    ['robbed of a lookup', without(2), 'counts 1 of kind "lookup", the log holds 0'],
    ['robbed of a request', without(3), 'counts 3 of kind "request", the log holds 2'],
    ['given a request', log.replace(`${lines[3] ?? ''}\n`, `${lines[3] ?? ''}\n`.repeat(2)), 'holds 4'],
    ['given a second end', log + (lines.at(-1) ?? '') + '\n', 'more than one end'],
    ['given a second start', (lines[0] ?? '') + '\n' + log, 'more than one start'],
    ['given a line of another kind', log.replace('"lookup"', '"lookout"'), 'Line 3 is not a record'],
    ['given a line that is no JSON', log.replace('{', '('), 'Line 1 is not a record']
  ])('%s is found out', (_, edited, words) => expect(checkAudit(edited).join(' ')).toContain(words));
});

describe('the schema of the audit log', () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL('../../schemas/audit.v1.json', import.meta.url), 'utf8')
  );
  const valid = new Ajv2020({strict: true, strictRequired: false, strictTypes: false}).compile(
    schema as object
  );
  const failures = ['dns-failed', 'upstream-failed'];

  test.each<AuditRecord>([
    ...records,
    ...VERDICTS.filter(verdict => verdict !== 'allowed').flatMap(verdict =>
      REASONS.filter(reason => failures.includes(reason) === (verdict === 'failed')).map(
        (reason): Request => ({...ruleless, verdict, reason})
      )
    ),
    {...request, process},
    {...request, scheme: 'http', port: 80, method: 'GET', path: '/a/b'},
    {...request, scheme: 'tcp', port: 5432},
    {...refused, reason: 'blocked-domain', rule: 'example.com', expected: true},
    {...refused, host: '', port: 0, status: 0, reason: 'bad-request'},
    {...packet, reason: 'port-not-allowed', host: 'registry.example', port: 8443},
    {...packet, verdict: 'would-block', expected: false, process},
    {...portless, scheme: 'proto-253'}
  ])('takes %j', record => {
    expect(valid(record) ? [] : valid.errors).toEqual([]);
  });

  test.each<[string, object]>([
    ['another version', {...request, v: 2}],
    ['another kind', {...request, kind: 'response'}],
    ['a field of its own', {...request, query: 'token=1'}],
    ['a query in the path', {...request, scheme: 'http', path: '/a?token=1'}],
    ['a method where nothing was read', {...request, method: 'GET'}],
    ['a local time', {...request, time: '2026-11-24T11:00:02'}],
    ['a refusal without a reason', {...refused, reason: undefined}],
    ['a refusal for another reason', {...refused, reason: 'because'}],
    ['a reason for what was allowed', {...request, reason: 'not-allowed'}],
    ['an expectation of what was allowed', {...request, expected: true}],
    ['a failure that is a refusal', {...refused, verdict: 'failed'}],
    ['a refusal that is a failure', {...refused, reason: 'dns-failed'}],
    ['a port that is none', {...request, port: 65_536}],
    ['a packet that was allowed', {...packet, verdict: 'allowed'}],
    ['a packet with a rule', {...packet, rule}],
    ['a packet without a destination', {...packet, host: undefined}],
    ['a lookup of nothing', {...records[2], count: 0}],
    ['an end without its counts', {...records.at(-1), packets: undefined}],
    ['a start without its mode', {...records[0], mode: undefined}]
  ])('refuses %s', (_, record) => {
    expect(valid(JSON.parse(JSON.stringify(record)))).toBe(false);
  });

  test('knows every verdict and every reason that the code knows', () => {
    expect(schema).toMatchObject({
      $defs: {
        reason: {enum: REASONS},
        request: {properties: {verdict: {enum: VERDICTS}}}
      }
    });
  });
});

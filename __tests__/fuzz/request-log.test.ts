import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {parseRequests} from '../../src/audit/requests.js';
import {LOG_FIELDS} from '../../src/render/log-format.js';
import {squidLine, squidQuoted, type SQUID_LINE} from '../squid-quoting.js';
import {CASES, FUZZED, PATIENCE_MS, holds, hostileBytes, hostileText} from './cases.js';

const policy = {allowed: [], blocked: [], expected: [], mode: 'enforce'} as const;
const read = (log: string) => parseRequests(log, policy, 'c0ffee').requests;

const plain = {method: 'GET', port: '80', tag: 'TCP_DENIED', error: 'ERR_ACCESS_DENIED'} as const;
const bytes = fc.oneof(
  hostileBytes,
  hostileText.map(text => new Uint8Array(Buffer.from(text))),
  fc.uint8Array({maxLength: 40})
);

/** What the quoted text stands for, read by another way than the code's: byte by byte of Latin-1. */
const meant = (quoted: string): string =>
  Buffer.from(
    quoted.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1'
  ).toString('utf8');

/** As a name is written: lower case, no dots at its end, no user info, no brackets. */
const asName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^.*@/s, '')
    .replace(/^\[|\]$|\.+$/g, '');

describe('a line of Squid’s log', () => {
  test(
    `T5: becomes one record of just what was asked for, whatever bytes it was asked with, ${FUZZED}`,
    () => {
      holds(fc.tuple(bytes, bytes, fc.boolean()), ([host, path, query]) => {
        const [method, sni] = [path.subarray(-6), host.subarray(1)];
        const quoted = {
          ...plain,
          host: squidQuoted(host, 256) || '-',
          method: squidQuoted(method, 32) || '-',
          sni: squidQuoted(sni, 256) || '-',
          url: squidQuoted(
            Buffer.concat([Buffer.from('http://h.test/'), path, Buffer.from(query ? '?s3cret' : '')]),
            512
          )
        };
        const log = squidLine({host: 'before.test'}) + squidLine(quoted) + squidLine({host: 'after.test'});
        const records = read(log);
        const [before, record, after] = records;
        if (
          records.length !== 3 ||
          before?.host !== 'before.test' ||
          after?.host !== 'after.test' ||
          record === undefined
        )
          throw new Error(`${records.length} records`);
        if (record.verdict !== 'blocked' || record.scheme !== (quoted.method === 'CONNECT' ? 'tcp' : 'http'))
          throw new Error(JSON.stringify(record));
        if (record.host !== (quoted.host === '-' ? '' : asName(meant(quoted.host))))
          throw new Error(`Host ${record.host}`);
        if (
          record.path !==
          `/${meant(quoted.url)
            .slice('http://h.test/'.length)
            .replace(/[?#].*$/s, '')
            .replace(/;[^/]*/g, '')}`
        )
          throw new Error(`Path ${record.path ?? ''}`);
        if (record.method !== (quoted.method === '-' ? undefined : meant(quoted.method)))
          throw new Error(`Method ${record.method ?? ''}`);
        if (JSON.stringify(record).includes('s3cret')) throw new Error('It holds the query.');
      });
    },
    PATIENCE_MS
  );

  test(
    `T5: that is not as Squid writes it is refused: no line makes another record or hides one, ${FUZZED}`,
    () => {
      const whole = squidLine();
      const damage = fc.tuple(
        fc.nat(whole.length - 1),
        fc.nat(12),
        fc.oneof(
          fc.constantFrom('', '"', '\\', '\n', ',', '{', '}', '\\u0000', '"host":"a"', ' ', '\ud800', '\0'),
          hostileText
        )
      );
      let [refused, taken] = [0, 0];
      holds(damage, ([at, length, put]) => {
        const bad = whole.slice(0, at) + put + whole.slice(at + length);
        const log = squidLine({host: 'before.test'}) + bad;
        let records;
        try {
          records = read(log);
        } catch {
          refused += 1;
          return;
        }
        taken += 1;
        // What is taken is line for line what stands there, in Squid's own form, but for a torn last line.
        const lines = log.split('\n').slice(0, -1);
        if (records.length !== lines.length)
          throw new Error(`${records.length} records of ${lines.length} lines`);
        for (const line of lines) {
          const entry = JSON.parse(line) as Record<keyof typeof SQUID_LINE, string>;
          if (Object.keys(entry).join() !== LOG_FIELDS.join() || squidLine(entry) !== `${line}\n`)
            throw new Error(`It took ${line}`);
        }
      });
      expect([refused > CASES / 4, taken > CASES / 100]).toEqual([true, true]);
    },
    PATIENCE_MS
  );
});

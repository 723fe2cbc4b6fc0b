import {describe, expect, test} from '@jest/globals';
import * as packet from 'dns-packet';
import * as fc from 'fast-check';
import {answer} from '../../src/relay/dns.js';
import {Names} from '../../src/relay/names.js';
import {CASES, FUZZED, PATIENCE_MS, holds} from './cases.js';

const IN = 1;

const label = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a', 'allowed', 'test', 'x'.repeat(63), 'UPPER', '_srv', 'localhost', '-', '*')
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 6})}
);
const TYPES = [
  'A',
  'A',
  'A',
  'A',
  'AAAA',
  'TXT',
  'SRV',
  'PTR',
  'NS',
  'ANY',
  'AXFR',
  'OPT',
  'NULL',
  'UNKNOWN_999'
];
const question = fc.record({
  name: fc.array(label, {minLength: 1, maxLength: 5}).map(labels => labels.join('.')),
  type: fc.constantFrom(...TYPES),
  class: fc.constantFrom('IN', 'IN', 'IN', 'CH', 'HS', 'CS', 'ANY')
});
const query = fc
  .record({
    id: fc.nat(65_535),
    flags: fc.oneof(
      {weight: 4, arbitrary: fc.constant(packet.RECURSION_DESIRED)},
      {weight: 1, arbitrary: fc.nat(65_535)}
    ),
    questions: fc.oneof(
      {weight: 8, arbitrary: fc.array(question, {minLength: 1, maxLength: 1})},
      {weight: 1, arbitrary: fc.array(question, {maxLength: 3})}
    )
  })
  .map(message => {
    try {
      return packet.encode({type: 'query', ...message} as packet.Packet);
    } catch {
      return Buffer.alloc(12); // what cannot be written is no query
    }
  });
const damage = fc.array(fc.tuple(fc.nat(80), fc.nat(255)), {maxLength: 3});
const message = fc.oneof(
  {weight: 3, arbitrary: query},
  {
    weight: 4,
    arbitrary: fc.tuple(query, damage, fc.nat(100)).map(([bytes, marks, length]) => {
      const bad = Buffer.from(bytes);
      for (const [at, byte] of marks) if (at < bad.length) bad[at] = byte;
      return length < 40 ? bad.subarray(0, length) : bad;
    })
  },
  {weight: 1, arbitrary: fc.uint8Array({maxLength: 80}).map(bytes => Buffer.from(bytes))}
);

/** Type and class of the one question, read by hand: where it ends is where the name does. */
function asked(bytes: Buffer): {readonly type: number; readonly class: number} | undefined {
  let at = 12;
  while (at < bytes.length && bytes[at] !== 0 && (bytes[at] ?? 0) < 64) at += 1 + (bytes[at] ?? 0);
  return bytes.length < at + 5 || bytes[at] !== 0
    ? undefined
    : {type: bytes.readUInt16BE(at + 1), class: bytes.readUInt16BE(at + 3)};
}

describe('a DNS message of the command', () => {
  test(
    `is answered with one address of the sandbox, with nothing or not at all, ${FUZZED}`,
    () => {
      const names = new Names(() => 0, 500);
      const seen = {addresses: 0, empty: 0, silent: 0, foreign: 0};
      holds(message, bytes => {
        const reply = answer(names, bytes);
        if (reply === undefined) {
          seen.silent += 1;
          return;
        }
        const {id, type, answers = [], authorities = [], additionals = []} = packet.decode(reply);
        if (id !== bytes.readUInt16BE(0) || type !== 'response')
          throw new Error('It answers another question.');
        if (answers.length > 1 || authorities.length + additionals.length > 0)
          throw new Error('It holds more than an answer.');
        if (reply.length > bytes.length + 300) throw new Error('It is far longer than what was asked.');
        const [first] = answers;
        const question = asked(bytes);
        if (question !== undefined && question.class !== IN) seen.foreign += 1;
        if (first === undefined) {
          seen.empty += 1;
          return;
        }
        seen.addresses += 1;
        if (first.type !== 'A' || !/^(198\.1[89]\.\d+\.\d+|127\.0\.0\.1)$/.test(first.data))
          throw new Error(JSON.stringify(first));
        if (question !== undefined && (question.type !== 1 || question.class !== IN))
          throw new Error(`An address for type ${question.type} of class ${question.class}`);
      });
      expect(Object.values(seen).map(count => count > CASES / 200)).toEqual([true, true, true, true]);
      expect(names.asked().names.length).toBeLessThanOrEqual(500);
    },
    PATIENCE_MS
  );
});

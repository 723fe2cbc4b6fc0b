import {describe, expect, test} from '@jest/globals';
import {REASONS, type Reason} from '../../src/audit/audit.js';
import {REASON_WORDS, packetWords, takenSentences} from '../../src/report/sentences.js';
import type {PacketRow} from '../../src/report/rows.js';
import {renderBytes, renderSpan} from '../../src/report/units.js';

describe('a reason is said in words', () => {
  const told: Readonly<Record<Reason, RegExp>> = {
    'not-allowed': /not in allowed-domains/,
    'blocked-domain': /^in blocked-domains/,
    'port-not-allowed': /port/,
    'address-literal': /address instead of a name/,
    'private-address': /private address/,
    'sni-mismatch': /TLS .* another name/,
    'missing-sni': /TLS gave no name/,
    'not-tls': /^no TLS/,
    'bad-request': /not a valid request/,
    'method-not-allowed': /method/,
    direct: /straight/,
    'dns-failed': /has no address/,
    'upstream-failed': /server did not answer/
  };

  test.each(REASONS)('of its own: %s', reason => {
    expect(REASONS.filter(each => told[reason].test(REASON_WORDS[each]))).toEqual([reason]);
  });
});

describe('a packet that tried to go round the proxy is told as', () => {
  test.each<[string, Pick<PacketRow, 'scheme' | 'port' | 'reason'>, RegExp]>([
    ['a question', {scheme: 'udp', port: 53, reason: 'direct'}, /^DNS/],
    ['a question over TLS', {scheme: 'tcp', port: 853, reason: 'direct'}, /^DNS/],
    ['QUIC', {scheme: 'udp', port: 443, reason: 'direct'}, /^QUIC/],
    ['a ping', {scheme: 'icmp', reason: 'direct'}, /^ping/],
    ['a ping over IPv6', {scheme: 'icmpv6', reason: 'direct'}, /^ping/],
    ['one to an address', {scheme: 'tcp', port: 443, reason: 'direct'}, /^an address instead/],
    ['one to a port of a name', {scheme: 'tcp', port: 53, reason: 'port-not-allowed'}, /^this port/],
    ['what no proxy carries', {scheme: 'udp', port: 9, reason: 'direct'}, /^neither HTTP nor TLS/]
  ])('%s', (_, packet, words) => expect(packetWords(packet)).toMatch(words));
});

describe('what was taken back is named', () => {
  const names = (count: number): string[] => Array.from({length: count}, (_, at) => `n${at}`);
  test.each<[number, RegExp | undefined]>([
    [0, undefined],
    [1, /: n0\.$/],
    [12, /: n0, .*, n11\.$/],
    [1_013, /, n11 and 1,001 more\.$/]
  ])('%i of it', (count, words) => {
    const [sentence, ...others] = takenSentences(names(count));
    expect([others, sentence]).toEqual([[], words && expect.stringMatching(words)]);
  });
});

describe('a number is as short as a person reads it', () => {
  test.each<[number, string]>([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1.0 kB'],
    [99_940, '99.9 kB'],
    [99_950, '100 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [2_500_000_000, '2.5 GB'],
    [7e15, '7000 TB']
  ])('%d bytes', (bytes, words) => expect(renderBytes(bytes)).toBe(words));

  test.each<[number, string]>([
    [0, '0 ms'],
    [999, '999 ms'],
    [999.6, '1.00 s'],
    [9_994, '9.99 s'],
    [9_996, '10.0 s'],
    [119_900, '119.9 s'],
    [119_960, '2 min 0 s'],
    [159_000, '2 min 39 s'],
    [179_600, '3 min 0 s'],
    [3_661_000, '61 min 1 s']
  ])('%d milliseconds', (ms, words) => expect(renderSpan(ms)).toBe(words));
});

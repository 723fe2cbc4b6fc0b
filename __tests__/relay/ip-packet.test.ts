import {describe, expect, test} from '@jest/globals';
import {endsOf, resetFor} from '../../src/relay/ip-packet.js';

// Taken from a tun while curl dialled 203.0.113.77:8081.
const SYN = Buffer.from(
  '4500003ca5d440004006b1a7c613fffecb00714d' +
    'd2ec1f91c3a1f0a900000000a002ffd70bb80000' +
    '020405b40402080a5b6c7d8e0000000001030307',
  'hex'
);
const [TO, FROM] = ['203.0.113.77:8081', '198.19.255.254:53996'];

function changed(at: number, ...bytes: readonly number[]): Buffer {
  const packet = Buffer.from(SYN);
  bytes.forEach((byte, index) => (packet[at + index] = byte));
  return packet;
}

const options = Buffer.concat([Buffer.from([0x46]), SYN.subarray(1, 20), Buffer.alloc(4), SYN.subarray(20)]);

test.each<[string, Buffer, string | undefined]>([
  ['of TCP', SYN, `${FROM} ${TO}`],
  ['of another protocol is none of ours', changed(9, 17), undefined],
  ['of another version is no such packet', changed(0, 0x65), undefined],
  ['is but a later fragment', changed(6, 0x20, 0x01), undefined],
  ['is the first fragment', changed(6, 0x20, 0x00), `${FROM} ${TO}`],
  ['has options in its head', options, `${FROM} ${TO}`],
  ['says that its head is shorter than any', changed(0, 0x44), undefined],
  ['is cut within its ports', SYN.subarray(0, 23), undefined],
  ['is empty', Buffer.alloc(0), undefined]
])('between whom a packet went that %s', (_, packet, ends) => {
  const found = endsOf(packet);
  expect(found === undefined ? undefined : `${found.from} ${found.to}`).toBe(ends);
});

describe('what refuses a packet', () => {
  /** RFC 1071: with its sum in it all is ones. */
  function summed(...parts: readonly Buffer[]): number {
    let sum = 0;
    for (const part of parts) for (let at = 0; at < part.length; at += 2) sum += part.readUInt16BE(at);
    while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
    return sum;
  }
  const SEQUENCE = SYN.readUInt32BE(24);
  const DATA = Buffer.concat([SYN, Buffer.alloc(5)]);
  DATA.writeUInt16BE(65, 2);

  test.each<[string, Buffer, {seq: number; ack: number; flags: number}]>([
    ['a SYN', SYN, {seq: 0, ack: SEQUENCE + 1, flags: 0x14}],
    ['a SYN behind options of IP', changedHead(options), {seq: 0, ack: SEQUENCE + 1, flags: 0x14}],
    ['a SYN with data', DATA, {seq: 0, ack: SEQUENCE + 6, flags: 0x14}],
    ['a SYN at the end of the numbers', changed(24, 255, 255, 255, 255), {seq: 0, ack: 0, flags: 0x14}],
    ['a FIN', changed(33, 0x01), {seq: 0, ack: SEQUENCE + 1, flags: 0x14}],
    ['what acknowledges', changed(28, 1, 2, 3, 4, 0xa0, 0x10), {seq: 0x01020304, ack: 0, flags: 0x04}]
  ])('is, for %s, a reset from where it went, whole and acceptable', (_, packet, {seq, ack, flags}) => {
    const reset = resetFor(packet) ?? Buffer.alloc(0);
    expect(endsOf(reset)).toEqual({from: TO, to: FROM});
    expect([reset.length, reset.readUInt16BE(2), reset[9]]).toEqual([40, 40, 6]);
    expect([reset.readUInt32BE(24), reset.readUInt32BE(28), reset[32], reset[33]]).toEqual([
      seq,
      ack,
      0x50,
      flags
    ]);
    expect(summed(reset.subarray(0, 20))).toBe(0xffff);
    expect(summed(reset.subarray(12, 20), Buffer.from([0, 6, 0, 20]), reset.subarray(20))).toBe(0xffff);
  });

  test.each<[string, Buffer]>([
    ['a reset', changed(33, 0x14)],
    ['a packet of UDP', changed(9, 17)],
    ['a packet that is cut within the head of its segment', SYN.subarray(0, 39)],
    ['nothing at all', Buffer.alloc(0)]
  ])('is nothing for %s', (_, packet) => expect(resetFor(packet)).toBeUndefined());

  /** With its length made right for the options. */
  function changedHead(packet: Buffer): Buffer {
    const whole = Buffer.from(packet);
    whole.writeUInt16BE(packet.length, 2);
    return whole;
  }
});

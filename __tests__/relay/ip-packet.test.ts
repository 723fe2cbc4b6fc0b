import {expect, test} from '@jest/globals';
import {saidBy} from '../../src/relay/ip-packet.js';

// Taken from a tun while curl dialled 203.0.113.77:8081.
const SYN = Buffer.from(
  '4500003ca5d440004006b1a7c613fffecb00714d' +
    'd2ec1f91c3a1f0a90000000' +
    '0a002ffd70bb80000020405b40402080a' +
    '5b6c7d8e0000000001030307',
  'hex'
);
const [TO, FROM] = ['203.0.113.77:8081', '198.19.255.254:53996'];

function changed(at: number, ...bytes: readonly number[]): Buffer {
  const packet = Buffer.from(SYN);
  bytes.forEach((byte, index) => (packet[at + index] = byte));
  return packet;
}

test.each<[string, Buffer, string | undefined]>([
  ['of TCP', SYN, `tcp ${FROM} ${TO}`],
  ['of UDP', changed(9, 17), `udp ${FROM} ${TO}`],
  ['of another protocol has no ports', changed(9, 1), undefined],
  ['of another version is no such packet', changed(0, 0x65), undefined],
  ['is but a later fragment', changed(6, 0x20, 0x01), undefined],
  ['is the first fragment', changed(6, 0x20, 0x00), `tcp ${FROM} ${TO}`],
  [
    'has options in its head',
    Buffer.concat([Buffer.from([0x46]), SYN.subarray(1, 20), Buffer.alloc(4), SYN.subarray(20)]),
    `tcp ${FROM} ${TO}`
  ],
  ['says that its head is shorter than any', changed(0, 0x44), undefined],
  ['is cut within its ports', SYN.subarray(0, 23), undefined],
  ['is empty', Buffer.alloc(0), undefined]
])('between whom a packet went that %s', (_, packet, said) => {
  const found = saidBy(packet);
  expect(found === undefined ? undefined : `${found.protocol} ${found.from} ${found.to}`).toBe(said);
});

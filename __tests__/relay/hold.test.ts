import * as dgram from 'node:dgram';
import {once} from 'node:events';
import {setTimeout as pause} from 'node:timers/promises';
import {afterEach, expect, test} from '@jest/globals';
import {holdPackets} from '../../src/relay/hold.js';
import {resetFor, type Ends} from '../../src/relay/ip-packet.js';
import type {Witness} from '../../src/relay/witness.js';

const HEAD = Buffer.from('4500003ca5d440004006b1a7c613fffecb00714d', 'hex');
const SYN = Buffer.concat([HEAD, Buffer.from('d2ec1f91c3a1f0a9000000005002ffd700000000', 'hex')]);
const PING = Buffer.concat([HEAD.subarray(0, 9), Buffer.from([1]), HEAD.subarray(10), Buffer.alloc(20)]);

const open: dgram.Socket[] = [];
afterEach(() => open.splice(0).forEach(socket => socket.close()));

async function peer(): Promise<dgram.Socket> {
  const socket = dgram.createSocket('udp4').bind(0, '127.0.0.1');
  open.push(socket);
  await once(socket, 'listening');
  return socket;
}

/** A hold on a port that was free, and who was asked about. */
async function hold(
  device: dgram.Socket,
  seen: () => Promise<void>
): Promise<{port: number; asked: Ends[]; close: () => void}> {
  const free = await peer();
  const {port} = free.address();
  await new Promise<void>(resolve => free.close(() => resolve()));
  open.splice(open.indexOf(free), 1);
  const asked: Ends[] = [];
  const witness = {sawPacket: (said: Ends) => (asked.push(said), seen())};
  const socket = await holdPackets({port, device: device.address().port}, witness as unknown as Witness);
  return {port, asked, close: () => socket.close()};
}

test('a packet is answered with a reset when it is known whose it is, and not before', async () => {
  let known: () => void = () => undefined;
  const device = await peer();
  const {port, asked, close} = await hold(device, () => new Promise<void>(resolve => (known = resolve)));
  const heard: Buffer[] = [];
  device.on('message', packet => heard.push(packet));
  device.send(SYN, port, '127.0.0.1');
  await pause(100);
  expect(heard).toEqual([]);
  expect(asked).toEqual([{from: '198.19.255.254:53996', to: '203.0.113.77:8081'}]);
  known();
  await once(device, 'message');
  expect(heard).toEqual([resetFor(SYN)]);
  close();
});

test('a packet of another protocol is not answered, and nobody is asked', async () => {
  const device = await peer();
  const {port, asked, close} = await hold(device, () => Promise.resolve());
  const heard: Buffer[] = [];
  device.on('message', packet => heard.push(packet));
  device.send(PING, port, '127.0.0.1');
  device.send(SYN, port, '127.0.0.1');
  await once(device, 'message');
  expect([heard, asked.length]).toEqual([[resetFor(SYN)], 1]);
  close();
});

test('who is not the device is not answered, and nobody is asked for its sake', async () => {
  const [device, other] = [await peer(), await peer()];
  const {port, asked, close} = await hold(device, () => Promise.resolve());
  const heard: Buffer[] = [];
  other.on('message', packet => heard.push(packet));
  other.send(SYN, port, '127.0.0.1');
  await pause(100);
  expect([heard, asked]).toEqual([[], []]);
  device.send(SYN, port, '127.0.0.1');
  await once(device, 'message'); // it is still served
  close();
});

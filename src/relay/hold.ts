// A connection that will be refused, held until it is known whose it is: afterwards its socket is closed, and who opened it
// may have ended. Its packets lead to a device whose other end sends them here, each as a datagram, and takes the answer.
import * as dgram from 'node:dgram';
import {endsOf, resetFor} from './ip-packet.js';
import type {Witness} from './witness.js';

const LOOPBACK = '127.0.0.1';

/** Resolves when it listens. `device`: the port that the other end of the device sends from, bound before there is a command. */
export function holdPackets(
  {port, device}: {readonly port: number; readonly device: number},
  witness: Witness
): Promise<dgram.Socket> {
  const socket = dgram.createSocket('udp4');
  socket.on('message', (packet, from) => {
    if (from.port !== device || from.address !== LOOPBACK) return;
    const [ends, reset] = [endsOf(packet), resetFor(packet)];
    if (ends === undefined || reset === undefined) return; // no client waits for an answer to it
    void witness.sawPacket(ends).then(() => {
      socket.send(reset, device, LOOPBACK, () => undefined); // lost as any packet may be
    });
  });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, LOOPBACK, () => resolve(socket));
  });
}

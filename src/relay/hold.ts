// A packet that will be refused, held until it is known whose it is: afterwards its socket is closed, and who sent it may
// have ended. Its way leads to a device whose other end sends it here, each as a datagram; sent back as it is, it meets
// the rules, which refuse it.
import * as dgram from 'node:dgram';
import {saidBy} from './ip-packet.js';
import type {Witness} from './witness.js';

/** Resolves when it listens. */
export function holdPackets(port: number, witness: Witness): Promise<dgram.Socket> {
  const socket = dgram.createSocket('udp4');
  let device: number | undefined; // its port; the first that comes is a canary's, before there is a command
  socket.on('message', (packet, from) => {
    device ??= from.port;
    if (from.port !== device) return;
    const back = (): void => socket.send(packet, from.port, from.address, () => undefined); // lost as any packet may be
    const said = saidBy(packet);
    if (said === undefined) back();
    else void witness.sawPacket(said).then(back);
  });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, '127.0.0.1', () => resolve(socket));
  });
}

// A packet that will be refused, held until it is known whose it is: afterwards its socket is closed, and who sent it may
// have ended. Its way leads to a device whose other end sends it here, each as a datagram; sent back as it is, it meets
// the rules, which refuse it.
import * as dgram from 'node:dgram';
import {saidBy} from './ip-packet.js';
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
    const back = (): void => socket.send(packet, device, LOOPBACK, () => undefined); // lost as any packet may be
    const said = saidBy(packet);
    if (said === undefined) back();
    else void witness.sawPacket(said).then(back);
  });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, LOOPBACK, () => resolve(socket));
  });
}

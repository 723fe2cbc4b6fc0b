// Answers the command's DNS questions from the table of names alone. Nothing is ever forwarded: a name leaves
// only inside a request that Squid has allowed.
import * as dgram from 'node:dgram';
import * as net from 'node:net';
import type {Duplex} from 'node:stream';
import * as packet from 'dns-packet';
import type {Names} from './names.js';

const TTL_SECONDS = 30;
const FLAGS = packet.AUTHORITATIVE_ANSWER | packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE;
const FORMERR = 1;
const NOTIMP = 4;

// At once, over TCP: a resolver opens one for an answer that UDP cut, and here no answer is that long.
const STREAMS = 100;

/** The reply to one message, or undefined where there is nothing to answer. */
export function answer(names: Names, message: Buffer): Buffer | undefined {
  if (message.length < 12) return undefined;
  const id = message.readUInt16BE(0);
  const flags = message.readUInt16BE(2);
  if ((flags & 0x8000) !== 0) return undefined; // a reply; answering replies makes loops
  if (((flags >> 11) & 15) !== 0) return failure(id, NOTIMP);
  try {
    const [question] = packet.decode(message).questions ?? [];
    if (question === undefined) return failure(id, FORMERR);
    const answers = answersTo(names, question);
    // dns-packet takes bytes for UTF-8: a name that it would write otherwise than it was asked gets no answer.
    const asked = packet.encode({type: 'query', id, questions: [question]}).subarray(12);
    if (!asked.equals(message.subarray(12, 12 + asked.length))) return failure(id, FORMERR);
    return packet.encode({type: 'response', id, flags: FLAGS, questions: [question], answers});
  } catch {
    return failure(id, FORMERR); // dns-packet throws on what is not DNS, and on names it cannot write again
  }
}

function failure(id: number, code: number): Buffer {
  return packet.encode({type: 'response', id, flags: FLAGS | code});
}

// Every type but A is answered NOERROR and empty: musl takes NXDOMAIN as final, and IPv6 is off in here.
// So is every class but IN: an address of it would be one of another network.
function answersTo(names: Names, {name, type, class: network}: packet.Question): packet.Answer[] {
  const lower = name.toLowerCase();
  const local = lower === 'localhost' || lower.endsWith('.localhost'); // RFC 6761, 6.3
  const address = local ? '127.0.0.1' : names.ask(name);
  if (type !== 'A' || network !== 'IN' || address === undefined) return [];
  return [{type: 'A', name, ttl: TTL_SECONDS, data: address}];
}

/** Listens on udp and tcp, for as long as the process lives. */
export async function serveDns(names: Names, host: string, port: number): Promise<void> {
  const udp = dgram.createSocket('udp4');
  udp.on('message', (message, from) => {
    const reply = answer(names, message);
    if (reply !== undefined) udp.send(reply, from.port, from.address);
  });
  udp.on('error', () => undefined); // an asker that is gone already refuses its answer; nobody else is hurt
  const tcp = streamsOf(names);
  await Promise.all([
    new Promise<void>((resolve, reject) => {
      udp.once('error', reject);
      udp.bind(port, host, () => {
        udp.off('error', reject);
        resolve();
      });
    }),
    new Promise<void>((resolve, reject) => {
      tcp.once('error', reject);
      tcp.listen(port, host, resolve);
    })
  ]);
}

/** The server of questions over TCP, not listening yet. */
export function streamsOf(names: Names): net.Server {
  const server = net.createServer(socket => {
    socket.setTimeout(10_000, () => socket.destroy());
    serveStream(names, socket);
  });
  server.maxConnections = STREAMS;
  return server;
}

/** Reads no further question while who asks does not read the answers: they would fill the relay's memory. */
export function serveStream(names: Names, socket: Duplex): void {
  let held: Buffer = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('drain', () => socket.resume());
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    // RFC 1035, 4.2.2: each message follows its length in two bytes.
    while (held.length >= 2 && held.length >= 2 + held.readUInt16BE(0)) {
      const end = 2 + held.readUInt16BE(0);
      const reply = answer(names, held.subarray(2, end));
      held = held.subarray(end);
      if (reply === undefined) continue;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      if (!socket.write(Buffer.concat([length, reply]))) socket.pause();
    }
  });
}

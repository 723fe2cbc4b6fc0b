// A question → the zone's answer, for any resolver's address, by udp and tcp. Resolver and authority are one here.
import type {Socket} from 'node:net';
import {
  AUTHORITATIVE_ANSWER,
  RECURSION_AVAILABLE,
  decode,
  encode,
  type Answer,
  type Question
} from 'dns-packet';
import type {Note} from './journal.js';
import {recordsFor, zoneIn, type Zone} from './zone.js';

export interface Asked {
  readonly from: string;
  readonly address: string;
  readonly port: number;
  readonly transport: 'tcp' | 'udp';
}

const counts = new Map<string, number>();

export async function answer(message: Buffer, asked: Asked, note: Note, zones: string): Promise<Buffer> {
  const query = decode(message);
  const [question] = query.questions ?? [];
  if (question === undefined) throw new Error('a message without a question');
  const name = question.name.toLowerCase();
  note({kind: 'dns', ...asked, name, type: question.type});

  const key = `${question.type} ${name}`;
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);

  const zone = zoneIn(zones);
  const delay = recordsFor(zone, name, before)?.delayMs ?? 0;
  if (delay > 0) await new Promise(resolve => setTimeout(resolve, delay));
  const answers = resolve(zone, name, question, before);
  return encode({
    type: 'response',
    id: query.id ?? 0,
    // 3 is NXDOMAIN: no such name; dns-packet writes it through the flags
    flags:
      AUTHORITATIVE_ANSWER |
      RECURSION_AVAILABLE |
      ((query.flags ?? 0) & 0x100) |
      (answers === undefined ? 3 : 0),
    questions: [question],
    answers: answers ?? []
  });
}

function resolve(zone: Zone, name: string, {type}: Question, before: number): Answer[] | undefined {
  const records = recordsFor(zone, name, before);
  if (records === undefined) return undefined;
  const ttl = 0; // so that every question that is asked is seen
  if (records.CNAME !== undefined) {
    const alias: Answer = {type: 'CNAME', name, ttl, data: records.CNAME};
    return [alias, ...(resolve(zone, records.CNAME, {type, name: records.CNAME}, before) ?? [])];
  }
  if (type === 'A') return (records.A ?? []).map(data => ({type: 'A', name, ttl, data}));
  if (type === 'AAAA') return (records.AAAA ?? []).map(data => ({type: 'AAAA', name, ttl, data}));
  if (type === 'PTR' && records.PTR !== undefined) return [{type: 'PTR', name, ttl, data: records.PTR}];
  if (type === 'TXT' && records.TXT !== undefined) return [{type: 'TXT', name, ttl, data: records.TXT}];
  return [];
}

/** By tcp a length goes before each message. */
export function answerStream(socket: Socket, first: Buffer, asked: Asked, note: Note, zones: string): void {
  let held = Buffer.alloc(0);
  const take = (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 2 && held.length >= 2 + held.readUInt16BE(0)) {
      const end = 2 + held.readUInt16BE(0);
      const message = held.subarray(2, end);
      held = held.subarray(end);
      answer(message, asked, note, zones).then(
        reply => {
          const length = Buffer.alloc(2);
          length.writeUInt16BE(reply.length);
          socket.write(Buffer.concat([length, reply]));
        },
        () => socket.destroy()
      );
    }
  };
  socket.on('data', take);
  take(first);
}

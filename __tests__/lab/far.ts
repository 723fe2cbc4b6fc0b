// What the far side saw: the journal of its servers and the capture of the wire, read up to now.
import {randomUUID} from 'node:crypto';
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {Arrival} from './internet/journal.js';
import type {Zone} from './internet/zone.js';
import type {Lab} from './place.js';
import {onMachine} from './plain.js';
import {readPackets, type WirePacket} from './wire.js';

/** A word that no other probe has. Short enough for a label of a name, and safe in a path, a name and a shell. */
export const newMark = (): string => `m${randomUUID().replaceAll('-', '').slice(0, 15)}`; // 16 bytes: as much as a ping carries

export interface FarSide {
  readonly journal: readonly Arrival[];
  readonly packets: readonly WirePacket[];
  readonly arrivals: (mark: string) => Arrival[];
  readonly questions: (name: string) => Arrival[];
  readonly packetsTo: (address: string) => WirePacket[];
}

/** One reading of all that was seen up to now, for who has many questions. */
export async function farSide(lab: Lab): Promise<FarSide> {
  await settle(lab);
  const packets = readPackets(lab.wire).map(packet => ({
    packet,
    text: packet.payload.toString('latin1').toLowerCase()
  }));
  const lines = journal(lab).map(line => ({line, text: JSON.stringify(line).toLowerCase()}));
  return {
    journal: lines.map(({line}) => line),
    packets: packets.map(({packet}) => packet),
    arrivals: mark => {
      const wanted = mark.toLowerCase();
      return [
        ...lines.flatMap(({line, text}) => (text.includes(wanted) ? [line] : [])),
        ...packets.flatMap(({packet, text}) => (text.includes(wanted) ? [arrivalOf(packet)] : []))
      ];
    },
    questions: name =>
      lines.flatMap(({line}) => (line.kind === 'dns' && line.name === name.toLowerCase() ? [line] : [])),
    packetsTo: address => packets.flatMap(({packet}) => (packet.to === address ? [packet] : []))
  };
}

/** All that arrived bearing a mark: in a name, a path, a header, a payload, or in any packet on the wire. */
export async function arrivals(lab: Lab, mark: string): Promise<Arrival[]> {
  return (await farSide(lab)).arrivals(mark);
}

/** Every DNS question for a name, of any type, put to any server. */
export async function questions(lab: Lab, name: string): Promise<Arrival[]> {
  return (await farSide(lab)).questions(name);
}

/** Packets to an address, for probes that cannot carry a mark. */
export async function packetsTo(lab: Lab, address: string): Promise<WirePacket[]> {
  return (await farSide(lab)).packetsTo(address);
}

/** Adds names to the internet, or changes them, from the next question on. */
export function addNames(lab: Lab, zone: Zone): void {
  const file = path.join(lab.zones, `${Object.keys(zone)[0] ?? 'empty'}.json`);
  writeFileSync(`${file}.new`, JSON.stringify(zone));
  renameSync(`${file}.new`, file); // whole or not at all: the server reads it at any moment
}

/** A packet of the wire as an arrival, which has no more of its payload than the length. */
export function arrivalOf({payload, to, from, port, time, protocol}: WirePacket): Arrival {
  return {kind: 'packet', time, from, address: to, port: port ?? 0, protocol, bytes: payload.length};
}

/** What was sent before a packet of ours has been written down once that one has. */
async function settle(lab: Lab): Promise<void> {
  const barrier = newMark();
  const sent = await onMachine(lab, ['bash', '-c', `echo ${barrier} >/dev/udp/192.0.2.9/9999`]);
  if (sent.code !== 0) throw new Error(`The far side cannot be asked: ${sent.stderr}`);
  const deadline = Date.now() + 5_000;
  for (;;) {
    const written = [lab.journal, lab.wire].every(file => readFileSync(file).includes(barrier));
    if (written) return;
    if (Date.now() > deadline) throw new Error('The far side did not write down a packet within 5 seconds.');
    await pause(5);
  }
}

function journal(lab: Lab): Arrival[] {
  const lines = readFileSync(lab.journal, 'utf8').split('\n');
  lines.pop(); // '' after the last newline
  return lines.map(line => JSON.parse(line) as Arrival);
}

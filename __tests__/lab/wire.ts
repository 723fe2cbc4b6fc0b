// A capture file of tcpdump → its packets. The last witness: it also saw what no server took.
import {readFileSync} from 'node:fs';
import {short} from './internet/dialled.js';

export interface WirePacket {
  readonly time: string;
  readonly from: string;
  readonly to: string;
  readonly protocol: number; // of IP: 1 ICMP, 6 TCP, 17 UDP, 58 ICMPv6
  readonly sourcePort?: number;
  readonly port?: number;
  readonly payload: Buffer; // cut by the capture's length
}

const FILE_HEADER = 24;
const PACKET_HEADER = 16;
const ETHERNET = 14;

export function readPackets(file: string): WirePacket[] {
  const capture = readFileSync(file);
  const packets: WirePacket[] = [];
  for (let at = FILE_HEADER; at + PACKET_HEADER <= capture.length;) {
    const held = capture.readUInt32LE(at + 8);
    const frame = capture.subarray(at + PACKET_HEADER, at + PACKET_HEADER + held);
    if (frame.length < held) break; // tcpdump is still writing it
    const time = new Date(
      capture.readUInt32LE(at) * 1000 + capture.readUInt32LE(at + 4) / 1000
    ).toISOString();
    const packet = parseFrame(frame);
    if (packet !== undefined) packets.push({time, ...packet});
    at += PACKET_HEADER + held;
  }
  return packets;
}

function parseFrame(frame: Buffer): Omit<WirePacket, 'time'> | undefined {
  const kind = frame.readUInt16BE(12);
  const ip = frame.subarray(ETHERNET);
  if (kind === 0x0800) {
    const [from, to] = [12, 16].map(at => ip.subarray(at, at + 4).join('.')) as [string, string];
    const protocol = ip.readUInt8(9);
    return {from, to, protocol, ...parseTransport(protocol, ip.subarray((ip.readUInt8(0) & 15) * 4))};
  }
  if (kind === 0x86dd) {
    const [from, to] = [8, 24].map(at => groups(ip.subarray(at, at + 16))) as [string, string];
    const protocol = ip.readUInt8(6);
    return {from, to, protocol, ...parseTransport(protocol, ip.subarray(40))};
  }
  return undefined; // ARP and the like never leave the wire
}

function parseTransport(protocol: number, data: Buffer): Pick<WirePacket, 'payload' | 'port' | 'sourcePort'> {
  if ((protocol !== 6 && protocol !== 17) || data.length < 8) return {payload: data};
  const header = protocol === 6 && data.length >= 20 ? (data.readUInt8(12) >> 4) * 4 : 8;
  return {sourcePort: data.readUInt16BE(0), port: data.readUInt16BE(2), payload: data.subarray(header)};
}

function groups(address: Buffer): string {
  return short(Array.from({length: 8}, (_, i) => address.readUInt16BE(2 * i).toString(16)).join(':'));
}

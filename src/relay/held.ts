// A client's socket → whether a process still has it, be it shut for writing.
import {monotonic} from '../clock.js';
import {inodeIn} from '../sandbox/socket-table.js';

const APART_MS = 20;

let looked = -Infinity;

/** "address:port". Taken for held where it was looked a moment ago: a look takes milliseconds. */
export function isHeld(socket: string): boolean {
  const now = monotonic();
  if (now - looked < APART_MS) return true;
  looked = now;
  try {
    return ['tcp', 'tcp6'].some(name => inodeIn(`/proc/self/net/${name}`, socket) !== undefined);
  } catch {
    return false; // because without a free descriptor it is no time to keep connections
  }
}

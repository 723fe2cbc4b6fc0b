// A pipe that the container's init made and holds open at descriptor 3 → what is said into it, a line each.
import * as fs from 'node:fs';
import * as readline from 'node:readline';

const HELD_OPEN = 3;

/**
 * The init opened it both ways, so that this open need not wait for a writer that may have ended already. Then that
 * descriptor is closed: the lines end when the last writer does.
 */
export function linesOf(pipe: string): readline.Interface {
  const stream = fs.createReadStream(pipe);
  stream.once('open', () => fs.closeSync(HELD_OPEN));
  return readline.createInterface({input: stream});
}

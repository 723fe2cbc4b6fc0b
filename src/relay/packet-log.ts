// The file of the packet log → the moment from which it records.
import * as fs from 'node:fs';
import * as path from 'node:path';

const WITHIN_MS = 1_000;

/**
 * Its program goes to the background before it listens, and makes its file right afterwards: a packet before that is
 * recorded nowhere. Where none comes, as on a kernel without NFLOG, nobody waits for ever.
 */
export async function packetLogListens(file: string): Promise<void> {
  let watcher: fs.FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>(resolve => {
    timer = setTimeout(resolve, WITHIN_MS);
    const look = (): void => {
      if (fs.existsSync(file)) resolve();
    };
    try {
      watcher = fs.watch(path.dirname(file), look);
      watcher.on('error', () => undefined); // because the time that is waited at most ends it too
    } catch {
      // because the kernel may have no more watches: then the file is there long before the time is over
    }
    look(); // after the watch began, so that neither misses it
  });
  clearTimeout(timer);
  watcher?.close();
}

// A log that grows → its whole lines, as they come. Nothing waits for it.
import * as fs from 'node:fs';

// Several lines at a time, and soon enough for who reads along.
const GATHER_MS = 50;
const AT_ONCE = 256 * 1024;

export interface Following {
  /** Tells at once what there is. */
  readonly read: () => void;
  /** Tells what is still untold, and ends. */
  stop(): void;
}

/** `noticed`: called at once when the log has grown, and then the log is read at once too. `told` gets text that ends with a newline. Where the log cannot be followed, the report says all the same what is in it. */
export function follow(file: string, told: (lines: string) => void, noticed?: () => void): Following {
  let offset = 0;
  let timer: NodeJS.Timeout | undefined;
  const read = (): void => {
    timer = undefined;
    try {
      for (let chunk = wholeLinesAt(file, offset); chunk.length > 0; chunk = wholeLinesAt(file, offset)) {
        offset += chunk.length;
        told(chunk.toString('utf8'));
      }
    } catch {
      watcher?.close(); // because the report reads the same log, and fails the step for what is wrong with it
    }
  };
  const later = (): void => {
    if (noticed === undefined) {
      timer ??= setTimeout(read, GATHER_MS);
    } else {
      noticed();
      read();
    }
  };
  const watcher = watch(file, later);
  later();
  return {
    read: () => {
      clearTimeout(timer);
      read();
    },
    stop: () => {
      watcher?.close();
      clearTimeout(timer);
      read();
    }
  };
}

function watch(file: string, changed: () => void): fs.FSWatcher | undefined {
  try {
    const watcher = fs.watch(file, {persistent: false}, changed);
    watcher.on('error', () => watcher.close()); // because what it would have told stands in the report
    return watcher;
  } catch {
    return undefined; // because the kernel may have no more watches; the last read tells it
  }
}

function wholeLinesAt(file: string, offset: number): Buffer {
  const descriptor = fs.openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(AT_ONCE);
    const chunk = buffer.subarray(0, fs.readSync(descriptor, buffer, 0, AT_ONCE, offset));
    return chunk.subarray(0, chunk.lastIndexOf('\n') + 1);
  } finally {
    fs.closeSync(descriptor);
  }
}

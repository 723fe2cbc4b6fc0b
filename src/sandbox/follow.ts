// A log that grows → its whole lines, as they come. Nothing waits for it.
import * as fs from 'node:fs';

// Several lines at a time, and soon enough for who reads along.
const GATHER_MS = 50;
const SOON_MS = 5; // where there was something, there may be more
const AT_ONCE = 256 * 1024;
const LAST_PIECES = 128;

export interface Following {
  /** Tells at once what there is. */
  readonly read: () => void;
  /** Tells what is still untold, and ends. */
  stop(): void;
}

/**
 * `told` gets text that ends with a newline; `atOnce`: each time that the log has grown, and not several lines together.
 * Where the log cannot be followed, the report says all the same what is in it.
 */
export function follow(
  file: string,
  told: (lines: string) => void,
  {atOnce = false}: {readonly atOnce?: boolean} = {}
): Following {
  let offset = 0;
  let timer: NodeJS.Timeout | undefined;
  const read = (): boolean => {
    clearTimeout(timer);
    timer = undefined;
    try {
      const chunk = wholeLinesAt(file, offset);
      offset += chunk.length;
      if (chunk.length > 0) told(chunk.toString('utf8'));
      return chunk.length > 0;
    } catch {
      watcher?.close(); // because the report reads the same log, and fails the step for what is wrong with it
      return false;
    }
  };
  const later = (ms = GATHER_MS): void => {
    // A piece at a time: a log that grows as fast as it is read must not hold up all else.
    timer ??= setTimeout(() => {
      if (read()) later(SOON_MS);
    }, ms);
  };
  const changed = (): void => {
    if (!atOnce || read()) later();
  };
  const watcher = watch(file, changed);
  later();
  return {
    read: () => {
      if (read()) later();
    },
    stop: () => {
      watcher?.close();
      clearTimeout(timer);
      for (let left = LAST_PIECES; left > 0 && read(); left -= 1);
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

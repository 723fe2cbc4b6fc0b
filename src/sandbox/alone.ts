// One at a time on this machine: a name that a process holds, and that the kernel takes back when the process ends.
import * as net from 'node:net';
import {monotonic} from '../clock.js';

// An abstract socket and not a lock file: whoever is killed leaves nothing stale, and whoever waits is woken by the
// end of the connection. It says nothing and takes nothing.
const addressOf = (name: string): string => `\0awf-action-${name}`;

/** Whoever has waited for so long goes on beside the other: what they do twice is wasted and not wrong. */
export async function alone<T>(name: string, patienceMs: number, work: () => Promise<T>): Promise<T> {
  const deadline = monotonic() + patienceMs;
  let held = await hold(name);
  while (held === undefined && monotonic() < deadline) {
    await released(name, deadline - monotonic());
    held = await hold(name);
  }
  try {
    return await work();
  } finally {
    held?.();
  }
}

function hold(name: string): Promise<(() => void) | undefined> {
  const waiting = new Set<net.Socket>();
  const server = net.createServer(socket => {
    waiting.add(socket);
    socket.on('error', () => undefined); // because who waits may end first
    socket.once('close', () => waiting.delete(socket));
  });
  server.unref();
  return new Promise(resolve => {
    server.once('error', () => resolve(undefined));
    server.listen({path: addressOf(name)}, () =>
      resolve(() => {
        server.close();
        waiting.forEach(socket => socket.destroy());
      })
    );
  });
}

function released(name: string, ms: number): Promise<void> {
  return new Promise(resolve => {
    const socket = net.connect({path: addressOf(name)});
    socket.setTimeout(ms, () => socket.destroy());
    socket.once('error', () => undefined); // because it was released just now
    socket.once('close', () => resolve());
    socket.resume();
  });
}

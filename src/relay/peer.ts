// The relay's other end, in the firewall's container: unix sockets in, Squid's listeners out, and Squid's keeper.
// When Squid ends, so does this process, and with it the container.
import * as fs from 'node:fs';
import * as net from 'node:net';
import {EXPLICIT_SOCKET, PLAIN_SOCKET, type PeerConfig} from './config.js';
import {linesOf} from './held-open.js';
import {splice} from './splice.js';

const LISTENS_WITHIN_MS = 2_000;
const RETRY_MS = 5;
// What the container's init says in Squid's pipe.
const RULES = 'The rules are loaded.';
const NO_RULES = 'The rules could not be loaded.';
const BACKLOG = 4_096; // a unix socket refuses a connection at once when this is full; the kernel's own bound is the same

export async function runPeer(config: PeerConfig, say: (event: object) => void): Promise<never> {
  await Promise.all([
    serve(`${config.sockets}/${EXPLICIT_SOCKET}`, config.explicitPort),
    serve(`${config.sockets}/${PLAIN_SOCKET}`, config.plainPort)
  ]);
  return keepSquid(config.words, say);
}

function serve(path: string, port: number): Promise<void> {
  fs.rmSync(path, {force: true}); // of a start that had to be made anew
  const server = net.createServer({allowHalfOpen: true, pauseOnConnect: true}, relay => {
    relay.on('error', () => relay.destroy());
    connect(port, performance.now() + LISTENS_WITHIN_MS).then(
      squid => {
        splice(relay, squid);
      },
      () => relay.destroy()
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({path, backlog: BACKLOG}, resolve);
  });
}

// Squid says that it accepts connections a moment before it listens; on a busy machine the first one fell in between.
function connect(port: number, until: number): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const squid = net.connect({host: '127.0.0.1', port, allowHalfOpen: true, noDelay: true});
    const failed = (error: Error): void => {
      if (!('code' in error) || error.code !== 'ECONNREFUSED' || performance.now() > until) reject(error);
      else setTimeout(() => resolve(connect(port, until)), RETRY_MS);
    };
    squid.once('error', failed);
    squid.once('connect', () => {
      squid.off('error', failed);
      resolve(squid);
    });
  });
}

/** Rejects when Squid has ended, with its last words, or has to. */
function keepSquid(words: string, say: (event: object) => void): Promise<never> {
  const last: string[] = [];
  let signs = 0;
  let squid: string | undefined; // its version
  return new Promise((_, reject) => {
    const lines = linesOf(words);
    lines.on('line', line => {
      if (line === NO_RULES) reject(new Error(line));
      last.push(line);
      if (last.length > 20) last.shift();
      // Readiness from Squid's own words; a connection that says nothing would be noise in its log.
      squid ??= /\bStarting Squid Cache version (\S+)/.exec(line)?.[1];
      const accepts = /\bAccepting\b.*\bconnections at\b/.test(line); // said once a port, of two
      if ((accepts || line === RULES) && ++signs === 3) say({event: 'ready', squid});
    });
    lines.once('close', () =>
      reject(new Error(`Squid ended. Its last words: ${tellingOf(last).join(' | ')}`))
    );
  });
}

// After the reason for its end Squid lists what it held.
function tellingOf(lines: readonly string[]): readonly string[] {
  const fatal = lines.filter(line => line.includes('FATAL: '));
  return fatal.length > 0 ? fatal.slice(-2) : lines.slice(-3);
}

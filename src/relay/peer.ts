// The relay's other end, in the firewall's container: unix sockets in, Squid's listeners out, and Squid's keeper.
// When Squid ends, so does this process, and with it the container.
import {spawn, spawnSync} from 'node:child_process';
import * as net from 'node:net';
import * as readline from 'node:readline';
import {EXPLICIT_SOCKET, PLAIN_SOCKET, type PeerConfig} from './config.js';
import {splice} from './splice.js';

const LISTENS_WITHIN_MS = 2_000;
const RETRY_MS = 5;

export async function runPeer(config: PeerConfig, say: (event: object) => void): Promise<never> {
  const [openssl = '', ...certificate] = config.certificate;
  const made = spawnSync(openssl, certificate, {encoding: 'utf8'});
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr.trim()}`);
  await Promise.all([
    serve(`${config.sockets}/${EXPLICIT_SOCKET}`, config.explicitPort),
    serve(`${config.sockets}/${PLAIN_SOCKET}`, config.plainPort)
  ]);
  return keepSquid(config, say);
}

function serve(path: string, port: number): Promise<void> {
  const server = net.createServer({allowHalfOpen: true, pauseOnConnect: true}, relay => {
    relay.on('error', () => relay.destroy());
    connect(port, Date.now() + LISTENS_WITHIN_MS).then(
      squid => {
        splice(relay, squid);
      },
      () => relay.destroy()
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
}

// Squid says that it accepts connections a moment before it listens; on a busy machine the first one fell in between.
function connect(port: number, until: number): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const squid = net.connect({host: '127.0.0.1', port, allowHalfOpen: true, noDelay: true});
    const failed = (error: Error): void => {
      if (!('code' in error) || error.code !== 'ECONNREFUSED' || Date.now() > until) reject(error);
      else setTimeout(() => resolve(connect(port, until)), RETRY_MS);
    };
    squid.once('error', failed);
    squid.once('connect', () => {
      squid.off('error', failed);
      resolve(squid);
    });
  });
}

function keepSquid(config: PeerConfig, say: (event: object) => void): Promise<never> {
  const [squid = '', ...args] = config.squid;
  const child = spawn(squid, args, {stdio: ['ignore', 'ignore', 'pipe']});
  const last: string[] = [];
  let accepting = 0;
  let version: string | undefined;
  readline.createInterface({input: child.stderr}).on('line', line => {
    last.push(line);
    if (last.length > 20) last.shift();
    version ??= /\bStarting Squid Cache version (\S+)/.exec(line)?.[1];
    // Readiness from Squid's own words; a connection that says nothing would be noise in its log.
    if (/\bAccepting\b.*\bconnections at\b/.test(line) && ++accepting === 2)
      say({event: 'ready', squid: version});
  });
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(
        new Error(
          `Squid ended (${signal ?? `code ${code ?? '?'}`}). Its last words: ${last.slice(-3).join(' | ')}`
        )
      );
    });
  });
}

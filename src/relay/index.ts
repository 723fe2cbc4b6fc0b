// What runs inside the sandbox, by the runner's own node: the relay and the canary.
// usage: node index.js relay|canary [CONFIG]
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as readline from 'node:readline';
import {flyCanaries, type Canary} from './canary.js';
import {PACKET_LOG, WITNESS_SOCKET, type RelayConfig} from './config.js';
import {Connections} from './connections.js';
import {serveDns} from './dns.js';
import {linesOf} from './held-open.js';
import {holdPackets} from './hold.js';
import {Names} from './names.js';
import {packetLogListens} from './packet-log.js';
import {rawHosts} from './raw.js';
import {Witness} from './witness.js';

const CLOSE_WITHIN_MS = 1_000;

/** One JSON object a line on stdout: how the step hears of what happens in here. */
function say(event: object): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

async function canaries(): Promise<readonly Canary[]> {
  await packetLogListens(`${PACKET_LOG.folder}/${PACKET_LOG.file}`);
  return flyCanaries();
}

async function runRelay(config: RelayConfig): Promise<void> {
  const closed = saysClosed(config.closed);
  const names = new Names(Date.now);
  const witness = new Witness(`${config.sockets}/${WITNESS_SOCKET}`);
  const connections = new Connections(config.sockets, names, witness);
  await Promise.all([
    holdPackets(config.hold, witness),
    serveDns(names, '127.0.0.1', config.dnsPort),
    listen('127.0.0.1', config.proxyPort, client => connections.explicit(client)),
    ...config.listeners.map(({port, listen: at, way, raw}) => {
      const isRaw = rawHosts(raw);
      return listen('0.0.0.0', at, client => connections.transparent(client, port, way, isRaw));
    })
  ]);
  await closed;
  if (config.canary) say({event: 'canary', probes: await canaries()});
  const orders = readline.createInterface({input: process.stdin});
  orders.on('line', line => {
    obey(line).catch(fail);
  });
  // The step is gone, killed perhaps: what it left running reaches nothing from now on.
  orders.on('close', () => process.exit(0));
  say({event: 'ready'});

  async function obey(order: string): Promise<void> {
    if (order === 'prove') {
      const passed = await connections.probe(`canary-${config.nonce}.awf.invalid`);
      say({event: 'proved', passed});
    } else if (order === 'finish') {
      await connections.end(CLOSE_WITHIN_MS);
      const passed = await connections.probe(`end-${config.nonce}.awf.invalid`);
      say({event: 'finished', passed, ...names.asked(), turnedAway: connections.turnedAway});
    }
  }
}

// This process starts beside what closes the namespace. It serves nobody and says nothing before that is done: there is
// no command yet, and without this word there will be none.
function saysClosed(pipe: string): Promise<void> {
  const lines = linesOf(pipe);
  return new Promise((resolve, reject) => {
    let held = false;
    lines.once('line', line => {
      held = line === 'held';
      resolve();
    });
    lines.once('close', () => {
      if (held) fail(new Error('What holds the packets that are refused has ended.'));
      reject(new Error('The walls of the sandbox could not be built.'));
    });
  });
}

function listen(host: string, port: number, serve: (client: net.Socket) => void): Promise<void> {
  const server = net.createServer({allowHalfOpen: true, pauseOnConnect: true, noDelay: true}, serve);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({host, port, backlog: 1024}, resolve);
  });
}

async function main([mode = '', file = '']: readonly string[]): Promise<void> {
  if (mode === 'canary') {
    say({event: 'canary', probes: await canaries()});
    process.exit(0); // a probe that hangs must not hold the start
  }
  if (mode !== 'relay') throw new Error(`usage: node index.js relay|canary [CONFIG], not "${mode}"`);
  await runRelay(JSON.parse(fs.readFileSync(file, 'utf8')) as RelayConfig);
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

// A fault of ours ends the process, the container with it, and the command with that: the wall shuts.
main(process.argv.slice(2)).catch(fail);

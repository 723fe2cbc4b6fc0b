import {mkdtempSync, rmSync} from 'node:fs';
import * as net from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals';
import type {Way} from '../../src/relay/config.js';
import {Connections} from '../../src/relay/connections.js';
import type {Names} from '../../src/relay/names.js';
import {rawHosts} from '../../src/relay/raw.js';
import type {Witness} from '../../src/relay/witness.js';

const folder = mkdtempSync(path.join(tmpdir(), 'awf-relay-'));
const HELLO = Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0]);
let heard: string[] = [];

// Stands for Squid: it notes who says what first, and opens every tunnel.
function squid(name: string): net.Server {
  return net
    .createServer(socket => {
      let said = '';
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('data', chunk => {
        said += chunk.toString('latin1');
        const asked = /^PROXY [^\n]*\n([A-Z]+ \S+)/.exec(said)?.[1];
        if (asked === undefined || heard.length > 0) return;
        heard.push(`${name}: ${asked}`);
        socket.write('HTTP/1.1 200 OK\r\n\r\nBANNER');
      });
    })
    .listen(path.join(folder, name));
}

const names = {meantBy: () => 'port.test'} as unknown as Names;
const servers: net.Server[] = [];
const sockets = new Set<net.Socket>();
beforeAll(() => void servers.push(squid('explicit'), squid('plain')));
beforeEach(() => {
  heard = [];
});
afterAll(() => {
  for (const server of servers) server.close();
  for (const socket of sockets) socket.destroy();
  rmSync(folder, {recursive: true});
});

/** What Squid was asked for, and how long after the connection was made. */
async function asked(way: Way, say: Buffer | string | undefined, raw = false): Promise<[string, number]> {
  const connections = new Connections(folder, names, {saw: () => Promise.resolve()} as unknown as Witness);
  const relay = net.createServer({allowHalfOpen: true, pauseOnConnect: true}, client =>
    connections.transparent(client, 8443, way, () => raw)
  );
  await new Promise<void>(resolve => relay.listen(0, '127.0.0.1', resolve));
  const client = net.connect({port: (relay.address() as net.AddressInfo).port, host: '127.0.0.1'});
  client.on('error', () => undefined);
  const begun = performance.now();
  if (say !== undefined) client.write(say);
  while (heard.length === 0 && performance.now() - begun < 3_000) await pause(2);
  const ms = performance.now() - begun;
  client.destroy();
  relay.close();
  return [heard[0] ?? 'nothing', ms];
}

// Silence is waited out for 250 ms: what is decided by the first bytes, or by the name, must not take as long.
const AT_ONCE_MS = 200;

describe('a connection to a port', () => {
  const TUNNEL = 'explicit: CONNECT port.test:8443';
  test.each<[string, Way, Buffer | string | undefined, boolean, string]>([
    [
      'where HTTP and TLS are expected, with HTTP',
      'sniff',
      'GET /x HTTP/1.1\r\n\r\n',
      false,
      'plain: GET /x'
    ],
    ['where HTTP and TLS are expected, with TLS', 'sniff', HELLO, false, TUNNEL],
    ['where HTTP and TLS are expected, with neither', 'sniff', 'SSH-2.0-client\r\n', false, TUNNEL],
    ['where HTTP and TLS are expected, for a host of any protocol', 'sniff', undefined, true, TUNNEL],
    ['where HTTP is expected, for a host of any protocol', 'http', undefined, true, TUNNEL],
    ['where HTTP is expected', 'http', 'GET /x HTTP/1.1\r\n\r\n', false, 'plain: GET /x'],
    ['of any protocol, before the client has said a word', 'connect', undefined, false, TUNNEL]
  ])('%s, goes to Squid at once', async (_, way, say, raw, expected) => {
    const [what, ms] = await asked(way, say, raw);
    expect(what).toBe(expected);
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  test('where HTTP and TLS are expected becomes a tunnel when the client is silent', async () => {
    const [what, ms] = await asked('sniff', undefined);
    expect(what).toBe(TUNNEL);
    expect(ms).toBeGreaterThan(AT_ONCE_MS);
  });
});

describe('a host of any protocol', () => {
  const isRaw = rawHosts({
    hosts: ['git.test', 'tree.test'],
    zones: ['tree.test', 'below.test'],
    expressions: ['^db-[a-z0-9-]*\\.glob\\.test$']
  });
  test.each<[string, boolean]>([
    ['git.test', true],
    ['a.git.test', false],
    ['tree.test', true],
    ['a.b.tree.test', true],
    ['xtree.test', false],
    ['below.test', false],
    ['a.below.test', true],
    ['db-1.glob.test', true],
    ['db-1.x.glob.test', false],
    ['test', false]
  ])('%s: %s', (name, raw) => expect(isRaw(name)).toBe(raw));
});

import {once} from 'node:events';
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
import {forward, forwardRequests} from '../../src/relay/splice.js';
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

describe('a client that has said all it has to say', () => {
  const ANSWER_AFTER_MS = 600; // longer than a server may be silent that owes nothing

  /** What the client heard, where the far end answers late and takes an end, as Squid does, for the end of both directions. */
  async function answered(
    client: (port: number) => net.Socket
  ): Promise<{heard: string; endedAfterMs: number}> {
    let endedAfterMs = NaN;
    const file = path.join(folder, 'late');
    const late = net
      .createServer({allowHalfOpen: true}, socket => {
        const begun = performance.now();
        socket.on('error', () => undefined);
        socket.once('data', () => setTimeout(() => socket.end('late'), ANSWER_AFTER_MS));
        socket.once('end', () => {
          endedAfterMs = performance.now() - begun;
          socket.destroy();
        });
      })
      .listen(file);
    const relay = net
      .createServer({allowHalfOpen: true, pauseOnConnect: true}, from => {
        const to = net.connect({path: file, allowHalfOpen: true});
        to.on('error', () => undefined);
        forwardRequests(from, to);
        forward(to, from);
      })
      .listen(0, '127.0.0.1');
    await once(relay, 'listening');
    const socket = client((relay.address() as net.AddressInfo).port);
    let said = '';
    socket.on('error', () => undefined);
    socket.on('data', chunk => (said += chunk.toString()));
    socket.write('a question');
    socket.end();
    while (Number.isNaN(endedAfterMs)) await pause(10);
    relay.close();
    late.close();
    return {heard: said, endedAfterMs};
  }

  test('still gets its answer, and only then is the far end told of the end', async () => {
    const {heard: said, endedAfterMs} = await answered(port =>
      net.connect({port, host: '127.0.0.1', allowHalfOpen: true})
    );
    expect(said).toBe('late');
    expect(endedAfterMs).toBeGreaterThan(ANSWER_AFTER_MS - 50);
  });

  test('and is gone keeps nothing open', async () => {
    const {endedAfterMs} = await answered(port => {
      const socket = net.connect({port, host: '127.0.0.1'});
      socket.once('finish', () => socket.destroy());
      return socket;
    });
    expect(endedAfterMs).toBeLessThan(ANSWER_AFTER_MS - 100);
  });
});

describe('a tunnel that is refused for its hello', () => {
  test('ends in an alert, though the step looks late whose it is', async () => {
    const place = mkdtempSync(path.join(folder, 'late-'));
    const closing = net.createServer(socket => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.once('data', () => socket.end());
      });
    });
    await new Promise<void>(resolve => closing.listen(path.join(place, 'explicit'), resolve));
    const connections = new Connections(place, names, {saw: () => pause(50)} as unknown as Witness);
    const relay = net.createServer({allowHalfOpen: true, pauseOnConnect: true}, client =>
      connections.transparent(client, 443, 'connect', () => false)
    );
    await new Promise<void>(resolve => relay.listen(0, '127.0.0.1', resolve));
    const client = net.connect({port: (relay.address() as net.AddressInfo).port, host: '127.0.0.1'});
    client.write(HELLO);
    const chunks: Buffer[] = [];
    for await (const chunk of client) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('hex')).toBe('15030300020231');
    relay.close();
    closing.close();
  });
});

describe('a client whose tunnel is refused', () => {
  const servers: net.Server[] = [];
  const clients: net.Socket[] = [];
  let port = 0;

  beforeAll(async () => {
    const place = mkdtempSync(path.join(folder, 'refusing-'));
    const refusing = net.createServer(socket => {
      socket.on('error', () => undefined);
      socket.on('data', chunk => {
        if (chunk.toString('latin1').endsWith('\r\n\r\n')) socket.end();
      });
    });
    await new Promise<void>(resolve => refusing.listen(path.join(place, 'explicit'), resolve));
    const silent = {saw: () => Promise.resolve(), why: () => Promise.resolve(undefined)};
    const connections = new Connections(place, names, silent as unknown as Witness, 1);
    const relay = net.createServer({allowHalfOpen: true, pauseOnConnect: true}, client =>
      connections.explicit(client)
    );
    await new Promise<void>(resolve => relay.listen(0, '127.0.0.1', resolve));
    ({port} = relay.address() as net.AddressInfo);
    servers.push(refusing, relay);
  });
  afterAll(() => {
    for (const client of clients) client.destroy();
    for (const server of servers) server.close();
  });

  // It never closes by itself.
  const toldWhen = async (pieces: readonly string[]): Promise<string> => {
    const client = net.connect({port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true});
    clients.push(client);
    client.on('error', () => undefined);
    let said = '';
    client.on('data', chunk => (said += chunk.toString('latin1')));
    const end = new Promise<void>(resolve => client.once('end', resolve));
    for (const piece of pieces) {
      client.write(piece);
      await pause(30);
    }
    await Promise.race([end, pause(3_000)]);
    return said;
  };
  const REQUEST = 'CONNECT refused.test:443 HTTP/1.1\r\nHost: refused.test:443\r\n\r\n';

  test.each([
    ['in one piece', [REQUEST]],
    ['in two', [REQUEST.slice(0, 12), REQUEST.slice(12)]],
    [
      'a byte at a time, to the end of its first line',
      [...Array.from(REQUEST.slice(0, 36)), REQUEST.slice(36)]
    ]
  ])('is told why, who asked %s; and it keeps no place, though it never closes', async (_, pieces) => {
    const said = await toldWhen(pieces);
    expect(said).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
    expect(said).toContain('refused refused.test:443.');
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

describe('a connection beyond those that may be open at once', () => {
  test('is reset at once and counted, and the next is taken when one has ended', async () => {
    const connections = new Connections(
      folder,
      names,
      {saw: () => Promise.resolve()} as unknown as Witness,
      2
    );
    const relay = net.createServer({allowHalfOpen: true, pauseOnConnect: true}, client =>
      connections.explicit(client)
    );
    await new Promise<void>(resolve => relay.listen(0, '127.0.0.1', resolve));
    const {port} = relay.address() as net.AddressInfo;
    const dial = async (): Promise<[net.Socket, string]> => {
      const client = net.connect({port, host: '127.0.0.1'});
      const end = new Promise<string>(resolve => {
        client.once('error', error => resolve((error as NodeJS.ErrnoException).code ?? ''));
        client.once('close', () => resolve('closed'));
      });
      return [client, await Promise.race([end, pause(150, 'open')])];
    };
    const taken = [await dial(), await dial()];
    const [, third] = await dial();
    expect([...taken.map(([, how]) => how), third, connections.turnedAway]).toEqual([
      'open',
      'open',
      'ECONNRESET',
      1
    ]);
    for (const socket of sockets) socket.destroy();
    await pause(100);
    const [fourth, how] = await dial();
    expect([how, connections.turnedAway]).toEqual(['open', 1]);
    for (const client of [fourth, ...taken.map(([each]) => each)]) client.destroy();
    relay.close();
  });
});

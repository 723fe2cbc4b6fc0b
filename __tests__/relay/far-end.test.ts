import {createHash, randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import * as net from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, expect, test} from '@jest/globals';
import {connectFarEnd} from '../../src/relay/far-end.js';
import {forward} from '../../src/relay/splice.js';

const MIB = 1024 * 1024;
const folder = mkdtempSync(path.join(tmpdir(), 'awf-far-end-'));
const servers: net.Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, {recursive: true});
});

async function listen(server: net.Server, name: string): Promise<string> {
  const file = path.join(folder, name);
  servers.push(server.listen(file));
  await once(server, 'listening');
  return file;
}

/** A relay before a far end that says the next of the texts to each who comes, so many times. */
async function relayOf(name: string, texts: readonly Buffer[], times: number): Promise<string> {
  let next = 0;
  const file = await listen(
    net.createServer(socket => {
      socket.on('error', () => undefined);
      const text = texts[next++] ?? Buffer.alloc(0);
      for (let time = 0; time < times; time += 1) socket.write(text);
      socket.end();
    }),
    name
  );
  const relay = net.createServer({allowHalfOpen: true}, client => {
    const far = connectFarEnd(file);
    far.on('error', () => undefined);
    client.on('error', () => undefined).resume();
    client.once('close', () => far.destroy());
    forward(far, client);
  });
  return listen(relay, `${name}-relay`);
}

function hashOf(text: Buffer, times: number): string {
  const hash = createHash('sha256');
  for (let time = 0; time < times; time += 1) hash.update(text);
  return hash.digest('hex');
}

/** What a client hears that takes a rest after each MiB. */
async function heard(relay: string, restMs: number): Promise<string> {
  const hash = createHash('sha256');
  const client = net.connect(relay);
  let since = 0;
  for await (const chunk of client as AsyncIterable<Buffer>) {
    hash.update(chunk);
    since += chunk.length;
    if (since < MIB) continue;
    since = 0;
    await pause(restMs);
  }
  return hash.digest('hex');
}

test('a client that reads slowly gets every byte of a long answer, in order', async () => {
  const text = randomBytes(48 * MIB);
  const relay = await relayOf('slow', [text], 1);
  expect(await heard(relay, 5)).toBe(hashOf(text, 1));
});

// More answers than may have memory of their own.
test('of many long answers at once each client gets its own', async () => {
  const [count, times] = [72, 3];
  const texts = Array.from({length: count}, () => randomBytes(MIB));
  const relay = await relayOf('many', texts, times);
  const all = await Promise.all(texts.map(() => heard(relay, 50)));
  expect(all.sort()).toEqual(texts.map(text => hashOf(text, times)).sort());
});

test('a far end is read no further while its client reads nothing', async () => {
  let written = 0;
  const file = await listen(
    net.createServer(socket => {
      socket.on('error', () => undefined);
      const chunk = Buffer.alloc(MIB);
      const more = (): void => {
        written += chunk.length;
        socket.write(chunk, error => {
          if (error === undefined || error === null) more();
        });
      };
      more();
    }),
    'idle'
  );
  const relay = net.createServer(from => {
    from.on('error', () => undefined).resume();
    const far = connectFarEnd(file);
    far.on('error', () => undefined);
    from.on('close', () => far.destroy());
    forward(far, from);
  });
  const client = net.connect(await listen(relay, 'idle-relay'));
  client.pause();
  let before = -1;
  while (written !== before) {
    before = written;
    await pause(200);
  }
  const most = 8 * MIB; // of what lies in the buffers on the way
  expect(written).toBeLessThan(most);
  client.resume();
  while (written < 2 * most) await pause(10);
  client.destroy();
});

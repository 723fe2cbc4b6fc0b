import {afterEach, describe, expect, test} from '@jest/globals';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import * as net from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Attribution, inodeOf} from '../../src/sandbox/attribution.js';

const TABLE = [
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
  '   0: 0100007F:0C38 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1001        0 111 1 0 100 0 0 10 0',
  '   1: 0100007F:DD82 0100007F:0C38 01 00000000:00000000 00:00000000 00000000  1001        0 222 1 0 20 4 30 10 -1',
  '   2: 0100007F:DD84 0100007F:0C38 06 00000000:00000000 03:00001771 00000000     0        0 0 3 0'
].join('\n');

describe("a socket in the kernel's table", () => {
  test.each([
    ['is found by its own address and port', '127.0.0.1:56706', '222'],
    ['is not found by another port', '127.0.0.1:56707', undefined],
    ['is not found by another address', '198.18.0.1:56706', undefined],
    ['that nobody holds any more has no inode', '127.0.0.1:56708', undefined]
  ])('%s', (_, socket, inode) => expect(inodeOf(TABLE, socket)).toBe(inode));
});

describe('the process behind a connection', () => {
  const children: ChildProcess[] = [];
  const folders: string[] = [];
  afterEach(() => {
    children.splice(0).forEach(child => child.kill('SIGKILL'));
    folders.splice(0).forEach(folder => rmSync(folder, {recursive: true}));
  });

  async function ask(socket: string, attribution: Attribution): Promise<void> {
    const folder = mkdtempSync(path.join(tmpdir(), 'awf-witness-'));
    folders.push(folder);
    await attribution.listen(folder, 'witness');
    const relay = net.connect(`${folder}/witness`);
    relay.write(`${socket}\n`);
    const [answer] = (await once(relay, 'data')) as [Buffer];
    expect(answer.toString()).toBe(`${socket}\n`);
    relay.destroy();
    attribution.close();
  }

  test('is told with its program, its name and its parents, while the connection waits', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as net.AddressInfo;
    const connected = once(server, 'connection') as Promise<[net.Socket]>;
    const script = `require('net').connect(${port}, '127.0.0.1').on('error', () => 0); setInterval(() => 0, 1000)`;
    const child = spawn(process.execPath, ['-e', script, 'relay.json', 'the mark'], {
      argv0: 'a name of its own'
    });
    children.push(child);
    const [socket] = await connected;
    const attribution = new Attribution('the mark');
    const key = `127.0.0.1:${socket.remotePort ?? 0}`;
    await ask(key, attribution);
    expect(attribution.processOf(key)).toMatchObject({exe: process.execPath, argv0: 'a name of its own'});
    expect(attribution.processOf(key)?.parents[0]).toBe(path.basename(process.execPath));
    server.close();
  });

  test('stays unknown, and the relay is answered all the same, when nothing is known of the namespace', async () => {
    const attribution = new Attribution('no such mark');
    await ask('127.0.0.1:1', attribution);
    expect(attribution.processOf('127.0.0.1:1')).toBeUndefined();
  });

  test('stays unknown when nobody holds such a socket', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)', 'relay.json', 'the mark']);
    children.push(child);
    await once(child, 'spawn');
    const attribution = new Attribution('the mark');
    expect(readFileSync('/proc/self/net/tcp', 'utf8')).not.toContain(':0001 ');
    await ask('127.0.0.1:1', attribution);
    expect(attribution.processOf('127.0.0.1:1')).toBeUndefined();
  });
});

import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import * as net from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Flown} from '../../src/audit/packets.js';
import {Attribution} from '../../src/sandbox/attribution.js';
import {CommandProcesses, calledBy} from '../../src/sandbox/command-processes.js';
import {inodeIn, inodesIn} from '../../src/sandbox/socket-table.js';
import {fakeProcess, row, table, type Fake} from './fake-proc.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'awf-proc-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

describe("a socket in the kernel's table", () => {
  const own = readFileSync('/proc/self/net/tcp', 'utf8');
  test.each([
    ['is found by its own address and port', '127.0.0.1:56706', '222'],
    ['is found behind others', '198.18.0.9:443', '333'],
    ['is found where it is one of both families', '127.0.0.1:56800', '444'],
    ['is not found by another port', '127.0.0.1:56707', undefined],
    ['is not found by another address', '198.18.0.1:56706', undefined],
    ['that nobody holds any more has no inode', '127.0.0.1:56708', undefined]
  ])('%s', (_, socket, inode) => {
    const rows = [
      row('0100007F:DD82', 222),
      row('0100007F:DD84', 0),
      row('090012C6:01BB', 333),
      row('0000000000000000FFFF00000100007F:DDE0', 444)
    ];
    writeFileSync(`${folder}/tcp`, table(...rows));
    expect(inodeIn(`${folder}/tcp`, socket)).toBe(inode);
  });

  test('is found in a table of the kernel itself', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as net.AddressInfo;
    expect(own).not.toContain(`:${port.toString(16).toUpperCase().padStart(4, '0')} `);
    expect(inodeIn('/proc/self/net/tcp', `127.0.0.1:${port}`)).toMatch(/^\d+$/);
    server.close();
  });

  test('is one of all that a table holds', () => {
    writeFileSync(`${folder}/udp`, table(row('0100007F:DD82', 222), row('0100007F:DD84', 333)));
    expect(inodesIn(`${folder}/udp`)).toEqual(['222', '333']);
    writeFileSync(
      `${folder}/unix`,
      'Num       RefCount Protocol Flags    Type St Inode Path\n0: 00000002 00000000 00010000 0001 01 444 /run/x\n'
    );
    expect(inodesIn(`${folder}/unix`)).toEqual(['444']);
  });
});

/** What is told of sockets that the relay asks about one after another, while /proc is as it is. */
async function told(...asks: readonly (readonly [socket: string, before?: () => void])[]) {
  const sockets = mkdtempSync(path.join(folder, 'sockets-'));
  const attribution = new Attribution(new CommandProcesses('the mark', 1001, folder));
  await attribution.listen(sockets, 'witness');
  attribution.begin();
  const relay = net.connect(`${sockets}/witness`);
  for (const [socket, before] of asks) {
    before?.();
    relay.write(`${socket}\n`);
    const [answer] = (await once(relay, 'data')) as [Buffer];
    expect(answer.toString()).toBe(`${socket}\n`); // whatever was found
  }
  relay.destroy();
  attribution.close();
  return asks.map(([socket]) => attribution.processOf(socket)?.argv0);
}

const process = (pid: number, fake: Fake): void => fakeProcess(folder, pid, fake);
const A = '127.0.0.1:56706';
const B = '127.0.0.1:56708';

describe('the process behind a connection', () => {
  const relay = {space: 'r', argv: ['node', 'relay', 'relay.json', 'the mark']};
  const listed = (pid: number, ...rows: string[]): void =>
    writeFileSync(`${folder}/${pid}/net/tcp`, table(...rows));
  beforeEach(() => {
    process(10, {...relay, sockets: [900]});
    process(20, {exe: '/awf/tini', argv: ['/awf/tini', '-g']});
    process(21, {exe: '/usr/bin/bash', argv: ['bash', 'x'], parent: 20});
  });

  test('is told with its program, its name and its parents', async () => {
    process(22, {exe: '/usr/bin/curl', argv: ['a name of its own', 'x'], parent: 21, sockets: [1]});
    const sockets = mkdtempSync(path.join(folder, 'sockets-'));
    const attribution = new Attribution(new CommandProcesses('the mark', 1001, folder));
    await attribution.listen(sockets, 'witness');
    attribution.begin();
    const asking = net.connect(`${sockets}/witness`);
    asking.write(`${A}\n`);
    await once(asking, 'data');
    expect(attribution.processOf(A)).toEqual({
      exe: '/usr/bin/curl',
      argv0: 'a name of its own',
      parents: ['bash']
    });
    asking.destroy();
    attribution.close();
  });

  test.each<[string, () => void, string | undefined]>([
    [
      'is whoever holds the only new socket, without a look at the table',
      () => process(22, {argv: ['curl'], sockets: [1]}),
      'curl'
    ],
    [
      'is found by the table where several processes have new sockets',
      () => {
        process(22, {argv: ['curl'], sockets: [1]});
        process(23, {argv: ['wget'], sockets: [2]});
        listed(20, row('0100007F:DD84', 1), row('0100007F:DD82', 2));
      },
      'wget'
    ],
    [
      'is found among sockets of other kinds',
      () => {
        process(22, {argv: ['curl'], sockets: [1, 5, 6]});
        writeFileSync(`${folder}/20/net/udp`, table(row('0100007F:DD82', 5)));
        writeFileSync(`${folder}/20/net/unix`, 'Num\n0: 00000002 00000000 00010000 0001 01 6\n');
      },
      'curl'
    ],
    [
      'is not whoever has only sockets of other kinds',
      () => {
        process(22, {argv: ['resolver'], sockets: [5]});
        writeFileSync(`${folder}/20/net/udp`, table(row('0100007F:DD82', 5)));
      },
      undefined
    ],
    [
      'is who opened the socket, not who inherited it',
      () => {
        process(22, {argv: ['git'], sockets: [1]});
        process(23, {argv: ['child'], parent: 22, sockets: [1]});
      },
      'git'
    ],
    ['is never the relay', () => undefined, undefined],
    [
      'is never of another namespace',
      () => process(22, {argv: ['stranger'], net: 'host', sockets: [1]}),
      undefined
    ]
  ])('%s', async (_, before, name) => expect(await told([A, before])).toEqual([name]));

  test('is not one that was told of another socket already', async () => {
    const vanished = told(
      [A, () => process(22, {argv: ['agent'], sockets: [1]})], // and stays
      [B] // whose client has gone before anyone looked
    );
    expect(await vanished).toEqual(['agent', undefined]);
  });

  test('is corrected when the socket turns out to be of a later question', async () => {
    const mixed = told(
      [B, () => process(22, {argv: ['agent'], sockets: [1]})], // gone; the agent has just dialled, and is not yet told of
      [A, () => listed(20, row('0100007F:DD82', 1))]
    );
    expect(await mixed).toEqual([undefined, 'agent']);
  });

  test('stays unknown, and the relay is answered all the same, when nothing is known of the namespace', async () => {
    rmSync(`${folder}/10`, {recursive: true});
    process(22, {argv: ['curl'], sockets: [1]});
    expect(await told([A])).toEqual([undefined]);
  });
});

describe('of the processes of the command', () => {
  const started = (last: number): void => writeFileSync(`${folder}/loadavg`, `0.1 0.2 0.3 2/99 ${last}\n`);
  const processes = (): CommandProcesses => {
    process(10, {space: 'r', argv: ['node', 'relay', 'relay.json', 'the mark']});
    process(20, {});
    started(20);
    const all = new CommandProcesses('the mark', 1001, folder);
    expect(all.pids()).toEqual([20]);
    return all;
  };
  test.each<[string, () => void, number[]]>([
    [
      'a new one is seen, with those before it',
      () => {
        process(22, {});
        started(22);
      },
      [20, 22]
    ],
    [
      'one of somebody else is not',
      () => {
        process(22, {net: 'host'});
        started(22);
      },
      [20]
    ],
    ['one that has ended is gone', () => rmSync(`${folder}/20`, {recursive: true}), []],
    [
      'a new one is seen when numbers began anew',
      () => {
        process(5, {});
        started(5);
      },
      [5, 20]
    ],
    [
      'a new one is seen behind thousands',
      () => {
        process(5_000, {});
        started(7_000);
      },
      [20, 5_000]
    ]
  ])('%s', (_, before, pids) => {
    const all = processes();
    before();
    expect(all.pids()).toEqual(pids);
  });

  test('one is seen that had its number before it could be seen', () => {
    const all = processes();
    started(22);
    expect(all.pids()).toEqual([20]);
    process(22, {});
    expect(all.pids()).toEqual([20, 22]);
  });

  test('only new ones are asked for, and all of them where the kernel does not say which are new', () => {
    const all = processes();
    process(22, {}); // and the kernel says nothing of it
    expect(all.pids()).toEqual([20]);
    expect(all.pids(true)).toEqual([20, 22]);
    process(23, {});
    rmSync(`${folder}/loadavg`);
    expect(all.pids()).toEqual([20, 22, 23]);
  });

  test('one the kernel said nothing of is found all the same', async () => {
    const all = processes();
    expect(all.pids()).toEqual([20]);
    const found = told([A], [A, () => process(22, {argv: ['curl'], sockets: [1]})]);
    expect(await found).toEqual(['curl', 'curl']);
  });
});

describe('a process is called', () => {
  test.each<[string, string, string[], string]>([
    ['by its own name', '/usr/bin/curl', ['curl', '-sS', 'https://a.test/'], 'curl'],
    ['by its script', '/usr/bin/python3.11', ['/usr/bin/python3', '/usr/bin/pip', 'install', 'x'], 'pip'],
    ['by its module', '/usr/bin/python3.11', ['python3', '-m', 'pip', 'install', 'x'], 'pip'],
    ['by its interpreter, where it has no script', '/usr/bin/python3', ['python3', '-c', 'pass'], 'python3'],
    ['by the title it gave itself', '/opt/node/bin/node', ['npm install x', '', ''], 'npm'],
    ['by its program, where it says nothing', '/usr/bin/git', [''], 'git']
  ])('%s', (_, exe, args, name) => expect(calledBy(exe, args)).toBe(name));
});

describe('the process behind a packet', () => {
  const FROM = '198.19.255.254:56706';
  const TO = '203.0.113.9:8081';
  const GONE = '127.0.0.1:56799'; // a connection whose client has gone before anyone looked
  const local = (address: string): string => row(`${address}:DD82`, 1);
  const OWN = 'FEFF13C6';
  const log = (protocol: number): string =>
    `${JSON.stringify({
      ...{'oob.time.sec': 1, 'oob.time.usec': 0, 'ip.protocol': protocol, src_ip: '198.19.255.254'},
      ...{src_port: 56706, dest_ip: '203.0.113.9', dest_port: 8081}
    })}\n`;

  interface Told {
    readonly asked?: string;
    readonly heard?: string;
    readonly ms?: number;
    readonly begun?: boolean;
    readonly canaries?: readonly Flown[];
  }

  /** Who is named of a packet, after the relay asked of one, or the packet log told of one, or both. */
  async function sender(
    protocol: 'tcp' | 'udp',
    {asked, heard, ms = 0, begun = true, canaries = []}: Told
  ): Promise<string | undefined> {
    const sent = Date.now();
    const sockets = mkdtempSync(path.join(folder, 'sockets-'));
    const attribution = new Attribution(new CommandProcesses('the mark', 1001, folder));
    await attribution.listen(sockets, 'witness');
    if (begun) attribution.begin(canaries);
    const relay = net.connect(`${sockets}/witness`);
    for (const line of asked === undefined ? [] : [asked, GONE]) {
      relay.write(`${line}\n`);
      expect(String((await once(relay, 'data'))[0])).toBe(`${line}\n`);
    }
    if (heard !== undefined) attribution.hear(heard);
    relay.destroy();
    attribution.close();
    if (asked !== undefined) expect(attribution.processOf(GONE)).toBeUndefined(); // its socket is not taken for that of a connection
    return attribution.senderOf({protocol, from: FROM, to: TO, ms: sent + ms})?.argv0;
  }

  const bind = (name: string, address: string): void => {
    process(10, {space: 'r', argv: ['node', 'relay', 'relay.json', 'the mark'], sockets: [900]});
    process(20, {exe: '/awf/tini', argv: ['/awf/tini', '-g']});
    process(22, {argv: ['curl'], parent: 20, sockets: [1]});
    writeFileSync(`${folder}/20/net/${name}`, table(local(address)));
  };

  test.each<[string, 'tcp' | 'udp', string, string]>([
    ['that is held, of TCP', 'tcp', 'tcp', OWN],
    ['that is held, of a socket of both families', 'tcp', 'tcp6', `0000000000000000FFFF0000${OWN}`]
  ])('%s, is found by its socket', async (_, protocol, name, address) => {
    bind(name, address);
    const packet = `packet ${protocol} ${FROM} ${TO}`;
    expect(await sender(protocol, {asked: packet})).toBe('curl');
    expect(await sender(protocol, {asked: packet, ms: 60_000})).toBeUndefined(); // one that was sent later
  });

  test("that is held before there is a command, is no one's, and the answer comes all the same", async () => {
    bind('tcp', OWN);
    const packet = `packet tcp ${FROM} ${TO}`;
    expect(await sender('tcp', {asked: packet, begun: false})).toBeUndefined();
    expect(await sender('tcp', {asked: packet})).toBe('curl');
  });

  test('that is held, is unknown where it was killed and has no name any more', async () => {
    bind('tcp', OWN);
    rmSync(`${folder}/22/exe`);
    expect(await sender('tcp', {asked: `packet tcp ${FROM} ${TO}`})).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['of a socket that is bound to an address', 'udp', OWN],
    ['of one that is bound to none', 'udp', '00000000'],
    ['of one of both families', 'udp6', '00000000000000000000000000000000']
  ])('that is a datagram %s, is found when the packet log tells of it', async (_, name, address) => {
    bind(name, address);
    expect(await sender('udp', {heard: log(17)})).toBe('curl');
    expect(await sender('udp', {heard: log(6)})).toBeUndefined();
    expect(await sender('udp', {heard: `garbled\n${log(17)}`})).toBe('curl');
  });

  test('that is one of our own canaries, is not looked for', async () => {
    bind('udp', OWN);
    const canary = {scheme: 'udp', host: '203.0.113.9', from: 56706};
    expect(await sender('udp', {heard: log(17), canaries: [canary]})).toBeUndefined();
    expect(await sender('udp', {heard: log(17), canaries: [{...canary, from: 6706}]})).toBe('curl');
    expect(await sender('udp', {heard: log(17), canaries: [{...canary, host: '203.0.113.90'}]})).toBe('curl');
  });
});

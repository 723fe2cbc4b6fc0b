import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parsePacket} from '../../src/audit/packets.js';
import {CommandProcesses} from '../../src/sandbox/command-processes.js';
import {Senders} from '../../src/sandbox/senders.js';
import {fakeProcess, type Fake} from './fake-proc.js';

let folder: string;
const process = (pid: number, fake: Fake): void => fakeProcess(folder, pid, fake);
const gone = (pid: number): void => rmSync(`${folder}/${pid}`, {recursive: true});
const started = (last: number): void => writeFileSync(`${folder}/loadavg`, `0.1 0.2 0.3 2/99 ${last}\n`);

const init: Fake = {exe: '/awf/tini', argv: ['/awf/tini'], init: true};
const log: Fake = {space: 'r', net: 'r', argv: ['ulogd'], short: 'ulogd'};
const bash: Fake = {
  ...{exe: '/usr/bin/bash', argv: ['bash'], parent: 20},
  ...{short: 'bash', runs: 5, writes: 3}
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'awf-proc-'));
  process(10, {space: 'r', argv: ['node', 'relay', 'relay.json', 'the mark']});
  process(11, log);
  process(20, init);
  process(21, bash);
  started(21);
});
afterEach(() => rmSync(folder, {recursive: true}));

function packet(at: number): string {
  const [sec, usec] = [Math.floor(at / 1000), Math.floor((at % 1000) * 1000)];
  const times = {'oob.time.sec': sec, 'oob.time.usec': usec};
  return JSON.stringify({...times, 'ip.protocol': 6, src_port: 7, dest_ip: '203.0.113.9', dest_port: 443});
}

const curl: Fake = {exe: '/usr/bin/curl', argv: ['curl', 'x'], parent: 21, short: 'curl', state: 'R'};

/** Who sent a packet, by what is noted before it and what is there when the step hears of it. */
function sender(
  before: () => void,
  heard: () => void,
  ms = 50,
  between?: () => void,
  after?: () => void
): string | undefined {
  before();
  const senders = new Senders(new CommandProcesses('the mark', 1001, folder));
  const note = (): void => {
    senders.start(); // takes a note now
    senders.stop();
  };
  note();
  if (between !== undefined) {
    between();
    note();
  }
  heard();
  const line = packet(Date.now() + ms);
  senders.glance();
  senders.hear(`${line}\n`);
  if (after !== undefined) {
    after();
    senders.start(); // and one more
  }
  senders.stop(); // decides now
  const process = senders.senderOf(parsePacket(line).key);
  return process === undefined ? undefined : `${process.exe} < ${process.parents.join(' < ')}`;
}

const nothing = (): void => undefined;
const dash: Fake = {...curl, exe: '/usr/bin/dash', argv: ['sh'], short: 'sh'};
const node: Fake = {...curl, exe: '/usr/bin/node', argv: ['node'], short: 'node'};
const awake = (...fakes: readonly Fake[]): void => {
  fakes.forEach((fake, at) => process(22 + at, fake));
  started(21 + fakes.length);
};

describe('the sender of a refused packet', () => {
  test.each<[string, () => void, () => void, string | undefined]>([
    [
      'is the one that did not sleep',
      () => {
        process(22, curl);
        started(22);
      },
      nothing,
      '/usr/bin/curl < bash'
    ],
    [
      'is the one that was born since',
      nothing,
      () => {
        process(22, curl);
        started(22);
      },
      '/usr/bin/curl < bash'
    ],
    [
      'is the one that has run since, though it sleeps again',
      nothing,
      () => process(21, {...bash, runs: 6}),
      '/usr/bin/bash < '
    ],
    [
      'is told by what was seen of it where it is ending',
      () => {
        process(22, curl);
        started(22);
      },
      () => process(22, {...curl, state: 'Z'}),
      '/usr/bin/curl < bash'
    ],
    [
      'is not told by what it was before it became another program',
      () => {
        process(22, {...curl, exe: '/usr/bin/bash', short: 'bash'});
        started(22);
      },
      () => process(22, {...curl, state: 'Z'}),
      undefined
    ],
    [
      'is unknown where two were awake',
      () => {
        process(22, curl);
        process(23, {...curl, argv: ['another']});
        started(23);
      },
      nothing,
      undefined
    ],
    [
      'is told where two were awake that are called the same',
      () => awake(curl, {...curl, runs: 3}),
      () => gone(22),
      '/usr/bin/curl < bash'
    ],
    [
      'is unknown where two were awake that have other parents',
      () => awake(curl, dash, {...curl, parent: 23}),
      nothing,
      undefined
    ],
    [
      'is not a program that opens no socket',
      () => awake(curl, {...curl, exe: '/usr/bin/head', argv: ['head'], short: 'head'}),
      nothing,
      '/usr/bin/curl < bash'
    ],
    [
      'may be a program of such a name elsewhere',
      () => awake(curl, {...curl, exe: '/tmp/head', argv: ['head'], short: 'head'}),
      nothing,
      undefined
    ],
    [
      'is unknown where one that was there has gone',
      () => {
        process(22, node);
        process(23, curl);
        started(23);
      },
      () => gone(22),
      undefined
    ],
    [
      'is one that has gone, where all others slept',
      () => awake(curl),
      () => gone(22),
      '/usr/bin/curl < bash'
    ],
    [
      'is not who only starts others',
      () => awake(dash, {...curl, parent: 22}),
      nothing,
      '/usr/bin/curl < dash < bash'
    ],
    ['is unknown where one that starts others has gone', () => awake(dash), () => gone(22), undefined],
    [
      'is unknown where one that starts others was another before',
      () => awake(node),
      () => process(22, dash),
      undefined
    ],
    [
      'is not a bash that has run since and written nothing',
      () => awake(curl),
      () => {
        process(21, {...bash, runs: 6});
        gone(22);
      },
      '/usr/bin/curl < bash'
    ],
    [
      'is unknown where a bash has written, as it does when it is refused',
      () => awake(curl),
      () => {
        process(21, {...bash, runs: 6, writes: 4});
        gone(22);
      },
      undefined
    ],
    [
      'is unknown where a bash has had no time to write',
      () => awake(curl),
      () => {
        process(21, {...bash, state: 'R'});
        gone(22);
      },
      undefined
    ],
    [
      'is not a bash that was born since and has written nothing',
      () => awake(curl),
      () => {
        process(23, {...bash, parent: 21, writes: 0});
        started(23);
      },
      '/usr/bin/curl < bash'
    ],
    [
      'is unknown where a bash that was born since has written',
      () => awake(curl),
      () => {
        process(23, {...bash, parent: 21, writes: 1});
        started(23);
      },
      undefined
    ],
    [
      'is not the init of the container, which wakes by itself',
      () => awake(curl),
      () => process(20, {...init, runs: 2}),
      '/usr/bin/curl < bash'
    ],
    [
      'is unknown where one has come and gone unseen',
      () => {
        process(22, curl);
        started(22);
      },
      () => started(23),
      undefined
    ],
    [
      'is not another that was born while it ended',
      nothing,
      () => {
        process(22, {...curl, state: 'Z'});
        process(23, node);
        started(23);
      },
      undefined
    ],
    [
      'is unknown where the numbers of processes began anew',
      () => {
        process(22, curl);
        started(22);
      },
      () => started(3),
      undefined
    ],
    ['is unknown where all slept', nothing, nothing, undefined]
  ])('%s', (_, before, heard, name) => expect(sender(before, heard)).toBe(name));

  // Born between the note and the look, at which it is not yet what it becomes.
  test.each<[string, Fake, string | undefined]>([
    ['is told where one became another of the same name', curl, '/usr/bin/curl < bash'],
    [
      'is not one that became a program that opens no socket',
      {...curl, exe: '/usr/bin/sleep', argv: ['sleep'], short: 'sleep'},
      '/usr/bin/curl < bash'
    ],
    ['is unknown where one became another that may have sent it', node, undefined]
  ])('%s', (_, became, name) => {
    const exec = (): void => {
      gone(22);
      process(23, {...curl, state: 'Z'}); // shows as little of itself as one that ends
      started(23);
    };
    const ready = (): void => awake(curl);
    expect(sender(ready, exec)).toBeUndefined();
    gone(23);
    expect(sender(ready, exec, 50, undefined, () => process(23, became))).toBe(name);
  });

  test('is not a bash that slept at the look and had written nothing, though it has gone since', () => {
    const born = (writes: number) => (): void => {
      process(23, {...bash, parent: 21, writes});
      started(23);
    };
    const ready = (): void => awake(curl);
    const end = (): void => gone(23);
    expect(sender(ready, born(0), 50, undefined, end)).toBe('/usr/bin/curl < bash');
    expect(sender(ready, born(1), 50, undefined, end)).toBeUndefined();
  });

  test.each<[string, Fake]>([
    ['a process of somebody else', {net: 'h'}],
    ["a process of another account's", {uid: 0}],
    ['a thread', {threadOf: 21}]
  ])('is not %s, though it has gone', (_, other) => {
    const born = (fake: Fake) => (): void => {
      process(23, {...node, ...fake});
      started(23);
    };
    const ready = (): void => awake(curl);
    expect(sender(ready, () => gone(23), 50, born(other))).toBe('/usr/bin/curl < bash');
    expect(sender(ready, () => gone(23), 50, born({}))).toBeUndefined();
  });

  test.each([
    ['is the one that has run', (): void => process(21, {...bash, runs: 6}), nothing, '/usr/bin/bash < '],
    [
      'is unknown where one may have come and gone since',
      (): void => process(21, {...bash, runs: 6}),
      (): void => started(22),
      undefined
    ],
    [
      'is the one that shows now',
      (): void => process(22, curl),
      (): void => started(22),
      '/usr/bin/curl < bash'
    ]
  ])('%s, where a number was given before', (_, heard, given, name) =>
    expect(sender(nothing, heard, 50, given)).toBe(name)
  );

  test.each([
    ['is told where the packet log has read of it soon after', 20, '/usr/bin/curl < bash'],
    ['is unknown where the packet log may have read of it long after', 60_000, undefined]
  ])('%s', (_, waited, name) =>
    expect(
      sender(
        nothing,
        () => process(11, {...log, waited}),
        50,
        () => awake(curl)
      )
    ).toBe(name)
  );

  test('is told where the kernel does not say how long the packet log waited', () => {
    gone(11);
    const ready = (): void => awake(curl);
    expect(sender(ready, nothing)).toBe('/usr/bin/curl < bash');
    expect(sender(ready, nothing, 2)).toBeUndefined();
  });

  test('is unknown where nothing was noted before it', () => {
    const ready = (): void => {
      process(22, curl);
      started(22);
    };
    expect(sender(ready, nothing)).toBeDefined();
    expect(sender(ready, nothing, -1_000)).toBeUndefined();
  });
});

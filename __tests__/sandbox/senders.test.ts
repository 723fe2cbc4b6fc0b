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

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'awf-proc-'));
  process(10, {space: 'r', argv: ['node', 'relay', 'relay.json', 'the mark']});
  process(20, {exe: '/awf/tini', argv: ['/awf/tini']});
  process(21, {exe: '/usr/bin/bash', argv: ['bash'], parent: 20, short: 'bash', runs: 5});
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
function sender(before: () => void, heard: () => void, ms = 50): string | undefined {
  before();
  const senders = new Senders(new CommandProcesses('the mark', 1001, folder));
  senders.start(); // takes its first note now
  senders.stop();
  heard();
  const line = packet(Date.now() + ms);
  senders.glance();
  senders.hear(`${line}\n`);
  const process = senders.senderOf(parsePacket(line).key);
  return process === undefined ? undefined : `${process.exe} < ${process.parents.join(' < ')}`;
}

const nothing = (): void => undefined;

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
      () => process(21, {exe: '/usr/bin/bash', parent: 20, short: 'bash', runs: 6}),
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
        process(23, {...curl, short: 'make'});
        started(23);
      },
      nothing,
      undefined
    ],
    [
      'is unknown where one that was there has gone',
      () => {
        process(22, curl);
        process(23, curl);
        started(23);
      },
      () => gone(22),
      undefined
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
        process(23, {...curl, short: 'make', exe: '/usr/bin/make'});
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

  test('is unknown where nothing was noted before it', () => {
    const ready = (): void => {
      process(22, curl);
      started(22);
    };
    expect(sender(ready, nothing)).toBeDefined();
    expect(sender(ready, nothing, -1_000)).toBeUndefined();
  });
});

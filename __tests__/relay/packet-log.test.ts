import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {packetLogListens} from '../../src/relay/packet-log.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'awf-packet-log-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

async function msUntil(listens: Promise<void>): Promise<number> {
  const begun = performance.now();
  await listens;
  return performance.now() - begun;
}

describe('the canaries wait for the packet log', () => {
  test('no longer than until its file is there', async () => {
    const file = path.join(folder, 'packets.json');
    setTimeout(() => writeFileSync(path.join(folder, 'ulogd.log'), ''), 50); // its program's own log comes before
    setTimeout(() => writeFileSync(file, ''), 300);
    const ms = await msUntil(packetLogListens(file));
    expect(ms).toBeGreaterThanOrEqual(299);
    expect(ms).toBeLessThan(900);
  });

  test('not at all where it is there already', async () => {
    const file = path.join(folder, 'packets.json');
    writeFileSync(file, '');
    expect(await msUntil(packetLogListens(file))).toBeLessThan(200);
  });

  test.each([
    ['there is none', () => path.join(folder, 'packets.json')],
    ['there is not even its folder', () => path.join(folder, 'absent/packets.json')]
  ])('but not for ever, where %s', async (_, file) => {
    expect(await msUntil(packetLogListens(file()))).toBeLessThan(5_000);
  });
});

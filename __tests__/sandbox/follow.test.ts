import {appendFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals';
import {follow} from '../../src/sandbox/follow.js';

let folder: string;
let file: string;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'awf-follow-'));
  file = path.join(folder, 'log');
  told = [];
  writeFileSync(file, 'first\n');
});
afterEach(() => rmSync(folder, {recursive: true}));

async function until(holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 3_000; !holds() && Date.now() < deadline;) await pause(5);
}

describe('a log that is followed', () => {
  test('is told as it grows, whole lines only', async () => {
    const following = follow(file, lines => told.push(lines));
    await until(() => told.length === 1);
    appendFileSync(file, 'second\nthi');
    await until(() => told.length === 2);
    appendFileSync(file, 'rd\n');
    await until(() => told.length === 3);
    following.stop();
    expect(told).toEqual(['first\n', 'second\n', 'third\n']);
  });

  test('is told at once where that is wanted, whatever the clock says', async () => {
    jest.useFakeTimers({doNotFake: ['Date', 'setImmediate']});
    const gathered: string[] = [];
    const both = [
      follow(file, lines => gathered.push(lines)),
      follow(file, lines => told.push(lines), {atOnce: true})
    ];
    appendFileSync(file, 'second\n');
    for (const deadline = Date.now() + 3_000; told.length === 0 && Date.now() < deadline;)
      await new Promise(resolve => setImmediate(resolve));
    expect([told, gathered]).toEqual([['first\nsecond\n'], []]);
    jest.useRealTimers();
    for (const following of both) following.stop();
  });

  test('is told to its end when it is no longer followed, whatever its length', () => {
    const line = `${'x'.repeat(999)}\n`;
    writeFileSync(file, line.repeat(5_000));
    follow(file, lines => told.push(lines)).stop();
    expect(told.join('')).toBe(line.repeat(5_000));
  });

  test.each<[string, () => void]>([
    ['that is not there', () => rmSync(file)],
    ['of which a line cannot be read', () => undefined]
  ])('%s disturbs nobody', async (_, spoil) => {
    spoil();
    const following = follow(file, () => {
      throw new Error('no JSON');
    });
    await pause(100);
    following.stop();
  });
});

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {collect} from '../../src/sandbox/collect.js';
import {foldersUnder} from '../../src/sandbox/plan.js';
import {squidLine} from '../squid-quoting.js';

const root = mkdtempSync(path.join(os.tmpdir(), 'awf-collect-'));
const folders = foldersUnder(root);
afterAll(() => rmSync(root, {recursive: true}));

const NONCE = 'c0ffee';
const REQUESTS = 20_000;
const mark = (name: string) => squidLine({host: `${name}-${NONCE}.awf.invalid`});

beforeAll(() => {
  for (const folder of [folders.log, folders.packets]) mkdirSync(folder);
  const line = squidLine({host: 'a.test'});
  writeFileSync(`${folders.log}/access.log`, `${mark('canary')}${line.repeat(REQUESTS)}${mark('end')}`);
});

const read = (late: Promise<unknown>) =>
  collect(
    folders,
    {allowed: [], blocked: [], expected: [], mode: 'enforce'},
    [],
    {nonce: NONCE, canaries: []},
    {processOf: () => undefined, senderOf: () => undefined},
    late
  );

describe('a long log of Squid', () => {
  test('is read to its end while there is time', async () => {
    const {requests, incomplete} = await read(new Promise(() => undefined));
    expect([requests.length, incomplete]).toEqual([REQUESTS, undefined]);
  });

  test('is read no further than the time that a cancelled step has, and the report says so', async () => {
    const {requests, incomplete} = await read(Promise.resolve());
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.length).toBeLessThan(REQUESTS);
    expect(incomplete).toMatch(
      /^Squid's log is too long for the time that the runner left: \d+ bytes of it were not read, so requests or packets may be missing from the report\.$/
    );
  });
});

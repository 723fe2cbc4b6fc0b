import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import {afterAll, describe, expect, test} from '@jest/globals';
import type {Docker} from '../../src/sandbox/docker.js';
import {haveImage} from '../../src/sandbox/bring.js';
import {imageSource, type Source} from '../../src/sandbox/image.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'awf-image-'));
afterAll(() => rmSync(folder, {recursive: true}));

const CONFIG = 'c'.repeat(64);
const MANIFEST = 'd'.repeat(64);

function archive(files: Record<string, string>, change: (bytes: Buffer) => Buffer = bytes => bytes): string {
  const root = mkdtempSync(path.join(folder, 'root-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  const tar = execFileSync('tar', ['-C', root, '-cf', '-', ...Object.keys(files)]);
  const file = `${root}.tar.gz`;
  writeFileSync(file, change(zlib.gzipSync(tar)));
  return file;
}

const whole = {
  'manifest.json': JSON.stringify([{Config: `blobs/sha256/${CONFIG}`, Layers: []}]),
  'index.json': JSON.stringify({manifests: [{digest: `sha256:${MANIFEST}`}]})
};

/** An engine with images, which `load` adds to. */
function engine(has: readonly string[], loads: string | Error = `sha256:${CONFIG}`) {
  const asked: string[] = [];
  const images = [...has];
  const docker: Docker = {
    call: (...args) => {
      asked.push(args[0] ?? '');
      if (args[0] === 'images') return Promise.resolve(`${images.join('\n')}\n`);
      if (loads instanceof Error) return Promise.reject(loads);
      images.push(loads);
      return Promise.resolve(`Loaded image ID: ${loads}\n`);
    },
    attach: () => {
      throw new Error('nothing is attached to an image');
    },
    leaveBehind: () => undefined,
    hurry: () => undefined,
    leave: () => undefined
  };
  return {docker, asked};
}

describe('the image', () => {
  test('is not loaded where the engine has it', async () => {
    const {docker, asked} = engine(['sha256:other', `sha256:${CONFIG}`]);
    expect(await have(docker, archive(whole))).toBe(`sha256:${CONFIG}`);
    expect(asked).toEqual(['images']);
  });

  test.each([
    ["docker's own store, which names it by its configuration", `sha256:${CONFIG}`],
    ["containerd's store, which names it by its manifest", `sha256:${MANIFEST}`]
  ])('is loaded into %s', async (_, id) => {
    const {docker, asked} = engine([], id);
    expect(await have(docker, archive(whole))).toBe(id);
    expect(asked).toEqual(['images', 'images', 'load', 'images']); // the second: another step may have brought it
  });

  test('that turns out to be another than its manifest names is not used', async () => {
    const {docker} = engine([], `sha256:${'e'.repeat(64)}`);
    await expect(have(docker, archive(whole))).rejects.toThrow(/holds another image than its manifest names/);
  });

  test.each<[string, () => string, RegExp]>([
    ['that is not there', () => path.join(folder, 'absent.tar.gz'), /cannot be read: ENOENT.*npm run image/],
    ['that is a folder', () => folder, /is no file/],
    ['that is a device', () => '/dev/zero', /is no file/],
    [
      'that is not compressed',
      () => archive(whole, () => Buffer.from('plain text')),
      /is not an image archive/
    ],
    ['that is empty', () => archive(whole, () => Buffer.alloc(0)), /is not an image archive/],
    [
      'cut in its first bytes',
      () => archive(whole, bytes => bytes.subarray(0, 40)),
      /is not an image archive/
    ],
    ['of something else', () => archive({'README.md': 'hello'}), /is not an image archive/],
    ['whose manifest names no image', () => archive({'manifest.json': '[{}]'}), /is not an image archive/]
  ])('in an archive %s is refused in one sentence, before docker is asked', async (_, file, sentence) => {
    const {docker, asked} = engine([]);
    const said = have(docker, file());
    await expect(said).rejects.toThrow(sentence);
    await expect(said).rejects.toThrow(/^image-archive: /);
    expect(asked).toEqual([]);
  });

  test('that docker cannot load is told in its words, with the cure', async () => {
    const {docker} = engine([], new Error('docker load failed: unexpected EOF.'));
    await expect(have(docker, archive(whole))).rejects.toThrow(
      /^image-archive: .* could not be loaded: docker load failed: unexpected EOF\. Build one with "npm run image"\./
    );
  });

  test('is the one that was named, else the one beside the action, else a sentence', async () => {
    const beside = path.join(folder, 'containers/out');
    expect(() => source('')).toThrow(/no image archive at containers\/out.*npm run image/);
    mkdirSync(beside, {recursive: true});
    for (const arch of ['amd64', 'arm64']) writeFileSync(path.join(beside, `firewall-${arch}.tar.gz`), '');
    expect(await source('').archive()).toMatch(`${beside}/firewall-`);
    expect(await source('/x.tar.gz').archive()).toBe('/x.tar.gz');
  });

  test.each<[string, string | undefined, string]>([
    [
      'by what its maker wrote down beside it',
      JSON.stringify({imageId: 'sha256:1', manifestDigest: 'sha256:2'}),
      'sha256:1 sha256:2'
    ],
    ['where that is none, by the archive', '{"imageId": 1}', `sha256:${CONFIG} sha256:${MANIFEST}`],
    ['where it is cut, by the archive', '{"imageId": "sha', `sha256:${CONFIG} sha256:${MANIFEST}`],
    ['where it is not there, by the archive', undefined, `sha256:${CONFIG} sha256:${MANIFEST}`]
  ])('of an archive beside the action is known %s', async (_, description, ids) => {
    const beside = path.join(folder, 'containers/out');
    mkdirSync(beside, {recursive: true});
    for (const name of ['firewall-amd64', 'firewall-arm64']) {
      copyFileSync(archive(whole), path.join(beside, `${name}.tar.gz`));
      rmSync(path.join(beside, `${name}.json`), {force: true});
      if (description !== undefined) writeFileSync(path.join(beside, `${name}.json`), description);
    }
    expect((await source('').ids()).join(' ')).toBe(ids);
  });
});

function source(given: string): Source {
  const place = {folder, toolCache: '', serverUrl: undefined, actionRepository: undefined};
  return imageSource({given, actionFolder: folder, release: undefined, place});
}

async function have(docker: Docker, file: string): Promise<string> {
  return (await haveImage(docker, source(file), () => undefined)).id;
}

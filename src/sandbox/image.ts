// The image: an archive made by `npm run image` or downloaded, loaded once an engine. It is known by its content alone, no tag.
import * as fs from 'node:fs';
import * as path from 'node:path';
import {alone} from './alone.js';
import type {Docker} from './docker.js';
import {differenceOf, install, sourcesOf, type Place} from './install.js';
import type {Archive, Release} from './release.js';

export class ImageError extends Error {}

const MAKE_ANEW = 'Build one with "npm run image".';

/** Where an image can be had, and what an engine that has it calls it. */
export interface Source {
  readonly ids: () => Promise<readonly string[]>;
  readonly archive: () => Promise<string>;
  readonly input?: string; // that named it
}

export interface Wanted {
  readonly given: string; // the input image-archive
  readonly actionFolder: string;
  readonly release: Release | undefined;
  readonly place: Place;
}

export function imageSource({given, actionFolder, release, place}: Wanted): Source {
  if (given !== '') {
    const released = release?.archives[architectureOf(process.arch)];
    const {ids, archive} = released === undefined ? lying(given) : copied(given, released);
    const input = 'image-archive';
    return {ids: () => blaming(input, ids), archive, input};
  }
  const architecture = architectureOf(process.arch);
  const built = path.join(actionFolder, 'containers', 'out', `firewall-${architecture}.tar.gz`);
  if (fs.existsSync(built)) return lying(built);
  const archive = release?.archives[architecture];
  if (release !== undefined && archive !== undefined) {
    return {
      ids: () => Promise.resolve(archive.ids),
      archive: () => install(release, architecture, archive, place, sourcesOf(release, archive.name, place))
    };
  }
  throw new ImageError(
    `There is no image archive at containers/out/firewall-${architecture}.tar.gz beside the action. Run "npm run image", or name an archive with the input image-archive.`
  );
}

function lying(archive: string): Source {
  return {ids: () => idsIn(archive), archive: () => Promise.resolve(archive)};
}

// It stands for the download, so it is judged like one: what lies where an earlier step could write may be anything.
function copied(file: string, released: Archive): Source {
  return {
    ids: () => Promise.resolve(released.ids),
    archive: async () => {
      const found = fs.statSync(file, {throwIfNoEntry: false});
      const difference =
        found?.isFile() === true ? await differenceOf(file, released) : 'there is no file of that name';
      if (difference === undefined) return file;
      throw new ImageError(
        `${file} is not the image archive of this release: ${difference}. Get ${released.name} of the same release. One of your own making goes to containers/out beside the action.`
      );
    }
  };
}

/** The archive's faults are the input's, where one named it. */
async function blaming<T>(input: string | undefined, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw input !== undefined && error instanceof ImageError
      ? new ImageError(`${input}: ${error.message}`)
      : error;
  }
}

function architectureOf(arch: string): string {
  if (arch === 'x64') return 'amd64';
  if (arch === 'arm64') return 'arm64';
  throw new ImageError(`There is no image for ${arch}. Use a runner with x64 or arm64.`);
}

const SLOW_MS = 2_000;
const PATIENCE_MS = 300_000; // with another step that downloads and loads it

export interface Had {
  readonly id: string; // the image's, at the engine, which has it now
  readonly brought: boolean; // whether it had it not
}

/** Looks for the image at the engine, and brings it there where it is missing. */
export async function haveImage(
  docker: Docker,
  source: Source,
  say: (sentence: string) => void
): Promise<Had> {
  const ids = await source.ids();
  const known = await find(docker, ids);
  if (known !== undefined) return {id: known, brought: false};
  const slow = setTimeout(
    say,
    SLOW_MS,
    'The image of the firewall is being brought to the Docker engine, which happens once an engine.'
  );
  try {
    // Steps that start side by side would each bring it.
    return await alone(`image-${ids[0] ?? ''}`, PATIENCE_MS, async () => {
      const loaded = async (): Promise<string> => load(docker, await source.archive(), ids);
      const id = (await find(docker, ids)) ?? (await blaming(source.input, loaded));
      return {id, brought: true};
    });
  } finally {
    clearTimeout(slow);
  }
}

/** Whether an engine's words for what it could not make say that it has no such image. */
export function lacksImage(words: string): boolean {
  return /no such image/i.test(words);
}

async function load(docker: Docker, archive: string, ids: readonly string[]): Promise<string> {
  try {
    await docker.call('load', '--quiet', '--input', archive);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new ImageError(`The image archive ${archive} could not be loaded: ${words} ${MAKE_ANEW}`);
  }
  const loaded = await find(docker, ids);
  if (loaded !== undefined) return loaded;
  throw new ImageError(
    `The image archive ${archive} holds another image than its manifest names. ${MAKE_ANEW}`
  );
}

async function find(docker: Docker, ids: readonly string[]): Promise<string | undefined> {
  // `images` and not `inspect`: an image that is not there yet is an answer and no failure.
  const all = await docker.call(
    'images',
    '--all',
    '--no-trunc',
    '--quiet',
    '--filter',
    'label=awf-action.image=1'
  );
  return all.split('\n').find(line => ids.includes(line));
}

/**
 * What an engine may call the image: docker's own store names it by its configuration, containerd's by its
 * manifest. Both stand in the archive's first entries, and no more than those is read.
 */
async function idsIn(archive: string): Promise<readonly string[]> {
  const entries = entriesOf(await firstBytes(archive, 16 * 1024));
  const config = /"Config"\s*:\s*"(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?"/.exec(
    entries.get('manifest.json') ?? ''
  )?.[1];
  const manifest = /"digest"\s*:\s*"sha256:([0-9a-f]{64})"/.exec(entries.get('index.json') ?? '')?.[1];
  if (config === undefined)
    throw new ImageError(
      `${archive} is not an image archive of this action: it does not begin with a manifest. ${MAKE_ANEW}`
    );
  return [config, ...(manifest === undefined ? [] : [manifest])].map(hash => `sha256:${hash}`);
}

// A tar: blocks of 512 bytes, a head before each file with its name at 0 and its size, octal, at 124.
function entriesOf(tar: Buffer): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (let at = 0; at + 512 <= tar.length;) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    if (name === '' || !(size >= 0)) break;
    entries.set(name, tar.toString('utf8', at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}

// Unpacked; empty where they are packed otherwise. Read at once, without a stream: the start waits for it.
async function firstBytes(archive: string, count: number): Promise<Buffer> {
  // A pipe or a device would be read for ever.
  if (fs.statSync(archive, {throwIfNoEntry: false})?.isFile() === false)
    throw new ImageError(`The image archive ${archive} is no file. ${MAKE_ANEW}`);
  let packed: Buffer;
  try {
    const file = fs.openSync(archive, 'r');
    const buffer = Buffer.alloc(count);
    packed = buffer.subarray(0, fs.readSync(file, buffer, 0, count, 0));
    fs.closeSync(file);
  } catch (error) {
    const {message} = error as NodeJS.ErrnoException;
    throw new ImageError(`The image archive ${archive} cannot be read: ${message}. ${MAKE_ANEW}`);
  }
  const zlib = await import('node:zlib'); // not at each start: a release knows its ids without it
  try {
    // The cut is none of its faults; an archive that is cut short fails to load.
    return zlib.gunzipSync(packed, {finishFlush: zlib.constants.Z_SYNC_FLUSH});
  } catch {
    return Buffer.alloc(0);
  }
}

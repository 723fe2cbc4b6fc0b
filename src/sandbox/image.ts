// The image: an archive made by `npm run image` or downloaded, loaded once an engine. It is known by its content alone, no tag.
import * as fs from 'node:fs';
import * as path from 'node:path';
import type * as Install from './install.js';
import type {Archive, Release} from './release.js';

export class ImageError extends Error {}

// Not at each start: nearly every engine has the image.
const loadInstall = (): Promise<typeof Install> => import('./install.js');

export const MAKE_ANEW = 'Build one with "npm run image".';

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
  readonly place: Install.Place;
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
  if (fs.existsSync(built)) return {...lying(built), ids: async () => idsBeside(built) ?? idsIn(built)};
  const archive = release?.archives[architecture];
  if (release !== undefined && archive !== undefined) {
    return {
      ids: () => Promise.resolve(archive.ids),
      archive: async () => {
        const {install, sourcesOf} = await loadInstall();
        return install(release, architecture, archive, place, sourcesOf(release, archive.name, place));
      }
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
      const {differenceOf} = await loadInstall();
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
export async function blaming<T>(input: string | undefined, act: () => Promise<T>): Promise<T> {
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

// Whoever made the archive wrote them down; to look into it takes a start 3 ms.
function idsBeside(archive: string): readonly string[] | undefined {
  try {
    const manifest = fs.readFileSync(archive.replace(/\.tar\.gz$/, '.json'), 'utf8');
    const {imageId, manifestDigest} = JSON.parse(manifest) as Readonly<Record<string, unknown>>;
    return typeof imageId === 'string' && typeof manifestDigest === 'string'
      ? [imageId, manifestDigest]
      : undefined;
  } catch {
    return undefined; // because the archive may be there without it
  }
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

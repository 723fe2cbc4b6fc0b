// The image: an archive made by `npm run image`, loaded once an engine. It is known by its content alone, no tag.
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as zlib from 'node:zlib';
import type {Docker} from './docker.js';

export class ImageError extends Error {}

export function archivePath(given: string, actionFolder: string): string {
  if (given !== '') return given;
  const built = path.join(actionFolder, 'containers', 'out', `firewall-${architecture()}.tar.gz`);
  if (fs.existsSync(built)) return built;
  throw new ImageError(
    `There is no image archive at containers/out/firewall-${architecture()}.tar.gz beside the action. Run "npm run image", or name an archive with the input image-archive.`
  );
}

function architecture(): string {
  if (process.arch === 'x64') return 'amd64';
  if (process.arch === 'arm64') return 'arm64';
  throw new ImageError(`There is no image for ${process.arch}. Use a runner with x64 or arm64.`);
}

/** The image's id at the engine, which has it afterwards. */
export async function haveImage(docker: Docker, archive: string): Promise<string> {
  const id = await idIn(archive);
  const known = await find(docker, id);
  if (known !== undefined) return known;
  const said = await docker.call('load', '--quiet', '--input', archive);
  // The containerd store names an image by its manifest, not by its configuration: the engine says how.
  const loaded = (await find(docker, id)) ?? /sha256:[0-9a-f]{64}/.exec(said)?.[0];
  if (loaded === undefined) throw new ImageError(`docker loaded ${archive} but knows no image by it.`);
  return loaded;
}

async function find(docker: Docker, id: string): Promise<string | undefined> {
  // `images` and not `inspect`: an image that is not there yet is an answer and no failure.
  const all = await docker.call(
    'images',
    '--all',
    '--no-trunc',
    '--quiet',
    '--filter',
    'label=awf-action.image=1'
  );
  return all.split('\n').find(line => line === id);
}

/** The id that the archive's first entry, manifest.json, names. Reads no more than that. */
async function idIn(archive: string): Promise<string> {
  const head = await firstBytes(archive, 8192);
  const name = head.toString('latin1', 0, 100).replace(/\0.*$/s, '');
  const size = parseInt(head.toString('latin1', 124, 136), 8);
  const text = head.toString('utf8', 512, 512 + size);
  const config = /"Config"\s*:\s*"(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?"/.exec(text)?.[1];
  if (name !== 'manifest.json' || config === undefined) {
    throw new ImageError(
      `${archive} is not an image archive of this action: it does not begin with a manifest. Build one with "npm run image".`
    );
  }
  return `sha256:${config}`;
}

function firstBytes(archive: string, count: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const file = fs.createReadStream(archive, {end: 256 * 1024});
    const unzipped = zlib.createGunzip();
    const chunks: Buffer[] = [];
    const done = (): void => {
      file.destroy();
      unzipped.destroy();
      resolve(Buffer.concat(chunks).subarray(0, count));
    };
    file.once('error', error =>
      reject(new ImageError(`The image archive cannot be read: ${error.message}.`))
    );
    unzipped.once('error', () => done()); // what came before the fault is judged; an archive cut short fails to load
    unzipped.once('end', done);
    unzipped.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (chunks.reduce((sum, {length}) => sum + length, 0) >= count) done();
    });
    file.pipe(unzipped);
  });
}

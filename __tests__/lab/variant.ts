// The image's archive → one like it with something changed in its root, which the engine does not know yet.
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {docker} from './engine.js';
import type {Lab} from './place.js';

interface Archiver {
  readonly writeArchive: (
    root: string,
    work: string,
    name: string,
    arch: string,
    mtime: number,
    level: number
  ) => {imageId: string};
}

export const ARCHITECTURE = {x64: 'amd64', arm64: 'arm64'}[process.arch as string] ?? process.arch;
export const archiveOf = (lab: Lab) =>
  path.join(lab.action, `containers/out/firewall-${ARCHITECTURE}.tar.gz`);

export interface Variant {
  readonly archive: string;
  readonly imageId: string;
}

/** `change` gets the root, as it would lie in a container. */
export async function makeVariant(lab: Lab, change: (root: string) => void): Promise<Variant> {
  const archiver = path.join(import.meta.dirname, '../../containers/archive.mjs');
  const {writeArchive} = (await import(archiver)) as Archiver;
  const folder = mkdtempSync(path.join(lab.folder, 'variant-'));
  chmodSync(folder, 0o755); // the runner's user reads it
  const at = (name: string) => path.join(folder, name);
  for (const name of ['image', 'root', 'work']) mkdirSync(at(name));
  execFileSync('tar', ['-xf', archiveOf(lab), '-C', at('image')]);
  const [manifest] = JSON.parse(readFileSync(at('image/manifest.json'), 'utf8')) as [{Layers: [string]}];
  execFileSync('tar', ['-xpf', at(`image/${manifest.Layers[0]}`), '-C', at('root')]);
  change(at('root'));
  writeFileSync(at('root/variant'), path.basename(folder)); // no two are alike
  const fast = 1; // nobody downloads it
  const {imageId} = writeArchive(at('root'), at('work'), 'variant.tar.gz', ARCHITECTURE, 1_700_000_000, fast);
  for (const name of ['image', 'root', 'work/image']) rmSync(at(name), {recursive: true});
  return {archive: at('work/variant.tar.gz'), imageId};
}

/** A program of the image that does nothing, and says that it did. */
export function idle(program: string): (root: string) => void {
  return root => {
    rmSync(path.join(root, program));
    writeFileSync(path.join(root, program), '#!/usr/bin/sh\nexit 0\n', {mode: 0o755});
  };
}

export function missing(program: string): (root: string) => void {
  return root => rmSync(path.join(root, program));
}

export async function forget(lab: Lab, {imageId}: Variant): Promise<void> {
  await docker(lab, 'image', 'rm', '--force', imageId);
}

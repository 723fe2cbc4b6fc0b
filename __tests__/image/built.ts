// A build of the image → its files, its description and an unpacked root of our own.
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const exec = promisify(execFile);

export interface Description {
  readonly archive: string;
  readonly size: number;
  readonly sha256: string;
  readonly imageId: string;
  readonly manifestDigest: string;
  readonly unpackedBytes: number;
  readonly packages: number;
}

export interface Built {
  readonly folder: string;
  readonly description: Description;
  readonly archive: string;
  readonly root: string;
}

export async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'awf-image-'));
}

export async function remove(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true});
}

export async function build(
  folder: string,
  arch: 'amd64' | 'arm64',
  umask = '022',
  env: Record<string, string> = {}
): Promise<Built> {
  const script = `umask ${umask} && exec sh containers/build.sh --fresh --arch ${arch} --out "$1"`;
  await exec('sh', ['-c', script, 'sh', folder], {env: {...process.env, ...env}});
  return readBuilt(folder, arch);
}

// The one that everything else uses; built where it is missing or old.
export async function current(): Promise<Built> {
  await exec('sh', ['containers/build.sh', '--arch', 'amd64']);
  return readBuilt('containers/out', 'amd64');
}

async function readBuilt(folder: string, arch: string): Promise<Built> {
  const description = JSON.parse(
    await readFile(join(folder, `firewall-${arch}.json`), 'utf8')
  ) as Description;
  return {
    folder,
    description,
    archive: join(folder, description.archive),
    root: join(folder, `rootfs-${arch}`)
  };
}

// What docker unpacks, and not the folder that the build leaves beside it: that one may have been used.
export async function unpack({archive}: Built, folder: string): Promise<{layer: string; root: string}> {
  const image = join(folder, 'unpacked');
  const root = join(folder, 'root');
  await mkdir(image);
  await mkdir(root);
  await exec('tar', ['-xf', archive, '-C', image]);
  const [manifest] = JSON.parse(await readFile(join(image, 'manifest.json'), 'utf8')) as [{Layers: [string]}];
  const layer = join(image, manifest.Layers[0]);
  await exec('tar', ['-xpf', layer, '-C', root]);
  return {layer, root};
}

export async function listTar(path: string): Promise<string[]> {
  const {stdout} = await exec('tar', [
    '--list',
    '--verbose',
    '--numeric-owner',
    '--full-time',
    '--file',
    path
  ]);
  return stdout.trimEnd().split('\n');
}

export interface Elf {
  readonly path: string;
  readonly machine: string;
  readonly needs: readonly string[];
}

export async function readElfs(root: string): Promise<Elf[]> {
  const find = 'find . -type f ! -empty -exec readelf --file-header --dynamic --wide {} + 2>/dev/null; true';
  const {stdout} = await exec('sh', ['-c', find], {cwd: root, maxBuffer: 1 << 26});
  return stdout
    .split(/^File: \./m)
    .filter(text => text.includes('ELF Header:'))
    .map(text => ({
      path: text.slice(0, text.indexOf('\n')),
      machine: /Machine: +(.+)/.exec(text)?.[1] ?? '',
      needs: [...text.matchAll(/\(NEEDED\).*\[(.+)\]/g)].map(match => match[1] ?? '')
    }));
}

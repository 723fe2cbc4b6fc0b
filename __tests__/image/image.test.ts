// Fresh builds of the image → what they promise: the same bytes, few of them, every file accounted for.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {renderPages} from '../../src/render/pages.js';
import type {Built, Elf} from './built.js';
import {build, listTar, newFolder, readElfs, remove, unpack} from './built.js';

const MINUTES = 60_000;

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly evidence: {readonly occurrences: readonly {readonly location: string}[]};
}

let folders: string[] = [];
let here: Built, elsewhere: Built, arm: Built;
let layer: string, root: string;
let components: Component[];

beforeAll(async () => {
  folders = await Promise.all([newFolder(), newFolder(), newFolder()]);
  const [first = '', second = '', third = ''] = folders;
  [here, elsewhere] = await Promise.all([
    build(first, 'amd64'),
    build(second, 'amd64', '077', {TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'C.UTF-8'})
  ]);
  arm = await build(third, 'arm64');
  ({layer, root} = await unpack(here, first));
  components = (JSON.parse(readFileSync(join(root, 'awf/sbom.json'), 'utf8')) as {components: Component[]})
    .components;
}, 5 * MINUTES);

afterAll(async () => {
  await Promise.all(folders.map(remove));
});

describe('the archive', () => {
  test('has the same bytes, whoever builds it where', () => {
    expect(elsewhere.description).toEqual(here.description);
    expect(sha256(elsewhere.archive)).toBe(sha256(here.archive));
  });

  test('is what its description says', async () => {
    const {imageId, manifestDigest} = here.description;
    expect(sha256(here.archive)).toBe(here.description.sha256);
    expect(statSync(here.archive).size).toBe(here.description.size);
    const names = (await listTar(here.archive)).map(line => line.split(' ').at(-1));
    expect(names).toEqual(
      expect.arrayContaining([imageId, manifestDigest].map(digest => `blobs/${digest.replace(':', '/')}`))
    );
  });

  test('begins with the manifest that names the image', async () => {
    expect((await listTar(here.archive))[0]).toMatch(/ manifest\.json$/);
    const manifest = execFileSync('tar', ['-xOf', here.archive, 'manifest.json'], {encoding: 'utf8'});
    expect(JSON.parse(manifest)).toEqual([
      {
        Config: `blobs/${here.description.imageId.replace(':', '/')}`,
        RepoTags: null, // a tag could be moved; the id cannot
        Layers: [expect.stringMatching(/^blobs\/sha256\/[0-9a-f]{64}$/)]
      }
    ]);
  });

  test('names the same image in its OCI index', () => {
    const index = execFileSync('tar', ['-xOf', here.archive, 'index.json'], {encoding: 'utf8'});
    expect(JSON.parse(index)).toMatchObject({manifests: [{digest: here.description.manifestDigest}]});
    const blob = `blobs/${here.description.manifestDigest.replace(':', '/')}`;
    const manifest = execFileSync('tar', ['-xOf', here.archive, blob], {encoding: 'utf8'});
    expect(JSON.parse(manifest)).toMatchObject({config: {digest: here.description.imageId}});
  });

  test('unpacks to 43 MB at most', () => {
    expect(here.description.unpackedBytes).toBeLessThanOrEqual(43_000_000);
    expect(arm.description.unpackedBytes).toBeLessThanOrEqual(43_000_000);
  });

  test('is not built again while nothing changed', () => {
    const said = execFileSync('sh', ['containers/build.sh', '--arch', 'amd64', '--out', here.folder], {
      encoding: 'utf8'
    });
    expect(said).toMatch(/is up to date; --fresh builds it again/);
  });
});

describe('a file of the image', () => {
  test('belongs to root', async () => {
    const owners = new Set((await listTar(layer)).map(line => line.split(/ +/)[1]));
    expect([...owners]).toEqual(['0/0']);
  });

  test('gives nobody the rights of its owner', async () => {
    expect((await listTar(layer)).filter(line => /^.{3}[sS]|^.{6}[sS]/.test(line))).toEqual([]);
  });

  test('can be written by root alone, but for what lies in /tmp and /var/tmp', async () => {
    const writable = (await listTar(layer)).filter(line => /^[^l].{4}w|^[^l].{7}w/.test(line));
    expect(writable.map(line => line.split(' ').at(-1))).toEqual(['./tmp/', './var/tmp/']);
  });

  test('finds every library that it needs', async () => {
    const elfs = await readElfs(root);
    expect(elfs.length).toBeGreaterThan(50);
    const libraries = new Set(readdirSync(join(root, 'usr/lib/x86_64-linux-gnu')));
    const missing = elfs.flatMap(elf =>
      elf.needs.filter(need => !libraries.has(need)).map(need => `${elf.path}: ${need}`)
    );
    expect(missing).toEqual([]);
  });
});

describe('the folder from which Squid takes its pages', () => {
  const folder = (): string => join(root, 'awf/errors');

  test('holds ours', () => {
    for (const [name, text] of Object.entries(renderPages()))
      expect(readFileSync(join(folder(), name), 'utf8')).toBe(text);
  });

  // Each that it misses is an error in its words, at every start.
  test('holds each that Squid looks for', () => {
    const wanted = readdirSync(join(root, 'usr/share/squid/errors/templates'));
    expect(wanted.length).toBeGreaterThan(40);
    expect(readdirSync(folder())).toEqual(expect.arrayContaining(wanted));
  });
});

describe('the image for arm64', () => {
  test('holds programs of that machine and of no other', async () => {
    const elfs = await readElfs(arm.root);
    expect(new Set(elfs.map(elf => elf.machine))).toEqual(new Set(['AArch64']));
    expect(elfs.map(elf => elf.path)).toEqual(
      expect.arrayContaining([
        '/usr/sbin/squid',
        '/usr/sbin/xtables-nft-multi',
        '/usr/sbin/ulogd',
        '/awf/tini'
      ])
    );
  });

  test('holds the same programs as the one for amd64', async () => {
    const names = (elfs: Elf[]) =>
      elfs.map(elf => elf.path.replace(/x86_64|aarch64/, 'machine').replace(/ld-linux-.*/, 'loader')).sort();
    expect(names(await readElfs(arm.root))).toEqual(names(await readElfs(root)));
  });

  test('says so in its configuration', () => {
    const blob = `blobs/${arm.description.imageId.replace(':', '/')}`;
    const config = execFileSync('tar', ['-xOf', arm.archive, blob], {encoding: 'utf8'});
    expect(JSON.parse(config)).toMatchObject({architecture: 'arm64', os: 'linux'});
  });
});

describe('the bill of materials', () => {
  test.each([
    'squid-openssl',
    'iptables',
    'ulogd2',
    'ulogd2-json',
    'iproute2',
    'busybox-static',
    'tini',
    'libc6'
  ])('names %s, its version and where it comes from', name => {
    const component = components.find(one => one.name === name);
    expect(component?.version).toMatch(/^\d/);
    const version = encodeURIComponent(component?.version ?? '');
    expect(component?.purl).toMatch(`pkg:deb/debian/${name}@${version}?arch=`);
  });

  test('counts the packages as the description does', () => {
    expect(components.length).toBe(here.description.packages);
  });

  test('names no package that gave no file', () => {
    const absent = components.filter(
      one => !one.evidence.occurrences.some(({location}) => existsSync(join(root, location)))
    );
    expect(absent.map(one => one.name)).toEqual([]);
  });

  test('accounts for every file but those that are ours', () => {
    const located = new Set(
      components.flatMap(one => one.evidence.occurrences.map(({location}) => location))
    );
    const files = execFileSync('find', ['.', '-type', 'f'], {cwd: root, encoding: 'utf8'})
      .trimEnd()
      .split('\n');
    const ours = files.map(file => file.slice(1)).filter(file => !located.has(file));
    expect(ours.sort()).toEqual([
      ...Object.keys(renderPages())
        .map(name => `/awf/errors/${name}`)
        .sort(),
      '/awf/firewall-init',
      '/awf/node',
      '/awf/sandbox-init',
      '/awf/sbom.json',
      '/awf/unused.crt',
      '/awf/unused.key',
      '/etc/group',
      '/etc/hosts',
      '/etc/nsswitch.conf',
      '/etc/os-release',
      '/etc/passwd',
      '/etc/resolv.conf',
      '/usr/share/squid/mime.conf'
    ]);
  });

  test('comes with the licence of every package', () => {
    const without = components.filter(one => !existsSync(join(root, 'usr/share/doc', one.name, 'copyright')));
    expect(without.map(one => one.name)).toEqual([]);
  });
});

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

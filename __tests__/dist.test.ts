import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals';
import {parsePatterns} from '../src/policy/list.js';

jest.setTimeout(120_000);

const root = path.resolve(import.meta.dirname, '..');
const call = promisify(execFile);
const temp = mkdtempSync(path.join(os.tmpdir(), 'awf-dist-'));

afterAll(() => rmSync(temp, {recursive: true}));

const contents = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .map(file => [path.relative(folder, file), readFileSync(file, 'utf8')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

describe('the committed bundle', () => {
  const out = path.join(temp, 'built');
  beforeAll(() => call(process.execPath, [path.join(root, 'tools/build.mjs'), '--out', out]));

  test.each(readdirSync(path.join(root, 'dist')))(
    'of %s is what the source builds; if not, run `npm run build`',
    bundle => {
      const [built, committed] = [
        contents(path.join(out, bundle)),
        contents(path.join(root, 'dist', bundle))
      ];
      expect(built.map(([name]) => name)).toEqual(committed.map(([name]) => name));
      const differing = built.filter(([, text], i) => text !== committed[i]?.[1]).map(([name]) => name);
      expect(differing).toEqual([]); // the names alone: a diff of two bundles would bury them
    }
  );
});

describe('a bundle away from the packages it was made of', () => {
  const lone = path.join(temp, 'lone');
  beforeAll(() => cpSync(path.join(root, 'dist'), lone, {recursive: true}));

  // ncc exits with 0 although it has left a package out: then only the bundle itself says so, when it is run.
  test.each(readdirSync(path.join(root, 'dist')))('has all of %s in it', async bundle => {
    const {stdout, stderr} = await call(process.execPath, [path.join(lone, bundle, 'index.js')], {
      env: {}
    }).catch((error: unknown) => error as {stdout: string; stderr: string});
    expect(stdout + stderr).not.toMatch(/Cannot find (module|package)|ERR_MODULE_NOT_FOUND/);
  });
});

// The build moves the list of public suffixes to a file beside each bundle that has it.
describe('the public suffixes of a bundle', () => {
  const HOSTS = [
    ...['com', 'co.uk', 'github.io', 's3.amazonaws.com', 'kobe.jp', 'x.kobe.jp', 'city.kobe.jp', 'x.ck'],
    ...[
      'www.ck',
      '公司.cn',
      'xn--55qx5d.cn',
      '個人.香港',
      'straße.de',
      'compute.amazonaws.com.cn',
      'zürich.museum'
    ],
    ...['vercel.app', 'web.app', 'blogspot.com', 'azurewebsites.net', 'cloudfront.net', 'example.com']
  ];

  test.each(['policy-check'])('are those of the source: %s', async bundle => {
    const lists = HOSTS.map((host, at) => {
      const file = path.join(temp, `list-${at}`);
      writeFileSync(file, `${host}\n`);
      return {host, file};
    });
    const refused = await Promise.all(
      lists.map(({file}) =>
        call(process.execPath, [path.join(root, 'dist', bundle, 'index.js'), file, 'https://x.test/']).then(
          () => false,
          (error: unknown) => (error as {code: unknown}).code === 2 // it could not be read
        )
      )
    );
    const suffixes = lists.filter((_, at) => refused[at] === true).map(({host}) => host);
    const {problems} = parsePatterns('allowed-domains', HOSTS.join('\n'));
    expect(suffixes).toEqual(HOSTS.filter(host => problems.some(one => one.includes(`"${host}"`))));
    expect(suffixes.length).toBeGreaterThan(10);
    expect(suffixes.length).toBeLessThan(HOSTS.length);
  });
});

import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {contentsOf, readContents} from '../../src/sandbox/contents.js';
import {proveSquid} from '../../src/sandbox/proof.js';

const FILES = {'squid.conf': 'http_access deny all\n', 'errors/PAGE': 'Refused.\n', 'rules.v4': 'COMMIT\n'};
let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'awf-contents-'));
  mkdirSync(at('errors'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(at(name), text);
});
afterEach(() => rmSync(folder, {recursive: true}));

const prove = () => proveSquid(readContents(folder), contentsOf(FILES));

describe("Squid's configuration", () => {
  test('is proved when each file is as it was written, and tells no word of it', () => {
    expect(prove()).toEqual({
      name: "Squid's configuration",
      held: true,
      detail: 'squid.conf and 2 files beside it, byte for byte as written'
    });
  });

  test('is proved when a file was written again with the same bytes', () => {
    writeFileSync(at('again'), FILES['squid.conf']);
    renameSync(at('again'), at('squid.conf'));
    expect(prove()).toMatchObject({held: true});
  });

  test.each<[string, () => unknown, string]>([
    [
      'has another byte',
      () => writeFileSync(at('squid.conf'), 'http_access deny aLl\n'),
      'squid.conf is not as it was written'
    ],
    ['is empty', () => writeFileSync(at('squid.conf'), ''), 'squid.conf is not as it was written'],
    ['is gone', () => rmSync(at('rules.v4')), 'rules.v4 is gone'],
    ['was added', () => writeFileSync(at('errors/MORE'), ''), 'errors/MORE was not asked for'],
    [
      'below a folder is another',
      () => writeFileSync(at('errors/PAGE'), ''),
      'errors/PAGE is not as it was written'
    ],
    [
      'is a link to one that is the same',
      () => {
        renameSync(at('squid.conf'), `${folder}.conf`);
        symlinkSync(`${folder}.conf`, at('squid.conf'));
      },
      'squid.conf is not as it was written'
    ],
    [
      'is a pipe, which nobody waits for',
      () => {
        rmSync(at('squid.conf'));
        execFileSync('mkfifo', [at('squid.conf')]);
      },
      'squid.conf is not as it was written'
    ]
  ])('is not, where a file %s', (_, change, detail) => {
    change();
    expect(prove()).toMatchObject({held: false, detail});
    rmSync(`${folder}.conf`, {force: true});
  });

  test('is not read where its folder is gone', () => {
    expect(() => readContents(at('nowhere'))).toThrow(/ENOENT/);
  });
});

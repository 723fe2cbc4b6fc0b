// An ELF file → the names of the libraries and of the loader that it needs.
// readelf reads any machine's files; ldd would run them.
import {execFileSync} from 'node:child_process';
import {closeSync, openSync, readSync} from 'node:fs';

const MAGIC = '\x7fELF';

export function isElf(path) {
  const file = openSync(path, 'r');
  const head = Buffer.alloc(MAGIC.length);
  readSync(file, head);
  closeSync(file);
  return head.toString('latin1') === MAGIC;
}

/** @returns {{libraries: string[], loader: string | undefined}} */
export function readNeeds(path) {
  const text = execFileSync('readelf', ['--dynamic', '--program-headers', '--wide', path], {
    encoding: 'utf8'
  });
  return {
    libraries: [...text.matchAll(/\(NEEDED\)\s+Shared library: \[(.+)\]/g)].map(match => match[1]),
    loader: /\[Requesting program interpreter: (.+)\]/.exec(text)?.[1]
  };
}

// What stands in __tests__/docker/README.md for each threat → one run of jest over the tests that try it.
// usage: attacks.mjs [--list] [JEST-OPTION …]
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const page = readFileSync(path.join(root, '__tests__/docker/README.md'), 'utf8');
const rows = [...page.matchAll(/^\| [NSRLT]\d+ +\|[^|]*\| ([\w/-]+): /gm)].map(([, name]) => name);
const files = [...new Set(rows)].sort().map(name => {
  const file = `__tests__/${name.includes('/') ? name : `docker/${name}`}.test.ts`;
  if (!existsSync(path.join(root, file)))
    throw new Error(`${file} is in the list of threats, and is no file.`);
  return file;
});
const [first, ...rest] = process.argv.slice(2);
if (first === '--list') {
  console.log(files.join('\n'));
} else {
  const options = first === undefined ? [] : [first, ...rest];
  const {status} = spawnSync(
    path.join(root, 'node_modules/.bin/jest'),
    [...options, '--runTestsByPath', ...files],
    {
      cwd: root,
      stdio: 'inherit',
      env: {...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings'}
    }
  );
  process.exitCode = status ?? 1;
}

// The source → the bundles in dist. Compiled once for all of them, and by tsc alone: ncc would check every type of the
// project anew for each bundle, which took four times as long.
// usage: build.mjs [--out FOLDER] [BUNDLE …]
import {execFile} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs, promisify} from 'node:util';

const BUNDLES = {
  pre: 'pre.js',
  main: 'main.js',
  post: 'post.js',
  relay: 'relay/index.js',
  'policy-check': 'policy-check.js',
  merge: 'merge.js'
};

const root = path.resolve(import.meta.dirname, '..');
const {values, positionals} = parseArgs({
  options: {out: {type: 'string', default: 'dist'}},
  allowPositionals: true
});
const wanted = positionals.length > 0 ? positionals : Object.keys(BUNDLES);
const unknown = wanted.filter(name => !Object.hasOwn(BUNDLES, name));
if (unknown.length > 0) {
  console.error(`There is no bundle ${unknown.join(', ')}. There are ${Object.keys(BUNDLES).join(', ')}.`);
  process.exit(2);
}

const compiled = path.join(root, 'build'); // always here: the bundles name their modules by it
const tool = (name, ...args) =>
  promisify(execFile)(path.join(root, 'node_modules/.bin', name), args, {cwd: root});
try {
  rmSync(compiled, {recursive: true, force: true});
  await tool('tsc', '--project', 'tsconfig.build.json');
  // Of no type, so that ncc bundles the modules as CommonJS, which node starts 6 ms sooner: a job has two such starts in a
  // row, the step's and the relay's.
  writeFileSync(path.join(compiled, 'package.json'), '{}\n');
  for (const name of wanted) {
    const out = path.resolve(root, values.out, name);
    rmSync(out, {recursive: true, force: true}); // chunks are named by number, and the numbers change
    await tool(
      'ncc',
      'build',
      path.join(compiled, BUNDLES[name]),
      '-o',
      out,
      '--target',
      'es2022',
      '--license',
      'licenses.txt'
    );
    writeFileSync(path.join(out, 'package.json'), '{"type": "commonjs"}\n');
    const bundle = path.join(out, 'index.js');
    writeFileSync(bundle, packed(readFileSync(bundle, 'utf8')));
  }
} catch (error) {
  console.error(error.stdout || error.stderr || String(error));
  process.exitCode = 1;
} finally {
  rmSync(compiled, {recursive: true, force: true});
}

// The list of public suffixes is some 25,000 numbers. Node takes 5 ms of each start to compile them one by one; as the bytes
// that they stand for, in base64, none that can be measured.
function packed(bundle) {
  const numbers = /new (Uint8Array|Uint16Array)\(\[([\d, ]{1000,})\]\)/g;
  return bundle.replace(numbers, (_, kind, list) => {
    const array = {Uint8Array, Uint16Array}[kind].from(list.split(','), Number);
    const bytes = Buffer.from(array.buffer).toString('base64');
    return `new ${kind}(Uint8Array.from(Buffer.from('${bytes}', 'base64')).buffer)`;
  });
}

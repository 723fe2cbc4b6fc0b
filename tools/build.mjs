// The source → the bundles in dist. Compiled once for all of them, and by tsc alone: ncc would check every type of the
// project anew for each bundle, which took four times as long.
// usage: build.mjs [--out FOLDER] [BUNDLE …]
import {execFile} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
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
  // Without it ncc takes the modules for CommonJS, and writes a bundle that cannot find its packages.
  writeFileSync(path.join(compiled, 'package.json'), '{"type": "module"}\n');
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
  }
} catch (error) {
  console.error(error.stdout || error.stderr || String(error));
  process.exitCode = 1;
} finally {
  rmSync(compiled, {recursive: true, force: true});
}

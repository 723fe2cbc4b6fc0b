// The source → the bundles in dist. Compiled once for all of them, and by tsc alone: ncc would check every type of the
// project anew for each bundle, which took four times as long.
// usage: build.mjs [--out FOLDER] [BUNDLE …]
import {execFile} from 'node:child_process';
import {readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {isDeepStrictEqual, parseArgs, promisify} from 'node:util';

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
    for (const file of readdirSync(out).filter(file => file.endsWith('.js'))) {
      const text = readFileSync(path.join(out, file), 'utf8');
      writeFileSync(path.join(out, file), inAscii(eager(unpacked(text, out))));
    }
  }
} catch (error) {
  console.error(error.stdout || error.stderr || String(error));
  process.exitCode = 1;
} finally {
  rmSync(compiled, {recursive: true, force: true});
}

// The list of public suffixes is some 25,000 numbers and a long text, from which three more lists of numbers are made at
// each start. Node takes 9 ms to compile and to make all that, and 1 ms to read it from a file beside the bundle.
function unpacked(bundle, folder) {
  const lists = {
    nodeFlags: Uint8Array,
    edgeStart: Uint16Array,
    edgeLength: Uint8Array,
    edgeChild: Uint16Array
  };
  const derived = {edgeOffset: Uint32Array, edgeHash: Uint32Array, wildcardEdge: Int32Array};
  const [code] = /^const nodeFlags = [^]*?\nfor \([^]*?\n}\n/m.exec(bundle) ?? [];
  if (code === undefined) return bundle;
  const kinds = Object.entries({...lists, ...derived});
  const names = [...kinds.map(([name]) => name), 'labelText', 'rulesRoot', 'exceptionsRoot'];
  const give = `return {${names.join(', ')}};`;
  const made = new Function(`${code}${give}`)();
  const bytes = kinds.map(([name]) => [name, Buffer.from(made[name].buffer).toString('base64')]);
  const held = {...Object.fromEntries(bytes), labelText: made.labelText};
  writeFileSync(path.join(folder, 'suffixes.json'), `${inAscii(JSON.stringify(held, null, 1))}\n`);
  const read = [
    "const suffixes = JSON.parse(require('node:fs').readFileSync(`${__dirname}/suffixes.json`, 'latin1'));",
    "const bytes = name => new Uint8Array(Buffer.from(suffixes[name], 'base64')).buffer;",
    ...kinds.map(([name, kind]) => `const ${name} = new ${kind.name}(bytes('${name}'));`),
    'const {labelText} = suffixes;',
    `const [rulesRoot, exceptionsRoot] = [${made.rulesRoot}, ${made.exceptionsRoot}];\n`
  ].join('\n');
  // A list that is not wholly this one would let a pattern cover what nobody may open.
  const again = new Function('require', '__dirname', `${read}${give}`)(
    createRequire(import.meta.url),
    folder
  );
  if (!isDeepStrictEqual(again, made))
    throw new Error('The list of public suffixes is another when it is read.');
  return bundle.replace(code, () => read);
}

// One character beyond Latin-1, in a comment even, makes node keep the whole text as two bytes each and take 1 ms longer to
// read it.
function inAscii(code) {
  return code.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Node reads over a function that it has no use for yet, and reads it again when it is called; nearly each module of a
// bundle is called at once. Of a function in parentheses, but not of an arrow, it knows that: 5 ms of the step's start, and 2
// of the relay's.
function eager(bundle) {
  return bundle.replace(/^(\/\*\*\*\/ \()\((.*)\) => \{$/gm, '$1function ($2) {');
}

// A tree of unpacked packages → the image's root, and which file of it came from where.
import {
  chmodSync, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, realpathSync, statSync, symlinkSync, writeFileSync
} from 'node:fs'; // prettier-ignore
import {basename, dirname, join, relative} from 'node:path';
import {files, folders, links, texts} from './contents.mjs';
import {isElf, readNeeds} from './elf.mjs';

const triplets = {amd64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu'};

/** @returns {Map<string, string>} path in the root → path in the packages, of every file that a package gave */
export function makeRootfs(tree, root, arch, inits) {
  const libraries = `/usr/lib/${triplets[arch]}`;
  const taken = new Map();
  const linked = new Set();

  for (const [path, mode] of Object.entries(folders)) {
    mkdirSync(join(root, path), {recursive: true});
    chmodSync(join(root, path), mode);
  }
  for (const entry of files(libraries)) {
    const [from, to] = typeof entry === 'string' ? [entry, entry] : entry;
    if (!from.endsWith('/')) take(from, to);
    else for (const name of readdirSync(join(tree, from))) take(from + name, to + name);
  }
  for (const [path, target] of Object.entries(links)) {
    symlinkSync(target, parent(root, path));
  }
  for (const [path, text] of Object.entries(texts)) write(path, text, 0o644);
  for (const init of inits) {
    copyFileSync(init, parent(root, `/awf/${basename(init)}`));
    chmodSync(join(root, '/awf', basename(init)), 0o755);
  }
  return taken;

  // A versioned name becomes the file itself; a link of the same name elsewhere (the loader) stays a link.
  function take(from, to) {
    if (taken.has(to) || linked.has(to)) return;
    const source = join(tree, from);
    if (!existsSync(source))
      throw new Error(`${from} is in none of the packages; contents.mjs or elf.mjs asks for it.`);
    const origin = '/' + relative(realpathSync(tree), realpathSync(source));
    if (lstatSync(source).isSymbolicLink() && basename(origin) === basename(to) && origin !== to) {
      linked.add(to);
      symlinkSync(readlinkSync(source), parent(root, to));
      take(origin, origin);
      return;
    }
    taken.set(to, origin);
    copyFileSync(source, parent(root, to));
    // Owner's bits decide; setuid and group's are dropped.
    chmodSync(join(root, to), statSync(source).mode & 0o100 ? 0o755 : 0o644);
    if (isElf(source)) takeNeedsOf(source);
  }

  function takeNeedsOf(source) {
    const {libraries: names, loader} = readNeeds(source);
    for (const name of names) take(`${libraries}/${name}`, `${libraries}/${name}`);
    if (loader !== undefined) take(`/usr${loader}`, `/usr${loader}`); // /lib and /lib64 are links to usr
  }

  function write(path, text, mode) {
    writeFileSync(parent(root, path), text);
    chmodSync(join(root, path), mode);
  }
}

function parent(root, path) {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  return join(root, path);
}

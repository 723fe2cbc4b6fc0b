// The unpacked packages → the image's root, and which file of it came from where.
import fs from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {alsoCalled, files, folders, links, texts} from './contents.mjs';
import {isElf, readNeeds} from './elf.mjs';

const triplets = {amd64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu'};

/** @returns {Map<string, string>} path in the root → path in its package, of every file that a package gave */
export function makeRootfs(tree, root, arch, inits, ownerOf) {
  const libraries = `/usr/lib/${triplets[arch]}`;
  const taken = new Map();
  const linked = new Set();

  fs.mkdirSync(root, {mode: 0o755});
  for (const [path, mode] of Object.entries(folders)) {
    fs.mkdirSync(join(root, path), {recursive: true});
    fs.chmodSync(join(root, path), mode);
  }
  for (const entry of files(libraries)) {
    const [from, to] = typeof entry === 'string' ? [entry, entry] : entry;
    const names = from.endsWith('/') ? fs.readdirSync(join(tree, from)) : [''];
    for (const name of names) take(from + name, to + name);
  }
  // The licences ask that their texts go where the files go.
  for (const name of new Set([...taken.values()].map(origin => ownerOf(origin).name))) takeLicence(name);
  for (const [path, target] of Object.entries(links)) link(path, target);
  for (const path of taken.keys()) {
    const other = alsoCalled(path);
    if (other !== undefined) link(other, path);
  }
  for (const [path, text] of Object.entries(texts)) write(path, text, 0o644);
  for (const init of inits) write(`/awf/${basename(init)}`, fs.readFileSync(init), 0o755);
  return taken;

  // A link to a versioned name becomes the file itself; a link to the same name elsewhere (the loader) stays a link.
  function take(from, to) {
    if (taken.has(to) || linked.has(to)) return;
    const source = join(tree, from);
    if (!fs.existsSync(source)) throw new Error(`${from} is in none of the packages that build.sh names.`);
    const origin = `/${relative(fs.realpathSync(tree), fs.realpathSync(source))}`;
    if (fs.lstatSync(source).isSymbolicLink() && origin !== to && basename(origin) === basename(to)) {
      linked.add(to);
      link(to, fs.readlinkSync(source));
      take(origin, origin);
      return;
    }
    taken.set(to, origin);
    // Who may run it follows the owner; setuid and setgid are lost on purpose.
    write(to, fs.readFileSync(source), fs.statSync(source).mode & 0o100 ? 0o755 : 0o644);
    if (isElf(source)) takeNeedsOf(source);
  }

  // The folder may be a link to that of another package of the same source.
  function takeLicence(name) {
    const folder = `/usr/share/doc/${name}`;
    const isLink = fs.lstatSync(join(tree, folder)).isSymbolicLink();
    if (isLink) link(folder, fs.readlinkSync(join(tree, folder)));
    const real = isLink ? join(dirname(folder), fs.readlinkSync(join(tree, folder))) : folder;
    take(`${real}/copyright`, `${real}/copyright`);
  }

  function takeNeedsOf(source) {
    const needs = readNeeds(source);
    for (const name of needs.libraries) take(`${libraries}/${name}`, `${libraries}/${name}`);
    if (needs.loader) take(`/usr${needs.loader}`, `/usr${needs.loader}`); // it says /lib or /lib64, links to usr
  }

  function place(path) {
    fs.mkdirSync(dirname(join(root, path)), {recursive: true});
    return join(root, path);
  }

  function link(path, target) {
    fs.symlinkSync(target, place(path));
  }

  function write(path, content, mode) {
    fs.writeFileSync(place(path), content);
    fs.chmodSync(join(root, path), mode);
  }
}

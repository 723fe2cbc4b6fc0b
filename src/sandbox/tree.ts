// A file, link or folder as a value, read and put back without following a link. Paths are bytes, one a character:
// the command may choose names that are no UTF-8.
import * as fs from 'node:fs';

export type Tree =
  | {readonly kind: 'absent'}
  | {readonly kind: 'file'; readonly mode: number; readonly data: string} // base64
  | {readonly kind: 'link'; readonly target: string}
  | {readonly kind: 'folder'; readonly mode: number; readonly entries: Readonly<Record<string, Tree>>}
  | {readonly kind: 'other'}; // a pipe, a socket, a device, or more than is read

export const ABSENT: Tree = {kind: 'absent'};

const LARGEST_FILE = 4 << 20;
const MOST_ENTRIES = 5_000;

export function asBytes(path: string): string {
  return Buffer.from(path, 'utf8').toString('latin1');
}

export function raw(place: string): Buffer {
  return Buffer.from(place, 'latin1');
}

/** A place as a message shows it. */
export function named(place: string): string {
  return raw(place).toString('utf8');
}

export function readTree(place: string, budget = {entries: MOST_ENTRIES}): Tree {
  const found = fs.lstatSync(raw(place), {throwIfNoEntry: false});
  if (found === undefined) return ABSENT;
  budget.entries -= 1;
  if (budget.entries < 0) return {kind: 'other'};
  const mode = found.mode & 0o7777;
  if (found.isSymbolicLink()) return {kind: 'link', target: fs.readlinkSync(raw(place), 'latin1')};
  if (found.isFile()) {
    const data = readPlainFile(place);
    return data === undefined ? {kind: 'other'} : {kind: 'file', mode, data: data.toString('base64')};
  }
  if (!found.isDirectory()) return {kind: 'other'};
  const names = fs.readdirSync(raw(place), {encoding: 'latin1'}).sort();
  return {
    kind: 'folder',
    mode,
    entries: Object.fromEntries(names.map(name => [name, readTree(`${place}/${name}`, budget)]))
  };
}

/** A regular file and no larger than it may be, or undefined. A pipe put in its place is not waited for. */
export function readPlainFile(place: string, largest = LARGEST_FILE): Buffer | undefined {
  const {O_RDONLY, O_NOFOLLOW, O_NONBLOCK} = fs.constants;
  const file = fs.openSync(raw(place), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = fs.fstatSync(file);
    if (!found.isFile() || found.size > largest) return undefined;
    return fs.readFileSync(file);
  } finally {
    fs.closeSync(file);
  }
}

export function textOf(tree: Tree): string | undefined {
  return tree.kind === 'file' ? Buffer.from(tree.data, 'base64').toString('utf8') : undefined;
}

export function fileOf(text: string, mode = 0o644): Tree {
  return {kind: 'file', mode, data: Buffer.from(text, 'utf8').toString('base64')};
}

/** The places that differ, below and including this one. */
export function differences(before: Tree, after: Tree, place: string): string[] {
  if (before.kind === 'folder' && after.kind === 'folder') {
    const names = new Set([...Object.keys(before.entries), ...Object.keys(after.entries)]);
    return [...names].flatMap(name =>
      differences(before.entries[name] ?? ABSENT, after.entries[name] ?? ABSENT, `${place}/${name}`)
    );
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [place];
}

/** Puts a tree where now may stand anything. Its folder must be a real one. */
export function writeTree(place: string, tree: Tree): void {
  removeTree(place);
  switch (tree.kind) {
    case 'file':
      fs.writeFileSync(raw(place), Buffer.from(tree.data, 'base64'), {flag: 'wx', mode: 0o600});
      fs.chmodSync(raw(place), tree.mode);
      giveToOwner(place);
      return;
    case 'link':
      fs.symlinkSync(raw(tree.target), raw(place));
      giveToOwner(place);
      return;
    case 'folder':
      fs.mkdirSync(raw(place), {mode: 0o700});
      giveToOwner(place);
      for (const [name, entry] of Object.entries(tree.entries)) writeTree(`${place}/${name}`, entry);
      fs.chmodSync(raw(place), tree.mode);
      return;
    case 'absent':
    case 'other':
      return;
  }
}

// Where the runner is root, a file of ours would be one that its owner's git cannot write again.
function giveToOwner(place: string): void {
  if (process.getuid?.() !== 0) return;
  const {uid, gid} = fs.lstatSync(raw(place.slice(0, place.lastIndexOf('/'))));
  fs.lchownSync(raw(place), uid, gid);
}

/** Whatever stands there, and no more than that: a link goes, not what it leads to. */
export function removeTree(place: string): void {
  const found = fs.lstatSync(raw(place), {throwIfNoEntry: false});
  if (found === undefined) return;
  if (!found.isDirectory()) {
    fs.unlinkSync(raw(place));
    return;
  }
  fs.chmodSync(raw(place), 0o700);
  for (const name of fs.readdirSync(raw(place), {encoding: 'latin1'})) removeTree(`${place}/${name}`);
  fs.rmdirSync(raw(place));
}

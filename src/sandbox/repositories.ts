// A folder → all below it that git would take for a repository, or for the way to one.
import * as fs from 'node:fs';
import {promisify} from 'node:util';
import {raw} from './tree.js';

/** Places as bytes, see tree.ts. */
export interface Repositories {
  readonly stores: readonly string[]; // folders that hold a repository: .git, bare ones, submodules', worktrees'
  readonly pointers: readonly string[]; // files named .git, which say where one is
  readonly strange: readonly string[]; // links, pipes and the like that are named .git or stand inside one
  readonly unclear: readonly string[]; // folders that could not be looked into
}

// Not those of fs.promises, for which node loads a module, 1 ms of a start.
const [readdir, chmod] = [promisify(fs.readdir), promisify(fs.chmod)];

const MOST_ENTRIES = 5_000_000;
const AT_ONCE = 16;

interface Folder {
  readonly place: string;
  readonly inside: boolean; // a folder named .git
}

/** `force`: opens what its owner has closed, which is the command's account and ours. */
export async function findRepositories(root: string, force: boolean): Promise<Repositories> {
  const found = {
    ...{stores: [] as string[], pointers: [] as string[]},
    ...{strange: [] as string[], unclear: [] as string[]}
  };
  const open: Folder[] = [{place: root, inside: false}];
  let entries = 0;
  const look = async ({place, inside}: Folder): Promise<void> => {
    const listed = await listing(place, force);
    if (listed === 'closed') return;
    if (listed === 'unclear') {
      found.unclear.push(place);
      return;
    }
    entries += listed.length;
    const isStore = looksLikeStore(new Set(listed.map(({name}) => name)));
    if (isStore || place.endsWith('/.git')) found.stores.push(place);
    for (const entry of listed) {
      const below = `${place}/${entry.name}`;
      const isWay = entry.name === '.git';
      if (entry.isDirectory()) open.push({place: below, inside: inside || isWay});
      else if (!entry.isFile() && (inside || isWay)) found.strange.push(below);
      else if (isWay) found.pointers.push(below);
    }
  };
  while (open.length > 0 && entries < MOST_ENTRIES) await Promise.all(open.splice(-AT_ONCE).map(look));
  if (open.length > 0) found.unclear.push(root);
  return found;
}

// As git decides it: HEAD, and its objects and refs, which a linked worktree has elsewhere.
function looksLikeStore(names: ReadonlySet<string>): boolean {
  return names.has('HEAD') && (names.has('commondir') || (names.has('objects') && names.has('refs')));
}

async function listing(place: string, force: boolean): Promise<fs.Dirent[] | 'closed' | 'unclear'> {
  const read = (): Promise<fs.Dirent[]> => readdir(raw(place), {encoding: 'latin1', withFileTypes: true});
  try {
    return await read();
  } catch (error) {
    if (!isRefused(error)) return 'unclear';
    if (!force) return 'closed';
  }
  try {
    await chmod(raw(place), 0o700);
    return await read();
  } catch (error) {
    return isRefused(error) ? 'closed' : 'unclear'; // another account's is closed to the command too
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}

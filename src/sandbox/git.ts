// The workspace's repositories: hides their secrets from the command, and puts back afterwards what a later git would
// read settings, hooks, programs or its whereabouts from.
import * as fs from 'node:fs';
import * as path from 'node:path';
import {
  parseGitConfig,
  renderGitConfig,
  settingsKept,
  settingsOfNew,
  settingsSeen,
  titlesBeyond
} from '../render/git-config.js';
import type {Mount} from './plan.js';
import {findRepositories, type Repositories} from './repositories.js';
import {
  ABSENT,
  asBytes,
  differences,
  fileOf,
  named,
  raw,
  readTree,
  removeTree,
  textOf,
  writeTree,
  type Tree
} from './tree.js';

/** What was there before the command, as JSON in the step's folder, so that post has it where main was killed. */
interface Saved {
  readonly root: string;
  readonly stores: readonly Store[];
  readonly pointers: readonly Kept[];
  readonly strange: readonly Kept[];
}

interface Kept {
  readonly place: string;
  readonly tree: Tree;
}

interface Store {
  readonly place: string;
  readonly identity: string;
  readonly mode: number;
  readonly parts: Readonly<Record<string, Tree>>;
  readonly given: Readonly<Record<string, string>>; // the texts that the command got instead of two of the parts
  readonly folders: readonly string[]; // of OWN_FOLDERS, those it has
}

export interface TakenBack {
  readonly taken: readonly string[]; // one for each thing that is no longer in force
  readonly faults: readonly string[]; // sentences: what could not be put back, or is not what it was
}

const CONFIGS = ['config', 'config.worktree'];
// config.worktree is a second configuration; commondir and gitdir say where the rest of a linked worktree is.
const OLD_REMOTES = ['remotes', 'branches']; // a file for each, from before there was a configuration
const PARTS = [...CONFIGS, 'commondir', 'gitdir', 'hooks', ...OLD_REMOTES];
// Left open, each may hold words that run a program when a later git goes on with it: lines of its list, or the name of a
// merge's strategy.
const UNFINISHED = ['rebase-merge', 'rebase-apply', 'sequencer'];
const OWN_FOLDERS = ['objects', 'refs'];
const HEAD = /^(ref: refs\/[^\0-\x20\x7f]+|[0-9a-f]{40}|[0-9a-f]{64})\n?$/;

/** What is there before the command: a search that needs nothing of the step's, and may run beside other things. */
export interface Search {
  readonly workspace: string;
  readonly root: string; // the same place with no link in its path
  readonly found: Repositories;
}

export async function searchGit(workspace: string): Promise<Search> {
  const root = asBytes(fs.realpathSync(workspace));
  return {workspace, root, found: await findRepositories(root, false)};
}

/** Before the command. Returns the mounts that make a `.git` one that cannot be renamed, removed or replaced. */
export function hideGit({workspace, root, found}: Search, file: string): Mount[] {
  const saved: Saved = {
    root,
    stores: found.stores.map(readStore),
    pointers: found.pointers.map(readKept),
    strange: found.strange.map(readKept)
  };
  // Before the first change, and whole: half of it could not be read, though nothing was changed yet.
  fs.writeFileSync(`${file}.partial`, JSON.stringify(saved), {flag: 'wx', mode: 0o600});
  fs.renameSync(`${file}.partial`, file);
  for (const store of saved.stores) {
    for (const [name, text] of Object.entries(store.given)) {
      writeTree(`${store.place}/${name}`, fileOf(text, modeOf(store.parts[name])));
    }
  }
  return found.stores
    .filter(place => place.endsWith('/.git') && asBytes(named(place)) === place)
    .map(place => `${workspace}${named(place.slice(root.length))}`)
    .map(place => ({from: place, to: place, writable: true}));
}

/**
 * After the command. Does nothing where nothing was hidden or all is back. `over`: nothing of the command runs any
 * more; while that is not known, what was saved is kept for post.
 */
export async function putGitBack(file: string, over: boolean): Promise<TakenBack> {
  if (!fs.existsSync(file)) return {taken: [], faults: []};
  const saved = JSON.parse(fs.readFileSync(file, 'utf8')) as Saved;
  const back = new Return(saved);
  back.known(); // first: it needs no search of a workspace that the command may have made hard to search
  back.fresh(await findRepositories(saved.root, true));
  if (back.whole && over) fs.rmSync(file);
  return {taken: back.taken, faults: back.faults};
}

function readKept(place: string): Kept {
  return {place, tree: readTree(place)};
}

function readStore(place: string): Store {
  const parts = Object.fromEntries(
    [...PARTS, ...UNFINISHED, 'HEAD'].map(name => [name, readTree(`${place}/${name}`)])
  );
  const odd = Object.entries(parts).find(([, tree]) => tree.kind === 'other');
  if (odd !== undefined) {
    throw new Error(
      `${named(place)}/${odd[0]} is no plain file or folder, or too large to be kept. Remove it before this step.`
    );
  }
  const given = CONFIGS.flatMap(name => {
    const text = textOf(parts[name] ?? ABSENT);
    if (text === undefined) return [];
    const settings = parseGitConfig(text);
    if (settings === undefined) return [[name, '']]; // what cannot be read may hold anything
    const seen = settingsSeen(settings);
    return titlesBeyond(settings, seen).length === 0 ? [] : [[name, renderGitConfig(seen)]];
  });
  const stat = fs.lstatSync(raw(place));
  return {
    place,
    identity: `${stat.dev}:${stat.ino}`,
    mode: stat.mode & 0o7777,
    parts,
    given: Object.fromEntries(given) as Record<string, string>,
    folders: OWN_FOLDERS.filter(name => isFolder(`${place}/${name}`))
  };
}

class Return {
  readonly taken: string[] = [];
  readonly faults: string[] = [];
  whole = true;

  constructor(private readonly saved: Saved) {}

  known(): void {
    for (const store of this.saved.stores) this.attempt(store.place, () => this.store(store));
    for (const {place, tree} of this.saved.pointers) {
      this.attempt(place, () => {
        if (!this.isReal(path.posix.dirname(place))) return; // gone with its folder
        if (differences(tree, readTree(place), place).length === 0) return;
        this.tell(place);
        if (isFolder(place)) this.faults.push(this.replaced(place));
        else writeTree(place, tree);
      });
    }
  }

  fresh(found: Repositories): void {
    const before = new Map(this.saved.strange.map(({place, tree}) => [place, JSON.stringify(tree)]));
    for (const place of found.strange) {
      this.attempt(place, () => {
        if (before.get(place) === JSON.stringify(readTree(place))) return;
        this.tell(place);
        removeTree(place);
      });
    }
    const pointers = new Set(this.saved.pointers.map(({place}) => place));
    const stores = new Set(found.stores);
    for (const place of found.pointers.filter(place => !pointers.has(place))) {
      this.attempt(place, () => {
        if (leadsTo(place, stores)) return;
        this.tell(place);
        removeTree(place);
      });
    }
    const known = new Map(this.saved.stores.map(store => [store.place, store]));
    for (const place of found.stores) {
      const store = known.get(place);
      if (store === undefined || !isSame(store)) this.attempt(place, () => this.tame(place, stores));
    }
    for (const place of found.unclear) {
      this.faults.push(
        `The command left "${this.shown(place)}" so that it cannot be searched for git repositories.`
      );
    }
  }

  // As it was, but for what only adds to it.
  private store(store: Store): void {
    const {place} = store;
    if (!isSame(store) || !this.isReal(place)) {
      // A submodule or a worktree may go; a .git is held in its place, and is gone only where somebody forced it.
      if (place.endsWith('/.git')) this.faults.push(this.replaced(place));
      return;
    }
    if ((fs.lstatSync(raw(place)).mode & 0o7777) !== store.mode) fs.chmodSync(raw(place), store.mode);
    const lost = store.folders.find(name => !isFolder(`${place}/${name}`));
    if (lost !== undefined) this.faults.push(this.replaced(`${place}/${lost}`));
    for (const name of PARTS) this.part(store, name);
    const head = textOf(readTree(`${place}/HEAD`));
    if (head === undefined || !HEAD.test(head)) this.putBack(`${place}/HEAD`, store.parts['HEAD'] ?? ABSENT);
    for (const each of UNFINISHED) this.unfinished(`${place}/${each}`, store.parts[each] ?? ABSENT);
  }

  private part({place, parts, given}: Store, name: string): void {
    const before = parts[name] ?? ABSENT;
    const text = textOf(before);
    const now = readTree(`${place}/${name}`);
    const seen = given[name] === undefined ? before : fileOf(given[name], modeOf(before));
    if (!CONFIGS.includes(name) || text === undefined) {
      if (OLD_REMOTES.includes(name) && before.kind === 'absent' && isEmpty(now)) return;
      for (const each of differences(seen, now, `${place}/${name}`)) this.tell(each);
      if (differences(before, now, place).length > 0) writeTree(`${place}/${name}`, before);
      return;
    }
    const had = parseGitConfig(text); // where it could not be read, nothing can be added to it either
    const left = parseGitConfig(textOf(now) ?? '[');
    const kept = name === 'config' && had !== undefined ? settingsKept(had, left ?? []) : [];
    if (left === undefined) this.tell(`${place}/${name}`);
    const known = [...(had ?? []), ...(parseGitConfig(textOf(seen) ?? '') ?? []), ...kept];
    for (const title of titlesBeyond(left ?? [], known)) this.tell(`${place}/${name}`, title);
    const addition =
      kept.length === 0 ? '' : `${text === '' || text.endsWith('\n') ? '' : '\n'}${renderGitConfig(kept)}`;
    const whole = kept.length === 0 ? before : fileOf(text + addition, modeOf(before));
    if (differences(whole, now, place).length > 0) writeTree(`${place}/${name}`, whole);
  }

  // One that was not there before keeps what makes it a repository.
  private tame(place: string, stores: ReadonlySet<string>): void {
    const config = readTree(`${place}/config`);
    if (config.kind !== 'absent') {
      const left = parseGitConfig(textOf(config) ?? '[');
      const own = settingsOfNew(left ?? []);
      const beyond = titlesBeyond(left ?? [], own);
      for (const title of beyond) this.tell(`${place}/config`, title);
      if (left === undefined) this.tell(`${place}/config`);
      if (left === undefined || beyond.length > 0) writeTree(`${place}/config`, fileOf(renderGitConfig(own)));
    }
    this.putBack(`${place}/config.worktree`, ABSENT);
    const hooks = readTree(`${place}/hooks`);
    if (!isSamples(hooks)) this.putBack(`${place}/hooks`, ABSENT);
    if (!isWorktree(place, stores)) this.putBack(`${place}/commondir`, ABSENT);
    for (const name of OLD_REMOTES) {
      if (!isEmpty(readTree(`${place}/${name}`))) this.putBack(`${place}/${name}`, ABSENT);
    }
    for (const name of UNFINISHED) this.unfinished(`${place}/${name}`, ABSENT);
  }

  // One that was open before and is done or as it was, stays so. To put back what it was would undo what was done.
  private unfinished(place: string, before: Tree): void {
    if (differences(before, readTree(place), place).length > 0) this.putBack(place, ABSENT);
  }

  private putBack(place: string, tree: Tree): void {
    if (differences(tree, readTree(place), place).length === 0) return;
    this.tell(place);
    writeTree(place, tree);
  }

  private tell(place: string, title?: string): void {
    this.taken.push(title === undefined ? this.shown(place) : `${this.shown(place)} ${title}`);
  }

  private replaced(place: string): string {
    return `"${this.shown(place)}" is not what it was before the command. Check the repository out again before a later step uses it.`;
  }

  // What fails for one must not keep the others from being put back.
  private attempt(place: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.whole = false;
      const words = error instanceof Error ? error.message : String(error);
      this.faults.push(`"${this.shown(place)}" could not be put back: ${words}.`);
    }
  }

  private shown(place: string): string {
    return named(place === this.saved.root ? '.' : place.slice(this.saved.root.length + 1));
  }

  private isReal(place: string): boolean {
    const steps = place.slice(this.saved.root.length + 1).split('/');
    return steps.every((_, at) => isFolder([this.saved.root, ...steps.slice(0, at + 1)].join('/')));
  }
}

function isFolder(place: string): boolean {
  return fs.lstatSync(raw(place), {throwIfNoEntry: false})?.isDirectory() ?? false;
}

function isSame({place, identity}: Store): boolean {
  const found = fs.lstatSync(raw(place), {throwIfNoEntry: false});
  return found !== undefined && `${found.dev}:${found.ino}` === identity;
}

function isSamples(hooks: Tree): boolean {
  if (hooks.kind === 'absent') return true;
  return (
    hooks.kind === 'folder' &&
    Object.entries(hooks.entries).every(([name, tree]) => tree.kind === 'file' && name.endsWith('.sample'))
  );
}

// git init leaves `branches` so.
function isEmpty(folder: Tree): boolean {
  return folder.kind === 'folder' && Object.keys(folder.entries).length === 0;
}

// `git worktree add` makes .git/worktrees/name, whose repository is two folders up.
function isWorktree(place: string, stores: ReadonlySet<string>): boolean {
  const worktrees = path.posix.dirname(place);
  const common = textOf(readTree(`${place}/commondir`));
  return (
    common?.trim() === '../..' &&
    worktrees.endsWith('/worktrees') &&
    stores.has(path.posix.dirname(worktrees))
  );
}

function leadsTo(pointer: string, stores: ReadonlySet<string>): boolean {
  const target = /^gitdir: (.+?)\n*$/.exec(textOf(readTree(pointer)) ?? '')?.[1];
  if (target === undefined) return false;
  const place = path.posix.resolve(path.posix.dirname(pointer), asBytes(target));
  try {
    return stores.has(fs.realpathSync(raw(place), 'latin1'));
  } catch {
    return false; // it leads nowhere now, and might later
  }
}

function modeOf(tree: Tree | undefined): number {
  return tree?.kind === 'file' ? tree.mode : 0o644;
}

// Which parts of the runner's file system the command sees, and the folders made for this step.
import {execFileSync, spawnSync} from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import {realOf} from './installation.js';
import {HOSTNAME, type Folders, type Mount} from './plan.js';

/** What the step knows of the runner. */
export interface Runner {
  readonly workspace: string;
  readonly home: string;
  readonly temp: string; // RUNNER_TEMP
  readonly toolCache: string | undefined; // RUNNER_TOOL_CACHE
  readonly eventFile: string | undefined; // GITHUB_EVENT_PATH
  readonly path: string; // PATH
  readonly installation: readonly string[]; // the runner's own folders and its work
}

const SYSTEM = ['/usr', '/opt', '/etc'];
// Links into /usr on merged-usr hosts, and then the image has them too; folders of their own on older ones.
const ONCE_APART = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
// A tool whose folder on PATH is of little use without a second one beside it.
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {'.cargo': ['.rustup']};
// Serial numbers of the machine and its parts; where the runner is root, it may read them.
const MACHINE = '/sys/devices/virtual/dmi';
const CREDENTIALS = ['credentials', 'credentials.toml', 'credentials.json', '.credentials.json'];
// Where a program of PATH may lie beside the keys that it uses.
const OF_KEYS = ['.aws', '.azure', '.config', '.docker', '.gnupg', '.kube', '.local', '.ssh'];
// Bits of a file's mode that say it is no secret: everybody may read it, or its owner may run it.
const ANYBODY = 0o004;
const ANYBODY_OR_RUN = 0o104;
// Folders below a tool's own; deeper are its packages, a hundred thousand files of them.
const DEEP = 4;

/** Makes the step's folders. The root is closed to everyone else; what is mounted from it is not. */
export function makeFolders(folders: Folders, service: {uid: number; gid: number}): void {
  fs.mkdirSync(folders.root, {mode: 0o700});
  for (const folder of [
    folders.firewallConfig,
    folders.sandboxConfig,
    folders.home,
    folders.temp,
    folders.etc
  ]) {
    fs.mkdirSync(folder, {mode: 0o755});
  }
  for (const folder of [folders.log, folders.sockets]) {
    fs.mkdirSync(folder, {mode: 0o755});
    if (process.getuid?.() === 0) fs.chownSync(folder, service.uid, service.gid);
  }
  fs.mkdirSync(folders.packets);
  fs.chmodSync(folders.packets, 0o777); // the packet log has an account of its own, inside
}

/** The mounts of the command's container, outermost first, with the places to mount them made ready. */
export function mountsFor(runner: Runner, folders: Folders, extra: readonly Mount[]): Mount[] {
  const shown: Mount[] = [];
  const put = (from: string, to: string, writable = false): void => {
    shown.push({from, to, writable});
  };
  const show = (place: string): void => put(place, place);
  for (const folder of [...SYSTEM, ...ONCE_APART.filter(isOwnFolder)])
    if (fs.existsSync(folder)) show(folder);
  const hide = (place: Hidden): void => put(place.folder ? emptyFolder(folders) : '/dev/null', place.path);
  hiddenIn('/etc', ANYBODY, Infinity).forEach(hide);
  for (const name of ['hosts', 'resolv.conf', ...['hostname', 'machine-id'].filter(isIn('/etc'))])
    put(`${folders.etc}/${name}`, `/etc/${name}`);
  if (fs.existsSync(MACHINE)) put(emptyFolder(folders), MACHINE);
  put(folders.home, runner.home, true);
  put(folders.temp, runner.temp, true);
  for (const {place, told} of toolFolders(runner)) {
    show(place);
    if (told && isFolder(place)) hiddenIn(place, ANYBODY_OR_RUN, DEEP).forEach(hide);
    for (const name of CREDENTIALS) {
      if (fs.existsSync(`${place}/${name}`)) put('/dev/null', `${place}/${name}`);
    }
  }
  if (runner.eventFile !== undefined && fs.existsSync(runner.eventFile)) show(runner.eventFile);
  put(runner.workspace, runner.workspace, true);
  shown.push(...extra);
  const made = [folders.home, folders.temp];
  // Last, for whatever folder would show it, even one of mounts. Each covers it with a folder of its own, since what
  // belongs inside it needs places to be mounted on.
  for (const own of runner.installation) {
    const around = innermost(shown, own);
    if (around === undefined || made.includes(around.from)) continue;
    const cover = `${folders.root}/cover${made.length}`;
    fs.mkdirSync(cover);
    made.push(cover);
    put(cover, own);
  }
  const mounts = outermostFirst(lastFor([...submounts(shown), ...shown]));
  for (const mount of mounts) makePlace(mount, mounts, made);
  return mounts;
}

/** Whether a folder of the runner is there for the command too: docker would make an empty one, of root's, in its place. */
export function inView(place: string, runner: Runner, extra: readonly Mount[]): boolean {
  const covered = runner.installation.some(own => isWithin(realOf(place), own));
  const shown = [
    ...(covered ? [] : [...SYSTEM, ...ONCE_APART]),
    runner.workspace,
    ...extra.map(({to}) => to)
  ];
  const isShown = (root: string): boolean => isWithin(place, root);
  return (
    ['/', '/tmp', runner.home, runner.temp].includes(place) || // the command has its own
    shown.some(isShown) ||
    toolFolders(runner).some(tool => isShown(tool.place))
  );
}

/** Names that answer without a question, and the relay for all others. No `::1`: IPv6 is off. */
export function writeEtc(folders: Folders): void {
  fs.writeFileSync(`${folders.etc}/hosts`, `127.0.0.1 localhost ${HOSTNAME}\n`);
  fs.writeFileSync(`${folders.etc}/machine-id`, `${'0'.repeat(31)}1\n`);
  fs.writeFileSync(`${folders.etc}/hostname`, `${HOSTNAME}\n`);
  fs.writeFileSync(`${folders.etc}/resolv.conf`, 'nameserver 127.0.0.1\noptions timeout:2 attempts:2\n');
}

/** Removes what the command may have made hard to remove, following no link. */
export function removeFolders(root: string): void {
  try {
    fs.rmSync(root, {recursive: true, force: true});
  } catch {
    // Folders closed by their maker, or deeper than any path can say: these two open each one by its name alone, and
    // follow no link below the folder that they are given. A failure of the second is the caller's to hear.
    spawnSync('chmod', ['-R', 'u+rwX', '--', root], {stdio: 'ignore'});
    execFileSync('rm', ['-rf', '--one-file-system', '--', root], {stdio: ['ignore', 'ignore', 'pipe']});
  }
}

interface Hidden {
  readonly path: string;
  readonly folder: boolean;
}

// What not everybody on the runner may read is no tool: passwords, private keys. In /etc that matters where the runner is
// root; among its tools, the runner's own are such. A folder that an installer made for itself at first is closed too.
function hiddenIn(folder: string, open: number, deep: number): Hidden[] {
  if (deep < 0 || !readable(folder)) return []; // closed to the runner too, so closed to the command, which has the same account
  return fs.readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const place = `${folder}/${entry.name}`; // not path.join, which looks at each of a thousand paths anew
    if (!entry.isFile() && !entry.isDirectory()) return [];
    const {mode} = fs.lstatSync(place);
    if (entry.isFile()) return (mode & open) === 0 ? [{path: place, folder: false}] : [];
    const closed = (mode & 0o001) === 0 && !(open === ANYBODY_OR_RUN && holdsProgram(place));
    return closed ? [{path: place, folder: true}] : hiddenIn(place, open, deep - 1);
  });
}

function holdsProgram(folder: string): boolean {
  if (!readable(folder)) return false;
  return fs.readdirSync(folder, {withFileTypes: true}).some(entry => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return holdsProgram(place);
    return entry.isFile() && (fs.lstatSync(place).mode & 0o100) !== 0;
  });
}

function readable(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.X_OK);
    return true;
  } catch {
    return false; // because its owner is another, or closed it
  }
}

// docker before 25 makes a read-only mount read-only at its top alone: what is mounted below comes along writable.
function submounts(shown: readonly Mount[]): Mount[] {
  const points = mountPoints(fs.readFileSync('/proc/self/mountinfo', 'utf8'));
  return shown.flatMap(mount =>
    points
      .filter(point => point !== mount.from && isWithin(point, mount.from))
      .map(point => path.join(mount.to, path.relative(mount.from, point)))
      .filter(to => !mount.writable && innermost(shown, to) === mount)
      .map(to => ({from: path.join(mount.from, path.relative(mount.to, to)), to, writable: false}))
  );
}

function innermost(shown: readonly Mount[], place: string): Mount | undefined {
  return shown
    .filter(({to}) => isWithin(place, to))
    .reduce<Mount | undefined>(
      (best, one) => (best !== undefined && best.to.length > one.to.length ? best : one),
      undefined
    );
}

function mountPoints(mountinfo: string): string[] {
  const unescaped = (word: string): string =>
    word.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
  return mountinfo.split('\n').flatMap(line => {
    const word = line.split(' ')[4];
    return word === undefined ? [] : [unescaped(word)];
  });
}

function isIn(folder: string): (name: string) => boolean {
  return name => fs.existsSync(`${folder}/${name}`);
}

function emptyFolder(folders: Folders): string {
  const empty = `${folders.etc}/empty`;
  fs.mkdirSync(empty, {recursive: true});
  return empty;
}

interface Tool {
  readonly place: string;
  readonly told: boolean; // whether what is closed in it was meant to be: not where all is, by the umask of its maker
}

// Folders of PATH that are not in the system's own. A `bin` or `shims` alone rarely works: what it belongs to comes along.
function toolFolders(runner: Runner): Tool[] {
  const {path: searched, toolCache, temp, workspace, installation} = runner;
  const found = new Map<string, boolean>();
  if (toolCache !== undefined && fs.existsSync(toolCache)) found.set(toolCache, false);
  for (const folder of searched.split(path.delimiter)) {
    if (!path.isAbsolute(folder) || !isFolder(folder)) continue;
    const clean = path.normalize(folder).replace(/\/$/, '');
    const within = (root: string): boolean => isWithin(clean, root);
    if (within(workspace) || clean === temp) continue;
    const covered = installation.some(own => isWithin(realOf(clean), own));
    if ([...SYSTEM, ...ONCE_APART].some(within) && !covered) continue;
    const parent = path.dirname(clean);
    const whole = /^(bin|sbin|shims)$/.test(path.basename(clean)) && !tooWide(parent, runner);
    const shown = whole ? parent : clean;
    if (tooWide(shown, runner)) continue;
    const told = (fs.statSync(clean).mode & 0o001) !== 0 && !(toolCache !== undefined && within(toolCache));
    found.set(shown, told);
    for (const companion of COMPANIONS[path.basename(shown)] ?? []) {
      const beside = path.join(path.dirname(shown), companion);
      if (isFolder(beside)) found.set(beside, told);
    }
    for (const target of linkTargets(shown, runner)) found.set(target, told);
  }
  return [...found].map(([place, told]) => ({place, told}));
}

// Where links of a folder such as ~/.local/bin lead, as far as that is in the home and nowhere shown yet.
function linkTargets(folder: string, runner: Runner): string[] {
  if (!readable(folder)) return [];
  return fs.readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    if (!entry.isSymbolicLink()) return [];
    try {
      const target = fs.realpathSync(path.join(folder, entry.name));
      if (!isWithin(target, runner.home) || isWithin(target, folder)) return [];
      if (tooWide(path.dirname(target), runner)) return [];
      const whole = target.includes('/bin/') ? target.slice(0, target.lastIndexOf('/bin/')) : target;
      return [tooWide(whole, runner) ? target : whole];
    } catch {
      return []; // a link that leads nowhere
    }
  });
}

function tooWide(folder: string, {home, temp, installation}: Runner): boolean {
  return (
    [home, temp, ...installation].some(own => isWithin(own, folder)) ||
    ['/home', '/root', ...OF_KEYS.map(name => `${home}/${name}`)].includes(folder)
  );
}

function isWithin(place: string, root: string): boolean {
  return place === root || place.startsWith(root === '/' ? root : `${root}/`);
}

function isFolder(place: string): boolean {
  try {
    return fs.statSync(place).isDirectory();
  } catch {
    return false; // not there, or behind a folder that is closed to the runner: no tool of the job's
  }
}

function isOwnFolder(place: string): boolean {
  return fs.lstatSync(place, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

function lastFor(mounts: readonly Mount[]): Mount[] {
  return [...new Map(mounts.map(mount => [mount.to, mount])).values()];
}

function outermostFirst(mounts: readonly Mount[]): Mount[] {
  return [...mounts].sort(
    (a, b) => a.to.split('/').length - b.to.split('/').length || (a.to < b.to ? -1 : 1)
  );
}

// docker makes a missing mount point as root, which the runner then cannot remove and the command cannot write beside;
// and in a read-only mount it cannot make one. Inside, the place may be behind a link of the host's, so by both names.
function makePlace({from, to}: Mount, mounts: readonly Mount[], made: readonly string[]): void {
  for (const name of [to, realOf(to)]) {
    const around = mounts.filter(other => other.to !== name && isWithin(name, other.to)).at(-1);
    if (around === undefined || !made.includes(around.from)) continue;
    const place = path.join(around.from, path.relative(around.to, name));
    if (isFolder(from)) {
      fs.mkdirSync(place, {recursive: true});
    } else {
      fs.mkdirSync(path.dirname(place), {recursive: true});
      fs.closeSync(fs.openSync(place, 'a'));
    }
    return;
  }
}

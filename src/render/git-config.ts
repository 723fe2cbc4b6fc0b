// git's configuration → its settings, and back; what of them the command may see, and what it may leave behind.

export interface GitSetting {
  readonly section: string; // lower case
  readonly name: string | undefined; // of the subsection, as written
  readonly key: string; // lower case
  readonly value: string | undefined; // undefined: the key alone, which git reads as true
}

/** Undefined where git itself would stop reading with an error. */
export function parseGitConfig(text: string): readonly GitSetting[] | undefined {
  const reader = new Reader(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  const settings: GitSetting[] = [];
  let section: Pick<GitSetting, 'section' | 'name'> | undefined;
  for (;;) {
    reader.take(/[ \t\n\r]+|[#;][^\n]*/y, true);
    if (reader.done) return settings;
    const header = reader.take(/\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?\]/y);
    if (header !== undefined) {
      section = sectionOf(header[1] ?? '', header[2]);
      continue;
    }
    const key = reader.take(/([A-Za-z][A-Za-z0-9-]*)[ \t]*/y)?.[1]?.toLowerCase();
    if (key === undefined || section === undefined) return undefined;
    if (reader.take(/(?=\n|$)/y) !== undefined) {
      settings.push({...section, key, value: undefined});
      continue;
    }
    if (reader.take(/=/y) === undefined) return undefined;
    const value = valueIn(reader);
    if (value === undefined) return undefined;
    settings.push({...section, key, value});
  }
}

export function renderGitConfig(settings: readonly GitSetting[]): string {
  const lines: string[] = [];
  let open = '';
  for (const {section, name, key, value} of settings) {
    const header = `[${section}${name === undefined ? '' : ` "${name.replace(/["\\]/g, '\\$&')}"`}]`;
    if (header !== open) lines.push(header);
    open = header;
    lines.push(value === undefined ? `\t${key}` : `\t${key} = "${escaped(value)}"`);
  }
  return lines.map(line => `${line}\n`).join('');
}

/** As its author would name it. */
export function titleOf({section, name, key}: GitSetting): string {
  return name === undefined ? `${section}.${key}` : `${section}.${name}.${key}`;
}

// Sections that never hold a secret. http, url, credential, include and any that is not known here may.
const SEEN = words(`
  add advice alias am apply author blame branch checkout color column commit committer core diff extensions feature
  fetch filter format fsck gc grep i18n index init interactive lfs log maintenance merge mergetool notes pack protocol
  pull push rebase receive remote rerere safe sequence stash status submodule tag transfer user versionsort worktree
`);
const UNSEEN_KEYS = ['core.sshcommand', 'core.askpass', 'core.gitproxy', 'remote.proxy'];
const LIKE_A_SECRET = /authorization|extraheader|bearer|token|passw|secret/i;

/** What the command gets: no token, no header, no file that could hold one, no URL with its user's password. */
export function settingsSeen(settings: readonly GitSetting[]): readonly GitSetting[] {
  return settings
    .filter(({section, key}) => SEEN.includes(section) && !UNSEEN_KEYS.includes(`${section}.${key}`))
    .map(({name, value, ...rest}) => ({...rest, name: withoutUser(name), value: withoutUser(value)}))
    .filter(({name, value}) => !LIKE_A_SECRET.test(`${name ?? ''} ${value ?? ''}`));
}

// Nothing here names a program, a file that git reads or a folder it writes. A remote or a branch that was there
// before stays as it was: a second URL for it would send the next push elsewhere.
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  remote: ['url', 'pushurl', 'fetch', 'push', 'prune', 'tagopt'],
  branch: ['remote', 'merge', 'rebase', 'pushremote', 'description'],
  user: ['name', 'email']
};

/** What of the settings that the command left stays in force beside those that were there before. */
export function settingsKept(
  before: readonly GitSetting[],
  left: readonly GitSetting[]
): readonly GitSetting[] {
  const held = new Set(before.map(placeOf));
  const fresh = left.filter(setting => isPlain(setting) && !held.has(placeOf(setting)));
  const spoiled = new Set(
    left.filter(({section, key, value}) => isUrl(section, key) && !isPlainUrl(value)).map(placeOf)
  );
  return fresh.filter(setting => !spoiled.has(placeOf(setting)));
}

const OWN: Readonly<Record<string, readonly string[]>> = {
  ...PLAIN,
  core: words('repositoryformatversion filemode bare logallrefupdates ignorecase precomposeunicode symlinks'),
  extensions: ['objectformat', 'compatobjectformat', 'refstorage'],
  submodule: ['url', 'active']
};

/** What stays in force of a repository that was not there before: what it needs to be one, and plain settings. */
export function settingsOfNew(left: readonly GitSetting[]): readonly GitSetting[] {
  return left.filter(
    ({section, key, value}) =>
      (OWN[section] ?? []).includes(key) && (!isUrl(section, key) || isPlainUrl(value))
  );
}

/** The titles of what is in one and not, in these words, in the other. */
export function titlesBeyond(settings: readonly GitSetting[], known: readonly GitSetting[]): string[] {
  const same = (setting: GitSetting): string => JSON.stringify([titleOf(setting), setting.value]);
  const there = new Set(known.map(same));
  return [...new Set(settings.filter(setting => !there.has(same(setting))).map(titleOf))];
}

// `user.name` and `user.email` are places of their own; a remote or a branch is one, whatever its keys.
function placeOf({section, name, key}: GitSetting): string {
  return JSON.stringify(section === 'user' ? [section, key] : [section, name]);
}

function isPlain({section, name, value, key}: GitSetting): boolean {
  if (!(PLAIN[section] ?? []).includes(key) || value === undefined) return false;
  if ((name === undefined) !== (section === 'user')) return false;
  return !/\p{Cc}/u.test(`${name ?? ''}${value}`) && !value.startsWith('-');
}

// A branch names its remote, or has a URL in its place.
function isUrl(section: string, key: string): boolean {
  return (section === 'branch' ? ['remote', 'pushremote'] : ['url', 'pushurl']).includes(key);
}

// `name::address` runs the program git-remote-name.
function isPlainUrl(value: string | undefined): boolean {
  return value !== undefined && !/^[^/]*::/.test(value) && !value.startsWith('-') && !/\p{Cc}/u.test(value);
}

// Over SSH the user says which account it is; only a password goes.
function withoutUser<T extends string | undefined>(text: T): T {
  return text
    ?.replace(/\b((?!(?:git\+)?ssh|ssh\+git)[a-z][a-z0-9+.-]*:\/\/)[^/@\s"']*@/gi, '$1')
    .replace(/(:\/\/[^/@:\s"']*):[^/@\s"']*@/g, '$1@') as T;
}

function sectionOf(written: string, name: string | undefined): Pick<GitSetting, 'section' | 'name'> {
  if (name !== undefined) return {section: written.toLowerCase(), name: name.replace(/\\(.)/g, '$1')};
  const [section = '', ...rest] = written.toLowerCase().split('.'); // the old way to write a subsection
  return {section, name: rest.length === 0 ? undefined : rest.join('.')};
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\', '\n': ''};

function valueIn(reader: Reader): string | undefined {
  reader.take(/[ \t\r]+/y);
  let value = '';
  let solid = 0; // up to where blanks at the end are cut
  let quoted = false;
  for (;;) {
    const token = reader.take(/[^"\\\n#;]+|\\[^]|["#;\n\\]|$/y)?.[0] ?? '';
    if (token === '' || token === '\n') return quoted ? undefined : value.slice(0, solid);
    if (token === '"') {
      quoted = !quoted;
      solid = value.length;
    } else if (!quoted && (token === '#' || token === ';')) {
      reader.take(/[^\n]*/y);
    } else if (token.startsWith('\\')) {
      const meant = ESCAPES[token.slice(1)];
      if (meant === undefined) return undefined;
      value += meant;
      solid = value.length;
    } else {
      value += token;
      const length = quoted ? value.length : lengthWithoutBlanks(value);
      solid = Math.max(solid, length);
    }
  }
}

function lengthWithoutBlanks(text: string): number {
  let length = text.length;
  while (length > 0 && ' \t\r'.includes(text.charAt(length - 1))) length -= 1;
  return length;
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Takes what the sticky pattern matches here, again and again if asked to. */
  take(pattern: RegExp, repeatedly = false): RegExpExecArray | undefined {
    let last: RegExpExecArray | undefined;
    do {
      pattern.lastIndex = this.at;
      const match = pattern.exec(this.text);
      if (match === null || (repeatedly && match[0] === '')) return last;
      this.at += match[0].length;
      last = match;
    } while (repeatedly);
    return last;
  }
}

function escaped(value: string): string {
  return value
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\b', '\\b');
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

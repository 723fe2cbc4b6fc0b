import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import {
  parseGitConfig,
  renderGitConfig,
  settingsKept,
  settingsOfNew,
  settingsSeen,
  titleOf,
  titlesBeyond,
  type GitSetting
} from '../../src/render/git-config.js';

const folder = mkdtempSync(path.join(tmpdir(), 'git-config-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** As git itself reads it. */
function readByGit(text: string): string[] {
  const file = path.join(folder, 'config');
  writeFileSync(file, text);
  const argv = ['config', '--file', file, '--no-includes', '--list', '-z'];
  return execFileSync('git', argv, {cwd: '/', encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
    .split('\0')
    .slice(0, -1);
}

const asGitLists = (settings: readonly GitSetting[] | undefined): string[] | undefined =>
  settings?.map(setting =>
    setting.value === undefined ? titleOf(setting) : `${titleOf(setting)}\n${setting.value}`
  );
const parsed = (text: string): readonly GitSetting[] => parseGitConfig(text) ?? [];

const TEXTS: [string, string][] = [
  [
    'plain',
    '[core]\n\tbare = false\n\tfilemode = true\n[remote "origin"]\n\turl = https://example.com/a.git\n'
  ],
  ['on one line', '[core] bare = false\n[user]name=A\n'],
  ['with a subsection in the old way', '[Branch.Main]\n\tRemote = origin\n'],
  ['with escapes in the subsection', '[branch "a\\"b\\\\c\\d"]\n\tmerge = x\n'],
  ['with a key alone', '[core]\n\tbare\n\tfilemode \n'],
  ['with comments', '# a\n; b\n[a] # c\nx = y # z\nv = "p # q" ; r\n'],
  ['with blanks', '[a]\n  x =   one  two\t \n y = " lead and trail "  \n z = a" b "c\n'],
  ['with lines that go on', '[a]\nx = one \\\n  two\ny = "three \\\nfour"\nz = 1\n'],
  ['with escapes', '[a]\nx = a\\tb\\nc\\\\d\\"e\n'],
  ['with the line ends of Windows', '[a]\r\nx = y\r\nz = 1 \r\n'],
  ['without a last line end', '[a]\nx = y'],
  ['with a mark of its encoding', '\ufeff[a]\nx = y\n'],
  ['with an empty value', '[a]\nx =\ny = ""\n'],
  ['with other letters', '[branch "größe/ü"]\n\tdescription = "né"\n']
];

describe('a configuration of git', () => {
  test.each(TEXTS)('%s is read as git reads it', (_, text) => {
    expect(asGitLists(parseGitConfig(text))).toEqual(readByGit(text));
  });

  test.each(TEXTS)('%s is written so that git reads the same again', (_, text) => {
    expect(readByGit(renderGitConfig(parsed(text)))).toEqual(readByGit(text));
  });

  test.each([
    ['a comment after a key alone', '[a]\nx # y\n'],
    ['a header that does not end', '[a\nx = y\n'],
    ['a quote that does not end', '[a]\nx = "y\n'],
    ['an unknown escape', '[a]\nx = \\q\n'],
    ['a key that begins with a digit', '[a]\n1x = y\n'],
    ['a word after a key', '[a]\nx y\n'],
    ['a line end in a subsection', '[a "b\nc"]\nx = y\n']
  ])('with %s is refused, as git refuses it', (_, text) => {
    expect(parseGitConfig(text)).toBeUndefined();
    expect(() => readByGit(text)).toThrow();
  });
});

describe('what the command sees of the configuration', () => {
  test.each<[string, string, string]>([
    ['no header', '[http "https://example.com/"]\nextraheader = AUTHORIZATION: basic c2VjcmV0\n', ''],
    ['no included file', '[includeIf "gitdir:/w/.git"]\npath = /t/git-credentials.config\n', ''],
    ['no credential helper', '[credential]\nhelper = store --file=/x\n', ''],
    ['no command with a key', '[core]\nsshCommand = ssh -i /t/key\nbare = false\n', 'core.bare\nfalse'],
    [
      'no user in a URL',
      '[remote "origin"]\nurl = https://x:c2VjcmV0@example.com/a.git\n',
      'remote.origin.url\nhttps://example.com/a.git'
    ],
    [
      'no user in a URL that another stands for',
      '[url "https://c2VjcmV0@example.com/"]\ninsteadOf = git@example.com:\n',
      ''
    ],
    [
      'the account of an SSH address',
      '[remote "origin"]\nurl = ssh://git@example.com/a.git\n',
      'remote.origin.url\nssh://git@example.com/a.git'
    ],
    [
      'no password of an SSH address',
      '[remote "origin"]\nurl = ssh://git:c2VjcmV0@example.com/a.git\n',
      'remote.origin.url\nssh://git@example.com/a.git'
    ],
    ['no alias that holds a header', '[alias]\np = -c http.extraheader=c2VjcmV0 push\n', ''],
    ['nothing of a section that nobody knows', '[new]\nkey = c2VjcmV0\n', ''],
    ['its own hooks', '[core]\nhooksPath = .husky\n', 'core.hookspath\n.husky']
  ])('has %s', (_, text, expected) => {
    const seen = settingsSeen(parsed(text));
    expect(asGitLists(seen)).toEqual(expected === '' ? [] : [expected]);
    expect(renderGitConfig(seen)).not.toContain('c2VjcmV0');
  });
});

const BEFORE = `[core]\nbare = false\n[remote "origin"]\nurl = https://example.com/a.git\n
[branch "main"]\nremote = origin\n[user]\nname = Author\n`;

describe('what the command leaves in the configuration', () => {
  test.each<[string, string, string[]]>([
    [
      'a remote',
      '[remote "fork"]\nurl = https://example.com/b.git\nfetch = +refs/heads/*:refs/remotes/fork/*\n',
      ['remote.fork.url', 'remote.fork.fetch']
    ],
    [
      'a branch',
      '[branch "new"]\nremote = origin\nmerge = refs/heads/new\n',
      ['branch.new.remote', 'branch.new.merge']
    ],
    ['an address to commit with', '[user]\nemail = a@example.com\n', ['user.email']]
  ])('stays where it is %s', (_, text, kept) => {
    expect(settingsKept(parsed(BEFORE), parsed(BEFORE + text)).map(titleOf)).toEqual(kept);
  });

  test.each([
    ['a program', '[core]\nfsmonitor = ./x\n'],
    ['hooks', '[core]\nhooksPath = x\n'],
    ['an SSH command', '[core]\nsshCommand = ./x\n'],
    ['a filter', '[filter "x"]\nclean = ./x\n'],
    ['an alias', '[alias]\nstatus = !./x\n'],
    ['a file to include', '[include]\npath = ../x\n'],
    ['a work tree', '[core]\nworktree = /home\n'],
    ['a pager', '[core]\npager = ./x\n'],
    ['a second URL of a known remote', '[remote "origin"]\npushurl = https://evil.example/\n'],
    ['another URL of a known remote', '[remote "origin"]\nurl = https://evil.example/\n'],
    ['another remote of a known branch', '[branch "main"]\npushRemote = fork\n'],
    ['the remote of every push', '[remote]\npushDefault = fork\n'],
    ['the program at a new remote', '[remote "fork"]\nuploadpack = ./x\n'],
    ['a helper for a new remote', '[remote "fork"]\nvcs = x\n'],
    ['a helper in a URL', '[remote "fork"]\nurl = ext::sh -c x\nfetch = +refs/heads/*:refs/remotes/fork/*\n'],
    ['an option for a URL', '[remote "fork"]\nurl = --upload-pack=x\n'],
    ['a helper for a branch', '[branch "new"]\nremote = ext::sh -c x\nmerge = refs/heads/new\n'],
    ['a helper for the pushes of a branch', '[branch "new"]\npushRemote = foo::bar\n'],
    ['options of a merge', '[branch "new"]\nmergeOptions = -s x\n'],
    ['another name to commit with', '[user]\nname = Other\n'],
    ['a key to sign with', '[user]\nsigningKey = x\n'],
    ['a submodule that runs something', '[submodule "x"]\nupdate = !x\n']
  ])('goes where it is %s', (_, text) => {
    expect(settingsKept(parsed(BEFORE), parsed(BEFORE + text))).toEqual([]);
    expect(titlesBeyond(parsed(BEFORE + text), parsed(BEFORE))).not.toEqual([]);
  });

  test('is cut to what a repository needs where there was none', () => {
    const text = `${BEFORE}[core]\nfsmonitor = x\nworktree = /home\nrepositoryFormatVersion = 0\n[remote "e"]\nurl = ext::x\n`;
    expect(settingsOfNew(parsed(text)).map(titleOf)).toEqual([
      ...['core.bare', 'remote.origin.url', 'branch.main.remote', 'user.name', 'core.repositoryformatversion']
    ]);
  });
});

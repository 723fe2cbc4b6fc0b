import {createHash} from 'node:crypto';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {runStep, workflow} from './read.js';

const release = workflow('release.yml');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'awf-release-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function write(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** A stand-in for GitHub's own program: writes down what it was asked for, and answers from the table. */
function github(answers: Readonly<Record<string, string>> = {}): void {
  const cases = Object.entries(answers).map(([asked, answer]) => `*'${asked}'*) printf '%s' '${answer}' ;;`);
  write('bin/gh', `#!/bin/sh\necho "$*" >>calls\ncase "$*" in\n${cases.join('\n')}\nesac\n`);
  chmodSync(path.join(folder, 'bin/gh'), 0o755);
}

const calls = (): string[] => readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n');

/** What the step printed, and whether it failed. */
function step(name: string, env: Readonly<Record<string, string>> = {}): {printed: string; failed: boolean} {
  const PATH = `${folder}/bin:${process.env['PATH'] ?? ''}`;
  try {
    return {printed: runStep(release, name, {PATH, ...env}, folder), failed: false};
  } catch (error) {
    return {printed: (error as {stdout: string}).stdout, failed: true};
  }
}

describe('a release', () => {
  const pinned = (archives: readonly string[]): void => {
    const sums = archives.map(text => createHash('sha256').update(text).digest('hex'));
    write('dist/main/index.js', `const SHA256 = ${JSON.stringify(sums)};\n`);
    write('image/firewall-amd64.tar.gz', 'for amd64');
    write('image/firewall-arm64.tar.gz', 'for arm64');
  };

  test('goes on where the bundle expects the very archives that were built', () => {
    pinned(['for amd64', 'for arm64']);
    expect(step("Find each archive's SHA-256 in the bundle")).toEqual({printed: '', failed: false});
  });

  test('ends where the bundle expects another archive, and names it', () => {
    pinned(['for amd64', 'of last week']);
    const {printed, failed} = step("Find each archive's SHA-256 in the bundle");
    expect([failed, printed]).toEqual([
      true,
      expect.stringMatching(/^::error::image\/firewall-arm64\.tar\.gz has/)
    ]);
  });

  const CHANGELOG =
    '# Changelog\n\n## Unreleased\n\n## 1.2.3 (2026-11-24)\n\n### Added\n\n- This.\n\n## 1.2.30\n\n- That.\n';
  const draft = (tag: string) => step('Draft the release', {GITHUB_REF_NAME: tag});

  test.each([
    ['v1.2.3', '\n### Added\n\n- This.\n\n'],
    ['v1.2.30', '\n- That.\n']
  ])('of %s is a draft with the notes of that version', (tag, notes) => {
    github();
    write('CHANGELOG.md', CHANGELOG);
    write('image/firewall-amd64.tar.gz', '');
    expect(draft(tag).failed).toBe(false);
    expect(readFileSync(path.join(folder, 'notes.md'), 'utf8')).toBe(notes);
    expect(calls()).toEqual([
      `release create ${tag} --draft --verify-tag --title ${tag} --notes-file notes.md image/firewall-amd64.tar.gz`
    ]);
  });

  test('is not drafted where the changelog says nothing of it', () => {
    github();
    write('CHANGELOG.md', CHANGELOG);
    expect(draft('v1.2.4')).toEqual({
      failed: true,
      printed: expect.stringMatching(/^::error::CHANGELOG\.md says/)
    });
  });
});

describe("the major version's tag", () => {
  const publish = (tag: string, published: string, refs: string) => {
    github({'repos/org/it/releases': published, 'matching-refs': refs});
    return step("Move the major version's tag to the newest release", {
      GITHUB_REF_NAME: tag,
      GITHUB_REPOSITORY: 'org/it',
      GITHUB_SHA: 'c0ffee'
    });
  };
  const changes = (): string[] => calls().filter(call => call.includes('--method'));

  test('moves to the release that is the newest of its versions', () => {
    publish('v1.10.0', 'v1.9.2\nv1.10.0\nv1.2.0\n', 'refs/tags/v1\nrefs/tags/v1.10.0\n');
    expect(changes()).toEqual([
      'api --silent --method PATCH repos/org/it/git/refs/tags/v1 -f sha=c0ffee -F force=true'
    ]);
  });

  test('is made with the first of them, though there is a v10', () => {
    publish('v1.0.0', 'v1.0.0\n', 'refs/tags/v10\nrefs/tags/v1.0.0\n');
    expect(changes()).toEqual([
      'api --silent --method POST repos/org/it/git/refs -f ref=refs/tags/v1 -f sha=c0ffee'
    ]);
  });

  test('stays where an older version is corrected', () => {
    const {printed} = publish('v1.9.3', 'v1.9.3\nv1.10.0\n', 'refs/tags/v1\n');
    expect(printed).toBe('v1 stays where it is: v1.10.0 is newer than v1.9.3.\n');
    expect(changes()).toEqual([]);
  });
});

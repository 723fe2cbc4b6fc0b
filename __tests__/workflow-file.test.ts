import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import {readWorkflow} from '../src/workflow-file.js';

const workspace = mkdtempSync(join(tmpdir(), 'workflow-'));
afterAll(() => rmSync(workspace, {recursive: true}));
const folder = join(workspace, '.github/workflows');
mkdirSync(join(folder, 'folder.yml'), {recursive: true});
writeFileSync(join(folder, 'lab.yml'), 'on: push\n');
writeFileSync(join(folder, 'huge.yml'), ' '.repeat(1_000_001));
symlinkSync('/etc/passwd', join(folder, 'link.yml'));

const read = (ref: string, repository = 'org/repo'): unknown =>
  readWorkflow({GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: ref}, workspace);

describe('the workflow file', () => {
  test('is the one that the runner names, as it was checked out', () => {
    expect(read('org/repo/.github/workflows/lab.yml@refs/heads/main')).toEqual({
      path: '.github/workflows/lab.yml',
      text: 'on: push\n'
    });
  });

  test.each([
    ['lies in another repository', 'org/other/.github/workflows/lab.yml@refs/heads/main'],
    ['was not checked out', 'org/repo/.github/workflows/absent.yml@refs/heads/main'],
    ['is a link', 'org/repo/.github/workflows/link.yml@refs/heads/main'],
    ['is a folder', 'org/repo/.github/workflows/folder.yml@refs/heads/main'],
    ['is too large to be one', 'org/repo/.github/workflows/huge.yml@refs/heads/main'],
    ['is no workflow', 'org/repo/.github/workflows/../../lab.yml@refs/heads/main'],
    ['has no name', '']
  ])('is not read where it %s', (_, ref) => expect(read(ref)).toBeUndefined());

  test.each([
    ['.github', '.github'],
    ['its folder', '.github/workflows']
  ])('is not read where %s is a link out of the workspace', (_, link) => {
    const ref = 'org/repo/.github/workflows/lab.yml@refs/heads/main';
    const env = {GITHUB_REPOSITORY: 'org/repo', GITHUB_WORKFLOW_REF: ref};
    const planted = mkdtempSync(join(tmpdir(), 'workflow-'));
    const behind = mkdtempSync(join(tmpdir(), 'workflow-'));
    mkdirSync(join(planted, dirname(link)), {recursive: true});
    symlinkSync(join(workspace, link), join(planted, link));
    rmSync(behind, {recursive: true});
    symlinkSync(workspace, behind);
    try {
      expect(readWorkflow(env, planted)).toBeUndefined();
      expect(readWorkflow(env, behind)).toBeDefined(); // the runner's own link is no one's but the runner's
    } finally {
      rmSync(planted, {recursive: true});
      rmSync(behind);
    }
  });
});

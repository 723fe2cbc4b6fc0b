import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {asOwner, makeMachine, type Machine} from '../lab/machine.js';
import {theLab} from '../lab/place.js';
import {leftovers, runStep, startStep} from '../lab/step.js';

const lab = theLab();
const TOKEN = 'c2VjcmV0LW9mLWNoZWNrb3V0';

/** A machine whose workspace checkout has been, with the token that it persists. */
function checkedOut(): Machine {
  const machine = makeMachine(lab, {git: true});
  asOwner(machine, 'git', 'config', 'remote.origin.url', 'https://example.com/a.git');
  asOwner(machine, 'git', 'config', 'http.https://example.com/.extraheader', `AUTHORIZATION: basic ${TOKEN}`);
  return machine;
}

const config = ({workspace}: Machine): string => readFileSync(path.join(workspace, '.git/config'), 'utf8');
const ran = ({home}: Machine): boolean => existsSync(path.join(home, 'ran'));

/** All that a later step may do with git; whatever of the command's runs leaves a file in the home. */
function later(machine: Machine): void {
  const script = `for d in . s; do [ ! -d $d ] || (cd $d; git status; git add -A
    git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m x; git checkout -q -b later$RANDOM); done`;
  asOwner(machine, 'bash', '-c', `{ ${script}; } >/dev/null 2>&1 || :`);
}

const PLANT = `
  git config core.fsmonitor 'touch $HOME/ran; false'
  printf '#!/bin/sh\\ntouch $HOME/ran\\n' >.git/hooks/pre-commit; chmod +x .git/hooks/pre-commit
  git init -q s; git -C s config core.fsmonitor 'touch $HOME/ran; false'
  cp -r .git e; echo ../e >.git/commondir
`;

describe('git in the command', () => {
  test('works without the token of the checkout, which is back afterwards', async () => {
    const machine = checkedOut();
    const before = config(machine);
    const step = await runStep(lab, {
      machine,
      inputs: {
        run: `
          git config user.name Agent; git config user.email agent@example.com
          git checkout -q -b work; echo x >file; git add file; git commit -q -m Work
          git init -q --bare /tmp/far; git remote add far /tmp/far; git push -q -u far work
          printf 'commits %s\\n' "$(git rev-list --count HEAD)"
          grep -rl ${TOKEN} . "$HOME" "$RUNNER_TEMP" /tmp --exclude='step.sh' || echo nothing`
      }
    });
    expect(step).toMatchObject({code: 0, stdout: expect.stringMatching(/^commits 2\nnothing$/m)});
    expect(before).toContain(TOKEN);
    expect(config(machine).startsWith(before)).toBe(true);
    expect(asOwner(machine, 'git', 'log', '-1', '--format=%an %s %D')).toBe(
      'Agent Work HEAD -> work, far/work\n'
    );
  });

  test('cannot have its folder moved away and another put in its place', async () => {
    const plain = checkedOut();
    asOwner(plain, 'mv', '.git', 'x');
    const machine = checkedOut();
    const step = await runStep(lab, {machine, inputs: {run: 'mv .git x || rmdir .git || echo held'}});
    expect(step).toMatchObject({code: 0, stdout: expect.stringMatching(/^held$/m)});
  });
});

describe('a later step in the checkout', () => {
  test('runs nothing that the command left in a repository, and the step says what it took back', async () => {
    const [control, machine] = [checkedOut(), checkedOut()];
    asOwner(control, 'bash', '-c', PLANT);
    execFileSync('rm', ['-f', path.join(control.home, 'ran')]);
    later(control);
    expect(ran(control)).toBe(true);

    const step = await runStep(lab, {machine, inputs: {run: PLANT}});
    later(machine);
    expect([step.code, ran(machine)]).toEqual([0, false]);
    for (const text of [step.stdout, step.summary]) {
      expect(text).toContain('Taken back after the command');
      expect(text).toContain('core.fsmonitor');
    }
  });

  test('runs nothing of it either where the step was killed before it could put anything back', async () => {
    const machine = checkedOut();
    const before = config(machine);
    const step = startStep(lab, {machine, inputs: {run: `${PLANT}\necho planted; sleep 60`}});
    await step.until(/planted/);
    expect(config(machine)).toContain('fsmonitor');
    step.signal('SIGKILL');
    const {state, post} = await step.done;
    expect(config(machine)).toBe(before);
    expect(post?.stdout).toContain('Taken back after the command');
    later(machine);
    expect(ran(machine)).toBe(false);
    expect(await leftovers(lab, state['sandbox'])).toEqual([]);
  });

  test('finds the step failed where the repository is no longer whole', async () => {
    const machine = checkedOut();
    const step = await runStep(lab, {machine, inputs: {run: 'rm -rf .git || :'}});
    later(machine);
    expect([step.code, step.stdout]).toEqual([
      1,
      expect.stringMatching(/::error::.*\.git\/objects.*Check the repository out again/)
    ]);
  });
});

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

describe('what the command writes for later steps', () => {
  test('is its outputs, read as the runner reads them, beside ours, which it cannot set', async () => {
    const {outputs, summary, code} = await runStep(lab, {
      inputs: {
        run: `printf 'answer=42\\nmany<<E\\none\\ntwo\\nE\\nexit-code=99\\nReport=x\\nodd name=1\\n' >>"$GITHUB_OUTPUT"; exit 3`
      }
    });
    expect([code, outputs]).toEqual([
      3,
      expect.objectContaining({answer: '42', many: 'one\ntwo', 'exit-code': '3'})
    ]);
    expect(Object.keys(outputs)).not.toContain('odd name');
    expect(outputs['report']).toMatch(/report\.json$/);
    expect(summary).toContain('Not passed on');
  });

  test('fails the step where it is no output, with our outputs whole', async () => {
    const {code, outputs, stdout} = await runStep(lab, {
      inputs: {run: `printf 'a=1\\nexit-code<<never\\n0\\n' >>"$GITHUB_OUTPUT"`}
    });
    expect([code, outputs]).toEqual([
      1,
      expect.objectContaining({a: '1', 'exit-code': '0', 'blocked-count': '0'})
    ]);
    expect(stdout).toMatch(/::error::.*GITHUB_OUTPUT what is no output: line 2/);
  });

  test('is its summary, made harmless, under ours', async () => {
    const {summary} = await runStep(lab, {
      inputs: {run: `printf '# Done\\n<img src=https://evil.example/x>\\n' >>"$GITHUB_STEP_SUMMARY"`}
    });
    const [ours = '', theirs = ''] = summary.split('<h4>Summary written by the command</h4>');
    expect(ours).toContain('<h3>');
    expect(theirs).toContain('> # Done');
    expect(theirs).not.toMatch(/<img|https:\/\//);
  });

  test('is nothing else: no variable, no path, no state', async () => {
    const {
      variables,
      path: added,
      state,
      stdout
    } = await runStep(lab, {
      inputs: {
        run: `echo "[\${GITHUB_ENV-}\${GITHUB_PATH-}\${GITHUB_STATE-}]"
          ls "$RUNNER_TEMP"
          for f in $(find / -name '_runner_file_commands' 2>/dev/null); do echo "reached $f"; done`
      }
    });
    expect([variables, added, Object.keys(state).sort()]).toEqual([{}, '', ['folder', 'sandbox']]);
    expect(stdout).toMatch(/^\[\]\noutput\nstep.sh\nsummary\n/m);
    expect(stdout).not.toContain('reached');
  });

  // what stands where the file was, and what it would bring out or hold up if it were read
  test.each<[string, string]>([
    ['a link to a file of the runner', 'ln -sf $SECRET $FILE'],
    ['a link to a device', 'ln -sf /dev/zero $FILE'],
    ['a pipe that nobody writes to', 'rm $FILE; mkfifo $FILE'],
    ['a folder', 'rm $FILE; mkdir $FILE'],
    [
      'a socket',
      `rm $FILE; perl -MSocket -e 'socket(S, PF_UNIX, SOCK_STREAM, 0); bind(S, sockaddr_un($ENV{FILE})) or die'`
    ],
    ['a file that nobody may read', 'chmod 0 $FILE'],
    ['nothing', 'rm $FILE']
  ])('is not read through %s', async (_, plant) => {
    const machine = makeMachine(lab);
    const secret = path.join(machine.home, 'secret');
    asOwner(machine, 'sh', '-c', 'echo "stolen=from-the-runner" >$HOME/secret');
    const step = await runStep(lab, {
      machine,
      inputs: {
        run: `export SECRET=${secret}; for FILE in "$GITHUB_OUTPUT" "$GITHUB_STEP_SUMMARY"; do export FILE; ${plant}; done`
      }
    });
    expect(step).toMatchObject({code: 0, outputs: expect.objectContaining({'exit-code': '0'})});
    expect(JSON.stringify([step.outputs, step.summary])).not.toContain('from-the-runner');
    expect(step.ms).toBeLessThan(30_000);
    expect(readFileSync(secret, 'utf8')).toBe('stolen=from-the-runner\n');
  });

  test('is cut where it is a giant, and the step says so', async () => {
    const {code, outputs, summary} = await runStep(lab, {
      inputs: {
        run: `echo first=1 >>"$GITHUB_OUTPUT"; truncate -s 20G "$GITHUB_OUTPUT"
          head -c 3000000 /dev/zero | tr '\\0' w >"$GITHUB_STEP_SUMMARY"`
      }
    });
    expect([code, outputs['first'], outputs['exit-code']]).toEqual([0, '1', '0']);
    expect(summary).toContain('outputs of the command were too large');
    expect(summary).toContain('Cut here: 2,872,000 more bytes.');
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
  });
});

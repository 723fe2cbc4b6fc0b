import {execFileSync} from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, test} from '@jest/globals';
import {hideGit, putGitBack, searchGit, type TakenBack} from '../../src/sandbox/git.js';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) {
    execFileSync('chmod', ['-R', 'u+rwX', folder]);
    execFileSync('rm', ['-rf', folder]); // node's own stops at a path longer than 4,096 bytes
  }
});

interface Place {
  readonly home: string;
  readonly workspace: string;
}

/** A home with a checkout in it, as checkout leaves one, with a submodule and a remote. */
function checkout(prepare = ''): Place {
  const home = mkdtempSync(path.join(tmpdir(), 'git-'));
  made.push(home);
  const workspace = path.join(home, 'work');
  mkdirSync(workspace);
  shell(
    {home, workspace},
    `git init -q -b main && git config remote.origin.url https://example.com/a.git
     git config remote.origin.fetch '+refs/heads/*:refs/remotes/origin/*'
     git config http.https://example.com/.extraheader 'AUTHORIZATION: basic c2VjcmV0'
     ${COMMITTER} commit -q --allow-empty -m First
     ${prepare}`
  );
  return {home, workspace};
}

const COMMITTER = 'git -c user.name=a -c user.email=a@example.com';

function shell({home, workspace}: Place, script: string): string {
  return execFileSync('bash', ['-c', script], {
    cwd: workspace,
    env: {HOME: home, PATH: process.env['PATH']},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  });
}

async function step(place: Place, command: string): Promise<TakenBack> {
  const saved = path.join(place.home, 'git.json');
  hideGit(await searchGit(place.workspace), saved);
  shell(place, command);
  return putGitBack(saved, true);
}

// The payload tells that it ran: in the home, which no command of a real step can write.
const RUN = 'touch $HOME/ran; false';
const EVIL = `printf '#!/bin/sh\\ntouch $HOME/ran\\n' >e && chmod +x e && E=$PWD/e`;
// git runs ./git-merge-x/e for the strategy x/e, and git-remote-foo of PATH for foo::bar.
const STRATEGY = `mkdir git-merge-x; printf '#!/bin/sh\\ntouch $HOME/ran\\n' >git-merge-x/e; chmod +x git-merge-x/e`;
const HELPER = `mkdir $HOME/tools; printf '#!/bin/sh\\ntouch $HOME/ran\\n' >$HOME/tools/git-remote-foo; chmod +x $HOME/tools/*; PATH=$HOME/tools:$PATH`;
const BARE = (folder: string, config: string): string =>
  `mkdir -p ${folder}/objects ${folder}/refs && echo 'ref: refs/heads/main' >${folder}/HEAD && printf '${config}' >${folder}/config`;
const FSMONITOR =
  '[core]\\n\\tbare = false\\n\\tfsmonitor = touch $HOME/ran\\n\\tsshCommand = touch $HOME/ran;\\n';
const SSH = 'git fetch ssh://example.com/a.git';
const ANYTHING = `for d in . s; do [ ! -d $d ] || (cd $d; git status; git add -A; ${COMMITTER} commit --allow-empty -m x; git checkout -b n$RANDOM; git fetch -q .; git log -1); done`;

// what is planted, by which command, what a later step does, what was there before
const PLANTS: [string, string, string?, string?][] = [
  ['a file monitor', `git config core.fsmonitor '${RUN}'`],
  ['a hook', `${EVIL}; mkdir -p .git/hooks; cp e .git/hooks/pre-commit`],
  [
    'a hook where there was one',
    `${EVIL}; cp e .git/hooks/pre-commit`,
    ANYTHING,
    'mkdir -p .git/hooks; echo : >.git/hooks/pre-commit; chmod +x .git/hooks/pre-commit'
  ],
  ['hooks elsewhere', `${EVIL}; mkdir h; cp e h/pre-commit; git config core.hooksPath h`],
  ['hooks behind a link', `${EVIL}; mkdir h; cp e h/pre-commit; rm -rf .git/hooks; ln -s ../h .git/hooks`],
  ['a filter', `git config filter.x.clean '${RUN}'; echo '* filter=x' >.gitattributes`],
  ['an SSH command', `git config core.sshCommand '${RUN}'`, SSH],
  [
    'the program of a remote',
    `git config remote.r.url .; git config remote.r.uploadpack '${RUN};'`,
    'git fetch r'
  ],
  [
    'a credential helper',
    `git config credential.helper '!${RUN}'`,
    'echo url=https://example.com | git credential fill'
  ],
  ['an included file', `printf '${FSMONITOR}' >c; git config include.path ../c`],
  ['a configuration that is a link', `cp .git/config c; printf '${FSMONITOR}' >>c; ln -sf ../c .git/config`],
  [
    'a configuration of the worktree',
    `git config --worktree core.fsmonitor '${RUN}'`,
    ANYTHING,
    'git config extensions.worktreeConfig true'
  ],
  [
    'another common folder',
    `cp -r .git e.git; printf '${FSMONITOR}' >>e.git/config; echo ../e.git >.git/commondir`
  ],
  ['no HEAD, beside a bare repository', `rm .git/HEAD; ${BARE('.', FSMONITOR)}`, SSH],
  ['a nested repository', `git init -q s; git -C s config core.fsmonitor '${RUN}'`],
  [
    'a nested repository with hooks',
    `${EVIL}; git init -q s; mkdir -p s/.git/hooks; cp e s/.git/hooks/pre-commit`
  ],
  ['settings in a nested repository', `git -C s config core.fsmonitor '${RUN}'`, ANYTHING, 'git init -q s'],
  ['a nested bare repository', BARE('s', FSMONITOR), `cd s; ${SSH}`],
  [
    'a nested repository in a folder that is closed',
    `git init -q s; git -C s config core.fsmonitor '${RUN}'; chmod 0 s`,
    `chmod 700 s; ${ANYTHING}`
  ],
  [
    'a nested repository whose name is no text',
    `git init -q $'\\xff'; git -C $'\\xff' config core.fsmonitor '${RUN}'`,
    `cd $'\\xff'; git status`
  ],
  ['a nested repository elsewhere', `${BARE('x', FSMONITOR)}; mkdir s; echo 'gitdir: ../x' >s/.git`],
  ['a repository elsewhere behind a link', `${BARE('x', FSMONITOR)}; mkdir s; ln -s ../x s/.git`],
  [
    'a repository outside the workspace',
    `${BARE('../x', FSMONITOR)}; mkdir s; echo 'gitdir: ../../x' >s/.git`
  ],
  [
    'a worktree of its own',
    `git worktree add -q s; git config extensions.worktreeConfig true; git -C s config --worktree core.fsmonitor '${RUN}'`
  ],
  [
    'a worktree of a folder that is no repository',
    `mkdir -p s x/worktrees/y x/objects x/refs; printf '${FSMONITOR}' >x/config; cp .git/HEAD x/worktrees/y; echo ../.. >x/worktrees/y/commondir; echo 'gitdir: ../x/worktrees/y' >s/.git`
  ],
  [
    'hooks of a submodule',
    `${EVIL}; mkdir -p .git/modules/s/hooks; cp e .git/modules/s/hooks/pre-commit`,
    ANYTHING,
    SUBMODULE()
  ],
  ['settings of a submodule', `git -C s config core.fsmonitor '${RUN}'`, ANYTHING, SUBMODULE()],
  [
    'a submodule that leads elsewhere',
    `${BARE('x', FSMONITOR)}; echo 'gitdir: ../x' >s/.git`,
    ANYTHING,
    SUBMODULE()
  ],
  [
    'an open rebase',
    `mkdir -p .git/rebase-merge; cd .git/rebase-merge; for f in onto orig-head; do git rev-parse HEAD >$f; done; echo refs/heads/main >head-name; echo 'exec touch $HOME/ran' >git-rebase-todo; touch interactive; echo 0 >msgnum; echo 1 >end`,
    `${COMMITTER} rebase --continue`
  ],
  [
    'an open rebase of plain picks, with a strategy of its own',
    `${STRATEGY}; mkdir -p .git/rebase-merge; cd .git/rebase-merge; for f in onto orig-head; do git rev-parse a >$f; done; echo refs/heads/main >head-name; echo "pick $(git rev-parse b)" >git-rebase-todo; : >interactive; echo 0 >msgnum; echo 1 >end; echo x/e >strategy`,
    `${COMMITTER} rebase --continue`,
    SIDES()
  ],
  [
    'an open row of picks, with a strategy of its own',
    `${STRATEGY}; mkdir -p .git/sequencer; cd .git/sequencer; git rev-parse HEAD >head; for n in b c; do echo "pick $(git rev-parse $n)"; done >todo; printf '[options]\n\tstrategy = x/e\n' >opts`,
    `${COMMITTER} cherry-pick --continue`,
    SIDES()
  ],
  [
    'a helper for the remote of a branch',
    `git checkout -q -b new; git config branch.new.remote foo::bar; git config branch.new.merge refs/heads/main`,
    `${HELPER}; git pull`
  ],
  [
    'a helper in an old file of a remote',
    'mkdir -p .git/remotes; echo "URL: foo::bar" >.git/remotes/far',
    `${HELPER}; git fetch far`
  ],
  [
    'a helper in the oldest file of a remote',
    'mkdir -p .git/branches; echo foo::bar >.git/branches/far',
    `${HELPER}; git fetch far`
  ],
  [
    'a helper in an old file of a nested repository',
    'git init -q s; mkdir -p s/.git/branches; echo foo::bar >s/.git/branches/far',
    `${HELPER}; cd s; git fetch far`
  ]
];

/** Three commits that are not above one another, none of which changes what another does. */
function SIDES(): string {
  return `for n in a b c; do git checkout -q -b $n main; echo $n >$n; git add $n; ${COMMITTER} commit -q -m $n; done; git checkout -q a`;
}

function SUBMODULE(): string {
  return `git init -q ../lib; git -C ../lib -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m x;
     git -c protocol.file.allow=always submodule add -q $HOME/lib s; ${COMMITTER} commit -q -m Sub`;
}

describe('a later git in the checkout', () => {
  test.each(PLANTS)(
    'runs nothing where the command left %s',
    async (_, plant, later = ANYTHING, prepare = '') => {
      const [control, place] = [checkout(prepare), checkout(prepare)];
      shell(control, `{ ${plant}; } || :`);
      shell(control, `{ ${later}; } >&2 || :`);
      expect(existsSync(path.join(control.home, 'ran'))).toBe(true);

      const {taken} = await step(place, `{ ${plant}; } || :`);
      rmSync(path.join(place.home, 'ran'), {force: true}); // what the command itself set off
      shell(place, `{ ${later}; } >&2 || :`);
      expect(existsSync(path.join(place.home, 'ran'))).toBe(false);
      expect(taken).not.toEqual([]);
    }
  );

  test.each([
    ['the log of HEAD', '.git/logs/HEAD', ANYTHING],
    ['the index', '.git/index', ANYTHING],
    ['the log of a submodule', '.git/modules/s/logs/HEAD', ANYTHING]
  ])('writes nowhere else where the command made %s a link', async (_, file, later) => {
    const plant = `mkdir -p $(dirname ${file}); ln -sf $HOME/own ${file}`;
    const [control, place] = [checkout(SUBMODULE()), checkout(SUBMODULE())];
    const written = ({home}: Place): boolean => existsSync(path.join(home, 'own'));
    shell(control, `${plant}; { ${later}; } >&2 || :`);
    expect(written(control)).toBe(true);

    await step(place, plant);
    shell(place, `{ ${later}; } >&2 || :`);
    expect(written(place)).toBe(false);
  });
});

describe('the configuration of the checkout', () => {
  const config = ({workspace}: Place): string => readFileSync(path.join(workspace, '.git/config'), 'utf8');

  test('holds no token while the command runs, and the same bytes afterwards', async () => {
    const place = checkout();
    const before = config(place);
    expect(shell(place, 'git config --get-regexp extraheader')).toContain('c2VjcmV0');
    expect(await step(place, '! grep -r c2VjcmV0 . && [ "$(git remote)" = origin ]')).toEqual({
      taken: [],
      faults: []
    });
    expect(config(place)).toBe(before);
  });

  test('holds none in a submodule, a nested repository and a worktree either', async () => {
    const place = checkout(`${SUBMODULE()}; git init -q n; git config extensions.worktreeConfig true
      for where in s n; do git -C $where config http.extraheader c2VjcmV0; done; git config --worktree http.extraheader c2VjcmV0`);
    expect(await step(place, '! grep -r c2VjcmV0 .')).toEqual({taken: [], faults: []});
    expect(shell(place, 'grep -rl c2VjcmV0 . | sort')).toBe(
      './.git/config\n./.git/config.worktree\n./.git/modules/s/config\n./n/.git/config\n'
    );
  });

  test('keeps what only adds a branch, a remote or a user', async () => {
    const place = checkout();
    const before = config(place);
    const {taken, faults} = await step(
      place,
      `git config user.name Agent; git config user.email agent@example.com; git checkout -q -b new
       git commit -q --allow-empty -m Work; git init -q --bare ../fork; git remote add fork ../fork; git push -q -u fork new`
    );
    expect({taken, faults}).toEqual({taken: [], faults: []});
    expect(config(place).startsWith(before)).toBe(true);
    expect(
      shell(
        place,
        'git config branch.new.remote; git config user.name; git log -1 --format=%s; git branch --show-current'
      )
    ).toBe('fork\nAgent\nWork\nnew\n');
  });

  test('is hidden whole where it cannot be read, and the same bytes afterwards', async () => {
    const place = checkout();
    appendFileSync(path.join(place.workspace, '.git/config'), '[\n');
    const before = config(place);
    expect(await step(place, '! grep -r c2VjcmV0 . && git config user.name Agent')).toEqual({
      taken: ['.git/config user.name'],
      faults: []
    });
    expect(config(place)).toBe(before);
  });

  test('is left as it is where what was there before could not be saved whole', async () => {
    const place = checkout();
    const saved = path.join(place.home, 'git.json');
    const before = config(place);
    writeFileSync(`${saved}.partial`, '{"root":"'); // as a kill or a full disk leaves it
    const found = await searchGit(place.workspace);
    expect(() => hideGit(found, saved)).toThrow('EEXIST');
    expect(await putGitBack(saved, true)).toEqual({taken: [], faults: []});
    expect(config(place)).toBe(before);
  });

  test('is put back where it cannot be read any more', async () => {
    const place = checkout();
    const before = config(place);
    const {taken} = await step(place, 'echo "[" >>.git/config');
    expect([taken, config(place)]).toEqual([['.git/config'], before]);
  });

  test('belongs afterwards to whom it belonged before', async () => {
    const place = checkout();
    const owners = (): string =>
      execFileSync('stat', ['-c', '%u %a', '.git/config', '.git/hooks'], {
        cwd: place.workspace,
        encoding: 'utf8'
      });
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', '12345', place.workspace]);
    const before = owners();
    await step(place, 'printf x >>.git/config; rm -rf .git/hooks');
    expect(owners()).toBe(before);
  });

  test('is put back a second time without harm, by post', async () => {
    const place = checkout();
    const saved = path.join(place.home, 'git.json');
    hideGit(await searchGit(place.workspace), saved);
    await putGitBack(saved, false);
    appendFileSync(path.join(place.workspace, '.git/config'), '[core]\n\tfsmonitor = x\n');
    expect((await putGitBack(saved, true)).taken).toEqual(['.git/config core.fsmonitor']);
    expect((await putGitBack(saved, true)).taken).toEqual([]);
  });
});

describe('a rebase that was open before', () => {
  const OPEN = `${SIDES()}; git checkout -q b; echo x >a; git add a; ${COMMITTER} commit -q -m x; ! ${COMMITTER} rebase -q a`;

  test('is still open, and the same, where the command let it be', async () => {
    const place = checkout(OPEN);
    expect(await step(place, 'git status')).toEqual({taken: [], faults: []});
    expect(shell(place, 'git status')).toContain('rebase in progress');
  });

  test('is done where the command did it', async () => {
    const place = checkout(OPEN);
    const done = await step(place, `echo y >a; git add a; GIT_EDITOR=true ${COMMITTER} rebase --continue`);
    expect(done).toEqual({taken: [], faults: []});
    expect(shell(place, 'git status; git log -1 --format=%s')).toMatch(/On branch b[^]*x\n$/);
  });
});

describe('a repository that the command made', () => {
  test('works afterwards, with its remote and its branch', async () => {
    const place = checkout(
      `git init -q ../lib; git -C ../lib -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m x`
    );
    expect(await step(place, 'git clone -q ../lib s')).toEqual({taken: [], faults: []});
    expect(shell(place, 'cd s; git fetch -q; git status --short --branch')).toMatch(
      /^## (main|master)\.\.\.origin/
    );
  });

  test('works afterwards as a worktree and as a submodule', async () => {
    const place = checkout(
      `git init -q ../lib; git -C ../lib -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m x`
    );
    const {faults} = await step(
      place,
      'git worktree add -q w; git -c protocol.file.allow=always submodule add -q $HOME/lib s'
    );
    expect(faults).toEqual([]);
    expect(shell(place, 'git -C w branch --show-current; git -C s log -1 --format=%s')).toBe('w\nx\n');
  });
});

describe('the step fails', () => {
  test.each([
    ['a .git in another’s place', 'mv .git x; git init -q', '.git'],
    ['no objects', 'rm -rf .git/objects', '.git/objects'],
    ['a link for its references', 'mv .git/refs x; ln -s ../x .git/refs', '.git/refs'],
    [
      'a folder that nobody can look into',
      'd=$(printf "%0200d" 0); for i in $(seq 30); do mkdir $d; cd $d; done',
      '0000'
    ]
  ])('where the command left %s', async (_, plant, named) => {
    const {faults} = await step(checkout(), plant);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(named);
  });

  test('and yet puts back what it can', async () => {
    const place = checkout();
    const before = readFileSync(path.join(place.workspace, '.git/config'), 'utf8');
    writeFileSync(path.join(place.workspace, 'x'), '');
    const {faults} = await step(
      place,
      `git config core.fsmonitor x; rm -rf .git/objects; d=$(printf "%0200d" 0); for i in $(seq 30); do mkdir $d; cd $d; done`
    );
    expect(faults).toHaveLength(2);
    expect(readFileSync(path.join(place.workspace, '.git/config'), 'utf8')).toBe(before);
  });
});

import {execFileSync, spawn} from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {describe, expect, test} from '@jest/globals';
import {docker} from '../lab/engine.js';
import {newMark} from '../lab/far.js';
import {asOwner, makeMachine, type Machine} from '../lab/machine.js';
import {theLab} from '../lab/place.js';
import {onMachine, plain} from '../lab/plain.js';
import {leftovers, runStep, startStep} from '../lab/step.js';

const lab = theLab();
const bash = (script: string): string[] => ['bash', '-c', script];

/** The words after `told:` on a line of the command's. */
const told = (stdout: string): string =>
  (stdout.match(/^told:(.*)$/gm) ?? []).map(line => line.slice(5)).join(' ');

/** Of the step that runs there: by its own label, since another worker's step may run in this lab at the same time. */
const idOf = ({temp}: Machine): string =>
  readdirSync(temp).flatMap(name => /^awf-([0-9a-f]+)$/.exec(name)?.[1] ?? [])[0] ?? '';

describe('a process of the runner', () => {
  test('is not in view of the command, nor its variables', async () => {
    const mark = newMark();
    const look = `for p in /proc/[0-9]*; do
      tr '\\0' '\\n' <$p/environ 2>/dev/null | grep -q ^WITNESS= && echo told:$p
      grep -q ^the-[w]itness $p/cmdline 2>/dev/null && echo told:$p
      done; echo told:end`;
    const witness = spawn('sleep', ['120'], {argv0: 'the-witness', env: {WITNESS: mark}});
    try {
      const control = await onMachine(lab, bash(look));
      expect(told(control.stdout)).toContain(`/proc/${witness.pid}`);
      const step = await runStep(lab, {inputs: {run: look}, uid: 0});
      expect([step.code, told(step.stdout)]).toEqual([0, 'end']);
    } finally {
      witness.kill();
    }
  });

  test('survives a command that kills all that it sees', async () => {
    const witness = spawn('sleep', ['120']);
    try {
      const run =
        'for target in -1 1 0 $(seq 2 400) -- -1; do [ $target = $$ ] || kill -9 $target 2>/dev/null || :; done';
      const step = await runStep(lab, {uid: 0, inputs: {run}});
      expect([witness.exitCode, witness.signalCode]).toEqual([null, null]);
      expect(step.outputs['report']).toMatch(/report\.json$/);
      expect(step.outputs['exit-code']).not.toBe('');
    } finally {
      witness.kill();
    }
  });
});

describe('a socket of the runner', () => {
  test('cannot be connected to: in its folders, in /run, in /tmp, without a name, or the engine’s', async () => {
    const machine = makeMachine(lab);
    const mark = newMark();
    const places = [`/run/${mark}`, `/tmp/${mark}`, `${machine.home}/s`, `${machine.temp}/s`, `\0${mark}`];
    const serve = `for (const p of ${JSON.stringify(places)}) require('net').createServer(s => { console.log('connected'); s.end('x') })
      .listen(p, () => { if (p[0] !== '\\0') require('fs').chmodSync(p, 0o777); console.log('listening') })`;
    const server = spawn('nsenter', [`--net=${lab.engineNet}`, process.execPath, '-e', serve], {
      stdio: ['ignore', 'pipe', 'inherit']
    });
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const count = (word: string): number => said.split(word).length - 1;
    while (count('listening') < places.length) await pause(20);
    const probe = `for (const p of ${JSON.stringify([...places, lab.socket, '/var/run/docker.sock'])})
      require('net').connect(p).on('connect', function () { console.log('told:' + JSON.stringify(p)); this.end() }).on('error', () => {})`;
    try {
      const control = await onMachine(lab, ['node', '-e', probe]);
      expect(told(control.stdout)).toContain(JSON.stringify(lab.socket));
      expect(count('connected')).toBe(places.length);
      const step = await runStep(lab, {machine, inputs: {run: probe, shell: 'node'}});
      expect([step.code, told(step.stdout), count('connected')]).toEqual([0, '', places.length]);
    } finally {
      server.kill();
      for (const place of places.slice(0, 2)) rmSync(place, {force: true});
    }
  });
});

describe('a variable', () => {
  test('that is the runner’s or looks like a secret does not reach the command, nor any argv', async () => {
    const mark = newMark();
    const names = [
      'ACTIONS_RUNTIME_TOKEN',
      'my_Token',
      'db_password',
      'NPM_KEY',
      'AWS_ANY',
      'STATE_x',
      'Ssh_Auth_Sock'
    ];
    const env = Object.fromEntries(names.map(name => [name, mark]));
    const machine = makeMachine(lab);
    const step = startStep(lab, {
      machine,
      env: {...env, PLAIN_ONE: mark},
      inputs: {run: `env | grep ${mark} | sed 's/^/told:/'; echo begun; sleep 3`}
    });
    await step.until(/begun/);
    const seen = await onMachine(lab, bash(`grep -la ${mark} /proc/[0-9]*/cmdline | grep -v self`));
    expect(told((await step.done).stdout)).toBe(`PLAIN_ONE=${mark}`);
    const holders = seen.stdout.split('\n').filter(line => line !== '');
    const argv = holders.flatMap(file => (existsSync(file) ? [readFileSync(file, 'latin1')] : []));
    expect(argv.filter(text => !text.includes('grep'))).toEqual([]);
  });

  test('that pass-env names arrives byte for byte', async () => {
    const value = ' a "b" \\n $x `y`\n\'z\'\té\u{1f600}= ';
    const step = await runStep(lab, {
      env: {MY_TOKEN: value},
      inputs: {
        'pass-env': 'MY_TOKEN',
        run: 'printf %s "$MY_TOKEN" | od -An -tx1 | tr -d " \\n" | sed "s/^/told:/"'
      }
    });
    expect(Buffer.from(told(step.stdout), 'hex').toString()).toBe(value);
  });
});

describe('a proxy of docker’s own configuration', () => {
  test('reaches neither the command nor a container of ours, nor its password', async () => {
    const mark = newMark();
    const machine = makeMachine(lab);
    const folder = path.join(machine.home, '.docker');
    const proxy = `http://user:${mark}@192.0.2.9:3128`;
    const proxies = Object.fromEntries(
      ['http', 'https', 'ftp', 'all', 'no'].map(name => [`${name}Proxy`, proxy])
    );
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'config.json'), JSON.stringify({proxies: {default: proxies}}));

    const created = (await docker(lab, '--config', folder, 'create', 'awf-lab-plain', 'env')).trim();
    const control = await docker(lab, 'inspect', '--format={{json .Config.Env}}', created);
    await docker(lab, 'rm', created);
    expect(control.split(mark)).toHaveLength(11);

    const step = startStep(lab, {
      machine,
      env: {DOCKER_CONFIG: folder},
      inputs: {run: "env | grep -i _proxy= | LC_ALL=C sort | sed 's/^/told:/'; echo begun; sleep 20"}
    });
    await step.until(/begun/);
    const ids = (await docker(lab, 'ps', '-q', '--filter', `label=awf-action=${idOf(machine)}`)).trim();
    const seen = await docker(lab, 'inspect', ...ids.split('\n'));
    step.cancel();
    const {stdout} = await step.done;
    expect([ids.split('\n').length, seen.includes(mark)]).toEqual([3, false]);
    const [ours, none] = ['http://127.0.0.1:3128', 'localhost,127.0.0.1,::1'];
    expect(told(stdout)).toBe(
      [
        ...[`HTTPS_PROXY=${ours}`, `HTTP_PROXY=${ours}`, `NO_PROXY=${none}`],
        ...[`http_proxy=${ours}`, `https_proxy=${ours}`, `no_proxy=${none}`]
      ].join(' ')
    );
  });
});

describe('a file of the runner', () => {
  test('is not there for the command: home, scratch, other checkouts, action, /tmp, shared memory', async () => {
    const machine = makeMachine(lab);
    const mark = newMark();
    const other = path.join(path.dirname(path.dirname(machine.workspace)), 'other/other');
    const places = [
      ...[`${machine.home}/.ssh/id`, `${machine.home}/.netrc`, `${machine.temp}/_secret`, `${other}/file`],
      ...[`/tmp/${mark}`, `/var/tmp/${mark}`, `/dev/shm/${mark}`, `/run/${mark}`, `${lab.action}/${mark}`]
    ];
    for (const place of places) {
      mkdirSync(path.dirname(place), {recursive: true});
      writeFileSync(place, mark, {mode: 0o644});
    }
    const look = places.map(place => `[ ! -e ${place} ] || echo told:${place}`).join('\n');
    try {
      expect(told((await onMachine(lab, bash(look))).stdout).split(' ')).toEqual(places);
      const step = await runStep(lab, {machine, uid: 0, inputs: {run: `${look}\necho told:end`}});
      expect(told(step.stdout)).toBe('end');
    } finally {
      for (const place of places) rmSync(place, {force: true});
    }
  });

  // where it was installed, and with what beside its program
  test.each([
    ['in /opt', '/opt', '_work', '.runner'],
    ['in /usr, not yet registered', '/usr/local', '_work', 'bin/Runner.Listener'],
    ['in /opt, behind a link', '/opt', '_work', '.runner', 'link']
  ])(
    'is not there for the command either where the runner is %s',
    async (_, above, work, sign, link = '') => {
      const mark = newMark();
      const folder = mkdtempSync(path.join(above, 'awf-lab-runner-'));
      const root = link === '' ? folder : `${folder}-${link}`;
      if (link !== '') symlinkSync(folder, root);
      const lent = makeMachine(lab);
      const machine = {
        ...lent,
        workspace: `${root}/${work}/repo/repo`,
        temp: `${root}/${work}/_temp`,
        toolCache: `${root}/${work}/_tool`
      };
      const tool = `${root}/${work}/_actions/org/tool/v1/bin`;
      const places = [sign, '.credentials', '_diag/log', `${work}/_actions/org/other/v1/f`]
        .concat(`${work}/other/other/f`, `${work}/_temp/_secret`)
        .map(place => `${root}/${place}`);
      const files = [...places, `${machine.workspace}/f`, `${machine.toolCache}/f`, `${tool}/awf-lab-tool`];
      for (const file of files) {
        mkdirSync(path.dirname(file), {recursive: true});
        writeFileSync(file, `#!/bin/sh\necho told:${mark}\n`, {mode: 0o755});
      }
      execFileSync('chown', ['-R', `${machine.uid}:${machine.uid}`, folder]);
      const look = `${places.map(place => `[ ! -e ${place} ] || echo told:${place}`).join('\n')}
      grep -rls --exclude=step.sh ${mark} ${folder} | grep -v -e /repo/repo/ -e /_tool/ -e /_actions/org/tool/ | sed s/^/told:/ || :
      cat f ${machine.toolCache}/f | grep -c ${mark} | sed s/^/told:/; awf-lab-tool
      touch ${root}/planted 2>/dev/null && echo told:planted; touch g && echo told:wrote`;
      try {
        const env = {PATH: `${tool}:${path.dirname(process.execPath)}:/usr/bin:/bin`};
        const control = asOwner(machine, 'env', `PATH=${env.PATH}`, ...bash(look));
        expect(told(control)).toMatch(new RegExp(`^${places.join(' ')} .*/\\.credentials.* 2 ${mark} `));
        rmSync(`${root}/planted`);
        const step = await runStep(lab, {machine, env, inputs: {run: look}});
        expect([step.code, told(step.stdout)]).toEqual([0, `2 ${mark} wrote`]);
      } finally {
        rmSync(folder, {recursive: true});
        if (link !== '') rmSync(root);
      }
    }
  );

  test('is not there beside a tool of PATH, and the tool works', async () => {
    const machine = makeMachine(lab);
    const mark = newMark();
    const {home, temp} = machine;
    // its mode, and whether the command has it; each that can be run tells its name
    const files: readonly (readonly [string, number, boolean])[] = [
      [`${home}/.one/bin/one`, 0o755, true],
      [`${home}/.one/secret.json`, 0o600, false],
      [`${home}/.one/plain.json`, 0o644, true],
      [`${home}/.one/a/b/c/key`, 0o640, false],
      [`${home}/.one/credentials.json`, 0o644, false],
      [`${home}/.one/private/file`, 0o644, false],
      [`${home}/.one/unpacked/v1/bin/two`, 0o700, true],
      [`${home}/.one/unpacked/v1/lib`, 0o644, true],
      [`${home}/.azure/bin/three`, 0o755, true],
      [`${home}/.azure/profile.json`, 0o644, false],
      [`${home}/.closed/bin/four`, 0o700, true],
      [`${home}/.closed/lib`, 0o600, true],
      [`${home}/.closed/credentials.json`, 0o600, false],
      [`${home}/bin/five`, 0o755, true],
      [`${home}/.netrc`, 0o644, false],
      [`${temp}/bin/six`, 0o755, true],
      [`${temp}/set_env`, 0o644, false]
    ];
    for (const [file, mode] of files) {
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, `#!/bin/sh\necho ${mark} $(basename $0)\n`);
      chmodSync(file, mode);
    }
    for (const folder of ['.one/private', '.one/unpacked', '.closed/bin'])
      chmodSync(`${home}/${folder}`, 0o700);
    mkdirSync(`${home}/.local/bin`, {recursive: true});
    symlinkSync(`${home}/bin/five`, `${home}/.local/bin/five`);
    execFileSync('chown', ['-hR', `${machine.uid}:${machine.uid}`, home]);
    const folders = ['.one/bin', '.one/unpacked/v1/bin', '.azure/bin', '.closed/bin', '.local/bin']
      .map(name => `${home}/${name}`)
      .concat(`${temp}/bin`);
    const env = {PATH: `${folders.join(':')}:${path.dirname(process.execPath)}:/usr/bin:/bin`};
    const look = `${files.map(([file]) => `grep -qs ${mark} ${file} && echo told:${file}`).join('\n')}
      for tool in one two three four five six; do $tool | sed s/^/told:/; done; :`;
    const run = ['one', 'two', 'three', 'four', 'five', 'six'].map(name => `${mark} ${name}`);
    const control = asOwner(machine, 'env', `PATH=${env.PATH}`, ...bash(look));
    expect(told(control)).toBe([...files.map(([file]) => file), ...run].join(' '));
    const step = await runStep(lab, {machine, env, inputs: {run: `set +e\n${look}`}});
    expect(told(step.stdout)).toBe(
      [...files.flatMap(([file, , had]) => (had ? file : [])), ...run].join(' ')
    );
  });

  test('of its identity is another: its name and its machine-id', async () => {
    const step = await runStep(lab, {
      inputs: {
        run: 'for f in /etc/hostname /etc/machine-id; do echo "told:$(cat $f)"; done; echo told:$(uname -n)'
      }
    });
    expect(told(step.stdout)).toBe(`sandbox ${'0'.repeat(31)}1 sandbox`);
  });
});

describe('a mount that the author asks for', () => {
  // what an earlier command, or the author, left in the place that is named; and what would be reached in it
  test.each<[string, (machine: Machine) => {named: string; link?: string; reached: string}]>([
    [
      'a link in the workspace to /run',
      ({workspace}) => ({named: `${workspace}/cache`, link: '/run', reached: '/run'})
    ],
    [
      'a link in the workspace to a folder of the home',
      ({workspace, home}) => ({named: `${workspace}/cache`, link: `${home}/.ssh`, reached: `${home}/.ssh`})
    ],
    [
      'a link elsewhere to RUNNER_TEMP',
      ({home, temp}) => ({named: `${home}/cache`, link: temp, reached: temp})
    ],
    ['RUNNER_TEMP itself', ({temp}) => ({named: temp, reached: temp})]
  ])('is refused where it is %s', async (_, planted) => {
    const machine = makeMachine(lab);
    const mark = newMark();
    const {named, link, reached} = planted(machine);
    mkdirSync(reached, {recursive: true});
    writeFileSync(`${reached}/${mark}`, `${mark}\n`);
    if (link !== undefined) symlinkSync(link, named);
    try {
      const control = await plain(lab, ['cat', `/seen/${mark}`], {docker: ['--volume', `${named}:/seen`]});
      expect(control.stdout).toBe(`${mark}\n`);
      const step = await runStep(lab, {
        machine,
        inputs: {run: `cat ${named}/${mark} && echo told:read`, mounts: `${named}:rw`}
      });
      expect([step.code, told(step.stdout)]).toEqual([1, '']);
      expect(step.log).toMatch(/::error::mounts, line 1: /);
    } finally {
      rmSync(`${reached}/${mark}`);
    }
  });
});

describe('a tool of the runner', () => {
  test('cannot be changed or renamed, also where its folder is a mount of its own', async () => {
    const machine = makeMachine(lab);
    const [tool, mounted] = [path.join(machine.toolCache, 'tool'), path.join(machine.toolCache, 'mounted')];
    asOwner(
      machine,
      'sh',
      '-c',
      `mkdir -p ${tool}/bin ${mounted}; echo 'echo real' >${tool}/bin/t; chmod +x ${tool}/bin/t`
    );
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=1777', 'tmpfs', mounted]);
    const attack = `for d in ${tool}/bin ${mounted} /usr/bin /usr/local/bin /opt /etc; do touch $d/planted 2>/dev/null && echo told:$d; done
      mv ${tool} ${tool}2 2>/dev/null && echo told:renamed; echo evil 2>/dev/null >${tool}/bin/t && echo told:written; echo told:end`;
    try {
      const control = makeMachine(lab);
      expect(asOwner(control, 'sh', '-c', `touch ${control.toolCache}/planted && echo yes`)).toBe('yes\n');
      for (const uid of [1001, 0]) {
        const step = await runStep(lab, {
          machine: {...machine, uid},
          env: {PATH: `${tool}/bin:/usr/bin:/bin:${path.dirname(process.execPath)}`},
          inputs: {run: `${attack}; t | sed 's/^/told:/'`}
        });
        expect(told(step.stdout)).toBe('end real');
      }
    } finally {
      execFileSync('umount', [mounted]);
    }
  });
});

describe('a privilege', () => {
  test('is had by no process of the command, and none can be gained', async () => {
    const script = `grep -E '^(Cap|NoNewPrivs|Seccomp:|Groups)' /proc/self/status | tr -s '\\t ' ' ' | sed 's/ $//; s/ /=/; s/:=/=/; s/^/told:/'
      ls /dev | tr '\\n' ' ' | sed 's/^/told:/'`;
    const step = await runStep(lab, {inputs: {run: script}});
    const words = told(step.stdout).split(' ');
    for (const set of ['Inh', 'Prm', 'Eff', 'Bnd', 'Amb'])
      expect(words).toContain(`Cap${set}=${'0'.repeat(16)}`);
    expect(words).toEqual(expect.arrayContaining(['NoNewPrivs=1', 'Seccomp=2']));
    const devices = 'core fd full mqueue null ptmx pts random shm stderr stdin stdout tty urandom zero'.split(
      ' '
    );
    expect(
      words.slice(words.indexOf('Seccomp=2') + 1).filter(word => word !== '' && !devices.includes(word))
    ).toEqual([]);
  });
});

describe('a program of root’s that anybody may run as root', () => {
  test('gives the command no other account, which it gives to others', async () => {
    const machine = makeMachine(lab);
    const program = `${machine.toolCache}/as-root`;
    copyFileSync('/usr/bin/id', program);
    chownSync(program, 0, 0);
    chmodSync(program, 0o4755);
    expect(asOwner(machine, program, '-u')).toBe('0\n'); // the control
    const run = `echo told:$(stat -c %a ${program}) $(${program} -u)`;
    const step = await runStep(lab, {machine, inputs: {run}});
    expect([step.code, told(step.stdout)]).toEqual([0, `4755 ${machine.uid}`]);
  });
});

describe('a process of the command', () => {
  test('is gone when the step is: a daemon, an orphan, a holder of its output', async () => {
    const mark = newMark();
    const step = await runStep(lab, {
      env: {WITNESS: mark},
      inputs: {
        run: `setsid nohup sleep 600 >/dev/null 2>&1 & sleep 601 & (sleep 602 &); disown -a; echo begun`
      }
    });
    expect([step.code, step.heldOpenMs < 4_000]).toEqual([0, true]);
    const alive = await onMachine(lab, bash(`grep -la WITNESS=${mark} /proc/[0-9]*/environ`));
    expect(alive.stdout).toBe('');
    expect(await leftovers(lab, step.state['sandbox'])).toEqual([]);
  });
});

describe('a container of ours', () => {
  test('is no lever: no engine socket, no privilege, no namespace of the host, no process of root', async () => {
    const step = startStep(lab, {inputs: {run: 'echo begun; sleep 20'}});
    await step.until(/begun/);
    try {
      const ids = (await docker(lab, 'ps', '-q', '--filter', `label=awf-action=${idOf(step.machine)}`))
        .split('\n')
        .filter(id => id !== '');
      expect(ids).toHaveLength(3);
      const all = JSON.parse(await docker(lab, 'inspect', ...ids)) as Inspected[];
      for (const {Name, State, HostConfig, Mounts} of all) {
        expect([
          Name,
          HostConfig.Privileged,
          HostConfig.PidMode,
          HostConfig.UTSMode,
          HostConfig.UsernsMode
        ]).toEqual([Name, false, '', '', '']);
        expect(HostConfig.IpcMode).not.toBe('host');
        expect(HostConfig.NetworkMode).not.toBe('host');
        expect(
          Mounts.filter(({Source}) => /docker\.sock|^\/(run|var\/run|proc|sys|dev|)$/.test(Source))
        ).toEqual([]);
        expect(HostConfig.SecurityOpt).toEqual(
          expect.arrayContaining(['no-new-privileges', expect.stringMatching(/^seccomp=\{/)])
        );
        expect([Name, ...accountsIn(State.Pid)]).not.toContain('0');
      }
    } finally {
      step.cancel();
      await step.done;
    }
  });
});

interface Inspected {
  readonly Name: string;
  readonly State: {readonly Pid: number};
  readonly HostConfig: Readonly<
    Record<'PidMode' | 'UTSMode' | 'UsernsMode' | 'IpcMode' | 'NetworkMode', string>
  > & {
    readonly Privileged: boolean;
    readonly SecurityOpt: readonly string[];
  };
  readonly Mounts: readonly {readonly Source: string}[];
}

/** The accounts of all processes that share a process's PID namespace. */
function accountsIn(pid: number): string[] {
  const space = (process: string): string => {
    try {
      return execFileSync('readlink', [`/proc/${process}/ns/pid`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore']
      });
    } catch {
      return ''; // it has just ended
    }
  };
  const wanted = space(String(pid));
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && space(name) === wanted)
    .map(name => /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1] ?? '');
}

describe('what the step removes afterwards', () => {
  test('is all that the command made hard to remove, and nothing that a link of its making leads to', async () => {
    const machine = makeMachine(lab);
    asOwner(machine, 'sh', '-c', 'mkdir $HOME/own && echo kept >$HOME/own/file');
    const step = await runStep(lab, {
      machine,
      inputs: {
        run: `for d in "$HOME" "$RUNNER_TEMP"; do cd "$d"
          ln -s ${machine.home}/own link; ln -s ${machine.home}/own/file file
          mkdir closed; touch closed/x; chmod 0 closed
          n=$(printf %0200d 0); for i in $(seq 30); do mkdir $n && cd $n; done; touch end; done`
      }
    });
    expect(step.code).toBe(0);
    expect(step.log).not.toContain('could not be removed');
    expect(readFileSync(path.join(machine.home, 'own/file'), 'utf8')).toBe('kept\n');
    expect(readdirSync(machine.temp).filter(name => /^awf-[0-9a-f]+$/.test(name))).toEqual([]);
  });
});

import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {makeMachine, type Machine} from '../lab/machine.js';
import {theLab} from '../lab/place.js';
import {leftovers, runStep, type StepResult} from '../lab/step.js';

const lab = theLab();

interface Ended {
  readonly code: number;
  readonly stdout: string;
}

describe('a script', () => {
  type Row = [string, Readonly<Record<string, string>>, Ended];
  test.each<Row>([
    ['that ends well in bash', {run: 'printf abc'}, {code: 0, stdout: 'abc\n'}],
    [
      'of which a line fails in sh',
      {run: 'printf abc\nfalse\nprintf def', shell: 'sh'},
      {code: 1, stdout: 'abc'}
    ],
    [
      'that chooses its code in python',
      {run: 'import sys\nsys.exit(42)', shell: 'python'},
      {code: 42, stdout: ''}
    ],
    ['that names no program', {run: 'no-such-program'}, {code: 127, stdout: ''}],
    [
      'that is killed in node',
      {run: "process.kill(process.pid, 'SIGKILL')", shell: 'node'},
      {code: 137, stdout: ''}
    ],
    ['that ends by a signal', {run: 'kill -TERM $$'}, {code: 143, stdout: ''}],
    [
      'of a shell that the workflow brings',
      {run: 'print "as ", $0 =~ /_temp/ ? "a file" : "text"; exit 7', shell: 'perl -w {0}'},
      {code: 7, stdout: 'as a file'}
    ]
  ])('%s decides the code of the step, and its output', async (_, inputs, {code, stdout}) => {
    const machine = makeMachine(lab);
    plantTool(machine, 'python', '#!/bin/sh\nexec /usr/bin/python3 "$@"\n');
    const env = {PATH: `${machine.toolCache}/tool/1.0/x64/bin:/usr/local/bin:/usr/bin:/bin`};
    const step = await runStep(lab, {inputs, machine, env});
    expect(step).toMatchObject({code, outputs: {'exit-code': String(code)}});
    const [own = ''] = withoutOurs(step.stdout);
    expect(own).toBe(stdout);
    if (code !== 0) expect(step.log).toContain(`The command exited with code ${code}.`);
    expect(step.post).toMatchObject({code: 0, stdout: ''});
  });
});

/** What the step itself says before the command and after it. */
function withoutOurs(stdout: string): string[] {
  return stdout.replace(/^Withheld from the command: .*\n/, '').split(/\n?::(?:error|warning)::.*\n?$/m);
}

function plantTool({toolCache, uid}: Machine, name: string, text: string): void {
  const folder = path.join(toolCache, 'tool/1.0/x64/bin');
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, name), text);
  chmodSync(path.join(folder, name), 0o755);
  chownSync(path.join(folder, name), uid, uid);
}

const LINES = 'first\nsecond=2\n\n  "quoted" \\ $HOME ü\n';
const SECRET = 'a-value-that-nobody-may-see';

/** Asks from inside; each answer is printed as one line of JSON. Shell words that fail are answers, too. */
const QUESTIONS = `
const fs = require('node:fs'), {spawnSync} = require('node:child_process'), os = require('node:os');
const say = (name, value) => console.log('@' + JSON.stringify([name, value]));
const sh = script => { const {status, stdout, stderr} = spawnSync('bash', ['-c', script], {encoding: 'utf8', stdio: ['inherit', 'pipe', 'pipe']}); return {status, stdout, stderr}; };
const attempt = act => { try { act(); return 'done'; } catch (error) { return error.code ?? String(error); } };
const {HOME, RUNNER_TEMP, RUNNER_TOOL_CACHE} = process.env;
say('environment', process.env);
say('status', Object.fromEntries(fs.readFileSync('/proc/self/status', 'utf8').trim().split('\\n').map(line => line.split(/:\\s*/))));
say('ids', {uid: process.getuid(), gid: process.getgid(), groups: process.getgroups()});
say('processes', fs.readdirSync('/proc').filter(name => /^\\d+$/.test(name)).map(pid => fs.readFileSync('/proc/' + pid + '/cmdline', 'utf8').split('\\0')[0]));
say('stdin', fs.readFileSync(0, 'utf8'));
say('stdin is', fs.readlinkSync('/proc/self/fd/0'));
say('home', fs.readdirSync(HOME));
say('tmp', fs.readdirSync('/tmp'));
say('temp', fs.readdirSync(RUNNER_TEMP));
say('run', fs.readdirSync('/run'));
const sockets = fs.readFileSync('/proc/net/unix', 'utf8').split('\\n').slice(1).flatMap(line => line.split(/\\s+/)[7] ?? []);
say('sockets', {
  found: sh('find / -xdev -type s 2>/dev/null; find /run /tmp /var -type s 2>/dev/null').stdout,
  // Names alone do not matter: the relay's show here, for it has the same namespace, and lead nowhere.
  inReach: sockets.filter(name => name.startsWith('@') || fs.existsSync(name))
});
say('sudo', sh('sudo -n true').status);
say('tool', sh('planted-tool').stdout);
say('git', sh('git --version').stdout);
say('cwd', process.cwd());
say('hostname', os.hostname());
for (const [name, file] of Object.entries({usr: '/usr/bin/awf-planted', etc: '/etc/awf-planted', cache: RUNNER_TOOL_CACHE + '/planted', tool: RUNNER_TOOL_CACHE + '/tool/1.0/x64/bin/planted-tool'}))
  say('write ' + name, attempt(() => fs.writeFileSync(file, 'x')));
for (const [name, file] of Object.entries({home: HOME + '/mine', tmp: '/tmp/mine', temp: RUNNER_TEMP + '/mine', workspace: process.env.GITHUB_WORKSPACE + '/made/inside/file'}))
  say('write ' + name, attempt(() => { fs.mkdirSync(require('node:path').dirname(file), {recursive: true}); fs.writeFileSync(file, 'x'); }));
say('read workspace', fs.readFileSync(process.env.GITHUB_WORKSPACE + '/given', 'utf8'));
say('search', sh('grep -rlsF ${SECRET.replace('that', '"that"')} ' + [HOME, '/tmp', '/run', '/etc', '/root', '/mnt', '/srv'].join(' ') + '; cat /proc/*/environ | grep -caF ${SECRET.replace('that', '"that"')}').stdout.trim());
process.stderr.write('only to stderr\\n');
`;

const WORKFLOW_COMMANDS = [
  '::error::not ours',
  '  ::add-mask::hello',
  '::set-output name=exit-code::0',
  '##[error]not ours',
  'a line with ##[warning]in it',
  '::stop-commands::word'
];

/** The runner's own rules: `::name …::` begins a line, blanks aside, and `##[name …]` may stand anywhere. */
const commandsIn = (text: string) =>
  text.split(/[\r\n]+/).filter(line => /^\s*::[^:]+::|##\[[^\]]+\]/.test(line));

describe('a workflow command that the command prints', () => {
  const inputs = {run: `cat <<'END' | tee /dev/stderr\n${WORKFLOW_COMMANDS.join('\n')}\nEND`};

  test('is none to the runner, on either stream', async () => {
    const step = await runStep(lab, {inputs});
    expect(commandsIn(step.stdout)).toEqual([]);
    expect(commandsIn(step.stderr)).toEqual([]);
    expect(step.log.replaceAll('\u200b', '')).toContain(WORKFLOW_COMMANDS.join('\n'));
  });

  test('is one where allow-workflow-commands says so', async () => {
    const step = await runStep(lab, {inputs: {...inputs, 'allow-workflow-commands': 'true'}});
    expect(commandsIn(step.stdout)).toEqual(WORKFLOW_COMMANDS);
    expect(commandsIn(step.stderr)).toEqual(WORKFLOW_COMMANDS);
  });
});

const PLACES = ['the runner’s user', 'root'] as const;
const UIDS: Readonly<Record<(typeof PLACES)[number], number>> = {'the runner’s user': 1001, root: 0};

describe.each(PLACES)('the command of %s', account => {
  const uid = UIDS[account];
  const machine = makeMachine(lab, {uid});
  let step: StepResult;
  let answers: Map<string, unknown>;

  beforeAll(async () => {
    const plant = (file: string, text: string) => {
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, text);
      chownSync(file, uid, uid);
    };
    plant(path.join(machine.workspace, 'given'), 'from an earlier step');
    plant(path.join(machine.workspace, 'below/here'), '');
    chownSync(path.join(machine.workspace, 'below'), uid, uid);
    for (const file of ['.netrc', '.ssh/id_ed25519', '.config/gh/hosts.yml'])
      plant(path.join(machine.home, file), SECRET);
    plant(
      path.join(machine.home, '.docker/config.json'),
      JSON.stringify({HttpHeaders: {Authorization: SECRET}})
    );
    plant(path.join(machine.workspace, 'in-sight'), SECRET); // the search finds what is there
    plant(path.join(machine.temp, 'credentials.json'), SECRET);
    plant(path.join(path.dirname(machine.temp), '_actions/org/other/v1/index.js'), SECRET);
    plantTool(machine, 'planted-tool', '#!/bin/sh\necho "$0" works\n');
    symlinkSync('/usr/bin/git', path.join(machine.toolCache, 'tool/1.0/x64/bin/link'));
    step = await runStep(lab, {
      machine,
      inputs: {run: QUESTIONS, shell: 'node', 'working-directory': 'below', 'pass-env': 'MY_TOKEN'},
      env: {
        PATH: `${machine.toolCache}/tool/1.0/x64/bin:/usr/local/bin:/usr/bin:/bin`,
        MY_TOKEN: LINES,
        ORDINARY: LINES,
        OTHER_TOKEN: SECRET,
        npm_config__authToken: SECRET,
        AWS_PROFILE: SECRET,
        ACTIONS_ID_TOKEN_REQUEST_URL: SECRET,
        STATE_other: SECRET
      }
    });
    answers = new Map(
      step.stdout
        .split('\n')
        .filter(line => line.startsWith('@'))
        .map(line => JSON.parse(line.slice(1)) as [string, unknown])
    );
  }, 60_000);

  test('ends well', () => {
    expect(step).toMatchObject({code: 0, outputs: {'exit-code': '0', 'blocked-count': '0'}});
  });

  test('runs as that user, with no group beside', () => {
    expect(answers.get('ids')).toEqual({uid, gid: uid, groups: [uid]});
  });

  test.each(['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'])('has no capability in %s', set => {
    expect(answers.get('status')).toMatchObject({[set]: '0000000000000000'});
  });

  test('can gain none, and its system calls are filtered', () => {
    expect(answers.get('status')).toMatchObject({NoNewPrivs: '1', Seccomp: '2'});
    expect(answers.get('sudo')).not.toBe(0);
  });

  test('sees no process but its own', () => {
    expect((answers.get('processes') as string[]).map(name => path.basename(name)).sort()).toEqual([
      'node',
      'tini'
    ]);
  });

  test('has no socket of anyone in reach', () => {
    expect(answers.get('sockets')).toEqual({found: '', inReach: []});
    expect(answers.get('run')).toEqual([]);
  });

  test('reads nothing from stdin', () => {
    expect(answers.get('stdin')).toBe('');
    expect(answers.get('stdin is')).toMatch(/^(\/dev\/null|pipe:)/);
  });

  test('starts in its working directory', () => {
    expect(answers.get('cwd')).toBe(path.join(machine.workspace, 'below'));
  });

  test('has the tools of PATH and of the tool cache', () => {
    expect(answers.get('tool')).toBe(`${machine.toolCache}/tool/1.0/x64/bin/planted-tool works\n`);
    expect(answers.get('git')).toMatch(/^git version/);
  });

  test.each(['usr', 'etc', 'cache', 'tool'])('cannot write to the host’s %s', place => {
    expect(answers.get(`write ${place}`)).toMatch(/^(EROFS|EACCES)$/);
  });

  test.each(['home', 'tmp', 'temp', 'workspace'])('can write to its %s', place => {
    expect(answers.get(`write ${place}`)).toBe('done');
  });

  test('leaves what it made in the workspace to the user', () => {
    const made = path.join(machine.workspace, 'made/inside/file');
    expect(statSync(made)).toMatchObject({uid, gid: uid});
    expect(answers.get('read workspace')).toBe('from an earlier step');
  });

  test('leaves nothing of its home, its /tmp and its RUNNER_TEMP', () => {
    expect(existsSync(path.join(machine.home, 'mine'))).toBe(false);
    expect(existsSync(path.join(machine.temp, 'mine'))).toBe(false);
    expect(existsSync('/tmp/mine')).toBe(false);
  });

  test('finds neither the real home nor the real RUNNER_TEMP', () => {
    expect(answers.get('home')).not.toEqual(expect.arrayContaining(['.netrc']));
    expect((answers.get('home') as string[]).sort()).toEqual(['hostedtoolcache', 'work']);
    expect(answers.get('tmp')).toEqual([]);
    expect((answers.get('temp') as string[]).sort()).toEqual(['output', 'step.js', 'summary']);
  });

  test('finds no secret that it was not handed, wherever it looks', () => {
    expect(answers.get('search')).toBe(`${machine.workspace}/in-sight\n0`);
    expect(readFileSync(path.join(machine.home, '.netrc'), 'utf8')).toBe(SECRET);
  });

  test('lacks the runner’s own variables', () => {
    const names = Object.keys(answers.get('environment') as object);
    const own = /^(ACTIONS_|INPUT_|STATE_|RUNNER_TRACKING_ID$|GITHUB_(ENV|PATH|STATE)$)/;
    expect(names.filter(name => own.test(name))).toEqual([]);
    expect(names).toContain('GITHUB_SHA');
  });

  test('lacks what looks like a secret, and the log says which', () => {
    const environment = answers.get('environment') as object;
    const withheld = ['AWS_PROFILE', 'DOCKER_HOST', 'OTHER_TOKEN', 'npm_config__authToken'];
    for (const name of withheld) expect(environment).not.toHaveProperty([name]);
    const [line = ''] = step.stdout.split('\n');
    for (const name of withheld) expect(line).toContain(name);
    expect(step.log).not.toContain(SECRET);
  });

  test.each(['MY_TOKEN', 'ORDINARY'])('is handed %s byte for byte', name => {
    expect(answers.get('environment')).toMatchObject({[name]: LINES});
  });

  test('speaks on both streams, each kept to itself', () => {
    expect(step.stderr).toBe('only to stderr\n');
    expect(step.stdout).not.toContain('only to stderr');
  });

  test('leaves no container, network, volume or folder behind', async () => {
    expect(await leftovers(lab, step.state['sandbox'])).toEqual([]);
    const left = readdirSync(machine.temp).filter(name => name.startsWith('awf-'));
    expect(left).toEqual([path.basename(path.dirname(step.outputs['report'] ?? ''))]);
  });
});

import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, jest, test} from '@jest/globals';
import {parse} from 'yaml';
import {bundle, IMAGE, scene, sceneFolder, type Ended, type Fault, type Scenario} from './scenario.js';

jest.setTimeout(90_000);

const folder = sceneFolder();
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const run = (scenario: Scenario = {}) => scene(folder, scenario);
const action = parse(readFileSync(path.resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  readonly outputs: object;
};
const OPEN = 'open'; // the gate of the command, by no call of its own
const calls = ({asked}: Ended) => asked.map(({call}) => call).filter(call => call !== OPEN);
const OUTPUTS = ['exit-code', 'blocked-count', 'blocked-domains', 'allowed-domains', 'audit-log', 'report'];

describe('a step that goes well', () => {
  test('ends with 0, its outputs set, its command heard, nothing left', async () => {
    const step = await run();
    expect(step).toMatchObject({code: 0, errors: [], warnings: [], leftInTemp: [], started: true});
    expect(step.log).toContain('hello from the command\n');
    expect(Object.keys(step.outputs)).toEqual(expect.arrayContaining(OUTPUTS));
    expect(step.outputs).toMatchObject({'exit-code': '0', 'blocked-count': '0', 'blocked-domains': '[]'});
  });

  test('tells its outputs as commands to a runner that names no file for them', async () => {
    const step = await run({env: {GITHUB_OUTPUT: ''}});
    expect(step).toMatchObject({code: 0, errors: []});
    expect(step.log).toContain('\n::set-output name=exit-code::0\n');
  });

  test('makes the command in the sandbox, lets it start when both parts stand, and asks for the removal of all at the end', async () => {
    const step = await run();
    const order = calls(step);
    expect(order.indexOf('run command')).toBeGreaterThan(order.indexOf('run sandbox'));
    const all = step.asked.map(({call}) => call);
    for (const part of ['run firewall', 'run sandbox', 'run command'])
      expect(all.slice(0, all.indexOf(OPEN))).toContain(part);
    expect(order.at(-1)).toBe('rm command');
    expect(step.asked.at(-1)?.argv.slice(-3)).toEqual(
      ['command', 'sandbox', 'firewall'].map(part => expect.stringMatching(new RegExp(`^awf-\\w+-${part}$`)))
    );
  });

  test('asks for no image where the engine has it, and starts anew with what it then has', async () => {
    expect(calls(await run())).not.toContain('images');
    const env = {FAKE_LACKS: '1'};
    for (const [name, step] of [
      [IMAGE.classic, await run({env})],
      [IMAGE.containerd, await run({env: {...env, FAKE_IMAGE: IMAGE.containerd}})],
      [IMAGE.containerd, await run({env: {FAKE_IMAGE: IMAGE.containerd}})]
    ] as const) {
      expect(step).toMatchObject({code: 0, errors: [], warnings: [], leftInTemp: [], started: true});
      expect(step.summary).toContain(name.slice('sha256:'.length));
    }
  });

  test('starts anew where a neighbour brought the image while it started', async () => {
    const step = await run({env: {FAKE_LACKS: 'once'}});
    expect(step).toMatchObject({code: 0, errors: [], warnings: [], leftInTemp: []});
    expect(calls(step)).not.toContain('load');
  });

  test('puts no secret into an argument of docker', async () => {
    const step = await run({
      inputs: {'pass-env': 'API_KEY'},
      env: {API_KEY: 'hunter2', OTHER_TOKEN: 'hunter3'}
    });
    expect(step.code).toBe(0);
    const argv = JSON.stringify(step.asked);
    expect(argv).toContain('--env=API_KEY"');
    expect(argv).not.toMatch(/hunter/);
    expect(step.log).not.toMatch(/hunter/);
  });
});

describe('a command that fails', () => {
  test('fails the step with its code', async () => {
    const step = await run({env: {FAKE_CODE: '7'}});
    expect(step).toMatchObject({
      code: 7,
      errors: ['::error::The command exited with code 7.'],
      leftInTemp: []
    });
    expect(step.outputs['exit-code']).toBe('7');
  });

  test('for want of memory is told so', async () => {
    const step = await run({env: {FAKE_CODE: '137', FAKE_OOM: '1'}});
    expect(step.errors).toEqual([expect.stringContaining('it ran out of memory')]);
  });
});

describe('inputs that are wrong', () => {
  test('are told all at once, before docker is asked anything', async () => {
    const inputs = {
      'working-directory': 'absent',
      mounts: '/usr\n/absent',
      run: ' ',
      'allowed-domains': 'good.example\n*.com',
      'timeout-minutes': 'soon',
      summary: 'x'
    };
    const step = await run({inputs});
    expect(step).toMatchObject({code: 1, asked: [], started: false, leftInTemp: [], state: {}});
    expect(step.errors).toHaveLength(1);
    const problems = ['run: ', 'allowed-domains, line 2: ', 'timeout-minutes: ', 'summary: '];
    for (const problem of [...problems, 'working-directory: ', 'mounts, line 2: ']) {
      expect(step.errors[0]).toContain(problem);
      expect(step.summary).toContain(problem.replace(': ', '&#58; '));
    }
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['as they are written', {'allowed-domains': '*.com'}],
    ['by a folder that is not there', {'working-directory': 'absent'}],
    ['by a mount that is not there', {mounts: '/absent'}]
  ])('(%s) leave every output set, and the report written', async (_, inputs) => {
    const step = await run({inputs: {label: 'Tests', ...inputs}});
    expect(step).toMatchObject({code: 1, asked: [], started: false, errors: [expect.any(String)]});
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(step.outputs).toMatchObject({'exit-code': '', 'blocked-count': '0', 'blocked-domains': '[]'});
    expect(JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8'))).toMatchObject({
      label: 'Tests',
      outcome: {kind: 'not-started', fault: 'inputs'}
    });
    expect(step.summary).toContain('The inputs are wrong · <code>Tests</code>');
  });

  test.each<[string, (root: string) => string]>([
    ['of the machine', () => os.tmpdir().replace(/\/?$/, '/awf-not-in-view')],
    ['of its real home', root => path.join(root, 'home', 'sub')],
    ['beside the workspace', root => path.join(root, 'beside')]
  ])('name no working-directory that the command would not see: a folder %s', async (_, named) => {
    const root = mkdtempSync(path.join(folder, 'view-'));
    const place = named(root);
    mkdirSync(place, {recursive: true});
    const env = {HOME: path.join(root, 'home')};
    const step = await run({inputs: {'working-directory': place}, env});
    expect(step.errors).toEqual([
      expect.stringMatching(/working-directory: .* is not in the command's view/)
    ]);
    expect([step.code, step.asked]).toEqual([1, []]);
    const mounted = await run({inputs: {'working-directory': place, mounts: place}, env});
    expect(mounted).toMatchObject({code: 0, errors: []});
    if (place.startsWith(`${os.tmpdir()}/awf-not`)) rmSync(place, {recursive: true});
  });

  test.each(['.', '/', '/tmp', '~', '/usr/local'])('may name %s, which the command has', async place => {
    expect(await run({inputs: {'working-directory': place}})).toMatchObject({code: 0, errors: []});
  });

  test('still say whether a summary is wanted', async () => {
    expect(await run({inputs: {mode: 'x', summary: 'never'}})).toMatchObject({code: 1, summary: ''});
  });
});

const CLOSED = {code: 1, started: false, leftInTemp: []};

function closed(step: Ended, sentence: RegExp): void {
  expect(step).toMatchObject(CLOSED);
  expect(step.errors).toEqual([expect.stringMatching(sentence)]);
  expect(step.outputs['exit-code']).toBe('');
  expect(Object.keys(step.outputs)).toEqual(expect.arrayContaining(OUTPUTS));
  expect(step.summary).toContain('The firewall could not be set up');
}

describe('docker that cannot be used', () => {
  test('because there is none is one sentence, and post has nothing to say', async () => {
    const step = await run({docker: false});
    closed(step, /There is no docker command on this runner/);
    expect(step.warnings).toEqual([]);
    expect(step.state).toMatchObject({sandbox: '', folder: ''});
  });

  test.each<[string, string, RegExp]>([
    [
      'because its socket is closed to the user',
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://x"',
      /group docker/
    ],
    [
      'because the engine does not run',
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      /systemctl start docker/
    ],
    ['because it is too old', 'unknown flag: --pull', /Docker 20\.10 or newer/],
    [
      'because it does not see the files',
      'docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /home/runner/_work/_temp/awf-0/firewall.',
      /sidecar.* at the same paths/
    ],
    [
      'because it runs containers under other accounts',
      'listen EACCES: permission denied /awf/sockets/explicit',
      /userns-remap, or rootless/
    ],
    [
      'because it allows no setting',
      'OCI runtime create failed: open /proc/sys/net/ipv6/conf/all/disable_ipv6: write sysctl key net.ipv6.conf.all.disable_ipv6: read-only file system',
      /usual runtime \(runc\)/
    ]
  ])('%s is one sentence with its cure', async (_, words, cure) => {
    const step = await run({faults: {'*': 'fails'}, env: {FAKE_WORDS: words}});
    closed(step, cure);
    expect(step.warnings).toEqual([]);
  });
});

describe('a runner that cannot carry the firewall', () => {
  const script = (words: string) => {
    const bin = mkdtempSync(path.join(folder, 'bin-'));
    writeFileSync(path.join(bin, 'docker'), words, {mode: 0o755});
    return `${bin}:${path.dirname(process.execPath)}`;
  };
  const link = () => {
    const bin = mkdtempSync(path.join(folder, 'bin-'));
    writeFileSync(path.join(bin, 'podman'), 'an executable', {mode: 0o755});
    symlinkSync('podman', path.join(bin, 'docker'));
    return bin;
  };

  test.each<[string, () => Readonly<Record<string, string>>, RegExp]>([
    [
      "because docker is Podman's script",
      () => ({
        PATH: script(
          '#!/usr/bin/sh\n[ -e /etc/containers/nodocker ] || echo Emulate\nexec /nowhere/podman "$@"\n'
        )
      }),
      /is Podman.*apt-get install docker\.io/
    ],
    ['because docker is a link to Podman', () => ({PATH: link()}), /is Podman/],
    ["because the engine is Podman's", () => ({DOCKER_HOST: 'unix:///run/podman/podman.sock'}), /is Podman/],
    [
      'because the engine is rootless',
      () => ({DOCKER_HOST: 'unix:///run/user/1001/docker.sock'}),
      /is rootless.*runs as root/
    ]
  ])('%s is told so in one sentence with its cure, before docker is asked', async (_, env, sentence) => {
    const step = await run({env: env()});
    expect(step.errors).toEqual([expect.stringMatching(sentence)]);
    expect([step.code, step.asked, step.started]).toEqual([1, [], false]);
    expect(step.outputs['exit-code']).toBe('');
  });

  test.each([
    ['on macOS', 'platform', 'darwin', /this one runs macOS\. Use runs-on: ubuntu-latest\./],
    ['on Windows', 'platform', 'win32', /this one runs Windows\. Use runs-on: ubuntu-latest\./],
    ['of 32 bits', 'arch', 'arm', /no image for arm\. Use a runner with x64 or arm64\./]
  ])('%s is told so, and docker is asked nothing', async (_, key, value, sentence) => {
    const script = `Object.defineProperty(process, '${key}', {value: '${value}'})`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(script)}`;
    const step = await run({inputs: {'image-archive': ''}, env: {NODE_OPTIONS}});
    expect(step.errors).toEqual([expect.stringMatching(sentence)]);
    expect([step.code, step.asked, step.started]).toEqual([1, [], false]);
    expect(Object.keys(step.outputs)).toEqual(expect.arrayContaining(OUTPUTS));
  });

  test('is not one whose docker is a script of another kind', async () => {
    expect(await run()).toMatchObject({code: 0, errors: []});
  });
});

// Every call that a step makes of docker, in its order: first those without which no command is started.
const BEFORE = ['run firewall', 'run sandbox', 'run command', 'images', 'load'] as const;
const AFTER = ['exec sandbox', 'inspect command'] as const; // of one that is over at once
const REMOVING = ['rm command', 'rm', 'ps'] as const;
const where = (call: string): Record<string, string> =>
  call === 'images' || call === 'load' ? {FAKE_LACKS: '1'} : {}; // it is asked only there

test('a step asks docker for nothing that is not made to fail below', async () => {
  const known: readonly string[] = [...BEFORE, ...AFTER, ...REMOVING];
  const plain = await run();
  const lacking = await run({env: {FAKE_LACKS: '1'}});
  expect(known).toEqual(expect.arrayContaining([...calls(plain), ...calls(lacking)]));
});

describe('a docker call before the command', () => {
  test.concurrent.each(
    BEFORE.flatMap(call =>
      (['fails', 'dies', 'hangs'] as const)
        .filter(how => call !== 'load' || how !== 'hangs') // on a slow disk it may take three minutes
        .map(how => [call, how] as const)
    )
  )('(%s) that %s is one sentence, no command is started, and all is removed', async (call, how) => {
    const step = await run({faults: {[call]: how}, env: where(call)});
    closed(step, how === 'hangs' ? /within 30 s/ : /.+/);
    expect(step.log).not.toMatch(/^\s+at /m); // no stack
    expect(step.ms).toBeLessThan(60_000);
    expect(calls(step)).toContain('ps');
  });

  test.concurrent.each(['run firewall', 'run sandbox'])(
    '(%s) whose answer is cut starts nothing',
    async call => {
      closed(await run({faults: {[call]: 'cuts'}}), /.+/);
    }
  );
});

describe('a docker call after the command’s start', () => {
  test.concurrent.each([
    ...AFTER.flatMap(call => (['fails', 'dies', 'hangs'] as const).map(how => [call, how] as const)),
    ['run command', 'lost'] as const
  ])('(%s) that %s is no success: one error, the report out, nothing left', async (call, how) => {
    const step = await run({faults: {[call]: how}});
    expect(step.code).toBeGreaterThan(0);
    expect(step).toMatchObject({errors: [expect.any(String)], leftInTemp: []});
    expect(step.log).not.toMatch(/^\s+at /m);
    expect(Object.keys(step.outputs)).toEqual(expect.arrayContaining(OUTPUTS));
    expect(step.ms).toBeLessThan(60_000);
    expect(calls(step)).toContainEqual(expect.stringMatching(/^rm( |$)/));
  });

  test('(the last look at the walls) says that the walls could not be read back', async () => {
    const step = await run({faults: {'exec sandbox': 'fails'}});
    expect(step).toMatchObject({code: 1, started: true});
    expect(step.errors).toEqual([expect.stringMatching(/could not be read back/)]);
    expect(step.outputs['exit-code']).toBe('0');
  });

  test('(how the command ended) with half an answer is no success', async () => {
    const step = await run({faults: {'inspect command': 'cuts'}});
    expect(step).toMatchObject({code: 137, started: true, leftInTemp: []});
    expect(step.errors).toHaveLength(1);
  });

  test.each(['removing', 'dead'])(
    '(how the command ended) that says "%s" is of one that somebody removed',
    async status => {
      const step = await run({env: {FAKE_STATUS: status}});
      expect(step).toMatchObject({code: 137, started: true, leftInTemp: []});
      expect(step.errors).toEqual([
        expect.stringContaining("The command's container was removed while it ran.")
      ]);
    }
  );
});

describe('a docker call of the removal', () => {
  test.concurrent.each(
    [['ps'], ['rm', 'rm command']].flatMap(failing =>
      (['fails', 'dies', 'hangs'] as const).map(how => [failing, how] as const)
    )
  )('(%j) that %s draws no annotation, and the result stays', async (failing, how) => {
    const faults = Object.fromEntries(failing.map(call => [call, how]));
    const step = await run({faults});
    expect(step).toMatchObject({code: 0, errors: [], leftInTemp: []});
    expect(step.warnings).toEqual([]);
    expect(step.outputs['exit-code']).toBe('0');
    expect(step.ms).toBeLessThan(80_000);
  });
});

test('a removal that fails adds no second annotation to the one of the step', async () => {
  const step = await run({
    faults: {ps: 'fails', rm: 'fails', 'inspect command': 'fails'}
  });
  expect(step).toMatchObject({errors: [expect.any(String)], warnings: []});
  expect(step.log).toContain('post step tries again');
});

describe('a docker that hangs', () => {
  // From outside no more can be told of a start than that its command runs.
  const whole: readonly string[] = [...BEFORE, ...AFTER];
  test.concurrent.each(whole)('(%s) does not keep a cancelled step: it ends within 10 s', async call => {
    const step = await run({
      faults: {[call]: 'hangs', kill: 'hangs'},
      env: where(call),
      signal: {after: call, name: 'SIGINT'}
    });
    expect(step.signalledMs).toBeLessThan(10_000);
    expect(step.code).not.toBeNull();
    expect(Object.keys(step.outputs)).toEqual(expect.arrayContaining(OUTPUTS));
    if ((BEFORE as readonly string[]).includes(call)) {
      expect(step.errors).toEqual([expect.stringContaining('cancelled before the command')]);
      expect(step.started).toBe(false);
    }
  });

  test('altogether does not keep it either', async () => {
    const step = await run({
      faults: {'run command': 'runs'},
      env: {FAKE_SILENT: '1'},
      signal: {after: OPEN, name: 'SIGINT'}
    });
    expect(step.signalledMs).toBeLessThan(10_000);
    expect(step.errors).toEqual([expect.stringContaining('The run was cancelled')]);
    expect(Object.keys(step.outputs)).toEqual(expect.arrayContaining(OUTPUTS));
  });
});

describe('a fault of the action itself that nobody caught', () => {
  const slip = path.join(import.meta.dirname, 'slip.mjs');
  test.concurrent.each(
    ['run firewall', 'run sandbox', OPEN, 'exec sandbox'].flatMap(after =>
      (['throws', 'rejects'] as const).map(how => [after, how] as const)
    )
  )('(after %s, %s) ends the step closed, in one sentence', async (after, how) => {
    const step = await run({
      env: {NODE_OPTIONS: `--import=${slip}`, SLIP_AFTER: after, SLIP_HOW: how},
      ...(after === OPEN ? {faults: {'run command': 'runs'}} : {})
    });
    expect(step.code).toBeGreaterThan(0);
    expect(step.errors).toEqual([expect.stringMatching(/a fault of its own: slipped/)]);
    expect(step.log).not.toMatch(/^\s+at /m);
    expect(step.leftInTemp).toEqual([]);
    if (after === OPEN) expect(calls(step)).toContain('kill command');
    if (after === 'run sandbox') expect(step.started).toBe(false);
    expect(Object.keys(step.outputs)).toEqual(expect.arrayContaining(OUTPUTS));
  });
});

describe('the pre step', () => {
  const has = (verb: string) => (asked: Ended['asked']) => asked.some(({call}) => call === verb);
  const silent = {code: 0, log: ''};

  test('lets an engine that lacks the image get it beside the first steps: the step finds it there', async () => {
    const step = await run({env: {FAKE_LACKS: '1'}, pre: has('load')});
    expect(step).toMatchObject({code: 0, errors: [], pre: silent});
    expect(calls(step).slice(0, 3)).toEqual(['images', 'images', 'load']);
    expect(calls(step).filter(call => call === 'load')).toHaveLength(1);
  });

  test('leaves an engine as it is that has it', async () => {
    const step = await run({pre: has('images')});
    expect(step).toMatchObject({code: 0, errors: [], pre: silent});
    expect(calls(step)).not.toContain('load');
  });

  test.each<[string, Scenario]>([
    ['that has no docker', {docker: false, pre: () => true}],
    ['whose engine hangs', {faults: {images: 'hangs'}, pre: has('images')}],
    ['whose engine fails', {faults: {images: 'fails'}, pre: has('images')}]
  ])('neither fails nor waits nor speaks on a runner %s', async (_, scenario) => {
    const {pre} = await run(scenario);
    expect(pre).toMatchObject(silent);
    expect(pre?.ms).toBeLessThan(5_000);
  });

  test('brings no archive of the workspace, which is an earlier job’s', async () => {
    const until = Date.now() + 1_500;
    const env = {GITHUB_WORKSPACE: folder, FAKE_LACKS: '1'}; // the archive of every scene lies below it
    const step = await run({env, pre: () => Date.now() > until});
    expect(step.pre).toMatchObject(silent);
    expect(calls(step)[0]).toBe('run sandbox');
  });
});

describe('the post step', () => {
  const state = {STATE_sandbox: '0123456789ab', STATE_folder: '/nonexistent/awf'};

  test('has nothing to do where main saved nothing', async () => {
    expect(await bundle('post', {PATH: '/nonexistent'})).toMatchObject({code: 0, log: ''});
  });

  test.each<[string, Readonly<Record<string, Fault>>, RegExp]>([
    ['could not be removed', {'run sandbox': 'fails', rm: 'fails'}, /docker rm failed/],
    ['could not even be looked for', {'run sandbox': 'fails', ps: 'fails'}, /docker ps failed/]
  ])('removes what was made of a start that failed, where it %s', async (_, faults, sentence) => {
    const step = await run({faults});
    closed(step, sentence);
    expect(step.warnings).toEqual([]); // its error says it
    expect(existsSync(path.join(step.env['FAKE'] ?? '', 'made'))).toBe(true);
    const {sandbox = '', folder: root = ''} = step.state;
    const env = {...step.env, FAKE_FAULTS: '{}', STATE_sandbox: sandbox, STATE_folder: root};
    expect(await bundle('post', env)).toMatchObject({code: 0, log: ''});
    expect(existsSync(path.join(step.env['FAKE'] ?? '', 'made'))).toBe(false);
  });

  test('warns and does not fail where docker is gone', async () => {
    const post = await bundle('post', {...state, PATH: '/nonexistent'});
    expect(post.code).toBe(0);
    expect(post.log).toMatch(/^::warning::.*no docker command/);
  });

  test('warns once, whatever all went wrong', async () => {
    const folder = path.join(sceneFolder(), 'awf');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'git.json'), 'not JSON');
    const post = await bundle('post', {...state, STATE_folder: folder, PATH: '/nonexistent'});
    const warnings = post.log.split('\n').filter(line => line.startsWith('::'));
    expect(warnings).toEqual([expect.stringMatching(/no docker command.*could not be removed/)]);
  });
});

import {rmSync} from 'node:fs';
import {afterAll, describe, expect, jest, test} from '@jest/globals';
import {bundle, IMAGE, scene, sceneFolder, type Ended, type Scenario} from './scenario.js';

jest.setTimeout(90_000);

const folder = sceneFolder();
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const run = (scenario: Scenario = {}) => scene(folder, scenario);
const calls = ({asked}: Ended) => asked.map(({call}) => call);
const OUTPUTS = ['exit-code', 'blocked-count', 'blocked-domains', 'allowed-domains', 'audit-log', 'report'];

describe('a step that goes well', () => {
  test('ends with 0, its outputs set, its command heard, nothing left', async () => {
    const step = await run();
    expect(step).toMatchObject({code: 0, errors: [], warnings: [], leftInTemp: [], started: true});
    expect(step.log).toContain('hello from the command\n');
    expect(Object.keys(step.outputs)).toEqual(expect.arrayContaining(OUTPUTS));
    expect(step.outputs).toMatchObject({'exit-code': '0', 'blocked-count': '0', 'blocked-domains': '[]'});
  });

  test('starts the command after both parts, and removes all at the end', async () => {
    const order = calls(await run());
    expect(order.indexOf('start command')).toBeGreaterThan(order.indexOf('run firewall'));
    expect(order.indexOf('start command')).toBeGreaterThan(order.indexOf('run sandbox'));
    expect(order.indexOf('start command')).toBeGreaterThan(order.indexOf('create command'));
    const after = order.slice(order.indexOf('start command'));
    expect(after).toEqual(expect.arrayContaining(['rm firewall', 'rm sandbox', 'rm command']));
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
      run: ' ',
      'allowed-domains': 'good.example\n*.com',
      'timeout-minutes': 'soon',
      summary: 'x'
    };
    const step = await run({inputs});
    expect(step).toMatchObject({code: 1, asked: [], started: false, leftInTemp: [], state: {}});
    expect(step.errors).toHaveLength(1);
    for (const problem of ['run: ', 'allowed-domains, line 2: ', 'timeout-minutes: ', 'summary: '])
      expect(step.errors[0]).toContain(problem);
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
    ['because it is too old', 'unknown flag: --pull', /Docker 20\.10 or newer/]
  ])('%s is one sentence with its cure', async (_, words, cure) => {
    const step = await run({faults: {'*': 'fails'}, env: {FAKE_WORDS: words}});
    closed(step, cure);
    expect(step.warnings).toEqual([]);
  });
});

describe('a docker call that fails before the command', () => {
  test.each(['create command', 'run firewall', 'run sandbox'])(
    '(%s) is one sentence, and all is removed',
    async call => {
      const step = await run({faults: {[call]: 'fails'}});
      closed(step, new RegExp(`no ${call}`));
      expect(calls(step)).not.toContain('start command');
      expect(calls(step)).toEqual(expect.arrayContaining(['ps', 'rm']));
    }
  );

  test.each(['images', 'load'])('(%s, where the image is missing) is one sentence', async call => {
    const step = await run({faults: {[call]: 'fails'}, env: {FAKE_LACKS: '1'}});
    closed(step, new RegExp(`no ${call}`));
    expect(calls(step)).not.toContain('start command');
  });

  test.concurrent.each(['run firewall', 'run sandbox'])('or is cut (%s) starts nothing', async call => {
    const step = await run({faults: {[call]: 'cuts'}});
    closed(step, /.+/);
  });
});

describe('a docker that hangs', () => {
  test.concurrent.each(['images', 'run sandbox'])(
    '(%s) is given up in time, and nothing is started',
    async call => {
      const step = await run({
        faults: {[call]: 'hangs'},
        env: call === 'images' ? {FAKE_LACKS: '1'} : {}
      });
      closed(step, /within 30 s/);
      expect(step.ms).toBeLessThan(60_000);
    }
  );

  test('does not keep a cancelled step', async () => {
    const step = await run({
      faults: {images: 'hangs'},
      env: {FAKE_LACKS: '1'},
      signal: {after: 'images', name: 'SIGINT'}
    });
    expect(step).toMatchObject({
      ...CLOSED,
      errors: [expect.stringContaining('cancelled before the command')]
    });
    expect(step.ms).toBeLessThan(8_000);
  });
});

describe('a docker call that fails after the command', () => {
  test('(the last look at the walls) fails the step, with the report out', async () => {
    const step = await run({faults: {'exec sandbox': 'fails'}});
    expect(step).toMatchObject({code: 1, started: true, leftInTemp: []});
    expect(step.errors).toEqual([expect.stringMatching(/could not be read back/)]);
    expect(step.outputs['exit-code']).toBe('0');
  });

  test.each(['fails', 'cuts'] as const)('(how the command ended, which %s) is no success', async how => {
    const step = await run({faults: {'inspect command': how}});
    expect(step).toMatchObject({code: 137, started: true, leftInTemp: []});
    expect(step.errors).toHaveLength(1);
  });

  test.each([
    ['ps', ['ps', 'rm firewall']],
    ['rm', ['rm', 'rm firewall', 'rm sandbox', 'rm command']]
  ])('(the removal: %s) is a warning, and the result stays', async (_, failing) => {
    const step = await run({faults: Object.fromEntries(failing.map(call => [call, 'fails' as const]))});
    expect(step).toMatchObject({code: 0, errors: [], leftInTemp: []});
    expect(step.warnings).toEqual([expect.stringContaining('post step tries again')]);
    expect(step.outputs['exit-code']).toBe('0');
  });
});

describe('the post step', () => {
  const state = {STATE_sandbox: '0123456789ab', STATE_folder: '/nonexistent/awf'};

  test('has nothing to do where main saved nothing', async () => {
    expect(await bundle('post', {PATH: '/nonexistent'})).toMatchObject({code: 0, log: ''});
  });

  test('warns and does not fail where docker is gone', async () => {
    const post = await bundle('post', {...state, PATH: '/nonexistent'});
    expect(post.code).toBe(0);
    expect(post.log).toMatch(/^::warning::.*no docker command/);
  });
});

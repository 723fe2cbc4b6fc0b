import {describe, expect, test} from '@jest/globals';
import {environmentFor} from '../../src/render/environment.js';

const SCRATCH = {
  home: '/home/runner',
  temp: '/home/runner/work/_temp',
  output: '/home/runner/work/_temp/output',
  summary: '/home/runner/work/_temp/summary'
};

function fate(name: string, passEnv: readonly string[] = []): 'passed' | 'withheld' | 'set' | 'dropped' {
  const {passed, set, withheld} = environmentFor({[name]: 'value'}, passEnv, SCRATCH);
  if (passed.includes(name)) return 'passed';
  if (withheld.includes(name)) return 'withheld';
  return Object.hasOwn(set, name) ? 'set' : 'dropped';
}

describe('a variable of the step', () => {
  test.each([
    ...[
      'PATH',
      'LANG',
      'CI',
      'GITHUB_SHA',
      'GITHUB_REPOSITORY',
      'RUNNER_OS',
      'JAVA_HOME',
      'MY_ENV',
      'KEYBOARD',
      'PATTERN'
    ],
    ...[
      'NODE_OPTIONS',
      'SSH_CLIENT',
      'BASH_FUNC_x%%',
      'with space',
      'npm_config_registry',
      'MONKEY',
      'GITHUB_PATHS'
    ]
  ])('named %s is handed over', name => expect(fate(name)).toBe('passed'));

  test.each([
    ...[
      'GITHUB_TOKEN',
      'github_token',
      'TOKEN_FILE',
      'Client_Secret',
      'SECRETS',
      'DB_PASSWORD',
      'passwd',
      'ANTHROPIC_API_KEY'
    ],
    ...[
      'api_key',
      'GH_PAT',
      'GIT_CREDENTIALS',
      'AWS_REGION',
      'azure_client_id',
      'GOOGLE_PROJECT',
      'SSH_AUTH_SOCK',
      'DOCKER_HOST'
    ]
  ])('named %s looks like a secret: withheld, unless pass-env names it', name => {
    expect(fate(name)).toBe('withheld');
    expect(fate(name, [name])).toBe('passed');
    expect(fate(name, [`${name}_`])).toBe('withheld');
  });

  test.each([
    ...[
      'ACTIONS_RUNTIME_TOKEN',
      'ACTIONS_CACHE_URL',
      'INPUT_RUN',
      'INPUT_ALLOWED-DOMAINS',
      'STATE_id',
      'RUNNER_TRACKING_ID'
    ],
    ...[
      'GITHUB_ENV',
      'GITHUB_PATH',
      'GITHUB_STATE',
      'GITHUB_ARTIFACTS',
      'GITHUB_ARTIFACTS_DIR',
      'actions_runtime_url'
    ]
  ])('named %s is the runner’s own: dropped, whatever pass-env says', name => {
    expect(fate(name)).toBe('dropped');
    expect(fate(name, [name])).toBe('dropped');
  });

  test.each([
    'HTTP_PROXY',
    'https_proxy',
    'no_proxy',
    'HOME',
    'RUNNER_TEMP',
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY'
  ])('named %s is replaced by ours', name => {
    expect(fate(name)).toBe('set');
    expect(environmentFor({[name]: 'of the step'}, [], SCRATCH).set[name]).not.toBe('of the step');
  });

  test.each(['ALL_PROXY', 'all_proxy', 'ftp_proxy', 'Http_Proxy'])(
    'named %s is a proxy out of reach: dropped',
    name => {
      expect(fate(name)).toBe('dropped');
    }
  );

  test.each(['', '=C:', 'A=B'])('named %j cannot be carried: dropped', name =>
    expect(fate(name)).toBe('dropped')
  );

  test('without a value is none', () => {
    expect(environmentFor({A: undefined, GH_TOKEN: undefined}, [], SCRATCH)).toMatchObject({
      passed: [],
      withheld: []
    });
  });

  test('too long to start a program with is refused by name', () => {
    const env = (bytes: number): Record<string, string> => ({BIG: 'ü'.repeat(bytes / 2)});
    expect(() => environmentFor(env(131_068), [], SCRATCH)).toThrow(/^The variable BIG is 129 KiB long/);
    expect(environmentFor(env(131_066), [], SCRATCH).passed).toEqual(['BIG']);
  });

  test('too long but withheld is nobody’s concern', () => {
    expect(environmentFor({BIG_TOKEN: 'x'.repeat(200_000)}, [], SCRATCH).withheld).toEqual(['BIG_TOKEN']);
  });
});

describe('the command’s environment', () => {
  test('is sorted, and what we set points inside', () => {
    expect(environmentFor({B: '1', A: '2', Z_KEY: '3', C_TOKEN: '4'}, [], SCRATCH)).toEqual({
      passed: ['A', 'B'],
      set: {
        HTTP_PROXY: 'http://127.0.0.1:3128',
        http_proxy: 'http://127.0.0.1:3128',
        HTTPS_PROXY: 'http://127.0.0.1:3128',
        https_proxy: 'http://127.0.0.1:3128',
        NO_PROXY: 'localhost,127.0.0.1,::1',
        no_proxy: 'localhost,127.0.0.1,::1',
        HOME: SCRATCH.home,
        RUNNER_TEMP: SCRATCH.temp,
        GITHUB_OUTPUT: SCRATCH.output,
        GITHUB_STEP_SUMMARY: SCRATCH.summary
      },
      withheld: ['C_TOKEN', 'Z_KEY']
    });
  });

  test('holds no value of the step where an argv is made of it', () => {
    const told = JSON.stringify(
      environmentFor({A: 'hunter2', GH_TOKEN: 'hunter2', HOME: 'hunter2'}, ['GH_TOKEN'], SCRATCH)
    );
    expect(told).not.toContain('hunter2');
  });
});

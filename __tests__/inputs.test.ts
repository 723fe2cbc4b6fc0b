import {describe, expect, test} from '@jest/globals';
import {InputError, inputsFrom} from '../src/inputs.js';
import type {Inputs} from '../src/inputs.js';

const RUNNER = {
  workspace: '/home/runner/work/repo/repo',
  home: '/home/runner',
  temp: '/home/runner/work/_temp'
};

function read(given: Readonly<Record<string, string>>): Inputs {
  const all: Readonly<Record<string, string>> = {run: 'true', ...given};
  return inputsFrom(name => all[name] ?? '', RUNNER);
}

function problems(given: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(given);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe('the inputs', () => {
  test('left empty mean: bash, in the workspace, with no network', () => {
    expect(read({})).toEqual({
      run: 'true',
      shell: {argv: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'], extension: '.sh'},
      workingDirectory: RUNNER.workspace,
      allowed: [],
      blocked: [],
      expected: [],
      mode: 'enforce',
      failOnBlocked: false,
      passEnv: [],
      mounts: [],
      timeoutMinutes: undefined,
      label: 'true',
      summary: 'always',
      imageArchive: '',
      allowWorkflowCommands: false,
      notes: [],
      warnings: []
    });
  });

  test('with more ports than there are listeners for are refused at the first that is too many', () => {
    const named = (count: number) =>
      Array.from({length: count}, (_, index) => `a.example:${1_000 + index}`).join('\n');
    expect(problems({'allowed-domains': named(4_000)})).toEqual([]);
    expect(problems({'allowed-domains': named(4_002)})).toEqual([
      'allowed-domains, line 4001: port 5000 is one more than the 4000 different ones that a list may name. Name fewer.'
    ]);
  });

  test('with problems are refused once, with every problem of every input', () => {
    const given = {
      run: ' \n',
      shell: 'perl',
      'allowed-domains': 'good.example\n*.com\n\nexample.com/x',
      'fail-on-blocked': 'yes',
      'pass-env': 'A B',
      mounts: 'relative',
      'timeout-minutes': '0',
      summary: 'sometimes',
      mode: 'warn',
      'allow-workflow-commands': '1'
    };
    expect(problems(given)).toEqual([
      'run: there is no script. Write the command that is to run behind the firewall.',
      'shell: "perl" is not one of bash, sh, python, node, pwsh, and holds no {0} for the script\'s path. Write "perl {0}".',
      'allowed-domains, line 2: "*.com" would cover a whole top-level domain. Name a host below it, such as "*.example.com".',
      'allowed-domains, line 4: "example.com/x" holds a path. A pattern names hosts alone. Write "example.com".',
      'mode: "warn" is neither enforce nor audit. Write one of them.',
      'fail-on-blocked: "yes" is neither true nor false. Write one of them.',
      'pass-env, line 1: "A B" is no name of a variable. Write one name a line, such as "API_KEY".',
      'mounts, line 1: "relative" is no absolute path. Begin it with "/", or with "~/" for the runner’s home.',
      'timeout-minutes: "0" is no number of minutes above 0 and up to 35000. Write one such as 10.',
      'summary: "sometimes" is none of always, blocked and never. Write one of them.',
      'allow-workflow-commands: "1" is neither true nor false. Write one of them.'
    ]);
    expect(() => read(given)).toThrow(problems(given).join('\n'));
  });

  test('show an international name as it travels', () => {
    expect(read({'allowed-domains': 'a.example\nbücher.example'}).notes).toEqual([
      'allowed-domains, line 2: "bücher.example" is the name "xn--bcher-kva.example".'
    ]);
  });

  test.each(['blocked-domains', 'expected-blocked'])('show it in %s too', input => {
    expect(read({[input]: 'bücher.example\n@github'}).notes).toEqual([
      `${input}, line 1: "bücher.example" is the name "xn--bcher-kva.example".`,
      expect.stringMatching(/line 2: "@github", version \d+, is (?!.*Data can leave)/)
    ]);
  });

  test('show what a preset stands for, and warn of shared ground', () => {
    const {allowed, notes, warnings} = read({'allowed-domains': '\n@debian\nx.github.io'});
    expect(allowed.map(({source}) => source.written)).toEqual(['@debian', 'x.github.io']);
    expect(notes).toEqual(['allowed-domains, line 2: "@debian", version 1, is debian.org.']);
    expect(warnings).toHaveLength(1);
  });
});

describe('the script', () => {
  test('is kept byte for byte, as a run: step keeps it', () => {
    const run = '\n  echo a\r\necho b  \n\n';
    expect(read({run}).run).toBe(run);
  });

  test('stops at an error under pwsh, as in a run: step', () => {
    expect(read({run: 'Get-Date', shell: 'pwsh'}).run).toBe(
      "$ErrorActionPreference = 'stop'\nGet-Date\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }"
    );
  });
});

describe('a shell', () => {
  test.each<[string, string[], string]>([
    ['sh', ['sh', '-e', '{0}'], '.sh'],
    ['python', ['python', '{0}'], '.py'],
    ['node', ['node', '{0}'], '.js'],
    ['pwsh', ['pwsh', '-command', ". '{0}'"], '.ps1'],
    ['bash -x {0}', ['bash', '-x', '{0}'], '.sh'],
    ['  perl   {0} ', ['perl', '{0}'], ''],
    ['env "A=b c" ruby {0}', ['env', 'A=b c', 'ruby', '{0}'], ''],
    ['x --file="{0}" ""', ['x', '--file={0}', ''], ''],
    ['x "say \\"{0}\\"" \\n', ['x', 'say "{0}"', '\\n'], ''],
    ['x \\\\"a b" {0}', ['x', '\\a b', '{0}'], ''],
    ["sh -c '. {0}'", ['sh', '-c', "'.", "{0}'"], '.sh'],
    ['constructor {0}', ['constructor', '{0}'], '']
  ])('written %j is run as the runner would', (written, argv, extension) => {
    expect(read({shell: written}).shell).toEqual({argv, extension});
  });

  test.each<[string, string]>([
    ['perl -w', 'Write "perl -w {0}".'],
    ['Bash', 'Write "bash".'],
    ['bash -e', 'Write "bash".'],
    ['{0}', 'Write "bash {0}".'],
    ['toString', 'Write "toString {0}".']
  ])('written %j is refused with the cure', (written, cure) => {
    expect(problems({shell: written})).toEqual([expect.stringContaining(cure)]);
  });
});

describe('a working directory', () => {
  test.each<[string, string]>([
    ['sub/dir/', `${RUNNER.workspace}/sub/dir`],
    ['./a/../b', `${RUNNER.workspace}/b`],
    ['..', '/home/runner/work/repo'],
    ['/tmp//x', '/tmp/x'],
    ['~/x', '/home/runner/x']
  ])('%s is %s', (written, path) => expect(read({'working-directory': written}).workingDirectory).toBe(path));
});

describe('a label', () => {
  test.each<[string, string, string]>([
    ['is the first line that says something', '\n\n  npm test  \nnpm run x', 'npm test'],
    ['is cut at 60 characters, none in half', '𝒳'.repeat(61), `${'𝒳'.repeat(59)}…`],
    ['of 60 is whole', '𝒳'.repeat(60), '𝒳'.repeat(60)]
  ])('%s', (_, run, label) => expect(read({run}).label).toBe(label));

  test('is what its author wrote, on one line', () => {
    expect(read({label: ' Tests \n more'}).label).toBe('Tests');
  });
});

describe('a time limit', () => {
  test.each<[string, number | undefined]>([
    ['', undefined],
    ['5', 5],
    ['0.05', 0.05]
  ])('of %j', (written, minutes) => expect(read({'timeout-minutes': written}).timeoutMinutes).toBe(minutes));

  test.each(['-1', '1e3', 'five', '35001', 'Infinity', '0.0'])('of %j is refused', written => {
    expect(problems({'timeout-minutes': written})).toHaveLength(1);
  });
});

describe('a name in pass-env', () => {
  test('is taken once, by lines, commas and with comments', () => {
    expect(read({'pass-env': 'API_KEY, npm_token # both\nAPI_KEY'}).passEnv).toEqual([
      'API_KEY',
      'npm_token'
    ]);
  });

  test.each<[string, RegExp]>([
    ['$API_KEY', /Write "API_KEY"\.$/],
    ['${API_KEY}', /Write "API_KEY"\.$/],
    ['AWS_*', /is no name of a variable/],
    ['ACTIONS_RUNTIME_TOKEN', /the runner's own and never handed over/],
    ['GITHUB_ENV', /the runner's own/]
  ])('%s is refused', (written, problem) => {
    expect(problems({'pass-env': written})).toEqual([expect.stringMatching(problem)]);
  });

  test('with a value is refused without repeating it', () => {
    expect(problems({'pass-env': 'KEY=hunter2'})).toEqual([
      'pass-env, line 1: "KEY=…" holds a value. Write the name alone, and the value under env:.'
    ]);
  });
});

describe('a mount', () => {
  test.each<[string, string, boolean]>([
    ['/data', '/data', false],
    ['/data/:rw', '/data', true],
    ['~/.npm:rw', '/home/runner/.npm', true],
    ['/home/runner/work/_temp/cache:rw', '/home/runner/work/_temp/cache', true],
    [
      '/home/runner/work/_temp/awf-report-0a/report.json',
      '/home/runner/work/_temp/awf-report-0a/report.json',
      false
    ],
    ['//data/./x y', '/data/x y', false]
  ])('%s', (written, path, writable) => {
    expect(read({mounts: written}).mounts).toEqual([{line: 1, from: path, to: path, writable}]);
  });

  test('named twice alike is one, named both ways is refused', () => {
    expect(read({mounts: '/data\n/data/'}).mounts).toHaveLength(1);
    expect(problems({mounts: '/data\n/data:rw'})).toEqual([expect.stringMatching(/line 2.*Keep one/)]);
  });

  test.each<[string, RegExp]>([
    ['data', /no absolute path/],
    ['~data', /no absolute path/],
    ['/data:ro', /Write "\/data" to read it, "\/data:rw" to write it too/],
    ['/data:/other', /ends in ":\/other"/],
    ['/data/../etc', /holds "\.\."/],
    ['/', /too wide/],
    ['~', /too wide/],
    ['/home', /too wide/],
    ['/var', /too wide/],
    ['/var/run/docker.sock', /would hand over the host/],
    ['/run', /would hand over the host/],
    ['/proc/1', /would hand over the host/],
    ['/var/lib', /too wide/],
    ['/var/lib/docker/volumes', /would hand over the host/],
    ['/home/runner/work/_temp:rw', /is or holds RUNNER_TEMP/],
    ['~/work', /is or holds RUNNER_TEMP/],
    ['~/work/_temp/_runner_file_commands:rw', /the runner or this action alone/],
    ['~/work/_temp/_runner_file_commands/set_env_1', /the runner or this action alone/],
    ['~/work/_temp/awf-0123456789ab/log', /the runner or this action alone/],
    ['/awf', /the action keeps its own/],
    ['/a"b', /holds a quote/],
    ['/a\u0000b', /control character/]
  ])('%j is refused', (written, problem) => {
    expect(problems({mounts: written})).toEqual([expect.stringMatching(problem)]);
  });
});

describe('an image archive', () => {
  test.each([
    ['image.tar.gz', `${RUNNER.workspace}/image.tar.gz`],
    ['/opt/image.tar.gz', '/opt/image.tar.gz']
  ])('%s is %s', (written, path) => expect(read({'image-archive': written}).imageArchive).toBe(path));
});

describe('a flag', () => {
  test.each<[string, boolean]>([
    ['true', true],
    ['TRUE', true],
    ['False', false],
    ['', false]
  ])('written %j', (written, value) => expect(read({'fail-on-blocked': written}).failOnBlocked).toBe(value));
});

import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, jest, test} from '@jest/globals';

jest.setTimeout(60_000);

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'awf-check-'));
afterAll(() => rmSync(folder, {recursive: true}));

const FILES = {
  list: '# of this repository\n=api.example.com\n@python\nexample.org\n',
  wide: '=api.example.com\n*.com\nx/y\n',
  shared: 'someone.github.io\n',
  blocked: 'bad.example.org\n',
  good: '# what must and must not be\nallow https://pypi.org/simple/#x # packages\n\ndeny https://api.example.com:8443/\ndeny tcp://pypi.org:443\n',
  wrong: 'allow https://nobody.example/\ndeny https://pypi.org/\nallow https://example.org/\n',
  torn: 'allow https://example.org/ now\nforbid https://example.org/\nallow example.org\n',
  silent: '# nothing yet\n',
  'ci.yml':
    'jobs:\n  a:\n    steps:\n      - name: Test\n        uses: ./\n        with:\n          mode: audit\n          allowed-domains: |\n            a.example\n            @rust\n          blocked-domains: b.a.example\n'
};
for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The program from its source, in a folder that holds the files. */
function check(args: readonly string[], input = ''): Promise<Ran> {
  const argv = [
    '--import',
    path.join(root, '__tests__/lab/typescript.mjs'),
    path.join(root, 'src/policy-check.ts')
  ];
  return new Promise(resolve => {
    const options = {cwd: folder, env: {...process.env, NODE_OPTIONS: ''}};
    const child = execFile(process.execPath, [...argv, ...args], options, (error, out, err) => {
      resolve({code: error === null ? 0 : Number(error.code), out, err});
    });
    child.stdin?.end(input);
  });
}

describe('policy-check', () => {
  test.each<[string, readonly string[], Ran]>([
    [
      'exits with 0 where all is allowed, and names the line',
      ['list', 'https://api.example.com/v1', 'http://a.example.org'],
      {
        code: 0,
        out:
          'allowed  https://api.example.com:443  by allowed-domains, line 2: =api.example.com\n' +
          'allowed  http://a.example.org:80  by allowed-domains, line 4: example.org\n',
        err: ''
      }
    ],
    [
      'exits with 1 where one of them is blocked',
      ['list', 'https://pypi.org/', 'https://x.api.example.com/'],
      {
        code: 1,
        out:
          'allowed  https://pypi.org:443  by allowed-domains, line 3: @python (=pypi.org)\n' +
          'blocked  https://x.api.example.com:443  not-allowed: no line covers this host\n',
        err: ''
      }
    ],
    [
      'lets a block beat an allow',
      ['--blocked', 'blocked', 'list', 'https://a.bad.example.org'],
      {
        code: 1,
        out: 'blocked  https://a.bad.example.org:443  by blocked-domains, line 1: bad.example.org\n',
        err: ''
      }
    ],
    [
      'refuses a bad list in the words of the action, with 2',
      ['wide', 'https://api.example.com/'],
      {
        code: 2,
        out: '',
        err:
          'allowed-domains, line 2: "*.com" would cover a whole top-level domain. Name a host below it, such as "*.example.com".\n' +
          'allowed-domains, line 3: "x/y" holds a path. A pattern names hosts alone. Write a name such as "example.com".\n'
      }
    ],
    [
      'refuses a bad URL with 2, and says nothing of the good ones',
      ['list', 'https://pypi.org/', 'pypi.org'],
      {
        code: 2,
        out: '',
        err: '"pypi.org" begins with none of http://, https://, ws://, wss:// and tcp://. Write "https://example.com/".\n'
      }
    ],
    [
      'passes a test that the policy meets',
      ['list', '--test', 'good'],
      {code: 0, out: '3 as expected, 0 not.\n', err: ''}
    ],
    [
      'fails a test that it does not meet, and says where and why',
      ['--test', 'wrong', 'list'],
      {
        code: 1,
        out:
          'wrong, line 1: blocked  https://nobody.example:443  not-allowed: no line covers this host\n' +
          'wrong, line 2: allowed  https://pypi.org:443  by allowed-domains, line 3: @python (=pypi.org)\n' +
          '1 as expected, 2 not.\n',
        err: ''
      }
    ],
    [
      'refuses a test that it cannot read, every line of it',
      ['list', '--test', 'torn'],
      {
        code: 2,
        out: '',
        err:
          'torn, line 1: "allow https://example.org/ now" is no expectation. Write "allow https://example.com/" or "deny …".\n' +
          'torn, line 2: "forbid https://example.org/" is no expectation. Write "allow https://example.com/" or "deny …".\n' +
          'torn, line 3: "example.org" begins with none of http://, https://, ws://, wss:// and tcp://. Write "https://example.com/".\n'
      }
    ],
    [
      'refuses a test that expects nothing, for it would always pass',
      ['list', '--test', 'silent'],
      {code: 2, out: '', err: 'silent expects nothing. Write lines such as "deny https://example.com/".\n'}
    ],
    [
      'reads the lists of a step from its workflow, and says that its mode is not judged',
      ['ci.yml', '--step', 'Test', 'https://b.a.example/', 'https://crates.io/'],
      {
        code: 1,
        out:
          'blocked  https://b.a.example:443  by blocked-domains, line 1: b.a.example\n' +
          'allowed  https://crates.io:443  by allowed-domains, line 2: @rust (=crates.io)\n',
        err: 'mode: audit lets through what no line blocks. This says what mode: enforce does.\n'
      }
    ]
  ])('%s', async (_, args, ran) => expect(await check(args)).toEqual(ran));

  test('reads a list from standard input', async () => {
    expect(await check(['-', 'https://a.example/'], 'a.example')).toEqual({
      code: 0,
      out: 'allowed  https://a.example:443  by allowed-domains, line 1: a.example\n',
      err: ''
    });
  });

  test('warns of shared ground, and judges all the same', async () => {
    const {code, err} = await check(['shared', 'https://someone.github.io/']);
    expect(code).toBe(0);
    expect(err).toMatch(/^On ground that is shared with strangers: "someone\.github\.io"/);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['nothing is asked', ['list'], /^usage: node dist\/policy-check/],
    ['nothing is said', [], /^usage: /],
    ['the option is unknown', ['--lists', 'list'], /^Unknown option '--lists'/],
    ['an option lacks its value', ['list', '--test'], /argument missing/],
    ['a file is not there', ['absent', 'https://a.example/'], /^absent cannot be read: ENOENT/]
  ])('says how it is used, with 2, where %s', async (_, args, sentence) => {
    const {code, out, err} = await check(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });

  test('says how it is used, with 0, where it is asked to', async () => {
    const {code, out} = await check(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^usage: [\s\S]*Exit code: 0/);
  });
});

import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {itemsOf} from '../../src/policy/list.js';
import {reportFrom, type Report} from '../../src/report/report.js';
import {locate} from '../../src/report/workflow/locate.js';
import type {Asked} from '../../src/report/workflow/step.js';
import {quiet, refused} from './scenarios.js';

const folder = mkdtempSync(join(tmpdir(), 'patch-'));
afterAll(() => rmSync(folder, {recursive: true}));
execFileSync('git', ['init', '--quiet', folder]);

const PATH = '.github/workflows/a b.yml';
const ADDED = ['=gist.github.com', '=new.example'];
const report = reportFrom({
  ...quiet,
  audit: {...quiet.audit, requests: [refused('new.example'), refused('gist.github.com')]}
});

const located = (text: string, more: Partial<Asked> = {}, path = PATH): Report =>
  locate(
    report,
    {path, text},
    {
      action: 'org/awf-action',
      job: 'build',
      inputs: {run: 'npm test\n', 'allowed-domains': ''},
      ...more
    }
  );

/** What git makes of the file. */
function applied(text: string, patch: string, path = PATH): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
    cwd: folder,
    input: patch,
    stdio: ['pipe', 'pipe', 'pipe']
  });
  return readFileSync(file, 'utf8');
}

interface Workflow {
  readonly jobs: {
    readonly build: {readonly steps: readonly {readonly with?: Readonly<Record<string, string>>}[]};
  };
}
const listIn = (text: string): string[] =>
  (parse(text) as Workflow).jobs.build.steps.flatMap(step =>
    itemsOf(step.with?.['allowed-domains'] ?? '').map(({written}) => written)
  );

const workflow = (step: string): string => `name: lab
on: push
jobs:
  build:
    runs-on: ubuntu-latest # a comment
    steps:
      - uses: actions/checkout@v7
${step}
      - run: echo done
`;
const withStep = (...lines: readonly string[]): string =>
  workflow(
    ['- uses: org/awf-action@v1', '  with:', ...lines.map(line => `    ${line}`)]
      .map(line => `      ${line}`.trimEnd())
      .join('\n')
  );

describe('the patch adds the suggested lines', () => {
  test.each<[string, string, string]>([
    [
      'to a block',
      withStep('run: npm test', 'allowed-domains: |', '  a.example', '  b.example'),
      'a.example\nb.example\n'
    ],
    [
      'to a block that keeps no last line break',
      withStep('run: npm test', 'allowed-domains: |-', '  a.example'),
      'a.example'
    ],
    [
      'to a block with comments',
      withStep(
        'run: npm test',
        'allowed-domains: | # what it may reach',
        '  # the first',
        '  a.example # why',
        '# not of the block',
        'label: x'
      ),
      '# the first\na.example # why\n'
    ],
    [
      'to a block before blank lines',
      withStep('run: npm test', 'allowed-domains: |', '  a.example', '', ''),
      'a.example\n'
    ],
    [
      'to a block before the script',
      withStep('allowed-domains: |', '  a.example', 'run: npm test'),
      'a.example\n'
    ],
    [
      'to a block with an indentation of its own',
      withStep('run: npm test', 'allowed-domains: |', '        a.example', '        b.example'),
      'a.example\nb.example\n'
    ],
    [
      'to a block whose indentation is given',
      withStep('run: npm test', 'allowed-domains: |2', '    a.example', '  b.example'),
      '  a.example\nb.example\n'
    ],
    ['to an empty block', withStep('run: npm test', 'allowed-domains: |', 'label: x'), ''],
    [
      'to a folded block',
      withStep('run: npm test', 'allowed-domains: >-', '  a.example,', '  b.example'),
      'a.example, b.example'
    ],
    ['to a plain value', withStep('run: npm test', 'allowed-domains: a.example'), 'a.example'],
    [
      'to a plain value with a comment',
      withStep('run: npm test', 'allowed-domains: a.example, b.example # two', 'label: x'),
      'a.example, b.example'
    ],
    ['to a value in quotes', withStep('run: npm test', `allowed-domains: '*.a.example'`), '*.a.example'],
    [
      'to a value in double quotes',
      withStep('run: npm test', `allowed-domains: "a.example\\nb.example"`),
      'a.example\nb.example'
    ],
    ['to an empty value', withStep('run: npm test', `allowed-domains: ''`), ''],
    ['to no value', withStep('run: npm test', 'allowed-domains:', 'label: x'), ''],
    [
      'to no value, with a comment',
      withStep('run: npm test', 'allowed-domains: # nothing yet', 'label: x'),
      ''
    ],
    [
      'to a value on the next line',
      withStep('run: npm test', 'allowed-domains:', '  a.example'),
      'a.example'
    ],
    [
      'to an expression',
      withStep('run: npm test', 'allowed-domains: ${{ vars.HOSTS }}'),
      'x.example, y.example'
    ],
    [
      'to a block with an expression',
      withStep('run: npm test', 'allowed-domains: |', '  ${{ vars.HOSTS }}', '  a.example'),
      'x.example\na.example\n'
    ],
    ['where there is no such input', withStep('run: npm test'), ''],
    [
      'where there is none, after a script of many lines',
      withStep('run: |', '  npm ci', '', '  npm test', 'label: x'),
      ''
    ],
    [
      'where there is none, after a script with a comment',
      withStep('run: npm test # all of them', 'label: x'),
      ''
    ],
    [
      'in a flow mapping',
      workflow('      - {uses: org/awf-action@v1, with: {run: npm test, allowed-domains: a.example}}'),
      'a.example'
    ],
    [
      'in a flow mapping without the input',
      workflow('      - {uses: org/awf-action@v1, with: {run: npm test}}'),
      ''
    ],
    [
      'in a step of many keys',
      workflow(
        '      - name: x\n        if: ${{ !cancelled() }}\n        uses: org/awf-action@0123abc # v1\n        env:\n          A: b\n        with:\n          run: npm test\n          allowed-domains: a.example'
      ),
      'a.example'
    ]
  ])('%s', (_, text, given) => {
    const run = text.includes('npm ci') ? 'npm ci\n\nnpm test\n' : 'npm test';
    const label = text.includes('label: x') ? 'x' : '';
    const {workflow} = located(text, {inputs: {run, label, 'allowed-domains': given}});
    const result = applied(text, workflow?.patch ?? 'no patch');
    const [before, after] = [listIn(text), listIn(result)];
    expect(after).toEqual([...before, ...ADDED]);
    // Nothing is lost: not a comment, and of the lines only that of the value itself.
    const lost = text.split('\n').filter(line => line.trim() !== '' && !result.includes(line.trim()));
    expect(lost.filter(line => !line.includes('allowed-domains') && !line.includes('uses: org'))).toEqual([]);
    expect(result.match(/# .*/g)).toEqual(expect.arrayContaining(text.match(/# .*/g) ?? []));
    const place = text.includes('allowed-domains') ? /allowed-domains/ : /uses: org/;
    expect(text.split('\n')[(workflow?.line ?? 0) - 1]).toMatch(place);
  });

  test('as git itself would have written it', () => {
    const text = withStep('run: npm test', 'allowed-domains: |', '  a.example', 'label: x');
    const {workflow} = located(text, {
      inputs: {run: 'npm test', label: 'x', 'allowed-domains': 'a.example\n'}
    });
    const patch = workflow?.patch ?? '';
    const git = (...args: string[]): string => execFileSync('git', args, {cwd: folder, encoding: 'utf8'});
    mkdirSync(dirname(join(folder, PATH)), {recursive: true});
    writeFileSync(join(folder, PATH), text);
    git('add', PATH);
    applied(text, patch);
    const own = git('diff', '--no-color', '--no-ext-diff', '--', PATH);
    expect(patch).toBe(own.replace(/^index .*\n/m, '').replace(/^(@@ .* @@).*$/m, '$1'));
  });

  test('with what is to be weighed, as a comment', () => {
    const text = withStep('run: npm test');
    expect(applied(text, located(text).workflow?.patch ?? '')).toContain(
      '          allowed-domains: |\n            =gist.github.com # anyone can receive uploads here; shared by many tenants\n            =new.example\n'
    );
  });

  test('and line breaks as the file has them', () => {
    const text = withStep('run: npm test', 'allowed-domains: |', '  a.example').replaceAll('\n', '\r\n');
    const result = applied(
      text,
      located(text, {inputs: {run: 'npm test', 'allowed-domains': 'a.example\n'}}).workflow?.patch ?? ''
    );
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(listIn(result)).toEqual(['a.example', ...ADDED]);
  });

  test('to a file that ends without a line break', () => {
    const text = withStep('run: npm test', 'allowed-domains: |', '  a.example').replace(
      /\n {6}- run: echo done\n$/,
      ''
    );
    const result = applied(
      text,
      located(text, {inputs: {run: 'npm test', 'allowed-domains': 'a.example'}}).workflow?.patch ?? ''
    );
    expect(listIn(result)).toEqual(['a.example', ...ADDED]);
  });

  test.each(['a.yml', 'ä"b\\c.yml'])('to a file of the name %s', name => {
    const path = `.github/workflows/${name}`;
    const text = withStep('run: npm test');
    expect(listIn(applied(text, located(text, {}, path).workflow?.patch ?? '', path))).toEqual(ADDED);
  });

  test('where the reusable workflow is called', () => {
    const text =
      'on: push\njobs:\n  agent:\n    uses: org/awf-action/.github/workflows/firewalled.yml@v1\n    with:\n      run: npm test\n';
    const {workflow} = located(text, {job: 'firewalled'});
    expect(applied(text, workflow?.patch ?? '')).toContain(
      '      allowed-domains: |\n        =gist.github.com'
    );
  });
});

describe('the step is found', () => {
  const other = '      - uses: org/awf-action@v1\n        with:\n          run: npm run lint\n';
  const mine = '      - uses: org/awf-action@v1\n        with:\n          run: npm test\n';
  const job = (name: string, steps: string): string =>
    `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const line = (text: string, more?: Partial<Asked>): number | undefined =>
    located(text, more).workflow?.line;

  test.each<[string, string, Partial<Asked>, number | undefined]>([
    ['among others', `jobs:\n${job('build', other + mine)}`, {}, 8],
    [
      'in its own job, though another has the same',
      `jobs:\n${job('lint', mine)}${job('build', mine)}`,
      {},
      11
    ],
    ['not where its job has two alike', `jobs:\n${job('build', mine + mine)}`, {}, undefined],
    [
      'by its script, where another is an expression',
      `jobs:\n${job('build', mine.replace('npm test', '${{ matrix.run }}') + mine)}`,
      {},
      8
    ],
    ['by an expression', `jobs:\n${job('build', mine.replace('npm test', 'npm ${{ matrix.what }}'))}`, {}, 5],
    [
      'as an action of the same checkout',
      `jobs:\n${job('build', mine.replace('org/awf-action@v1', './'))}`,
      {action: ''},
      5
    ],
    [
      'by its label',
      `jobs:\n${job('build', `${mine}          label: one\n${mine}          label: two\n`)}`,
      {inputs: {run: 'npm test', label: 'two'}},
      9
    ],
    [
      'not where another action has the same inputs',
      `jobs:\n${job('build', mine.replace('org/awf-action', 'org/other'))}`,
      {},
      undefined
    ],
    ['not where the script is another', `jobs:\n${job('build', other)}`, {}, undefined],
    [
      'not where the list is another',
      `jobs:\n${job('build', `${mine}          allowed-domains: z.example\n`)}`,
      {},
      undefined
    ],
    ['not in what is no workflow', '- a\n- b\n', {}, undefined],
    ['not in what is no YAML', 'jobs: [}', {}, undefined]
  ])('%s', (_, text, more, wanted) => expect(line(text, more)).toBe(wanted));

  test.each<[string, string]>([
    ['the list is an alias', withStep('run: npm test', 'label: &x a.example', 'allowed-domains: *x')],
    ['others refer to the list', withStep('run: npm test', 'allowed-domains: &x a.example')],
    [
      'another block would read otherwise',
      withStep('run: npm test', 'allowed-domains: >-', '  a.example # why,', '  b.example')
    ]
  ])('but not patched where %s', (_, text) => {
    expect(
      located(text, {
        inputs: {
          run: 'npm test',
          label: text.includes('label') ? 'a.example' : '',
          'allowed-domains': text.includes('>-') ? 'a.example # why, b.example' : 'a.example'
        }
      }).workflow
    ).toEqual({path: PATH, line: expect.any(Number)});
  });

  test('and not patched where nothing is suggested', () => {
    const none = locate(
      reportFrom(quiet),
      {path: PATH, text: withStep('run: npm test')},
      {action: 'org/awf-action', job: 'build', inputs: {run: 'npm test'}}
    );
    expect(none.workflow).toEqual({path: PATH, line: 8});
  });

  test('at once, in a large file of many expressions', () => {
    const script = '${{ a }}x'.repeat(2000);
    const text = `jobs:\n${job('build', Array.from({length: 200}, () => mine.replace('npm test', script)).join(''))}`;
    const begun = performance.now();
    located(text, {inputs: {run: `${'x'.repeat(4000)}y`}});
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

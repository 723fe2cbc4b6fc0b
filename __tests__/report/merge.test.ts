import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {findReports} from '../../src/merge-files.js';
import {mergedFrom} from '../../src/report/merge/merged.js';
import {cutSentence, mergedOutputs} from '../../src/report/merge/outputs.js';
import {readLeg, type Leg} from '../../src/report/merge/read.js';
import {renderMergedSummary, verdictOf} from '../../src/report/merge/summary.js';
import {renderReport, reportFrom, type Facts} from '../../src/report/report.js';
import {hostileTexts} from './hostile-text.js';
import {
  allowedLine,
  factsWith,
  noFirewall,
  packet,
  quiet,
  refused,
  request,
  twelveBlocked
} from './scenarios.js';

const root = path.resolve(import.meta.dirname, '../..');
const temp = mkdtempSync(path.join(tmpdir(), 'merge-'));
afterAll(() => rmSync(temp, {recursive: true}));

const leg = (name: string, facts: Facts): Leg => readLeg(name, renderReport(reportFrom(facts)));
const withHosts = (...hosts: readonly string[]): Facts => ({
  ...quiet,
  audit: {...quiet.audit, requests: hosts.map(host => refused(host))}
});

describe('the merged report', () => {
  const merged = mergedFrom([
    leg('node-20', withHosts('a.example', 'a.example', 'b.example')),
    leg('node-22', withHosts('b.example', 'gist.github.com')),
    leg('node-24', quiet)
  ]);

  test('counts in how many steps a host was blocked, the most first', () => {
    expect(merged.blocked).toEqual([
      {where: 'b.example:443', reason: 'not-allowed', legs: 2, count: 2},
      {where: 'a.example:443', reason: 'not-allowed', legs: 1, count: 2},
      {where: 'gist.github.com:443', reason: 'not-allowed', legs: 1, count: 1}
    ]);
    expect(verdictOf(merged)).toBe('3 destinations blocked in 2 of 3 steps');
  });

  test('keeps apart what differs in port or reason, and stands in the order of what was blocked most', () => {
    const facts: Facts = {
      ...quiet,
      audit: {
        ...quiet.audit,
        requests: [
          ...['a.example', 'a.example', 'b.example', 'b.example', 'b.example'].map(host => refused(host)),
          refused('a.example', {port: 8443}),
          refused('a.example', {reason: 'sni-mismatch'}),
          refused('', {reason: 'bad-request'})
        ]
      }
    };
    const merged = mergedFrom([leg('z-most', facts), leg('b', withHosts('a.example')), leg('a', quiet)]);
    expect(merged.blocked.map(({where, reason, legs, count}) => [where, reason, legs, count])).toEqual([
      ['a.example:443', 'not-allowed', 2, 3],
      ['b.example:443', 'not-allowed', 1, 3],
      ['', 'bad-request', 1, 1],
      ['a.example:443', 'sni-mismatch', 1, 1],
      ['a.example:8443', 'not-allowed', 1, 1]
    ]);
    expect(merged.legs.map(({name}) => name)).toEqual(['z-most', 'b', 'a']);
    expect(mergedOutputs(merged)).toMatchObject({
      'step-count': '3',
      'blocked-count': '9',
      'blocked-domains': '["a.example:443","a.example:8443","b.example:443"]'
    });
  });

  test('of many hosts shows each once, the first in view, and says how many lines it leaves out', () => {
    const hosts = (count: number): string[] => Array.from({length: count}, (_, at) => `host-${at}.example`);
    const requests = [...hosts(30).map(host => refused(host)), request('b.example')];
    const some = renderMergedSummary(mergedFrom([leg('1', {...quiet, audit: {...quiet.audit, requests}})]));
    expect(some.match(/<tr><td><code>host-\d+\.example&#58;443<\/code>/g)).toHaveLength(30);
    expect(some).toContain('<summary>5 more</summary>');
    expect(some).toContain('<td>code 0</td><td align="right">30</td><td align="right">1</td>');
    const many = renderMergedSummary(mergedFrom([leg('1', withHosts(...hosts(5_000)))]));
    const lines = many.match(/^=host-\d+\.example$/gm)?.length ?? 0;
    expect(many).toContain(
      `(and ${(5_000 - lines).toLocaleString('en-US')} more in the output suggested-domains)`
    );
  });

  test('counts packets that no record tells of', () => {
    const unrecorded = {...quiet, audit: {...quiet.audit, end: {...quiet.audit.end, unrecordedPackets: 7}}};
    const flooded = mergedFrom([leg('node-20', unrecorded), leg('node-22', quiet)]);
    expect(mergedOutputs(flooded)['blocked-count']).toBe('7');
    expect(verdictOf(flooded)).toBe('1 destination blocked in 1 of 2 steps');
  });

  describe('with more than an output holds', () => {
    const many = Array.from({length: 30_000}, (_, at) => `host-${at}.example`);
    const blocked = many.map(host => ({where: `${host}:443`, legs: 1, count: 1}));
    const large = {legs: [], allowed: [], blocked, suggested: many, unused: many};

    test('tells of each list that was cut, with how many are not in it', () => {
      const outputs = mergedOutputs(large);
      const lines = (name: string): number => (outputs[name] ?? '').split('\n').length;
      const listed = {
        'blocked-domains': (JSON.parse(outputs['blocked-domains'] ?? '') as string[]).length,
        'suggested-domains': lines('suggested-domains'),
        'unused-lines': lines('unused-lines')
      };
      for (const [name, count] of Object.entries(listed)) {
        const left = (many.length - count).toLocaleString('en-US');
        expect(count).toBeLessThan(many.length);
        expect(cutSentence(large)).toContain(`the size of the output ${name} (${left} left out)`);
      }
      expect(renderMergedSummary(large)).toContain(`\n\n${cutSentence(large)}\n\n`);
    });

    test('tells of the one that was cut alone', () => {
      const one = {...large, blocked: [], suggested: ['a.example']};
      expect(cutSentence(one)).toMatch(/^Reached limits: the size of the output unused-lines \([^)]*\)\.$/);
    });

    test('tells of none where all are whole', () => {
      expect(cutSentence(merged)).toBe('');
      expect(renderMergedSummary(merged)).not.toContain('Reached limits');
    });
  });

  test('suggests one list for all', () => {
    expect(merged.suggested).toEqual(['=a.example', '=b.example', '=gist.github.com']);
    expect(renderMergedSummary(merged)).toContain(
      '```\n=a.example\n=b.example\n=gist.github.com # anyone can receive uploads here; shared by many tenants\n```'
    );
  });

  test('calls a line not needed only where no step needed it', () => {
    const policy = {
      ...quiet.policy,
      allowed: [allowedLine(1, 'a.example'), allowedLine(2, 'b.example'), allowedLine(3, 'c.example')]
    };
    const using = (host: string): Facts => ({
      ...quiet,
      policy,
      audit: {...quiet.audit, requests: [request(host, {rule: host})]}
    });
    expect(mergedFrom([leg('1', using('a.example')), leg('2', using('b.example'))]).unused).toEqual([
      'c.example'
    ]);
  });

  test('leaves out what was expected, and takes packets in', () => {
    const facts: Facts = {
      ...quiet,
      audit: {
        ...quiet.audit,
        requests: [refused('a.example', {expected: true})],
        packets: [packet('203.0.113.9', {port: 22})]
      }
    };
    expect(mergedFrom([leg('1', facts)]).blocked.map(({where}) => where)).toEqual(['203.0.113.9:22']);
  });

  test('says of each step how it ended', () => {
    const merged = mergedFrom([
      leg('1', twelveBlocked),
      leg('2', noFirewall),
      leg('3', {...quiet, outcome: {kind: 'timed-out', minutes: 5}}),
      leg('4', {...quiet, outcome: {kind: 'timed-out', minutes: 1}}),
      leg('5', {...quiet, outcome: {kind: 'timed-out', minutes: 0.5}}),
      leg('6', {...quiet, outcome: {kind: 'cancelled', code: 130}}),
      leg('7', {...quiet, outcome: {kind: 'stopped', because: 'Squid ended.'}}),
      leg('8', {...quiet, faults: ['The log of Squid lacks its end.']}),
      leg('9', quiet)
    ]);
    const summary = renderMergedSummary(merged);
    for (const words of [
      ...['code 1', 'never started', '8 did not end well', 'cancelled', 'the firewall failed'],
      ...['stopped after 5 minutes', 'stopped after 1 minute<', 'stopped after 0.5 minutes']
    ])
      expect(summary).toContain(words);
  });

  test('of 200 reports is there in less than a second, from the start of its program on, and bounded', () => {
    const folder = path.join(temp, 'two-hundred');
    for (let at = 0; at < 200; at++) {
      const hosts = Array.from({length: 100}, (_, host) => `h${host * (at + 1)}.example`);
      mkdirSync(path.join(folder, String(at)), {recursive: true});
      writeFileSync(
        path.join(folder, String(at), 'report.json'),
        renderReport(reportFrom(withHosts(...hosts)))
      );
    }
    const [summaryFile, outputFile] = [path.join(temp, 'summary-200'), path.join(temp, 'output-200')];
    writeFileSync(outputFile, '');
    // The work done, which is the same however busy the machine is.
    const spent = `process.on('exit', () => { const {user, system} = process.cpuUsage(); console.error((user + system) / 1e6); })`;
    const {status, stderr, stdout} = spawnSync(
      process.execPath,
      [`--import=data:text/javascript,${encodeURIComponent(spent)}`, path.join(root, 'dist/merge/index.js')],
      {
        env: {INPUT_REPORTS: folder, GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile},
        encoding: 'utf8'
      }
    );
    expect([status, stdout]).toEqual([0, expect.stringMatching(/blocked/)]);
    expect(Number(stderr)).toBeGreaterThan(0);
    expect(Number(stderr)).toBeLessThan(1);
    expect(statSync(summaryFile).size).toBeLessThan(200_000);
  });
});

describe('a report that is merged is believed in nothing:', () => {
  const whole = JSON.parse(renderReport(reportFrom(twelveBlocked))) as Record<string, unknown>;
  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /"x" is no JSON/],
    ['no report', '[]', /"x" is no report of version 1/],
    ['one of another version', JSON.stringify({...whole, v: 2}), /version 1/]
  ])('%s is refused by name', (_, text, words) => expect(() => readLeg('x', text)).toThrow(words));

  test('a line that is none is not suggested', () => {
    const lines = ['=good.example', '*', '=a.example\n*.example', '*.com', 7, null].map(line => ({line}));
    const {suggested} = mergedFrom([readLeg('x', JSON.stringify({...whole, suggested: lines}))]);
    expect(suggested).toEqual(['=good.example']);
  });

  test.each([
    'blocked',
    'packets',
    'allowed',
    'suggested',
    'policy',
    'unusedRules',
    'outcome',
    'faults',
    'label'
  ])('whatever stands for its %s', field => {
    for (const value of [
      undefined,
      null,
      7,
      'x',
      {},
      [],
      [null],
      [7],
      [{host: 7, port: 'x', count: -1, reason: 'x'}],
      {kind: 'exited'}
    ]) {
      expect(() =>
        renderMergedSummary(mergedFrom([readLeg('x', JSON.stringify({...whole, [field]: value}))]))
      ).not.toThrow();
    }
  });

  test('a text of it changes nothing in the summary but its own cell', () => {
    const shapeWith = (texts: readonly string[]): string =>
      execFileSync('cmark-gfm', ['-e', 'table', '-e', 'autolink', '-e', 'tagfilter', '--unsafe'], {
        input: renderMergedSummary(
          mergedFrom(texts.map(text => ({...leg('x', factsWith([text])), name: text})))
        ),
        encoding: 'utf8'
      }).replace(/<code>[^<]*<\/code>/g, '<code></code>');
    expect(shapeWith(hostileTexts(30))).toBe(
      shapeWith(Array.from({length: 30}, (_, at) => `harmless-${at}`))
    );
  });
});

describe('the files to merge', () => {
  beforeAll(() => {
    for (const folder of ['reports/a', 'reports/b/c', 'other'])
      mkdirSync(path.join(temp, folder), {recursive: true});
    writeFileSync(path.join(temp, 'reports/a/report.json'), renderReport(reportFrom(withHosts('a.example'))));
    writeFileSync(
      path.join(temp, 'reports/b/c/report.json'),
      renderReport(reportFrom(withHosts('b.example')))
    );
    writeFileSync(path.join(temp, 'reports/a/other.json'), '{}');
    symlinkSync('/etc', path.join(temp, 'reports/link'));
  });

  test.each<[string, string[], string[]]>([
    ['are all below a folder', ['reports'], ['reports/a/report.json', 'reports/b/c/report.json']],
    ['are a file', ['reports/a/report.json'], ['reports/a/report.json']],
    ['are what a glob names', ['reports/*/report.json'], ['reports/a/report.json']],
    [
      'are what a deep glob names',
      ['reports/**/report.json'],
      ['reports/a/report.json', 'reports/b/c/report.json']
    ],
    [
      'are each once',
      ['reports', 'reports/?/report.json'],
      ['reports/a/report.json', 'reports/b/c/report.json']
    ]
  ])('%s', (_, wanted, found) =>
    expect(findReports(wanted, temp).map(file => path.relative(temp, file))).toEqual(found)
  );

  test.each<[string, string[]]>([
    ['a folder without any', ['other']],
    ['what is not there', ['absent']],
    ['a glob that fits none', ['reports/*.yml']],
    ['nothing', []]
  ])('are not %s', (_, wanted) => expect(() => findReports(wanted, temp)).toThrow(/^reports: /));
});

describe('the step that merges', () => {
  const action = parse(readFileSync(path.join(root, 'merge/action.yml'), 'utf8')) as {
    inputs: Record<string, {default?: string}>;
    outputs: Record<string, object>;
    runs: {main: string};
  };

  const run = (
    inputs: Readonly<Record<string, string>>
  ): {log: string; code: number; summary: string; outputs: string} => {
    const files = {GITHUB_OUTPUT: path.join(temp, 'output'), GITHUB_STEP_SUMMARY: path.join(temp, 'summary')};
    for (const file of Object.values(files)) writeFileSync(file, '');
    const prefixed = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    );
    let log: string;
    let code = 0;
    try {
      log = execFileSync(
        process.execPath,
        [
          '--no-warnings',
          '--import',
          path.join(root, '__tests__/lab/typescript.mjs'),
          path.join(root, 'src/merge.ts')
        ],
        {
          env: {PATH: process.env['PATH'], GITHUB_WORKSPACE: temp, ...files, ...prefixed},
          encoding: 'utf8'
        }
      );
    } catch (error) {
      ({stdout: log, status: code} = error as {stdout: string; status: number});
    }
    return {
      log,
      code,
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      outputs: readFileSync(files.GITHUB_OUTPUT, 'utf8')
    };
  };

  test('writes one summary and its outputs', () => {
    const {log, code, summary, outputs} = run({reports: 'reports'});
    expect([code, log]).toEqual([0, '2 destinations blocked in 2 of 2 steps.\n']);
    expect(summary).toContain('<h3>2 destinations blocked in 2 of 2 steps</h3>');
    expect(outputs).toMatch(/suggested-domains<<[^\n]+\n=a\.example\n=b\.example\n/);
  });

  test('fails in one sentence that names the file', () => {
    expect(run({reports: 'reports/a/other.json'})).toMatchObject({
      code: 1,
      log: '::error::reports: "reports/a/other.json" is no report of version 1. Name the report.json files of this action\'s steps.\n',
      summary: ''
    });
  });

  test('writes no summary where none is wanted', () => {
    expect(run({reports: 'reports', summary: 'never'})).toMatchObject({code: 0, summary: ''});
    expect(run({reports: 'reports', summary: 'sometimes'}).log).toMatch(/summary: "sometimes" is none of/);
  });

  test('has the outputs that its action.yml and the README name', () => {
    const set = Object.keys(mergedOutputs(mergedFrom([]))).sort();
    expect(Object.keys(action.outputs).sort()).toEqual(set);
    const table =
      /\| output of merge[^]*?\n\n/.exec(readFileSync(path.join(root, 'README.md'), 'utf8'))?.[0] ?? '';
    expect([...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name).sort()).toEqual(set);
    expect(action.runs.main).toBe('../dist/merge/index.js');
  });
});

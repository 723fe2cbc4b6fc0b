import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import type {Facts, Outcome, Report} from '../../src/report/report.js';
import {reportFrom} from '../../src/report/report.js';
import {renderSarif} from '../../src/report/sarif.js';
import {hostileTexts} from './hostile-text.js';
import {factsWith, noFirewall, packet, quiet, refused, twelveBlocked} from './scenarios.js';

interface Log {
  readonly runs: readonly [
    {
      readonly automationDetails: {readonly id: string};
      readonly invocations: readonly object[];
      readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string}[]}};
      readonly results: readonly {
        readonly level: string;
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly message: {readonly text: string};
        readonly occurrenceCount: number;
        readonly partialFingerprints: object;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: {readonly uri: string};
              readonly region: {readonly startLine: number};
            };
          }
        ];
      }[];
    }
  ];
}
const logOf = (report: Report): Log => JSON.parse(renderSarif(report)) as Log;
const withHosts = (...hosts: readonly string[]): Facts => ({
  ...quiet,
  audit: {...quiet.audit, requests: hosts.map(host => refused(host))}
});
const workflow = {path: '.github/workflows/a b.yml', line: 12};
// The schema as OASIS published it; a package for tests of SARIF carries it. It is of JSON Schema's draft 4, from which
// the later drafts differ, where it uses them, in the name of the id alone.
const {id, ...schema} = JSON.parse(
  readFileSync(
    new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url),
    'utf8'
  )
) as {id: string; $schema?: string};
delete schema.$schema;
const valid = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile({
  ...schema,
  $id: id
});
const problems = (log: unknown): unknown[] => (valid(log) ? [] : (valid.errors ?? []));

describe('the SARIF log', () => {
  test.each<[string, Report]>([
    ['that was refused twelve hosts', reportFrom(twelveBlocked)],
    ['whose workflow is known', {...reportFrom(twelveBlocked), workflow}],
    ['that was refused nothing', reportFrom(quiet)],
    ['whose firewall could not be set up', reportFrom(noFirewall)],
    ['that wrote hostile names', reportFrom(factsWith(hostileTexts(200)))],
    [
      'that was refused a flood',
      reportFrom(withHosts(...Array.from({length: 6000}, (_, at) => `h${at}.example`)))
    ]
  ])('of a step %s is valid by the published schema', (_, report) =>
    expect(problems(logOf(report))).toEqual([])
  );

  test('would be seen to be invalid', () => {
    const log = logOf(reportFrom(twelveBlocked));
    expect(problems({...log, runs: [{...log.runs[0], results: [{ruleId: 'x'}]}]})).toMatchObject([
      {params: {missingProperty: 'message'}}
    ]);
    expect(problems({...log, version: '2.0.0'})).not.toEqual([]);
    expect(problems({...log, more: 1})).not.toEqual([]);
  });

  test('has a result for each blocked host and packet, at the line where it would be allowed', () => {
    const report = {...reportFrom(twelveBlocked), workflow};
    const [{results, tool}] = logOf(report).runs;
    expect(results).toHaveLength(report.blocked.length + report.packets.length);
    const ids = tool.driver.rules.map(({id}) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const {ruleId, ruleIndex, locations} of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations[0].physicalLocation).toMatchObject({
        artifactLocation: {uri: '.github/workflows/a%20b.yml'},
        region: {startLine: 12}
      });
    }
    expect(results[0]).toMatchObject({
      ruleId: 'not-allowed',
      message: {
        text: 'telemetry.tool.example:443 was blocked, 61 times: not in allowed-domains. To allow it, add =telemetry.tool.example to allowed-domains.'
      },
      occurrenceCount: 61
    });
  });

  test('stands at the file where the line is not known', () => {
    const [{results}] = logOf({...reportFrom(twelveBlocked), workflow: {path: 'w.yml'}}).runs;
    expect(results[0]?.locations[0].physicalLocation).toMatchObject({
      artifactLocation: {uri: 'w.yml'},
      region: {startLine: 1}
    });
  });

  test('says what is to be weighed, and leaves out what was expected', () => {
    const facts = {
      ...quiet,
      audit: {...quiet.audit, requests: [refused('gist.github.com'), refused('b.example', {expected: true})]}
    };
    const [{results}] = logOf(reportFrom(facts)).runs;
    expect(results.map(({message}) => message.text)).toEqual([
      'gist.github.com:443 was blocked, 1 time: not in allowed-domains. To allow it, add =gist.github.com to allowed-domains. Weigh first: anyone can receive uploads here; shared by many tenants.'
    ]);
  });

  test('suggests to each result the line that lets it through, and none where none does', () => {
    const requests = [
      refused('a.example'),
      refused('a.example', {port: 8443, reason: 'port-not-allowed'}),
      refused('a.example', {reason: 'sni-mismatch'}),
      refused('b.example', {port: 5432, scheme: 'tcp', reason: 'port-not-allowed'})
    ];
    const packets = [packet('a.example', {scheme: 'udp', port: 443})];
    const report = reportFrom({...quiet, audit: {...quiet.audit, requests, packets}});
    const said = logOf(report).runs[0].results.map(({ruleId, message}) => [
      ruleId,
      /To allow it, add (\S+) to/.exec(message.text)?.[1]
    ]);
    expect(said).toEqual([
      ['not-allowed', '=a.example'],
      ['sni-mismatch', undefined],
      ['port-not-allowed', '=a.example:8443'],
      ['port-not-allowed', 'tcp://=b.example:5432'],
      ['direct', undefined]
    ]);
  });

  test('says in audit mode, as a note, what would have been blocked', () => {
    const start = {...quiet.audit.start, mode: 'audit' as const};
    const requests = [refused('a.example', {verdict: 'would-block'}), refused('b.example')];
    const [{results}] = logOf(reportFrom({...quiet, audit: {...quiet.audit, start, requests}})).runs;
    expect(results.map(({level, message}) => [level, message.text.split(',')[0]])).toEqual([
      ['note', 'a.example:443 would have been blocked'],
      ['note', 'b.example:443 was blocked']
    ]);
    expect(logOf(reportFrom(withHosts('a.example'))).runs[0].results[0]?.level).toBe('warning');
  });

  test('names a packet as what it most likely was', () => {
    const packets = [packet('192.0.2.53', {scheme: 'udp', port: 53})];
    const [{results}] = logOf(reportFrom({...quiet, audit: {...quiet.audit, packets}})).runs;
    expect(results[0]?.message.text).toMatch(/^192\.0\.2\.53:53 was blocked, 1 time: DNS, past/);
  });

  test('knows a finding again when its line has moved, and tells two of them apart', () => {
    const prints = (line: number): object[] =>
      logOf({...reportFrom(twelveBlocked), workflow: {path: 'w.yml', line}}).runs[0].results.map(
        each => each.partialFingerprints
      );
    expect(prints(3)).toEqual(prints(99));
    expect(new Set(prints(3).map(each => JSON.stringify(each))).size).toBe(prints(3).length);
  });

  test('is told apart from that of another step, finding by finding', () => {
    const runOf = (label: string) => {
      const audit = {...twelveBlocked.audit, start: {...twelveBlocked.audit.start, label}};
      return logOf(reportFrom({...twelveBlocked, audit})).runs[0];
    };
    const [one, other] = [runOf('one'), runOf('other')];
    expect([one.automationDetails.id, other.automationDetails.id]).toEqual([
      'awf-action/one/',
      'awf-action/other/'
    ]);
    const prints = [one, other].flatMap(({results}) => results.map(each => each.partialFingerprints));
    expect(new Set(prints.map(each => JSON.stringify(each))).size).toBe(2 * one.results.length);
  });

  test.each<[string, Outcome, boolean]>([
    ['ran, however it ended', {kind: 'exited', code: 1}, true],
    ['was killed for want of its firewall', {kind: 'stopped', because: 'Squid ended.'}, false],
    ['never had one', {kind: 'not-started', because: 'No docker.'}, false]
  ])('says whether the firewall did its work: the command %s', (_, outcome, executionSuccessful) => {
    const [{invocations}] = logOf(reportFrom({...quiet, outcome})).runs;
    expect(invocations).toMatchObject([{executionSuccessful}]);
  });

  test('holds no link and no control character of the command’s making', () => {
    const report = reportFrom({
      ...withHosts('[x](1)\u0000\u202e'),
      audit: {...quiet.audit, requests: [refused('[x](1)\u0000\u202e')], packets: [packet('[y](2)')]}
    });
    for (const {message} of logOf(report).runs[0].results)
      expect(message.text).not.toMatch(/(^|[^\\])\[|[\p{Cc}\u202e]/u);
  });
});

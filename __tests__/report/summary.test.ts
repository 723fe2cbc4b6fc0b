import {readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import type {Request} from '../../src/audit/audit.js';
import {BOUNDS} from '../../src/report/bounds.js';
import {reportFrom, type Facts, type Report} from '../../src/report/report.js';
import {renderSummary, wantsSummary} from '../../src/report/summary.js';
import {allowedLine, noFirewall, packet, quiet, refused, request, twelveBlocked} from './scenarios.js';

const summaryOf = (facts: Facts): string => renderSummary(reportFrom(facts));
const withRequests = (requests: readonly Request[]): Facts => ({...quiet, audit: {...quiet.audit, requests}});
const headingOf = (facts: Facts): string | undefined => summaryOf(facts).split('\n')[0];

describe('the summary of a step', () => {
  test.each([
    ['that was refused twelve hosts', 'blocked', twelveBlocked],
    ['that was refused nothing', 'quiet', quiet],
    ['whose firewall could not be set up', 'no-firewall', noFirewall]
  ])('%s reads as it did', (_, name, facts) => {
    const golden = new URL(`../golden/summary-${name}.md`, import.meta.url);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, summaryOf(facts));
    expect(summaryOf(facts)).toBe(readFileSync(golden, 'utf8'));
  });
});

describe('the heading of the summary is the answer', () => {
  const audit = {...quiet, audit: {...quiet.audit, start: {...quiet.audit.start, mode: 'audit' as const}}};
  test.each<[string, Facts, string]>([
    ['where nothing was refused', quiet, 'Nothing was blocked'],
    ['where one host was', withRequests([refused('a.example')]), '1 host blocked'],
    [
      'where one host was, often and on two ports',
      withRequests([
        refused('a.example'),
        refused('a.example'),
        refused('a.example', {port: 80, scheme: 'http'})
      ]),
      '1 host blocked'
    ],
    [
      'where a packet tried to go round the proxy',
      {...quiet, audit: {...quiet.audit, packets: [packet('203.0.113.9')]}},
      '1 packet blocked'
    ],
    [
      'where what was refused was expected',
      withRequests([refused('a.example', {expected: true})]),
      'Nothing was blocked'
    ],
    [
      'where one packet was not expected, and others were',
      {
        ...quiet,
        audit: {
          ...quiet.audit,
          packets: [packet('203.0.113.9'), packet('192.0.2.1', {expected: true, count: 3})]
        }
      },
      '1 packet blocked'
    ],
    [
      'where audit mode let things through',
      {
        ...audit,
        audit: {
          ...audit.audit,
          requests: [
            refused('a.example', {verdict: 'would-block'}),
            refused('b.example', {verdict: 'would-block'}),
            refused('c.example', {reason: 'private-address'})
          ]
        }
      },
      '1 host blocked, 2 hosts would have been blocked'
    ],
    [
      'where the wall itself is in doubt',
      {...quiet, proofs: [{name: 'IPv4 rules', held: false, detail: 'changed'}]},
      'Nothing was blocked, but 1 proof of the firewall did not hold'
    ],
    [
      'where the step has a fault',
      {...quiet, faults: ['The log of Squid lacks its end.']},
      'Nothing was blocked, but the step has a fault'
    ],
    ['where the firewall could not be set up', noFirewall, 'The firewall could not be set up'],
    [
      'where the inputs are wrong',
      {...noFirewall, proofs: [], outcome: {kind: 'not-started', because: 'run: x.', fault: 'inputs'}},
      'The inputs are wrong'
    ],
    [
      'where it failed later',
      {...quiet, outcome: {kind: 'stopped', because: 'Squid ended.'}},
      'The firewall failed while the command ran'
    ]
  ])('%s', (_, facts, heading) => {
    expect(headingOf(facts)).toBe(`<h3>${heading} · <code>npm ci &#38;&#38; npm test</code></h3>`);
  });
});

describe('the summary says', () => {
  test.each<[string, Facts, string]>([
    ['which code the command exited with', twelveBlocked, 'The command exited with code 1.'],
    [
      'which signal ended it',
      {...quiet, outcome: {kind: 'exited', code: 139, signal: 'SIGSEGV'}},
      'ended by SIGSEGV'
    ],
    [
      'that it took too long',
      {...quiet, outcome: {kind: 'timed-out', minutes: 5}},
      'stopped after 5 minutes'
    ],
    ['that it was cancelled', {...quiet, outcome: {kind: 'cancelled', code: 130}}, 'The run was cancelled'],
    ['that it never started', noFirewall, 'The command did not start.'],
    [
      'why it was stopped',
      {...quiet, outcome: {kind: 'stopped', because: 'Squid ended with code 1.'}},
      '<code>Squid ended with code 1.</code>'
    ],
    [
      'how much of why it leaves to the report',
      {
        ...quiet,
        outcome: {kind: 'stopped', because: Array.from({length: 40}, () => 'x'.repeat(180)).join('\n')}
      },
      'and 10 more in the report</p>'
    ],
    [
      'what the step took back or cut short',
      {...quiet, notes: ['Taken back after the command: a hook.']},
      '<p><code>Taken back after the command&#58; a hook.</code></p>'
    ],
    [
      'that nothing is allowed',
      {...quiet, policy: {...quiet.policy, allowed: []}},
      'allowed-domains is empty.'
    ],
    ['which line let a host through', quiet, '<td><code>=api.service.example</code></td>'],
    ['which line was not used', twelveBlocked, '<td align="right">4</td><td><code>docs.example</code></td>'],
    ['which name was only looked up', twelveBlocked, '<td><code>c2VjcmV0.exfil.example</code></td>'],
    ['that a name has no address', twelveBlocked, '<td>the name has no address</td>'],
    [
      'how many packets are not listed',
      {...quiet, audit: {...quiet.audit, end: {...quiet.audit.end, unrecordedPackets: 1200}}},
      '1,200 more packets refused that the packet log does not hold'
    ],
    [
      'that they tried to go round the proxy',
      {...quiet, audit: {...quiet.audit, end: {...quiet.audit.end, unrecordedPackets: 1200}}},
      '43 requests allowed, 0 blocked, 1,200 packets tried to go round the proxy.'
    ],
    [
      'how many requests were blocked, and how many of what was blocked was expected',
      withRequests([refused('a.example'), refused('a.example', {expected: true})]),
      '0 requests allowed, 2 blocked, 1 of these expected.'
    ],
    [
      'how many would have been blocked, and no more',
      withRequests([
        refused('a.example'),
        refused('b.example', {verdict: 'would-block'}),
        refused('b.example', {verdict: 'would-block'})
      ]),
      '0 requests allowed, 1 blocked, 2 would have been blocked.'
    ],
    [
      'an address that has no port as it is',
      {...quiet, audit: {...quiet.audit, packets: [packet('2001:db8::7', {scheme: 'icmpv6'})]}},
      '<code>2001&#58;db8&#58;&#58;7</code></td><td><code>icmpv6</code></td>'
    ],
    [
      'which process was behind it, by its file where it gives itself no name',
      withRequests([refused('a.example', {process: {exe: '/usr/bin/curl', argv0: '', parents: []}})]),
      '<td><code>/usr/bin/curl</code></td>'
    ],
    [
      'how much went where',
      withRequests([
        request('a.example', {bytesUp: 999, bytesDown: 1_234_567}),
        request('b.example', {bytesUp: 0})
      ]),
      '<td align="right">999 B</td><td align="right">1.2 MB</td>'
    ],
    [
      'which processes were behind it, the busiest first',
      withRequests(
        ['git', 'npm', 'npm', 'curl', 'sh'].map(argv0 =>
          refused('a.example', {process: {exe: `/usr/bin/${argv0}`, argv0, parents: []}})
        )
      ),
      '<td><code>npm</code> <code>git</code> <code>curl</code> and 1 more</td>'
    ],
    [
      'which process went past the proxy',
      {
        ...quiet,
        audit: {
          ...quiet.audit,
          packets: [
            packet('203.0.113.9', {
              port: 443,
              process: {exe: '/usr/bin/python3.11', argv0: 'python3', parents: ['bash']}
            })
          ]
        }
      },
      '<td>an address instead of a name</td><td><code>python3</code></td><td align="right">1</td>'
    ],
    [
      'what is to be weighed before a line is added',
      withRequests([refused('gist.github.com')]),
      '\n=gist.github.com # anyone can receive uploads here; shared by many tenants\n'
    ],
    [
      'that audit mode let it through',
      withRequests([refused('a.example', {verdict: 'would-block'})]),
      'not in allowed-domains (let through by mode: audit)'
    ],
    [
      'that a refusal was expected',
      withRequests([refused('a.example', {expected: true})]),
      'not in allowed-domains (expected)'
    ],
    [
      'which line blocked a host',
      withRequests([refused('a.example', {reason: 'blocked-domain', rule: '*.example'})]),
      'in blocked-domains <code>&#42;.example</code>'
    ]
  ])('%s', (_, facts, words) => expect(summaryOf(facts)).toContain(words));

  test('of each row the processes behind it alone', () => {
    const by = (argv0: string) => ({process: {exe: `/usr/bin/${argv0}`, argv0, parents: []}});
    const ssh = {port: 22, scheme: 'tcp', reason: 'port-not-allowed'} as const;
    const requests = [
      refused('a.example', by('curl')),
      refused('a.example', {reason: 'sni-mismatch', ...by('git')}),
      refused('b.example', {...ssh, ...by('ssh')})
    ];
    const packets = [packet('b.example', {...ssh, ...by('nc')})];
    const summary = summaryOf({...quiet, audit: {...quiet.audit, requests, packets}});
    const names = [...summary.matchAll(/<td><code>(\w+)<\/code><\/td><td align="right">1</g)];
    expect(names.map(([, name]) => name)).toEqual(['curl', 'git', 'ssh', 'nc']);
  });

  test('of proofs, only those that were made', () => {
    expect(summaryOf(noFirewall)).toContain('Only 1 of 2 proofs of the firewall held');
    expect(summaryOf(noFirewall)).toContain('<td><strong>did not hold</strong></td>');
    expect(summaryOf({...noFirewall, proofs: []})).not.toMatch(/proof/i);
  });

  test('of a proof that was supplied as not made, that', () => {
    const notMade = {name: 'the packet log', held: 'not made', detail: 'the kernel has no NFLOG'} as const;
    expect(summaryOf({...quiet, proofs: [notMade]})).toMatch(/Only 0 of 1[^]*<td>not made<\/td>/);
  });

  test('of versions, only those that are known', () => {
    expect(summaryOf(noFirewall)).not.toContain('Squid');
    expect(summaryOf(quiet)).toContain('Squid <code>6.13</code>');
  });
});

describe('the patch in the summary', () => {
  const patched = (patch: string): string =>
    renderSummary({...reportFrom(twelveBlocked), workflow: {path: 'w.yml', line: 3, patch}});

  test('is a diff', () => {
    expect(patched('--- a/w.yml\n+++ b/w.yml\n')).toContain('\n\n```diff\n--- a/w.yml\n+++ b/w.yml\n```\n');
  });

  test('ends where it ends, whatever fences the workflow holds', () => {
    expect(patched(' ```\n ````\n')).toContain('\n`````diff\n ```\n ````\n`````\n');
  });

  test('is left to its file where it is long', () => {
    expect(patched('x'.repeat(9_000))).not.toContain('```diff');
  });
});

test('what was blocked as expected is folded, and pushes nothing that was not out of view', () => {
  const names = Array.from({length: 40}, (_, at) => `as-expected-${at}.example`);
  const often = names.flatMap(name => [1, 2, 3].map(() => refused(name, {expected: true})));
  const addresses = Array.from({length: 20}, (_, at) => packet(`203.0.113.${at}`, {expected: true}));
  const requests = [...often, refused('surprise.example')];
  const packets = [...addresses, ...addresses, packet('192.0.2.1')];
  const summary = summaryOf({...quiet, audit: {...quiet.audit, requests, packets}});
  const open = summary.replace(/<details>.*?<\/details>/gs, '');
  expect(open).toContain('surprise.example');
  expect(open).toContain('192.0.2.1');
  expect(open).not.toMatch(/as-expected|203\.0\.113/);
  expect(summary).toMatch(/<summary>40 blocked as expected<\/summary>.*as-expected-39/s);
  expect(summary).toMatch(/<summary>20 blocked as expected<\/summary>.*203\.0\.113\.19/s);
});

describe('the summary of a flood', () => {
  const hosts = (count: number, name: (at: number) => string): string[] =>
    Array.from({length: count}, (_, at) => name(at));
  const flood = (names: readonly string[]): Facts => ({
    ...quiet,
    audit: {
      ...quiet.audit,
      requests: names.flatMap(name => [
        refused(name),
        request(`ok.${name}`, {rule: name}),
        request(`no.${name}`, {verdict: 'failed', reason: 'upstream-failed', rule: name})
      ]),
      packets: names.map(name => packet(name, {port: 443})),
      lookups: names.map(host => ({
        v: 1,
        kind: 'lookup',
        time: quiet.audit.start.time,
        host: `l.${host}`,
        count: 1
      }))
    },
    policy: {...quiet.policy, allowed: names.map((name, at) => allowedLine(at + 1, `unused.${name}`))},
    outcome: {kind: 'stopped', because: names.join('\n')},
    proofs: names.map(name => ({name, held: true, detail: name})),
    faults: names
  });
  // Whatever else a report can hold, each of it without end.
  const everything = (names: readonly string[]): Report => {
    const facts = flood(names);
    const by = {exe: names[0] ?? '', argv0: names[1] ?? '', parents: names.slice(0, 9)};
    const {requests, packets} = facts.audit;
    const report = reportFrom({
      ...facts,
      audit: {
        ...facts.audit,
        start: {...facts.audit.start, label: names.join('')},
        requests: requests.map(each => ({...each, process: by})),
        packets: packets.map(each => ({...each, process: by})),
        end: {...facts.audit.end, unrecordedPackets: 1e15}
      },
      policy: {
        ...facts.policy,
        blocked: names.map((name, at) => {
          const {source, ...pattern} = allowedLine(1, name);
          return {...pattern, source: {...source, written: '@preset', expanded: `${name}${at}`}};
        })
      },
      notes: names,
      bounds: BOUNDS.map(name => ({name, limit: 1e15, beyond: 1e15})),
      versions: {
        action: names.join(''),
        squid: names.join(''),
        iptables: names.join(''),
        image: names.join('')
      }
    });
    const workflow = {path: names[0] ?? '', line: 1, patch: '`'.repeat(7_900)};
    return {...report, workflow};
  };

  const FLOODS: readonly [string, string[]][] = [
    ['of 5,000 hosts', hosts(5000, at => `host-${at}.example`)],
    ['of 5,000 hosts whose names are all entities', hosts(5000, at => `${'<|*_[@&'.repeat(36)}${at}`)],
    ['of 5,000 hosts of three bytes a letter', hosts(5000, at => `${'界'.repeat(190)}${at}`)],
    ['of 20,000 names of 60 labels', hosts(20_000, at => `${'abc.'.repeat(60)}${at}`)]
  ];

  test.each(FLOODS)('%s stays below 200 kB and says what it leaves out', (_, names) => {
    const summary = summaryOf(flood(names));
    expect(Buffer.byteLength(summary)).toBeLessThan(200_000);
    expect(summary.match(/and [\d,]+ more in the audit log/g)?.length).toBeGreaterThanOrEqual(6);
  });

  // What the command itself adds under it is below 800,000 (command-summary.test.ts); above 1 MiB GitHub shows neither.
  test.each(FLOODS)(
    '%s, and all else that can be without end, leaves the command its own room',
    (_, names) => {
      const summary = renderSummary(everything(names));
      expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024 - 800_000);
      expect(summary).toContain('Reached limits: ');
    }
  );

  test.each([
    [10, false],
    [11, true]
  ])('shows or folds the hosts that were allowed, of %i: folded %s', (count, folded) => {
    const summary = summaryOf(
      withRequests(hosts(count, at => `host-${at}.example`).map(host => request(host)))
    );
    expect(summary).toContain('<th align="left">Allowed</th>');
    expect(summary.includes(`<summary>${count} hosts allowed: `)).toBe(folded);
  });

  test.each([
    [15, false],
    [16, true]
  ])('shows or folds the lines to add, of %i: folded %s', (count, folded) => {
    const names = hosts(count, at => `host-${at}.example`);
    const summary = summaryOf(withRequests([...names.map(host => refused(host))]));
    expect(summary.includes('<details><summary>To allow a blocked host')).toBe(folded);
    expect(summary.match(/^=host-\d+\.example$/gm)).toHaveLength(count);
  });

  test('says how many lines to add it leaves out, and how many hosts the outputs do', () => {
    const summary = summaryOf(
      withRequests(hosts(20_000, at => `host-${at}.example`).map(name => refused(name)))
    );
    const lines = summary.match(/^=host-\d+\.example$/gm)?.length ?? 0;
    expect(summary).toContain(`(and ${(20_000 - lines).toLocaleString('en-US')} more in the report):`);
    expect(summary).toMatch(/<sub>[\d,]+ hosts did not fit into the outputs · /);
  });

  test('shows the first rows and folds the others', () => {
    const summary = summaryOf(flood(hosts(200, at => `host-${at}.example`)));
    expect(summary.split('<details>')[0]?.match(/not in allowed-domains/g)).toHaveLength(25);
    expect(summary).toContain('<summary>175 more</summary>');
    const rows = summary.match(/<tr><td>.*?<\/td><td>not in allowed-domains<\/td>/g) ?? [];
    expect([rows.length, new Set(rows).size]).toEqual([200, 200]);
    expect(summary).toMatch(/<summary>200 hosts allowed: 240 kB sent, 9\.6 MB received<\/summary>/);
  });
});

describe('a summary is wanted', () => {
  test.each<[string, Facts, 'always' | 'blocked' | 'never', boolean]>([
    ['always, though nothing was blocked', quiet, 'always', true],
    ['where something was blocked', twelveBlocked, 'blocked', true],
    [
      'where a packet was',
      {...quiet, audit: {...quiet.audit, packets: [packet('203.0.113.9')]}},
      'blocked',
      true
    ],
    [
      'where one was that nobody recorded',
      {...quiet, audit: {...quiet.audit, end: {...quiet.audit.end, unrecordedPackets: 1}}},
      'blocked',
      true
    ],
    ['not where nothing was', quiet, 'blocked', false],
    ['never', twelveBlocked, 'never', false]
  ])('%s', (_, facts, setting, wanted) => expect(wantsSummary(reportFrom(facts), setting)).toBe(wanted));
});

// The report → one self-contained page. It asks nothing of any server: its policy lets in its own style and script alone.
import {createHash} from 'node:crypto';
import type {Source} from '../../policy/policy.js';
import type {Report} from '../report.js';
import {endpoint} from '../rows.js';
import {number} from '../number.js';
import {hostless, outcomeSentence, packetWords, plural, verdictSentence} from '../sentences.js';
import {withRisks} from '../suggestion.js';
import {renderBytes, renderSpan} from '../units.js';
import {renderAttempts} from './attempts.js';
import {code, listTable, plain, section} from './element.js';
import {SCRIPT} from './script.js';
import {STYLE} from './style.js';

const ROWS = 5_000;

export function renderPage(report: Report): string {
  const sections = [
    ...(neverRan(report) ? [] : [renderAttempts(report)]),
    ...suggested(report),
    ...patch(report),
    ...packets(report),
    ...lookups(report),
    ...policy(report),
    ...proofs(report)
  ];
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${securityPolicy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">', // else a browser asks the server for one
    `<title>${plain(verdictSentence(report))}${report.label === '' ? '' : ` · ${plain(report.label)}`}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    masthead(report),
    contents(sections),
    '<main>',
    ...sections,
    '</main>',
    footer(report),
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>'
  ].join('\n')}\n`;
}

function neverRan({outcome}: Report): boolean {
  return outcome.kind === 'not-started' || outcome.kind === 'cancelled-before-start';
}

function securityPolicy(): string {
  const own = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    `default-src 'none'`,
    `script-src ${own(SCRIPT)}`,
    `style-src ${own(STYLE)}`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`
  ].join('; ');
}

function masthead(report: Report): string {
  const {counts, outcome, started, ended, mode} = report;
  const broken = outcome.kind === 'not-started' || outcome.kind === 'stopped' || report.faults.length > 0;
  const kind = broken ? ' broken' : counts.blocked > 0 ? ' blocked' : '';
  const because =
    outcome.kind === 'not-started' || outcome.kind === 'stopped'
      ? outcome.because
          .split(/\r\n|[\r\n]/)
          .filter(line => line.trim() !== '')
          .map(line => `<p>${code(line)}</p>`)
      : [];
  const fact = (title: string, value: string, bad = false): string =>
    `<div${bad ? ' class="bad"' : ''}><dt>${title}</dt><dd>${value}</dd></div>`;
  const sum = (of: 'bytesUp' | 'bytesDown'): string =>
    renderBytes(report.allowed.reduce((total, row) => total + row[of], 0));
  const facts = [
    fact('Blocked', number(counts.blocked), counts.blocked > 0),
    ...(counts.expectedBlocked > 0 ? [fact('Blocked as expected', number(counts.expectedBlocked))] : []),
    fact('Allowed', number(counts.allowed)),
    ...(counts.failed > 0 ? [fact('Failed', number(counts.failed))] : []),
    fact('Past the proxy', number(counts.packets + counts.unrecordedPackets)),
    fact('Sent', sum('bytesUp')),
    fact('Received', sum('bytesDown')),
    fact('Ran for', renderSpan(Math.max(0, Date.parse(ended) - Date.parse(started)))),
    fact(
      'Began',
      `<time datetime="${plain(started)}">${plain(started.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'))}</time>`
    )
  ];
  return [
    `<header class="masthead${kind}">`,
    ...(report.label === '' ? [] : [`<p class="label">${code(report.label)}</p>`]),
    `<h1>${verdictSentence(report)}</h1>`,
    ...because,
    ...report.faults.map(fault => `<p class="fault">${plain(fault)}</p>`),
    `<p>${outcomeSentence(outcome)}${mode === 'audit' ? ' Mode: audit.' : ''}${report.policy.allowed.length === 0 ? ' allowed-domains is empty.' : ''}</p>`,
    ...(neverRan(report) ? [] : ['<dl class="facts">', ...facts, '</dl>']),
    '</header>'
  ].join('\n');
}

function contents(sections: readonly string[]): string {
  const links = sections.flatMap(text => {
    const [, id, title] = /<section id="([^"]+)"[^>]*>\n<h2[^>]*>([^<]*)<\/h2>/.exec(text) ?? [];
    return id === undefined || title === undefined ? [] : [`<a href="#${id}">${title}</a>`];
  });
  return `<nav aria-label="Sections">${links.join('\n')}</nav>`;
}

function suggested({suggested}: Report): string[] {
  if (suggested.length === 0) return [];
  const lines = suggested.slice(0, ROWS).map(each => {
    const [line = '', note] = withRisks(each).split(/ (?=# )/);
    return `${plain(line)}${note === undefined ? '' : ` <span class="note">${plain(note)}</span>`}`;
  });
  return [
    section(
      'suggested',
      'Lines to add',
      '<p>To allow a blocked host, add its line to <code>allowed-domains</code>. What follows <code>#</code> is worth a thought first.</p>',
      `<pre tabindex="0">${lines.join('\n')}</pre>`,
      ...beyond(suggested.length)
    )
  ];
}

function patch({workflow}: Report): string[] {
  if (workflow?.patch === undefined) return [];
  const lines = workflow.patch.trimEnd().split('\n').slice(0, ROWS);
  const kindOf = (line: string): string =>
    /^[+](?!\+\+ )/.test(line) ? 'plus' : /^-(?!-- )/.test(line) ? 'minus' : 'note';
  return [
    section(
      'patch',
      'Patch',
      `<p>The same as a change of ${code(workflow.path)}, for <code>git apply</code>.</p>`,
      `<pre tabindex="0">${lines.map(line => `<span class="${kindOf(line)}">${plain(line)}</span>`).join('\n')}</pre>`
    )
  ];
}

function packets({packets, counts}: Report): string[] {
  if (packets.length + counts.unrecordedPackets === 0) return [];
  const table = listTable(
    'Refused by the packet rules, at once. Nothing of it left the sandbox.',
    [{title: 'Destination'}, {title: 'Protocol'}, {title: 'What it was'}, {title: 'Packets', kind: 'n'}],
    packets
      .slice(0, ROWS)
      .map(row => [
        row.host === '' ? hostless() : code(endpoint(row)),
        code(row.scheme),
        `${packetWords(row)}${row.expected ? ' (expected)' : ''}`,
        number(row.count)
      ])
  );
  const uncounted =
    counts.unrecordedPackets === 0
      ? []
      : [
          `<p>${plural(counts.unrecordedPackets, 'more packet')} refused that the packet log does not hold.</p>`
        ];
  return [section('packets', 'Past the proxy', table, ...uncounted, ...beyond(packets.length))];
}

function lookups({lookups, uncontacted}: Report): string[] {
  if (lookups.length === 0) return [];
  const idle = new Set(uncontacted.map(({host}) => host));
  const rows = [...lookups].sort((a, b) => Number(idle.has(b.host)) - Number(idle.has(a.host)));
  return [
    section(
      'lookups',
      'Names looked up',
      listTable(
        'Every question was answered inside the sandbox; none left it.',
        [{title: 'Name'}, {title: 'Questions', kind: 'n'}, {title: 'Then'}],
        rows
          .slice(0, ROWS)
          .map(({host, count}) => [
            code(host),
            number(count),
            idle.has(host) ? '<span class="tag plain">never contacted</span>' : 'contacted'
          ])
      ),
      ...beyond(lookups.length)
    )
  ];
}

function policy({policy, unusedRules, timeline}: Report): string[] {
  const hits = new Map<string, number>();
  for (const {rule, count} of timeline) if (rule !== undefined) hits.set(rule, (hits.get(rule) ?? 0) + count);
  const unused = new Set(unusedRules.map(keyOf));
  const lines = [...policy.allowed, ...policy.blocked, ...policy.expected];
  if (lines.length === 0) return [];
  const known = new Map<string, {readonly source: Source; readonly patterns: string[]}>(); // a preset is one line
  for (const source of lines) {
    const patterns = known.get(keyOf(source))?.patterns ?? [];
    if (source.expanded !== undefined) patterns.push(source.expanded);
    known.set(keyOf(source), {source, patterns});
  }
  return [
    section(
      'policy',
      'Policy',
      listTable(
        'The lines of the inputs as they were written, and how often each decided.',
        [
          {title: 'Line'},
          {title: 'Input'},
          {title: 'Number', kind: 'n'},
          {title: 'Decided', kind: 'n'},
          {title: ''}
        ],
        [...known.values()]
          .slice(0, ROWS)
          .map(({source, patterns}) => [
            [
              code(source.written),
              ...patterns.map(pattern => `<small class="soft">${code(pattern)}</small>`)
            ].join(' '),
            source.input,
            number(source.line),
            source.input === 'expected-blocked' ? '' : number(hits.get(source.written) ?? 0),
            unused.has(keyOf(source)) ? '<span class="tag plain">not needed</span>' : ''
          ])
      ),
      ...beyond(known.size)
    )
  ];
}

function keyOf({input, line, written}: Source): string {
  return JSON.stringify([input, line, written]);
}

function proofs({proofs}: Report): string[] {
  if (proofs.length === 0) return [];
  const held = proofs.filter(proof => proof.held === true).length;
  return [
    section(
      'proofs',
      'Proofs',
      listTable(
        `${number(held)} of ${plural(proofs.length, 'proof')} of the firewall held. A proof that was not made is not listed as held.`,
        [{title: 'Proof'}, {title: 'Result'}, {title: 'Seen'}],
        proofs.map(({name, held, detail}) => [
          plain(name),
          held === 'not made'
            ? '<span class="tag plain">not made</span>'
            : held
              ? '<span class="tag yes">held</span>'
              : '<span class="tag no">did not hold</span>',
          detail === '' ? '' : plain(detail)
        ])
      )
    )
  ];
}

function beyond(count: number): string[] {
  return count <= ROWS ? [] : [`<p>${number(count - ROWS)} more in the report.</p>`];
}

function footer({versions, id}: Report): string {
  const {action, image, squid, iptables} = versions;
  const known = [
    ['awf-action', action],
    ['Squid', squid],
    ['iptables', iptables],
    ['image', image],
    ['step', id]
  ].flatMap(([name, version]) => (version === undefined ? [] : [`${name ?? ''} ${code(version)}`]));
  return `<footer>${known.join(' · ')}</footer>`;
}

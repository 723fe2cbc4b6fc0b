// The report → the page that GitHub shows for the step. The heading is the answer, what was blocked comes first.
// Whatever holds a cell is raw HTML: in Markdown an e-mail address becomes a link even inside <code>.
import type {Source} from '../policy/policy.js';
import type {Proof, Report} from './report.js';
import type {AllowedRow, BlockedRow, FailedRow, PacketRow} from './rows.js';
import type {Column} from './table.js';
import type {Bar} from './bars.js';
import {MARKS, barsFrom} from './bars.js';
import {boundsSentence} from './bounds.js';
import {culpritsIn} from './culprits.js';
import {cell} from './inert.js';
import {allowedDomains, blockedDomains, suggestedDomains} from './outputs.js';
import {endpoint} from './rows.js';
import {number} from './number.js';
import {REASON_WORDS, hostless, outcomeSentence, packetWords, plural, verdictSentence} from './sentences.js';
import {withRisks} from './suggestion.js';
import {details, fitting, renderTable} from './table.js';
import {renderBytes, renderSpan} from './units.js';

// Above 1 MiB GitHub shows nothing at all. These bounds add up to less than 200 kB, whatever the command does.
const BYTES = {
  faults: 4_000,
  blocked: 50_000,
  packets: 15_000,
  allowed: 40_000,
  failed: 12_000,
  suggested: 10_000,
  patch: 8_000,
  timeline: 12_000,
  uncontacted: 8_000,
  unused: 8_000,
  presets: 8_000,
  proofs: 8_000,
  because: 6_000,
  notes: 4_000
};
const ROWS_OPEN = 10;
const BLOCKED_OPEN = 25;
const LINES_OPEN = 15; // what most want to copy
const BARS = 30;
const NAMED = 3;

const left = (title: string): Column => ({title, align: 'left'});
const right = (title: string): Column => ({title, align: 'right'});

export type SummarySetting = 'always' | 'blocked' | 'never';

export function wantsSummary({blocked, packets, counts}: Report, setting: SummarySetting): boolean {
  switch (setting) {
    case 'always':
      return true;
    case 'blocked':
      return blocked.length + packets.length + counts.unrecordedPackets > 0;
    case 'never':
      return false;
  }
}

export function renderSummary(report: Report): string {
  const label = report.label === '' ? '' : ` · ${cell(report.label)}`;
  const parts = [
    `<h3>${verdictSentence(report)}${label}</h3>`,
    because(report),
    ...fitting(report.faults, BYTES.faults, fault => `<p><strong>${cell(fault)}</strong></p>`).kept,
    `${outcomeSentence(report.outcome)} ${counts(report)}`.trim(),
    boundsSentence(report.bounds),
    ...blocked(report),
    ...packets(report),
    ...suggested(report),
    ...patch(report),
    ...failed(report),
    ...allowed(report),
    ...timeline(report),
    ...uncontacted(report),
    ...unused(report),
    ...presets(report),
    ...fitting(report.notes, BYTES.notes, note => `<p>${cell(note)}</p>`).kept,
    ...proofs(report),
    footer(report)
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function because({outcome}: Report): string {
  if (outcome.kind !== 'not-started' && outcome.kind !== 'stopped') return '';
  const lines = outcome.because.split(/\r\n|[\r\n]/).filter(line => line.trim() !== '');
  const {kept, left} = fitting(lines, BYTES.because, cell);
  const more = left === 0 ? [] : [`and ${number(left)} more in the report`];
  return `<p>${[...kept, ...more].join('<br>\n')}</p>`;
}

function counts(report: Report): string {
  const {allowed, blocked, expectedBlocked, failed, packets, unrecordedPackets, lookups} = report.counts;
  if (report.outcome.kind === 'not-started' && allowed + blocked + failed + lookups === 0) return '';
  const refused = (verdict: string): number =>
    report.blocked.filter(row => row.verdict === verdict).reduce((sum, {count}) => sum + count, 0);
  const nothing = report.policy.allowed.length === 0 ? ['allowed-domains is empty'] : [];
  const would = refused('would-block');
  const requests = [
    `${plural(allowed, 'request')} allowed`,
    `${number(refused('blocked'))} blocked`,
    ...(would > 0 ? [`${number(would)} would have been blocked`] : []),
    ...(failed > 0 ? [`${number(failed)} failed`] : []),
    ...(packets + unrecordedPackets > 0
      ? [`${plural(packets + unrecordedPackets, 'packet')} tried to go round the proxy`]
      : []),
    ...(expectedBlocked > 0 ? [`${number(expectedBlocked)} of these expected`] : []),
    ...nothing
  ];
  return `${requests.join(', ')}.`;
}

function blocked(report: Report): string[] {
  const culprits = culpritsIn(report);
  const known = report.blocked.some(row => culprits(row, 'proxy').length > 0);
  const columns = [left('Blocked'), left('Why'), ...(known ? [left('By')] : []), right('Requests')];
  const cells = (row: BlockedRow): string[] => [
    row.host === '' ? hostless(row.reason) : cell(endpoint(row)),
    [REASON_WORDS[row.reason], ...(row.rule === undefined ? [] : [cell(row.rule)]), ...notes(row)].join(' '),
    ...(known ? [by(culprits(row, 'proxy'))] : []),
    number(row.count)
  ];
  return expectedApart(columns, report.blocked, cells, BYTES.blocked, BLOCKED_OPEN);
}

function by(names: readonly string[]): string {
  const others = names.length - NAMED;
  return [...names.slice(0, NAMED).map(cell), ...(others > 0 ? [`and ${number(others)} more`] : [])].join(
    ' '
  );
}

function packets(report: Report): string[] {
  const {packets, counts} = report;
  const culprits = culpritsIn(report);
  const known = packets.some(row => culprits(row, 'direct').length > 0);
  const columns = [
    left('Tried to go round the proxy'),
    left('Protocol'),
    left('What it was'),
    ...(known ? [left('By')] : []),
    right('Packets')
  ];
  const cells = (row: PacketRow): string[] => [
    row.host === '' ? hostless() : cell(endpoint(row)),
    cell(row.scheme),
    [packetWords(row), ...notes(row)].join(' '),
    ...(known ? [by(culprits(row, 'direct'))] : []),
    number(row.count)
  ];
  const {unrecordedPackets} = counts;
  const unrecorded =
    unrecordedPackets === 0
      ? []
      : [
          `${plural(unrecordedPackets, 'more packet')} refused that the packet log does not hold: counted, not listed.`
        ];
  return [...expectedApart(columns, packets, cells, BYTES.packets, ROWS_OPEN), ...unrecorded];
}

function suggested({suggested}: Report): string[] {
  if (suggested.length === 0) return [];
  const {kept, left: omitted} = fitting(suggested, BYTES.suggested, withRisks);
  const more = omitted === 0 ? '' : ` (and ${number(omitted)} more in the report)`;
  const code = ['```', ...kept, '```'].join('\n');
  const title = `To allow a blocked host, add its line to <code>allowed-domains</code>${more}:`;
  return suggested.length <= LINES_OPEN ? [`${title}\n\n${code}`] : [details(title, `\n${code}\n`)];
}

function patch({workflow}: Report): string[] {
  if (workflow?.patch === undefined || Buffer.byteLength(workflow.patch) > BYTES.patch) return [];
  const longest = Math.max(2, ...(workflow.patch.match(/`+/g) ?? []).map(({length}) => length));
  const fence = '`'.repeat(longest + 1); // the file's own lines may hold one
  return [
    details(
      `The same as a patch of ${cell(workflow.path)}, for <code>git apply</code>`,
      `\n${fence}diff\n${workflow.patch.trimEnd()}\n${fence}\n`
    )
  ];
}

function failed({failed}: Report): string[] {
  const columns = [left('Allowed, but failed'), left('Why'), left('Allowed by'), right('Requests')];
  const cells = ({host, port, reason, rule, count}: FailedRow): string[] => [
    host === '' ? hostless() : cell(endpoint({host, port})),
    REASON_WORDS[reason],
    rule === undefined ? '' : cell(rule),
    number(count)
  ];
  return inTwo(columns, failed, cells, BYTES.failed, ROWS_OPEN);
}

function allowed({allowed}: Report): string[] {
  if (allowed.length === 0) return [];
  const columns = [left('Allowed'), left('Allowed by'), right('Requests'), right('Sent'), right('Received')];
  const cells = ({host, port, rule, count, bytesUp, bytesDown}: AllowedRow): string[] => [
    host === '' ? hostless() : cell(endpoint({host, port})),
    rule === undefined ? '' : cell(rule),
    number(count),
    renderBytes(bytesUp),
    renderBytes(bytesDown)
  ];
  const table = renderTable(columns, allowed, cells, BYTES.allowed);
  if (allowed.length <= ROWS_OPEN) return [table];
  const sent = renderBytes(allowed.reduce((sum, {bytesUp}) => sum + bytesUp, 0));
  const received = renderBytes(allowed.reduce((sum, {bytesDown}) => sum + bytesDown, 0));
  return [details(`${plural(allowed.length, 'host')} allowed: ${sent} sent, ${received} received`, table)];
}

function timeline(report: Report): string[] {
  const bars = barsFrom(report, BARS);
  if (bars.length === 0) return [];
  const length = renderSpan(Math.max(0, Date.parse(report.ended) - Date.parse(report.started)));
  const columns = [left('Host'), left(`From start to end, ${length}`)];
  const cells = ({where, bar}: Bar): string[] => [
    where === '' ? 'no host' : cell(where),
    `<code>${bar}</code>`
  ];
  const title = `When it happened: ${MARKS.blocked} blocked, ${MARKS.allowed} allowed, ${MARKS.failed} failed`;
  return [details(title, renderTable(columns, bars, cells, BYTES.timeline))];
}

function uncontacted({uncontacted}: Report): string[] {
  if (uncontacted.length === 0) return [];
  const columns = [left('Name'), right('Questions')];
  const cells = ({host, count}: Report['uncontacted'][number]): string[] => [cell(host), number(count)];
  return [
    details(
      `${plural(uncontacted.length, 'name')} looked up but never contacted (no question left the sandbox)`,
      renderTable(columns, uncontacted, cells, BYTES.uncontacted)
    )
  ];
}

function unused({unusedRules}: Report): string[] {
  if (unusedRules.length === 0) return [];
  const columns = [right('Line'), left('As written')];
  const cells = ({line, written}: Source): string[] => [number(line), cell(written)];
  return [
    details(
      `${plural(unusedRules.length, 'line')} of <code>allowed-domains</code> not needed`,
      renderTable(columns, unusedRules, cells, BYTES.unused)
    )
  ];
}

function presets({policy}: Report): string[] {
  const lines = new Map<string, {readonly written: string; readonly patterns: string[]}>();
  for (const {input, line, written, expanded} of [...policy.allowed, ...policy.blocked, ...policy.expected]) {
    if (expanded === undefined) continue;
    const key = `${input}:${line} ${written}`;
    const known = lines.get(key);
    if (known === undefined) lines.set(key, {written, patterns: [expanded]});
    else known.patterns.push(expanded);
  }
  if (lines.size === 0) return [];
  const columns = [left('Preset'), left('Stands for')];
  const cells = ({written, patterns}: {written: string; patterns: readonly string[]}): string[] => [
    cell(written),
    patterns.map(cell).join(' ')
  ];
  return [
    details('What the presets stand for', renderTable(columns, [...lines.values()], cells, BYTES.presets))
  ];
}

function proofs({proofs}: Report): string[] {
  if (proofs.length === 0) return [];
  const held = proofs.filter(proof => proof.held === true).length;
  const columns = [left('Proof'), left('Result'), left('Seen')];
  const cells = ({name, held, detail}: Proof): string[] => [
    cell(name),
    held === 'not made' ? 'not made' : held ? 'held' : '<strong>did not hold</strong>',
    detail === '' ? '' : cell(detail)
  ];
  const table = renderTable(columns, proofs, cells, BYTES.proofs);
  return [
    held === proofs.length
      ? details(`${held} of ${proofs.length} proofs of the firewall held`, table)
      : details(`Only ${held} of ${proofs.length} proofs of the firewall held`, table, ' open')
  ];
}

function footer(report: Report): string {
  const omitted = [blockedDomains, allowedDomains, suggestedDomains]
    .map(list => list(report).omitted)
    .reduce((sum, each) => sum + each, 0);
  const {action, image, squid, iptables} = report.versions;
  const versions = [
    ['awf-action', action],
    ['Squid', squid],
    ['iptables', iptables],
    ['image', image]
  ].flatMap(([name, version]) => (version === undefined ? [] : [`${name ?? ''} ${cell(version)}`]));
  const cut = omitted === 0 ? [] : [`${plural(omitted, 'host')} did not fit into the outputs`];
  return `<p><sub>${[...cut, ...versions].join(' · ')}</sub></p>`;
}

function notes({expected, verdict}: {expected: boolean; verdict: string}): string[] {
  return [
    ...(verdict === 'would-block' ? ['(let through by mode: audit)'] : []),
    ...(expected ? ['(expected)'] : [])
  ];
}

/** The first rows in view, the others folded under them. */
// They are many in some jobs, and must not push out of view what nobody expected.
function expectedApart<Row extends {readonly expected: boolean}>(
  columns: readonly Column[],
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly string[],
  bytes: number,
  open: number
): string[] {
  const expected = rows.filter(row => row.expected);
  if (expected.length === 0) return inTwo(columns, rows, cellsOf, bytes, open);
  const unexpected = rows.filter(row => !row.expected);
  const quarter = Math.floor(bytes / 4);
  return [
    ...inTwo(columns, unexpected, cellsOf, 3 * quarter, open),
    details(
      `${number(expected.length)} blocked as expected`,
      renderTable(columns, expected, cellsOf, quarter)
    )
  ];
}

function inTwo<Row>(
  columns: readonly Column[],
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly string[],
  bytes: number,
  open: number
): string[] {
  if (rows.length === 0) return [];
  if (rows.length <= open) return [renderTable(columns, rows, cellsOf, bytes)];
  const half = Math.floor(bytes / 2);
  return [
    renderTable(columns, rows.slice(0, open), cellsOf, half),
    details(`${number(rows.length - open)} more`, renderTable(columns, rows.slice(open), cellsOf, half))
  ];
}

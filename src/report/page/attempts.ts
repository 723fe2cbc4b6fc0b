// The time line → the page's table of what was tried, each row with its bars on one common axis.
import type {Verdict} from '../../audit/audit.js';
import type {Report} from '../report.js';
import {endpoint} from '../rows.js';
import {number} from '../number.js';
import {REASON_WORDS, hostless, packetWords, plural} from '../sentences.js';
import type {Attempt} from '../timeline.js';
import {renderBytes, renderSpan} from '../units.js';
import {code, plain, section} from './element.js';

// A page of more rows helps nobody, and a browser would choke on a flood.
const ROWS = 20_000;

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  blocked: 'blocked',
  'would-block': 'would be blocked',
  failed: 'failed',
  allowed: 'allowed'
};
const VERDICTS = Object.keys(VERDICT_WORDS) as Verdict[]; // in the order in which they matter

export function renderAttempts({timeline, started, ended}: Report): string {
  if (timeline.length === 0) {
    return section('attempts-section', 'Connections', '<p>The command tried to reach nothing.</p>');
  }
  const length = Math.max(1, Date.parse(ended) - Date.parse(started));
  const sorted = VERDICTS.flatMap(verdict => byHost(timeline.filter(attempt => attempt.verdict === verdict)));
  const withProcess = timeline.some(({process}) => process !== undefined);
  const kept = sorted.slice(0, ROWS);
  const more =
    kept.length === sorted.length
      ? []
      : [`<p>${plural(sorted.length - kept.length, 'more row')} in the audit log.</p>`];
  return section(
    'attempts-section',
    'Connections',
    controls(timeline),
    '<table class="attempts" id="attempts">',
    `<caption>What the command tried to reach, what was blocked first, and when within the ${renderSpan(length)} that it ran. Tall bars were blocked.</caption>`,
    head(length, withProcess),
    '<tbody>',
    ...kept.map(attempt => row(attempt, length, withProcess)),
    '</tbody>',
    '</table>',
    ...more
  );
}

/** The rows of one host side by side, hosts by their first attempt. */
function byHost(attempts: readonly Attempt[]): Attempt[] {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const group = groups.get(endpoint(attempt));
    if (group === undefined) groups.set(endpoint(attempt), [attempt]);
    else group.push(attempt);
  }
  return [...groups.values()].flat();
}

function controls(timeline: readonly Attempt[]): string {
  const boxes = VERDICTS.map(verdict => ({
    verdict,
    count: timeline.filter(attempt => attempt.verdict === verdict).length
  }))
    .filter(({count}) => count > 0)
    .map(
      ({verdict, count}) =>
        `<label><input type="checkbox" value="${verdict}" checked> <span class="tag ${verdict}">${VERDICT_WORDS[verdict]}</span> <span class="soft">${number(count)}</span></label>`
    );
  return [
    '<form class="controls" id="controls" role="search" hidden>',
    '<input type="search" aria-label="Show only rows that hold these words" placeholder="Host, reason, process …" aria-controls="attempts" autocomplete="off" spellcheck="false">',
    ...boxes,
    '<output aria-live="polite"></output>',
    '</form>'
  ].join('\n');
}

function head(length: number, withProcess: boolean): string {
  const column = (kind: string, title: string, first: 'up' | 'down'): string =>
    `<th scope="col" class="${kind}" data-first="${first}"><button type="button" disabled>${title}</button></th>`;
  const ticks = [0, 0.5, 1].map(part => `<span>${renderSpan(part * length)}</span>`).join('');
  return [
    '<thead><tr>',
    column('host', 'Host', 'up'),
    column('why', 'Verdict', 'up'),
    ...(withProcess ? [column('by', 'Process', 'up')] : []),
    column('n', 'Times', 'down'),
    column('n bytes', 'Sent', 'down'),
    column('n bytes', 'Received', 'down'),
    column('n first', 'First', 'up'),
    `<th scope="col" class="when"><span class="axis" aria-label="When">${ticks}</span></th>`,
    '</tr></thead>'
  ].join('');
}

function row(attempt: Attempt, length: number, withProcess: boolean): string {
  const {verdict, count, bytesUp, bytesDown, spans, process} = attempt;
  const first = spans[0]?.[0] ?? 0;
  return [
    `<tr class="${verdict}" data-kind="${verdict}">`,
    `<th scope="row" class="host">${attempt.host === '' ? `<span class="soft">${hostless(attempt.reason)}</span>` : code(endpoint(attempt))}</th>`,
    `<td class="why"><span class="tag ${verdict}">${VERDICT_WORDS[verdict]}</span>${why(attempt)}</td>`,
    ...(withProcess ? [`<td class="by">${process === undefined ? '' : renderProcess(process)}</td>`] : []),
    `<td class="n" data-v="${count}">${number(count)}</td>`,
    `<td class="n bytes" data-v="${bytesUp}">${bytesUp === 0 ? '' : renderBytes(bytesUp)}</td>`,
    `<td class="n bytes" data-v="${bytesDown}">${bytesDown === 0 ? '' : renderBytes(bytesDown)}</td>`,
    `<td class="n first" data-v="${first}">${renderSpan(first)}</td>`,
    `<td class="when">${bars(attempt, length)}</td>`,
    '</tr>'
  ].join('');
}

function why({way, scheme, port, verdict, reason, rule, expected}: Attempt): string {
  const direct = way === 'direct' && (reason === 'direct' || reason === 'port-not-allowed');
  const words = [
    ...(direct
      ? [
          `${plain(scheme)}, past the proxy: ${packetWords({scheme, reason, ...(port === undefined ? {} : {port})})}`
        ]
      : reason === undefined
        ? []
        : [REASON_WORDS[reason]]),
    ...(rule === undefined ? [] : [`${verdict === 'allowed' ? 'by ' : ''}${code(rule)}`]),
    ...(expected ? ['(expected)'] : [])
  ];
  return words.length === 0 ? '' : `<small>${words.join(' ')}</small>`;
}

// The command chooses these words; they are shown and never trusted.
function renderProcess({argv0, exe, parents}: NonNullable<Attempt['process']>): string {
  const above = parents.length === 0 ? '' : `<small>of ${parents.map(code).join(' ‹ ')}</small>`;
  return `${code(argv0 === '' ? exe : argv0)}${above}`;
}

const WIDTH = 1000;
const THINNEST = 7;

function bars({verdict, spans}: Attempt, length: number): string {
  const refused = verdict === 'blocked' || verdict === 'would-block';
  const place = refused ? 'y="1" height="18"' : 'y="6" height="8"';
  const rects = spans.map(([from, to]) => {
    const width = Math.max(THINNEST, ((to - from) / length) * WIDTH);
    const x = Math.min((from / length) * WIDTH, WIDTH - width);
    return `<rect class="bar ${verdict}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" ${place} rx="2"/>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects.join('')}</svg>`;
}

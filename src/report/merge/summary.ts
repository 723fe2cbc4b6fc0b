// The merged report → the page that GitHub shows for all the steps together.
import {cell} from '../inert.js';
import {number} from '../number.js';
import {REASON_WORDS, hostless, plural} from '../sentences.js';
import type {Column} from '../table.js';
import {details, fitting, renderTable} from '../table.js';
import {sum, type Merged, type MergedRow} from './merged.js';
import {cutSentence} from './outputs.js';
import {lineWithRisks, type Leg} from './read.js';

const BYTES = {blocked: 60_000, suggested: 20_000, legs: 40_000, allowed: 40_000, unused: 20_000};
const BLOCKED_OPEN = 25;

const left = (title: string): Column => ({title, align: 'left'});
const right = (title: string): Column => ({title, align: 'right'});

export function renderMergedSummary(merged: Merged): string {
  const parts = [
    `<h3>${verdictOf(merged)}</h3>`,
    cutSentence(merged),
    ...blocked(merged),
    ...suggested(merged),
    ...legs(merged),
    ...allowed(merged),
    ...unused(merged)
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

export function verdictOf({blocked, legs}: Merged): string {
  const steps = plural(legs.length, 'step');
  const touched = legs.filter(leg => leg.blocked.length > 0).length;
  const bad = legs.filter(({good}) => !good).length;
  const failed = bad === 0 ? '' : `; ${number(bad)} did not end well`;
  const places = new Set(blocked.map(({where}) => where)).size;
  return places === 0
    ? `Nothing was blocked in ${steps}${failed}`
    : `${plural(places, 'destination')} blocked in ${number(touched)} of ${steps}${failed}`;
}

function blocked({blocked, legs}: Merged): string[] {
  if (blocked.length === 0) return [];
  const columns = [left('Blocked'), left('Why'), right(`Of ${plural(legs.length, 'step')}`), right('Times')];
  const cells = ({where, reason, legs, count}: MergedRow): string[] => [
    where === '' ? hostless(reason) : cell(where),
    reason === undefined ? '' : REASON_WORDS[reason],
    number(legs),
    number(count)
  ];
  const half = BYTES.blocked / 2;
  const open = renderTable(columns, blocked.slice(0, BLOCKED_OPEN), cells, half);
  if (blocked.length <= BLOCKED_OPEN) return [open];
  const rest = blocked.slice(BLOCKED_OPEN);
  return [open, details(`${number(rest.length)} more`, renderTable(columns, rest, cells, half))];
}

function suggested({suggested}: Merged): string[] {
  if (suggested.length === 0) return [];
  const {kept, left: omitted} = fitting(suggested, BYTES.suggested, lineWithRisks);
  const more = omitted === 0 ? '' : ` (and ${number(omitted)} more in the output suggested-domains)`;
  return [
    `For one list that lets all of it through, add to <code>allowed-domains</code>${more}:\n\n${['```', ...kept, '```'].join('\n')}`
  ];
}

function legs({legs}: Merged): string[] {
  const columns = [left('Step'), left('Report'), left('Ended'), right('Blocked'), right('Allowed')];
  const cells = ({name, label, ended, blocked, allowed}: Leg): string[] => [
    label === '' ? '' : cell(label),
    cell(name),
    ended,
    number(sum(blocked)),
    number(sum(allowed))
  ];
  return [details(plural(legs.length, 'step'), renderTable(columns, legs, cells, BYTES.legs))];
}

function allowed({allowed}: Merged): string[] {
  if (allowed.length === 0) return [];
  const columns = [left('Allowed'), right('Steps'), right('Requests')];
  const cells = ({where, legs, count}: MergedRow): string[] => [
    where === '' ? hostless() : cell(where),
    number(legs),
    number(count)
  ];
  return [
    details(
      `${plural(allowed.length, 'destination')} allowed`,
      renderTable(columns, allowed, cells, BYTES.allowed)
    )
  ];
}

function unused({unused}: Merged): string[] {
  if (unused.length === 0) return [];
  const title = `${plural(unused.length, 'line')} of <code>allowed-domains</code> that no step needed`;
  return [
    details(
      title,
      renderTable([left('As written')], unused, line => [cell(line)], BYTES.unused)
    )
  ];
}

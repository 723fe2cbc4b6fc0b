// The time line → lines of text, one a host, each a bar of characters over the whole run.
import type {Report} from './report.js';
import {endpoint} from './rows.js';
import type {Attempt} from './timeline.js';

export interface Bar {
  readonly where: string;
  readonly bar: string;
}

const WIDTH = 48;
const IDLE = '·';

// Nothing is told by colour: GitHub takes none out of a summary.
export const MARKS: Readonly<Record<Attempt['verdict'], string>> = {
  blocked: '×',
  'would-block': '×',
  failed: '▒',
  allowed: '█'
};

/** As many as asked for: what was blocked rather than what was not, told in the order in which it began. */
export function barsFrom({timeline, started, ended}: Report, most: number): Bar[] {
  const length = Math.max(1, Date.parse(ended) - Date.parse(started));
  const lanes = new Map<
    string,
    {readonly attempts: Attempt[]; readonly refused: boolean; readonly first: number}
  >();
  for (const attempt of timeline) {
    const where = attempt.host === '' ? '' : endpoint(attempt);
    const lane = lanes.get(where);
    if (lane !== undefined) lane.attempts.push(attempt);
    const refused = isRefused(attempt) || lane?.refused === true;
    lanes.set(where, {attempts: lane?.attempts ?? [attempt], refused, first: lane?.first ?? lanes.size});
  }
  return [...lanes]
    .sort(([, a], [, b]) => Number(b.refused) - Number(a.refused) || a.first - b.first)
    .slice(0, most)
    .sort(([, a], [, b]) => a.first - b.first)
    .map(([where, {attempts}]) => ({where, bar: barOf(attempts, length)}));
}

function isRefused({verdict}: Attempt): boolean {
  return verdict === 'blocked' || verdict === 'would-block';
}

// A refusal is drawn last, so that nothing of the same moment hides it.
function barOf(attempts: readonly Attempt[], length: number): string {
  const places = Array.from({length: WIDTH}, () => IDLE);
  const drawn = [...attempts].sort((a, b) => Number(isRefused(a)) - Number(isRefused(b)));
  for (const {verdict, spans} of drawn) {
    for (const [from, to] of spans) {
      const [first, last] = [from, to].map(ms => Math.min(WIDTH - 1, Math.floor((ms / length) * WIDTH)));
      for (let at = first ?? 0; at <= (last ?? 0); at += 1) places[at] = MARKS[verdict];
    }
  }
  return places.join('');
}

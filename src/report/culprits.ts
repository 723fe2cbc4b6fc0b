// The time line → which processes were behind a row of what was blocked. They choose their own names: shown, never trusted.
import type {Report} from './report.js';
import type {BlockedRow} from './rows.js';

/** The names of a row, the most frequent first; none where nothing is known. */
export function culpritsIn({timeline}: Report): (row: BlockedRow) => readonly string[] {
  const byRow = new Map<string, Map<string, number>>();
  for (const {way, host, port, scheme, verdict, reason, rule, expected, process, count} of timeline) {
    if (way !== 'proxy' || process === undefined) continue;
    const key = JSON.stringify([host, port, scheme, verdict, reason, rule, expected]);
    const names = byRow.get(key) ?? new Map<string, number>();
    const name = process.argv0 === '' ? process.exe : process.argv0;
    names.set(name, (names.get(name) ?? 0) + count);
    byRow.set(key, names);
  }
  return ({host, port, scheme, verdict, reason, rule, expected}) => {
    const names = byRow.get(JSON.stringify([host, port, scheme, verdict, reason, rule, expected]));
    return names === undefined ? [] : [...names].sort(([, a], [, b]) => b - a).map(([name]) => name);
  };
}

// The time line → which processes were behind a row of what was blocked. They choose their own names: shown, never trusted.
import type {Report} from './report.js';
import type {BlockedRow, PacketRow} from './rows.js';
import type {Attempt} from './timeline.js';

/** The names of a row, the most frequent first; none where nothing is known. */
export function culpritsIn({
  timeline
}: Report): (row: BlockedRow | PacketRow, way: Attempt['way']) => readonly string[] {
  const byRow = new Map<string, Map<string, number>>();
  for (const {process, count, way, ...attempt} of timeline) {
    if (process === undefined) continue;
    const names = byRow.get(keyOf(attempt, way)) ?? new Map<string, number>();
    const name = process.argv0 === '' ? process.exe : process.argv0;
    names.set(name, (names.get(name) ?? 0) + count);
    byRow.set(keyOf(attempt, way), names);
  }
  return (row, way) => {
    const names = byRow.get(keyOf(row, way));
    return names === undefined ? [] : [...names].sort(([, a], [, b]) => b - a).map(([name]) => name);
  };
}

type Told = Pick<Attempt, 'host' | 'port' | 'scheme' | 'verdict' | 'reason' | 'rule' | 'expected'>;

function keyOf({host, port, scheme, verdict, reason, rule, expected}: Told, way: Attempt['way']): string {
  return JSON.stringify([way, host, port, scheme, verdict, reason, rule, expected]);
}

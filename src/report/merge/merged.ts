// The reports of many steps → one: what was blocked in how many of them, and one suggestion for all.
import type {Reason} from '../../audit/audit.js';
import {endpoint} from '../rows.js';
import {isLine, type Leg, type LegRow} from './read.js';

export interface Merged {
  readonly legs: readonly Leg[];
  readonly blocked: readonly MergedRow[];
  readonly allowed: readonly MergedRow[];
  readonly suggested: readonly string[];
  readonly unused: readonly string[]; // lines that no step which has them needed
}

export interface MergedRow {
  readonly where: string;
  readonly reason?: Reason;
  readonly legs: number;
  readonly count: number;
}

export function mergedFrom(legs: readonly Leg[]): Merged {
  const needed = new Set(
    legs.flatMap(({lines, unused}) => {
      const idle = new Set(unused);
      return lines.filter(line => !idle.has(line));
    })
  );
  return {
    legs: [...legs].sort((a, b) => sum(b.blocked) - sum(a.blocked) || order(a.name, b.name)),
    blocked: rowsOver(legs, ({blocked}) => blocked),
    allowed: rowsOver(legs, ({allowed}) => allowed),
    suggested: [...new Set(legs.flatMap(({suggested}) => suggested))].filter(isLine).sort(),
    unused: [...new Set(legs.flatMap(({unused}) => unused))].filter(line => !needed.has(line)).sort()
  };
}

export function sum(rows: readonly {readonly count: number}[]): number {
  return rows.reduce((total, {count}) => total + count, 0);
}

function rowsOver(legs: readonly Leg[], rowsIn: (leg: Leg) => readonly LegRow[]): MergedRow[] {
  const merged = new Map<string, {readonly row: LegRow; count: number; readonly legs: Set<Leg>}>();
  for (const leg of legs) {
    for (const row of rowsIn(leg)) {
      const key = JSON.stringify([row.host, row.port, row.reason]);
      const known = merged.get(key) ?? {row, count: 0, legs: new Set<Leg>()};
      known.count += row.count;
      known.legs.add(leg);
      merged.set(key, known);
    }
  }
  return [...merged.values()]
    .map(({row, count, legs: in_}) => ({
      where: row.host === '' ? '' : endpoint(row),
      ...(row.reason === undefined ? {} : {reason: row.reason}),
      legs: in_.size,
      count
    }))
    .sort((a, b) => b.legs - a.legs || b.count - a.count || order(a.where, b.where));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

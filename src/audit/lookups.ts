// The relay's table of names → one lookup a name, in the order they were first asked for.
import type {Lookup} from './audit.js';

/** A name as the relay counted it. */
export interface Asked {
  readonly name: string;
  readonly first: number; // milliseconds since 1970
  readonly count: number;
}

export function lookupsFrom(asked: readonly Asked[]): Lookup[] {
  const byHost = new Map<string, {first: number; count: number}>();
  for (const {name, first, count} of asked) {
    const host = name.toLowerCase().replace(/\.$/, '');
    const known = byHost.get(host);
    byHost.set(host, {
      first: Math.min(first, known?.first ?? first),
      count: count + (known?.count ?? 0)
    });
  }
  return [...byHost]
    .sort(([, a], [, b]) => a.first - b.first)
    .map(([host, {first, count}]) => ({
      v: 1,
      kind: 'lookup',
      time: new Date(first).toISOString(),
      host,
      count
    }));
}

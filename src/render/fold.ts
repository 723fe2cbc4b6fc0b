// Patterns of one reach → the fewest host entries that say the same. Squid calls overlapping names a mistake, and which
// of them it then keeps depends on their order.

import type {Hosts} from '../policy/policy.js';

export interface Folded {
  readonly exact: readonly string[];
  readonly trees: readonly string[]; // each with the names below it
  readonly below: readonly string[]; // the names below each, itself not
  readonly globs: readonly string[];
  readonly networks: readonly string[];
}

type Named = Exclude<Hosts, {kind: 'network'}>;

export function fold(all: readonly Hosts[]): Folded {
  const of = (kind: Named['kind']) =>
    new Set(all.flatMap(hosts => (hosts.kind === kind ? [hosts.host] : [])));
  const [exact, trees, below] = [of('host'), of('tree'), of('below')];
  // `=x` and `*.x` are together what `x` alone is.
  for (const host of below) if (exact.has(host)) trees.add(host);
  const roots = new Set([...trees, ...below]);
  const free = (host: string) => !ancestors(host).some(ancestor => roots.has(ancestor));
  return {
    exact: [...exact].filter(host => free(host) && !trees.has(host)).sort(),
    trees: [...trees].filter(free).sort(),
    below: [...below].filter(host => free(host) && !trees.has(host)).sort(),
    globs: [...of('glob')].sort(),
    networks: [
      ...new Set(all.flatMap(hosts => (hosts.kind === 'network' ? [`${hosts.address}/${hosts.prefix}`] : [])))
    ].sort()
  };
}

function ancestors(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}

// The hosts of a raw port → whether a name is one of them.
import type {RawHosts} from './config.js';

/** Made once for each port: the lists may hold thousands. */
export function rawHosts({hosts, zones, expressions}: RawHosts): (name: string) => boolean {
  const known = new Set(hosts);
  const roots = new Set(zones);
  const patterns = expressions.map(source => new RegExp(source));
  return name => known.has(name) || hasRoot(name, roots) || patterns.some(pattern => pattern.test(name));
}

function hasRoot(name: string, roots: ReadonlySet<string>): boolean {
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    if (roots.has(name.slice(dot + 1))) return true;
  }
  return false;
}

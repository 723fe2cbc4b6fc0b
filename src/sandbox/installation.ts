// The runner's scratch folder and its node → the folders that hold the runner itself and all its work.
import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * Its registration and the key of it, its logs, the code of actions, other repositories' checkouts: outermost first. On a
 * machine of one's own they may lie in a folder of tools, such as /opt.
 */
export function installationOf(temp: string, node: string): string[] {
  const places = [temp, node].flatMap(place => [place, realOf(place)]);
  const roots = places.flatMap(foldersAbove).filter(holdsRunner);
  const works = [temp, realOf(temp)]
    .filter(place => path.basename(place) === '_temp')
    .map(place => path.dirname(place));
  const all = new Set([...roots, ...works].map(realOf).filter(place => place !== '/'));
  return [...all].sort((a, b) => a.length - b.length);
}

function foldersAbove(place: string): string[] {
  const above = path.dirname(place);
  return above === place ? [] : [above, ...foldersAbove(above)];
}

function holdsRunner(folder: string): boolean {
  return ['.runner', 'bin/Runner.Listener'].some(name => fs.existsSync(path.join(folder, name)));
}

/** Without a link in its path, or as it is where that cannot be told. */
export function realOf(place: string): string {
  try {
    return fs.realpathSync(place);
  } catch {
    return place; // not there, or behind a folder that is closed to the runner
  }
}

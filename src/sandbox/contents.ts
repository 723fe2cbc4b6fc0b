// Files → what is in each: in those that were decided, and in those that stand where the firewall reads them.
import * as fs from 'node:fs';

/** By the path below their folder; in Latin-1, so that no two contents are the same text. */
export type Contents = ReadonlyMap<string, string>;

export function contentsOf(files: Readonly<Record<string, string>>): Contents {
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text).toString('latin1')]));
}

// From the runner's side, because the folder is mounted whole in the firewall's container: what bears a name here bears
// it there, a file that was put in another's place too. To look from inside would be a call to docker, or another
// process in the start, and would see the same.
export function readContents(folder: string): Contents {
  return new Map(entriesIn(folder, ''));
}

function entriesIn(folder: string, below: string): [string, string][] {
  return fs.readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const [file, name] = [`${folder}/${entry.name}`, `${below}${entry.name}`];
    if (entry.isDirectory()) return entriesIn(file, `${name}/`);
    // A link leads elsewhere inside the container, and a pipe would be waited for.
    return [[name, entry.isFile() ? fs.readFileSync(file, 'latin1') : 'no file']];
  });
}

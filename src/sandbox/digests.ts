// Files → the SHA-256 of each: of those that were decided, and of those that stand where the firewall reads them.
import {createHash} from 'node:crypto';
import * as fs from 'node:fs';

/** By the path below their folder. */
export type Digests = ReadonlyMap<string, string>;

export function digestsOf(files: Readonly<Record<string, string>>): Digests {
  return new Map(Object.entries(files).map(([name, text]) => [name, digest(text)]));
}

// From the runner's side, because the folder is mounted whole in the firewall's container: what bears a name here bears
// it there, a file that was put in another's place too. To look from inside would be a call to docker, or another
// process in the start, and would see the same.
export function readDigests(folder: string): Digests {
  const names = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return new Map(names.flatMap(name => digestAt(folder, name)));
}

function digestAt(folder: string, name: string): [string, string][] {
  const file = `${folder}/${name}`;
  const found = fs.lstatSync(file);
  if (found.isDirectory()) return [];
  // A link leads elsewhere inside the container, and a pipe would be waited for.
  return [[name, found.isFile() ? digest(fs.readFileSync(file)) : 'no file']];
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

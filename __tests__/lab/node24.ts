// The newer of the two Nodes that runners have, fetched once and kept beside the packages.
import {cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Lab} from './place.js';
import {run} from './run.js';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/** The path of a Node 24 that every user of the lab can run. */
export async function node24(lab: Lab): Promise<string> {
  const name = `node-linux-${process.arch}`;
  const kept = path.join(CACHE, 'node24');
  if (!existsSync(kept)) {
    mkdirSync(CACHE, {recursive: true});
    const fresh = mkdtempSync(path.join(CACHE, 'node24-'));
    await run(
      'npm',
      'install',
      '--prefix',
      fresh,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      `${name}@24`
    );
    place(path.join(fresh, 'node_modules', name, 'bin/node'), kept);
    rmSync(fresh, {recursive: true});
    // Root runs this in a user's checkout, and that user's next `npm ci` must be able to remove it.
    await run('chown', '-R', `--reference=${path.dirname(CACHE)}`, CACHE);
  }
  const node = path.join(lab.folder, 'node24/bin/node');
  if (!existsSync(node)) {
    mkdirSync(path.dirname(node), {recursive: true});
    place(kept, node);
  }
  return node;
}

/** Whole or not at all, for two workers may do this at once. */
function place(from: string, to: string): void {
  const unborn = `${to}-${process.pid}`;
  cpSync(from, unborn);
  renameSync(unborn, to);
}

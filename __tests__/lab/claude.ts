// A real agent of a fixed version, fetched once and kept beside the packages: it is plain JavaScript, for any Node.
import {cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Machine} from './machine.js';
import {run} from './run.js';

const PACKAGE = '@anthropic-ai/claude-code';
const VERSION = '2.1.87';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/** Puts it into a machine's tool cache; the path of its script. */
export async function installClaude({toolCache}: Machine): Promise<string> {
  const kept = path.join(CACHE, `claude-code-${VERSION}`);
  if (!existsSync(kept)) await fetchInto(kept);
  const place = path.join(toolCache, 'claude-code', VERSION);
  cpSync(kept, place, {recursive: true});
  return path.join(place, 'cli.js');
}

async function fetchInto(kept: string): Promise<void> {
  mkdirSync(CACHE, {recursive: true});
  const fresh = mkdtempSync(path.join(CACHE, 'claude-code-'));
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional'];
  await run('npm', 'install', '--prefix', fresh, ...flags, `${PACKAGE}@${VERSION}`);
  const unpacked = path.join(fresh, 'node_modules', PACKAGE);
  rmSync(path.join(unpacked, 'vendor'), {recursive: true}); // programs for every system, 33 MB; no answer needs them
  renameSync(unpacked, kept);
  rmSync(fresh, {recursive: true});
  // Root runs this in a user's checkout, and that user's next `npm ci` must be able to remove it.
  await run('chown', '-R', `--reference=${path.dirname(CACHE)}`, CACHE);
}

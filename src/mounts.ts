// The mounts input → the host's folders to bring in, each at its own path.

import type {Parsed} from './policy/host.js';
import {itemsOf} from './policy/list.js';
import {shown} from './policy/shown.js';

export interface ExtraMount {
  readonly line: number; // of the input
  readonly from: string;
  readonly to: string;
  readonly writable: boolean;
}

export interface ExtraMounts {
  readonly mounts: readonly ExtraMount[];
  readonly problems: readonly string[];
}

/** The runner's folders that no mount may hand over whole. */
export interface Guarded {
  readonly home: string;
  readonly temp: string; // RUNNER_TEMP
}

export function parseMounts(text: string, guarded: Guarded): ExtraMounts {
  const mounts = new Map<string, ExtraMount>();
  const problems: string[] = [];
  for (const {line, written} of itemsOf(text)) {
    const parsed = parseMount(written, guarded, line);
    if ('problem' in parsed) {
      problems.push(`mounts, line ${line}: "${shown(written)}" ${parsed.problem}`);
      continue;
    }
    const mount = parsed.value;
    const before = mounts.get(mount.from);
    if (before !== undefined && before.writable !== mount.writable) {
      problems.push(
        `mounts, line ${line}: "${shown(written)}" is named both read-only and with ":rw". Keep one.`
      );
    }
    mounts.set(mount.from, mount);
  }
  return {mounts: [...mounts.values()], problems};
}

function parseMount(written: string, guarded: Guarded, line: number): Parsed<ExtraMount> {
  if (/[\p{C}\p{Zl}\p{Zp}"]/u.test(written)) {
    return {problem: 'holds a quote or a control character. Write the path without.'};
  }
  const [, named = '', mode] = /^([^:]*)(?::(.*))?$/s.exec(written) ?? [];
  if (mode !== undefined && mode !== 'rw') {
    return {
      problem: `ends in ":${shown(mode)}". Write "${shown(named)}" to read it, "${shown(named)}:rw" to write it too.`
    };
  }
  if (!/^(~?\/|~$)/.test(named)) {
    return {problem: 'is no absolute path. Begin it with "/", or with "~/" for the runner’s home.'};
  }
  const parts = named
    .replace(/^~/, () => guarded.home)
    .split('/')
    .filter(part => part !== '' && part !== '.');
  if (parts.includes('..')) return {problem: 'holds "..". Write the path that is meant.'};
  const path = `/${parts.join('/')}`;
  const harm = harmOf(path, guarded);
  if (harm !== undefined) return {problem: harm};
  return {value: {line, from: path, to: path, writable: mode === 'rw'}};
}

// With /proc come the runner's variables and a writable host, with /run its sockets, Docker's too; and a read-only
// mount keeps no one from connecting to a socket.
const THE_HOSTS_OWN = ['/proc', '/sys', '/dev', '/run', '/var/run', '/var/lib/docker', '/var/lib/containerd'];
// What stands there inside is the action's.
const OURS = ['/awf'];

// Below RUNNER_TEMP: what the runner reads after each step, and what a step of ours keeps from its command.
const NOT_FOR_A_COMMAND = /^(_runner_file_commands|awf-[0-9a-f]+)(\/|$)/;

/** Why a mount of the path would open the wall, as the end of a sentence. */
export function harmOf(path: string, {home, temp}: Guarded): string | undefined {
  const root = THE_HOSTS_OWN.find(own => within(path, own));
  if (root !== undefined) return `is in ${root}, which would hand over the host. Name a folder of files.`;
  if (OURS.some(own => within(path, own)))
    return 'is in /awf, where the action keeps its own. Name another folder.';
  if (path === '/' || THE_HOSTS_OWN.some(own => within(own, path)) || within(home, path)) {
    return 'is too wide: it would hand over the runner’s secrets. Name a folder below it.';
  }
  if (within(temp, path))
    return 'is or holds RUNNER_TEMP, by which the runner is told what to do next. Name a folder below it.';
  if (path.startsWith(`${temp}/`) && NOT_FOR_A_COMMAND.test(path.slice(temp.length + 1)))
    return 'is for the runner or this action alone. Name another folder.';
  return undefined;
}

function within(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

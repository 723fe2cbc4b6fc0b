// Removes what a step made, found by its label: right after a crash at any line, and a second call finds nothing.
import * as fs from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {monotonic} from '../clock.js';
import {removeFolders} from './filesystem.js';
import type {Docker} from './docker.js';
import {labelOf, namesOf, type Folders} from './plan.js';
import {hasClients} from './processes.js';

const WITHIN_MS = 8_000;
const AGAIN_AFTER_MS = 20;

/** Returns when nothing is left and nobody is about to make anything. */
export async function removeContainers(docker: Docker, id: string): Promise<void> {
  const deadline = monotonic() + WITHIN_MS;
  let failed: Error | undefined;
  for (;;) {
    // In this order: what a client makes while it is looked for is found by the next look.
    const busy = hasClients(id);
    const left = await containersOf(docker, id);
    if (left.length === 0 && !busy) return;
    if (monotonic() > deadline) throw failed ?? new Error('A docker client still works for this step.');
    // One call for each, side by side: in one call docker removes them one after another.
    const removed = await Promise.allSettled(left.map(container => remove(docker, container)));
    failed ??= removed.flatMap(one => (one.status === 'rejected' ? [one.reason as Error] : []))[0];
    if (busy || failed !== undefined) await pause(AGAIN_AFTER_MS);
  }
}

/**
 * Begins to remove the three containers of a step that ended well, and waits for nothing: docker takes a third of a
 * second for it, and post sees to it that it came to be.
 */
export function letGo(docker: Docker, id: string): void {
  const {command, sandbox, firewall} = namesOf(id);
  docker.leaveBehind('rm', '--force', '--volumes', command, sandbox, firewall);
}

function remove(docker: Docker, container: string): Promise<string> {
  return docker.call('rm', '--force', '--volumes', container);
}

async function containersOf(docker: Docker, id: string): Promise<string[]> {
  const found = await docker.call('ps', '--all', '--quiet', '--filter', `label=${labelOf(id)}`);
  return found.split('\n').filter(line => line !== '');
}

/** The folders go last, and stay while a command that may still run could undo what post puts back from them. */
export async function tearDown(remove: () => Promise<void>, folders: Folders): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (!fs.existsSync(folders.git)) removeFolders(folders.root);
    throw error;
  }
  removeFolders(folders.root);
}

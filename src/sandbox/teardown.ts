// Removes what a step made, found by its label: right after a crash at any line, and a second call finds nothing.
import {setTimeout as pause} from 'node:timers/promises';
import {removeFolders} from './filesystem.js';
import type {Docker} from './docker.js';
import {labelOf, namesOf} from './plan.js';
import {hasClients} from './processes.js';

const WITHIN_MS = 8_000;
const AGAIN_AFTER_MS = 20;

/** Returns when nothing is left and nobody is about to make anything. */
export async function removeContainers(docker: Docker, id: string): Promise<void> {
  const deadline = Date.now() + WITHIN_MS;
  let failed: Error | undefined;
  for (;;) {
    // In this order: what a client makes while it is looked for is found by the next look.
    const busy = hasClients(id);
    const left = await containersOf(docker, id);
    if (left.length === 0 && !busy) return;
    if (Date.now() > deadline) throw failed ?? new Error('A docker client still works for this step.');
    // One call for each, side by side: in one call docker removes them one after another.
    const removed = await Promise.allSettled(left.map(container => remove(docker, container)));
    failed ??= removed.flatMap(one => (one.status === 'rejected' ? [one.reason as Error] : []))[0];
    if (busy || failed !== undefined) await pause(AGAIN_AFTER_MS);
  }
}

/** Where all three are known to stand: no need to look first. What it cannot do is left to the teardown, which says why. */
export async function removeAtOnce(docker: Docker, id: string): Promise<void> {
  const {firewall, sandbox, command} = namesOf(id);
  await Promise.allSettled([firewall, sandbox, command].map(name => remove(docker, name)));
}

function remove(docker: Docker, container: string): Promise<string> {
  return docker.call('rm', '--force', '--volumes', container);
}

async function containersOf(docker: Docker, id: string): Promise<string[]> {
  const found = await docker.call('ps', '--all', '--quiet', '--filter', `label=${labelOf(id)}`);
  return found.split('\n').filter(line => line !== '');
}

export async function tearDown(docker: Docker, id: string, root: string): Promise<void> {
  try {
    await removeContainers(docker, id);
  } finally {
    removeFolders(root);
  }
}

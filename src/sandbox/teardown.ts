// Removes what a step made, found by its label: right after a crash at any line, and a second call finds nothing.
import {removeFolders} from './filesystem.js';
import type {Docker} from './docker.js';
import {labelOf} from './plan.js';

export async function removeContainers(docker: Docker, id: string): Promise<void> {
  const found = await docker.call('ps', '--all', '--quiet', '--filter', `label=${labelOf(id)}`);
  const ids = found.split('\n').filter(line => line !== '');
  if (ids.length === 0) return;
  // One call for each, side by side: in one call docker removes them one after another.
  await Promise.all(ids.map(container => docker.call('rm', '--force', '--volumes', container)));
}

export async function tearDown(docker: Docker, id: string, root: string): Promise<void> {
  await removeContainers(docker, id);
  removeFolders(root);
}

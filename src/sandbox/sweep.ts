// What dead steps left on a machine that is used again → removed. A living step's is never touched.
import type {Docker} from './docker.js';
import {isDead} from './owner.js';
import {planOwners} from './plan.js';
import {removeContainers} from './teardown.js';

export async function sweepDead(docker: Docker): Promise<void> {
  const dead = new Set<string>();
  for (const line of (await docker.call(...planOwners())).split('\n')) {
    const [id = '', owner = ''] = line.split(' ');
    if (id !== '' && isDead(owner)) dead.add(id);
  }
  // What cannot be removed is the next step's to find.
  await Promise.allSettled([...dead].map(id => removeContainers(docker, id)));
}

// The command's control group → how often the kernel refused it a process, as far as this account may read it.
import * as fs from 'node:fs';
import {groupsOf} from './processes.js';

// The kernel forgets it with the group, and the group goes with the command's last process.
const EVERY_MS = 500;

export interface Refused {
  readonly count: () => number;
  readonly stop: () => void;
}

export function processesRefused(container: string): Refused {
  let file: string | undefined;
  let count = 0;
  const look = (): void => {
    file ??= groupsOf(container)
      .flatMap(placesOf)
      .find(place => fs.existsSync(place));
    count = Math.max(count, file === undefined ? 0 : refusedIn(file));
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    count: () => count,
    stop: () => {
      clearInterval(timer);
      look();
    }
  };
}

/** `number:controllers:path`, a line of /proc/PID/cgroup: of version 2 it is `0::path`. */
function placesOf(line: string): string[] {
  const [, controllers = '', path = ''] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
  if (controllers === '')
    return ['/sys/fs/cgroup', '/sys/fs/cgroup/unified'].map(root => `${root}${path}/pids.events`);
  return controllers.split(',').includes('pids') ? [`/sys/fs/cgroup/pids${path}/pids.events`] : [];
}

function refusedIn(file: string): number {
  try {
    return Number(/^max (\d+)$/m.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // because the group has just gone; what was seen before counts
  }
}

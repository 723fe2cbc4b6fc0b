// Processes of this machine that belong to a step: its docker clients, and what runs in a container of its own.
import * as fs from 'node:fs';
import {labelOf, namesOf} from './plan.js';

/** Whether a docker client still works for the step. Such a one may make a container after all were removed. */
export function hasClients(id: string): boolean {
  const {firewall, sandbox, command} = namesOf(id);
  const telling = new Set([`--label=${labelOf(id)}`, firewall, sandbox, command]);
  return processes().some(pid =>
    read(`/proc/${pid}/cmdline`)
      .split('\0')
      .some(word => telling.has(word))
  );
}

/** Ends what runs in a container although its engine is gone or deaf, as far as this account may. */
export function killWithin(container: string): void {
  if (!/^[0-9a-f]{64}$/.test(container)) return; // every control group would match a part of an id, or none at all
  for (const pid of processes()) {
    if (!read(`/proc/${pid}/cgroup`).includes(container)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // because it has ended, or is another account's: then the engine alone can end it
    }
  }
}

/** The control groups of a container, as /proc tells them of its first process that this account sees. */
export function groupsOf(container: string): string[] {
  if (!/^[0-9a-f]{64}$/.test(container)) return [];
  const groups = processes().map(pid => read(`/proc/${pid}/cgroup`));
  return groups.find(text => text.includes(container))?.split('\n') ?? [];
}

function processes(): string[] {
  return fs.readdirSync('/proc').filter(name => /^\d+$/.test(name));
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return ''; // because it has just ended
  }
}

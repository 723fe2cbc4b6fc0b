// A lab's folder → the places of everything in it. What is found by name needs no ledger.
import path from 'node:path';

export const FOLDER = '/var/tmp'; // not /tmp: the command has a /tmp of its own, and must not hide the runner's folders
export const PREFIX = 'awf-lab-';

export interface Lab {
  readonly name: string; // its cgroup and its namespaces carry it, and it carries its owner's pid
  readonly folder: string;
  readonly socket: string;
  readonly engineNet: string; // the machine: engine and runner
  readonly internetNet: string; // everything else
  readonly mounts?: string; // of a machine with a root of its own
  readonly ca: string;
  readonly journal: string;
  readonly wire: string;
  readonly zones: string;
  readonly files: string; // what its web servers serve below /files/
  readonly action: string; // the checked-out action, as a runner has it
}

/** Machines beside that of a lab, which a test may start. They go with the lab. */
export const BESIDE = ['resolved', 'trixie'] as const;

export function besideThe(lab: Lab, name: (typeof BESIDE)[number]): Lab {
  const folder = path.join(lab.folder, name);
  return {
    ...lab,
    folder,
    socket: path.join(folder, 'docker.sock'),
    engineNet: `/run/netns/${lab.name}-${name}`
  };
}

/** Both ends of the wire between the machine and the internet. */
export const LINK = {
  machine: {v4: '198.51.100.2', v6: '2001:db8:0:1::2'},
  internet: {v4: '198.51.100.1', v6: '2001:db8:0:1::1'}
} as const;
export const CONTAINERS6 = '2001:db8:1::/64';
export const RESOLVER = '192.0.2.53';

export function labIn(folder: string): Lab {
  const name = path.basename(folder);
  return {
    name,
    folder,
    socket: path.join(folder, 'docker.sock'),
    engineNet: `/run/netns/${name}-machine`,
    internetNet: `/run/netns/${name}-internet`,
    ca: path.join(folder, 'ca.pem'),
    journal: path.join(folder, 'journal.jsonl'),
    wire: path.join(folder, 'wire.pcap'),
    zones: path.join(folder, 'zones'),
    files: path.join(folder, 'files'),
    action: path.join(folder, 'action')
  };
}

/** The lab of this jest run, started by its global set-up. */
export function theLab(): Lab {
  const folder = process.env['AWF_LAB'];
  if (folder === undefined)
    throw new Error('No lab is running. Tests in __tests__/docker get one from jest.config.js.');
  return labIn(folder);
}

// Removes a lab, or what a killed owner left of one. All of it is found by the lab's name, so a second call finds nothing.
import {existsSync, readFileSync, readdirSync, rmdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {BESIDE, FOLDER, PREFIX, labIn, besideThe, type Lab} from './place.js';
import {runNow} from './run.js';

export function removeLab(lab: Lab): void {
  endProcesses(lab);
  for (const mount of mountsBelow(lab.folder)) runNow('umount', '--lazy', mount);
  for (const net of netsOf(lab)) {
    if (existsSync(net)) runNow('ip', 'netns', 'del', path.basename(net));
  }
  runNow('rm', '-rf', '--', lab.folder); // not node's: it cannot remove paths as deep as a hostile command makes them
  for (const cgroup of cgroupsOf(lab)) rmdirSync(cgroup);
}

function netsOf(lab: Lab): string[] {
  return [lab.engineNet, lab.internetNet, ...BESIDE.map(name => besideThe(lab, name).engineNet)];
}

/** Labs whose owner is no more. The start time tells a pid from its next bearer. */
export function sweepDeadLabs(): void {
  for (const name of readdirSync(FOLDER).filter(entry => entry.startsWith(PREFIX))) {
    const lab = labIn(path.join(FOLDER, name));
    const owner = readIf(path.join(lab.folder, 'owner'));
    if (owner === undefined || owner !== identity(Number(owner.split(' ')[0]))) removeLab(lab);
  }
}

/** Who a process is: its pid and the moment it started. */
export function identity(pid: number): string {
  const stat = readIf(`/proc/${pid}/stat`);
  return `${pid} ${stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'gone'}`;
}

/** Everything in the lab's namespaces or in its cgroup: engine, servers, steps, containers. Nothing else is touched. */
export function processesOf(lab: Lab): number[] {
  const nets = netsOf(lab).flatMap(inode);
  return readdirSync('/proc')
    .filter(entry => /^\d+$/.test(entry))
    .map(Number)
    .filter(pid => pid !== process.pid && !isZombie(pid))
    .filter(
      pid =>
        inode(`/proc/${pid}/ns/net`).some(net => nets.includes(net)) ||
        (readIf(`/proc/${pid}/cgroup`)?.includes(`/${lab.name}/`) ?? false)
    );
}

function endProcesses(lab: Lab): void {
  for (const deadline = Date.now() + 10_000; ;) {
    const pids = processesOf(lab);
    if (pids.length === 0) return;
    if (Date.now() > deadline) throw new Error(`Processes of ${lab.name} do not end: ${pids.join(' ')}`);
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // because it ended by itself between the two lines
      }
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

function mountsBelow(folder: string): string[] {
  return readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .flatMap(line => line.split(' ')[4] ?? [])
    .filter(mount => mount.startsWith(`${folder}/`))
    .reverse(); // the last mounted first
}

/** Deepest first; one tree in version 2, one for each controller in version 1. */
export function cgroupsOf(lab: Lab): string[] {
  const root = '/sys/fs/cgroup';
  if (!existsSync(root)) return [];
  const trees = [
    root,
    ...readdirSync(root, {withFileTypes: true}).flatMap(d => (d.isDirectory() ? path.join(root, d.name) : []))
  ];
  const below = (folder: string): string[] => [
    ...readdirSync(folder, {withFileTypes: true}).flatMap(d =>
      d.isDirectory() ? below(path.join(folder, d.name)) : []
    ),
    folder
  ];
  return trees
    .map(tree => path.join(tree, lab.name))
    .filter(existsSync)
    .flatMap(below);
}

const isZombie = (pid: number) => readIf(`/proc/${pid}/stat`)?.includes(') Z ') ?? true;

function inode(file: string): number[] {
  try {
    return [statSync(file).ino];
  } catch {
    return []; // because the process has ended, or is a kernel's that shows no namespace
  }
}

function readIf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // because what is not there any more is what the callers ask for
  }
}

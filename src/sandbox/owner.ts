// The process that a step belongs to ↔ a word for its label, by which a later step can tell that it is dead.
import * as fs from 'node:fs';

export function ownerHere(): string {
  return [process.pid, startOf(process.pid) ?? '', pidNamespace(), boot(), machine()].join('/');
}

/** False where it lives and where that cannot be told: another's step must never be taken for dead. */
export function isDead(owner: string): boolean {
  const [pid = '', start, namespace, booted, on, ...more] = owner.split('/');
  if (!/^[1-9]\d*$/.test(pid) || on === undefined || more.length > 0) return false;
  // Another boot of this machine, or another machine that shares the engine.
  if (booted !== boot()) return on !== '' && on === machine();
  // A runner in a container numbers its processes for itself.
  if (namespace !== pidNamespace()) return false;
  if (!exists(Number(pid))) return true;
  const now = startOf(Number(pid));
  return now !== undefined && now !== start; // the number has another bearer
}

// Asked by a signal and not of /proc, which may hide the processes of other accounts.
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

// The 22nd field; the second is the program's name and may hold blanks and parentheses.
function startOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat === '' ? undefined : stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function pidNamespace(): string {
  try {
    return /\d+/.exec(fs.readlinkSync('/proc/self/ns/pid'))?.[0] ?? '';
  } catch {
    return ''; // because this /proc does not show it: then whoever has none is compared
  }
}

function boot(): string {
  return read('/proc/sys/kernel/random/boot_id').trim();
}

// By its file and not by the id in it, which is confidential, by systemd's word. A digest of it would be another way: to load
// node:crypto takes each start 3 ms.
function machine(): string {
  const id = fs.statSync('/etc/machine-id', {throwIfNoEntry: false});
  return id === undefined || id.size === 0 ? '' : `${id.ino}.${Math.floor(id.ctimeMs)}`;
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return ''; // because it is not there: the caller then takes nobody for dead
  }
}

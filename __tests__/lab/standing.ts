// A step whose command has said that it stands → its containers as the machine sees them.
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {docker} from './engine.js';
import type {Lab} from './place.js';
import type {RunningStep} from './step.js';

export type Part = 'firewall' | 'sandbox' | 'command';

export function folderOf({machine}: RunningStep): string {
  const name = readdirSync(machine.temp).find(each => /^awf-[0-9a-f]{12}$/.test(each));
  if (name === undefined) throw new Error('The step has no folder yet.');
  return path.join(machine.temp, name);
}

export const nameOf = (step: RunningStep, part: Part): string => `${path.basename(folderOf(step))}-${part}`;

export async function pidOf(lab: Lab, step: RunningStep, part: Part): Promise<number> {
  return Number(await docker(lab, 'inspect', '--format={{.State.Pid}}', nameOf(step, part)));
}

/** Where its listeners are, by the kernel's own table: `address port`, in the table's hexadecimal. */
export function listenersOf(pid: number): string[] {
  return ['tcp', 'tcp6'].flatMap(table =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map(line => line.trim().split(/\s+/))
      .flatMap(([, local = '', , state]) => (state === '0A' ? [local.replace(':', ' ')] : []))
  );
}

export async function squidOf(lab: Lab, container: string): Promise<number> {
  const table = await docker(lab, 'top', container, '-eo', 'pid,comm');
  return Number(/^\s*(\d+)\s+squid\s*$/m.exec(table)?.[1]);
}

/** In a network of the engine's: the older and the newer one. */
export async function addressesOf(lab: Lab, container: string, network: string): Promise<string[]> {
  const format = `--format={{with index .NetworkSettings.Networks "${network}"}}{{.IPAddress}} {{.GlobalIPv6Address}}{{end}}`;
  return (await docker(lab, 'inspect', format, container)).trim().split(' ');
}

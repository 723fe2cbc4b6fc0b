// One command behind the firewall: what is started, in which order, and what is known when it is over.
import type {Policy} from '../policy/policy.js';
import {parseRefusedCount} from '../render/rules.js';
import type {Asked} from '../relay/names.js';
import {collect, packetLogSize, type Collected} from './collect.js';
import {runCommand, type Ending, type Limits, type Streams} from './command.js';
import type {Docker} from './docker.js';
import {planCommand, planWalls, type Command, type Setting} from './plan.js';
import {proveSandbox, provePacketLog, type Proof} from './proof.js';
import {startSandbox, type Standing, type Wanted} from './start.js';
import {sectionsOf, type Versions} from './words.js';

export interface Plan {
  readonly setting: Setting;
  readonly command: Command;
  readonly policy: Policy;
  readonly wanted: Wanted;
  readonly nonce: string;
}

export interface Facts extends Collected {
  readonly ending: Ending;
  readonly proofs: readonly Proof[];
  readonly unrecordedPackets: number;
  readonly versions: Versions;
  readonly started: Date;
  readonly ended: Date;
}

/** Throws a SetUpError where the command was never started. */
export async function runBehind(
  docker: Docker,
  plan: Plan,
  streams: Streams,
  limits: Omit<Limits, 'broken'>
): Promise<Facts> {
  const {setting, command, policy, wanted, nonce} = plan;
  // The command's container is made while the others start; it needs them only at its own start.
  const created = docker.call(...planCommand(setting, command));
  created.catch(() => undefined); // heard below, after the others have been waited for
  const cancelled = limits.cancelled.then(code => {
    throw new Cancelled(code);
  });
  cancelled.catch(() => undefined); // a cancel after the start is the command's to hear
  const starting = startSandbox(docker, setting, wanted);
  const standing = await Promise.race([starting, cancelled]);
  try {
    await Promise.race([created, cancelled]);
    const packetsBefore = packetLogSize(setting.folders);
    const started = new Date();
    const ending = await runCommand(docker, setting.id, streams, {...limits, broken: standing.broken});
    const ended = new Date();
    const [asked, after] = await Promise.all([
      finish(standing, ending),
      ending.kind === 'broken' ? undefined : wallsAfter(docker, setting.id, wanted)
    ]);
    const collected = collect(setting.folders, policy, asked, {nonce, packetsBefore});
    return {
      ...collected,
      ending,
      proofs: [
        ...standing.proofs,
        provePacketLog(standing.recorded && packetsBefore > 0, after?.recorded),
        ...(after?.proofs ?? [])
      ],
      unrecordedPackets: after?.unrecordedPackets ?? 0,
      versions: standing.versions,
      started,
      ended
    };
  } finally {
    standing.leave();
  }
}

export class Cancelled extends Error {
  constructor(readonly code: number) {
    super('The step was cancelled before the command started.');
  }
}

// The relay's table, once Squid has logged every connection. Without it the report still says what Squid saw.
async function finish(standing: Standing, ending: Ending): Promise<readonly Asked[] | undefined> {
  if (ending.kind === 'broken') return undefined;
  const late = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), 3_000).unref());
  const finished = await Promise.race([standing.order('finish').catch(() => undefined), late]);
  return finished?.['names'] as readonly Asked[] | undefined;
}

async function wallsAfter(
  docker: Docker,
  id: string,
  {walls}: Wanted
): Promise<{proofs: Proof[]; recorded: boolean; unrecordedPackets: number}> {
  const name = 'Unchanged at the end';
  try {
    const sections = sectionsOf(await docker.call(...planWalls(id)));
    const {proofs, recorded} = proveSandbox(sections, walls);
    const changed = proofs.find(({held}) => held === false);
    const counted = `${sections.get('rules.v4') ?? ''}${sections.get('rules.v6') ?? ''}`;
    return {
      proofs: [
        changed === undefined
          ? {name, held: true, detail: 'rules, IPv6 setting and interfaces read back after the command'}
          : {name, held: false, detail: `${changed.name}: ${changed.detail}`}
      ],
      recorded,
      unrecordedPackets: parseRefusedCount(counted)
    };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return {
      proofs: [{name, held: false, detail: `could not be read back: ${words}`}],
      recorded: false,
      unrecordedPackets: 0
    };
  }
}

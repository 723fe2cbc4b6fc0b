// Starts the firewall and the sandbox side by side and takes every proof. Only what this returns may run a command.
import type {Canary} from '../relay/canary.js';
import {readContents} from './contents.js';
import type {Docker} from './docker.js';
import {startGate, type Streams, type Waiting} from './gate.js';
import type {Parts} from './parts.js';
import {planCommand, type Command, type Setting} from './plan.js';
import {
  canariesIn,
  proveCanary,
  proveFirewall,
  proveSandbox,
  proveSquid,
  type Proof,
  type Walls
} from './proof.js';
import {SetUpError} from './set-up-error.js';
import {versionsIn, type Event, type Versions} from './words.js';

export interface Wanted {
  readonly walls: Walls;
  /** Whether Squid's log holds the refusal that proves its beginning. */
  readonly logged: () => boolean;
}

/** What stands around the command. */
export interface Standing {
  readonly proofs: readonly Proof[];
  readonly walls: Walls;
  /** The command's container, which waits behind its gate. */
  readonly waiting: Promise<Waiting>;
  readonly recorded: boolean; // whether direct attempts are recorded
  readonly canaries: readonly Canary[];
  readonly versions: Versions;
  /** Resolves, with a sentence, when a part that the command must not outlive has ended. */
  readonly broken: Promise<string>;
  /** Gives the relay an order and waits for its answer. */
  order(word: 'finish'): Promise<Event>;
}

const READY_WITHIN_MS = 30_000;

/**
 * Where it fails it ends no client: one that is cut off in the midst of a call may still get its container. Who removes
 * the containers waits for the clients too.
 * @param parts as begun: what they read is decided and written while the engine makes them, and their inits wait for the
 * last of it
 * @param command made then, too: it looks through the workspace and the runner's folders
 */
export async function startSandbox(
  docker: Docker,
  setting: Setting,
  parts: Parts,
  wanted: () => Wanted,
  command: () => Promise<Command>,
  streams: Streams
): Promise<Standing> {
  const {sandbox} = parts;
  const firewall = await parts.firewall; // first: of a long list the files take a tenth of a second
  const {walls, logged} = wanted();
  const planned = planCommand(setting, await command());
  // Started while the others get ready: a third of the time until the command's first word is docker's start of its
  // container.
  const begun = sandbox.heard('begun');
  const waiting = begun.then(() =>
    within(
      startGate(docker, setting, planned, streams),
      () => `The command's container was not ready within ${READY_WITHIN_MS / 1000} s.`
    )
  );
  waiting.catch(() => undefined); // who opens the gate hears of it
  const [firewallWalls, sandboxWalls] = await within(
    Promise.all([firewall.walls, sandbox.walls, firewall.heard('ready'), sandbox.heard('ready'), begun]),
    () => `${firewall.silent ?? sandbox.silent ?? 'Docker'} was not ready within ${READY_WITHIN_MS / 1000} s.`
  );
  const {proofs, recorded} = proveSandbox(sandboxWalls, walls);
  const canaries = canariesIn(sandbox.last('canary'));
  const all = [
    ...proofs,
    ...proveFirewall(firewallWalls, walls),
    proveSquid(readContents(setting.folders.firewallConfig), walls.squid),
    proveCanary(canaries)
  ];
  const failed = all.find(proof => proof.held === false);
  if (failed !== undefined)
    throw new SetUpError(`The wall did not stand: ${failed.name}: ${failed.detail}.`, all);
  const proved = await within(
    sandbox.order('prove', 'proved'),
    () => 'Squid did not answer the first request.'
  );
  if (proved['passed'] !== false) throw new SetUpError('Squid let a name pass that no rule allows.', all);
  // A closed connection may be anybody's doing; the line in the log is Squid's own.
  if (!logged()) throw new SetUpError('Squid did not log the first request.', all);
  return {
    proofs: [
      ...all,
      {name: 'Refusal', held: true, detail: 'Squid refused a name that no rule allows, and logged it'}
    ],
    walls,
    waiting,
    recorded,
    canaries,
    versions: versionsIn(sandboxWalls, firewall.last('ready')),
    broken: Promise.race([firewall.ended, sandbox.ended]),
    order: word => sandbox.order(word, 'finished')
  };
}

async function within<T>(promise: Promise<T>, sentence: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SetUpError(sentence())), READY_WITHIN_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

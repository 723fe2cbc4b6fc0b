// One command behind the firewall: what is started, in which order, and what is known when it is over.
import {setTimeout as pause} from 'node:timers/promises';
import {unrecordedPackets} from '../audit/unrecorded.js';
import {monotonic} from '../clock.js';
import type {Policy} from '../policy/policy.js';
import {PACKET_LOG, WITNESS_SOCKET} from '../relay/config.js';
import type {Asked} from '../relay/names.js';
import {processesRefused} from './processes-refused.js';
import {Attribution} from './attribution.js';
import {collect, type Collected} from './collect.js';
import {runCommand, type Ending, type Limits} from './command.js';
import {CommandProcesses} from './command-processes.js';
import type {Docker} from './docker.js';
import {follow} from './follow.js';
import type {Streams} from './gate.js';
import {beginParts, type Parts} from './parts.js';
import {markOf, type Command, type Setting} from './plan.js';
import {provePacketLog, refusedAmong, type Proof} from './proof.js';
import {Recent} from './recent.js';
import {NotMadeError, SetUpError} from './set-up-error.js';
import {startSandbox, type Standing, type Wanted} from './start.js';
import {wallsAfter, type WallsAfter, type Whose} from './walls.js';
import {EVERY_MS, watchWalls} from './watch.js';
import type {Versions} from './words.js';

export interface Plan {
  readonly setting: Setting;
  readonly parts: Parts; // begun with that setting
  readonly command: () => Promise<Command>;
  /** Brings the image to the engine and resolves to its id; undefined where it was not for want of it that `error` came. */
  readonly missing: (error: NotMadeError) => Promise<string | undefined>;
  readonly policy: Policy;
  readonly wanted: () => Wanted;
  readonly nonce: string;
  /** Gets Squid's log while the command runs, and who holds a socket of the command. */
  readonly heard: (lines: string, nameOf: (socket: string) => string | undefined) => void;
  /** A line of that log → what the relay tells the client that was refused. */
  readonly why: (line: string) => Promise<object | undefined>;
}

export interface Facts extends Collected {
  readonly ending: Ending;
  readonly proofs: readonly Proof[];
  readonly unrecordedPackets: number;
  readonly packetsBeyondBound: number; // of these, where it was a bound and not the whole packet log that lacked
  readonly namesForgotten: number; // by the relay, whose table was full
  readonly connectionsRefused: number; // by the relay, which held as many as it may
  readonly processesRefused: number; // by the kernel, as far as it was seen
  readonly versions: Versions;
  readonly started: Date;
  readonly ended: Date;
}

// Of a cancelled step's ten seconds.
const FINISH_WITHIN_MS = 3_000;
const HURRIED_MS = 500;
const READ_WITHIN_MS = 3_000; // what a log of a GB holds takes longer, and the report needs its time, too

/** Throws where the command was never started, and only there. */
export async function runBehind(
  docker: Docker,
  plan: Plan,
  streams: Streams,
  limits: Omit<Limits, 'broken' | 'over'> & {readonly slipped: Promise<string>} // by a fault of our own
): Promise<Facts> {
  const {setting, policy, nonce} = plan;
  const stopped = Promise.race([
    limits.cancelled.then(code => {
      throw new Cancelled(code);
    }),
    limits.slipped.then(sentence => {
      throw new SetUpError(sentence);
    })
  ]);
  stopped.catch(() => undefined); // what comes after the start is the command's to hear
  const recent = new Recent();
  const why = async (socket: string): Promise<string | undefined> => {
    const line = await recent.lineOf(socket);
    const told = line === undefined ? undefined : await plan.why(line);
    return told === undefined ? undefined : JSON.stringify(told);
  };
  const processes = new CommandProcesses(markOf(setting.id), setting.command.uid);
  const attribution = new Attribution(processes, why);
  const stood = stand(docker, plan, streams, stopped);
  // It listens long before the relay is there, and fails open: then the processes stay unknown.
  attribution.listen(setting.folders.sockets, WITNESS_SOCKET).catch(() => undefined);
  const standing = await Promise.race([stood, stopped]);
  const container = await Promise.race([standing.waiting, stopped, fallen(standing)]).catch(
    (error: unknown) => {
      throw withProofs(error, standing);
    }
  );
  const started = new Date();
  const begun = monotonic();
  // Walls that recorded what was tried may not stop to.
  const walls = standing.recorded ? {...standing.walls, unrecorded: standing.walls.rules} : standing.walls;
  const following = follow(`${setting.folders.log}/access.log`, lines => {
    recent.take(lines);
    plan.heard(lines, attribution.callerOf);
  });
  recent.readWith(following.read);
  // Whose a datagram was is known for as long as it keeps its socket.
  const hearing = follow(`${setting.folders.packets}/${PACKET_LOG.file}`, attribution.hear, {atOnce: true});
  const refused = processesRefused(container.id);
  const watch = watchWalls(docker, setting, walls);
  const broken = Promise.race([standing.broken, watch.changed, limits.slipped]);
  const hurried = limits.hurried.then(() => pause(HURRIED_MS));
  // A second exec beside the first makes the end 25 ms later. A command that is over before the watch would have looked
  // ends soon after the firewall's rules were proved.
  const whose = (): Whose => (monotonic() - begun < EVERY_MS ? 'sandbox' : 'both');
  const look = (read: Whose): [Promise<Finished | undefined>, Promise<WallsAfter>] => [
    finish(standing, hurried),
    wallsAfter(docker, setting, walls, read, hurried)
  ];
  let last: ReturnType<typeof look> | undefined;
  // While docker is asked how the command ended.
  const over = (): void => {
    last = look(whose());
  };
  const running = runCommand(docker, container, {...limits, over, broken});
  attribution.begin(standing.canaries);
  const ending = await running
    .catch((error: unknown) => {
      throw withProofs(error, standing);
    })
    .finally(() => {
      watch.stop();
      refused.stop();
      following.stop();
      hearing.stop();
    });
  // By the clock that only runs forward: that of the wall may be put right meanwhile.
  const ended = new Date(started.getTime() + monotonic() - begun);
  attribution.close();
  const [finished, after] =
    ending.kind === 'broken' ? [undefined, undefined] : await Promise.all(last ?? look(whose()));
  const late = Promise.race([hurried, limits.cancelled.then(() => pause(READ_WITHIN_MS))]);
  const marks = {nonce, canaries: standing.canaries};
  const known = {processOf: attribution.processOf, senderOf: attribution.senderOf};
  const collected = await collect(setting.folders, policy, finished?.names, marks, known, late);
  const unrecorded =
    after?.refused === undefined
      ? 0
      : unrecordedPackets(after.refused, collected, refusedAmong(standing.canaries));
  return {
    ...collected,
    ending,
    proofs: [
      ...standing.proofs,
      provePacketLog(standing.recorded && collected.canaryRecorded, after?.recorded),
      ...(after === undefined ? [] : [after.proof])
    ],
    unrecordedPackets: unrecorded,
    packetsBeyondBound: collected.canaryRecorded ? unrecorded : 0,
    namesForgotten: finished?.forgotten ?? 0,
    connectionsRefused: finished?.turnedAway ?? 0,
    processesRefused: refused.count(),
    versions: standing.versions,
    started,
    ended
  };
}

// The engine nearly always has the image, and to ask it first would take a tenth of the start.
async function stand(
  docker: Docker,
  {setting, parts, command, wanted, missing}: Plan,
  streams: Streams,
  stopped: Promise<never>
): Promise<Standing> {
  let made: Promise<Command> | undefined;
  const once = (): Promise<Command> => (made ??= command());
  try {
    return await startSandbox(docker, setting, parts, wanted, once, streams);
  } catch (error) {
    const image = error instanceof NotMadeError ? await Promise.race([stopped, missing(error)]) : undefined;
    if (image === undefined) throw error;
    const anew = {...setting, image};
    return startSandbox(docker, anew, beginParts(docker, anew), wanted, once, streams);
  }
}

export class Cancelled extends Error {
  constructor(readonly code: number) {
    super('The step was cancelled before the command started.');
  }
}

interface Finished {
  readonly names: readonly Asked[];
  readonly forgotten: number;
  readonly turnedAway: number;
}

// The relay's table, once Squid has logged every connection. Without it the report still says what Squid saw.
async function finish(standing: Standing, hurried: Promise<unknown>): Promise<Finished | undefined> {
  const finished = await Promise.race([
    standing.order('finish').catch(() => undefined),
    hurried.then(() => undefined),
    new Promise<undefined>(resolve => setTimeout(resolve, FINISH_WITHIN_MS, undefined))
  ]);
  return finished as (typeof finished & Finished) | undefined;
}

// A part that has ended before the command was started: then it is not started at all.
async function fallen({broken}: Standing): Promise<never> {
  throw new SetUpError(await broken);
}

// What was proved before the failure is in the report all the same.
function withProofs(error: unknown, {proofs}: Standing): unknown {
  if (error instanceof Cancelled || !(error instanceof Error)) return error;
  return new SetUpError(error.message, proofs);
}

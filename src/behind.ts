// The step from its first containers on: the command behind the firewall, the report, and nothing left.
import {setTimeout as pause} from 'node:timers/promises';
import type {Begun} from './begin.js';
import {commandFor} from './command.js';
import {outcomeOf} from './outcome.js';
import {randomHex} from './random.js';
import type {Why} from './relay/refusal.js';
import type * as Notice from './report/notice.js';
import type {Outcome, Proof} from './report/report.js';
import type {Cancellation} from './runner.js';
import {haveImage, lacksImage} from './sandbox/bring.js';
import type {Ending} from './sandbox/command.js';
import {sentenceOf} from './sandbox/cure.js';
import {NoClientError, type Docker} from './sandbox/docker.js';
import {removeFolders} from './sandbox/filesystem.js';
import {hideGit, putGitBack, searchGit, type TakenBack} from './sandbox/git.js';
import type {Command} from './sandbox/plan.js';
import {Cancelled, runBehind} from './sandbox/run.js';
import {SetUpError} from './sandbox/set-up-error.js';
import {writeSetting} from './sandbox/setting.js';
import type {Wanted} from './sandbox/start.js';
import {sweepDead} from './sandbox/sweep.js';
import {letGo, removeContainers, tearDown} from './sandbox/teardown.js';
import {saveState} from './state.js';
import type {Step} from './step.js';
import {passing} from './streams.js';
import type * as Tell from './tell.js';
import {say} from './workflow-log.js';

const loadTell = (): Promise<typeof Tell> => import('./tell.js');
const loadNotice = (): Promise<typeof Notice> => import('./report/notice.js');

// The command's own first moments come first.
const LOAD_AFTER_MS = 40;
const SWEEP_AFTER_MS = 300;
const SWEPT_WITHIN_MS = 100; // what a short step has no time for is the next one's

/** The exit code that the command, or what became of it, gives the step. */
export async function runBegun(
  docker: Docker,
  step: Step,
  begun: Promise<Begun>,
  cancellation: Cancellation & {readonly slipped: Promise<string>}
): Promise<number> {
  const left: Left = {containers: false, orderly: false, stuck: undefined, swept: undefined};
  const streams = passing(step.inputs.allowWorkflowCommands);
  try {
    const ended = await runStep(docker, step, begun, streams, cancellation, left);
    streams.close();
    left.orderly = ended.facts?.ending.kind === 'exited';
    const taken = await takenBack(docker, step, ended, left);
    return await (await loadTell()).tell(step, ended, taken);
  } finally {
    await leaveNothing(docker, step, left);
  }
}

function unbegun(outcome: Outcome, image?: string, proofs: readonly Proof[] = []): Tell.Ended {
  return {outcome, facts: undefined, proofs, image};
}

interface Left {
  containers: boolean; // whether there may be any
  orderly: boolean; // whether the command ended by itself, and all its processes with it
  stuck: Error | undefined; // why they could not be removed
  swept: Promise<unknown> | undefined; // resolves when those of dead steps have been looked for
}

// The report is out: what fails here is post's to try again, and does not change how the step ended.
async function leaveNothing(
  docker: Docker,
  {id, folders}: Step,
  {containers, orderly, stuck, swept}: Left
): Promise<void> {
  try {
    if (!containers) {
      removeFolders(folders.root);
      saveState({id: '', root: ''}, process.env['GITHUB_STATE']); // nothing for post to ask docker for; it may not even be there
    } else if (orderly) {
      letGo(docker, id);
      removeFolders(folders.root);
    } else {
      await tearDown(
        () => (stuck === undefined ? removeContainers(docker, id) : Promise.reject(stuck)),
        folders
      );
    }
  } catch (error) {
    // A line of the log: the step has had its annotation, and post has one where it fails, too.
    say(`What the step made could not be removed; its post step tries again. ${asError(error).message}`);
  }
  if (swept !== undefined) await Promise.race([swept, pause(SWEPT_WITHIN_MS)]);
  docker.leave();
}

// A command that was seen to end took all its processes with it. Else that has to be made sure first, for what it still
// did would undo what is put back.
async function takenBack(
  docker: Docker,
  {id, folders}: Step,
  {facts}: Tell.Ended,
  left: Left
): Promise<TakenBack> {
  if (left.containers && left.stuck === undefined && !seenToEnd(facts?.ending)) {
    left.stuck = await removeContainers(docker, id).then(() => undefined, asError);
  }
  const over = left.stuck === undefined || facts === undefined; // without facts no command was started
  return putGitBack(folders.git, over).catch((error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    return {taken: [], faults: [`The repositories of the workspace could not be put back: ${words}.`]};
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function seenToEnd(ending: Ending | undefined): boolean {
  switch (ending?.kind) {
    case 'exited':
      return true;
    case 'cancelled':
    case 'timed-out':
      return ending.seen;
    case 'broken':
    case undefined:
      return false;
  }
}

// A failure is a value, so that the report cannot be skipped.
async function runStep(
  docker: Docker,
  step: Step,
  begun: Promise<Begun>,
  streams: ReturnType<typeof passing>,
  {cancelled, hurried, slipped}: Cancellation & {readonly slipped: Promise<string>},
  left: Left
): Promise<Tell.Ended> {
  const {id, inputs, policy, runner, folders} = step;
  let image: string | undefined;
  try {
    const {setting, parts, parent, source} = await begun;
    left.containers = true;
    image = setting.image;
    const search = searchGit(runner.workspace);
    search.catch(() => undefined); // awaited below
    const nonce = randomHex();
    let written: Wanted | undefined;
    const wanted = (): Wanted => (written ??= writeSetting(setting, policy, {nonce, parent}));
    const command = async (): Promise<Command> =>
      commandFor(inputs, runner, folders, hideGit(await search, folders.git));
    const missing = async (error: Error): Promise<string | undefined> => {
      image = undefined;
      // The other may have been made, and one that is not gone is post's to remove.
      left.stuck = await removeContainers(docker, id).then(() => undefined, asError);
      left.containers = left.stuck !== undefined && !(left.stuck instanceof NoClientError);
      if (left.stuck !== undefined) throw left.stuck;
      const had = await haveImage(docker, source, say);
      image = had.id;
      left.containers = true;
      // A neighbour may have brought it since.
      return had.brought || had.id !== setting.image || lacksImage(error.message) ? had.id : undefined;
    };
    let notices: Promise<ReturnType<typeof Notice.noticesBy>> | undefined;
    let noticed = Promise.resolve();
    const heard = (lines: string, nameOf: Notice.NameOf): void => {
      notices ??= loadNotice().then(({noticesBy}) => noticesBy(policy, nonce));
      noticed = Promise.all([notices, noticed])
        .then(([noticesIn]) => noticesIn(lines, nameOf).forEach(line => streams.say(line)))
        .catch(() => undefined); // because the report reads the same log, and fails the step for what is wrong with it
    };
    const why = async (line: string): Promise<Why | undefined> =>
      (await loadNotice()).whyIn(line, policy, nonce);
    let sweeping: NodeJS.Timeout | undefined;
    const sweep = (): void => {
      left.swept ??= sweepDead(docker).catch(() => undefined); // the next step tries again
    };
    const plan = {setting, parts, command, missing, policy, wanted, nonce, heard, why};
    const facts = await runBehind(docker, plan, streams, {
      timeoutMinutes: inputs.timeoutMinutes,
      cancelled,
      hurried,
      slipped,
      started: () => {
        setTimeout(() => void loadTell(), LOAD_AFTER_MS);
        sweeping = setTimeout(sweep, SWEEP_AFTER_MS);
      }
    });
    clearTimeout(sweeping);
    sweep();
    await noticed; // its last lines belong to the log before the report's
    return {outcome: outcomeOf(facts.ending), facts, proofs: facts.proofs, image};
  } catch (error) {
    if (error instanceof Cancelled) return unbegun({kind: 'cancelled-before-start'}, image);
    const because = sentenceOf(error);
    const proofs = error instanceof SetUpError ? error.proofs : [];
    return unbegun({kind: 'not-started', because}, image, proofs);
  }
}

// The step, in order: nothing starts before the inputs are good, no command before the walls are proved, no end
// before the report is out.
import type * as Core from '@actions/core';
import {randomBytes} from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Gathered} from './audit/audit.js';
import {InputError, inputsFrom, type Inputs} from './inputs.js';
import {policyFrom, type Policy} from './policy/policy.js';
import {environmentFor} from './render/environment.js';
import {annotationFrom} from './report/annotation.js';
import {logLine} from './report/inert.js';
import {parseCommandOutputs} from './report/command-outputs.js';
import {renderCommandSummary} from './report/command-summary.js';
import {noticesBy} from './report/notice.js';
import {exitCode} from './report/outputs.js';
import {takenSentences} from './report/sentences.js';
import {publish} from './report/publish.js';
import {reportFrom, type Outcome, type Proof, type Report} from './report/report.js';
import type {WorkflowFile} from './report/workflow/locate.js';
import {account, cancellation, inputIn, readRunner, type Cancellation} from './runner.js';
import type {Ending} from './sandbox/command.js';
import {dockerCli, type Docker} from './sandbox/docker.js';
import {mountsFor, removeFolders, type Runner} from './sandbox/filesystem.js';
import {hideGit, putGitBack, searchGit, type TakenBack} from './sandbox/git.js';
import {archivePath, haveImage} from './sandbox/image.js';
import {ownerHere} from './sandbox/owner.js';
import {parentHere} from './sandbox/parent.js';
import {foldersUnder, type Command, type Folders, type Mount, type Setting} from './sandbox/plan.js';
import {Cancelled, runBehind, type Facts} from './sandbox/run.js';
import {kernelHasIpv6, serviceFor, writeSetting} from './sandbox/setting.js';
import {makeScratch, NOTHING, readScratch} from './sandbox/scratch.js';
import {SetUpError} from './sandbox/start.js';
import {sweepDead} from './sandbox/sweep.js';
import {removeAtOnce, removeContainers, tearDown} from './sandbox/teardown.js';
import {saveState} from './state.js';
import {drained, passing} from './streams.js';
import {locatedIn, readWorkflow} from './workflow-file.js';

// It brings an HTTP client that takes 50 ms to load: that is done while the command starts.
const loadCore = (): Promise<typeof Core> => import('@actions/core');

const VERSION = '0.1.0';
const DOCKER_CALL_MS = 30_000;
const ACTION = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

interface Step {
  readonly id: string;
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly policy: Policy;
  readonly folders: Folders;
  readonly workflow: WorkflowFile | undefined;
  readonly started: Date;
}

async function run(cancellation: Cancellation): Promise<number> {
  process.umask(0o022); // the containers' root has no right to read what is closed to it
  const runner = readRunner(process.env);
  const inputs = inputsFrom(name => inputIn(process.env, name), runner); // throws once, with every bad line of every input
  checkPlaces(inputs);
  for (const note of inputs.notes) say(note);
  if (inputs.warnings.length > 0) {
    const core = await loadCore();
    for (const warning of inputs.warnings) core.warning(logLine(warning));
  }
  const policy = policyFrom(inputs);
  const id = randomBytes(6).toString('hex');
  const folders = foldersUnder(`${runner.temp}/awf-${id}`);
  const workflow = readWorkflow(process.env, runner.workspace); // now: the command may write it
  const step: Step = {id, runner, inputs, policy, folders, workflow, started: new Date()};
  saveState({id, root: folders.root}, process.env['GITHUB_STATE']); // before anything exists, so that post finds whatever comes to be
  const docker = dockerCli(DOCKER_CALL_MS);
  const left: Left = {containers: false, removing: undefined};
  const streams = passing(inputs.allowWorkflowCommands);
  try {
    const ended = await runStep(docker, step, streams, cancellation, left);
    streams.close();
    // While the report is written. Only after a plain end: else it is told apart below what has to go first.
    if (ended.facts?.ending.kind === 'exited') left.removing = removeAtOnce(docker, id);
    return await report(step, ended, await takenBack(docker, step, ended.outcome, left));
  } finally {
    await leaveNothing(docker, step, left);
  }
}

interface Left {
  containers: boolean; // whether there may be any
  removing: Promise<void> | undefined;
}

// The report is out: what fails here is post's to try again, and does not change how the step ended.
async function leaveNothing(
  docker: Docker,
  {id, folders}: Step,
  {containers, removing}: Left
): Promise<void> {
  try {
    await removing;
    if (containers) {
      await tearDown(docker, id, folders.root);
    } else {
      removeFolders(folders.root);
      saveState({id: '', root: ''}, process.env['GITHUB_STATE']); // nothing for post to ask docker, which may not be there
    }
  } catch (error) {
    const core = await loadCore();
    const words = error instanceof Error ? error.message : String(error);
    core.warning(logLine(`What the step made could not be removed; its post step tries again. ${words}`));
  }
  docker.leave();
}

// What the inputs say of the file system, which their parser does not look at.
function checkPlaces({workingDirectory, mounts}: Inputs): void {
  const absent = mounts.filter(({from}) => !fs.existsSync(from));
  const problems = absent.map(
    ({from}) =>
      `mounts: "${from}" does not exist on this runner. Make it in an earlier step, or take the line away.`
  );
  if (fs.statSync(workingDirectory, {throwIfNoEntry: false})?.isDirectory() !== true) {
    problems.unshift(
      `working-directory: "${workingDirectory}" is no folder. Check out the repository first, or name a folder of it.`
    );
  }
  if (problems.length > 0) throw new InputError(problems);
}

interface Ended {
  readonly outcome: Outcome;
  readonly facts: Facts | undefined;
  readonly proofs: readonly Proof[];
  readonly image: string | undefined;
}

// A command that was seen to end took all its processes with it. Else that has to be made sure first, for what it still
// did would undo what is put back.
async function takenBack(
  docker: Docker,
  {id, folders}: Step,
  {kind}: Outcome,
  left: Left
): Promise<TakenBack> {
  const over =
    ['exited', 'cancelled', 'timed-out'].includes(kind) ||
    !left.containers ||
    (await removeContainers(docker, id).then(
      () => true,
      () => false // the teardown says why
    ));
  return putGitBack(folders.git, over).catch((error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    return {taken: [], faults: [`The repositories of the workspace could not be put back: ${words}.`]};
  });
}

// A failure is a value, so that the report cannot be skipped.
async function runStep(
  docker: Docker,
  step: Step,
  streams: ReturnType<typeof passing>,
  {cancelled, hurried}: Cancellation,
  left: Left
): Promise<Ended> {
  const {id, inputs, policy, runner, folders} = step;
  let image: string | undefined;
  try {
    const parent = await parentHere(process.env);
    const search = searchGit(runner.workspace);
    search.catch(() => undefined); // awaited below, as is what docker looks for meanwhile
    const having = haveImage(docker, archivePath(inputs.imageArchive, ACTION));
    having.catch(() => undefined);
    const shape: Omit<Setting, 'image'> = {
      id,
      owner: ownerHere(),
      folders,
      node: process.execPath,
      relay: path.join(ACTION, 'dist', 'relay'),
      command: account(),
      service: serviceFor(account()),
      ipv6: kernelHasIpv6()
    };
    const nonce = randomBytes(6).toString('hex');
    const wanted = writeSetting(shape, policy, nonce, parent);
    const command = async (): Promise<Command> =>
      commandFor(inputs, runner, folders, hideGit(await search, folders.git));
    image = await Promise.race([
      having,
      cancelled.then(code => {
        throw new Cancelled(code);
      })
    ]);
    left.containers = true;
    const notices = noticesBy(policy, nonce);
    const heard = (lines: string): void => notices(lines).forEach(line => streams.say(line));
    const plan = {setting: {...shape, image}, command, policy, wanted, nonce, heard};
    const facts = await runBehind(docker, plan, streams, {
      timeoutMinutes: inputs.timeoutMinutes,
      cancelled,
      hurried,
      started: () => {
        void loadCore();
        sweepDead(docker).catch(() => undefined); // the next step tries again
      }
    });
    return {outcome: outcomeOf(facts.ending), facts, proofs: facts.proofs, image};
  } catch (error) {
    if (error instanceof Cancelled)
      return {outcome: {kind: 'cancelled-before-start'}, facts: undefined, proofs: [], image};
    const because = error instanceof Error ? error.message : String(error);
    const proofs = error instanceof SetUpError ? error.proofs : [];
    return {outcome: {kind: 'not-started', because}, facts: undefined, proofs, image};
  }
}

function commandFor(inputs: Inputs, runner: Runner, folders: Folders, held: readonly Mount[]): Command {
  const script = `step${inputs.shell.extension}`;
  fs.writeFileSync(`${folders.temp}/${script}`, inputs.run);
  const {passed, set, withheld} = environmentFor(process.env, inputs.passEnv, {
    home: runner.home,
    temp: runner.temp,
    output: `${runner.temp}/output`,
    summary: `${runner.temp}/summary`
  });
  makeScratch(folders);
  if (withheld.length > 0) {
    say(`Withheld from the command: ${withheld.join(', ')}. pass-env hands over what it needs.`);
  }
  return {
    argv: inputs.shell.argv.map(word => word.replaceAll('{0}', `${runner.temp}/${script}`)),
    directory: inputs.workingDirectory,
    mounts: mountsFor(runner, folders, [...held, ...inputs.mounts]),
    passed,
    set
  };
}

async function report(
  {id, inputs, policy, runner, workflow, started, folders}: Step,
  {outcome, facts, proofs, image}: Ended,
  back: TakenBack
): Promise<number> {
  const core = await loadCore();
  const began = facts !== undefined;
  const output = began ? readScratch(folders, 'output') : NOTHING;
  const summary = began ? readScratch(folders, 'summary') : NOTHING;
  const {outputs, ...said} = parseCommandOutputs(output.text, output.cut > 0);
  const strange = [output, summary].flatMap(({problem}) => (problem === undefined ? [] : [problem]));
  const notes = [...takenSentences(back.taken), ...said.notes, ...strange];
  for (const note of notes) say(note);
  const audit: Gathered = {
    start: {time: (facts?.started ?? started).toISOString(), id, label: inputs.label, mode: policy.mode},
    requests: facts?.requests ?? [],
    packets: facts?.packets ?? [],
    lookups: facts?.lookups ?? [],
    end: {time: (facts?.ended ?? new Date()).toISOString(), unrecordedPackets: facts?.unrecordedPackets ?? 0}
  };
  const found = reportFrom({
    audit,
    policy,
    outcome,
    proofs,
    versions: {action: VERSION, ...facts?.versions, ...(image === undefined ? {} : {image})},
    faults: [...(facts?.incomplete === undefined ? [] : [facts.incomplete]), ...back.faults, ...said.faults],
    notes
  });
  const told = await locatedIn(workflow, found, process.env);
  for (const fault of back.faults.filter(fault => !told.faults.includes(fault))) core.warning(logLine(fault));
  const unpublished: string[] = [];
  try {
    publish({
      report: told,
      audit,
      folder: `${runner.temp}/awf-report-${id}`,
      summaryFile: process.env['GITHUB_STEP_SUMMARY'],
      summary: inputs.summary,
      command: {outputs, summary: renderCommandSummary(summary.text, summary.cut)},
      setOutput: core.setOutput
    });
  } catch (error) {
    unpublished.push(error instanceof Error ? error.message : String(error));
  }
  return annotate(core, told, inputs.failOnBlocked, unpublished);
}

function annotate(
  core: typeof Core,
  told: Report,
  failOnBlocked: boolean,
  unpublished: readonly string[]
): number {
  const annotation = annotationFrom(told, failOnBlocked);
  const code = exitCode(told.outcome) ?? 1;
  if (unpublished.length > 0) {
    const first = annotation?.level === 'error' ? [annotation.text] : [];
    core.error([...first, ...unpublished.map(logLine)].join(' '));
    return code === 0 ? 1 : code; // a step without its report has failed
  }
  if (annotation?.level === 'error') {
    core.error(annotation.text);
    return code === 0 ? 1 : code;
  }
  if (annotation !== undefined) core.warning(annotation.text);
  return code;
}

function say(text: string): void {
  process.stdout.write(`${logLine(text)}\n`);
}

function outcomeOf(ending: Ending): Outcome {
  switch (ending.kind) {
    case 'exited':
      return ending.outOfMemory
        ? {kind: 'exited', code: ending.code, signal: 'the kernel: it ran out of memory'}
        : {kind: 'exited', code: ending.code};
    case 'timed-out':
      return ending;
    case 'cancelled':
      return {kind: 'cancelled', code: ending.code === 143 ? 143 : 130};
    case 'broken':
      return {kind: 'stopped', because: ending.sentence};
  }
}

const asked = cancellation(); // handlers first: a signal before them would leave no report
try {
  process.exitCode = await run(asked);
} catch (error) {
  const core = await loadCore();
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  core.error(lines.map(logLine).join('\n'));
  process.exitCode = 1;
}
await drained();
process.exit(); // a client of an engine that does not answer must not hold the step

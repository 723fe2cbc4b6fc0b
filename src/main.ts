// The step, in order: nothing starts before the inputs are good, no command before the walls are proved, no end
// before the report is out.
import {begin} from './begin.js';
import {logLine} from './report/inert.js';
import {cancellation, type Cancellation} from './runner.js';
import {sentenceOf} from './sandbox/cure.js';
import {dockerCli} from './sandbox/docker.js';
import {Slip} from './slip.js';
import {saveState} from './state.js';
import {readStep} from './step.js';
import {drained} from './streams.js';
import {annotate, say} from './workflow-log.js';

const DOCKER_CALL_MS = 30_000;
// Of the ten seconds that a cancelled step has; the rest is for the report. After the last look has been given up.
const END_WITHIN_MS = 8_300;

async function run(cancellation: Cancellation, slip: Slip): Promise<number> {
  process.umask(0o022); // the containers' root has no right to read what is closed to it
  const {step, refused} = readStep(process.env);
  if (refused !== undefined) {
    const {tell} = await import('./tell.js');
    const unbegun = {outcome: refused, facts: undefined, proofs: [], image: undefined};
    return tell(step, unbegun, {taken: [], faults: []});
  }
  const {id, inputs, folders} = step;
  saveState({id, root: folders.root}, process.env['GITHUB_STATE']); // before anything exists, so that post finds whatever comes to be
  const docker = dockerCli(DOCKER_CALL_MS);
  void cancellation.cancelled.then(() => docker.hurry(END_WITHIN_MS));
  const begun = begin(docker, step);
  await begun.catch(() => undefined); // what follows says it, and reports it
  for (const note of [...inputs.notes, ...inputs.warnings]) say(note); // the annotation says the warnings again
  // What the first containers are started without comes while the engine makes them.
  const {runBegun} = await import('./behind.js');
  return runBegun(docker, step, begun, {...cancellation, slipped: slip.happened});
}

const asked = cancellation(); // handlers first: a signal before them would leave no report
const slip = new Slip();
try {
  process.exitCode = await Promise.race([run(asked, slip), slip.outlived()]);
  // Where it came too late to be the outcome.
  if (slip.sentence !== undefined && process.exitCode === 0) throw new Error(slip.sentence);
} catch (error) {
  const lines = sentenceOf(error).split('\n');
  annotate('error', lines.map(logLine).join('\n'));
  process.exitCode = 1;
}
await drained();
process.exit(); // a client of an engine that does not answer must not hold the step

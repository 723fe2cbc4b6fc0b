// What the runner and the inputs say → the step, and why it may not begin. Even then it has a report.
import {InputError, inputsFrom, type Inputs} from './inputs.js';
import {wrongPlaces} from './places.js';
import {policyFrom, type Policy} from './policy/policy.js';
import {randomHex} from './random.js';
import type {Outcome} from './report/report.js';
import type {WorkflowFile} from './report/workflow/locate.js';
import {inputIn, readRunner} from './runner.js';
import {cannotCarry} from './sandbox/client.js';
import type {Runner} from './sandbox/filesystem.js';
import {foldersUnder, type Folders} from './sandbox/plan.js';
import {readWorkflow} from './workflow-file.js';

export interface Step {
  readonly id: string;
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly policy: Policy;
  readonly folders: Folders;
  readonly workflow: WorkflowFile | undefined;
  readonly started: Date;
}

export interface Read {
  readonly step: Step;
  readonly refused: Outcome | undefined;
}

export function readStep(env: NodeJS.ProcessEnv): Read {
  const started = new Date();
  const runner = readRunner(env);
  const {inputs, refused} = readInputs(env, runner);
  const id = randomHex();
  const folders = foldersUnder(`${runner.temp}/awf-${id}`);
  const workflow = readWorkflow(env, runner.workspace); // now: the command may write it
  return {step: {id, runner, inputs, policy: policyFrom(inputs), folders, workflow, started}, refused};
}

function readInputs(
  env: NodeJS.ProcessEnv,
  runner: Runner
): {readonly inputs: Inputs; readonly refused: Outcome | undefined} {
  try {
    // On a runner of another kind its folders are strange, and the places with them.
    const because = cannotCarry(env, runner.temp);
    const wrong = (inputs: Inputs): string[] => (because === undefined ? wrongPlaces(inputs, runner) : []);
    const inputs = inputsFrom(name => inputIn(env, name), runner, wrong); // throws once, with every bad line of every input
    return {inputs, refused: because === undefined ? undefined : {kind: 'not-started', because}};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {
      inputs: error.readable,
      refused: {kind: 'not-started', because: error.message, fault: 'inputs'}
    };
  }
}

// Removes what a killed main left. It warns and never fails: the job's result is decided.
import * as core from '@actions/core';
import {logLine} from './report/inert.js';
import {takenSentences} from './report/sentences.js';
import {dockerCli} from './sandbox/docker.js';
import {putGitBack} from './sandbox/git.js';
import {foldersUnder} from './sandbox/plan.js';
import {removeContainers, tearDown} from './sandbox/teardown.js';
import {readState} from './state.js';

const DOCKER_CALL_MS = 20_000;

const state = readState(process.env);
if (state !== undefined) {
  const docker = dockerCli(DOCKER_CALL_MS);
  try {
    await removeContainers(docker, state.id).catch(() => undefined); // the teardown below says why
    // Only where main was killed is there anything to put back.
    const {taken, faults} = await putGitBack(foldersUnder(state.root).git, true);
    for (const sentence of [...takenSentences(taken), ...faults]) core.warning(logLine(sentence));
    await tearDown(docker, state.id, state.root);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    core.warning(logLine(`What the firewalled step left could not be removed. ${words}`));
  }
}
process.exit(0); // whatever still waits for an engine that does not answer

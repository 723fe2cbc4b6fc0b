// Removes what a killed main left. It warns and never fails: the job's result is decided.
import * as core from '@actions/core';
import {logLine} from './report/inert.js';
import {dockerCli} from './sandbox/docker.js';
import {tearDown} from './sandbox/teardown.js';
import {readState} from './state.js';

const DOCKER_CALL_MS = 20_000;

const state = readState(process.env);
if (state !== undefined) {
  try {
    await tearDown(dockerCli(DOCKER_CALL_MS), state.id, state.root);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    core.warning(logLine(`What the firewalled step left could not be removed. ${words}`));
  }
}
process.exit(0); // whatever still waits for an engine that does not answer

// Removes what a killed main left. It warns, once, and never fails: the job's result is decided.
import {logLine} from './report/inert.js';
import {takenSentences} from './report/sentences.js';
import {dockerCli} from './sandbox/docker.js';
import {removeFolders} from './sandbox/filesystem.js';
import {putGitBack} from './sandbox/git.js';
import {foldersUnder} from './sandbox/plan.js';
import {removeContainers} from './sandbox/teardown.js';
import {readState} from './state.js';
import {annotate} from './workflow-log.js';

const DOCKER_CALL_MS = 20_000;

const state = readState(process.env);
if (state !== undefined) {
  const docker = dockerCli(DOCKER_CALL_MS);
  const warnings: string[] = [];
  const attempt = async (act: () => Promise<void> | void): Promise<void> => {
    try {
      await act();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      warnings.push(`What the firewalled step left could not be removed. ${words}`);
    }
  };
  const {root, git} = foldersUnder(state.root);
  // One after the other, and each whatever became of the one before: nobody comes after this.
  await attempt(() => removeContainers(docker, state.id));
  await attempt(async () => {
    // Only where main could not is there anything to put back.
    const {taken, faults} = await putGitBack(git, true);
    warnings.push(...takenSentences(taken), ...faults);
  });
  await attempt(() => removeFolders(root));
  if (warnings.length > 0) annotate('warning', logLine(warnings.join(' ')));
}
process.exit(0); // whatever still waits for an engine that does not answer

// Brings the image to an engine that lacks it while the job's first steps run. It waits for nothing, says nothing and
// never fails: what is missing when the step comes is the step's to bring, and to speak of.
import {spawn} from 'node:child_process';
import * as path from 'node:path';
import {fileURLToPath} from 'node:url';
import {randomHex} from './random.js';
import {inputIn, readRunner} from './runner.js';
import {haveImage} from './sandbox/bring.js';
import {cannotCarry} from './sandbox/client.js';
import {dockerCli} from './sandbox/docker.js';
import {removeFolders} from './sandbox/filesystem.js';
import {sourceHere} from './source.js';

const DOCKER_CALL_MS = 30_000;
const BESIDE = 'beside'; // the job's steps; the runner ends whoever is still there when the job is over

if (process.argv[2] === BESIDE) {
  await bring().catch(() => undefined); // because the step will meet the same, and say it
  process.exit();
} else {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), BESIDE], {
    detached: true,
    stdio: 'ignore'
  });
  child.once('error', () => undefined); // because the step does without
  child.unref();
}

async function bring(): Promise<void> {
  const {temp, workspace} = readRunner(process.env);
  if (cannotCarry(process.env, temp) !== undefined) return;
  const given = inputIn(process.env, 'image-archive').trim();
  // What lies in the workspace now is an earlier job's.
  if (given !== '' && path.resolve(workspace, given).startsWith(`${workspace}/`)) return;
  const folder = `${temp}/awf-image-${randomHex()}`;
  try {
    await haveImage(dockerCli(DOCKER_CALL_MS), sourceHere(process.env, given, folder), () => undefined);
  } finally {
    removeFolders(folder);
  }
}

// The inputs and the runner → the command as it is to be run: its script, its environment, what it sees of the runner.
import * as fs from 'node:fs';
import * as path from 'node:path';
import type {Inputs} from './inputs.js';
import {harmOf} from './mounts.js';
import {environmentFor} from './render/environment.js';
import {inView, mountsFor, type Runner} from './sandbox/filesystem.js';
import {realOf} from './sandbox/installation.js';
import type {Command, Folders, Mount} from './sandbox/plan.js';
import {makeScratch} from './sandbox/scratch.js';
import {say} from './workflow-log.js';

/** What is wrong with the files and folders that the inputs name. */
export function wrongPlaces({workingDirectory, mounts}: Inputs, runner: Runner): string[] {
  const named = `working-directory: "${workingDirectory}"`;
  const directory = !isFolder(workingDirectory)
    ? [`${named} is no folder. Check out the repository first, or name a folder of it.`]
    : !inView(workingDirectory, runner, mounts)
      ? [`${named} is not in the command's view. Name it in mounts, too.`]
      : [];
  const harms = mounts.flatMap(({line, from}) => {
    const harm = harmAt(from, runner);
    return harm === undefined ? [] : [`mounts, line ${line}: "${from}" ${harm}`];
  });
  return [...directory, ...harms];
}

// docker follows a link of a folder that it mounts.
function harmAt(from: string, {workspace, home, temp, installation}: Runner): string | undefined {
  if (!fs.existsSync(from))
    return 'does not exist on this runner. Make it in an earlier step, or take the line away.';
  const real = realOf(from);
  const below = path.relative(workspace, from);
  if (!/^\.\.(\/|$)/.test(below) && real !== path.join(realOf(workspace), below))
    return 'is behind a link in the workspace, which an earlier command may have put there. Name the folder that is meant.';
  if (installation.includes(real)) return 'is where the runner keeps itself. Name a folder below it.';
  const harm = harmOf(real, {home: realOf(home), temp: realOf(temp)});
  return harm === undefined ? undefined : `leads to "${real}", which ${harm}`;
}

function isFolder(place: string): boolean {
  return fs.statSync(place, {throwIfNoEntry: false})?.isDirectory() === true;
}

export function commandFor(
  inputs: Inputs,
  runner: Runner,
  folders: Folders,
  held: readonly Mount[]
): Command {
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

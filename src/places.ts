// What is wrong with the files and folders that the inputs name, on this runner.
import * as fs from 'node:fs';
import * as path from 'node:path';
import type {Inputs} from './inputs.js';
import {harmOf} from './mounts.js';
import {inView, type Runner} from './sandbox/filesystem.js';
import {realOf} from './sandbox/installation.js';

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

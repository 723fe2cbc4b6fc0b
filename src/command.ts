// The inputs and the runner → the command as it is to be run: its script, its environment, what it sees of the runner.
import * as fs from 'node:fs';
import {InputError, type Inputs} from './inputs.js';
import {environmentFor} from './render/environment.js';
import {mountsFor, type Runner} from './sandbox/filesystem.js';
import type {Command, Folders, Mount} from './sandbox/plan.js';
import {makeScratch} from './sandbox/scratch.js';
import {say} from './workflow-log.js';

/** What the inputs say of the file system, which their parser does not look at. */
export function checkPlaces(inputs: Inputs): void {
  const {workingDirectory, mounts} = inputs;
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
  if (problems.length > 0) throw new InputError(problems, inputs);
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

// The inputs and the runner → the command as it is to be run: its script, its environment, what it sees of the runner.
import * as fs from 'node:fs';
import type {Inputs} from './inputs.js';
import {environmentFor} from './render/environment.js';
import {mountsFor, type Runner} from './sandbox/filesystem.js';
import type {Command, Folders, Mount} from './sandbox/plan.js';
import {makeScratch} from './sandbox/scratch.js';
import {say} from './workflow-log.js';

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

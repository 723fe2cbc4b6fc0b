// The folders that a runner gives a job: a home, with the workspace, the scratch folder and the tool cache in it.
import {cpSync, mkdirSync, mkdtempSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import type {Lab} from './place.js';

export interface Machine {
  readonly uid: number;
  readonly home: string;
  readonly workspace: string;
  readonly temp: string; // RUNNER_TEMP
  readonly toolCache: string; // RUNNER_TOOL_CACHE
  readonly ca: string; // the lab's authority where a command sees it too
}

export interface MachineOptions {
  readonly uid?: number; // 1001 is the runner's on GitHub
  readonly git?: boolean; // the workspace is a repository with one commit
}

export function makeMachine(lab: Lab, {uid = 1001, git = false}: MachineOptions = {}): Machine {
  const home = mkdtempSync(path.join(lab.folder, 'home-'));
  const machine: Machine = {
    uid,
    home,
    workspace: path.join(home, 'work/repo/repo'),
    temp: path.join(home, 'work/_temp'),
    toolCache: path.join(home, 'hostedtoolcache'),
    ca: path.join(home, 'hostedtoolcache/lab/ca.pem')
  };
  for (const folder of [machine.workspace, machine.temp, path.dirname(machine.ca)])
    mkdirSync(folder, {recursive: true});
  cpSync(lab.ca, machine.ca);
  give(home, uid);
  if (git) {
    const commit = [
      '-c',
      'user.name=lab',
      '-c',
      'user.email=lab@example.com',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'First'
    ];
    for (const argv of [['init', '-q', '-b', 'main'], commit]) asOwner(machine, 'git', ...argv);
  }
  return machine;
}

/** A job's own act on its machine, before or after the step: it runs in the workspace as the runner's user. */
export function asOwner(
  {uid, home, workspace}: Machine,
  program: string,
  ...argv: readonly string[]
): string {
  return execFileSync(program, [...argv], {
    cwd: workspace,
    uid,
    gid: uid,
    env: {HOME: home, PATH: process.env['PATH']},
    encoding: 'utf8'
  });
}

function give(folder: string, uid: number): void {
  execFileSync('chown', ['-R', `${uid}:${uid}`, folder]);
}

// What the runner tells the step: its folders, its account, its signals.
import * as os from 'node:os';
import * as path from 'node:path';
import type {Account} from './sandbox/plan.js';
import type {Runner} from './sandbox/filesystem.js';
import {installationOf} from './sandbox/installation.js';

/** Throws, with a sentence, where this is no runner. */
export function readRunner(env: NodeJS.ProcessEnv): Runner {
  const home = env['HOME'] ?? os.homedir();
  const temp = needed(env, 'RUNNER_TEMP');
  return {
    workspace: needed(env, 'GITHUB_WORKSPACE'),
    temp,
    home: home === '/' || home === '' ? '/home/runner' : path.normalize(home).replace(/\/$/, ''),
    toolCache: env['RUNNER_TOOL_CACHE'],
    eventFile: env['GITHUB_EVENT_PATH'],
    path: env['PATH'] ?? '',
    installation: installationOf(temp, process.execPath)
  };
}

/** An input as it was written, blanks and all: the lines of a list are counted from the first. */
export function inputIn(env: NodeJS.ProcessEnv, name: string): string {
  return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name] ?? '';
  if (!path.isAbsolute(value))
    throw new Error(`${name} is not set to a folder. Run this action on a GitHub Actions runner.`);
  return path.normalize(value).replace(/\/$/, '');
}

export function account(): Account {
  return {uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0};
}

export interface Cancellation {
  /** Resolves at the first signal, with the exit code that it means. */
  readonly cancelled: Promise<number>;
  /** Resolves at the second, or when the runner would send it. */
  readonly hurried: Promise<void>;
}

const SECOND_AFTER_MS = 7_500;

/** The runner sends SIGINT, 7.5 s later SIGTERM, and ends the step 2.5 s after that. */
export function cancellation(): Cancellation {
  let cancel: (code: number) => void = () => undefined;
  let hurry: () => void = () => undefined;
  const cancelled = new Promise<number>(resolve => (cancel = resolve));
  const hurried = new Promise<void>(resolve => (hurry = resolve));
  let heard = 0;
  const hear = (code: number) => (): void => {
    if (heard++ > 0) {
      hurry();
      return;
    }
    cancel(code);
    setTimeout(hurry, SECOND_AFTER_MS).unref(); // because who sends no second one may have as little time
  };
  process.on('SIGINT', hear(130));
  process.on('SIGTERM', hear(143));
  return {cancelled, hurried};
}

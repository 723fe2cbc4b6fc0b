// The repository's own workflows → their text and what YAML makes of it.
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {parse} from 'yaml';

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', root);

export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
export const yamlOf = (path: string): unknown => parse(textOf(path));
export const workflow = (name: string): Workflow => yamlOf(`.github/workflows/${name}`) as Workflow;
export const NAMES = readdirSync(folder).sort();

/** The script of one step, run as the runner runs `shell: bash`; what it printed, or an error that has it. */
export function runStep(
  of: Workflow,
  name: string,
  env: Readonly<Record<string, string>>,
  folder: string
): string {
  const script = Object.values(of.jobs)
    .flatMap(({steps}) => steps)
    .find(step => step.name === name)?.run;
  if (script === undefined) throw new Error(`No step that runs something is called "${name}".`);
  return execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: 'pipe'
  });
}

// Runs this action's step as a runner does: its inputs, its files, its user, its signals, and the post step always.
import {spawn, type ChildProcess} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {chownSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {StringDecoder} from 'node:string_decoder';
import {setTimeout as pause} from 'node:timers/promises';
import {parse} from 'yaml';
import type {AuditRecord} from '../../src/audit/audit.js';
import {parseCommandFile} from './command-files.js';
import {docker} from './engine.js';
import {makeMachine, type Machine} from './machine.js';
import type {Lab} from './place.js';
import {trusting} from './plain.js';
import {holdSquidLog, noiseIn} from './squid-log.js';

export interface StepOptions {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>; // undefined takes a variable away
  readonly machine?: Machine; // else a fresh one of uid
  readonly uid?: number;
  readonly git?: boolean;
  readonly cwd?: string;
  readonly node?: string; // the runner's node: this one, or node24()
  readonly action?: string; // a checkout of the action
  readonly post?: 'always' | 'never'; // never: the runner itself went down
  readonly onOutput?: (text: string) => void;
  readonly onBytes?: (stream: 'stdout' | 'stderr', chunk: Buffer) => void; // as they came, of main
}

export interface ProcessEnd {
  readonly code: number | null; // null: ended by a signal
  readonly stdout: string;
  readonly stderr: string;
  readonly log: string; // both, as they came
  readonly ms: number;
  readonly heldOpenMs: number; // how long its streams stayed open after it ended; a runner waits 5 s
}

export interface StepResult extends ProcessEnd {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>; // what it wrote to GITHUB_ENV
  readonly path: string; // and to GITHUB_PATH
  readonly summary: string;
  readonly audit: readonly AuditRecord[];
  readonly squidLog: string; // as Squid wrote it
  readonly post: ProcessEnd | undefined;
  readonly machine: Machine;
}

export interface RunningStep {
  readonly pid: number;
  readonly begun: number; // by performance.now()
  readonly machine: Machine;
  /** Resolves when the step's output so far matches. */
  readonly until: (pattern: RegExp) => Promise<void>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** The runner's way to cancel: INT, 7.5 s later TERM, 2.5 s later KILL. */
  readonly cancel: () => void;
  readonly done: Promise<StepResult>;
}

export async function runStep(lab: Lab, options: StepOptions): Promise<StepResult> {
  return startStep(lab, options).done;
}

export function startStep(lab: Lab, options: StepOptions): RunningStep {
  const machine = options.machine ?? makeMachine(lab, {uid: options.uid ?? 1001, git: options.git ?? false});
  const env = {...jobEnvironment(lab, machine), ...inputsOf(lab, options), ...options.env};
  const squid = holdSquidLog(machine.temp);
  const main = startScript(lab, options, machine, 'main', env);
  const done = main.end.then(async end => {
    const written = main.files;
    const stated = readFileSync(written.GITHUB_STATE, 'utf8');
    // A step that left nothing takes back what it said; tests ask which step it was.
    const state = parseCommandFile(stated.replace(/^\w+=\n/gm, ''));
    const outputs = parseCommandFile(readFileSync(written.GITHUB_OUTPUT, 'utf8'));
    const squidLog = squid.take(state['folder']);
    const [noise] = noiseIn(squidLog); // asked of every step of every test
    if (noise !== undefined)
      throw new Error(`A client of Squid asked for nothing, or came over ::1: ${noise}`);
    const post =
      options.post === 'never'
        ? undefined
        : startPost(lab, options, machine, {...env, ...prefixed('STATE_', parseCommandFile(stated))});
    const postEnd = await post?.end;
    const summaries = [written, ...(post === undefined ? [] : [post.files])];
    return {
      ...end,
      outputs,
      state,
      variables: parseCommandFile(readFileSync(written.GITHUB_ENV, 'utf8')),
      path: readFileSync(written.GITHUB_PATH, 'utf8'),
      summary: summaries.map(files => readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')).join(''),
      audit: readAudit(outputs['audit-log']),
      squidLog,
      post: postEnd,
      machine
    };
  });
  return {
    pid: main.child.pid ?? -1,
    begun: main.begun,
    machine,
    until: main.until,
    signal: signal => main.child.kill(signal),
    cancel: () => void cancel(main.child),
    done
  };
}

/** What the engine still holds of a step, or of any step: containers, networks, volumes. */
export async function leftovers(lab: Lab, id?: string): Promise<string[]> {
  const filter = ['--quiet', '--filter', `label=awf-action${id === undefined ? '' : `=${id}`}`];
  const found = await Promise.all([
    docker(lab, 'ps', '--all', ...filter),
    docker(lab, 'network', 'ls', ...filter),
    docker(lab, 'volume', 'ls', ...filter)
  ]);
  return found.flatMap(ids => ids.split('\n')).filter(line => line !== '');
}

/** What starts a program there as the runner starts its steps. Each word becomes the next, so that its pid is the program's. */
export function asRunner(
  lab: Lab,
  {uid}: Machine,
  cwd: string,
  argv: readonly string[]
): [string, ...string[]] {
  // By env and not by sh, which drops variables such as INPUT_ALLOWED-DOMAINS.
  const enter = lab.mounts === undefined ? [] : [`--mount=${lab.mounts}`, 'env', `--chdir=${cwd}`];
  const user = ['--reuid', String(uid), '--regid', String(uid), '--clear-groups', '--'];
  return ['nsenter', `--net=${lab.engineNet}`, ...enter, 'setpriv', ...user, ...argv];
}

type CommandFiles = Record<
  'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY',
  string
>;

interface Script {
  readonly child: ChildProcess;
  readonly begun: number;
  readonly files: CommandFiles;
  readonly end: Promise<ProcessEnd>;
  readonly until: (pattern: RegExp) => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

function startPost(lab: Lab, options: StepOptions, machine: Machine, env: Environment): Script | undefined {
  const exists = existsSync(path.join(options.action ?? lab.action, 'dist/post/index.js'));
  return exists ? startScript(lab, options, machine, 'post', env) : undefined;
}

function startScript(
  lab: Lab,
  options: StepOptions,
  machine: Machine,
  script: 'main' | 'post',
  env: Environment
): Script {
  const files = makeCommandFiles(machine);
  const bundle = path.join(options.action ?? lab.action, 'dist', script, 'index.js');
  const cwd = options.cwd ?? machine.workspace;
  const [program, ...argv] = asRunner(lab, machine, cwd, [options.node ?? process.execPath, bundle]);
  const begun = performance.now();
  const child = spawn(program, argv, {
    cwd,
    env: {...env, ...files},
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const said = {stdout: '', stderr: '', log: ''};
  const listeners = new Set<() => void>();
  const hear = (stream: 'stdout' | 'stderr') => {
    const decoder = new StringDecoder('utf8');
    return (chunk: Buffer) => {
      if (script === 'main') options.onBytes?.(stream, chunk);
      const text = decoder.write(chunk);
      said[stream] += text;
      said.log += text;
      options.onOutput?.(text);
      for (const listener of listeners) listener();
    };
  };
  child.stdout.on('data', hear('stdout'));
  child.stderr.on('data', hear('stderr'));

  const end = new Promise<ProcessEnd>((resolve, reject) => {
    let ended: {code: number | null; at: number} | undefined;
    child.on('error', reject);
    child.on('exit', code => {
      ended = {code, at: performance.now()};
      setTimeout(() => [child.stdout, child.stderr].forEach(stream => stream.destroy()), 5000).unref();
    });
    child.on('close', () => {
      const {code, at} = ended ?? {code: null, at: performance.now()};
      resolve({code, ...said, ms: at - begun, heldOpenMs: performance.now() - at});
    });
  });
  const until = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (pattern.test(said.log)) resolve();
      };
      listeners.add(look);
      look();
      end.then(
        () => reject(new Error(`The step ended before it said ${String(pattern)}:\n${said.log}`)),
        reject
      );
    });
  return {child, begun, files, end, until};
}

async function cancel(child: ChildProcess): Promise<void> {
  const steps = [
    ['SIGINT', 7500],
    ['SIGTERM', 2500],
    ['SIGKILL', 0]
  ] as const;
  for (const [signal, ms] of steps) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await pause(ms, undefined, {ref: false});
  }
}

function makeCommandFiles({temp, uid}: Machine): CommandFiles {
  const folder = path.join(temp, '_runner_file_commands');
  mkdirSync(folder, {recursive: true});
  chownSync(folder, uid, uid);
  const make = (kind: string) => {
    const file = path.join(folder, `${kind}_${randomUUID()}`);
    writeFileSync(file, '');
    chownSync(file, uid, uid);
    return file;
  };
  return {
    GITHUB_OUTPUT: make('set_output'),
    GITHUB_ENV: make('set_env'),
    GITHUB_PATH: make('add_path'),
    GITHUB_STATE: make('save_state'),
    GITHUB_STEP_SUMMARY: make('step_summary')
  };
}

/** The variables that a runner gives all of a job's steps. */
export function jobEnvironment(lab: Lab, machine: Machine): Record<string, string> {
  const architecture = {x64: 'X64', arm64: 'ARM64'}[process.arch as string] ?? process.arch;
  return {
    ...trusting({...lab, ca: machine.ca}),
    PATH: `${path.dirname(process.execPath)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    HOME: machine.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    DOCKER_HOST: `unix://${lab.socket}`,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__org_awf-action',
    GITHUB_ACTION_REPOSITORY: 'org/awf-action',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'build',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'org/repo',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789012345678901234567890123456789',
    GITHUB_WORKFLOW: 'lab',
    GITHUB_WORKFLOW_REF: 'org/repo/.github/workflows/lab.yml@refs/heads/main',
    GITHUB_WORKSPACE: machine.workspace,
    RUNNER_ARCH: architecture,
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'lab',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: machine.temp,
    RUNNER_TOOL_CACHE: machine.toolCache,
    RUNNER_TRACKING_ID: `github_${randomUUID()}`,
    RUNNER_WORKSPACE: path.dirname(machine.workspace),
    ACTIONS_RUNTIME_TOKEN: 'the-runtime-token',
    ACTIONS_RESULTS_URL: 'https://results.example.com/',
    ACTIONS_CACHE_URL: 'https://cache.example.com/'
  };
}

/** As the runner names them: upper case, blanks to `_`, hyphens kept; what is not given has its default. */
function inputsOf(lab: Lab, {inputs, action = lab.action}: StepOptions): Record<string, string> {
  const {inputs: known = {}} = parse(readFileSync(path.join(action, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, {default?: string | boolean | number}>;
  };
  const defaults = Object.fromEntries(
    Object.entries(known).map(([name, {default: value}]) => [name, String(value ?? '')])
  );
  return prefixed('INPUT_', {...defaults, ...inputs});
}

function prefixed(
  prefix: 'INPUT_' | 'STATE_',
  values: Readonly<Record<string, string>>
): Record<string, string> {
  const rename = (name: string) => (prefix === 'INPUT_' ? name.replaceAll(' ', '_').toUpperCase() : name);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}${rename(name)}`, value])
  );
}

function readAudit(file: string | undefined): AuditRecord[] {
  if (file === undefined || file === '' || !existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.pop(); // '' after the last newline
  return lines.map(line => JSON.parse(line) as AuditRecord);
}

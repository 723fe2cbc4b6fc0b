// Runs the bundles as a runner does, with a docker that only notes what it is asked and answers from a script.
import {spawn} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import zlib from 'node:zlib';
import {execFileSync} from 'node:child_process';
import {parseCommandFile} from '../lab/command-files.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CONFIG = 'c'.repeat(64);
const MANIFEST = 'd'.repeat(64);
/** What docker's own store calls the image, and what containerd's does. */
export const IMAGE = {classic: `sha256:${CONFIG}`, containerd: `sha256:${MANIFEST}`} as const;

export type Fault = 'fails' | 'hangs' | 'cuts' | 'dies' | 'runs' | 'lost';

export interface Scenario {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly faults?: Readonly<Record<string, Fault>>;
  readonly docker?: false; // there is none
  readonly pre?: (asked: readonly Asked[]) => boolean; // it runs before main, which waits until this holds
  readonly signal?: {readonly after: string; readonly name: NodeJS.Signals}; // when docker has been asked for `after`
}

export interface Asked {
  readonly call: string; // the verb, and the part it is about
  readonly argv: readonly string[];
}

export interface Ended {
  readonly code: number | null;
  readonly log: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>; // for a post after it
  readonly summary: string;
  readonly asked: readonly Asked[];
  readonly started: boolean; // whether the command was
  readonly leftInTemp: readonly string[];
  readonly pre: {readonly code: number | null; readonly log: string; readonly ms: number} | undefined;
  readonly ms: number;
  readonly signalledMs: number; // from the signal to the end
}

export async function scene(folder: string, scenario: Scenario): Promise<Ended> {
  const root = mkdtempSync(path.join(folder, 'scene-'));
  const at = (name: string) => path.join(root, name);
  for (const name of ['bin', 'workspace', 'temp', 'home', 'fake']) mkdirSync(at(name));
  symlinkSync(process.execPath, at('bin/node'));
  if (scenario.docker !== false) {
    writeFileSync(at('bin/docker'), readFileSync(path.join(import.meta.dirname, 'docker.mjs')));
    // Its own package.json makes a file without an ending a module.
    writeFileSync(at('bin/package.json'), '{"type":"module"}');
    chmodSync(at('bin/docker'), 0o755);
  }
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];
  for (const file of files) writeFileSync(at(file), '');
  const inputs = {run: 'echo hello', 'image-archive': archive(root), ...scenario.inputs};
  const env = {
    PATH: scenario.docker === false ? at('bin') : `${at('bin')}:/usr/bin:/bin`,
    HOME: at('home'),
    GITHUB_WORKSPACE: at('workspace'),
    RUNNER_TEMP: at('temp'),
    FAKE: at('fake'),
    FAKE_IMAGE: IMAGE.classic,
    FAKE_FAULTS: JSON.stringify(scenario.faults ?? {}),
    ...Object.fromEntries(files.map(file => [file, at(file)])),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    ),
    ...scenario.env
  };
  const before = scenario.pre === undefined ? undefined : await bundle('pre', env);
  for (const done = scenario.pre ?? (() => true); !done(asked(at('fake')));) await pause(20);
  let signalled = Infinity;
  const begun = performance.now();
  const {code, log, ms} = await bundle('main', env, child => {
    if (scenario.signal === undefined) return;
    const {after, name} = scenario.signal;
    const timer = setInterval(() => {
      if (!asked(at('fake')).some(({call}) => call === after)) return;
      clearInterval(timer);
      signalled = performance.now() - begun;
      child(name);
    }, 20);
  });
  await leftBehind(at('fake'));
  const commands = (level: string) => log.split('\n').filter(line => line.startsWith(`::${level}`));
  return {
    code,
    log,
    env,
    pre: before,
    ms,
    signalledMs: ms - signalled,
    errors: commands('error'),
    warnings: commands('warning'),
    outputs: parseCommandFile(readFileSync(at('GITHUB_OUTPUT'), 'utf8')),
    state: parseCommandFile(readFileSync(at('GITHUB_STATE'), 'utf8')),
    summary: readFileSync(at('GITHUB_STEP_SUMMARY'), 'utf8'),
    asked: asked(at('fake')),
    started: existsSync(at('fake/started')),
    leftInTemp: execFileSync('ls', [at('temp')], {encoding: 'utf8'})
      .split('\n')
      .filter(name => /^awf-[0-9a-f]/.test(name))
  };
}

// The last call of a step that ended well outlives it: it is noted a moment later, where there is one.
async function leftBehind(fake: string): Promise<void> {
  const gone = () => asked(fake).some(({call}) => /^rm( |$)/.test(call));
  for (let tries = 0; tries < 100 && existsSync(`${fake}/started`) && !gone(); tries += 1) await pause(20);
}

export async function bundle(
  name: 'pre' | 'main' | 'post',
  env: Readonly<Record<string, string>>,
  running: (signal: (name: NodeJS.Signals) => void) => void = () => undefined
): Promise<{code: number | null; log: string; ms: number}> {
  const begun = performance.now();
  const child = spawn(process.execPath, [path.join(ROOT, 'dist', name, 'index.js')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  running(signal => child.kill(signal));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return {code, log, ms: performance.now() - begun};
}

function asked(fake: string): Asked[] {
  const file = path.join(fake, 'calls.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.pop();
  return lines.map(line => JSON.parse(line) as Asked);
}

/** An archive of no more than the manifest by which an image is known. */
function archive(root: string): string {
  writeFileSync(path.join(root, 'manifest.json'), JSON.stringify([{Config: `blobs/sha256/${CONFIG}`}]));
  writeFileSync(path.join(root, 'index.json'), JSON.stringify({manifests: [{digest: IMAGE.containerd}]}));
  const file = path.join(root, 'image.tar.gz');
  const tar = execFileSync('tar', ['-C', root, '-cf', '-', 'manifest.json', 'index.json']);
  writeFileSync(file, zlib.gzipSync(tar));
  return file;
}

export function sceneFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'awf-action-'));
}

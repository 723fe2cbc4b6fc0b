// Starts a lab: a machine with a Docker engine, and an internet of its own that notes all that arrives.
import {cpSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {makeAuthority} from './authority.js';
import {startEngine, startIn} from './engine.js';
import {layNetwork} from './network.js';
import {importPlain} from './plain.js';
import {FOLDER, PREFIX, labIn, type Lab} from './place.js';
import {identity, removeLab, sweepDeadLabs} from './sweep.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export async function startLab(): Promise<Lab> {
  if (process.getuid?.() !== 0) {
    throw new Error(
      'The lab makes network namespaces and starts a Docker engine, so it needs root. Run `make test`.'
    );
  }
  sweepDeadLabs();
  const lab = labIn(path.join(FOLDER, `${PREFIX}${process.pid}`));
  makeFolder(lab);
  try {
    await Promise.all([makeAuthority(lab), layNetwork(lab)]);
    await Promise.all([startEngine(lab).then(() => importPlain(lab)), startInternet(lab), startCapture(lab)]);
    copyAction(lab);
  } catch (error) {
    removeLab(lab);
    throw error;
  }
  return lab;
}

/** Whoever looks for dead labs must never see this one without its owner. */
function makeFolder(lab: Lab): void {
  const unborn = path.join(FOLDER, `.${lab.name}`);
  mkdirSync(unborn, {mode: 0o711});
  writeFileSync(path.join(unborn, 'owner'), identity(process.pid));
  renameSync(unborn, lab.folder);
  mkdirSync(lab.zones);
  mkdirSync(lab.files);
  writeFileSync(lab.journal, '');
}

async function startInternet(lab: Lab): Promise<void> {
  const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const argv = ['--import', here('typescript.mjs'), here('internet/internet.ts'), lab.folder];
  const server = startIn(lab.internetNet, path.join(lab.folder, 'internet.log'), process.execPath, ...argv);
  await firstLine(server.stdout);
}

async function startCapture(lab: Lab): Promise<void> {
  const argv = ['-i', 'uplink', '-s', '400', '-U', '--immediate-mode', '-Z', 'root', '-w', lab.wire];
  const tcpdump = startIn(
    lab.internetNet,
    path.join(lab.folder, 'tcpdump.log'),
    'sh',
    '-c',
    'exec tcpdump "$@" 2>&1',
    'tcpdump',
    ...argv
  );
  await firstLine(tcpdump.stdout);
}

async function firstLine(stream: NodeJS.ReadableStream | null): Promise<void> {
  if (stream === null) throw new Error('A server of the lab has no output.');
  for await (const line of createInterface({input: stream})) {
    if (line !== '') {
      stream.resume();
      return;
    }
  }
  throw new Error('A server of the lab ended before it was ready. Its log is beside it.');
}

/** As a runner has it: checked out into a folder that its user can read, with the image beside the bundle. */
function copyAction(lab: Lab): void {
  const images = filesIn('containers/out').filter(file => /\.(tar\.gz|json)$/.test(file));
  for (const part of ['action.yml', 'package.json', 'dist', ...images]) {
    const from = path.join(ROOT, part);
    if (existsSync(from)) cpSync(from, path.join(lab.action, part), {recursive: true});
  }
}

function filesIn(folder: string): string[] {
  const from = path.join(ROOT, folder);
  return existsSync(from) ? readdirSync(from).map(file => path.join(folder, file)) : [];
}

// The runner's surroundings → a sentence where they are known to carry no firewall, before docker is asked anything.
import * as fs from 'node:fs';
import * as path from 'node:path';

const BEGINNING = 4096; // bytes; the scripts that stand for docker are shorter

/** Asked of every step, so it starts no program. What it cannot see, docker's own words say later. */
export function cannotCarry(env: NodeJS.ProcessEnv, temp: string): string | undefined {
  if (process.platform !== 'linux') {
    const name = {darwin: 'macOS', win32: 'Windows'}[process.platform as string] ?? process.platform;
    return `The firewall needs a Linux runner with Docker, and this one runs ${name}. Use runs-on: ubuntu-latest.`;
  }
  // As the runner names its folders in a container of a job.
  if (temp.startsWith('/__w/')) {
    return 'A job with "container:" has other paths than the Docker engine, which could not mount its files. Take "container:" away, or move this step into a job without it.';
  }
  const host = env['DOCKER_HOST'] ?? '';
  if (/\bpodman\b/.test(host) || isPodman(env['PATH'] ?? '')) {
    return 'What goes by the name of docker on this runner is Podman, which cannot take the firewall down as Docker does. Install Docker in an earlier step ("sudo apt-get install docker.io"), or use a runner with Docker.';
  }
  if (/^unix:\/\/\/run\/user\//.test(host)) {
    return "The Docker engine of this runner is rootless: its containers cannot be given the runner's account and files. Let DOCKER_HOST name an engine that runs as root, or use a runner with one.";
  }
  return undefined;
}

// By its script (podman-docker) or as a link to it.
function isPodman(folders: string): boolean {
  const client = folders
    .split(':')
    .filter(folder => path.isAbsolute(folder))
    .map(folder => `${folder}/docker`)
    .find(isProgram);
  if (client === undefined) return false;
  try {
    if (path.basename(fs.realpathSync(client)) === 'podman') return true;
    const beginning = Buffer.alloc(BEGINNING);
    const file = fs.openSync(client, 'r');
    try {
      const length = fs.readSync(file, beginning, 0, BEGINNING, 0);
      const text = beginning.toString('latin1', 0, length);
      return text.startsWith('#!') && /\bpodman\b/.test(text);
    } finally {
      fs.closeSync(file);
    }
  } catch {
    return false; // because who may run it need not be able to read it
  }
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false; // because it is not there
  }
}

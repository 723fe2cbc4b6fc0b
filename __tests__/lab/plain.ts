// The control for every "must not": the same probe, from a plain container of the same engine.
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {docker} from './engine.js';
import type {Lab} from './place.js';
import {run} from './run.js';

const IMAGE = 'awf-lab-plain';

/** An image that is nothing but the links of a merged /usr; the host's own tools are bound into it. */
export async function importPlain(lab: Lab): Promise<void> {
  const root = path.join(lab.folder, 'plain');
  for (const folder of ['usr', 'etc', 'opt', 'tmp', 'root', 'proc', 'sys', 'dev', 'var/tmp']) {
    mkdirSync(path.join(root, folder), {recursive: true});
  }
  for (const link of ['bin', 'sbin', 'lib', 'lib64']) symlinkSync(`usr/${link}`, path.join(root, link));
  const tar = `${root}.tar`;
  await run('tar', '-C', root, '-cf', tar, '.');
  await docker(lab, 'import', tar, IMAGE);
}

export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export interface PlainOptions {
  readonly docker?: readonly string[]; // more arguments of `docker run`
  readonly stdin?: string;
}

export function plain(
  lab: Lab,
  argv: readonly string[],
  {docker: more = [], stdin = ''}: PlainOptions = {}
): Promise<Printed> {
  const node = path.dirname(process.execPath);
  const folders = ['/usr', '/opt', '/etc/alternatives', '/etc/ssl', '/etc/ld.so.cache', '/etc/passwd', lab.ca]
    .concat(node.startsWith('/usr/') ? [] : [path.dirname(node)])
    .filter(existsSync);
  const args = [
    ...['--host', `unix://${lab.socket}`, 'run', '--rm', '--interactive', '--workdir', '/tmp'],
    ...folders.flatMap(folder => ['--volume', `${folder}:${folder}:ro`]),
    ...Object.entries({...trusting(lab), PATH: `${node}:/usr/local/bin:/usr/bin:/usr/sbin`}).flatMap(
      ([name, value]) => ['--env', `${name}=${value}`]
    ),
    ...more,
    IMAGE,
    ...argv
  ];
  return printed('docker', args, stdin);
}

/** What makes curl, openssl, python and node take the lab's servers for real ones. */
export function trusting({ca}: Lab): Record<string, string> {
  return {
    CURL_CA_BUNDLE: ca,
    SSL_CERT_FILE: ca,
    NODE_EXTRA_CA_CERTS: ca,
    REQUESTS_CA_BUNDLE: ca,
    GIT_SSL_CAINFO: ca
  };
}

/** A probe of the machine itself, where no container is around it. */
export function onMachine(lab: Lab, argv: readonly string[], stdin = ''): Promise<Printed> {
  return printed('nsenter', [`--net=${lab.engineNet}`, ...argv], stdin);
}

function printed(program: string, args: readonly string[], stdin: string): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(program, [...args], {stdio: ['pipe', 'pipe', 'pipe']});
    const said = {stdout: '', stderr: ''};
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', reject);
    child.on('close', code => resolve({code: code ?? -1, ...said, ms: performance.now() - begun}));
    child.stdin.on('error', () => undefined); // because a probe may end before it has read its input
    child.stdin.end(stdin);
  });
}

// Owns a network namespace of its own with a resolver, origins and the image's Squid under a given configuration.

import {spawn, spawnSync} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as sleep} from 'node:timers/promises';

/** The unpacked image: its iptables and its Squid are the ones that have to agree with us. */
export const IMAGE = resolve(
  process.env['AWF_ROOTFS'] ?? `containers/out/rootfs-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`
);

export function needImage(): void {
  if (process.getuid?.() !== 0) throw new Error('These tests make network namespaces. Run them as root.');
  if (!existsSync(join(IMAGE, 'usr/sbin/squid')))
    throw new Error(`There is no unpacked image at ${IMAGE}. Run "npm run image" first.`);
}

export type Zone = Readonly<Record<string, readonly string[]>>;

export interface Probe {
  readonly to: 3128 | 3129;
  readonly hello: string; // what is said first
  readonly target?: string; // set for a CONNECT: what follows the 200 is a TLS hello or `send`
  readonly sni?: string;
  readonly send?: string;
  readonly after?: string; // sent after the first bytes came
  readonly until?: string; // enough when this came
  readonly patienceMs?: number; // silence after which it gives up
}

export interface Outcome {
  readonly source: number;
  readonly text: string;
  readonly tunnel: boolean;
  readonly how: string;
  readonly ms: number;
}

export interface Seen {
  readonly questions: readonly string[];
  readonly arrivals: readonly string[];
}

export interface World {
  probe(probe: Probe): Promise<Outcome>;
  seen(): Promise<Seen>;
  reset(): Promise<void>;
  log(): string;
  end(): Promise<void>;
}

const SQUID_UID = 65532;

// Everything is mounted in a mount namespace that ends with its last process: nothing is left to unmount.
const SETUP = `set -eu
mount --make-rprivate /
mount --bind "$IMAGE" "$IMAGE"
mount --rbind /dev "$IMAGE/dev"
mount -t tmpfs none "$IMAGE/run"
mkdir "$IMAGE/run/awf"
cp "$HERE/origin.pem" "$IMAGE/run/awf/unused.pem"
chown -R ${SQUID_UID} "$IMAGE/run/awf" "$HERE/log"
mount --bind "$HERE/config" "$IMAGE/awf/config"
mount --bind "$HERE/log" "$IMAGE/awf/log"
mount --bind "$HERE/resolv.conf" "$IMAGE/etc/resolv.conf"
ip link set lo up
for address in 203.0.113.53/32 203.0.113.10/32 203.0.113.11/32 203.0.113.77/32 10.1.1.1/32 169.254.169.254/32; do
  ip addr add "$address" dev lo
done
ip -6 addr add 2001:db8::10/128 dev lo
exec "$NODE" "$INSIDE" "$HERE/zone.json" "$HERE/origin.pem"`;

export async function startWorld(config: string, zone: Zone): Promise<World> {
  needImage();
  const here = mkdtempSync(join(tmpdir(), 'awf-netns-'));
  for (const folder of ['config', 'log']) mkdirSync(join(here, folder), {recursive: true});
  writeFileSync(join(here, 'config/squid.conf'), config);
  writeFileSync(join(here, 'resolv.conf'), 'nameserver 203.0.113.53\n');
  writeFileSync(join(here, 'zone.json'), JSON.stringify(zone));
  makeCertificate(join(here, 'origin.pem'));

  const inside = spawn('unshare', ['--mount', '--net', 'sh', '-c', SETUP], {
    env: {
      PATH: process.env['PATH'],
      IMAGE,
      HERE: here,
      NODE: process.execPath,
      INSIDE: resolve('__tests__/netns/inside.mjs')
    },
    stdio: ['pipe', 'pipe', 'inherit']
  });
  const ask = dialogue(inside);
  await ask.ready;
  const entered = ['-t', String(inside.pid), '-m', '-n', 'chroot', IMAGE];
  const squid = spawn('nsenter', [...entered, ...asSquid, 'squid', '-N', '-f', '/awf/config/squid.conf'], {
    stdio: 'ignore'
  });
  const end = async () => {
    for (const child of [squid, inside]) {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null)
        await new Promise(done => child.once('exit', done));
    }
    rmSync(here, {recursive: true});
  };
  const cacheLog = join(here, 'log/cache.log');
  const said = () => (existsSync(cacheLog) ? readFileSync(cacheLog, 'utf8') : '');
  if (!(await until(() => said().split('Accepting').length > 2))) {
    const words = said();
    await end();
    throw new Error(`Squid did not come up:\n${words}`);
  }

  return {
    probe: probe => ask.send<Outcome>('probe', probe),
    seen: () => ask.send<Seen>('seen', {}),
    reset: async () => {
      await ask.send('reset', {});
    },
    log: () => readFileSync(join(here, 'log/access.log'), 'utf8'),
    end
  };
}

const asSquid = [
  'setpriv',
  ...['--reuid', String(SQUID_UID), '--regid', String(SQUID_UID), '--clear-groups'],
  ...['--bounding-set=-all', '--no-new-privs', '--']
];

/** What Squid says of a configuration without serving it. Empty: it finds nothing to say. */
export function complaints(config: string): string {
  needImage();
  const here = mkdtempSync(join(tmpdir(), 'awf-parse-'));
  makeCertificate(join(here, 'unused.pem'));
  writeFileSync(join(here, 'squid.conf'), config);
  const {stderr, status} = spawnSync(
    'unshare',
    [
      ...['--mount', 'sh', '-c'],
      `set -eu
mount --make-rprivate /
mount --bind "$IMAGE" "$IMAGE"
mount --rbind /dev "$IMAGE/dev"
mount -t tmpfs none "$IMAGE/run"
mkdir "$IMAGE/run/awf"
cp "$HERE/unused.pem" "$IMAGE/run/awf/unused.pem"
mount --bind "$HERE" "$IMAGE/awf/config"
exec chroot "$IMAGE" squid -k parse -f /awf/config/squid.conf`
    ],
    {env: {PATH: process.env['PATH'], IMAGE, HERE: here}, encoding: 'utf8', maxBuffer: 2 ** 28}
  );
  rmSync(here, {recursive: true});
  const said = stderr
    .split('\n')
    .filter(line => /WARNING|ERROR|FATAL|BUG/.test(line) && !line.includes('HTTP requires the use of Via'));
  return status === 0 ? said.join('\n') : `exit ${String(status)}: ${said.join('\n')}`;
}

function makeCertificate(path: string): void {
  const key = `${path}.key`;
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    ...curve,
    '-subj',
    '/CN=origin',
    '-keyout',
    key,
    '-out',
    path
  ]);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  writeFileSync(path, readFileSync(key, 'utf8') + readFileSync(path, 'utf8'));
}

function dialogue(child: ChildProcess): {
  readonly ready: Promise<void>;
  send<T>(command: string, values: object): Promise<T>;
} {
  const {stdin, stdout} = child;
  if (stdin === null || stdout === null) throw new Error('The namespace was started without pipes.');
  const waiting = new Map<number, (answer: unknown) => void>();
  let asked = 0;
  const ready = new Promise<void>((resolveReady, reject) => {
    createInterface({input: stdout}).on('line', line => {
      const said = JSON.parse(line) as {ready?: true; id?: number; answer?: unknown};
      if (said.ready === true) resolveReady();
      else if (said.id !== undefined) waiting.get(said.id)?.(said.answer);
    });
    child.once('exit', code => {
      reject(new Error(`The namespace ended with ${String(code)}.`));
    });
  });
  return {
    ready,
    send: <T>(command: string, values: object) =>
      new Promise<T>(answered => {
        asked += 1;
        waiting.set(asked, answer => {
          answered(answer as T);
        });
        stdin.write(`${JSON.stringify({command, id: asked, ...values})}\n`);
      })
  };
}

async function until(holds: () => boolean): Promise<boolean> {
  const deadline = Date.now() + 8000;
  while (Date.now() < deadline) {
    if (holds()) return true;
    await sleep(5);
  }
  return false;
}

// Real servers in the lab's internet, for clients whose protocols the lab's own does not speak: sshd, PostgreSQL, Redis.
import {chownSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {startIn} from './engine.js';
import type {Lab} from './place.js';
import {run} from './run.js';

/** The one address that leads to them; every other still leads to the lab's own servers. */
export const SERVERS = '203.0.113.200';

const NOBODY = 65_534;
const PORTS = {ssh: 20_022, postgres: 25_432, redis: 26_379} as const;
const DIALLED = {ssh: 22, postgres: 5_432, redis: 6_379} as const;

export interface Servers {
  /** What a client of sshd needs in its ~/.ssh: the lab's own key, and the host's. */
  readonly key: string;
  readonly hostKey: string;
  /** All that was said to sshd's command. */
  readonly sshHeard: () => string;
  readonly query: (sql: string) => Promise<string>;
  readonly redis: (...words: readonly string[]) => Promise<string>;
}

export async function startServers(lab: Lab): Promise<Servers> {
  const folder = path.join(lab.folder, 'servers');
  mkdirSync(folder);
  const inside = (...argv: readonly string[]) => run('nsenter', `--net=${lab.internetNet}`, ...argv);
  for (const server of Object.keys(PORTS) as (keyof typeof PORTS)[]) {
    const where = ['-i', 'uplink', '-d', SERVERS, '-p', 'tcp', '--dport', String(DIALLED[server])];
    const to = ['-j', 'REDIRECT', '--to-ports', String(PORTS[server])];
    await inside('iptables', '-w', '-t', 'nat', '-I', 'PREROUTING', ...where, ...to);
  }
  const start = (name: string, ...argv: readonly string[]) =>
    startIn(lab.internetNet, path.join(folder, `${name}.log`), ...argv).stdout?.resume();
  const heard = path.join(folder, 'ssh.heard');
  const [key, hostKey] = await Promise.all([keyIn(folder, 'user'), keyIn(folder, 'host')]);
  startSsh(folder, heard, start);
  await startPostgres(folder, start);
  const redis = ['--port', String(PORTS.redis), '--bind', '0.0.0.0', '--protected-mode', 'no'];
  start('redis', 'redis-server', ...redis, '--save', '', '--dir', folder);
  const query = (sql: string) => {
    const server = ['-h', '127.0.0.1', '-p', String(PORTS.postgres), '-U', 'lab', '-d', 'postgres'];
    return inside('psql', ...server, '--no-psqlrc', '-tAc', sql);
  };
  const ask = (...words: readonly string[]) => inside('redis-cli', '-p', String(PORTS.redis), ...words);
  await untilAnswered(() => Promise.all([query('select 1'), ask('ping')]));
  return {
    key: key.secret,
    hostKey: hostKey.shown,
    sshHeard: () => (existsSync(heard) ? readFileSync(heard, 'utf8') : ''),
    query,
    redis: ask
  };
}

async function keyIn(folder: string, name: string): Promise<{secret: string; shown: string}> {
  const file = path.join(folder, name);
  await run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'lab', '-f', file);
  return {secret: readFileSync(file, 'utf8'), shown: readFileSync(`${file}.pub`, 'utf8').trim()};
}

type Start = (name: string, ...argv: readonly string[]) => void;

function startSsh(folder: string, heard: string, start: Start): void {
  mkdirSync('/run/sshd', {recursive: true, mode: 0o755}); // sshd's own place, which its service would make
  const authorized = path.join(folder, 'authorized_keys');
  const command = `command="echo hello from sshd; cat >>${heard}"`;
  writeFileSync(authorized, `${command} ${readFileSync(path.join(folder, 'user.pub'), 'utf8')}`);
  const config = path.join(folder, 'sshd_config');
  const lines = [
    `Port ${PORTS.ssh}`,
    `HostKey ${path.join(folder, 'host')}`,
    `AuthorizedKeysFile ${authorized}`,
    'StrictModes no',
    'UsePAM no',
    'PidFile none',
    'PasswordAuthentication no'
  ];
  writeFileSync(config, `${lines.join('\n')}\n`);
  start('sshd', '/usr/sbin/sshd', '-D', '-e', '-f', config);
}

async function startPostgres(folder: string, start: Start): Promise<void> {
  const data = path.join(folder, 'postgres');
  mkdirSync(data);
  chownSync(data, NOBODY, NOBODY); // it refuses to run as root
  const as = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--'] as const;
  const bin = path.join('/usr/lib/postgresql', readdirSync('/usr/lib/postgresql').sort().at(-1) ?? '', 'bin');
  await run(...as, `${bin}/initdb`, '-D', data, '-U', 'lab', '-A', 'trust', '--no-sync');
  writeFileSync(path.join(data, 'pg_hba.conf'), 'host all all all trust\n');
  const settings = [`port=${PORTS.postgres}`, 'listen_addresses=*', 'unix_socket_directories=', 'fsync=off'];
  start('postgres', ...as, `${bin}/postgres`, '-D', data, ...settings.flatMap(line => ['-c', line]));
}

async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

// Debian 13 as a machine of its own beside a lab's: its engine, its client, its tools. Only node is this one's.
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {configureEngine, docker, startIn, untilAnswered} from './engine.js';
import {besideThe, type Lab} from './place.js';
import {run} from './run.js';

const PACKAGES =
  'docker.io,docker-cli,iptables,bash,dash,coreutils,util-linux,mount,iproute2,curl,sed,grep,findutils,libstdc++6';
const CACHE = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'awf-action');

// By way of the lab's machine, whose address it borrows. The first two let it through that machine's own engine.
const WIRE = [
  'iptables -I FORWARD -i trixie -j ACCEPT',
  'iptables -I FORWARD -o trixie -j ACCEPT',
  'iptables -t nat -A POSTROUTING -s 198.51.100.8/30 -o uplink -j MASQUERADE',
  'ip addr add 198.51.100.9/30 dev trixie',
  'ip link set trixie up'
];
const MACHINE = [
  'ip link set lo up',
  'ip addr add 198.51.100.10/30 dev uplink',
  'ip link set uplink up',
  'ip route add default via 198.51.100.9'
];

// pivot_root and not chroot: runc makes roots of its own below it.
const ROOT = `
  root=$1
  mount --bind "$root" "$root"
  for tree in proc sys dev var/tmp; do mkdir -p "$root/$tree"; mount --rbind "/$tree" "$root/$tree"; done
  mount -t tmpfs none "$root/run"
  cd "$root"
  pivot_root . mnt
  umount -l /mnt
  echo ready
  exec sleep infinity`;

export async function startTrixie(beside: Lab): Promise<Lab> {
  const lab = besideThe(beside, 'trixie');
  const root = path.join(lab.folder, 'root');
  mkdirSync(root, {recursive: true});
  await run('tar', '-C', root, '--no-same-owner', '--exclude=./dev', '-xf', await archive());
  finish(root);
  await run('ip', 'netns', 'add', path.basename(lab.engineNet));
  const [here, there] = [path.basename(beside.engineNet), path.basename(lab.engineNet)];
  const ends = ['trixie', 'netns', here, 'type', 'veth', 'peer', 'name', 'uplink', 'netns', there];
  await run('ip', 'link', 'add', ...ends);
  await run('nsenter', `--net=${beside.engineNet}`, 'sh', '-euc', WIRE.join('\n'));
  await run('nsenter', `--net=${lab.engineNet}`, 'sh', '-euc', MACHINE.join('\n'));

  const log = path.join(lab.folder, 'engine.log');
  const unshared = ['unshare', '--mount', '--propagation=private', 'sh', '-euc', ROOT, 'machine', root];
  const holder = startIn(lab.engineNet, log, ...unshared);
  await once(holder.stdout ?? holder, 'data'); // ready
  holder.stdout?.destroy();
  const machine = {...lab, mounts: `/proc/${String(holder.pid)}/ns/mnt`};
  configureEngine(machine);
  const script = `containerd --config "$1/containerd.toml" &
    until [ -S "$1/containerd.sock" ]; do sleep 0.1; done
    exec dockerd --config-file "$1/daemon.json"`;
  const inside = ['nsenter', `--mount=${machine.mounts}`, 'sh', '-euc', script, 'engine', lab.folder];
  startIn(lab.engineNet, log, ...inside).stdout?.resume();
  await untilAnswered(log, () => docker(machine, 'version', '--format', '{{.Server.Version}}'));
  chmodSync(lab.socket, 0o666);
  return machine;
}

/** The packages as one archive, kept between runs. */
async function archive(): Promise<string> {
  const site = await run(
    'apt-get',
    'indextargets',
    '--format',
    '$(SITE) $(RELEASE)',
    'Created-By: Packages'
  ).then(
    list => / *(\S+\/debian) /.exec(list)?.[1],
    () => undefined
  );
  const wanted = [PACKAGES, ...(site === undefined ? [] : [site])].join('\n');
  const file = path.join(
    CACHE,
    `trixie-${createHash('sha256').update(wanted).digest('hex').slice(0, 16)}.tar`
  );
  if (existsSync(file)) return file;
  mkdirSync(CACHE, {recursive: true});
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const sources = site === undefined ? [] : [`deb [signed-by=${keyring}] ${site} trixie main`];
  const options = ['--quiet', '--mode=root', '--variant=extract', '--format=tar', `--include=${PACKAGES}`];
  const unfinished = `${file}.${process.pid}`;
  await run('mmdebstrap', ...options, 'trixie', unfinished, ...sources);
  renameSync(unfinished, file);
  return file;
}

// What the packages' own scripts would have done.
function finish(root: string): void {
  for (const family of ['iptables', 'ip6tables'])
    for (const tool of ['', '-save', '-restore'])
      symlinkSync(`${family}-nft${tool}`, path.join(root, `usr/sbin/${family}${tool}`));
  for (const folder of ['tmp', 'mnt', path.dirname(process.execPath)])
    mkdirSync(path.join(root, folder), {recursive: true});
  chmodSync(path.join(root, 'tmp'), 0o1777);
  copyFileSync(process.execPath, path.join(root, process.execPath));
  const etc = {
    passwd: 'root:x:0:0::/root:/bin/sh\n',
    group: 'root:x:0:\n',
    hosts: '127.0.0.1 localhost\n',
    'resolv.conf': '',
    hostname: 'trixie\n'
  };
  for (const [name, text] of Object.entries(etc)) writeFileSync(path.join(root, 'etc', name), text);
}

// Starts a Docker engine that is the lab's alone: its own containerd, folders, socket, cgroup and network namespace.
import {chmodSync, mkdirSync, openSync, readFileSync, writeFileSync} from 'node:fs';
import {spawn, type ChildProcess} from 'node:child_process';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {CONTAINERS6, RESOLVER, type Lab} from './place.js';
import {run} from './run.js';

export function docker(lab: Lab, ...args: readonly string[]): Promise<string> {
  return run('docker', '--host', `unix://${lab.socket}`, ...args);
}

/** Starts a program of the lab that outlives whoever started it, and stays out of reach of a Ctrl-C. */
export function startIn(net: string, log: string, ...argv: readonly string[]): ChildProcess {
  const out = openSync(log, 'a');
  // nsenter, not `ip netns exec`: that one mounts a /sys of its own, which hides the cgroups.
  const child = spawn('nsenter', [`--net=${net}`, ...argv], {detached: true, stdio: ['ignore', 'pipe', out]});
  child.unref();
  return child;
}

// Its own containerd, although dockerd can start one: where the machine has one already, dockerd would take that.
const containerd = (folder: string) => `version = 2
root = "${folder}/containerd"
state = "${folder}/run/containerd"
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
address = "${folder}/containerd.sock"
`;

const daemon = ({name, folder, socket}: Lab) => ({
  hosts: [`unix://${socket}`],
  containerd: `${folder}/containerd.sock`,
  'data-root': `${folder}/data`,
  'exec-root': `${folder}/run/docker`,
  pidfile: `${folder}/docker.pid`,
  'exec-opts': ['native.cgroupdriver=cgroupfs'],
  'cgroup-parent': `/${name}`,
  dns: [RESOLVER],
  ipv6: true,
  'fixed-cidr-v6': CONTAINERS6,
  'userland-proxy': false
});

export function configureEngine(lab: Lab, more: object = {}): void {
  const at = (name: string) => path.join(lab.folder, name);
  mkdirSync(at('run'), {recursive: true});
  writeFileSync(at('containerd.toml'), containerd(lab.folder));
  writeFileSync(at('daemon.json'), JSON.stringify({...daemon(lab), ...more}));
}

export async function startEngine(lab: Lab): Promise<void> {
  const at = (name: string) => path.join(lab.folder, name);
  const log = at('engine.log');
  configureEngine(lab);
  const started = (child: ChildProcess) => child.stdout?.resume();
  started(startIn(lab.engineNet, log, 'containerd', '--config', at('containerd.toml')));
  await untilAnswered(log, () => run('sh', '-c', `test -S ${at('containerd.sock')}`));
  started(startIn(lab.engineNet, log, 'dockerd', '--config-file', at('daemon.json')));
  await untilAnswered(log, () => docker(lab, 'version', '--format', '{{.Server.Version}}'));
  chmodSync(lab.socket, 0o666); // a runner's user is in the group docker; here everyone is
}

// As systemd-resolved leaves a machine: a stub that no container can reach, and the real resolver in a file of its own.
// One shell for both, since containerd must see what dockerd mounts.
const RESOLVED = `
  folder=$1 upstream=$2
  echo 'nameserver 127.0.0.53' >"$folder/stub"
  mount --bind "$folder/stub" "$(realpath /etc/resolv.conf)"
  mount -t tmpfs none /run
  mkdir -p /run/systemd/resolve
  echo "nameserver $upstream" >/run/systemd/resolve/resolv.conf
  containerd --config "$folder/containerd.toml" &
  until [ -S "$folder/containerd.sock" ]; do sleep 0.1; done
  exec dockerd --config-file "$folder/daemon.json"`;

/** An engine whose configuration says nothing of names, on a machine where systemd-resolved asks `upstream`. */
export async function startResolvedEngine(lab: Lab, upstream: string): Promise<void> {
  const at = (name: string) => path.join(lab.folder, name);
  configureEngine(lab, {ipv6: false, dns: undefined});
  await run('ip', 'netns', 'add', path.basename(lab.engineNet));
  const links = [
    'ip link set lo up',
    'ip link add uplink type veth peer name nowhere',
    'ip link set uplink up'
  ];
  const routes = ['ip addr add 198.51.100.2/30 dev uplink', 'ip route add default via 198.51.100.1'];
  await run('nsenter', `--net=${lab.engineNet}`, 'sh', '-euc', [...links, ...routes].join('\n'));
  const argv = ['unshare', '--mount', '--propagation=private', 'sh', '-euc', RESOLVED, 'engine'];
  startIn(lab.engineNet, at('engine.log'), ...argv, lab.folder, upstream).stdout?.resume();
  await untilAnswered(at('engine.log'), () => docker(lab, 'version', '--format', '{{.Server.Version}}'));
  chmodSync(lab.socket, 0o666);
}

export async function untilAnswered(log: string, ask: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() < deadline) {
        await pause(20);
        continue;
      }
      const said = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
      throw new Error(`The lab's Docker engine did not come up:\n${said}`, {cause: error});
    }
  }
}

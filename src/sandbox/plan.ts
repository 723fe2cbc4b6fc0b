// Everything docker is asked to create, as argv. No other file writes a docker argument of ours.

/** Where things stand inside the containers. */
export const INSIDE = {
  node: '/awf/node',
  relay: '/awf/relay',
  config: '/awf/config',
  log: '/awf/log',
  sockets: '/awf/sockets'
} as const;

/** How long Squid's log may become: half a million requests of the longest kind, some millions of any other. */
export const LOG_BYTES = 2 * 1024 ** 3;

/** How long the packet log may become: half an hour of as many packets as it takes. What follows is counted alone. */
export const PACKET_LOG_BYTES = 128 * 1024 ** 2;

/** How many processes and threads the command may have at once. */
export const PROCESSES = 16_384;

/** What the command's machine is called: the runner's own name is none of its business. */
export const HOSTNAME = 'sandbox';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface Mount {
  readonly from: string;
  readonly to: string;
  readonly writable: boolean;
}

/** The step's folder under RUNNER_TEMP; all of it goes when the step is over. */
export interface Folders {
  readonly root: string;
  readonly firewallConfig: string;
  readonly sandboxConfig: string;
  readonly log: string; // Squid's
  readonly packets: string; // the packet log's
  readonly sockets: string;
  readonly home: string; // the command's
  readonly temp: string; // the command's RUNNER_TEMP
  readonly etc: string; // hosts and resolv.conf of the command
  readonly id: string; // of the command's container, as docker's client was told it
  readonly git: string; // what the workspace's repositories held before the command
  readonly seccomp: {readonly command: string; readonly ours: string}; // profiles
}

export function foldersUnder(root: string): Folders {
  return {
    root,
    firewallConfig: `${root}/firewall`,
    sandboxConfig: `${root}/sandbox`,
    log: `${root}/log`,
    packets: `${root}/packets`,
    sockets: `${root}/sockets`,
    home: `${root}/home`,
    temp: `${root}/temp`,
    etc: `${root}/etc`,
    id: `${root}/command.id`,
    git: `${root}/git.json`,
    seccomp: {command: `${root}/seccomp-command.json`, ours: `${root}/seccomp-ours.json`}
  };
}

export interface Setting {
  readonly id: string;
  readonly owner: string; // the process whose step it is, for who comes after its death
  readonly image: string;
  readonly folders: Folders;
  readonly node: string; // the runner's own node binary
  readonly relay: string; // the folder of the relay's bundle
  readonly command: Account;
  readonly service: Account; // Squid's and the relay's; never root
  readonly tun: boolean; // whether the kernel has devices whose other end is a program
  readonly ipv6: boolean; // whether the kernel has it at all
}

export interface Command {
  readonly argv: readonly string[];
  readonly directory: string;
  readonly mounts: readonly Mount[];
  readonly passed: readonly string[]; // names of variables whose values docker's client takes from its own environment
  readonly set: Readonly<Record<string, string>>;
}

export interface Names {
  readonly firewall: string;
  readonly sandbox: string;
  readonly command: string;
}

export function namesOf(id: string): Names {
  return {firewall: `awf-${id}-firewall`, sandbox: `awf-${id}-sandbox`, command: `awf-${id}-command`};
}

const LABEL = 'awf-action';

/** All that a step makes carries it, so that what a crash left can be found without a ledger. */
export function labelOf(id: string): string {
  return `${LABEL}=${id}`;
}

/** Of every container of every step: whose it is. */
export function planOwners(): string[] {
  const format = `{{.Label "${LABEL}"}} {{.Label "${LABEL}.owner"}}`;
  return ['ps', '--all', `--filter=label=${LABEL}`, `--format=${format}`];
}

/** Squid's container: on the engine's default bridge, with rules of its own. */
export function planFirewall(setting: Setting): string[] {
  const {folders, service} = setting;
  return [
    'run',
    ...common(setting, namesOf(setting.id).firewall, folders.seccomp.ours),
    ...ourOwn(setting, folders.firewallConfig),
    ...mount({from: folders.log, to: INSIDE.log, writable: true}),
    `--ulimit=fsize=${LOG_BYTES}`, // a flood of requests must not fill the runner's disk; what cannot be logged ends Squid
    setting.image,
    '/awf/firewall-init',
    `${service.uid}`,
    `${service.gid}`
  ];
}

// The relay's answers come by a device, from addresses that may be the namespace's own; and what is bound to lo comes in by
// it, to addresses that are not.
const HOLDING = [
  '--device=/dev/net/tun',
  '--sysctl=net.ipv4.ip_forward=1',
  '--sysctl=net.ipv4.conf.all.accept_local=1',
  ...['all', 'default'].map(on => `--sysctl=net.ipv4.conf.${on}.rp_filter=0`)
];

/** The command's namespace, with no interface but lo, and the relay in it. */
export function planSandbox(setting: Setting): string[] {
  const {folders, command, service} = setting;
  return [
    'run',
    '--interactive', // the step's orders to the relay
    ...common(setting, namesOf(setting.id).sandbox, folders.seccomp.ours),
    '--network=none',
    `--hostname=${HOSTNAME}`,
    // At create: inside a container /proc/sys is read-only, whatever its capabilities.
    ...(setting.ipv6
      ? ['all', 'default', 'lo'].map(on => `--sysctl=net.ipv6.conf.${on}.disable_ipv6=1`)
      : []),
    ...(setting.tun ? HOLDING : []),
    '--sysctl=net.ipv4.ip_unprivileged_port_start=0', // the relay answers on port 53 without a capability
    ...ourOwn(setting, folders.sandboxConfig),
    ...mount({from: folders.packets, to: INSIDE.log, writable: true}),
    `--ulimit=fsize=${PACKET_LOG_BYTES}`,
    setting.image,
    '/awf/sandbox-init',
    'close',
    `${command.uid}`,
    `${command.gid}`,
    `${service.uid}`,
    `${service.gid}`,
    markOf(setting.id)
  ];
}

/** What the relay's command line ends in: by it the runner finds the sandbox's namespace in /proc. */
export function markOf(id: string): string {
  return `awf-${id}`;
}

/** Asks one of our two once more how it stands; as root of that container, which what serves in it no longer is. */
export function planWalls(id: string, which: 'firewall' | 'sandbox'): string[] {
  return ['exec', '--user=0:0', namesOf(id)[which], `/awf/${which}-init`, 'walls'];
}

/** What the gate of the command's container says when it is closed and waits. */
export const AT_GATE = 'waiting\n';

/** What opens it. */
export const OPEN = 'open\n';

// docker's client hands each container the proxies of its own config.json, passwords too, except for variables that
// are set.
const OTHER_PROXIES = ['FTP_PROXY', 'ftp_proxy', 'ALL_PROXY', 'all_proxy'];
const NO_PROXIES = Object.fromEntries(
  ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', ...OTHER_PROXIES].map(
    name => [name, '']
  )
);

// Says that it is there, waits for one word, and becomes the command only when it is the right one. Whatever else comes, and the end of the
// step too, ends it. The shell sets a variable of its own, which is not the command's; and
// it is busybox, which would take its own tools for the command's without env. And an empty variable is one to some
// programs.
const GATE = `echo ${AT_GATE.trim()} && read -r word && [ "$word" = open ] && unset word PWD ${OTHER_PROXIES.join(' ')} && exec /usr/bin/env -- "$@" </dev/null`;

/** The command's container: started early, and closed by a gate until every proof is in. */
export function planCommand(setting: Setting, command: Command): string[] {
  const names = namesOf(setting.id);
  return [
    'run',
    '--interactive', // the word for the gate
    `--cidfile=${setting.folders.id}`,
    ...common(setting, names.command, setting.folders.seccomp.command),
    `--network=container:${names.sandbox}`,
    `--user=${setting.command.uid}:${setting.command.gid}`,
    '--shm-size=1g', // Chromium dies with docker's 64 MB
    `--pids-limit=${PROCESSES}`, // javac and test runners need thousands; a fork bomb needs more
    '--tmpfs=/run:mode=0755',
    `--workdir=${command.directory}`,
    ...command.mounts.flatMap(mount),
    ...command.passed.map(name => `--env=${name}`),
    ...variables({...NO_PROXIES, ...command.set}),
    setting.image,
    '/awf/tini', // reaps orphans and hands signals on; as process 1 a shell does neither
    '-g',
    '--',
    '/awf/sh',
    '-c',
    GATE,
    'gate',
    ...command.argv
  ];
}

function common({id, owner}: Setting, name: string, seccomp: string): string[] {
  return [
    `--name=${name}`,
    `--label=${labelOf(id)}`,
    `--label=${LABEL}.owner=${owner}`,
    '--pull=never',
    '--log-driver=none', // what comes out is streamed; a copy on the engine's disk would be unbounded
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    // For hosts with SELinux, which would refuse every file that is mounted. `:z` would write a new label on the host's
    // own /usr and /etc instead.
    '--security-opt=label=disable',
    `--security-opt=seccomp=${seccomp}`
  ];
}

// What the firewall and the sandbox share: they start as root to load rules, and give everything up before they serve.
function ourOwn({folders, node, relay}: Setting, config: string): string[] {
  return [
    '--read-only',
    '--tmpfs=/run/awf:mode=1777',
    ...variables(NO_PROXIES),
    ...['NET_ADMIN', 'SETUID', 'SETGID', 'SETPCAP'].map(capability => `--cap-add=${capability}`),
    ...mount({from: node, to: INSIDE.node, writable: false}),
    ...mount({from: relay, to: INSIDE.relay, writable: false}),
    ...mount({from: config, to: INSIDE.config, writable: false}),
    ...mount({from: folders.sockets, to: INSIDE.sockets, writable: true})
  ];
}

function variables(set: Readonly<Record<string, string>>): string[] {
  return Object.entries(set).map(([name, value]) => `--env=${name}=${value}`);
}

function mount({from, to, writable}: Mount): string[] {
  const fields = ['type=bind', `source=${from}`, `target=${to}`, ...(writable ? [] : ['readonly'])];
  return [`--mount=${fields.map(quoted).join(',')}`];
}

// docker reads the fields of --mount as one line of CSV (RFC 4180).
function quoted(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

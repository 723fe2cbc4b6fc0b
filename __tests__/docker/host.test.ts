import {spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {docker} from '../lab/engine.js';
import {addNames, newMark} from '../lab/far.js';
import type {Zone} from '../lab/internet/zone.js';
import {LINK, RESOLVER, theLab} from '../lab/place.js';
import {onMachine, plain, type Printed} from '../lab/plain.js';
import {Probing, PYTHON, type Probes} from '../lab/probes.js';
import {addressesOf, folderOf, listenersOf, nameOf, squidOf} from '../lab/standing.js';
import {startStep, type StepResult} from '../lab/step.js';
import {expectRefused} from './refused.js';
import {forEach} from './ways.js';

const lab = theLab();
const LISTENER = fileURLToPath(new URL('../lab/listener.py', import.meta.url));
const ABSTRACT = newMark();
const NEIGHBOUR = `awf-lab-${newMark()}`;
const OTHER_NETWORK = `awf-lab-${newMark()}`;
const PORTS = [80, 443, 3128, 3129];
const WHERE = ['0.0.0.0', '::'].flatMap(address => [
  ...PORTS.map(port => `tcp/${address}/${port}`),
  `udp/${address}/9999`
]);

const NEAR = [
  ...(['the gateway', 'the machine', 'a neighbour'] as const),
  ...(['the gateway over IPv6', 'the machine over IPv6', 'a neighbour over IPv6'] as const)
];
type Addresses = readonly string[]; // in the order of NEAR

/** The zone is allowed, and its names lead there. */
const nameOfNear = (at: number): string => `f'{mark}.${at}.host.test'`;

const waysTo = (addresses: Addresses): Probes =>
  NEAR.reduce<Probes>((all, who, at) => {
    const address = addresses[at] ?? '';
    const host = address.includes(':') ? `[${address}]` : address;
    const name = nameOfNear(at);
    return {
      ...all,
      [`TCP to ${who}`]: `tcp('${address}', 80, get('${host}'))`,
      [`UDP to ${who}`]: `udp('${address}', 9999)`,
      [`a page of ${who}, by the proxy`]: `page('${host}')`,
      [`a tunnel to ${who}`]: `tunnel('${host}', name)`,
      [`a page of a name of ${who}, by the proxy`]: `page(${name})`,
      [`a tunnel to a name of ${who}`]: `tunnel(${name}, ${name})`,
      [`a name of ${who}, dialled`]: `s = create_connection((${name}, 80), 2); a = talk(s, get(${name})); a.startswith(b'HTTP/1.1 200') or refused(a)`
    };
  }, {});

const AS_BROADCAST = 's.setsockopt(SOL_SOCKET, SO_BROADCAST, 1)';
const TO_MANY: Probes = {
  'a broadcast': `udp('255.255.255.255', 9999, before=lambda s: ${AS_BROADCAST})`,
  'a broadcast on each interface': `each(devices(), lambda device: udp('255.255.255.255', 9999, before=lambda s: (${AS_BROADCAST}, bound_to(device)(s))))`,
  ...forEach(['224.0.0.1', '224.0.0.251', '239.255.255.250'], 'the group @', `udp('@', 9999)`),
  ...forEach(
    ['ff02::1', 'ff02::fb', 'ff02::1:2'],
    'the group @ on each interface',
    `each(devices(), lambda device: udp('@%' + device, 9999))`
  )
};

const LOCAL_UDP = 'UDP to its loopback';
/** What a plain container does not reach either: the control is the machine itself. */
const ownToTheMachine = (otherNetwork: string): Probes => ({
  'TCP to its loopback': `tcp('127.0.0.1', 80, get('localhost'))`,
  'TCP to its loopback over IPv6': `tcp('::1', 80, get('localhost'))`,
  [LOCAL_UDP]: `udp('127.0.0.1', 9999)`,
  ...forEach(
    ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '0.0.0.0', '[::1]', '[::ffff:127.0.0.1]'],
    'a page of @, by the proxy',
    `page('@')`
  ),
  ...forEach(['127.0.0.1', 'localhost'], 'a tunnel to @', `tunnel('@', name)`),
  'a socket without a file': `s = socket(AF_UNIX); s.connect('\\0${ABSTRACT}'); talk(s)`,
  'TCP to another network': `tcp('${otherNetwork}', 80, get('other'))`,
  'UDP to another network': `udp('${otherNetwork}', 9999)`,
  'a page of another network, by the proxy': `page('${otherNetwork}')`
});

/** What Squid is asked for, where it is thought to be. */
const asksOf = ([v4 = '', v6 = '']: readonly string[]): Probes => {
  const request = `get('allowed.test', where='http://allowed.test')`;
  const quick = 'lambda s: s.settimeout(0.3)'; // who stands outside may be left waiting
  return {
    ...forEach(PORTS, 'a page, of port @', `tcp('${v4}', @, ${request}, ${quick})`),
    ...forEach(PORTS, 'a page, of port @ over IPv6', `tcp('${v6}', @, ${request}, ${quick})`),
    ...forEach(
      PORTS,
      'a page in the manner of the relay, of port @',
      `tcp('${v4}', @, b'PROXY TCP4 127.0.0.1 127.0.0.1 9 3128\\r\\n' + ${request}, ${quick})`
    )
  };
};

const OPEN_TO_SQUID: Probes = {
  'TCP to a port of the policy': 'tcp(v4, 443)',
  'TCP to another port of the policy': 'tcp(v4, 80, get(v4))',
  'TCP to a port of the policy over IPv6': 'tcp(v6, 443)',
  'a question to its resolver': `ask(question(name), '${RESOLVER}')`,
  'a question to its resolver, by tcp': `ask(question(name), '${RESOLVER}', stream=True)`
};

const shutToSquid = (addresses: Addresses): Probes => ({
  ...forEach([22, 25, 8080, 9999], 'TCP to port @', 'tcp(v4, @)'),
  ...forEach([22, 8080], 'TCP to port @ over IPv6', 'tcp(v6, @)'),
  ...forEach([53, 443, 9999], 'UDP to port @', 'udp(v4, @)'),
  ...forEach([53, 443], 'UDP to port @ over IPv6', 'udp(v6, @)'),
  'a question to another resolver, by tcp': 'ask(question(name), v4, stream=True)',
  'an echo of ICMP': `s = socket(AF_INET, SOCK_DGRAM, 1); s.sendto(echo(), (v4, 0))`,
  ...NEAR.reduce<Probes>(
    (all, who, at) => ({
      ...all,
      [`TCP to ${who}`]: `tcp('${addresses[at] ?? ''}', 80, get('near'))`,
      [`UDP to ${who}`]: `udp('${addresses[at] ?? ''}', 9999)`
    }),
    {}
  ),
  ...forEach(
    [
      ...['169.254.169.254', '168.63.129.16', '100.100.100.200', '10.9.8.7', '172.16.5.4', '192.168.1.1'],
      ...['fd00:ec2::254', '64:ff9b::a9fe:a9fe', '2002:a9fe:a9fe::1']
    ],
    'TCP to @, which is private',
    `tcp('@', 80, get('near'))`
  ),
  'a page of another port of its resolver': `tcp('${RESOLVER}', 8080, get('resolver'))`
});

const PYTHON_HERE = ['env', '-i', `PATH=${process.env['PATH'] ?? ''}`, '/usr/bin/python3'];
let machineSaid = '';
const machine = spawn(
  'nsenter',
  [`--net=${lab.engineNet}`, ...PYTHON_HERE, LISTENER, ...WHERE, `unix/${ABSTRACT}`],
  {stdio: ['ignore', 'pipe', 'inherit']}
);
machine.stdout.setEncoding('utf8').on('data', (text: string) => (machineSaid += text));
const saidNearby = async (): Promise<string[]> => [machineSaid, await docker(lab, 'logs', NEIGHBOUR)];

async function startNeighbour(): Promise<void> {
  const argv = ['/usr/bin/python3', '-c', readFileSync(LISTENER, 'utf8'), ...WHERE];
  plain(lab, argv, {docker: [`--name=${NEIGHBOUR}`]}).catch(() => undefined); // it is removed from under its client
  for (let waited = 0; waited < 15_000; waited += 50) {
    const said = await saidNearby().catch(() => ['']);
    if (said.every(text => text.includes('listening'))) return;
    await pause(50);
  }
  throw new Error('The listeners did not come up.');
}

async function note(made: Probing, {stdout}: {readonly stdout: string}): Promise<void> {
  await pause(50); // what was sent last is still on its way
  const said = (await saidNearby()).flatMap(text => text.toLowerCase().split('\n'));
  await made.note(lab, stdout, mark =>
    said
      .filter(line => line.includes(mark))
      .map(data => ({kind: 'data', time: '', from: '', address: 'near', port: 0, data}))
  );
}

const inAContainer = async (made: Probing): Promise<void> =>
  note(
    made,
    await plain(lab, ['/usr/bin/python3', '-c', made.program], {
      docker: ['--sysctl=net.ipv4.ping_group_range=0 2147483647']
    })
  );
const onTheMachine = async (made: Probing): Promise<void> =>
  note(made, await onMachine(lab, [...PYTHON_HERE, '-c', made.program]));

/** As whoever took Squid over: its account, its namespace, and no more than it has. */
async function asSquid(made: Probing, pid: number): Promise<void> {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [uid = '', gid = ''] = ['Uid', 'Gid'].map(
    id => new RegExp(`^${id}:\\s+(\\d+)`, 'm').exec(status)?.[1]
  );
  const argv = [
    ...['nsenter', `--net=/proc/${pid}/ns/net`, 'setpriv', '--reuid', uid, '--regid', gid, '--clear-groups'],
    ...['--bounding-set=-all', '--inh-caps=-all', '--no-new-privs', '--', ...PYTHON_HERE, '-c', made.program]
  ];
  await note(made, await onMachine(lab, argv));
}

/** Connects to each socket of a step's folder, as an account of the machine. */
function knock(folder: string, uid: number): Promise<Printed> {
  const script = `import socket
for name in 'explicit', 'plain', 'witness':
    try:
        socket.socket(socket.AF_UNIX).connect('${folder}/sockets/' + name)
        print(name, 'connected')
    except OSError as error:
        print(name, error.strerror)`;
  const user = ['setpriv', '--reuid', String(uid), '--regid', String(uid), '--clear-groups', '--'];
  return onMachine(lab, [...user, ...PYTHON_HERE, '-c', script]);
}

const NOWHERE: Addresses = [];
const PAGE = `page('allowed.test')`;
const commandOf = (addresses: Addresses, other: string): Probing =>
  new Probing({before: PAGE, ...waysTo(addresses), ...TO_MANY, ...ownToTheMachine(other), after: PAGE});

let command: Probing;
let fromBridge: Probing; // the controls
let fromMachine: Probing;
const asked = new Map<string, {readonly firewall: Probing; readonly neighbour: Probing}>();
let squid: Probing;
let unfenced: Probing;
let listeners: readonly string[];
let sockets: Readonly<Record<'owner' | 'another', Printed>>;
let step: StepResult;

beforeAll(async () => {
  await startNeighbour();
  await docker(lab, 'network', 'create', OTHER_NETWORK);
  await docker(lab, 'network', 'connect', OTHER_NETWORK, NEIGHBOUR);
  const ofNeighbour = await addressesOf(lab, NEIGHBOUR, 'bridge');
  const [other = ''] = await addressesOf(lab, NEIGHBOUR, OTHER_NETWORK);
  const bridge = (await onMachine(lab, ['ip', '-o', 'addr', 'show', 'docker0', 'scope', 'global'])).stdout;
  const [gateway = '', gateway6 = ''] = [/inet ([\d.]+)/, /inet6 ([\da-f:]+)/].map(
    each => each.exec(bridge)?.[1]
  );
  const [v4 = '', v6 = ''] = ofNeighbour;
  const addresses = [gateway, LINK.machine.v4, v4, gateway6, LINK.machine.v6, v6];

  command = commandOf(addresses, other);
  fromBridge = new Probing({...waysTo(addresses), ...TO_MANY});
  fromMachine = new Probing(ownToTheMachine(other));
  squid = new Probing({...OPEN_TO_SQUID, ...shutToSquid(addresses)});
  unfenced = new Probing(shutToSquid(addresses));
  const near = addresses.map((address, at): [string, Zone[string]] => [
    `*.${at}.host.test`,
    {[address.includes(':') ? 'AAAA' : 'A']: [address]}
  ]);
  addNames(lab, {...Object.fromEntries(near), ...squid.zone});

  const running = startStep(lab, {
    inputs: {
      run: `${command.program}print('standing', flush=True)\nwhile not os.path.exists('seen'): time.sleep(0.05)`,
      shell: PYTHON,
      'allowed-domains': 'allowed.test\nhost.test'
    }
  });
  await running.until(/^standing$/m);
  const container = nameOf(running, 'firewall');
  const pid = await squidOf(lab, container);
  listeners = listenersOf(pid);
  const ofFirewall = await addressesOf(lab, container, 'bridge');
  for (const [who, ask] of [
    ['the machine', onTheMachine],
    ['a neighbour', inAContainer]
  ] as const) {
    const [firewall, neighbour] = [ofFirewall, ofNeighbour].map(at => new Probing(asksOf(at)));
    if (firewall === undefined || neighbour === undefined) continue;
    await ask(firewall);
    await ask(neighbour);
    asked.set(who, {firewall, neighbour});
  }
  await asSquid(squid, pid);
  const {uid, workspace} = running.machine;
  sockets = {
    owner: await knock(folderOf(running), uid),
    another: await knock(folderOf(running), uid + 1)
  };
  writeFileSync(path.join(workspace, 'seen'), '');
  step = await running.done;
  await note(command, step);
  await inAContainer(fromBridge);
  await onTheMachine(fromMachine);
  await inAContainer(unfenced);
}, 150_000);

afterAll(async () => {
  machine.kill();
  await docker(lab, 'rm', '--force', NEIGHBOUR);
  await docker(lab, 'network', 'rm', OTHER_NETWORK);
});

describe('N9: of the command, nobody near hears', () => {
  test('although it fetches what is allowed, before and after', () => {
    expect(step.code).toBe(0);
    for (const title of ['before', 'after'])
      expect(command.of(title).heard).toContainEqual(
        expect.objectContaining({kind: 'http', host: 'allowed.test'})
      );
  });

  test.each(Object.keys({...waysTo(NOWHERE), ...TO_MANY}))('%s', title => {
    const {heard} = command.of(title);
    // Where a name leads that is allowed, Squid asks its resolver.
    const others = heard.filter(({from, address}) => ![from, address].includes(RESOLVER));
    expectRefused({...command.of(title), heard: others});
    expect(fromBridge.of(title).heard).toContainEqual(expect.objectContaining({address: 'near'}));
  });

  test.each(Object.keys(ownToTheMachine('')))('%s', title => {
    const made = command.of(title);
    if (title === LOCAL_UDP)
      expect(made).toMatchObject({how: 'done', heard: []}); // to nobody, inside
    else expectRefused(made);
    expect(fromMachine.of(title).heard).toContainEqual(expect.objectContaining({address: 'near'}));
  });
});

describe.each(['the machine', 'a neighbour'])('N15: Squid does not serve %s', who => {
  test.each(Object.keys(asksOf([])))('%s', title => {
    const {firewall, neighbour} = asked.get(who) ?? {};
    expect(firewall?.of(title).how).not.toBe('done');
    expect(firewall?.of(title).heard).toEqual([]);
    expect(neighbour?.of(title).heard).toContainEqual(expect.objectContaining({address: 'near'}));
  });
});

describe('N15: Squid and its peer', () => {
  test('listen on their own loopback alone', () => {
    expect(listeners.map(line => line.split(' ')[0])).toEqual(listeners.map(() => '0100007F'));
    const ports = listeners.map(line => parseInt(line.split(' ')[1] ?? '', 16));
    expect(ports.sort()).toEqual([3128, 3129]);
  });

  test('have sockets that no other account of the machine can connect to', () => {
    expect(sockets.owner.stdout).toMatch(/^explicit connected\nplain connected\n/);
    expect(sockets.another.stdout).toBe(
      ['explicit', 'plain', 'witness'].map(name => `${name} Permission denied\n`).join('')
    );
  });
});

describe('N17: a Squid that was taken over', () => {
  test.each(Object.keys(OPEN_TO_SQUID))('reaches: %s', title => {
    expect(squid.of(title).how).toBe('done');
    expect(squid.of(title).heard).not.toEqual([]);
  });

  test.each(Object.keys(shutToSquid(NOWHERE)))('is refused at once: %s', title => {
    expectRefused(squid.of(title));
    expect(unfenced.of(title).heard).not.toEqual([]);
  });
});

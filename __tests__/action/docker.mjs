#!/usr/bin/env node
// Stands in for docker: notes what was asked, and answers as an engine would that has the image and lets all proofs hold.
// FAKE is its folder; FAKE_IMAGE the image it has, from the first load on where FAKE_LACKS is set; FAKE_FAULTS says which
// call goes wrong and how: {"run firewall": "fails"}, "hangs", "cuts", or "dies", which is killed in the midst of its answer;
// "run command" also "runs" for ever, or is "lost" when the command has begun.
import {appendFileSync, existsSync, readFileSync, rmSync, writeFileSync, writeSync} from 'node:fs';
import {setInterval} from 'node:timers';
import {setTimeout as pause} from 'node:timers/promises';

const folder = process.env.FAKE ?? '';
const faults = JSON.parse(process.env.FAKE_FAULTS ?? '{}');
const argv = process.argv.slice(2);
const named = argv.find(word => /(^|=)awf-[0-9a-f]+-(firewall|sandbox|command)$/.test(word));
const call = [argv[0], ...(named === undefined ? [] : [named.replace(/.*-/, '')])].join(' ');
const id = `${call.length}`.repeat(64).slice(0, 64);
appendFileSync(`${folder}/calls.jsonl`, `${JSON.stringify({call, argv})}\n`);

const print = text => {
  if (faults[call] === 'dies') {
    writeSync(1, text.slice(0, text.length / 2));
    process.kill(process.pid, 'SIGKILL');
  }
  process.stdout.write(faults[call] === 'cuts' ? text.slice(0, text.length / 2) : text);
};
const mounted = (target, file) => {
  const mount = argv.find(word => word.includes(`target=${target}`)) ?? '';
  return `${/source=([^,]*)/.exec(mount)?.[1] ?? ''}/${file}`;
};
const read = (target, file) => readFileSync(mounted(target, file), 'utf8');
const value = option => argv.find(word => word.startsWith(`${option}=`))?.slice(option.length + 1) ?? '';
const section = (name, text) => `== ${name}\n${text}`;

const made = `${folder}/made`;
const forEver = () => setInterval(() => undefined, 1000);

/** A container lives until it is removed. */
const untilRemoved = () =>
  setInterval(() => {
    if (!existsSync(made)) process.exit(137);
  }, 20);
const live = () => {
  writeFileSync(made, '');
  untilRemoved();
};

/** The command behind it is started by one word, and by nothing else. */
const gate = command => {
  untilRemoved().unref();
  process.stdin.once('data', word => {
    process.stdin.destroy();
    if (`${word}` !== 'open\n') return;
    writeFileSync(`${folder}/started`, '');
    appendFileSync(`${folder}/calls.jsonl`, `${JSON.stringify({call: 'open', argv: []})}\n`);
    command();
  });
};

function walls() {
  const rules = ['v4', 'v6'].map(family =>
    section(`rules.${family}`, readFileSync(`${folder}/rules.${family}`, 'utf8'))
  );
  const sysctl = ['all', 'default'].map(key => `net/ipv6/conf/${key}/disable_ipv6 = 1\n`).join('');
  const addresses =
    '1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN\n    inet 127.0.0.1/8 scope host lo\n';
  return `${rules.join('')}${section('sysctl', sysctl)}${section('addresses', addresses)}== packet-log\nrunning\n== end\n`;
}

function request(host) {
  const fields = [
    'time',
    'ms',
    'client',
    'method',
    'host',
    'port',
    'url',
    'status',
    'tag',
    'error',
    'detail',
    'up',
    'down',
    'sni',
    'bump',
    'reason',
    'would'
  ];
  const known = {
    time: '1795518019.874',
    ms: '1',
    client: '127.0.0.1:9',
    method: 'CONNECT',
    host,
    port: '443',
    url: `${host}:443`,
    status: '403',
    tag: 'TCP_DENIED',
    up: '0',
    down: '0',
    reason: 'not-allowed'
  };
  return `${JSON.stringify(Object.fromEntries(fields.map(field => [field, known[field] ?? '-'])))}\n`;
}

// As the container's init does: it is written last, while the container is made.
async function written(name) {
  const config = mounted('/awf/config', '');
  while (existsSync(config) && !existsSync(`${config}${name}`)) await pause(5);
}

const image = process.env.FAKE_IMAGE ?? '';
const has = () => process.env.FAKE_LACKS === undefined || existsSync(`${folder}/loaded`);
const lacks = argv[0] === 'run' && !(has() && argv.includes(image));

const answers = {
  images: () => print(has() ? `${image}\n` : ''),
  load: () => {
    writeFileSync(`${folder}/loaded`, '');
    print(`Loaded image ID: ${image}\n`);
  },
  'run firewall': async () => {
    await written('squid.conf');
    writeFileSync(`${folder}/access.log.path`, mounted('/awf/log', 'access.log'));
    const own = ['v4', 'v6'].map(family =>
      section(`rules.${family}`, read('/awf/config', `rules.${family}`).replace(/^@.*@\n/m, ''))
    );
    const text = `== resolvers\n${own.join('')}== end\n`;
    writeFileSync(`${folder}/walls.firewall`, text);
    print(text);
    process.stderr.write(
      'Starting Squid Cache version 6.13 for x86_64-pc-linux-gnu...\nAccepting A connections at 1\nAccepting B connections at 2\n'
    );
    live();
  },
  'run sandbox': async () => {
    await written('relay.json');
    for (const family of ['v4', 'v6'])
      writeFileSync(`${folder}/rules.${family}`, read('/awf/config', `rules.${family}`));
    const {nonce} = JSON.parse(read('/awf/config', 'relay.json'));
    print(
      `{"event":"begun"}\n{"event":"canary","probes":[{"name":"tcp4","refused":true,"how":"ECONNREFUSED"}]}\n${walls()}{"event":"ready"}\n`
    );
    const log = name =>
      appendFileSync(
        readFileSync(`${folder}/access.log.path`, 'utf8'),
        request(`${name}-${nonce}.awf.invalid`)
      );
    process.stdin.on('data', chunk => {
      if (`${chunk}`.includes('prove')) {
        log('canary');
        print('{"event":"proved","passed":false}\n');
      }
      if (`${chunk}`.includes('finish')) {
        log('end');
        print('{"event":"finished","passed":false,"names":[]}\n');
      }
    });
    process.stdin.on('end', () => process.exit(0));
    live();
  },
  'exec sandbox': () => print(walls()),
  'exec firewall': () => print(readFileSync(`${folder}/walls.firewall`, 'utf8')),
  'run command': () => {
    writeFileSync(value('--cidfile'), id);
    print('waiting\n');
    gate(() => {
      if (faults[call] === 'runs') return void live();
      if (faults[call] === 'lost') process.kill(process.pid, 'SIGKILL');
      print('hello from the command\n');
      process.exitCode = Number(process.env.FAKE_CODE ?? 0);
    });
  },
  'inspect command': () => {
    const state = {
      Status: process.env.FAKE_STATUS ?? 'exited',
      Running: false,
      ExitCode: Number(process.env.FAKE_CODE ?? 0),
      OOMKilled: process.env.FAKE_OOM === '1'
    };
    print(argv.some(word => word.includes('.Pid')) ? '0\n' : `${JSON.stringify(state)}\n`);
  },
  ps: () => print(existsSync(made) ? 'aaaaaaaaaaaa\n' : ''),
  rm: () => {
    rmSync(made, {force: true});
    print(`${id}\n`);
  },
  kill: () => print(`${id}\n`)
};

// An engine that falls silent when the command has been started: then nothing is removed either.
const silent = process.env.FAKE_SILENT === '1' && existsSync(`${folder}/started`);

if (faults[call] === 'fails' || faults['*'] === 'fails') {
  process.stderr.write(`${process.env.FAKE_WORDS ?? `Error response from daemon: no ${call}`}\n`);
  process.exitCode = call.startsWith('run') ? 125 : 1;
} else if (lacks) {
  if (process.env.FAKE_LACKS === 'once') writeFileSync(`${folder}/loaded`, ''); // a neighbour's doing
  process.stderr.write('docker: Error: No such image.\n');
  process.exitCode = 125;
} else if (faults[call] === 'hangs' || faults[argv[0]] === 'hangs' || silent) {
  if (argv[0] === 'run') live();
  else forEver();
} else {
  (answers[call] ?? answers[argv[0]] ?? (() => undefined))();
}

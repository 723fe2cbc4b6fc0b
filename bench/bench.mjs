// Measures the step against a plain container of the same engine, interleaved in one run, and prints medians and
// ratios. Absolute times are the machine's; the ratios are ours.
// usage: bench.mjs [ROUNDS]
import '../__tests__/lab/typescript.mjs';
import {execFileSync} from 'node:child_process';
import {appendFileSync, copyFileSync, mkdirSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {attribution, named} from './attribution.mjs';
import {SOCKETS, firstWord, latency, median, requests, throughput} from './measure.mjs';
import {renderTimeline, timeline} from './timeline.mjs';

const rounds = Number(process.argv[2] ?? 9);
const at = file => import(new URL(`../__tests__/lab/${file}`, import.meta.url).href);
const [{startLab}, {startTrixie}, {removeLab}, steps, {plain}, {docker}, {makeMachine}] = await Promise.all(
  ['lab.ts', 'trixie.ts', 'sweep.ts', 'step.ts', 'plain.ts', 'engine.ts', 'machine.ts'].map(at)
);
const {asRunner, jobEnvironment, runStep, startStep} = steps;

const lab = await startLab();
process.once('exit', () => removeLab(lab));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

// The lab's servers ask the kernel for each client among all the connections it keeps in mind: as few as can be, lest
// what is measured late be slower than what is measured early.
execFileSync('nsenter', [
  `--net=${lab.internetNet}`,
  'sysctl',
  '--quiet',
  '--write',
  'net.netfilter.nf_conntrack_tcp_timeout_time_wait=1'
]);

const step = (run, allowed = 'allowed.test', env = {}) => ({
  inputs: {run, 'allowed-domains': allowed, summary: 'never'},
  env,
  post: 'never'
});

// 10,000 are as long as one variable of the environment may be: Linux takes 128 kB.
const patterns = count => Array.from({length: count}, (_, index) => `h${index}.test`).join('\n');

// Without the lab's own authority, for which node parses all the root certificates it knows at each start, 20 ms; a
// GitHub-hosted runner has none.
const PLAIN_NODE = {NODE_EXTRA_CA_CERTS: undefined};

/** Milliseconds until the command of a step says its first word, and until the step has ended. */
async function timed(allowed = 'allowed.test', env = {}, on = lab) {
  let at;
  const running = startStep(on, {
    ...step('echo begun', allowed, {...PLAIN_NODE, ...env}),
    onOutput: text => {
      if (text.includes('begun')) at ??= performance.now();
    }
  });
  const {code, log, ms: whole} = await running.done;
  if (code !== 0 || at === undefined) throw new Error(`The step ended with ${code} and never began: ${log}`);
  await removed(on);
  return {first: at - running.begun, whole};
}

// A step does not wait until its containers are gone; what is measured next must not pay for it.
async function removed(on) {
  while ((await docker(on, 'ps', '--all', '--quiet', '--filter', 'label=awf-action')).trim() !== '')
    await new Promise(resolve => setTimeout(resolve, 50));
}

/** The first word, and the end, of what a runner starts: as a step of it, with the docker client that a step finds. */
function asStep(on, argv) {
  const runner = makeMachine(on);
  const [program, ...rest] = asRunner(on, runner, runner.workspace, argv);
  const env = {...jobEnvironment(on, runner), ...PLAIN_NODE};
  return firstWord([program, ...rest], {cwd: runner.workspace, env});
}

/** What no order of ours can undercut. */
async function least(on, image, name) {
  const script = path.join(on.folder, 'least.mjs'); // where a machine with a root of its own has it too
  copyFileSync(new URL('least.mjs', import.meta.url), script);
  const taken = await asStep(on, [process.execPath, script, image, name]);
  const parts = ['firewall', 'sandbox', 'command'].map(part => `${name}-${part}`);
  await docker(on, 'rm', '--force', ...parts);
  return taken;
}

const version = async on => (await docker(on, 'version', '--format', '{{.Server.Version}}')).trim();

/** Medians of all starts on one engine. */
async function startsOn(on, also = async () => ({})) {
  await runStep(on, step('true')); // loads the image, warms the caches
  const label = ['--filter', 'label=awf-action.image=1'];
  const [image] = (await docker(on, 'images', '--all', '--no-trunc', '--quiet', ...label)).split('\n');
  const taken = {};
  for (let round = 0; round < rounds; round += 1) {
    const bare = await asStep(on, ['docker', 'run', '--rm', image, 'echo', 'begun']);
    const ours = await timed(undefined, undefined, on);
    const bareThree = await least(on, image, `least-${round}`);
    const all = {
      bare: bare.first,
      bareWhole: bare.whole,
      least: bareThree.first,
      leastWhole: bareThree.whole,
      step: ours.first,
      stepWhole: ours.whole,
      ...(await also())
    };
    for (const [name, value] of Object.entries(all)) (taken[name] ??= []).push(value);
  }
  return {engine: await version(on), ...medians(taken)};
}

function medians(taken) {
  return Object.fromEntries(Object.entries(taken).map(([name, values]) => [name, median(values)]));
}

const starts = await startsOn(lab, async () => ({
  thousand: (await timed(patterns(1_000))).first,
  long: (await timed(patterns(10_000))).first
}));

const inPlain = async (script, options = []) =>
  JSON.parse((await plain(lab, ['node', '-e', script], {docker: options})).stdout);
const inStep = async (script, action = lab.action) => {
  const run = `node -e '${script.replaceAll("'", `'\\''`)}'`;
  const {stdout, log} = await runStep(lab, {...step(run, 'allowed.test, tcp://allowed.test:7'), action});
  const line = stdout.split('\n').find(text => text.startsWith('{'));
  if (line === undefined) throw new Error(`The probe said nothing: ${log}`);
  return JSON.parse(line);
};

/**
 * While a command sleeps: what our containers hold, in MiB; what Squid does alone, asked beside its peer; and what it does
 * behind the peer and a relay that only copies.
 */
async function besides() {
  const running = startStep(lab, step('echo begun; sleep 60'));
  await running.until(/begun/);
  const names = (await docker(lab, 'ps', '--format', '{{.Names}}')).split('\n');
  const parts = ['firewall', 'sandbox'].map(part => names.find(name => name.endsWith(`-${part}`)));
  const used = await docker(lab, 'stats', '--no-stream', '--format', '{{.MemUsage}}', ...parts);
  const [folder] = readdirSync(running.machine.temp).filter(name => name.startsWith('awf-'));
  const beside = [
    `--network=container:${parts[0]}`,
    `--user=${running.machine.uid}`,
    `--volume=${path.join(running.machine.temp, folder, 'sockets')}:${SOCKETS}`
  ];
  const alone = await inPlain(throughput({by: 'squid'}), beside);
  const copied = await inPlain(throughput({by: 'copier'}), beside);
  const connecting = await inPlain(latency({by: 'squid'}), beside);
  const connectingCopied = await inPlain(latency({by: 'copier'}), beside);
  running.signal('SIGINT');
  await running.done;
  const memory = used.split('\n').reduce((sum, line) => sum + (parseFloat(line) || 0), 0);
  return {
    memory,
    alone: alone.mibPerSecond,
    copied: copied.mibPerSecond,
    connecting: connecting.connect,
    connectingCopied: connectingCopied.connect
  };
}

const traffic = {};
const take = (name, value) => (traffic[name] ??= []).push(value);
for (let round = 0; round < rounds; round += 1) {
  take('direct', (await inPlain(latency({known: true}))).connect);
  take('named', (await inPlain(latency())).connect);
  take('explicit', (await inStep(latency({proxy: true}))).connect);
  take('transparent', (await inStep(latency())).connect);
  take('fast', (await inPlain(throughput())).mibPerSecond);
  take('through', (await inStep(throughput())).mibPerSecond);
  take('requestsDirect', (await inPlain(requests())).ms);
  const {ms: took, answered} = await inStep(requests());
  take('requests', took);
  take('lost', 2000 - answered);
  for (const [name, value] of Object.entries(await besides())) take(name, value);
}
const asking = await attribution(lab, inStep);
const senders = {};
for (let round = 0; round < rounds; round += 1) {
  const counts = await named(async run => (await runStep(lab, step(run))).audit);
  for (const [name, count] of Object.entries(counts)) (senders[name] ??= []).push(count);
}
const known = medians(senders);
const line = await timeline(3, env => timed(undefined, env));
const newer = await startsOn(await startTrixie(lab)); // last: its wire is in nobody's way then

const ms = value => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const signed = value => `${value < 0 ? '−' : '+'}${ms(Math.abs(value))}`;
const rate = value => `${value.toFixed(0)} MiB/s`;
const of = {...starts, ...medians(traffic)};
const times = (value, base) => `${(value / base).toFixed(2)}×`;
const startRows = on => [
  [`Docker ${on.engine}: first instruction`, ms(on.bare), ms(on.step), times(on.step, on.bare)],
  ['no more than three containers and Squid', '', ms(on.least), times(on.least, on.bare)],
  ['whole step', ms(on.bareWhole), ms(on.stepWhole), times(on.stepWhole, on.bareWhole)],
  ['no more than three containers and Squid', '', ms(on.leastWhole), times(on.leastWhole, on.bareWhole)]
];
const rows = [
  ...startRows(of),
  ...startRows(newer),
  ['with 1,000 patterns', '', ms(of.thousand), `${times(of.thousand, of.step)} of one`],
  ['with 10,000 patterns', '', ms(of.long), `${times(of.long, of.step)} of one`],
  ['new https connection, proxy-aware', ms(of.direct), ms(of.explicit), signed(of.explicit - of.direct)],
  ['new https connection, unaware', ms(of.direct), ms(of.transparent), signed(of.transparent - of.direct)],
  ['by Squid alone, without our relays', '', ms(of.connecting), signed(of.connecting - of.direct)],
  [
    'by Squid and a relay that only copies',
    '',
    ms(of.connectingCopied),
    signed(of.connectingCopied - of.direct)
  ],
  ['with a look-up, which a plain container makes anew', ms(of.named), '', ''],
  ['attribution, on a refusal', '', ms(asking.refused.with), signed(asking.refused.added)],
  ['attribution, on an allow', '', ms(asking.allowed.with), signed(asking.allowed.added)],
  ['attribution, on a refusal past the relay', '', ms(asking.past.with), signed(asking.past.added)],
  ['named past the relay, of 100 curls in a loop', '', `${known.loop}`, ''],
  ["and of 100, each in an agent's shell", '', `${known.agent}`, ''],
  ['1 GiB over https', rate(of.fast), rate(of.through), times(of.through, of.fast)],
  ['by Squid alone, without our relays', '', rate(of.alone), times(of.alone, of.fast)],
  ['by Squid and a relay that only copies', '', rate(of.copied), times(of.copied, of.fast)],
  [
    '2,000 requests over 200 connections',
    ms(of.requestsDirect),
    ms(of.requests),
    `${Math.max(...traffic.lost)} lost`
  ],
  ['idle memory of our containers', '', `${of.memory.toFixed(0)} MiB`, '']
];
console.log(
  `\nMedians of ${rounds} interleaved rounds, node ${process.versions.node}, Docker ${of.engine}\n`
);
console.log('| | plain container | step | |');
console.log('|---|---|---|---|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

console.log("\nOne start, call by call, with a note-taker in docker's place:\n");
for (const row of renderTimeline(line)) console.log(row);

// A line for each run, with the commit that it measured, so that a trend can be drawn.
const out = fileURLToPath(new URL('out/', import.meta.url));
mkdirSync(out, {recursive: true});
const commit = execFileSync('git', ['describe', '--always', '--dirty'], {encoding: 'utf8'}).trim();
appendFileSync(
  `${out}figures.jsonl`,
  `${JSON.stringify({commit, time: new Date().toISOString(), rounds, ...of, newer, asking, known, line})}\n`
);
removeLab(lab);

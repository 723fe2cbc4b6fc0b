// Measures the step against a plain container of the same engine, interleaved in one run, and prints medians and
// ratios. Absolute times are the machine's; the ratios are ours.
// usage: bench.mjs [ROUNDS]
import '../__tests__/lab/typescript.mjs';
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {firstWord, latency, median, throughput} from './measure.mjs';

const rounds = Number(process.argv[2] ?? 9);
const at = file => import(new URL(`../__tests__/lab/${file}`, import.meta.url).href);
const [{startLab}, {removeLab}, {runStep, startStep}, {plain}, {docker}] = await Promise.all(
  ['lab.ts', 'sweep.ts', 'step.ts', 'plain.ts', 'engine.ts'].map(at)
);

const lab = await startLab();
process.once('exit', () => removeLab(lab));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const step = (run, allowed = 'allowed.test') => ({
  inputs: {run, 'allowed-domains': allowed, summary: 'never'},
  post: 'never'
});
await runStep(lab, step('true')); // loads the image, warms the caches
const image = (
  await docker(lab, 'images', '--all', '--no-trunc', '--quiet', '--filter', 'label=awf-action.image=1')
)
  .trim()
  .split('\n')[0];

// As long as one variable of the environment may be: Linux takes 128 kB.
const longList = Array.from({length: 10_000}, (_, index) => `h${index}.test`).join('\n');

/** Milliseconds until the command of a step says its first word, and until the step has ended. */
async function timed(allowed) {
  const begun = performance.now();
  let first;
  const running = startStep(lab, {
    ...step('echo begun', allowed),
    onOutput: text => {
      if (text.includes('begun')) first ??= performance.now() - begun;
    }
  });
  const {code, log} = await running.done;
  if (code !== 0 || first === undefined)
    throw new Error(`The step ended with ${code} and never began: ${log}`);
  return {first, whole: performance.now() - begun};
}

const starts = {bare: [], step: [], long: [], bareWhole: [], stepWhole: []};
for (let round = 0; round < rounds; round += 1) {
  const bare = await firstWord([
    'docker',
    '--host',
    `unix://${lab.socket}`,
    'run',
    '--rm',
    image,
    'echo',
    'begun'
  ]);
  starts.bare.push(bare.first);
  starts.bareWhole.push(bare.whole);
  const one = await timed();
  starts.step.push(one.first);
  starts.stepWhole.push(one.whole);
  starts.long.push((await timed(longList)).first);
}

const inPlain = async script => JSON.parse((await plain(lab, ['node', '-e', script])).stdout);
const inStep = async (script, variables = '') => {
  const run = `${variables} node -e '${script.replaceAll("'", `'\\''`)}'`;
  const {stdout, log} = await runStep(lab, step(run));
  const line = stdout.split('\n').find(text => text.startsWith('{'));
  if (line === undefined) throw new Error(`The probe said nothing: ${log}`);
  return JSON.parse(line);
};

const direct = await inPlain(latency({proxy: false}));
const explicit = await inStep(latency({proxy: true}));
const transparent = await inStep(latency({proxy: false}));
const fast = await inPlain(throughput());
const through = await inStep(throughput());

const ms = value => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const rate = value => `${value.toFixed(0)} MiB/s`;
const rows = [
  [
    'first instruction',
    ms(median(starts.bare)),
    ms(median(starts.step)),
    `${(median(starts.step) / median(starts.bare)).toFixed(2)}×`
  ],
  [
    'the same with 10,000 patterns',
    '',
    ms(median(starts.long)),
    `${(median(starts.long) / median(starts.step)).toFixed(2)}× of one`
  ],
  [
    'whole step',
    ms(median(starts.bareWhole)),
    ms(median(starts.stepWhole)),
    `${(median(starts.stepWhole) / median(starts.bareWhole)).toFixed(2)}×`
  ],
  [
    'new https connection, proxy-aware',
    ms(direct.connect),
    ms(explicit.connect),
    `+${ms(explicit.connect - direct.connect)}`
  ],
  [
    'new https connection, unaware',
    ms(direct.connect),
    ms(transparent.connect),
    `+${ms(transparent.connect - direct.connect)}`
  ],
  [
    '1 GiB over https',
    rate(fast.mibPerSecond),
    rate(through.mibPerSecond),
    `${(through.mibPerSecond / fast.mibPerSecond).toFixed(2)}×`
  ]
];
console.log(
  `\nMedians of ${rounds} interleaved rounds, node ${process.versions.node}, ${(await docker(lab, 'version', '--format', 'Docker {{.Server.Version}}')).trim()}\n`
);
console.log('| | plain container | step | |');
console.log('|---|---|---|---|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

const out = fileURLToPath(new URL('out/', import.meta.url));
mkdirSync(out, {recursive: true});
writeFileSync(
  `${out}figures.json`,
  `${JSON.stringify({rounds, starts, direct, explicit, transparent, fast, through}, null, 2)}\n`
);
removeLab(lab);

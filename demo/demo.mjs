// Runs one real step, through the bundle, on a machine with an internet of its own: it reaches one server and is refused
// another. Shows its log, its summary and what the far side saw; exits with 0 if all of it was as promised.
// usage: demo.mjs
import '../__tests__/lab/typescript.mjs';
import {readable} from './readable.mjs';

const at = file => import(new URL(`../__tests__/lab/${file}`, import.meta.url).href);
const [{startLab}, {removeLab}, {leftovers, runStep}, far] = await Promise.all(
  ['lab.ts', 'sweep.ts', 'step.ts', 'far.ts'].map(at)
);

const chapter = title => console.log(`\n\u001b[1m${title}\u001b[0m\n`);

chapter('A machine with a Docker engine, and an internet of its own');
const lab = await startLab();
process.once('exit', () => removeLab(lab));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const refusedMark = far.newMark();
const inputs = {
  run: [
    'echo "The server that is allowed says:"',
    'curl --silent --show-error --max-time 10 https://allowed.test/',
    'echo "The other one:"',
    `curl --silent --show-error --max-time 10 https://other.test/${refusedMark} || echo "curl ended with $?"`,
    'echo "By its bare address:"',
    `curl --silent --show-error --max-time 10 http://203.0.113.20/${refusedMark} --noproxy "*" || echo "curl ended with $?"`
  ].join('\n'),
  'allowed-domains': 'allowed.test',
  label: 'demo'
};
console.log(
  `run: |\n  ${inputs.run.replaceAll('\n', '\n  ')}\nallowed-domains: ${inputs['allowed-domains']}`
);

chapter('The log of the step');
const step = await runStep(lab, {inputs, onOutput: text => process.stdout.write(text)});

chapter('Its summary');
console.log(readable(step.summary));

chapter('What the far side saw');
const promises = [
  ['the step ended well', step.code === 0],
  ['the server that is allowed answered', step.stdout.includes('hello from allowed.test')],
  ['nobody was asked for the name that is not', (await far.questions(lab, 'other.test')).length === 0],
  ['nothing of what was refused arrived', (await far.arrivals(lab, refusedMark)).length === 0],
  ['no packet went to the bare address', (await far.packetsTo(lab, '203.0.113.20')).length === 0],
  ['both refusals are counted', Number(step.outputs['blocked-count']) >= 2],
  ['no container is left', (await leftovers(lab)).length === 0]
];
for (const [promise, kept] of promises) console.log(`  ${kept ? 'yes' : 'NO '}  ${promise}`);
removeLab(lab); // now: its engine's pipes would keep this process from ending
process.exitCode = promises.every(([, kept]) => kept) ? 0 : 1;

import {beforeAll, describe, expect, test} from '@jest/globals';
import {arrivals, newMark, packetsTo} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {leftovers, runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const SUMMARY_BYTES = 1024 * 1024; // what a runner shows

/** What a command does, then one allowed request; both in one script for node. */
async function stepOf(flood: string): Promise<StepResult & {reached: number}> {
  const mark = newMark();
  const step = await runStep(lab, {
    inputs: {
      shell: 'node',
      run: `
        const {execFileSync} = require('child_process');
        const told = {};
        const many = async (count, width, one) => {
          let next = 0;
          await Promise.all(Array.from({length: width}, async () => { while (next < count) await one(next++); }));
        };
        (async () => {
          ${flood}
          const begun = Date.now();
          execFileSync('curl', ['-sS', '-f', '-m', '30', 'http://allowed.test/${mark}']);
          console.log('told ' + JSON.stringify({...told, ms: Date.now() - begun}));
          process.exit(0);
        })();`,
      'allowed-domains': 'allowed.test'
    }
  });
  return {...step, reached: (await arrivals(lab, mark)).filter(({kind}) => kind === 'http').length};
}

const toldBy = (step: StepResult) =>
  JSON.parse(/^told (.*)$/m.exec(step.stdout)?.[1] ?? '{}') as Readonly<Record<string, number>>;

const FLOODS: readonly (readonly [string, string, Readonly<Record<string, number>>])[] = [
  [
    'ten thousand names, asked for and never used',
    `const {Resolver} = require('dns').promises;
     const resolver = new Resolver({timeout: 5000, tries: 2});
     await many(10_000, 50, i => resolver.resolve4('n' + i + '.WORD.wild.test').catch(() => {}));
     told.asked = 10_000;`,
    {asked: 10_000}
  ],
  [
    'a thousand connections that say nothing',
    `const net = require('net');
     const open = [];
     await many(1_000, 100, () => new Promise(done => {
       const socket = net.connect(3128, '127.0.0.1', done);
       socket.on('error', done);
       open.push(socket);
     }));
     told.most = Number(open.filter(({readyState}) => readyState === 'open').length > 900);`,
    {most: 1}
  ],
  [
    'five thousand refused requests without a pause',
    `const http = require('http');
     const agent = new http.Agent({keepAlive: true, maxSockets: 30});
     told.refused = 0;
     await many(5_000, 30, i => new Promise(done => {
       const path = 'http://n' + (i % 1000) + '.WORD.wild.test/' + i + 'x'.repeat(2_000);
       http.get({host: '127.0.0.1', port: 3128, path, agent}, response => {
         if (response.statusCode === 403) told.refused++;
         response.resume().on('end', done);
       }).on('error', done);
     }));`,
    {refused: 5_000}
  ],
  [
    'twenty thousand packets past the proxy',
    `const socket = require('dgram').createSocket('udp4');
     await many(20_000, 100, () => new Promise(done => socket.send('WORD', 9999, '203.0.113.179', () => done())));
     told.sent = 20_000;`,
    {sent: 20_000}
  ]
];

describe.each(FLOODS)('a command that floods with %s', (_, flood, wanted) => {
  const word = newMark();
  let step: StepResult & {reached: number};

  beforeAll(async () => {
    step = await stepOf(flood.replaceAll('WORD', word));
  }, 120_000);

  test('gets through with what is allowed, and ends by its own will', () => {
    expect([step.code, step.code === 0 ? '' : step.log.slice(-2_000)]).toEqual([0, '']);
    expect(toldBy(step)).toMatchObject(wanted);
    expect([step.reached, toldBy(step)['ms'] ?? Infinity]).toEqual([1, expect.any(Number)]);
    expect(toldBy(step)['ms']).toBeLessThan(15_000);
  });

  test('is heard by nobody', async () => {
    expect(await arrivals(lab, word)).toEqual([]);
    expect(await packetsTo(lab, '203.0.113.179')).toEqual([]);
  });

  test('has a report, bounded and whole, and leaves nothing', async () => {
    expect(step.summary.length).toBeGreaterThan(0);
    expect(Buffer.byteLength(step.summary)).toBeLessThan(SUMMARY_BYTES);
    expect(step.audit.at(-1)).toMatchObject({kind: 'end'});
    expect(await leftovers(lab, step.state['sandbox'])).toEqual([]);
  });
});

describe('a command', () => {
  test('has as many open files as the host gives its containers', async () => {
    const {stdout} = await runStep(lab, {inputs: {run: 'echo "files $(ulimit -Sn) $(ulimit -Hn)"'}});
    const [, soft] = /files (\d+|unlimited) (\d+|unlimited)/.exec(stdout) ?? [];
    expect(soft === 'unlimited' ? Infinity : Number(soft)).toBeGreaterThanOrEqual(1024);
  });
});

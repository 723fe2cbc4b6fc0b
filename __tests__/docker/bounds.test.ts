import {execFileSync} from 'node:child_process';
import {appendFileSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import {checkAudit} from '../../src/audit/audit.js';
import type {Report} from '../../src/report/report.js';
import {docker} from '../lab/engine.js';
import {arrivals, newMark, packetsTo} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {leftovers, runStep, startStep, type RunningStep, type StepResult} from '../lab/step.js';
import {squidLine} from '../squid-quoting.js';

const lab = theLab();
const SUMMARY_BYTES = 1024 * 1024; // what a runner shows
const MAIN_KILOBYTES = 700 * 1024; // of memory, at its highest; node itself takes 60 MB

const schemaOf = (name: string): ((value: unknown) => boolean) =>
  new Ajv2020({strict: true, strictRequired: false}).compile(
    JSON.parse(
      readFileSync(fileURLToPath(new URL(`../../schemas/${name}.v1.json`, import.meta.url)), 'utf8')
    ) as object
  );
const [isRecord, isReport] = [schemaOf('audit'), schemaOf('report')];

interface Flooded extends StepResult {
  readonly reached: number; // the allowed requests that arrived
  readonly report: Report;
  readonly memory: number; // main's, in kilobytes, at its highest
}

/** Most memory that a process has had, seen while it is there. */
function watchMemory({pid, done}: RunningStep): () => number {
  let most = 0;
  const timer = setInterval(() => {
    try {
      most = Math.max(
        most,
        Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
      );
    } catch {
      // because it has ended; what was seen counts
    }
  }, 50);
  void done.finally(() => clearInterval(timer));
  return () => most;
}

async function flooded(running: RunningStep, mark: string): Promise<Flooded> {
  const memory = watchMemory(running);
  const step = await running.done;
  return {
    ...step,
    memory: memory(),
    report: JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report,
    reached: (await arrivals(lab, mark)).filter(({kind}) => kind === 'http').length
  };
}

/** What a command does, then one allowed request; both in one script for node. */
function stepOf(flood: string): Promise<Flooded> {
  const mark = newMark();
  const running = startStep(lab, {
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
  return flooded(running, mark);
}

const toldBy = (step: StepResult) =>
  JSON.parse(/^told (.*)$/m.exec(step.stdout)?.[1] ?? '{}') as Readonly<Record<string, number>>;

const asking = (count: number) => `
  const {Resolver} = require('dns').promises;
  const resolver = new Resolver({timeout: 5000, tries: 2});
  await many(${count}, 50, i => resolver.resolve4('n' + i + '.WORD.wild.test').catch(() => {}));
  told.asked = ${count};`;
// What is beyond is reset at once, so what is open in the end is what was taken.
const connecting = (count: number) => `
  const net = require('net');
  const open = [];
  await many(${count}, 100, () => new Promise(done => {
    const socket = net.connect(3128, '127.0.0.1', done);
    socket.on('error', done);
    open.push(socket);
  }));
  await new Promise(done => setTimeout(done, 1000));
  told.open = open.filter(({readyState}) => readyState === 'open').length;`;

type Bounds = readonly {readonly name: string; readonly limit?: number; readonly beyond?: unknown}[];

const FLOODS: readonly (readonly [string, string, Readonly<Record<string, unknown>>, Bounds])[] = [
  ['ten thousand names, asked for and never used', asking(10_000), {asked: 10_000}, []],
  [
    'more names than are remembered',
    asking(25_000),
    {asked: 25_000},
    [{name: 'names', limit: 20_000, beyond: expect.any(Number)}]
  ],
  ['three thousand connections that say nothing', connecting(3_000), {open: 3_000}, []],
  [
    'more connections than are held, and then lets some go',
    `${connecting(6_500)} open.slice(0, 2000).forEach(socket => socket.destroy());
     await new Promise(done => setTimeout(done, 1000));`,
    {open: 6_000},
    [{name: 'connections', limit: 6_000, beyond: 500}]
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
    {refused: 5_000},
    []
  ],
  [
    'twenty thousand packets past the proxy',
    `const socket = require('dgram').createSocket('udp4');
     await many(20_000, 100, () => new Promise(done => socket.send('WORD', 9999, '203.0.113.179', () => done())));
     told.sent = 20_000;`,
    {sent: 20_000},
    [{name: 'packets', beyond: expect.any(Number)}]
  ],
  [
    'more threads than it may have, which it then ends',
    // Of C alone: each of Python's own wants its lock to end, and thousands that do so at once take minutes.
    `const threads = "import ctypes, os, time\\nc = ctypes.CDLL(None)\\nattr = ctypes.create_string_buffer(64)\\n" +
       "c.pthread_attr_init(attr)\\nc.pthread_attr_setstacksize(attr, ctypes.c_size_t(65536))\\none = ctypes.c_ulong()\\nn = 0\\n" +
       "while n < 20000 and c.pthread_create(ctypes.byref(one), attr, c.pause, None) == 0: n += 1\\n" +
       "time.sleep(1)\\nprint(n, flush=True)\\nos._exit(0)";
     told.threads = Number(execFileSync('python3', ['-c', threads]));`,
    {threads: expect.any(Number)},
    [{name: 'processes', limit: 16_384, beyond: expect.any(Number)}]
  ],
  [
    'outputs and a summary without an end',
    `const fs = require('fs');
     const line = 'x'.repeat(999) + '\\n';
     for (let i = 0; i < 1_000; i++) {
       fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, line);
       fs.appendFileSync(process.env.GITHUB_OUTPUT, 'o' + i + '=' + line);
     }
     told.written = 1;`,
    {written: 1},
    [
      {name: 'outputs', beyond: expect.any(Number)},
      {name: 'summary', beyond: 1_000_000 - 128_000}
    ]
  ]
];

describe.each(FLOODS)('a command that floods with %s', (_, flood, wanted, bounds) => {
  const word = newMark();
  let step: Flooded;

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
    expect((await packetsTo(lab, '203.0.113.179')).filter(({port}) => port === 9999)).toEqual([]);
  });

  test('is told which limits it reached, in the report and in the summary', () => {
    expect(isReport(step.report)).toBe(true);
    expect(step.report.bounds).toEqual(bounds);
    expect(step.summary.includes('Reached limits: ')).toBe(bounds.length > 0);
  });

  test('has a report, bounded and whole, costs the runner little, and leaves nothing', async () => {
    expect(step.summary.length).toBeGreaterThan(0);
    expect(Buffer.byteLength(step.summary)).toBeLessThan(SUMMARY_BYTES);
    expect(checkAudit(readFileSync(step.outputs['audit-log'] ?? '', 'utf8'))).toEqual([]);
    expect(step.audit.filter(record => !isRecord(record))).toEqual([]);
    expect(step.memory).toBeGreaterThan(20 * 1024);
    expect(step.memory).toBeLessThan(MAIN_KILOBYTES);
    expect(await leftovers(lab, step.state['sandbox'])).toEqual([]);
  });
});

/** Where Squid's log of a step lies, while it runs. */
function logOf({machine}: RunningStep): string {
  const folder = readdirSync(machine.temp).find(name => /^awf-[0-9a-f]{12}$/.test(name)) ?? '';
  return path.join(machine.temp, folder, 'log', 'access.log');
}

// Squid would take minutes to write it. The lines are as it writes them, put behind its own while it runs.
async function fillLog(running: RunningStep, bytes: number): Promise<number> {
  const time = (Date.now() / 1000).toFixed(3);
  const url = `http://h.test/${'x'.repeat(480)}`;
  const block = Array.from({length: 2_000}, (_, at) =>
    squidLine({time, method: 'GET', host: `n${at}.test`, port: '80', url, error: 'ERR_ACCESS_DENIED'})
  ).join('');
  const count = Math.ceil(bytes / block.length);
  for (let at = 0; at < count; at += 1) {
    appendFileSync(logOf(running), block);
    await new Promise(resolve => setImmediate(resolve));
  }
  return count * 2_000;
}

describe('a step that is cancelled over a log of 1 GB', () => {
  test('has its report within the time it is given, and says how much is not in it', async () => {
    const running = startStep(lab, {inputs: {run: 'echo begun; sleep 100'}});
    await running.until(/^begun$/m);
    await fillLog(running, 1024 ** 3);
    const begun = performance.now();
    running.cancel();
    const {code, outputs, log, state} = await running.done;
    expect(performance.now() - begun).toBeLessThan(15_000); // its post step is in it, which has 5 s
    expect([code, outputs['exit-code']]).toEqual([130, '130']);
    expect(log).toMatch(/^::error::The run was cancelled.*: \d+ bytes of it were not read/m);
    const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report;
    expect(report.counts.blocked).toBeGreaterThan(10_000); // of two million; how many is the machine's speed
    expect(await leftovers(lab, state['sandbox'] ?? '')).toEqual([]);
  }, 180_000);
});

describe('a log of 1 GB of refused requests', () => {
  const BYTES = 1024 ** 3;
  let step: Flooded;
  let lines = 0;

  beforeAll(async () => {
    const mark = newMark();
    const running = startStep(lab, {
      inputs: {
        run: `curl -s http://before.test/; echo begun; until [ -e go ]; do sleep 0.2; done; curl -sS -f http://allowed.test/${mark}`,
        'allowed-domains': 'allowed.test'
      }
    });
    await running.until(/^begun$/m);
    lines = await fillLog(running, BYTES);
    writeFileSync(path.join(running.machine.workspace, 'go'), '');
    step = await flooded(running, mark);
  }, 180_000);

  test('keeps the next allowed request from nothing, and fails no step', () => {
    expect([step.code, step.reached, step.code === 0 ? '' : step.log.slice(-2_000)]).toEqual([0, 1, '']);
  });

  test('is read in bounded memory, and all of it is counted', () => {
    expect(step.memory).toBeLessThan(MAIN_KILOBYTES);
    expect(step.report.counts).toMatchObject({blocked: lines + 1, allowed: 1});
    expect(Number(step.outputs['blocked-count'])).toBe(lines + 1);
  });

  test('has single records up to a bound, sums beyond it, and says so', () => {
    expect(step.report.bounds).toEqual([{name: 'requests', limit: 100_000, beyond: lines + 2 - 100_000}]);
    expect(step.summary).toContain('100,000 requests recorded singly');
    expect(checkAudit(readFileSync(step.outputs['audit-log'] ?? '', 'utf8'))).toEqual([]);
    expect(step.audit.filter(record => !isRecord(record))).toEqual([]);
    expect(isReport(step.report)).toBe(true);
  });
});

/** The account of a process, which alone may lower its limits. */
function as(pid: string): string[] {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [uid = '', gid = ''] = ['Uid', 'Gid'].map(
    name => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? ''
  );
  return ['--reuid', uid, '--regid', gid, '--clear-groups', '--'];
}

describe('a log that may not grow any more', () => {
  test('ends Squid and with it the command, in one sentence, and what was reached is in the audit', async () => {
    const mark = newMark();
    const running = startStep(lab, {
      inputs: {
        run: `curl -sS -f http://allowed.test/${mark}; echo begun
          while :; do curl -s http://other.test/$(printf %0400d 0) >/dev/null || true; sleep 0.05; done`,
        'allowed-domains': 'allowed.test'
      }
    });
    await running.until(/^begun$/m);
    const id = path.basename(path.dirname(path.dirname(logOf(running)))).slice('awf-'.length);
    const table = await docker(lab, 'top', `awf-${id}-firewall`, '-eo', 'pid,comm');
    const squid = /^\s*(\d+)\s+squid$/m.exec(table)?.[1] ?? '';
    expect(readFileSync(`/proc/${squid}/limits`, 'utf8')).toMatch(
      /^Max file size\s+2147483648\s+2147483648/m
    );
    execFileSync('setpriv', [...as(squid), 'prlimit', '--pid', squid, '--fsize=20000:20000']); // as if the bound were as low
    const step = await flooded(running, mark);
    const errors = step.log.split('\n').filter(line => line.startsWith('::error::'));
    expect(errors).toEqual([expect.stringMatching(/firewall \(Squid or its peer\)/)]);
    expect([step.code, step.reached]).toEqual([137, 1]);
    expect(step.audit).toContainEqual(
      expect.objectContaining({kind: 'request', verdict: 'allowed', host: 'allowed.test'})
    );
    expect(checkAudit(readFileSync(step.outputs['audit-log'] ?? '', 'utf8'))).toEqual([]);
    expect(await arrivals(lab, 'other.test/0000')).toEqual([]);
  }, 60_000);
});

describe('a packet log that may not grow any more', () => {
  test('ends no command: what it does not hold is refused and counted all the same', async () => {
    const mark = newMark();
    const running = startStep(lab, {
      inputs: {
        shell: 'bash {0}',
        run: `echo begun; until [ -e go ]; do sleep 0.05; done
          for i in $(seq 300); do echo ${mark} >/dev/udp/203.0.113.179/9999; done 2>/dev/null
          curl -sS -f http://allowed.test/${mark}`,
        'allowed-domains': 'allowed.test'
      }
    });
    await running.until(/^begun$/m);
    const folder = readdirSync(running.machine.temp).find(name => /^awf-[0-9a-f]{12}$/.test(name)) ?? '';
    const table = await docker(lab, 'top', `${folder}-sandbox`, '-eo', 'pid,comm');
    const ulogd = /^\s*(\d+)\s+ulogd$/m.exec(table)?.[1] ?? '';
    expect(readFileSync(`/proc/${ulogd}/limits`, 'utf8')).toMatch(/^Max file size\s+134217728\s+134217728/m);
    execFileSync('setpriv', [...as(ulogd), 'prlimit', '--pid', ulogd, '--fsize=20000:20000']); // as if the bound were as low
    writeFileSync(path.join(running.machine.workspace, 'go'), '');
    const step = await flooded(running, mark);
    expect([step.code, step.reached, step.code === 0 ? '' : step.log.slice(-2_000)]).toEqual([0, 1, '']);
    const recorded = step.audit.filter(({kind}) => kind === 'packet').length;
    const end = step.audit.at(-1);
    expect(recorded).toBeLessThan(100); // of some 600 bytes each
    expect(end?.kind === 'end' ? recorded + end.unrecordedPackets : 0).toBe(300);
    expect(Number(step.outputs['blocked-count'])).toBe(300);
    expect((await packetsTo(lab, '203.0.113.179')).filter(({port}) => port === 9999)).toEqual([]);
  }, 60_000);
});

describe('a command', () => {
  test('has as many open files as the host gives its containers', async () => {
    const {stdout} = await runStep(lab, {inputs: {run: 'echo "files $(ulimit -Sn) $(ulimit -Hn)"'}});
    const [, soft] = /files (\d+|unlimited) (\d+|unlimited)/.exec(stdout) ?? [];
    expect(soft === 'unlimited' ? Infinity : Number(soft)).toBeGreaterThanOrEqual(1024);
  });
});

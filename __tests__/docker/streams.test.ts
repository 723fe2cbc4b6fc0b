import {createHash} from 'node:crypto';
import {describe, expect, test} from '@jest/globals';
import {arrivals, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {runStep, type StepOptions, type StepResult} from '../lab/step.js';

const lab = theLab();
type Stream = 'stdout' | 'stderr';
const STREAMS: readonly Stream[] = ['stdout', 'stderr'];

// The step says things of its own on the same streams: what counts stands between these two.
const [BEGIN, END] = ['<<the command begins>>', '<<the command ends>>'];
const PROMPT_WITHIN_MS = 200;

interface Heard {
  readonly step: StepResult;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

async function heardOf(inputs: StepOptions['inputs']): Promise<Heard> {
  const chunks: Record<Stream, Buffer[]> = {stdout: [], stderr: []};
  const step = await runStep(lab, {inputs, onBytes: (stream, chunk) => chunks[stream].push(chunk)});
  const between = (stream: Stream): Buffer => {
    const all = Buffer.concat(chunks[stream]);
    const [from, to] = [all.indexOf(BEGIN), all.indexOf(END)];
    return from < 0 || to < 0 ? Buffer.from(`no marks in ${stream}`) : all.subarray(from + BEGIN.length, to);
  };
  return {step, stdout: between('stdout'), stderr: between('stderr')};
}

/** A script for node that prints blocks on both streams by turns, and the same blocks here. */
const printing = (blocks: string, count: number) => `
  const {writeSync} = require('fs');
  const block = ${blocks};
  const write = (fd, bytes) => { for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at); };
  const streams = [[1, 'stdout'], [2, 'stderr']];
  for (const [fd] of streams) write(fd, Buffer.from('${BEGIN}'));
  for (let i = 0; i < ${count}; i++) for (const [fd, name] of streams) write(fd, block(name, i));
  for (const [fd] of streams) write(fd, Buffer.from('${END}'));`;

describe('what a command prints', () => {
  test('arrives whole and in order, 50 MB on each stream', async () => {
    const block = (name: string, i: number) =>
      Buffer.from(
        Array.from({length: 1000}, (_, k) => `${name} ${String(i * 1000 + k).padStart(9, '0')} ok\n`).join('')
      );
    const count = Math.ceil(50_000_000 / block('stdout', 0).length);
    const source =
      "(name, i) => Buffer.from(Array.from({length: 1000}, (_, k) => name + ' ' + String(i * 1000 + k).padStart(9, '0') + ' ok\\n').join(''))";
    const heard = await heardOf({shell: 'node', run: printing(source, count)});
    expect(heard.step.code).toBe(0);
    for (const stream of STREAMS) {
      const hash = createHash('sha256');
      for (let i = 0; i < count; i++) hash.update(block(stream, i));
      expect(heard[stream].length).toBeGreaterThanOrEqual(50_000_000);
      expect(createHash('sha256').update(heard[stream]).digest('hex')).toBe(hash.digest('hex'));
    }
  });

  test('arrives byte for byte where it is no text', async () => {
    const every = Buffer.from(Array.from({length: 256}, (_, byte) => byte));
    const source = '(name, i) => Buffer.from(Array.from({length: 256}, (_, byte) => (byte + i) % 256))';
    const heard = await heardOf({shell: 'node', run: printing(source, 256)});
    const wanted = Buffer.concat([...every].map(by => turned(every, by)));
    for (const stream of STREAMS) expect(heard[stream].equals(wanted)).toBe(true);
  });

  test('arrives without a newline at its end, and what the step says next begins a line', async () => {
    const {step} = await heardOf({run: 'printf abc; printf def >&2; exit 7'});
    expect([step.stderr, step.code]).toEqual(['def\n', 7]);
    expect(step.stdout).toMatch(/^abc\n::error/m);
  });

  test('arrives at once, a prompt with no newline too', async () => {
    const delays: number[] = [];
    const asking = `
      let left = 7;
      const ask = () => { if (left-- > 0) { process.stdout.write('asked ' + Date.now() + '? '); setTimeout(ask, 1200); } };
      ask();`;
    await runStep(lab, {
      inputs: {shell: 'node', run: asking},
      onBytes: (_, chunk) => {
        for (const [, asked] of chunk.toString().matchAll(/asked (\d+)\?/g))
          delays.push(Date.now() - Number(asked));
      }
    });
    expect(delays).toHaveLength(7);
    expect(delays.sort((a, b) => a - b)[3]).toBeLessThan(PROMPT_WITHIN_MS);
    expect(Math.max(...delays)).toBeLessThan(1_000); // before the next one, so that none is held back
  });
});

describe('a command', () => {
  test('may close its streams and go on', async () => {
    const mark = newMark();
    const step = await runStep(lab, {
      inputs: {
        run: `exec >&- 2>&-\nsleep 1\ncurl -sf -o /tmp/page http://allowed.test/${mark}\nexit 7`,
        'allowed-domains': 'allowed.test'
      }
    });
    expect(step.outputs).toMatchObject({'exit-code': '7', 'allowed-domains': '["allowed.test:80"]'});
    expect(await arrivals(lab, mark)).toContainEqual(expect.objectContaining({kind: 'http'}));
  });

  test('is over when its first process is, whoever still holds its streams', async () => {
    const [mark, late] = [newMark(), newMark()];
    const step = await runStep(lab, {
      inputs: {
        run: [
          `curl -sf http://allowed.test/${mark}`,
          `(sleep 5; echo ${late}; curl -s http://allowed.test/${late}; sleep 600) &`,
          `(setsid sleep 600 &) `,
          'echo over'
        ].join('\n'),
        'allowed-domains': 'allowed.test'
      }
    });
    expect([step.code, step.stdout.includes('over')]).toEqual([0, true]);
    expect(step.ms).toBeLessThan(30_000);
    expect(step.heldOpenMs).toBeLessThan(1_000);
    await new Promise(resolve => setTimeout(resolve, 6_000));
    expect(await arrivals(lab, late)).toEqual([]);
    expect(await arrivals(lab, mark)).not.toEqual([]);
  });
});

function turned(bytes: Buffer, by: number): Buffer {
  return Buffer.concat([bytes.subarray(by), bytes.subarray(0, by)]);
}

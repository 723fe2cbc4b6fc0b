import {execFileSync} from 'node:child_process';
import {chownSync, existsSync, readFileSync, readdirSync, statfsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import {docker} from '../lab/engine.js';
import {arrivals, newMark} from '../lab/far.js';
import {makeMachine, type Machine} from '../lab/machine.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {leftovers, startStep, type RunningStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const errors = ({log}: StepResult) => log.split('\n').filter(line => line.startsWith('::error::'));
const mounted: string[] = [];
afterAll(() => mounted.forEach(place => execFileSync('umount', ['--lazy', place])));

/** A machine whose RUNNER_TEMP is a disk of its own; what is left free of it is in bytes. */
function withSmallDisk(size: string, free?: number): Machine {
  const machine = makeMachine(lab);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0755`, 'tmpfs', machine.temp]);
  mounted.push(machine.temp);
  chownSync(machine.temp, machine.uid, machine.uid);
  if (free !== undefined) fill(machine, free);
  return machine;
}

function fill({temp}: Machine, free: number): void {
  const {bavail, bsize} = statfsSync(temp);
  writeFileSync(path.join(temp, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - free)));
}

async function nothingLeft(step: RunningStep, {state}: StepResult): Promise<void> {
  const id = state['sandbox'] ?? '';
  if (id !== '') expect(await leftovers(lab, id)).toEqual([]);
  expect(readdirSync(step.machine.temp).filter(name => /^awf-[0-9a-f]{12}$/.test(name))).toEqual([]);
}

describe('a full disk under RUNNER_TEMP', () => {
  test.each<[string, number]>([
    ['to the last byte', 0],
    ['but for a page', 4_096],
    ['but for a part of what a step writes', 60_000]
  ])('%s, before the step: one sentence with its cure, no command, nothing left', async (_, free) => {
    const mark = newMark();
    const machine = withSmallDisk('8m', free);
    const run = `echo began; curl -sk -m 2 https://other.test/${mark}; curl -s -m 2 http://allowed.test/${mark}`;
    const step = startStep(lab, {
      machine,
      inputs: {run, 'allowed-domains': 'allowed.test', shell: 'bash {0}'}
    });
    const result = await step.done;
    expect(result.stdout).not.toContain('began');
    expect(result.code).toBe(1);
    expect(errors(result)).toEqual([
      expect.stringMatching(/no space left on device.*A disk of the runner is full/i)
    ]);
    expect(result.log).not.toMatch(/^\s+at /m);
    expect(result.post?.code).toBe(0);
    expect(await arrivals(lab, mark)).toEqual([]);
    await nothingLeft(step, result);
  });

  test('while the command runs: nothing is served unlogged, and the step fails for it', async () => {
    const mark = newMark();
    const machine = withSmallDisk('24m');
    // Its own folder is on the same disk as the log; what it cannot fill is filled from outside.
    const run = `
      try_all() { curl -s -m 1 --noproxy '*' http://203.0.113.20/${mark}-out; curl -sk -m 1 https://other.test/${mark}-out; } >/tmp/out 2>&1
      echo going
      for n in $(seq 1 20); do curl -s -m 5 http://allowed.test/${mark}-a$n- >/dev/null; done
      echo served
      while [ ! -e full ]; do sleep 0.05; done
      n=0; while :; do n=$((n + 1)); curl -s -m 5 http://allowed.test/${mark}-b$n- >/dev/null; try_all; done`;
    const step = startStep(lab, {
      machine,
      inputs: {run, 'allowed-domains': 'allowed.test', shell: 'bash {0}'}
    });
    await step.until(/^served$/m);
    fill(machine, 0);
    writeFileSync(path.join(machine.workspace, 'full'), '');
    const begun = performance.now();
    const result = await step.done;
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(result.code).toBe(137);
    expect(errors(result)).toEqual([
      expect.stringMatching(
        /firewall \(Squid or its peer\).*no space left on device.*A disk of the runner is full/i
      )
    ]);
    expect(result.log).not.toMatch(/^\s+at /m);
    // What was reached is in the log, whose last page had room for a few; or it is the one request at which Squid found
    // that it could write no more.
    const reached = (await arrivals(lab, mark)).filter(({kind}) => kind === 'http');
    const logged = result.squidLog.split('\n').filter(line => line.includes(`${mark}-`)).length;
    expect(logged).toBeGreaterThanOrEqual(20);
    expect(reached.length).toBeGreaterThanOrEqual(20);
    expect(reached.length).toBeLessThanOrEqual(logged + 1);
    expect(reached.filter(arrival => JSON.stringify(arrival).includes('-out'))).toEqual([]);
    await nothingLeft(step, result);
  });

  test('that the command filled itself does not cost the report its place', async () => {
    const mark = newMark();
    const machine = withSmallDisk('24m');
    const run = `
      echo going; curl -s -m 5 http://allowed.test/${mark} >/dev/null
      head -c 100M /dev/zero >"$RUNNER_TEMP/fill" 2>/dev/null
      while :; do curl -s -m 5 http://allowed.test/${mark} >/dev/null; done`;
    const step = startStep(lab, {
      machine,
      inputs: {run, 'allowed-domains': 'allowed.test', shell: 'bash {0}'}
    });
    const result = await step.done;
    expect(errors(result)).toEqual([
      expect.stringMatching(/logfileWrite: .*access\.log.*A disk of the runner is full/)
    ]);
    expect(result).toMatchObject({code: 137, outputs: {'exit-code': '137'}});
    expect(existsSync(result.outputs['report'] ?? '')).toBe(true);
    expect(result.audit.at(-1)).toMatchObject({kind: 'end'});
    expect(result.summary).toContain('The firewall failed while the command ran');
    const reached = (await arrivals(lab, mark)).filter(({kind}) => kind === 'http').length;
    const told = result.audit.filter(record => record.kind === 'request').length;
    expect(reached).toBeLessThanOrEqual(told + 1);
    await nothingLeft(step, result);
  });

  test('is no longer in the way once it was emptied: the next step does well', async () => {
    const machine = withSmallDisk('24m', 0);
    const inputs = {run: 'curl -sS -m 10 http://allowed.test/', 'allowed-domains': 'allowed.test'};
    expect((await startStep(lab, {machine, inputs}).done).code).toBe(1);
    execFileSync('rm', [path.join(machine.temp, 'filler')]);
    expect(await startStep(lab, {machine, inputs}).done).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('hello from allowed.test')
    });
    const mark = newMark();
    await plain(lab, ['curl', '-s', '-m', '5', '--noproxy', '*', `http://203.0.113.20/${mark}`]);
    expect(await arrivals(lab, mark)).toContainEqual(expect.objectContaining({kind: 'http'})); // the control
  });
});

describe('a command that the kernel ends for want of memory', () => {
  test('is told so in words, with its code', async () => {
    const machine = makeMachine(lab);
    const run =
      'echo going; until [ -e bounded ]; do sleep 0.05; done; exec node -e "const held = []; for (;;) held.push(Buffer.alloc(1e6, 1))"';
    const step = startStep(lab, {machine, inputs: {run, shell: 'bash {0}'}});
    await step.until(/^going$/m);
    const id = readdirSync(machine.temp).find(name => /^awf-[0-9a-f]{12}$/.test(name)) ?? '';
    // No limit is ours: a runner's own control group, or its machine, sets it.
    await docker(lab, 'update', '--memory=64m', '--memory-swap=64m', `${id}-command`);
    writeFileSync(path.join(machine.workspace, 'bounded'), '');
    const result = await step.done;
    expect(result).toMatchObject({code: 137, outputs: {'exit-code': '137'}});
    expect(errors(result)).toEqual([expect.stringMatching(/exited with code 137\..*it ran out of memory/)]);
    const report = readFileSync(result.outputs['report'] ?? '', 'utf8');
    expect(report).toContain('it ran out of memory');
    await nothingLeft(step, result);
  });
});

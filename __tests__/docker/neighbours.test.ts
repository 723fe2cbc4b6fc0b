import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {scriptOf, triedIn, triedOf, type Tried} from '../lab/attempts.js';
import {docker} from '../lab/engine.js';
import {arrivals, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {leftovers, startStep, type RunningStep, type StepResult} from '../lab/step.js';
import {processesOf} from '../lab/sweep.js';

const lab = theLab();
const SIDES = ['allowed.test', 'other.test'] as const;
type Side = (typeof SIDES)[number];
const across: Readonly<Record<Side, Side>> = {'allowed.test': 'other.test', 'other.test': 'allowed.test'};
const curl = (url: string) => ['curl', '-sS', '-m', '5', url];

interface Met {
  readonly step: StepResult;
  readonly tried: ReadonlyMap<string, Tried>;
  readonly own: string;
  readonly foreign: string;
}

const met = new Map<Side, Met>();
const of = (side: Side): Met => {
  const found = met.get(side);
  if (found === undefined) throw new Error(`The step for ${side} did not end.`);
  return found;
};
let firewalls: string[];
let during: readonly string[]; // what runs while both stand

/** Waits, tries what its neighbour may and it may not, and says what else is in its sight. */
const script = (side: Side, own: string, foreign: string) => `
const fs = require('node:fs'), {spawnSync: wait} = require('node:child_process');
console.log('standing');
while (!fs.existsSync('go')) wait('sleep', ['0.05']);
const addresses = fs.readFileSync('go', 'utf8').trim().split(' ');
${scriptOf({
  own: {argv: curl(`https://${side}/${own}`)},
  foreign: {argv: curl(`https://${across[side]}/${foreign}`)},
  processes: {argv: ['sh', '-c', 'cat /proc/[0-9]*/cmdline | tr "\\0" " "']},
  // Once more at the end, when both are at it.
  again: {argv: curl(`https://${side}/${own}`)}
})}
for (const address of addresses) {
  const {status, stderr} = wait('curl', ['-sS', '-m', '3', '-x', 'http://' + address + ':3128', 'http://${across[side]}/${foreign}'], {encoding: 'utf8'});
  console.log('firewall at ' + address + ' answered: ' + status + ' ' + stderr);
}`;

/** The command lines of all that runs on the lab's machine and names a step. */
function linesOfSteps(): string[] {
  return processesOf(lab).flatMap(pid => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
    } catch {
      return []; // because it has ended meanwhile
    }
  });
}

beforeAll(async () => {
  const marks = SIDES.map(() => [newMark(), newMark()] as const);
  const running: RunningStep[] = SIDES.map((side, index) => {
    const [own, foreign] = marks[index] ?? ['', ''];
    const inputs = {run: script(side, own, foreign), shell: 'node', 'allowed-domains': `=${side}`};
    return startStep(lab, {inputs});
  });
  await Promise.all(running.map(step => step.until(/^standing$/m)));
  const names = running.map(({machine}) => {
    const folder = readdirSync(machine.temp).find(name => /^awf-[0-9a-f]{12}$/.test(name)) ?? '';
    return `${folder}-firewall`;
  });
  during = linesOfSteps().filter(line => names.some(name => line.includes(name)));
  const format = '--format={{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}';
  firewalls = (await docker(lab, 'inspect', format, ...names)).trim().split('\n');
  for (const {machine} of running) writeFileSync(path.join(machine.workspace, 'go'), firewalls.join(' '));
  const results = await Promise.all(running.map(({done}) => done));
  results.forEach((step, index) => {
    const [own, foreign] = marks[index] ?? ['', ''];
    const side = SIDES[index];
    if (side !== undefined) met.set(side, {step, tried: triedIn(step.stdout), own, foreign});
  });
}, 90_000);

describe.each(SIDES)('of two steps at once, the one that may reach %s', side => {
  test('reaches it, and not what the other may', async () => {
    const {tried, own, foreign} = of(side);
    expect(triedOf(tried, 'own')).toMatchObject({code: 0, stdout: `hello from ${side}\n`});
    expect(triedOf(tried, 'again')).toMatchObject({code: 0});
    expect(triedOf(tried, 'foreign').code).not.toBe(0);
    expect(await arrivals(lab, own)).toContainEqual(expect.objectContaining({kind: 'http', host: side}));
    expect(await arrivals(lab, foreign)).toEqual([]);
  });

  test('tells of its own requests alone', () => {
    const {step} = of(side);
    expect(step.outputs['allowed-domains']).toBe(JSON.stringify([`${side}:443`]));
    expect(step.outputs['blocked-domains']).toContain(`${across[side]}:443`);
    expect(
      step.audit.filter(record => record.kind === 'request' && record.verdict === 'allowed')
    ).toHaveLength(2);
    expect(step.audit[0]).toMatchObject({kind: 'start', id: step.state['sandbox']});
  });

  test('sees no process of the other', () => {
    const {tried} = of(side);
    expect(triedOf(tried, 'processes').stdout).toContain('node');
    expect(triedOf(tried, 'processes').stdout).not.toContain(of(across[side]).step.machine.home);
  });

  test('N15: is answered by neither firewall at its own address', () => {
    const {step} = of(side);
    expect(firewalls).toHaveLength(2);
    for (const address of firewalls) expect(step.stdout).toContain(`firewall at ${address} answered: 7 `);
  });

  test('leaves nothing: no container, network, volume or folder but its report', async () => {
    const {step} = of(side);
    expect(await leftovers(lab, step.state['sandbox'])).toEqual([]);
    expect(readdirSync(step.machine.temp).filter(name => name.startsWith('awf-'))).toEqual([
      `awf-report-${step.state['sandbox'] ?? ''}`
    ]);
    expect(readdirSync(step.machine.home).sort()).toEqual(['hostedtoolcache', 'work']);
  });
});

describe('when both are over', () => {
  test('no process of theirs is left on the machine', () => {
    expect(during.length).toBeGreaterThan(0);
    const ids = SIDES.map(side => of(side).step.state['sandbox'] ?? '');
    expect(linesOfSteps().filter(line => ids.some(id => line.includes(id)))).toEqual([]);
  });
});

import {randomBytes} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {docker} from '../lab/engine.js';
import {addNames, arrivals, newMark, questions} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {processesOf} from '../lab/sweep.js';
import {leftovers, runStep, startStep, type RunningStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const AT_ONCE = 20;

/** Policies that agree on two hosts alone: the one is reached, the other is not. */
const POLICIES: readonly ((host: string, other: string) => Record<string, string>)[] = [
  host => ({'allowed-domains': `=${host}`}),
  host => ({'allowed-domains': `http://${host}:80`, mode: 'enforce'}),
  (host, other) => ({'allowed-domains': host.replace(/^[^.]*\./, ''), 'blocked-domains': other}),
  (host, other) => ({'allowed-domains': `=${host}`, 'blocked-domains': `=${other}`, mode: 'audit'})
];

describe(`${AT_ONCE} steps at once on one engine, of ${POLICIES.length} kinds of policy`, () => {
  const word = newMark();
  const steps = Array.from({length: AT_ONCE}, (_, index) => ({
    host: `host${index}.${word}.test`,
    own: newMark(),
    foreign: newMark(), // what it sends to its neighbour's host
    past: newMark() // and what it sends there without the proxy
  }));
  const neighbour = (index: number) => steps[(index + 1) % AT_ONCE]?.host ?? '';
  let results: readonly StepResult[];

  beforeAll(async () => {
    const zone = Object.fromEntries(steps.map(({host}, index) => [host, {A: [`203.0.113.${220 + index}`]}]));
    addNames(lab, zone);
    results = await Promise.all(
      steps.map(({host, own, foreign, past}, index) =>
        runStep(lab, {
          inputs: {
            run: [
              `curl -sS -f --retry 3 --retry-all-errors -m 20 http://${host}/${own}`,
              `! curl -sS -f -m 20 http://${neighbour(index)}/${foreign}`,
              `! curl -sS -f -m 20 --noproxy '*' http://${neighbour(index)}/${past}`,
              'sleep 5 # beside the others',
              `curl -sS -f --retry 3 --retry-all-errors -m 20 --noproxy '*' http://${host}/${own}`
            ].join('\n'),
            ...POLICIES[index % POLICIES.length]?.(host, neighbour(index))
          }
        })
      )
    );
  }, 180_000);

  test('end well, each with the one host it was given', () => {
    expect(results.map(({code, stdout}) => (code === 0 ? 'well' : stdout))).toEqual(steps.map(() => 'well'));
    expect(results.map(({outputs}) => outputs['allowed-domains'])).toEqual(
      steps.map(({host}) => JSON.stringify([`${host}:80`]))
    );
    expect(results.map(({outputs}) => outputs['blocked-domains'])).toEqual(
      steps.map((_, index) => JSON.stringify([`${neighbour(index)}:80`]))
    );
  });

  test('reach that host, and no other by any of them', async () => {
    for (const {host, own, foreign, past} of steps) {
      const reached = (await arrivals(lab, own)).filter(({kind}) => kind === 'http');
      expect(reached.length).toBeGreaterThanOrEqual(2); // more where an overloaded machine had to ask again
      expect(reached).toEqual(reached.map(() => expect.objectContaining({host})));
      expect([...(await arrivals(lab, foreign)), ...(await arrivals(lab, past))]).toEqual([]);
    }
  });

  test('are asked for by a name only where it is allowed', async () => {
    // Each name is allowed in one step and refused in another: two requests, and no more than two questions a request.
    for (const {host} of steps) expect((await questions(lab, host)).length).toBeLessThanOrEqual(4);
  });

  test('have audits of their own alone', () => {
    for (const [index, {audit}] of results.entries()) {
      const hosts = audit.flatMap(record => ('host' in record ? [record.host] : []));
      expect(new Set(hosts)).toEqual(new Set([steps[index]?.host, neighbour(index)]));
    }
  });

  test('leave nothing', async () => {
    const left = await Promise.all(results.map(({state}) => leftovers(lab, state['sandbox'])));
    expect(left.flat()).toEqual([]);
    const folders = results.flatMap(({machine}) => readdirSync(machine.temp));
    expect(folders.filter(name => name.startsWith('awf-report-'))).toHaveLength(AT_ONCE); // the control
    expect(folders.filter(name => /^awf-(?!report-)/.test(name))).toEqual([]);
    // By what is mounted there: other tests' steps run on the same engine.
    const ids = results.map(({state}) => `awf-${state['sandbox'] ?? ''}/`);
    const living = (): number[] =>
      processesOf(lab).filter(pid => {
        try {
          const mounts = readFileSync(`/proc/${pid}/mountinfo`, 'utf8');
          return ids.some(id => mounts.includes(id));
        } catch {
          return false; // because it has just ended
        }
      });
    // The engine's own process beside a container ends a moment after it.
    for (const deadline = Date.now() + 10_000; living().length > 0 && Date.now() < deadline;)
      await pause(200);
    expect(living()).toEqual([]);
  });

  test('were refused what a plain container gets', async () => {
    const mark = newMark();
    await plain(lab, ['curl', '-sS', '-m', '10', `http://${neighbour(0)}/${mark}`]);
    expect(await arrivals(lab, mark)).toContainEqual(expect.objectContaining({kind: 'http'}));
  });
});

describe('a step on a machine that was used before', () => {
  const standing = (run: string) => {
    const step = startStep(lab, {inputs: {run, 'allowed-domains': 'allowed.test'}, post: 'never'});
    return step.until(/standing/).then(() => step);
  };
  const other = `awf-lab-${randomBytes(4).toString('hex')}`;
  let living: RunningStep;
  let dead: StepResult;
  let before: string[];

  beforeAll(async () => {
    const [first, second] = await Promise.all([
      standing('echo standing; sleep 600'),
      standing('echo standing; until [ -e over ]; do sleep 0.2; done; curl -sf http://allowed.test/; exit 7')
    ]);
    living = second;
    // Now: when it is dead any step on this engine may remove it.
    const [id] = readdirSync(first.machine.temp).flatMap(
      name => /^awf-([0-9a-f]{12})$/.exec(name)?.[1] ?? []
    );
    before = await leftovers(lab, id ?? 'none');
    process.kill(first.pid, 'SIGKILL');
    dead = await first.done;
    // Of an earlier version, of another machine, and of somebody else: not to be told or not ours.
    await docker(lab, 'create', '--name', `${other}-old`, '--label', 'awf-action=old', 'awf-lab-plain', 'x');
    const elsewhere = [
      '--label',
      'awf-action=else',
      '--label',
      'awf-action.owner=999999999/1/1/boot/machine'
    ];
    await docker(lab, 'create', '--name', `${other}-else`, ...elsewhere, 'awf-lab-plain', 'x');
    await docker(lab, 'create', '--name', `${other}-foreign`, 'awf-lab-plain', 'x');
    await runStep(lab, {inputs: {run: 'sleep 3'}});
  }, 120_000);

  test('finds what the dead one had', () => expect(before).toHaveLength(3));

  test('removes it', async () => expect(await leftovers(lab, dead.state['sandbox'])).toEqual([]));

  test('leaves the living one alone, which ends by its own will', async () => {
    writeFileSync(`${living.machine.workspace}/over`, '');
    const {outputs} = await living.done;
    expect(outputs).toMatchObject({'exit-code': '7', 'allowed-domains': '["allowed.test:80"]'});
  });

  test("leaves alone what is another machine's, or nobody can tell whose", async () => {
    const names = await docker(lab, 'ps', '--all', '--filter', `name=${other}`, '--format', '{{.Names}}');
    expect(names.trim().split('\n').sort()).toEqual(
      ['else', 'foreign', 'old'].map(name => `${other}-${name}`)
    );
    await docker(lab, 'rm', ...names.trim().split('\n'));
  });
});

import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {docker} from '../lab/engine.js';
import {addNames, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {onMachine, plain} from '../lab/plain.js';
import {Probing, PYTHON, type Outcome, type Probes} from '../lab/probes.js';
import {pidOf} from '../lab/standing.js';
import {startStep, type StepResult} from '../lab/step.js';
import {giveWayOut} from '../lab/way-out.js';
import {ALL_MAY, expectRefused, REFUSED} from './refused.js';
import {CLOTHED, IPV6, RAW, TCP, TRANSPORTS, UDP} from './ways.js';

const lab = theLab();

const only = (probes: Probes, wanted: RegExp): Probes =>
  Object.fromEntries(Object.entries(probes).filter(([title]) => wanted.test(title)));
const under = (row: string, probes: Probes): Probes =>
  Object.fromEntries(Object.entries(probes).map(([title, code]) => [`${row}: ${title}`, code]));

const PACKETS: Probes = {
  ...under('TCP', TCP),
  ...under('UDP', only(UDP, /^(?!.*name)/)),
  ...under('IPv6', only(IPV6, /^(TCP|UDP)/)),
  ...under('IPv4 in the clothes of IPv6', only(CLOTHED, /^(TCP|UDP)/))
};

/** Of who has every capability and no profile. Frames go below the rules: they are what no capability is for. */
const ANY: Probes = {
  ...PACKETS,
  ...under('below TCP and UDP', only(RAW, /^(?!ping|a frame)/)),
  ...under('IPv6', only(IPV6, /^an echo/)),
  ...under('a transport', TRANSPORTS)
};

const inside = new Probing({before: `page('allowed.test')`, ...PACKETS, after: `page('allowed.test')`});
// Before the command makes its own: a port is one's alone.
const PORTS = /from port/;
const ports = new Probing(only(ANY, PORTS));
const others = new Probing(Object.fromEntries(Object.entries(ANY).filter(([title]) => !PORTS.test(title))));
const beside = (title: string): Outcome => (PORTS.test(title) ? ports : others).of(title);
const free = new Probing(ANY);
let step: StepResult;

beforeAll(async () => {
  addNames(lab, {...inside.zone, ...ports.zone, ...others.zone, ...free.zone});
  const [prelude = '', making = ''] = inside.program.split(/\n(?=make\()/);
  const running = startStep(lab, {
    inputs: {
      run: `${prelude}\nprint('standing', flush=True)\nwhile not os.path.exists('go'): time.sleep(0.01)\n${making}`,
      shell: PYTHON,
      'allowed-domains': 'allowed.test'
    }
  });
  await running.until(/^standing$/m);
  const pid = await pidOf(lab, running, 'sandbox');
  await giveWayOut(lab, pid);
  const there = ({program}: Probing): ReturnType<typeof onMachine> => {
    const python = ['env', '-i', 'http_proxy=there', '/usr/bin/python3', '-c', program];
    return onMachine(lab, ['nsenter', `--net=/proc/${pid}/ns/net`, ...python]);
  };
  const fromPorts = await there(ports);
  writeFileSync(path.join(running.machine.workspace, 'go'), '');
  const other = await there(others);
  step = await running.done;
  await inside.note(lab, step.stdout);
  await ports.note(lab, fromPorts.stdout);
  await others.note(lab, other.stdout);

  const name = `awf-lab-${newMark()}`;
  const waiting = `import time\nwhile len(open('/proc/net/route').readlines()) < 3: time.sleep(0.02)\n${free.program}`;
  const control = plain(lab, ['/usr/bin/python3', '-c', waiting], {
    docker: [`--name=${name}`, '--network=none', ...ALL_MAY]
  });
  const format = '--format={{.State.Pid}}';
  for (let tries = 0; ; tries += 1) {
    const found = Number(await docker(lab, 'inspect', format, name).catch(() => '0'));
    if (found > 0) {
      await giveWayOut(lab, found);
      break;
    }
    if (tries > 200) throw new Error('The control did not start.');
    await pause(50);
  }
  await free.note(lab, (await control).stdout);
}, 120_000);

describe('N16: in a namespace that is given a way out while the command runs', () => {
  test('what is allowed is fetched, before and after', () => {
    for (const title of ['before', 'after'])
      expect(inside.of(title).heard).toContainEqual(
        expect.objectContaining({kind: 'http', host: 'allowed.test'})
      );
  });

  test.each(Object.keys(PACKETS))('the rules alone refuse the command, at once: %s', title => {
    expectRefused(inside.of(title));
    expect(free.of(title).heard).not.toEqual([]);
  });

  // Of a raw protocol the kernel does not always say that it was refused. That nobody hears of it is what counts.
  test.each(Object.keys(ANY))('N7: they refuse who may all, too: %s', title => {
    const {how, heard} = beside(title);
    if (!/below|echo/.test(title)) expect(how).toMatch(REFUSED);
    expect(heard).toEqual([]);
    expect(free.of(title).heard).not.toEqual([]);
  });

  test('the step fails, and says what was added', () => {
    expect(step.code).not.toBe(0);
    expect(step.log.split('\n').filter(line => line.startsWith('::error'))).toEqual([
      expect.stringMatching(/there is an interface "way(@\w+)?"/)
    ]);
  });
});

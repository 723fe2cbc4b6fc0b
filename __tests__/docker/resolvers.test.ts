import {beforeAll, describe, expect, test} from '@jest/globals';
import {startResolvedEngine} from '../lab/engine.js';
import {besideThe, theLab} from '../lab/place.js';
import {importPlain, plain} from '../lab/plain.js';
import {run} from '../lab/run.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = besideThe(theLab(), 'resolved');
const UPSTREAM = '10.53.0.53'; // private, as most are
const inside = (...argv: string[]) => run('nsenter', `--net=${lab.engineNet}`, ...argv);

/** How many questions left the engine's containers: for the machine's real resolver, and for any other. */
async function asked(): Promise<{upstream: number; others: number}> {
  const counters = await inside('iptables', '-t', 'mangle', '-S', 'PREROUTING', '-v');
  const count = (rule: RegExp) => Number(rule.exec(counters)?.[1]);
  return {
    upstream: count(/ -d 10\.53\.0\.53\/32 .*-c (\d+) /),
    others: count(/ ! -d 10\.53\.0\.53\/32 .*-c (\d+) /)
  };
}

describe('on a machine with systemd-resolved, and an engine as it is installed', () => {
  let step: StepResult;
  let byStep: {upstream: number; others: number};

  beforeAll(async () => {
    await startResolvedEngine(lab, UPSTREAM);
    for (const not of [[], ['!']])
      await inside(
        ...['iptables', '-t', 'mangle', '-A', 'PREROUTING', '-i', 'docker0', ...not, '-d', UPSTREAM],
        ...['-p', 'udp', '--dport', '53']
      );
    await importPlain(lab);
    step = await runStep(lab, {
      inputs: {
        run: 'curl -sS -m 3 http://allowed.test/ || true; curl -sS -m 3 http://blocked.test/',
        'allowed-domains': 'allowed.test'
      }
    });
    byStep = await asked();
  }, 120_000);

  test('a step runs', () => {
    expect([step.code, step.code === 0 ? '' : step.log]).toEqual([0, '']);
    expect(step.outputs['blocked-domains']).toBe('["blocked.test:80"]');
  });

  test('Squid asks its upstream, not its stub, and no public resolver in its place', () => {
    expect(byStep.upstream).toBeGreaterThan(0);
    expect(byStep.others).toBe(0);
  });

  test('another resolver would have been seen asked', async () => {
    const ask = 'require("dgram").createSocket("udp4").send("?", 53, "8.8.8.8", () => process.exit())';
    await plain(lab, ['node', '-e', ask]);
    expect((await asked()).others).toBeGreaterThan(0);
  });
});

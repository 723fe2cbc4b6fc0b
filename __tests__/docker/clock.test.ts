import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/report/report.js';
import {theLab} from '../lab/place.js';
import {runStep} from '../lab/step.js';

const lab = theLab();
const HOUR = 3_600_000;

/** Makes the step's clock of the wall another than the engine's and the kernel's. */
function clock(name: string, shift: string): Record<string, string> {
  const script = path.join(lab.folder, `clock-${name}.cjs`);
  writeFileSync(
    script,
    `const Real = Date, now = () => Real.now() + (${shift});
    globalThis.Date = class extends Real {
      constructor(...given) { if (given.length > 0) super(...given); else super(now()); }
      static now() { return now(); }
    };`
  );
  return {NODE_OPTIONS: `--require=${script}`};
}

describe.each<[string, Record<string, string>]>([
  ['is an hour ahead', clock('ahead', `${HOUR}`)],
  ['is an hour behind', clock('behind', `-${HOUR}`)],
  ['jumps forth and back', clock('jumps', `Math.floor(performance.now() / 70) % 2 ? ${HOUR} : -${HOUR}`)]
])('a step whose clock %s', (_, env) => {
  test('tells its packets from the canaries’, in order, and takes as long as it took', async () => {
    const step = await runStep(lab, {
      env,
      inputs: {
        run: [
          'curl -sS -m 10 http://allowed.test/',
          'echo x >/dev/udp/203.0.113.20/53',
          'echo x >/dev/tcp/203.0.113.20/22 || true',
          'sleep 1'
        ].join('\n'),
        shell: 'bash {0}',
        'allowed-domains': 'allowed.test'
      }
    });
    expect(step).toMatchObject({code: 0, stdout: expect.stringContaining('hello from allowed.test')});
    const tried = step.audit.flatMap(record =>
      record.kind === 'packet' ? [`${record.scheme} ${record.host}:${record.port ?? 0}`] : []
    );
    expect(tried.sort()).toEqual(['tcp 203.0.113.20:22', 'udp 203.0.113.20:53']);
    const times = step.audit.map(({time}) => time);
    expect(times).toEqual([...times].sort());
    expect([step.audit[0]?.kind, step.audit.at(-1)?.kind]).toEqual(['start', 'end']);
    const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report;
    expect(report.proofs).toContainEqual({
      name: 'Packet log',
      held: true,
      detail: 'it recorded the canary, and ran to the end'
    });
    const took = Date.parse(report.ended) - Date.parse(report.started);
    expect(took).toBeGreaterThan(1_000);
    expect(took).toBeLessThan(step.ms);
    for (const {spans} of report.timeline) {
      for (const [from, to] of spans) expect([0 <= from, from <= to, to <= took]).toEqual([true, true, true]);
    }
  });

  test('is stopped by timeout-minutes neither sooner nor later', async () => {
    const begun = performance.now();
    const step = await runStep(lab, {
      env,
      inputs: {run: 'echo going; sleep 60', 'timeout-minutes': '0.05'}
    });
    expect(step).toMatchObject({code: 124, stdout: expect.stringContaining('going')});
    const ms = performance.now() - begun;
    expect(ms).toBeGreaterThan(3_000);
    expect(ms).toBeLessThan(20_000);
  });
});

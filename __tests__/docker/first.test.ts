import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {farSide, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {runStep} from '../lab/step.js';
import {forget, makeVariant, type Variant} from '../lab/variant.js';

const lab = theLab();

/** The shell's own redirection: nothing is started before the first attempt. Then on, for as long as a start takes. */
const rush = (mark: string, address: string): string => `t=\${EPOCHREALTIME/./}
for i in $(seq 0 200); do
  { exec 3<>/dev/tcp/${address}/443 && printf ${mark} >&3 && read -t 1 -r -u 3 word; } 2>&1
  { printf ${mark} >/dev/udp/${address}/443; } 2>&1
  (( i )) || echo "first after $(( \${EPOCHREALTIME/./} - t )) us"
done
curl -sS https://allowed.test/${mark}`;

const BASH = 'bash --noprofile --norc {0}';
const own = (): {mark: string; address: string} => {
  const mark = newMark();
  return {
    mark,
    address: `23.${[1, 3, 5].map(at => 1 + (parseInt(mark.slice(at, at + 2), 16) % 250)).join('.')}`
  };
};

// Between the routes and the rules, where a command would have a way as far as its own namespace has one.
const WAIT_SECONDS = 2;
const slow = (root: string): void => {
  const init = path.join(root, 'awf/sandbox-init');
  const text = readFileSync(init, 'utf8');
  const more = text.replace('  iptables-restore <', `  sleep ${WAIT_SECONDS}\n  iptables-restore <`);
  expect(more).not.toBe(text);
  writeFileSync(init, more);
};

describe('N13: where the walls are slow to be built, the first instruction of the command', () => {
  let variant: Variant;
  beforeAll(async () => void (variant = await makeVariant(lab, slow)), 180_000);
  afterAll(() => forget(lab, variant));

  test('and each of the next 200 attempts are refused at once, recorded, and heard of by nobody', async () => {
    const {mark, address} = own();
    const step = await runStep(lab, {
      inputs: {
        run: rush(mark, address),
        shell: BASH,
        'allowed-domains': 'allowed.test',
        'image-archive': variant.archive
      }
    });
    // The far side first: what it saw is no matter of words.
    const far = await farSide(lab);
    expect(far.packetsTo(address)).toEqual([]);
    const lines = step.stdout.split('\n');
    expect(lines.find(line => line.includes('/dev/'))).toMatch(/\/dev\/tcp\/\S+ Connection refused$/); // the word of the rules: without them there is no route
    expect(Number(/first after (\d+) us/.exec(step.stdout)?.[1])).toBeLessThan(50_000);
    expect(lines.filter(line => /(Connection refused|not permitted)$/.test(line)).length).toBeGreaterThan(
      400
    );
    expect(far.arrivals(mark).map(({kind, host}) => host ?? kind)).toContain('allowed.test');
    const [first] = step.audit.filter(({kind}) => kind === 'packet');
    expect(first).toMatchObject({host: address, port: 443, scheme: 'tcp', verdict: 'blocked'});

    const control = own();
    await plain(lab, ['bash', '-c', rush(control.mark, control.address).replace('0 200', '0 2')]);
    expect((await farSide(lab)).packetsTo(control.address)).not.toEqual([]);
  });

  test('comes after the last proof', async () => {
    // Its container starts earlier, behind a gate, so it is asked itself.
    const begun = Date.now() / 1_000;
    const run = 'echo "first at $EPOCHREALTIME"';
    const step = await runStep(lab, {inputs: {run, 'image-archive': variant.archive}});
    const first = Number(/^first at ([\d.]+)$/m.exec(step.stdout)?.[1]);
    const [proof = ''] = step.squidLog.split('\n').filter(line => line.includes('canary-'));
    const {time} = JSON.parse(proof) as {readonly time: string};
    expect(first).toBeGreaterThan(Number(time));
    expect(Number(time) - begun).toBeGreaterThan(WAIT_SECONDS);
  });
});

import {beforeAll, describe, expect, test} from '@jest/globals';
import type {AuditRecord, Packet, Request} from '../../src/audit/audit.js';
import {theLab} from '../lab/place.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const requests = (audit: readonly AuditRecord[]): Request[] =>
  audit.flatMap(record => (record.kind === 'request' ? [record] : []));
const packetsTo = (audit: readonly AuditRecord[], address: string): Packet[] =>
  audit.flatMap(record => (record.kind === 'packet' && record.host === address ? [record] : []));

describe('the report says by whom', () => {
  test('for at least 99 of 100 short-lived clients, allowed and blocked, through the proxy and past it', async () => {
    const {audit} = await runStep(lab, {
      inputs: {
        run: [
          'set +e',
          'for i in $(seq 25); do',
          '  curl --silent --output /dev/null --max-time 10 https://allowed.test/',
          '  curl --silent --output /dev/null --max-time 10 --noproxy "*" https://allowed.test/',
          '  curl --silent --output /dev/null --max-time 10 https://blocked.test/',
          '  curl --silent --output /dev/null --max-time 10 --noproxy "*" http://blocked.test/',
          'done',
          'exit 0'
        ].join('\n'),
        'allowed-domains': 'allowed.test'
      }
    });
    const all = requests(audit);
    expect(all).toHaveLength(100);
    const known = all.filter(({process}) => process?.exe.endsWith('/curl') === true);
    expect(known.length).toBeGreaterThanOrEqual(99);
    expect(known[0]?.process).toEqual({
      exe: expect.stringMatching(/\/curl$/),
      argv0: 'curl',
      parents: ['bash']
    });
  });
});

describe('by whom a packet to a bare address was sent,', () => {
  const [short, long, two] = ['203.0.113.71', '203.0.113.72', '203.0.113.73'];
  const script = (address: string): string =>
    `const net = require('net'); let left = 20; const dial = () => net.connect(443, '${address}').on('error', () => --left > 0 && setTimeout(dial, 40)); dial();`;
  let step: StepResult;

  beforeAll(async () => {
    step = await runStep(lab, {
      inputs: {
        run: [
          'set +e',
          `for i in $(seq 40); do curl --silent --noproxy "*" https://${short}/; done`,
          `exec -a an-agent node -e "${script(long)}" &`,
          'wait',
          // Each ends while the other goes on: whoever is looked for only afterwards may be taken for it.
          `for i in $(seq 20); do { curl --silent --noproxy "*" https://${two}/ & (: $(seq 2000)) & wait; }; done`,
          'exit 0'
        ].join('\n'),
        'allowed-domains': 'allowed.test'
      }
    });
  }, 60_000);

  test('is said of a client that lives on', () => {
    const sent = packetsTo(step.audit, long);
    expect(sent).toHaveLength(20);
    const known = sent.filter(({process}) => process?.argv0 === 'an-agent');
    expect(known.length).toBeGreaterThanOrEqual(8); // of 20, on a busy machine; 17 and more on one that is not
    expect(known[0]?.process?.exe).toMatch(/\/node$/);
  });

  test('is said of most that end at once', () => {
    const sent = packetsTo(step.audit, short);
    expect(sent).toHaveLength(40);
    expect(sent.filter(({process}) => process !== undefined).length).toBeGreaterThanOrEqual(10);
  });

  test('is never said of another, whatever runs beside it', () => {
    const names = (address: string): Set<string | undefined> =>
      new Set(packetsTo(step.audit, address).flatMap(({process}) => process?.argv0 ?? []));
    expect([...names(short)]).toEqual(['curl']);
    expect([...names(long)]).toEqual(['an-agent']);
    expect(packetsTo(step.audit, two)).toHaveLength(20);
    expect([...names(two)].filter(name => name !== 'curl')).toEqual([]);
  });
});

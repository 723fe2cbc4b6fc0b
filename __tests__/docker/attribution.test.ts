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
  const [own, between, datagram] = ['203.0.113.74', '203.0.113.75', '203.0.113.76'];
  const script = (address: string): string =>
    `const net = require('net'); let left = 20; const dial = () => net.connect(443, '${address}').on('error', () => --left > 0 && setTimeout(dial, 40)); dial();`;
  // What else the machine starts meanwhile takes the sender's name away, never gives another's: a quiet moment is
  // waited for, in one of some steps.
  const STEPS = 5;
  const ENOUGH = {long: 15, short: 12};
  const steps: StepResult[] = [];
  const known = (step: StepResult, address: string): Packet[] =>
    packetsTo(step.audit, address).filter(({process}) => process !== undefined);
  const most = (address: string): number => Math.max(...steps.map(step => known(step, address).length));

  beforeAll(async () => {
    const run = [
      'set +e',
      `for i in $(seq 40); do curl --silent --noproxy "*" https://${short}/; done`,
      `exec -a an-agent node -e "${script(long)}" &`,
      'wait',
      // Each ends while the other goes on: whoever is looked for only afterwards may be taken for it.
      `for i in $(seq 20); do { curl --silent --noproxy "*" https://${two}/ & (: $(seq 2000)) & wait; }; done`,
      // A shell that sends by itself, alone and between others that end just before.
      `for i in $(seq 20); do sleep 0.01; (: > /dev/tcp/${own}/443); done 2> /dev/null`,
      `for i in $(seq 20); do sleep 0.01; : > /dev/tcp/${between}/443; done 2> /dev/null`,
      `for i in $(seq 20); do sleep 0.01; echo > /dev/udp/${datagram}/443; done`,
      'exit 0'
    ].join('\n');
    do {
      steps.push(await runStep(lab, {inputs: {run, 'allowed-domains': 'allowed.test'}}));
    } while (steps.length < STEPS && (most(long) < ENOUGH.long || most(short) < ENOUGH.short));
  }, 240_000);

  test('there is a record of each packet', () => {
    for (const {audit} of steps)
      expect(
        [short, long, two, own, between, datagram].map(address => packetsTo(audit, address).length)
      ).toEqual([40, 20, 20, 20, 20, 20]);
  });

  // Where six others wanted each of the machine's two cores, nearly all of the 20, and of 100 such as the 40 nine in
  // ten; where eleven did, few of either.
  test('is said of most of a client that lives on', () => {
    expect(most(long)).toBeGreaterThanOrEqual(ENOUGH.long);
  });

  test('is said of many that end at once', () => {
    expect(most(short)).toBeGreaterThanOrEqual(ENOUGH.short);
  });

  test('is never said of another, whatever runs beside it', () => {
    for (const [address, name] of [
      [short, 'curl'],
      [long, 'an-agent'],
      [two, 'curl'],
      [own, 'bash'],
      [between, 'bash'],
      [datagram, 'bash']
    ] as const) {
      const names = steps.flatMap(step => known(step, address).map(({process}) => process?.argv0));
      expect(names.filter(each => each !== name)).toEqual([]);
    }
    const exes = steps.flatMap(step => known(step, long).map(({process}) => process?.exe));
    expect(exes.filter(each => !/\/node$/.test(each ?? ''))).toEqual([]);
  });
});

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
  const [agents, asking, named] = ['203.0.113.77', '203.0.113.78', 'allowed.test'];
  const [first, second, third, killed] = ['203.0.113.66', '203.0.113.67', '203.0.113.68', '203.0.113.69'];
  const PYTHON = (address: string): string =>
    `python3 -c "import socket; socket.create_connection(('${address}', 443))" 2> /dev/null`;
  const AGENT = `const {spawn} = require('child_process'); let left = 20; const call = () => left-- > 0 && spawn('bash', ['-c', process.argv[1]], {stdio: ['ignore', 'ignore', 'pipe']}).on('close', call).stderr.on('data', () => {}); call();`;
  const ASK = `import socket, time; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\nfor _ in range(5):\n  try: s.sendto(b'?', ('${asking}', 53))\n  except OSError: time.sleep(0.2)`;
  const script = (address: string): string =>
    `const net = require('net'); let left = 20; const dial = () => net.connect(443, '${address}').on('error', () => --left > 0 && setTimeout(dial, 40)); dial();`;
  let step: StepResult;
  const senders = (address: string): (string | undefined)[] =>
    packetsTo(step.audit, address).map(({process}) => process?.argv0);

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
      `node -e "${AGENT}" 'curl --silent --show-error --noproxy "*" https://${agents}/; true'`,
      `python3 -c "${ASK}"`,
      `for i in $(seq 20); do curl --silent --noproxy "*" https://${named}:9443/; done`,
      `for i in $(seq 20); do curl --silent --noproxy "*" https://${first}/ & ${PYTHON(second)} & (: > /dev/tcp/${third}/443) 2> /dev/null & wait; done`,
      // Killed while its packet is on its way, with another beside it.
      `for i in $(seq 20); do ${PYTHON(killed)} & { sleep 0.0$((i % 4 + 2)); kill -9 $!; } & (: > /dev/tcp/${third}/443) 2> /dev/null & wait; done 2> /dev/null`,
      'exit 0'
    ].join('\n');
    step = await runStep(lab, {inputs: {run, 'allowed-domains': 'allowed.test'}});
  }, 60_000);

  // Of a connection it is certain: it is held. A datagram's sender may be gone when the step hears of it.
  test.each([
    ['a client that ends at once', short, 'curl', 40],
    ['a client that lives on', long, 'an-agent', 20],
    ['a client beside another that ends before', two, 'curl', 20],
    ['a shell, alone', own, 'bash', 20],
    ['a shell between others', between, 'bash', 20],
    ["a client under an agent's shell, which wake with it", agents, 'curl', 20],
    ['a client on a port that no line names', named, 'curl', 20],
    ['one of three at once', first, 'curl', 20],
    ['another of them', second, 'python3', 20],
    ['the shell among them, and beside one that is killed', third, 'bash', 40]
  ])('is said of all packets of %s', (_, address, name, count) => {
    const found = senders(address);
    expect(found).toHaveLength(count);
    expect(found.filter(each => each !== undefined && each !== name)).toEqual([]);
    // A step that gets no processor for half a second lets the packet go.
    expect(found.filter(each => each === undefined).length).toBeLessThanOrEqual(1);
  });

  test('is said of a datagram where it can be, and never of another', () => {
    const found = senders(datagram);
    expect(found).toHaveLength(20);
    expect(found.filter(each => each !== undefined && each !== 'bash')).toEqual([]);
    expect(senders(asking).filter(each => each === 'python3')).toHaveLength(5);
  });

  test('is never said of another where it was killed', () => {
    expect(senders(killed).filter(each => each !== undefined && each !== 'python3')).toEqual([]);
  });

  test('is told with its parents', () => {
    const [first] = packetsTo(step.audit, agents).filter(({process}) => process !== undefined);
    expect(first?.process).toMatchObject({exe: '/usr/bin/curl', parents: ['bash', 'node', 'bash']});
  });
});

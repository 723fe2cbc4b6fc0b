import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {scriptOf, triedIn, triedOf, type Attempt} from '../lab/attempts.js';
import {docker} from '../lab/engine.js';
import {theLab} from '../lab/place.js';
import {run} from '../lab/run.js';
import {noiseIn} from '../lab/squid-log.js';
import {startStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const node = (script: string) => ['node', '-e', script];
const ROUNDS = 9;

const SETTINGS = ['all', 'default'].map(each => `/proc/sys/net/ipv6/conf/${each}/disable_ipv6`);
const reading: Readonly<Record<string, Attempt>> = {
  settings: {argv: ['cat', ...SETTINGS]},
  addresses: {argv: ['cat', '/proc/net/if_inet6']},
  'v6 alone': {argv: ['curl', '-sS', '-m', '10', '--noproxy', '*', 'https://v6only.test/']},
  // In turn, so that whatever else this machine does meets both alike.
  pace: {
    argv: node(`(async () => {
      const times = {'allowed.test': [], 'dual.test': []};
      for (let round = 0; round < ${ROUNDS}; round += 1) for (const host of Object.keys(times)) {
        const begun = performance.now();
        await (await fetch('https://' + host + '/', {headers: {connection: 'close'}})).text();
        times[host].push(performance.now() - begun);
      }
      console.log(JSON.stringify(times));
    })()`)
  }
};

let step: StepResult;
let tried: ReturnType<typeof triedIn>;
let held: {inside: string; outside: string; settings: string};
let squid: {opened: number; clients: readonly string[]}; // TCP connections to it, and who stands in its log

beforeAll(async () => {
  const script = `${scriptOf(reading)}
console.log('standing');
while (!require('node:fs').existsSync('seen')) spawnSync('sleep', ['0.05']);`;
  const inputs = {
    run: script,
    shell: 'node',
    'allowed-domains': 'allowed.test\ndual.test\nv6only.test'
  };
  const running = startStep(lab, {inputs});
  await running.until(/^standing$/m);
  const folder = readdirSync(running.machine.temp).find(name => /^awf-[0-9a-f]{12}$/.test(name)) ?? '';
  const sandbox = `${folder}-sandbox`;
  const pid = (await docker(lab, 'inspect', '--format={{.State.Pid}}', sandbox)).trim();
  const within = ['nsenter', `--net=/proc/${pid}/ns/net`] as const;
  held = {
    inside: await docker(lab, 'exec', '--user=0:0', sandbox, 'ip6tables-save'),
    outside: await run(...within, 'ip6tables-save'), // the machine's own tool, not the image's
    settings: await run(...within, 'cat', ...SETTINGS)
  };
  squid = {
    opened: passiveOpens(await inFirewall(`${folder}-firewall`)),
    clients: clientsIn(readFileSync(path.join(running.machine.temp, folder, 'log/access.log'), 'utf8'))
  };
  writeFileSync(path.join(running.machine.workspace, 'seen'), '');
  step = await running.done;
  tried = triedIn(step.stdout);
}, 90_000);

async function inFirewall(container: string): Promise<string> {
  const pid = (await docker(lab, 'inspect', '--format={{.State.Pid}}', container)).trim();
  return run('nsenter', `--net=/proc/${pid}/ns/net`, 'cat', '/proc/net/snmp');
}

/** How many connections its listeners took, by the kernel's own count. */
function passiveOpens(snmp: string): number {
  const [names = [], values = []] = snmp
    .split('\n')
    .filter(line => line.startsWith('Tcp:'))
    .map(line => line.split(' '));
  return Number(values[names.indexOf('PassiveOpens')]);
}

function clientsIn(log: string): string[] {
  const lines = log.trim().split('\n');
  return [...new Set(lines.map(line => (JSON.parse(line) as {client: string}).client))];
}

describe('N4: on an engine whose networks have IPv6', () => {
  test('the command reads that IPv6 is off for all and by default', () => {
    expect(triedOf(tried, 'settings')).toMatchObject({code: 0, stdout: '1\n1\n'});
    expect(held.settings).toBe('1\n1\n');
  });

  test('it has no address of IPv6', () => {
    expect(triedOf(tried, 'addresses')).toMatchObject({code: 0, stdout: ''});
  });

  test.each(['inside', 'outside'] as const)('ip6tables refuses the rest, read from %s', side => {
    const rules = held[side].split('\n');
    expect(rules.filter(line => line.startsWith(':')).map(line => line.split(' ', 2).join(' '))).toEqual(
      expect.arrayContaining([':INPUT DROP', ':FORWARD DROP', ':OUTPUT DROP'])
    );
    expect(rules.filter(line => line.startsWith('-A OUTPUT')).at(-1)).toBe('-A OUTPUT -j DENY');
    expect(rules.filter(line => line.startsWith('-A DENY') && line.includes('REJECT'))).toEqual([
      '-A DENY -p tcp -j REJECT --reject-with tcp-reset',
      '-A DENY -j REJECT --reject-with icmp6-adm-prohibited'
    ]);
  });

  test.each(['IPv6 rules', 'IPv6 off', 'No interface but loopback', 'Canary', 'Unchanged at the end'])(
    'the report proves: %s',
    name => {
      const {proofs} = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as {
        proofs: {name: string; held: boolean}[];
      };
      expect(proofs).toContainEqual(expect.objectContaining({name, held: true}));
    }
  );

  test('a name with both kinds of address is fetched as fast as one with the older kind', () => {
    const times = JSON.parse(triedOf(tried, 'pace').stdout) as Record<string, number[]>;
    const median = (host: string) => (times[host] ?? []).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
    expect(median('dual.test') - median('allowed.test')).toBeLessThan(50);
  });

  test('a name with the newer kind alone is fetched, through Squid', () => {
    expect(triedOf(tried, 'v6 alone')).toMatchObject({code: 0, stdout: 'hello from v6only.test\n'});
  });
});

describe('every connection to Squid', () => {
  // The report that began this project: a health check over ::1 that connected and said nothing, once a second.
  test('asks for something', () => {
    expect(squid.clients.length).toBeGreaterThan(2 * ROUNDS);
    expect(squid.opened).toBe(squid.clients.length);
  });

  test('would stand out in its log if it came over ::1 or said nothing', () => {
    const [line = ''] = step.squidLog.split('\n');
    const over = line.replace(/"client":"[^"]*"/, '"client":"::1:4711"');
    const silent = line.replace(/"url":"[^"]*"/, '"url":"error:transaction-end-before-headers"');
    expect(noiseIn(`${line}\n${over}\n${silent}\n`)).toEqual([over, silent]);
  });
});

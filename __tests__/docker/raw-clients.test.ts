import {beforeAll, describe, expect, test} from '@jest/globals';
import {addNames, arrivals, newMark, packetsTo} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {SERVERS, startServers, type Servers} from '../lab/servers.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const ZONE = 'real.test';
// Said by nobody else. What travels inside ssh is seen by its server alone.
const marks = {ssh: newMark(), psql: newMark(), redis: newMark(), piped: newMark()};
const refused = {ssh: newMark(), psql: newMark(), redis: newMark()};

/** As anyone writes it, with no word of a proxy. */
const CLIENTS: Readonly<Record<keyof typeof refused, (host: string, mark: string) => string>> = {
  ssh: (host, mark) => `echo ${mark} | ssh -o BatchMode=yes root@${host} say`,
  psql: (host, mark) =>
    `psql -w -h ${host} -U lab postgres -c "create table ${mark} as select '${mark} is here' as said; table ${mark}"`,
  redis: (host, mark) => `redis-cli -h ${host} set ${mark} here`
};
const HOSTS = {ssh: 'git', psql: 'db', redis: 'cache'} as const;
const NAMES = Object.keys(CLIENTS) as (keyof typeof CLIENTS)[];

let servers: Servers;
let step: StepResult;

const prepared = (home: string, hosts: readonly string[]): string => `
mkdir -m 700 -p ${home}/.ssh
cat >${home}/.ssh/id_ed25519 <<'KEY'
${servers.key.trim()}
KEY
chmod 600 ${home}/.ssh/id_ed25519
cat >${home}/.ssh/known_hosts <<'HOSTS'
${hosts.map(host => `${host} ${servers.hostKey}`).join('\n')}
HOSTS
`;

/** Each command's output, its code and how long it took, as one line. */
const said = (script: string): string =>
  `t=$EPOCHREALTIME; out=$( { ${script}; } 2>&1 </dev/null ); code=$?; echo "said ${script.split(' ').includes('ssh') ? 'ssh' : 'other'} $code $(( (\${EPOCHREALTIME/./} - \${t/./}) / 1000 )) $(echo "$out" | tr '\\n' ' ')"`;

beforeAll(async () => {
  servers = await startServers(lab);
  const all = NAMES.flatMap(name => [`${HOSTS[name]}.${ZONE}`, `other-${HOSTS[name]}.${ZONE}`]);
  addNames(lab, Object.fromEntries(all.map(host => [host, {A: [SERVERS]}])));
  const wanted = NAMES.map(name => CLIENTS[name](`${HOSTS[name]}.${ZONE}`, marks[name]));
  const unwanted = NAMES.map(name => CLIENTS[name](`other-${HOSTS[name]}.${ZONE}`, refused[name]));
  const pipe = `printf 'SET ${marks.piped} here\\r\\n' | redis-cli -h cache.${ZONE} --pipe`;
  step = await runStep(lab, {
    // ssh looks for its keys in the home that the machine's list of accounts gives, and only root is on every machine's.
    uid: 0,
    env: {HOME: '/root'},
    inputs: {
      run: ['set +e', prepared('~', all), ...[...wanted, pipe, ...unwanted].map(said)].join('\n'),
      'allowed-domains': [
        `tcp://=git.${ZONE}:22`,
        `tcp://=db.${ZONE}:5432`,
        `tcp://=cache.${ZONE}:6379`
      ].join('\n')
    }
  });
}, 120_000);

/** [code, milliseconds, output] of each command, in order. */
const results = (): (readonly [number, number, string])[] =>
  [...step.stdout.matchAll(/^said \w+ (\d+) (\d+) (.*)$/gm)].map(
    ([, code, ms, out = '']) => [Number(code), Number(ms), out] as const
  );

describe('an unchanged client of a tcp:// line', () => {
  test('ssh logs in and is answered', () => {
    expect(results()[0]).toEqual([0, expect.any(Number), 'hello from sshd ']);
    expect(servers.sshHeard()).toContain(marks.ssh);
  });

  test('psql writes a table and reads it', async () => {
    const [code, , out] = results()[1] ?? [];
    expect([code, out]).toEqual([0, expect.stringContaining(`${marks.psql} is here`)]);
    expect(await servers.query(`table ${marks.psql}`)).toContain(`${marks.psql} is here`);
  });

  test('redis-cli sets a key', async () => {
    expect(results()[2]).toEqual([0, expect.any(Number), 'OK ']);
    expect(await servers.redis('get', marks.redis)).toContain('here');
  });

  test('redis-cli --pipe hears the last reply to what it piped', async () => {
    expect(results()[3]).toEqual([0, expect.any(Number), expect.stringContaining('errors: 0, replies: 1')]);
    expect(await servers.redis('get', marks.piped)).toContain('here');
  });

  test('is in the audit log by its name, with its program', () => {
    for (const [name, port] of [
      ['ssh', 22],
      ['psql', 5432],
      ['redis', 6379]
    ] as const) {
      const host = `${HOSTS[name]}.${ZONE}`;
      expect(step.audit).toContainEqual(
        expect.objectContaining({
          host,
          port,
          scheme: 'tcp',
          verdict: 'allowed',
          rule: `tcp://=${host}:${port}`,
          process: expect.objectContaining({exe: expect.stringContaining(name) as unknown}) as unknown
        })
      );
    }
  });
});

describe('the same client of a name that no line covers', () => {
  test.each([
    ['ssh', 4],
    ['psql', 5],
    ['redis', 6]
  ] as const)('%s fails at once, and its server hears nothing', async (name, index) => {
    const [code, ms] = results()[index] ?? [];
    expect([code === 0, (ms ?? Infinity) < 3_000]).toEqual([false, true]);
    expect(servers.sshHeard()).not.toContain(refused[name]);
    expect(await arrivals(lab, refused[name])).toEqual([]);
  });

  test('is heard from a plain container', async () => {
    const tries = NAMES.map(name => CLIENTS[name](`other-${HOSTS[name]}.${ZONE}`, refused[name]));
    const hosts = NAMES.map(name => `other-${HOSTS[name]}.${ZONE}`);
    await plain(lab, ['bash', '-c', [prepared('/root', hosts), ...tries].join('\n')]);
    expect(servers.sshHeard()).toContain(refused.ssh);
    expect(await servers.query(`table ${refused.psql}`)).toContain(refused.psql);
    expect(await servers.redis('get', refused.redis)).toContain('here');
    expect(await packetsTo(lab, SERVERS)).not.toEqual([]);
  });
});

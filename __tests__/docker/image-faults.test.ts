import {chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {afterEach, beforeAll, describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/report/report.js';
import {arrivals, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {leftovers, runStep, type StepResult} from '../lab/step.js';
import {archiveOf, forget, idle, makeVariant, missing, type Variant} from '../lab/variant.js';

const lab = theLab();
const errors = ({log}: StepResult) => log.split('\n').filter(line => line.startsWith('::error::'));

const made: Variant[] = [];
const variant = async (change: (root: string) => void): Promise<string> => {
  const one = await makeVariant(lab, change);
  made.push(one);
  return one.archive;
};
afterEach(async () => {
  for (const one of made.splice(0)) await forget(lab, one).catch(() => undefined); // it may not have been loaded
});

interface Tried {
  readonly step: StepResult;
  readonly mark: string;
}

const tries = (mark: string) =>
  [
    'echo began',
    `curl -sk -m 2 https://other.test/${mark}`,
    `echo ${mark} >/dev/udp/203.0.113.20/53`,
    `echo ${mark} >/dev/tcp/2001:db8:f::40/80`,
    'curl -sS -m 10 https://allowed.test/'
  ].join('\n');

beforeAll(async () => {
  const mark = newMark();
  await plain(lab, ['bash', '-c', tries(mark)]);
  const kinds = (await arrivals(lab, mark)).map(({kind}) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['http', 'packet'])); // the control
});

/** The docker client, told something else than it is asked. */
function clientWith(word: string, instead: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(path.join(lab.folder, 'client-'));
  chmodSync(folder, 0o755);
  const real = execFileSync('sh', ['-c', 'command -v docker'], {encoding: 'utf8'}).trim();
  const script = `#!/bin/bash\nexec ${real} "\${@/${word}/${instead}}"\n`;
  writeFileSync(path.join(folder, 'docker'), script, {mode: 0o755});
  return {PATH: `${folder}:${path.dirname(process.execPath)}:/usr/sbin:/usr/bin:/sbin:/bin`};
}

async function tryOut(archive: string, env: Readonly<Record<string, string>> = {}): Promise<Tried> {
  const mark = newMark();
  const run = tries(mark);
  const inputs = {run, shell: 'bash {0}', 'allowed-domains': 'allowed.test', 'image-archive': archive};
  return {step: await runStep(lab, {inputs, env}), mark};
}

async function neverStarted({step, mark}: Tried, sentence: RegExp): Promise<void> {
  expect(step.stdout).not.toContain('began');
  expect(errors(step)).toEqual([expect.stringMatching(sentence)]);
  expect(step.log).not.toMatch(/^\s+at /m);
  expect(step).toMatchObject({
    code: 1,
    outputs: {'exit-code': '', report: expect.stringMatching(/report\.json$/)},
    summary: expect.stringContaining('The firewall could not be set up'),
    post: {code: 0}
  });
  expect(await arrivals(lab, mark)).toEqual([]);
  expect(await leftovers(lab, step.state['sandbox'] === '' ? 'none' : step.state['sandbox'])).toEqual([]);
  expect(readdirSync(step.machine.temp).filter(name => /^awf-[0-9a-f]{12}$/.test(name))).toEqual([]);
}

describe('a tool of the image that does nothing and reports success', () => {
  test.each<[string, string, RegExp]>([
    [
      'iptables-restore',
      'usr/sbin/iptables-restore',
      /The wall did not stand: IPv4 rules: .* is not in force/
    ],
    [
      'ip6tables-restore',
      'usr/sbin/ip6tables-restore',
      /The wall did not stand: IPv6 rules: .* is not in force/
    ],
    ['ip', 'usr/sbin/ip', /The wall did not stand: No interface but loopback/],
    [
      'setpriv, which becomes the relay and its canary',
      'usr/bin/setpriv',
      /(sandbox|firewall) .*ended with code/
    ],
    ['Squid', 'usr/sbin/squid', /The firewall \(Squid or its peer\) ended .*Squid ended/]
  ])('(%s) is found out, and no command starts', async (_, program, sentence) => {
    await neverStarted(await tryOut(await variant(idle(program))), sentence);
  });

  test('(the packet log) leaves the walls, and the report says that nothing was recorded', async () => {
    const {step, mark} = await tryOut(await variant(idle('usr/sbin/ulogd')));
    expect(step).toMatchObject({code: 0, stdout: expect.stringContaining('hello from allowed.test')});
    expect(step.summary).toContain('direct attempts are refused but not recorded on this runner');
    expect(await arrivals(lab, mark)).toEqual([]);
  });
});

describe('a tool of the image that says what is not so', () => {
  test('(iptables) is found out by the canary, and no command starts', async () => {
    // It loads nothing in the sandbox, and what is read back there is what was to be loaded.
    const lie = (root: string): void => {
      for (const [name, instead] of [
        ['restore', 'true'],
        ['save', 'cat "$config/rules.v4"']
      ] as const) {
        const file = path.join(root, `usr/sbin/iptables-${name}`);
        rmSync(file);
        const script = `#!/usr/bin/sh
config=/awf/config
[ -e "$config/relay.json" ] && { ${instead}; exit; }
exec xtables-nft-multi iptables-${name} "$@"
`;
        writeFileSync(file, script, {mode: 0o755});
      }
    };
    const sentence = /The wall did not stand: Canary: a \w+ probe was not refused at once/;
    await neverStarted(await tryOut(await variant(lie)), sentence);
  });
});

describe('rules that cannot be loaded', () => {
  test.each(['iptables-restore', 'ip6tables-restore'])(
    '(%s ends with an error) are told, and no command starts',
    async tool => {
      const change = (root: string): void => {
        idle(`usr/sbin/${tool}`)(root);
        writeFileSync(path.join(root, `usr/sbin/${tool}`), '#!/usr/bin/sh\necho refused >&2\nexit 1\n');
      };
      await neverStarted(
        await tryOut(await variant(change)),
        /(sandbox|firewall) .*(walls of the sandbox could not be built|rules could not be loaded)/
      );
    }
  );
});

const inInit = (from: RegExp, to: string) => (root: string) => {
  const init = path.join(root, 'awf/sandbox-init');
  const text = readFileSync(init, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(init, changed);
};

describe('a step whose refused packets nobody records', () => {
  const packets = 'for i in 1 2 3; do echo "$i" >/dev/udp/203.0.113.20/53; done || true';
  const counted = async (archive: string, run: string) => {
    const inputs = {run, 'image-archive': archive, 'fail-on-blocked': 'true'};
    const {code, outputs, audit, log} = await runStep(lab, {inputs});
    const [error = ''] = log.split('\n').filter(line => line.startsWith('::error::'));
    const end = audit.at(-1);
    return [code, outputs['blocked-count'], end?.kind === 'end' && end.unrecordedPackets, error];
  };

  test.each<[string, (root: string) => void]>([
    ['for its packet log does nothing', idle('usr/sbin/ulogd')],
    [
      'for its kernel has no packet log',
      inInit(/\biptables-restore <"\$config\/rules(-unheld)?\.v4"/g, 'false')
    ]
  ])('(%s) counts them, fails where that was asked for, and counts none of its own', async (_, change) => {
    const archive = await variant(change);
    const error = '::error::3 packets blocked. The step fails because of fail-on-blocked.';
    expect(await counted(archive, packets)).toEqual([1, '3', 3, error]);
    expect(await counted(archive, 'true')).toEqual([0, '0', 0, '']);
  });
});

// By one that can it is named: attribution.test.ts.
describe('a kernel that cannot hold a packet', () => {
  const run = 'curl -s --noproxy "*" http://203.0.113.20:8080/ || echo "curl said $?"';
  const dialled = async (change: (root: string) => void): Promise<StepResult> =>
    runStep(lab, {inputs: {run, 'image-archive': await variant(change)}});
  const packetsOf = ({audit}: StepResult) => audit.filter(record => record.kind === 'packet');

  test.each<[string, RegExp, string]>([
    ['cannot mark one', /\biptables-restore <"\$config\/rules\.v4"/, 'false'],
    ['has no second routing table', /-batch "\$config\/held"/, '$&; false'],
    ['has no tun', /-batch "\$config\/held"/, 'tuntap add dev held mode none']
  ])('(it %s) refuses and records it, and nobody learns whose it was', async (_, from, to) => {
    const step = await dialled(inInit(from, to));
    expect(step).toMatchObject({code: 0, stdout: expect.stringContaining('curl said 7')});
    expect(packetsOf(step)).toEqual([expect.objectContaining({host: '203.0.113.20', port: 8080})]);
    expect(packetsOf(step)[0]).not.toHaveProperty('process');
    const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report;
    expect(report.proofs.filter(({held}) => held !== true)).toEqual([]);
    expect(step.summary).not.toContain('which leads back');
  });
});

describe('an interface that the image adds to the sandbox', () => {
  test('that has no address is found out, and no command starts', async () => {
    const init = 'awf/sandbox-init';
    const archive = await variant(root => {
      const text = readFileSync(path.join(root, init), 'utf8');
      const more = text.replace(
        '  /usr/sbin/ip -batch',
        '  /usr/sbin/ip link add more type veth peer name other\n$&'
      );
      expect(more).not.toBe(text);
      writeFileSync(path.join(root, init), more);
    });
    const sentence = /The wall did not stand: No interface but loopback: there is an interface "other@more"/;
    await neverStarted(await tryOut(archive), sentence);
  });
});

describe('a tool that is missing in the image', () => {
  test.each<[string, string, RegExp]>([
    ['iptables-restore', 'usr/sbin/iptables-restore', /iptables-restore: not found/],
    ['iptables-save', 'usr/sbin/iptables-save', /iptables-save: not found/],
    ['setpriv', 'usr/bin/setpriv', /setpriv: not found/],
    ['what holds packets', 'usr/bin/socat', /What holds the packets that are refused did not start/],
    ['Squid', 'usr/sbin/squid', /The firewall \(Squid or its peer\) ended .*squid/],
    ['the init of the sandbox', 'awf/sandbox-init', /sandbox-init.*no such file/]
  ])('(%s) is named, and no command starts', async (_, program, sentence) => {
    await neverStarted(await tryOut(await variant(missing(program))), sentence);
  });
});

describe('an image archive', () => {
  const altered = async (change: (bytes: Buffer) => Buffer): Promise<string> => {
    const archive = await variant(() => undefined);
    writeFileSync(archive, change(readFileSync(archive)));
    return archive;
  };
  const text = (content: string): string => {
    const file = path.join(lab.folder, `${newMark()}.tar.gz`);
    writeFileSync(file, content);
    return file;
  };
  /** Another root under the same names: what the manifest promises is not what is there. */
  const swapped = async (): Promise<string> => {
    const honest = await variant(() => undefined);
    const folder = `${honest}.unpacked`;
    const sh = `mkdir "$1" && tar -xzf "$0" -C "$1" && layer=$(find "$1/blobs" -type f -size +1M) &&
      mkdir "$1/root" && echo planted >"$1/root/planted" && tar -cf "$layer" -C "$1/root" . && rm -r "$1/root" &&
      tar -czf "$0" -C "$1" manifest.json oci-layout index.json blobs`;
    execFileSync('sh', ['-euc', sh, honest, folder]);
    return honest;
  };

  test.each<[string, () => string | Promise<string>, RegExp]>([
    [
      'that is missing',
      () => path.join(lab.folder, 'absent.tar.gz'),
      /absent\.tar\.gz|cannot be read: ENOENT/
    ],
    ['that is no image', () => text('hello'), /is not an image archive of this action/],
    ['that is empty', () => text(''), /is not an image archive of this action/],
    [
      'that was cut short',
      () => altered(bytes => bytes.subarray(0, bytes.length / 2)),
      /could not be loaded/
    ],
    [
      'in which one byte is another',
      () =>
        altered(bytes => {
          const middle = bytes.length >> 1;
          return bytes.fill(bytes.readUInt8(middle) ^ 0xff, middle, middle + 1);
        }),
      /could not be loaded/
    ],
    ['whose layer is another than its manifest says', swapped, /could not be loaded/]
  ])('%s is one sentence, and no command starts', async (_, archive, sentence) => {
    await neverStarted(await tryOut(await archive()), sentence);
  });

  test('that is whole is taken, after all that and with the same inputs', async () => {
    const {step, mark} = await tryOut(archiveOf(lab));
    expect(step).toMatchObject({code: 0, stdout: expect.stringContaining('hello from allowed.test')});
    expect(await arrivals(lab, mark)).toEqual([]);
  });
});

describe('an engine that leaves a setting as it was, and reports success', () => {
  test('(IPv6 off) starts no command', async () => {
    const same = await tryOut(archiveOf(lab), clientWith('disable_ipv6=1', 'disable_ipv6=1'));
    expect(same.step).toMatchObject({code: 0}); // the control
    // Left out it would be 1 all the same: Docker itself sets it where there is no network.
    await neverStarted(
      await tryOut(archiveOf(lab), clientWith('disable_ipv6=1', 'disable_ipv6=0')),
      /IPv6 off/
    );
  });
});

import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import type {Policy} from '../../src/policy/policy.js';
import {literalsOf} from '../../src/render/literals.js';
import {
  RESOLVERS,
  parseUnhandedCount,
  renderFirewallRules,
  renderSandboxRules
} from '../../src/render/rules.js';
import type {Rules} from '../../src/render/rules.js';
import {IMAGE, needImage} from './world.js';

const LISTENERS = new Map([
  [80, 41080],
  [443, 41443],
  [8443, 42443]
]);
const policy: Policy = {
  allowed: [
    {
      source: {input: 'allowed-domains', line: 1, written: 'a.test'},
      hosts: {kind: 'tree', host: 'a.test'},
      scheme: 'web'
    },
    {
      source: {input: 'allowed-domains', line: 2, written: 'tcp://10.9.0.0/28:6379'},
      hosts: {kind: 'network', address: '10.9.0.0', prefix: 28},
      scheme: 'tcp',
      port: 6379
    },
    {
      source: {input: 'allowed-domains', line: 3, written: 'tcp://[fd00::]/64:6379'},
      hosts: {kind: 'network', address: 'fd00::', prefix: 64},
      scheme: 'tcp',
      port: 6379
    }
  ],
  blocked: [],
  expected: [],
  mode: 'enforce'
};
const resolvers: Rules = {
  v4: ['udp', 'tcp']
    .map(proto => `-A OUTPUT -d 10.0.0.53/32 -p ${proto} -m ${proto} --dport 53 -j ACCEPT`)
    .join('\n'),
  v6: ['udp', 'tcp']
    .map(proto => `-A OUTPUT -d fd00::53/128 -p ${proto} -m ${proto} --dport 53 -j ACCEPT`)
    .join('\n')
};
const firewall = renderFirewallRules(policy, {
  ownAddresses: ['203.0.113.9', '2001:DB8:0:0::7', 'fe80::1%eth0', '11.1.35.1/20', '2001:db8:1::1/56']
});

const TABLE: readonly (readonly [string, Rules])[] = [
  ['of the sandbox', renderSandboxRules(LISTENERS, {packetLog: true})],
  ['of the sandbox, which hold', renderSandboxRules(LISTENERS, {packetLog: true, held: true})],
  [
    'of the sandbox with literal networks',
    renderSandboxRules(LISTENERS, {
      packetLog: true,
      literals: literalsOf(policy, {ownAddresses: ['203.0.113.9']})
    })
  ],
  [
    'of the sandbox in audit mode',
    renderSandboxRules(LISTENERS, {
      packetLog: true,
      literals: literalsOf({...policy, mode: 'audit'}, {ownAddresses: ['203.0.113.9', '10.0.0.1']})
    })
  ],
  ['of the sandbox without a packet log', renderSandboxRules(LISTENERS, {packetLog: false})],
  [
    'of the firewall',
    {v4: firewall.v4.replace(RESOLVERS, resolvers.v4), v6: firewall.v6.replace(RESOLVERS, resolvers.v6)}
  ],
  [
    'of the firewall in audit mode',
    (({v4, v6}) => ({v4: v4.replace(RESOLVERS, resolvers.v4), v6: v6.replace(`${RESOLVERS}\n`, '')}))(
      renderFirewallRules({...policy, mode: 'audit'}, {ownAddresses: []})
    )
  ]
];

let here: string;
beforeAll(() => {
  needImage();
  here = mkdtempSync(join(tmpdir(), 'awf-walls-'));
  const {v4, v6} = renderSandboxRules(LISTENERS, {packetLog: true});
  writeFileSync(join(here, 'sandbox.v4'), v4);
  writeFileSync(join(here, 'sandbox.v6'), v6);
  writeFileSync(join(here, 'firewall.v4'), firewall.v4.replace(RESOLVERS, resolvers.v4));
  writeFileSync(join(here, 'firewall.v6'), firewall.v6.replace(RESOLVERS, resolvers.v6));
});
afterAll(() => rmSync(here, {recursive: true}));

/** Runs a script in a network namespace of its own, which ends with it, and all that it started. */
function inNamespace(script: string, input = ''): string {
  const {stdout, stderr, status} = spawnSync(
    'unshare',
    ['--net', '--pid', '--fork', '--kill-child', '--mount-proc', 'sh', '-euc', script],
    {
      env: {
        PATH: process.env['PATH'],
        IMAGE,
        HERE: here,
        NODE: process.execPath,
        WALLS: resolve('__tests__/netns/walls.mjs')
      },
      input,
      encoding: 'utf8',
      timeout: 20_000
    }
  );
  if (status !== 0) throw new Error(`The namespace ended with ${String(status)}: ${stderr}`);
  return stdout;
}

interface Fared {
  readonly probe: string;
  readonly how: string;
  readonly ms: number;
}

function faredIn(output: string): Map<string, Fared> {
  const lines = output.split('\n').filter(line => line.startsWith('{"probe"'));
  return new Map(lines.map(line => JSON.parse(line) as Fared).map(fared => [fared.probe, fared]));
}

describe('the resolvers that the rules of the firewall let through', () => {
  test('are those that Squid takes from the same file', () => {
    const given = [
      'search a.test',
      'nameserver 10.0.0.1',
      'nameserver 10.0.0.2 # vpn',
      'nameserver\tfd00::53\t; six',
      'nameserver 10.0.0.3#none',
      '# nameserver 10.0.0.4',
      ''
    ];
    writeFileSync(join(here, 'resolv.conf'), given.join('\n'));
    const mount = 'mount --bind "$HERE/resolv.conf" "$IMAGE/etc/resolv.conf"';
    const said = inNamespace(`${mount}; chroot "$IMAGE" /awf/firewall-init walls`);
    expect(/== resolvers\n([^=]*)==/.exec(said)?.[1]).toBe('10.0.0.1\n10.0.0.2\nfd00::53\n');
  });
});

describe('what the kernel holds, read back with the tools of the image, is the very text', () => {
  test.each(TABLE)('%s', (_, {v4, v6}) => {
    const held = (tool: string, rules: string) =>
      inNamespace(`chroot "$IMAGE" ${tool}-restore; chroot "$IMAGE" ${tool}-save`, rules).replace(
        /^#.*\n/gm,
        ''
      );
    expect(held('iptables', v4)).toBe(v4);
    expect(held('ip6tables', v6)).toBe(v6);
  });
});

const load = (name: 'sandbox' | 'firewall') =>
  `chroot "$IMAGE" iptables-restore <"$HERE/${name}.v4"; chroot "$IMAGE" ip6tables-restore <"$HERE/${name}.v6"`;
const SEAL = `ip link set lo up
ip route add local 198.18.0.0/15 dev lo
ip addr add 198.19.255.254/32 dev lo
ip route add default dev lo src 198.19.255.254`;

describe.each([
  ['with IPv6', '0', '0.0.0.0'],
  ['without IPv6, with listeners bound to "::"', '1', '::']
])("in the command's namespace %s", (_, disable, any) => {
  const PROBES: readonly (readonly [string, RegExp])[] = [
    ['tcp 198.18.0.1 443', /:41443 (::ffff:)?198\.18\.0\.1 /],
    ['tcp 198.18.7.9 80', /:41080 (::ffff:)?198\.18\.7\.9 /],
    ['tcp 198.18.0.1 8443', /:42443 (::ffff:)?198\.18\.0\.1 /],
    ['tcp 198.18.0.1 443 127.0.0.1', /:41443 (::ffff:)?198\.18\.0\.1 (::ffff:)?127\.0\.0\.1/],
    ['tcp 127.0.0.1 443', /^127\.0\.0\.1:443 127\.0\.0\.1 /], // the command's own server
    ['tcp 127.0.0.1 80', /^127\.0\.0\.1:80 127\.0\.0\.1 /],
    ['tcp 198.18.0.1 22', /^ECONNREFUSED$/],
    ['tcp 198.18.0.1 41443', /^ECONNREFUSED$/],
    ['tcp 192.0.2.1 443', /^ECONNREFUSED$/],
    ['tcp 192.0.2.1 9999', /^ECONNREFUSED$/],
    ['tcp 192.0.2.1 443 127.0.0.1', /^ECONNREFUSED$/],
    ['tcp 192.0.2.1 443 198.18.3.3', /^ECONNREFUSED$/],
    ['tcp 169.254.169.254 80', /^ECONNREFUSED$/],
    ['tcp ::ffff:192.0.2.1 443', /^(ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH)$/],
    ['tcp 2001:db8::1 443', /^(EADDRNOTAVAIL|ENETUNREACH)$/],
    ['udp 198.18.0.1 443', /^EPERM$/],
    ['udp 192.0.2.53 53', /^EPERM$/],
    ['udp 224.0.0.251 5353', /^EPERM$/],
    ['udp 2001:db8::1 53', /^(EADDRNOTAVAIL|ENETUNREACH)$/],
    ['udp 127.0.0.1 443', /^SENT$/]
  ];
  let output: string;
  beforeAll(() => {
    output = inNamespace(`echo ${disable} >/proc/sys/net/ipv6/conf/all/disable_ipv6
${SEAL}
${load('sandbox')}
"$NODE" "$WALLS" listen '${any}:41080' '${any}:41443' '${any}:42443' 127.0.0.1:80 127.0.0.1:443 >"$HERE/listen" &
until grep -q ready "$HERE/listen"; do sleep 0.02; done
"$NODE" "$WALLS" probe ${PROBES.map(([probe]) => `'${probe}'`).join(' ')}
chroot "$IMAGE" iptables-save -c`);
  }, 20_000);

  test.each(PROBES)('%s', (probe, how) => {
    const fared = faredIn(output).get(probe);
    expect(fared?.how).toMatch(how);
    expect(fared?.ms).toBeLessThan(100); // a reset takes about half a millisecond; a lost one a second or more
  });

  test('every refusal of the rules is in the packet log', () => {
    const count = (rule: string) =>
      Number(new RegExp(`^\\[(\\d+):\\d+\\] ${rule}`, 'm').exec(output)?.[1] ?? Number.NaN);
    const refused = PROBES.filter(
      ([probe, how]) => /ECONNREFUSED\$|EPERM/.test(how.source) && !/::/.test(probe)
    );
    expect(count('-A DENY .*-j NFLOG')).toBeGreaterThanOrEqual(refused.length);
    expect(parseUnhandedCount(output)).toBe(0);
  });
});

describe('in a namespace that is given a way out', () => {
  // The far side is the outer namespace, so that what it hears of is what has really left.
  const outside = (rules: string, probes: readonly string[]) =>
    inNamespace(`ip link set lo up
unshare --net sleep 30 &
inner=$!
until [ "$(readlink /proc/$inner/ns/net)" != "$(readlink /proc/self/ns/net)" ]; do sleep 0.02; done
ip link add far type veth peer name eth0 netns $inner
for address in 192.0.2.2/24 10.1.1.1/32 10.0.0.53/32 203.0.113.9/32; do ip addr add $address dev far; done
for address in 2001:db8::2/64 fd00::1/128 2001:db8::7/128; do ip -6 addr add $address dev far nodad; done
ip link set far up
"$NODE" "$WALLS" listen ':::443' ':::22' ':::53' &
sleep 0.3
nsenter -t $inner -n sh -euc '${SEAL.replace(/\nip route add default.*/, '')}
ip addr add 192.0.2.1/24 dev eth0
ip -6 addr add 2001:db8::1/64 dev eth0 nodad
ip link set eth0 up
ip route add default via 192.0.2.2
ip -6 route add default via 2001:db8::2
${rules}
"$NODE" "$WALLS" probe ${probes.map(probe => `"${probe}"`).join(' ')}'
sleep 0.1`);
  const arrivals = (output: string) => output.split('\n').filter(line => line.startsWith('{"arrived"'));

  describe('the command', () => {
    const probes = [
      'tcp 192.0.2.2 443',
      'tcp 192.0.2.2 22',
      'udp 192.0.2.2 53',
      'tcp 10.1.1.1 443',
      'tcp 2001:db8::2 443',
      'udp 2001:db8::2 53'
    ];

    test('arrives with every probe where there are no rules: the control', () => {
      const output = outside('', probes);
      expect(arrivals(output)).toHaveLength(probes.length);
      expect(faredIn(output).get('tcp 2001:db8::2 443')?.how).toContain('2001:db8::2');
    }, 20_000);

    test('arrives with none where the rules are, and is refused at once', () => {
      const output = outside(load('sandbox'), probes);
      expect(arrivals(output)).toEqual([]);
      const fared = [...faredIn(output).values()];
      expect(fared.map(({probe, how}) => `${probe} ${how}`)).toEqual(
        probes.map(probe => `${probe} ${probe.startsWith('tcp') ? 'ECONNREFUSED' : 'EPERM'}`)
      );
      expect(Math.max(...fared.map(({ms}) => ms))).toBeLessThan(100);
    }, 20_000);
  });

  describe('a Squid that was taken over', () => {
    const open = ['tcp 192.0.2.2 443', 'tcp 2001:db8::2 443', 'udp 10.0.0.53 53'];
    const closed = [
      'tcp 192.0.2.2 22',
      'udp 192.0.2.2 53',
      'tcp 10.1.1.1 443',
      'tcp 203.0.113.9 443',
      'tcp fd00::1 443',
      'tcp 2001:db8::7 443',
      'udp 2001:db8::2 53'
    ];

    test('arrives with every probe where there are no rules: the control', () => {
      expect(arrivals(outside('', [...open, ...closed]))).toHaveLength(open.length + closed.length);
    }, 20_000);

    test("reaches its resolvers and the policy's ports, and nothing that is private or the runner's", () => {
      const output = outside(load('firewall'), [...open, ...closed]);
      expect(arrivals(output)).toHaveLength(open.length);
      const fared = faredIn(output);
      for (const probe of open) expect(fared.get(probe)?.how).not.toMatch(/^E[A-Z]+$/);
      for (const probe of closed) expect(fared.get(probe)?.how).toMatch(/^(ECONNREFUSED|EPERM)$/);
    }, 20_000);
  });
});

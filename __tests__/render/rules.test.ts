import {BlockList} from 'node:net';
import {describe, expect, test} from '@jest/globals';
import type {Policy} from '../../src/policy/policy.js';
import {
  RESOLVERS,
  parseHandedCount,
  parseUnhandedCount,
  renderFirewallRules,
  renderSandboxRules
} from '../../src/render/rules.js';
import {literalsOf} from '../../src/render/literals.js';
import {renderNetwork} from '../../src/render/network.js';
import {golden} from './golden.js';
import {trace} from './tracer.js';
import type {Sent} from './tracer.js';

const listeners = new Map([
  [443, 41443],
  [80, 41080],
  [8443, 42443]
]);
const sandbox = renderSandboxRules(listeners, {packetLog: true});

const policy: Policy = {
  allowed: [
    {
      source: {input: 'allowed-domains', line: 1, written: 'a.test'},
      hosts: {kind: 'tree', host: 'a.test'},
      scheme: 'web'
    },
    {
      source: {input: 'allowed-domains', line: 2, written: 'tcp://b.test:5432'},
      hosts: {kind: 'host', host: 'b.test'},
      scheme: 'tcp',
      port: 5432
    },
    {
      source: {input: 'allowed-domains', line: 3, written: 'tcp://10.9.0.0/28:6379'},
      hosts: {kind: 'network', address: '10.9.0.0', prefix: 28},
      scheme: 'tcp',
      port: 6379
    }
  ],
  blocked: [],
  expected: [],
  mode: 'enforce'
};
const own = {ownAddresses: ['203.0.113.9', '10.0.0.1', '2001:DB8:0::7', 'fe80::1%eth0']};
const firewall = renderFirewallRules(policy, own);

const TCP = {proto: 'tcp', out: 'lo'} as const;
const UDP = {proto: 'udp', out: 'lo'} as const;

const OTHERS = {
  networks: new Map([
    ['192.0.2.0/28', [443, 8443]],
    ['10.9.0.7/32', [443]]
  ]),
  allBut: undefined
};
const literal = renderSandboxRules(listeners, {packetLog: true, literals: OTHERS});
const audit = renderSandboxRules(listeners, {
  packetLog: true,
  literals: {...OTHERS, allBut: literalsOf({...policy, mode: 'audit'}, own).allBut}
});

/** Whether a packet leaves for where it is held. */
function isHeld(v4: string, {to, port}: Sent): boolean {
  let mark = false;
  for (const line of v4.slice(v4.indexOf('*mangle'), v4.indexOf('COMMIT')).split('\n')) {
    const network = / -d (\S+)\/(\d+) /.exec(line);
    const dport = / --dport (\d+) /.exec(line)?.[1];
    const among = new BlockList();
    if (network !== null) among.addSubnet(network[1] ?? '', Number(network[2]), 'ipv4');
    const of =
      (network === null || among.check(to, 'ipv4')) && (dport === undefined || Number(dport) === port);
    if (!line.startsWith('-A OUTPUT ') || /--ctstate| -s /.test(line) || !of) continue;
    if (line.endsWith(' -j ACCEPT')) return mark;
    mark = true;
  }
  return mark;
}

const literalHeld = renderSandboxRules(listeners, {packetLog: true, held: true, literals: OTHERS});
const auditHeld = renderSandboxRules(listeners, {
  packetLog: true,
  held: true,
  literals: {...OTHERS, allBut: literalsOf({...policy, mode: 'audit'}, own).allBut}
});

describe('a packet of the command to an address', () => {
  test.each<[string, Sent, string, string]>([
    ['that a line names', {...TCP, to: '192.0.2.7', port: 443}, 'ACCEPT 41443', 'ACCEPT 41443'],
    [
      'that a line names, on its other port',
      {...TCP, to: '192.0.2.7', port: 8443},
      'ACCEPT 42443',
      'ACCEPT 42443'
    ],
    [
      'that a line names, though it is private',
      {...TCP, to: '10.9.0.7', port: 443},
      'ACCEPT 41443',
      'ACCEPT 41443'
    ],
    ['beside it', {...TCP, to: '10.9.0.8', port: 443}, 'REJECT tcp-reset', 'REJECT tcp-reset'],
    ['beside the network', {...TCP, to: '192.0.2.16', port: 443}, 'REJECT tcp-reset', 'ACCEPT 41443'],
    [
      'that a line names, on a port of other lines',
      {...TCP, to: '192.0.2.7', port: 80},
      'REJECT tcp-reset',
      'ACCEPT 41080'
    ],
    [
      'that a line names, on a port of none',
      {...TCP, to: '192.0.2.7', port: 22},
      'REJECT tcp-reset',
      'REJECT tcp-reset'
    ],
    [
      'that a line names, by UDP',
      {...UDP, to: '192.0.2.7', port: 443},
      'REJECT icmp-admin-prohibited',
      'REJECT icmp-admin-prohibited'
    ],
    ['on the public internet', {...TCP, to: '8.8.8.8', port: 443}, 'REJECT tcp-reset', 'ACCEPT 41443'],
    [
      'of the metadata service',
      {...TCP, to: '169.254.169.254', port: 80},
      'REJECT tcp-reset',
      'REJECT tcp-reset'
    ],
    ['of the runner', {...TCP, to: '203.0.113.9', port: 443}, 'REJECT tcp-reset', 'REJECT tcp-reset'],
    ['of loopback', {...TCP, to: '127.0.0.1', port: 443}, 'ACCEPT 443', 'ACCEPT 443'],
    ['given out for a name', {...TCP, to: '198.18.0.1', port: 443}, 'ACCEPT 41443', 'ACCEPT 41443'],
    [
      'out of a way that it was given',
      {...TCP, out: 'eth0', to: '192.0.2.7', port: 443},
      'REJECT tcp-reset',
      'REJECT tcp-reset'
    ]
  ])('%s', (_, sent, enforced, audited) => {
    expect(trace(literal.v4, sent)).toBe(enforced);
    expect(trace(audit.v4, sent)).toBe(audited);
    // What is refused of TCP is held before, and nothing else.
    if (sent.proto !== 'tcp' || sent.out !== 'lo') return;
    expect(isHeld(literalHeld.v4, sent)).toBe(enforced.startsWith('REJECT'));
    expect(isHeld(auditHeld.v4, sent)).toBe(audited.startsWith('REJECT'));
  });

  test('is refused all the same where it cannot be held', () => {
    const [plain, held] = [literal, literalHeld].map(({v4}) => v4.slice(v4.indexOf('*filter')).split('\n'));
    expect(held?.filter(line => plain?.includes(line) !== true)).toEqual([
      '-A INPUT -p tcp -m mark --mark 0x1 -j REJECT --reject-with tcp-reset',
      '-A INPUT -i held -p tcp -m tcp --tcp-flags RST RST -j ACCEPT',
      '-A FORWARD -p tcp -j REJECT --reject-with tcp-reset',
      '-A FORWARD -j REJECT --reject-with icmp-admin-prohibited',
      '-A DENY -p tcp -m mark --mark 0x1 -j ACCEPT'
    ]);
    expect(plain?.filter(line => held?.includes(line) !== true)).toEqual([]);
  });

  test('is routed to the relay where a line names it, and everywhere in audit mode', () => {
    const none = renderNetwork(literalsOf({...policy, allowed: []}, own));
    expect(renderNetwork(literalsOf(policy, own))).toBe(
      `${none}route add local 10.9.0.0/28 dev lo src 198.19.255.254\n`
    );
    expect(renderNetwork(literalsOf({...policy, mode: 'audit'}, own))).toMatch(
      /\nroute add local default dev lo src [\d.]+\n$/
    );
    expect(none).not.toMatch(/ local (?!198\.18\.0\.0\/15 )/);
  });
});

describe('an IPv4 packet of the command', () => {
  test.each<[string, Sent, string]>([
    ['to a name it asked for reaches the relay', {...TCP, to: '198.18.0.1', port: 443}, 'ACCEPT 41443'],
    ['to the other end of the synthetic range too', {...TCP, to: '198.19.255.1', port: 80}, 'ACCEPT 41080'],
    ['to that name, on a port that a rule names', {...TCP, to: '198.18.0.1', port: 8443}, 'ACCEPT 42443'],
    ['to that name, on another port', {...TCP, to: '198.18.0.1', port: 22}, 'REJECT tcp-reset'],
    ["to the relay's own port", {...TCP, to: '198.18.0.1', port: 41443}, 'REJECT tcp-reset'],
    ['over QUIC', {...UDP, to: '198.18.0.1', port: 443}, 'REJECT icmp-admin-prohibited'],
    ['to its own loopback', {...TCP, to: '127.0.0.1', port: 8080}, 'ACCEPT 8080'],
    ['to the relay as a proxy', {...TCP, to: '127.0.0.1', port: 3128}, 'ACCEPT 3128'],
    ['to the resolver', {...UDP, to: '127.0.0.1', port: 53}, 'ACCEPT 53'],
    ['to another resolver', {...UDP, to: '192.0.2.53', port: 53}, 'REJECT icmp-admin-prohibited'],
    ['to a literal address', {...TCP, to: '192.0.2.1', port: 443}, 'REJECT tcp-reset'],
    ['to the metadata service', {...TCP, to: '169.254.169.254', port: 80}, 'REJECT tcp-reset'],
    ['of ICMP', {proto: 'icmp', out: 'lo', to: '192.0.2.1'}, 'REJECT icmp-admin-prohibited'],
    ['of SCTP', {proto: 'sctp', out: 'lo', to: '192.0.2.1'}, 'REJECT icmp-admin-prohibited'],
    ['to a neighbour by multicast', {...UDP, to: '224.0.0.251', port: 5353}, 'REJECT icmp-admin-prohibited'],
    ['out of a way that it was given', {...TCP, out: 'eth0', to: '192.0.2.1', port: 443}, 'REJECT tcp-reset'],
    [
      'to a synthetic address by that way',
      {...TCP, out: 'eth0', to: '198.18.0.1', port: 443},
      'REJECT tcp-reset'
    ],
    ['to loopback by that way', {...TCP, out: 'eth0', to: '127.0.0.1', port: 80}, 'REJECT tcp-reset'],
    [
      'of a connection that came in by that way',
      {...TCP, out: 'eth0', to: '192.0.2.1', port: 9, state: 'ESTABLISHED'},
      'REJECT tcp-reset'
    ],
    ['that answers', {...TCP, to: '198.18.0.1', port: 50000, state: 'ESTABLISHED'}, 'ACCEPT 50000']
  ])('%s', (_, packet, verdict) => expect(trace(sandbox.v4, packet)).toBe(verdict));
});

describe('an IPv6 packet of the command', () => {
  test.each<[string, Sent, string]>([
    ['to its own loopback', {...TCP, to: '::1', port: 80}, 'ACCEPT 80'],
    ['to anywhere else', {...TCP, out: 'eth0', to: '2001:db8::1', port: 443}, 'REJECT tcp-reset'],
    ['by UDP', {...UDP, out: 'eth0', to: '2001:db8::1', port: 53}, 'REJECT icmp6-adm-prohibited'],
    ['to its neighbours', {proto: 'ipv6-icmp', out: 'eth0', to: 'ff02::1'}, 'REJECT icmp6-adm-prohibited']
  ])('%s', (_, packet, verdict) => expect(trace(sandbox.v6, packet)).toBe(verdict));
});

describe('a packet of the firewall container', () => {
  const OUT = {proto: 'tcp', out: 'eth0'} as const;
  test.each<[string, Sent, string]>([
    ['to a port of the policy', {...OUT, to: '192.0.2.1', port: 443}, 'ACCEPT 443'],
    ['to a port of a tcp:// rule', {...OUT, to: '192.0.2.1', port: 5432}, 'ACCEPT 5432'],
    ['to another port', {...OUT, to: '192.0.2.1', port: 22}, 'REJECT tcp-reset'],
    ['to a private address', {...OUT, to: '172.17.0.1', port: 443}, 'REJECT tcp-reset'],
    ['to the metadata service', {...OUT, to: '169.254.169.254', port: 80}, 'REJECT tcp-reset'],
    ["to the runner's own address", {...OUT, to: '203.0.113.9', port: 443}, 'REJECT tcp-reset'],
    ['to a private network that a rule names', {...OUT, to: '10.9.0.3', port: 6379}, 'ACCEPT 6379'],
    ['to that network on another port', {...OUT, to: '10.9.0.3', port: 443}, 'REJECT tcp-reset'],
    ['to what only borders on it', {...OUT, to: '10.9.0.16', port: 6379}, 'REJECT tcp-reset'],
    ['by UDP', {...OUT, proto: 'udp', to: '192.0.2.1', port: 443}, 'REJECT icmp-admin-prohibited'],
    ['to its resolver', {...OUT, proto: 'udp', to: '10.0.0.53', port: 53}, 'ACCEPT 53'],
    [
      'to another resolver',
      {...OUT, proto: 'udp', to: '192.0.2.53', port: 53},
      'REJECT icmp-admin-prohibited'
    ],
    ['that belongs to a connection', {...OUT, to: '192.0.2.1', port: 9, state: 'ESTABLISHED'}, 'ACCEPT 9']
  ])('%s', (_, packet, verdict) => {
    const rules = firewall.v4.replace(
      RESOLVERS,
      '-A OUTPUT -d 10.0.0.53/32 -p udp -m udp --dport 53 -j ACCEPT'
    );
    expect(trace(rules, packet)).toBe(verdict);
  });

  test.each<[string, Sent, string]>([
    ['to a port of the policy', {...OUT, to: '2001:db8::1', port: 443}, 'ACCEPT 443'],
    ["to the runner's own address", {...OUT, to: '2001:db8::7', port: 443}, 'REJECT tcp-reset'],
    ['to a private address', {...OUT, to: 'fd00::1', port: 443}, 'REJECT tcp-reset'],
    ['to an IPv4 address in IPv6 clothes', {...OUT, to: '64:ff9b::a01:101', port: 443}, 'REJECT tcp-reset']
  ])('over IPv6 %s', (_, packet, verdict) =>
    expect(trace(firewall.v6.replace(`${RESOLVERS}\n`, ''), packet)).toBe(verdict)
  );

  test('may go to any port in audit mode, but not to a private address', () => {
    const audit = renderFirewallRules({...policy, mode: 'audit'}, own).v4.replace(`${RESOLVERS}\n`, '');
    expect(trace(audit, {...OUT, to: '192.0.2.1', port: 22})).toBe('ACCEPT 22');
    expect(trace(audit, {...OUT, to: '172.17.0.1', port: 22})).toBe('REJECT tcp-reset');
  });
});

describe('the rules', () => {
  test('differ by the packet log alone', () => {
    const without = renderSandboxRules(listeners, {packetLog: false});
    const unlogged = (rules: string) => rules.replace(/^.*-j NFLOG .*\n/m, '');
    expect(without).toEqual({v4: unlogged(sandbox.v4), v6: unlogged(sandbox.v6)});
    expect(without.v4).not.toBe(sandbox.v4);
  });

  test.each(['10.0.0.1; reboot', '10.0.0.1/8; reboot', '10.0.0.1/', ''])(
    'refuse an address of the runner that is none: "%s"',
    address =>
      expect(() => renderFirewallRules(policy, {ownAddresses: [address]})).toThrow(
        `"${address}" is no address of the runner.`
      )
  );

  const named = {...policy, allowed: policy.allowed.filter(({hosts}) => hosts.kind !== 'network')};
  test.each<[string, string, string]>([
    ['of a bridge', '11.1.35.1/20', '-A OUTPUT -d 11.1.32.0/20 -j REFUSE\n'],
    ['of a bridge over IPv6', '2001:DB8:1::1/56', '-A OUTPUT -d 2001:db8:1::/56 -j REFUSE\n']
  ])('refuse the network %s, with the address in it', (_, network, rule) => {
    const address = network.replace(/\/.*/, '');
    const {v4, v6} = renderFirewallRules(named, {ownAddresses: [address, network]});
    expect(v4 + v6).toContain(rule);
    expect(v4 + v6).not.toContain(`-d ${address.toLowerCase()}/`);
  });

  test('do not say again what is private already', () => {
    const networks = ['172.17.0.1', '172.17.0.1/16', 'fe80::1%eth0', 'fe80::1/64', 'fd00:1::1/64'];
    expect(renderFirewallRules(named, {ownAddresses: networks})).toEqual(
      renderFirewallRules(named, {ownAddresses: []})
    );
  });

  test('take any number of ports', () => {
    const many = new Map(Array.from({length: 40}, (_, index) => [1000 + index, 41000 + index]));
    const {v4} = renderSandboxRules(many, {packetLog: true});
    expect(trace(v4, {...TCP, to: '198.18.0.1', port: 1039})).toBe('ACCEPT 41039');
  });

  test.each([
    ['rules-sandbox', () => `${sandbox.v4}${sandbox.v6}`],
    ['rules-firewall', () => `${firewall.v4}${firewall.v6}`]
  ])('are those of the golden %s', (name, text) => expect(text()).toBe(golden(`${name}.txt`, text())));
});

describe('the count of packets refused without a record', () => {
  const saved = (log: string) =>
    `*filter\n:OUTPUT DROP [0:0]\n:DENY - [0:0]\n[7:420] -A OUTPUT -o lo -j ACCEPT\n[1012:60720] -A OUTPUT -j DENY\n${log}[1012:60720] -A DENY -j REJECT --reject-with icmp-admin-prohibited\nCOMMIT\n`;
  test.each([
    [
      'is what the packet log left out',
      saved(
        '[1000:60000] -A DENY -m limit --limit 100/sec --limit-burst 1000 -j NFLOG --nflog-group 5 --nflog-threshold 1\n'
      ),
      12
    ],
    ['is all where there is no packet log', saved(''), 1012],
    ['is nothing where nothing was refused', '', 0]
  ])('%s', (_, text, count) => expect(parseUnhandedCount(text)).toBe(count));

  test('leaves out what the packet log was handed, which is counted for itself', () => {
    const text = saved('[12:720] -A DENY -m limit --limit 100/sec -j NFLOG --nflog-group 5\n');
    expect([parseUnhandedCount(text), parseHandedCount(text)]).toEqual([1000, 12]);
  });
});

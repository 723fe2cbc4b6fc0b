import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {parsePackets, type Flown} from '../../src/audit/packets.js';
import {parsePatterns} from '../../src/policy/list.js';

// Written by ulogd 2.0.8 in a network namespace under the sandbox's kind of rules, while a client tried to get out.
const captured = readFileSync(new URL('./packets.ulogd.jsonl', import.meta.url), 'utf8');
const names = new Map([['198.18.0.2', 'registry.example']]);
const PLAIN = {expected: [], mode: 'enforce'} as const;
const found = parsePackets(captured, names, PLAIN).packets.map(
  ({scheme, host, port, reason}) => `${scheme} ${host}${port === undefined ? '' : ` ${port}`}: ${reason}`
);

describe('a packet that tried to go round the proxy is recorded', () => {
  test.each([
    ['over TCP to an address', 'tcp 203.0.113.9 443: direct'],
    ['over TCP to another port', 'tcp 203.0.113.9 22: direct'],
    ['over UDP to a resolver', 'udp 192.0.2.53 53: direct'],
    ['over QUIC, by the name it was meant for', 'udp registry.example 443: direct'],
    ['over TCP to a port that the policy does not name', 'tcp registry.example 8443: port-not-allowed'],
    ['over TCP to a synthetic address that stands for no name', 'tcp 198.18.0.9 8443: direct'],
    ['over TCP on IPv6', 'tcp 2001:db8::7 443: direct'],
    ['over UDP on IPv6', 'udp 2001:db8::7 53: direct'],
    ['as an ICMP echo', 'icmp 203.0.113.9: direct'],
    ['as an ICMPv6 echo', 'icmpv6 2001:db8::7: direct'],
    ['as a tunnel', 'gre 203.0.113.9: direct'],
    ['over SCTP', 'sctp 203.0.113.9 5001: direct'],
    ['over UDP-Lite', 'udplite 203.0.113.9: direct'],
    ['over IPsec', 'esp 203.0.113.9: direct'],
    ['to a group', 'igmp 224.0.0.22: direct'],
    ['over a protocol without a name', 'proto-253 203.0.113.9: direct']
  ])('%s', (_, row) => expect(found.filter(each => each === row)).toHaveLength(1));

  test('and nothing else is: the kernel’s own answers to it are not packets of the command', () => {
    expect(captured.trim().split('\n')).toHaveLength(20);
    expect(found).toHaveLength(16);
  });

  test('at the time at which the kernel saw it, in UTC', () => {
    expect(parsePackets(captured, names, PLAIN).packets[0]?.time).toBe('2026-11-24T11:00:19.874Z');
  });
});

describe('what is said of a packet', () => {
  const {patterns: expected} = parsePatterns(
    'expected-blocked',
    'registry.example\nhttps://203.0.113.9\nhttp://10.9.9.9'
  );
  const {packets: told} = parsePackets(captured.replaceAll('192.0.2.53', '10.0.0.53'), names, {
    expected,
    mode: 'audit'
  });
  const of = (scheme: string, host: string, port: number) =>
    told.find(packet => packet.scheme === scheme && packet.host === host && packet.port === port);

  test.each<[string, string, string, number, object]>([
    ['in audit mode, that it would have been blocked', 'tcp', '203.0.113.9', 22, {verdict: 'would-block'}],
    ['in audit mode, to a private address, that it was', 'udp', '10.0.0.53', 53, {verdict: 'blocked'}],
    ['to a name that is expected, on any port', 'tcp', 'registry.example', 8443, {expected: true}],
    ['to an address that is expected, on its port', 'tcp', '203.0.113.9', 443, {expected: true}]
  ])('%s', (_, scheme, host, port, words) => expect(of(scheme, host, port)).toMatchObject(words));

  test('which process sent it, found by its ends and its time', () => {
    const ssh = {exe: '/usr/bin/ssh', argv0: 'ssh', parents: ['bash']};
    const asked: string[] = [];
    const {packets} = parsePackets(captured, names, PLAIN, [], ({protocol, from, to, ms}) => {
      asked.push(`${protocol} ${from} ${to} ${ms}`);
      return to === '203.0.113.9:22' ? ssh : undefined;
    });
    expect(asked).toContain('tcp 198.19.255.254:44464 203.0.113.9:22 1795518019875.174');
    const sent = packets.filter(({process}) => process !== undefined);
    expect(sent).toMatchObject([{port: 22, process: ssh}]);
  });

  test('to an address that is expected on another port: nothing', () => {
    expect(of('tcp', '203.0.113.9', 22)).not.toHaveProperty('expected');
  });
});

describe('a packet of a canary', () => {
  const canary = {scheme: 'tcp', host: '203.0.113.9', from: 45662}; // the first line
  const line = captured.slice(0, captured.indexOf('\n') + 1);
  const told = (log: string, ...flown: Flown[]) => parsePackets(log, names, PLAIN, flown);

  test('is none of the command, whatever time the log gives it', () => {
    const later = line.replace('"oob.time.sec": 1795518019', '"oob.time.sec": 1795999999');
    const rest = captured.slice(line.length);
    for (const log of [captured, later + rest, rest + later]) {
      expect(told(log, canary)).toMatchObject({canaryRecorded: true});
      expect(told(log, canary).packets).toHaveLength(15);
    }
  });

  test('is one alone: what the command sends from the same port is its own', () => {
    expect(told(line + captured, canary).packets).toHaveLength(16);
  });

  test.each<[string, Flown]>([
    ['another port', {...canary, from: 45663}],
    ['another host', {...canary, host: '203.0.113.10'}],
    ['another protocol', {...canary, scheme: 'udp'}],
    ['no port, where it got none', {...canary, from: 0}]
  ])('is missing where there are only packets of %s', (_, flown) => {
    expect(told(captured, flown)).toMatchObject({canaryRecorded: false});
    expect(told(captured, flown).packets).toHaveLength(16);
  });
});

describe('a packet log', () => {
  const whole = captured.slice(0, captured.indexOf('\n') + 1);

  test('that is empty holds no packet', () => expect(parsePackets('', names, PLAIN).packets).toEqual([]));

  test('whose last line a kill tore loses that line alone', () => {
    expect(parsePackets(whole + whole.slice(0, 80), names, PLAIN).packets).toHaveLength(1);
  });

  test.each([
    ['is not JSON', '{"dest_ip": "203.0.1\n', 'line 2, is not JSON'],
    ['is no object', '7\n', 'line 2, has no time, protocol or destination'],
    ['has no destination', whole.replace('"dest_ip"', '"dest"'), 'line 2, has no time'],
    ['has no protocol', whole.replace('"ip.protocol": 6', '"ip.protocol": "6"'), 'line 2, has no time'],
    ['has a port that is none', whole.replace(/"dest_port": \d+/, '"dest_port": "x"'), 'line 2, has no time']
  ])('throws where a line %s', (_, line, words) => {
    expect(() => parsePackets(whole + line + whole, names, PLAIN)).toThrow(words);
  });
});

import {describe, expect, test} from '@jest/globals';
import {parsePatterns} from '../../src/policy/list.js';
import {PacketReader} from '../../src/audit/packets.js';
import {RequestReader} from '../../src/audit/requests.js';
import {squidLine, type SQUID_LINE} from '../squid-quoting.js';

const {patterns: allowed} = parsePatterns('allowed-domains', 'tree.test');
const policy = {allowed, blocked: [], expected: [], mode: 'enforce'} as const;
const KEPT = 3;

function read(lines: readonly Partial<typeof SQUID_LINE>[]) {
  const reader = new RequestReader(policy, 'c0ffee', undefined, KEPT);
  for (const line of lines) reader.take(squidLine(line).trimEnd());
  return reader.done().requests.map(({host, verdict, bytesDown, count}) => [host, verdict, bytesDown, count]);
}

const hello = (client: string) => ({
  client,
  host: 'a.tree.test',
  tag: 'NONE_NONE',
  error: '-',
  reason: '-',
  bump: 'splice',
  down: '0'
});
const tunnelled = (client: string) => ({...hello(client), tag: 'TCP_TUNNEL', down: '7'});
const first = [{host: 'x1.test'}, {host: 'x2.test'}, {host: 'x3.test'}];
const singles = first.map(({host}) => [host, 'blocked', 0, undefined]);

describe('a request beyond those that have a record each', () => {
  test.each<[string, Partial<typeof SQUID_LINE>[], unknown[]]>([
    [
      'is summed with those alike',
      [{host: 'y.test'}, {host: 'y.test'}, {host: 'x1.test'}],
      [
        ['y.test', 'blocked', 0, 2],
        ['x1.test', 'blocked', 0, 1]
      ]
    ],
    [
      'is summed by its port too',
      [
        {host: 'y.test', port: '8443'},
        {host: 'y.test', port: '9443'}
      ],
      [
        ['y.test', 'blocked', 0, 1],
        ['y.test', 'blocked', 0, 1]
      ]
    ],
    [
      'is summed by its reason too',
      [{host: 'y.test'}, {host: 'y.test', reason: 'port-not-allowed'}],
      [
        ['y.test', 'blocked', 0, 1],
        ['y.test', 'blocked', 0, 1]
      ]
    ],
    [
      'counts once as a tunnel, with the bytes of its end',
      [hello('198.18.0.1:1'), hello('198.18.0.1:2'), tunnelled('198.18.0.1:1'), tunnelled('198.18.0.1:2')],
      [['a.tree.test', 'allowed', 14, 2]]
    ],
    ['counts as a tunnel that has no end', [hello('198.18.0.1:1')], [['a.tree.test', 'allowed', 0, 1]]],
    [
      'is one of many hosts together where too many have a sum of their own',
      [...['a', 'b', 'c', 'd', 'e', 'd', 'a'].map(host => ({host}))],
      [
        ['a', 'blocked', 0, 2],
        ['b', 'blocked', 0, 1],
        ['c', 'blocked', 0, 1],
        ['', 'blocked', 0, 3]
      ]
    ]
  ])('%s', (_, beyond, sums) => expect(read([...first, ...beyond])).toEqual([...singles, ...sums]));

  test('leaves a tunnel that began among the single ones where it is', () => {
    expect(read([hello('198.18.0.1:1'), ...first, tunnelled('198.18.0.1:1')])).toEqual([
      ['a.tree.test', 'allowed', 7, undefined],
      ...singles.slice(0, 2),
      ['x3.test', 'blocked', 0, 1]
    ]);
  });

  test('has neither a path nor a process in its sum, but its bytes, and lasts from the first to the last', () => {
    const curl = {exe: '/usr/bin/curl', argv0: 'curl', parents: []};
    const {patterns: expected} = parsePatterns('expected-blocked', 'a.test');
    const reader = new RequestReader({...policy, expected}, 'c0ffee', () => curl, 0);
    const web = {
      method: 'GET',
      host: 'a.test',
      port: '80',
      url: 'http://a.test/x',
      ms: '0',
      up: '40',
      down: '9'
    };
    reader.take(squidLine({...web, time: '1795518655.000'}).trimEnd());
    reader.take(squidLine({...web, time: '1795518657.500'}).trimEnd());
    const [request] = reader.done().requests;
    expect(request).toMatchObject({count: 2, ms: 2_500, bytesUp: 80, bytesDown: 18, expected: true});
    expect(Object.keys(request ?? {})).not.toEqual(expect.arrayContaining(['path']));
    expect(request).not.toHaveProperty('process');
  });
});

describe('a packet beyond those that have a record each', () => {
  test('is summed with those alike', () => {
    const {patterns: expected} = parsePatterns('expected-blocked', 'https://192.0.2.2:9');
    const reader = new PacketReader(new Map(), {...policy, expected}, [], undefined, 3);
    const line = (dest_ip: string, protocol = 17) =>
      JSON.stringify({
        'oob.time.sec': 1,
        'oob.time.usec': 0,
        'oob.uid': 1,
        'ip.protocol': protocol,
        dest_ip,
        dest_port: 9
      });
    for (const address of ['192.0.2.9', ...['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.1']])
      reader.take(line(address));
    reader.take(line('192.0.2.1', 6));
    const told = reader.done().packets;
    expect(told.map(({host, scheme, count, expected}) => [host, scheme, count, expected])).toEqual([
      ['192.0.2.9', 'udp', undefined, undefined],
      ['192.0.2.1', 'udp', undefined, undefined],
      ['192.0.2.1', 'udp', undefined, undefined],
      ['192.0.2.1', 'udp', 2, undefined],
      ['192.0.2.2', 'udp', 1, true],
      ['192.0.2.1', 'tcp', 1, undefined]
    ]);
  });
});

import {describe, expect, test} from '@jest/globals';
import {parsePatterns} from '../../src/policy/list.js';
import {policyFrom} from '../../src/policy/policy.js';
import {listenersFor} from '../../src/sandbox/listeners.js';

function listeners(...lines: string[]) {
  const {patterns, problems} = parsePatterns('allowed-domains', lines.join('\n'));
  expect(problems).toEqual([]);
  return new Map(listenersFor(policyFrom({allowed: patterns})).map(({port, ...rest}) => [port, rest]));
}

describe('a port of the relay', () => {
  test.each<[string, string[], number, string]>([
    ['80 takes HTTP, whatever the list', [], 80, 'http'],
    ['443 opens tunnels, whatever the list', [], 443, 'connect'],
    ['of a bare name looks at the first bytes', ['a.test:8443'], 8443, 'sniff'],
    ['of https opens tunnels', ['https://a.test:8443'], 8443, 'connect'],
    [
      'of http looks at the first bytes, so that TLS is told that it is refused',
      ['http://a.test:8080'],
      8080,
      'sniff'
    ],
    [
      'of http and https, for two names, looks at the first bytes',
      ['http://a.test:81', 'https://b.test:81'],
      81,
      'sniff'
    ],
    ['of any protocol opens tunnels', ['tcp://a.test:22'], 22, 'connect'],
    ['80 looks at the first bytes where a line expects TLS there', ['https://a.test:80'], 80, 'sniff'],
    ['443 looks at the first bytes where a line expects HTTP there', ['http://a.test:443'], 443, 'sniff']
  ])('%s', (_, lines, port, way) => expect(listeners(...lines).get(port)?.way).toBe(way));

  test('knows the hosts of any protocol on it, and on no other', () => {
    const ports = listeners(
      'tcp://=a.test:22',
      'tcp://b.test:22',
      'tcp://*.c.test:22',
      'tcp://d-*.test.test:22',
      'e.test:22'
    );
    expect(ports.get(22)).toMatchObject({
      way: 'sniff',
      raw: {
        hosts: ['a.test', 'b.test'],
        zones: ['b.test', 'c.test'],
        expressions: ['^d-[a-z0-9-]*\\.test\\.test$']
      }
    });
    expect(ports.get(443)?.raw).toEqual({hosts: [], zones: [], expressions: []});
  });

  test('is there for what is usual in audit mode, and for the list alone in enforce mode', () => {
    const ports = (mode: 'audit' | 'enforce') => listenersFor(policyFrom({allowed: [], mode}));
    expect(ports('enforce').map(({port}) => port)).toEqual([80, 443]);
    expect(ports('audit')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({port: 443, way: 'connect'}),
        expect.objectContaining({port: 22, way: 'connect'}),
        expect.objectContaining({port: 8443, way: 'sniff'})
      ])
    );
  });

  test('has one of its own, beyond those that Linux hands out', () => {
    const many = Array.from({length: 40}, (_, index) => `a.test:${9000 + index}`);
    const own = [...listeners(...many).values()].map(({listen}) => listen);
    expect(new Set(own).size).toBe(42);
    expect(Math.min(...own)).toBeGreaterThan(60_999);
  });
});

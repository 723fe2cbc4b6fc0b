import {describe, expect, test} from '@jest/globals';
import {parsePatterns} from '../../src/policy/list.js';
import {policyFrom} from '../../src/policy/policy.js';
import {LOG_FIELDS} from '../../src/render/log-format.js';
import {noticesBy} from '../../src/report/notice.js';

const policy = policyFrom({
  allowed: parsePatterns('allowed-domains', 'allowed.test').patterns,
  expected: parsePatterns('expected-blocked', 'telemetry.test').patterns
});

function logged(host: string, more: Readonly<Record<string, string>> = {}): string {
  const numbers = {time: '1764000000.000', ms: '1', status: '403', up: '10', down: '0'};
  const entry = {
    ...Object.fromEntries(LOG_FIELDS.map(field => [field, '-'])),
    ...numbers,
    client: '198.18.0.1:40000',
    method: 'CONNECT',
    host,
    port: '443',
    tag: 'TCP_DENIED',
    reason: 'not-allowed',
    ...more
  };
  return `${JSON.stringify(entry)}\n`;
}

describe('while the command runs, the log says', () => {
  test.each<[string, string, string[]]>([
    [
      'which host was blocked, and the line that would let it in',
      logged('pypi.test'),
      ['Blocked: pypi.test:443. To allow it, add to allowed-domains: =pypi.test']
    ],
    [
      'the line with its port',
      logged('db.test', {port: '5432', reason: 'port-not-allowed'}),
      ['Blocked: db.test:5432. To allow it, add to allowed-domains: tcp://=db.test:5432']
    ],
    [
      'why, where no line helps',
      logged('169.254.169.254', {reason: 'address-literal'}),
      ['Blocked: 169.254.169.254:443 (an address instead of a name).']
    ],
    [
      'what audit mode let through',
      logged('pypi.test', {tag: 'TCP_TUNNEL', status: '200', reason: '-', would: 'not-allowed'}),
      ['Would be blocked: pypi.test:443. To allow it, add to allowed-domains: =pypi.test']
    ],
    ['nothing of what was expected', logged('telemetry.test'), []],
    [
      'nothing of what is allowed',
      logged('allowed.test', {tag: 'TCP_TUNNEL', status: '200', reason: '-'}),
      []
    ],
    ['nothing of the marks of our own', logged('canary-n.awf.invalid'), []],
    [
      'a hostile name harmlessly',
      logged('%0A::error::x'),
      [expect.not.stringMatching(/\p{Cc}|^::/u) as unknown as string]
    ]
  ])('%s', (_, log, lines) => expect(noticesBy(policy, 'n')(log)).toEqual(lines));

  test('each host once, whenever it comes', () => {
    const notices = noticesBy(policy, 'n');
    expect(notices(logged('a.test') + logged('a.test', {port: '80'}))).toHaveLength(1);
    expect(notices(logged('a.test'))).toEqual([]);
    expect(notices(logged('b.test'))).toHaveLength(1);
  });

  test('fifty hosts, and then that there are more', () => {
    const notices = noticesBy(policy, 'n');
    const lines = notices(Array.from({length: 60}, (_, index) => logged(`h${index}.test`)).join(''));
    expect(lines).toHaveLength(51);
    expect(lines[50]).toBe('More hosts are blocked; the report names them.');
    expect(notices(logged('again.test'))).toEqual([]);
  });
});

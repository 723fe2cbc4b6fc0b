import {describe, expect, test} from '@jest/globals';
import {parsePatterns} from '../../src/policy/list.js';
import {policyFrom} from '../../src/policy/policy.js';
import {LOG_FIELDS} from '../../src/render/log-format.js';
import {noticesBy, whyIn} from '../../src/report/notice.js';

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

const nobody = () => undefined;

describe('while the command runs, the log says', () => {
  test.each<[string, string, string[]]>([
    [
      'which host was blocked, and the line that would let it in',
      logged('pypi.test'),
      ['Blocked: pypi.test:443. To allow it, add to allowed-domains: pypi.test']
    ],
    [
      'the line with its port',
      logged('db.test', {port: '5432', reason: 'port-not-allowed'}),
      ['Blocked: db.test:5432. To allow it, add to allowed-domains: tcp://db.test:5432']
    ],
    [
      "the exact host where its tree would be everybody's",
      logged('github.io'),
      ['Blocked: github.io:443. To allow it, add to allowed-domains: =github.io']
    ],
    [
      'why, where no line helps',
      logged('169.254.169.254', {reason: 'address-literal'}),
      ['Blocked: 169.254.169.254:443. No line allows it: an address instead of a name.']
    ],
    [
      'what audit mode let through',
      logged('pypi.test', {tag: 'TCP_TUNNEL', status: '200', reason: '-', would: 'not-allowed'}),
      ['Would be blocked: pypi.test:443. To allow it, add to allowed-domains: pypi.test']
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
  ])('%s', (_, log, lines) => expect(noticesBy(policy, 'n')(log, nobody)).toEqual(lines));

  test.each<[string, string, string]>([
    ['who asked', 'pip', '(pip)'],
    ['who asked, bounded', 'x'.repeat(100), `(${'x'.repeat(32)})`],
    ['no other line in the name of who asked', 'x). To allow\n::it', '(x?.?To?allow???it)']
  ])('%s', (_, name, said) => {
    const nameOf = (socket: string) => (socket === '198.18.0.1:40000' ? name : undefined);
    expect(noticesBy(policy, 'n')(logged('pypi.test'), nameOf)).toEqual([
      `Blocked: pypi.test:443 ${said}. To allow it, add to allowed-domains: pypi.test`
    ]);
  });

  test('each host once, whenever it comes', () => {
    const notices = noticesBy(policy, 'n');
    expect(notices(logged('a.test') + logged('a.test', {port: '80'}), nobody)).toHaveLength(1);
    expect(notices(logged('a.test'), nobody)).toEqual([]);
    expect(notices(logged('b.test'), nobody)).toHaveLength(1);
  });

  test('fifty hosts, and then that there are more', () => {
    const notices = noticesBy(policy, 'n');
    const lines = notices(Array.from({length: 60}, (_, index) => logged(`h${index}.test`)).join(''), nobody);
    expect(lines).toHaveLength(51);
    expect(lines[50]).toBe('More hosts are blocked; the report names them.');
    expect(notices(logged('again.test'), nobody)).toEqual([]);
  });
});

describe('the client that waits for a tunnel is told', () => {
  const blocking = policyFrom({
    allowed: parsePatterns('allowed-domains', 'allowed.test').patterns,
    blocked: parsePatterns('blocked-domains', 'bad.allowed.test').patterns,
    expected: policy.expected
  });
  test.each<[string, string, object | undefined]>([
    [
      'the line that opens a name',
      logged('pypi.test'),
      {failed: false, reason: 'not-allowed', words: 'not in allowed-domains', line: '=pypi.test'}
    ],
    [
      'the line, though the refusal is expected',
      logged('telemetry.test'),
      {failed: false, reason: 'not-allowed', words: 'not in allowed-domains', line: '=telemetry.test'}
    ],
    [
      'the line that closes it',
      logged('x.bad.allowed.test', {reason: 'blocked-domain'}),
      {failed: false, reason: 'blocked-domain', words: 'in blocked-domains: bad.allowed.test'}
    ],
    [
      'that the name leads to a private address',
      logged('allowed.test', {reason: 'private-address', tag: 'NONE_NONE'}),
      {failed: false, reason: 'private-address', words: 'the name leads to a private address'}
    ],
    [
      'that the name has no address',
      logged('allowed.test', {reason: 'dns-failed', tag: 'NONE_NONE'}),
      {failed: true, reason: 'dns-failed', words: 'the name has no address'}
    ],
    [
      'nothing of what was let through',
      logged('allowed.test', {tag: 'TCP_TUNNEL', status: '200', reason: '-'}),
      undefined
    ]
  ])('%s', (_, log, why) => expect(whyIn(log.trimEnd(), blocking, 'n')).toEqual(why));
});

import {describe, expect, test} from '@jest/globals';
import {askedFor, refusalOf, type Why} from '../../src/relay/refusal.js';

const request = (target: string, method = 'CONNECT') =>
  askedFor(`${method} ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);

function told(target: string, why?: Why): {head: string; body: string} {
  const asked = request(target);
  if (asked === undefined) throw new Error(`${target} asks for no tunnel.`);
  const [head = '', body = ''] = refusalOf(asked, why).split('\r\n\r\n');
  expect(head).toContain(`\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`);
  return {head, body};
}

describe('a client that knows of the proxy and is refused a tunnel', () => {
  test.each<[string, string, Why, string[], string, string]>([
    [
      'what, why, and the line that would open it',
      'PyPI.test.:443',
      {failed: false, reason: 'not-allowed', words: 'not in allowed-domains', line: '=pypi.test'},
      [
        'The firewall of this step refused PyPI.test.:443.',
        'Reason: not-allowed (not in allowed-domains)',
        'Do not retry. A person may add this line to allowed-domains: =pypi.test'
      ],
      'HTTP/1.1 403 Forbidden',
      'error=http_request_denied; details="not-allowed; allowed-domains may lack =pypi.test"'
    ],
    [
      'which line shuts it',
      'bad.test:443',
      {failed: false, reason: 'blocked-domain', words: 'in blocked-domains: bad.test'},
      [
        'The firewall of this step refused bad.test:443.',
        'Reason: blocked-domain (in blocked-domains: bad.test)',
        'No line of allowed-domains changes that. Do not retry.'
      ],
      'HTTP/1.1 403 Forbidden',
      'error=http_request_denied; details="blocked-domain"'
    ],
    [
      'that the name leads to where no name may',
      'inside.test:443',
      {failed: false, reason: 'private-address', words: 'the name leads to a private address'},
      [
        'The firewall of this step refused inside.test:443.',
        'Reason: private-address (the name leads to a private address)',
        'No line of allowed-domains changes that. Do not retry.'
      ],
      'HTTP/1.1 403 Forbidden',
      'error=destination_ip_prohibited; details="private-address"'
    ],
    [
      'that it was allowed, and has no address',
      'nobody.test:443',
      {failed: true, reason: 'dns-failed', words: 'the name has no address'},
      ['This request was allowed, but it failed.', 'nobody.test: the name has no address.'],
      'HTTP/1.1 503 Service Unavailable',
      'error=dns_error; details="dns-failed"'
    ]
  ])('is told %s', (_, target, why, lines, status, header) => {
    const {head, body} = told(target, why);
    expect(body).toBe(`${lines.join('\n')}\n`);
    expect(head.split('\r\n').slice(0, 2)).toEqual([status, `Proxy-Status: awf; ${header}`]);
  });

  test.each<[string, string]>([
    ['PyPI.test.:443', '=pypi.test'],
    ['pypi.test:8443', '=pypi.test:8443']
  ])('is told the likely line for %s where the step is silent', (target, line) => {
    const {head, body} = told(target);
    expect(head).toContain(`details="not-allowed; allowed-domains may lack ${line}"`);
    expect(body.endsWith(` allowed-domains: ${line}\n`)).toBe(true);
  });

  test.each(['192.0.2.7:443', '[2001:db8::1]:443', '2130706433:443', '0x7f.1:80'])(
    'is told no line for the address %s',
    target => {
      const {head, body} = told(target);
      expect(head + body).not.toMatch(/may lack|add this line/);
    }
  );

  test.each([
    ['another method', request('http://a.test/', 'GET')],
    ['a target that is none', request('a.test"\r\nX: y:443')],
    ['a target of other bytes', request('a<b>.test:443')]
  ])('%s gets no words of ours', (_, asked) => expect(asked).toBeUndefined());
});

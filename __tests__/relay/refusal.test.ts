import {describe, expect, test} from '@jest/globals';
import {refusalOf} from '../../src/relay/refusal.js';

const asked = (target: string, method = 'CONNECT') =>
  refusalOf(Buffer.from(`${method} ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`));

describe('a client that knows of the proxy and is refused a tunnel', () => {
  test.each<[string, string, string]>([
    ['learns the line that would open the host', 'PyPI.test.:443', '=pypi.test'],
    ['learns it with its port', 'pypi.test:8443', '=pypi.test:8443']
  ])('%s, in the text and in a header', (_, target, line) => {
    const [head = '', body = ''] = asked(target).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
    expect(head).toContain(
      `\r\nProxy-Status: awf; error=http_request_denied; details="allowed-domains may lack ${line}"\r\n`
    );
    expect(head).toContain(`\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`);
    expect(body).toMatch(
      new RegExp(`^The firewall of this step refused ${target.replaceAll('.', '\\.')}\\.\n`)
    );
    expect(body.endsWith(` allowed-domains: ${line}\n`)).toBe(true);
  });

  test.each(['192.0.2.7:443', '[2001:db8::1]:443', '2130706433:443', '0x7f.1:80'])(
    'is told no line for the address %s',
    target => expect(asked(target)).not.toMatch(/may lack|add this line/)
  );

  test.each([
    ['another method', asked('http://a.test/', 'GET')],
    ['a target that is none', asked('a.test"\r\nX: y:443')],
    ['a target of other bytes', asked('a<b>.test:443')]
  ])('%s gets no words of ours', (_, said) => expect(said).toBe(''));
});

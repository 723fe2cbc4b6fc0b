import {describe, expect, test} from '@jest/globals';
import {parseWanted} from '../../src/policy/wanted.js';

describe('a connection', () => {
  test.each<[string, string]>([
    ['https://example.com/', 'https example.com 443'],
    ['https://example.com', 'https example.com 443'],
    ['HTTPS://Example.COM./a?b#c', 'https example.com 443'],
    ['http://example.com:8080/x', 'http example.com 8080'],
    ['https://example.com:/', 'https example.com 443'],
    ['wss://example.com/socket', 'https example.com 443'],
    ['ws://example.com/', 'http example.com 80'],
    ['tcp://db.example.com:5432', 'tcp db.example.com 5432'],
    ['https://bücher.example/', 'https xn--bcher-kva.example 443'],
    ['https://192.0.2.7/', 'https 192.0.2.7 443'],
    ['https://[2001:DB8::1]:8443/', 'https 2001:db8::1 8443'],
    ['http://2130706433/', 'http 2130706433 80'],
    ['https://example.com?q=@', 'https example.com 443']
  ])('%s is read', (written, said) => {
    const parsed = parseWanted(written);
    expect('value' in parsed && `${parsed.value.scheme} ${parsed.value.host} ${parsed.value.port}`).toBe(
      said
    );
  });

  test.each<[string, RegExp]>([
    ['example.com', /begins with none of http:\/\/.*Write "https:\/\/example\.com\/"\.$/],
    ['ftp://example.com/', /begins with none of/],
    ['constructor://example.com/', /begins with none of/],
    ['https://user:word@example.com/', /holds user info/],
    ['tcp://db.example.com', /names no port\. Write "tcp:\/\/db\.example\.com:5432"/],
    ['https://example.com:0/', /no port between 1 and 65535/],
    ['https://example.com:65536/', /no port between 1 and 65535/],
    ['https://example.com:1:2/', /no port between 1 and 65535/],
    ['https:///x', /names no host/],
    ['https://*.example.com/', /names no host/],
    ['https://exa mple.com/', /holds " "/],
    ['https://a..example/', /empty part/]
  ])('%s is refused with a cure', (written, sentence) => {
    const parsed = parseWanted(written);
    expect('problem' in parsed && parsed.problem).toMatch(sentence);
  });
});

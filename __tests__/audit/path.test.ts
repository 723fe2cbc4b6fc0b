import {describe, expect, test} from '@jest/globals';
import {withoutKeys, withoutSecrets} from '../../src/audit/path.js';
import type {Request} from '../../src/audit/audit.js';

const TOKEN = 'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';

describe('the path of a request', () => {
  test.each<[string, string, string]>([
    ['a session', '/shop;jsessionid=0123ABC/cart;v=1', '/shop/cart'],
    ['the token of a bot', `/bot123456:${TOKEN}/sendMessage`, '/bot123456:***/sendMessage'],
    ['a short one', '/bot123:TOKEN/x', '/bot123:***/x'],
    ['an account and its token', `/v1/1234567890:${TOKEN}`, '/v1/1234567890:***']
  ])('is stored without %s', (_, path, stored) => expect(withoutKeys(path)).toBe(stored));

  test.each([
    '/',
    '',
    '/a b/@scope%2fname/-/name-1.2.3.tgz',
    `/v2/library/node/blobs/sha256:${'0'.repeat(64)}`,
    '/v1/projects/1234567:undelete',
    '/2026-11-24T11:00:00/log',
    '/wiki/Category:Robots',
    '/robots/bot1'
  ])('%s is stored as it is', path => expect(withoutKeys(path)).toBe(path));
});

describe('a value that pass-env handed over', () => {
  const request = {host: 'a.example', path: '/hooks/T0/s3cret-long/s3cret', method: 'GET'} as Request;
  const stored = (...secrets: string[]) => withoutSecrets([request], secrets)[0]?.path;

  test('is in no path, one that holds another included', () => {
    expect(stored('s3cret-long')).toBe('/hooks/T0/***/s3cret');
    expect(withoutSecrets([{...request, path: '/x/a%2Fb%2Bc%20d%2F'}], ['a/b+c d/'])[0]?.path).toBe('/x/***');
    expect(stored('T0/s3cre', 'T0/s3cret-long')).toBe('/hooks/***/s3cret');
  });

  test('is looked for only where it is long enough to be one', () => {
    expect(stored('', '/', 's3cret')).toBe(request.path);
  });

  test('makes no path where there was none', () => {
    expect(withoutSecrets([{host: 'a.example'} as Request], ['s3cret-long'])).toEqual([{host: 'a.example'}]);
  });
});

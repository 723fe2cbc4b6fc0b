import {describe, expect, test} from '@jest/globals';
import {CONNECTIONS_AT_ONCE} from '../../src/relay/config.js';
import {renderPeer} from '../../src/render/peer.js';

const text = renderPeer({sockets: '/awf/sockets'});
const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found);

describe('the relay’s peer', () => {
  test('listens on two unix sockets that are its own account’s, and nowhere else', () => {
    expect(all(/^ *bind (.*)$/gm)).toEqual([
      'unix@/awf/sockets/explicit mode 600',
      'unix@/awf/sockets/plain mode 600'
    ]);
  });

  test('goes to Squid’s two ports on loopback, and nowhere else', () => {
    expect(all(/^ *server \S+ (.*)$/gm)).toEqual(['127.0.0.1:3128', '127.0.0.1:3129']);
  });

  test('takes as many connections as the relay opens', () => {
    for (const most of all(/^ *maxconn (.*)$/gm)) expect(Number(most)).toBeGreaterThan(CONNECTIONS_AT_ONCE);
  });

  test('judges nothing and asks nobody', () => {
    expect(all(/^ *mode (.*)$/gm)).toEqual(['tcp']);
    expect(text).not.toMatch(/resolvers|http-request|tcp-request|stats|lua/);
  });
});

import {describe, expect, test} from '@jest/globals';
import {parsePatterns} from '../../src/policy/list.js';
import {parseProxy, renderParent, type Parent} from '../../src/render/parent.js';
import {renderFirewallRules} from '../../src/render/rules.js';
import {renderSquid} from '../../src/render/squid.js';

const proxyOf = (env: Record<string, string>) => {
  const parsed = parseProxy(env);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.value;
};
const direct = (words: string) => proxyOf({https_proxy: 'http://p.test:1', no_proxy: words})?.direct;

describe("the runner's proxy", () => {
  test.each<[string, Record<string, string>, object | undefined]>([
    ['is none', {}, undefined],
    ['is none where its variable is empty', {HTTPS_PROXY: ''}, undefined],
    [
      'is none where everything is an exception',
      {HTTPS_PROXY: 'http://p.test:1', NO_PROXY: 'a, *'},
      undefined
    ],
    ['has a port', {HTTPS_PROXY: 'http://P.test:3128/'}, {host: 'p.test', port: 3128, tls: false}],
    ['needs no scheme', {https_proxy: 'p.test:3128'}, {host: 'p.test', port: 3128}],
    ['may be reached over TLS', {https_proxy: 'https://p.test'}, {port: 443, tls: true}],
    ['may be named for HTTP alone', {HTTP_PROXY: 'http://p.test'}, {port: 80}],
    [
      'is the one for HTTPS before the one for HTTP',
      {HTTP_PROXY: 'http://a', HTTPS_PROXY: 'http://b'},
      {host: 'b'}
    ],
    ['has a login', {HTTPS_PROXY: 'http://me:a%20b%25@p.test'}, {login: 'me:a%20b%25'}],
    ['has none', {HTTPS_PROXY: 'http://p.test'}, {login: undefined}]
  ])('%s', (_, env, value) =>
    value === undefined ? expect(proxyOf(env)).toBe(value) : expect(proxyOf(env)).toMatchObject(value)
  );

  test.each([
    ['another scheme', 'socks5://p.test:1080'],
    ['a blank', 'http://p q.test'],
    ['a line end', 'http://p.test:1\nhttp_access allow all'],
    ['no host', 'http://:3128'],
    ['IPv6', 'http://[::1]:3128']
  ])('with %s is refused, and its value not repeated', (_, value) => {
    const parsed = parseProxy({HTTPS_PROXY: value.replace('://', '://me:secret@')});
    expect(parsed).not.toHaveProperty('value.login', expect.stringContaining('\n'));
    expect(JSON.stringify(parsed)).not.toMatch(/http_access|"problem":.*secret/);
  });

  test.each([
    ['localhost,127.0.0.1', ['.localhost', '127.0.0.1/32']],
    ['.corp.test *.lab.test', ['.corp.test', '.lab.test']],
    ['10.0.0.0/8,host.test:8080', ['10.0.0.0/8', '.host.test']],
    ['10.0.0.0/33,::1,a b"c,x;y', ['.a']]
  ])('is passed by for %s', (words, entries) => expect(direct(words)).toEqual(entries));
});

describe('behind a proxy', () => {
  const parent: Parent = {
    ...(proxyOf({
      https_proxy: 'https://me:p%22%0Aw@p.test:3129',
      no_proxy: '.corp.test,10.0.0.0/8'
    }) as Parent),
    address: '10.66.0.1'
  };
  const {patterns} = parsePatterns('allowed-domains', 'allowed.test');
  const policy = {mode: 'enforce', allowed: patterns, blocked: [], expected: []} as const;

  test('Squid dials it and no one else, but for the exceptions', () => {
    expect(renderParent(parent)).toEqual([
      'cache_peer 10.66.0.1 parent 3129 0 no-query no-digest no-netdb-exchange default name=parent tls ssldomain=p.test login=me:p%22%0Aw',
      'acl direct_host dstdomain -n .corp.test',
      'acl direct_network dst -n 10.0.0.0/8',
      'always_direct allow direct_network',
      'always_direct allow direct_host',
      'never_direct allow all'
    ]);
  });

  test('the judgement is the same, but for who looks names up', () => {
    const facts = {ownAddresses: [], nonce: 'c0ffee'};
    const lines = (text: string) => text.split('\n');
    const [without, behind] = [renderSquid(policy, facts), renderSquid(policy, {...facts, parent})].map(
      lines
    );
    const added = behind?.filter(line => !(without ?? []).includes(line));
    expect(added).toEqual(['acl resolves any-of all', ...renderParent(parent)]);
    expect(without?.filter(line => !(behind ?? []).includes(line))).toEqual(['acl resolves dst all']);
  });

  test('the packet rules let it be dialled, at its address and port alone', () => {
    const [without, behind] = [
      renderFirewallRules(policy, {ownAddresses: []}),
      renderFirewallRules(policy, {ownAddresses: [], parent})
    ];
    const rule = '-A OUTPUT -d 10.66.0.1/32 -p tcp -m tcp --dport 3129 -j ACCEPT\n';
    expect(behind.v4.replace(rule, '')).toBe(without.v4);
    expect(behind.v4).toContain(rule);
    expect(behind.v6).toBe(without.v6);
  });
});

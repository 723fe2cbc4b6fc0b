import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {parseRequests} from '../../src/audit/requests.js';
import type {Hosts, Pattern, Policy} from '../../src/policy/policy.js';
import {renderSquid} from '../../src/render/squid.js';
import {complaints, startWorld} from './world.js';
import type {Outcome, Probe, Seen, World} from './world.js';

const ORIGIN = ['203.0.113.10'];
const ZONE = {
  'exact.test': ORIGIN,
  'other.test': ORIGIN,
  'hidden.test': ORIGIN,
  'apex.test': ORIGIN,
  '*.apex.test': ORIGIN,
  'a.b.apex.test': ORIGIN,
  'tree.test': ORIGIN,
  '*.tree.test': ORIGIN,
  'both.test': ORIGIN,
  '*.both.test': ORIGIN,
  '*.glob.test': ORIGIN,
  'port.test': ORIGIN,
  'db.test': ORIGIN,
  'six.test': ['2001:db8::10'],
  'private.test': ['10.1.1.1'],
  'mixed.test': ['203.0.113.10', '10.1.1.1'],
  'metadata.test': ['169.254.169.254'],
  'loopback.test': ['127.0.0.1'],
  'runner.test': ['203.0.113.77'],
  'closed.test': ['203.0.113.11'],
  '10.113.0.203.in-addr.arpa': []
};

const pattern = (
  kind: Exclude<Hosts['kind'], 'network'>,
  host: string,
  rest: Partial<Pattern> = {}
): Pattern => ({
  source: {input: 'allowed-domains', line: 1, written: `${kind} ${host}`},
  hosts: {kind, host},
  scheme: 'web',
  ...rest
});

const network = (address: string, prefix: number, rest: Partial<Pattern>): Pattern => ({
  source: {input: 'allowed-domains', line: 1, written: `network ${address}/${String(prefix)}`},
  hosts: {kind: 'network', address, prefix},
  scheme: 'web',
  ...rest
});

const ALLOWED = [
  ...['exact', 'other', 'six', 'private', 'mixed', 'metadata', 'loopback', 'runner', 'gone'].map(name =>
    pattern('host', `${name}.test`)
  ),
  pattern('below', 'apex.test'),
  pattern('tree', 'tree.test'),
  // Overlaps: each is said twice, and Squid must start and enforce all the same.
  pattern('host', 'api.tree.test'),
  pattern('below', 'tree.test'),
  pattern('tree', 'deep.api.tree.test'),
  pattern('below', 'both.test'),
  pattern('host', 'both.test'),
  pattern('glob', 'api-*.glob.test'),
  pattern('host', 'port.test', {port: 8443}),
  pattern('host', 'closed.test', {scheme: 'tcp', port: 5433}),
  pattern('host', 'db.test', {scheme: 'tcp', port: 5432}),
  network('203.0.113.8', 30, {scheme: 'https'}),
  network('10.1.1.0', 31, {scheme: 'tcp', port: 22}),
  network('2001:db8::', 64, {scheme: 'web', port: 8443})
];
const BLOCKED = [pattern('host', 'bad.tree.test'), pattern('tree', 'worse.tree.test')];
const NONCE = 'c0ffee';

const policyOf = (mode: Policy['mode']): Policy => ({allowed: ALLOWED, blocked: BLOCKED, expected: [], mode});

function tunnel(target: string, rest: Partial<Probe> = {}): Probe {
  return {to: 3128, hello: `CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`, target, ...rest};
}

/** A client that knows of the proxy. */
function explicit(url: string, host = 'exact.test'): Probe {
  return {to: 3128, hello: `GET ${url} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`};
}

/** A client that does not: what it says is spliced to the plain port. */
function plain(host: string, path = '/'): Probe {
  return {to: 3129, hello: `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`};
}

interface Judged {
  readonly outcome: Outcome;
  readonly seen: Seen;
}

async function judge(world: World, probe: Probe): Promise<Judged> {
  await world.reset();
  const outcome = await world.probe(probe);
  return {outcome, seen: await world.seen()};
}

function recordOf(world: World, policy: Policy, {outcome}: Judged) {
  const client = `198.18.0.1:${String(outcome.source)}`;
  const {requests} = parseRequests(world.log(), policy, NONCE, exe => ({exe, argv0: '', parents: []}));
  return requests.filter(({process}) => process?.exe === client);
}

const FACTS = {ownAddresses: ['203.0.113.77', '10.1.1.2'], nonce: NONCE};

describe('Squid, in enforce mode', () => {
  const policy = policyOf('enforce');
  const config = renderSquid(policy, FACTS);
  let world: World;
  beforeAll(async () => void (world = await startWorld(config, ZONE)), 30_000);
  afterAll(() => world.end());

  test('finds nothing to complain of in the configuration', () => {
    expect(complaints(config)).toBe('');
  });

  test.each<[string, Probe, string]>([
    ['a tunnel to an exact host', tunnel('exact.test:443', {sni: 'exact.test'}), 'host exact.test'],
    ['the same in capitals, with a dot', tunnel('EXACT.test.:443', {sni: 'Exact.Test'}), 'host exact.test'],
    ['a host over IPv6', tunnel('six.test:443', {sni: 'six.test'}), 'host six.test'],
    ['a name below "*."', tunnel('a.b.apex.test:443', {sni: 'a.b.apex.test'}), 'below apex.test'],
    ['the root of a tree', tunnel('tree.test:443', {sni: 'tree.test'}), 'tree tree.test'],
    ['a name in a tree', tunnel('x.tree.test:443', {sni: 'x.tree.test'}), 'tree tree.test'],
    ['a name that two rules cover', tunnel('api.tree.test:443', {sni: 'api.tree.test'}), 'tree tree.test'],
    ['the root of "=x" and "*.x"', tunnel('both.test:443', {sni: 'both.test'}), 'host both.test'],
    ['below "=x" and "*.x"', tunnel('a.both.test:443', {sni: 'a.both.test'}), 'below both.test'],
    ['a "*" in a label', tunnel('api-1.glob.test:443', {sni: 'api-1.glob.test'}), 'glob api-*.glob.test'],
    ['TLS on a named port', tunnel('port.test:8443', {sni: 'port.test'}), 'host port.test'],
    ['plain HTTP by the proxy', explicit('http://exact.test/a?secret=1'), 'host exact.test'],
    ['plain HTTP that knows of no proxy', plain('exact.test', '/a?secret=1'), 'host exact.test'],
    ['plain HTTP over IPv6', plain('six.test'), 'host six.test']
  ])('lets through: %s', async (_, probe, rule) => {
    const judged = await judge(world, probe);
    expect(judged.outcome.text).toContain('hello');
    const records = recordOf(world, policy, judged);
    expect(records).toMatchObject([{verdict: 'allowed', rule}]);
    expect(records[0]?.bytesDown).toBeGreaterThan(0);
  });

  test.each<[string, Probe, string]>([
    ['an address by TLS', tunnel('203.0.113.11:443'), 'network 203.0.113.8/30'],
    ['an IPv6 address by TLS on a named port', tunnel('[2001:db8::10]:8443'), 'network 2001:db8::/64'],
    ['a private address by any protocol', tunnel('10.1.1.1:22', {send: 'x'}), 'network 10.1.1.0/31']
  ])('lets through what a literal network names: %s', async (_, probe, rule) => {
    const judged = await judge(world, probe);
    expect(judged.outcome.text).toMatch(/hello|SSH-2.0/);
    expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'allowed', rule}]);
  });

  test('lets any protocol through where a tcp:// rule names host and port', async () => {
    const judged = await judge(world, tunnel('db.test:5432', {send: 'x'}));
    expect(judged.outcome.text).toBe('SSH-2.0-origin\r\n');
    expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'allowed', scheme: 'tcp', port: 5432}]);
  });

  test('carries a WebSocket', async () => {
    const hello = 'GET /ws HTTP/1.1\r\nHost: exact.test\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n';
    const judged = await judge(world, {to: 3129, hello, after: 'ping', until: 'echo ping'});
    expect(judged.outcome.text).toContain('101 Switching Protocols');
    expect(judged.outcome.text).toContain('echo ping');
  });

  test('adds nothing to a request but what HTTP needs', async () => {
    const {outcome} = await judge(world, plain('exact.test'));
    const headers: unknown = JSON.parse(outcome.text.slice(outcome.text.indexOf('{')));
    expect(headers).toEqual({host: 'exact.test', connection: 'keep-alive'});
    expect(outcome.text).not.toMatch(/squid|via|x-cache|cache-status/i);
  });

  test("leaves the client's own Cache-Control", async () => {
    const hello =
      'GET / HTTP/1.1\r\nHost: exact.test\r\nCache-Control: no-store, x="a\\b%c"\r\nConnection: close\r\n\r\n';
    expect((await judge(world, {to: 3129, hello})).outcome.text).toContain(
      JSON.stringify('no-store, x="a\\b%c"')
    );
  });

  describe('refuses without asking any resolver', () => {
    test.each<[string, Probe, string]>([
      ['a name on no list', tunnel('hidden.test:443', {sni: 'exact.test'}), 'not-allowed'],
      ['the same by plain HTTP', explicit('http://hidden.test/'), 'not-allowed'],
      ['the same without the proxy', plain('hidden.test'), 'not-allowed'],
      ['data in a name', tunnel('c2VjcmV0.attacker.test:443'), 'not-allowed'],
      ['what only ends like an allowed host', tunnel('notexact.test:443'), 'not-allowed'],
      ['what only begins like one', tunnel('exact.test.evil.test:443'), 'not-allowed'],
      ['below an exact host', tunnel('a.exact.test:443'), 'not-allowed'],
      ['the host of "*."', tunnel('apex.test:443', {sni: 'apex.test'}), 'not-allowed'],
      ['the host of "*." by plain HTTP', plain('apex.test'), 'not-allowed'],
      ['a "*" over a dot', tunnel('api-1.x.glob.test:443'), 'not-allowed'],
      ['beside a "*"', tunnel('xapi-1.glob.test:443'), 'not-allowed'],
      ['a blocked name under an allowed tree', tunnel('bad.tree.test:443'), 'blocked-domain'],
      ['the same in capitals', plain('BAD.tree.TEST'), 'blocked-domain'],
      ['below a blocked name', tunnel('a.worse.tree.test:443'), 'blocked-domain'],
      ['another port', tunnel('exact.test:22'), 'port-not-allowed'],
      ['a name on no list, on a port that no rule names', tunnel('hidden.test:23'), 'port-not-allowed'],
      ['the same by plain HTTP', explicit('http://hidden.test:8080/'), 'port-not-allowed'],
      ['a port of another rule', tunnel('exact.test:8443'), 'port-not-allowed'],
      ['a port of another rule by plain HTTP', explicit('http://exact.test:8443/'), 'port-not-allowed'],
      ['443 where a rule names another', tunnel('port.test:443'), 'port-not-allowed'],
      ['another port by plain HTTP', explicit('http://exact.test:8080/'), 'port-not-allowed'],
      ['another port in Host', plain('exact.test:8080'), 'port-not-allowed'],
      ['a tunnel to port 80', tunnel('exact.test:80'), 'port-not-allowed'],
      ...[
        '203.0.113.12',
        '10.1.1.2',
        '127.1',
        '2130706433',
        '0x7f000001',
        '0x7f.1',
        '0177.0.0.1',
        '127.0x0.0.1',
        '[::1]',
        '[::ffff:10.1.1.1]',
        '[2001:db8::10]',
        '[64:ff9b::a01:101]'
      ].flatMap(address => [
        [`the address ${address}`, tunnel(`${address}:443`), 'address-literal'] as [string, Probe, string],
        [`${address} by plain HTTP`, plain(address), 'address-literal'] as [string, Probe, string]
      ]),
      ['an address on another port than its network', tunnel('203.0.113.11:22'), 'address-literal'],
      ['a private address on another port than its network', tunnel('10.1.1.1:443'), 'address-literal'],
      ['an address of a network of TLS by plain HTTP', plain('203.0.113.11'), 'address-literal'],
      ['user info before a tunnel', tunnel('exact.test@hidden.test:443'), 'bad-request'],
      ['a byte that no name holds', explicit('http://ex\u00e4ct.test/'), 'bad-request'],
      ['https by the plain port', explicit('https://exact.test/'), 'bad-request'],
      ['a label that no resolver takes', tunnel(`${'a'.repeat(64)}.tree.test:443`), 'bad-request'],
      ['ftp', explicit('ftp://exact.test/'), 'bad-request'],
      ["Squid's own pages", explicit('http://exact.test/squid-internal-mgr/menu'), 'bad-request'],
      ["Squid's own pages by its name", plain('awf', '/squid-internal-mgr/menu'), 'bad-request'],
      [
        'another method',
        {
          to: 3128,
          hello: 'TRACE http://exact.test/ HTTP/1.1\r\nHost: exact.test\r\nConnection: close\r\n\r\n'
        },
        'method-not-allowed'
      ],
      ['no HTTP at all', {to: 3128, hello: '\u0000\u0001garbage\r\n\r\n'}, 'bad-request'],
      ['the preface of HTTP/2', {to: 3129, hello: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'}, 'bad-request'],
      ['no Host', {to: 3129, hello: 'GET / HTTP/1.1\r\n\r\n'}, 'bad-request'],
      [
        'a URL that is not its Host',
        {
          to: 3129,
          hello: 'GET http://hidden.test/ HTTP/1.1\r\nHost: exact.test\r\nConnection: close\r\n\r\n'
        },
        'not-allowed'
      ],
      [
        'a second Host',
        {
          to: 3129,
          hello: 'GET / HTTP/1.1\r\nHost: hidden.test\r\nHost: exact.test\r\nConnection: close\r\n\r\n'
        },
        'not-allowed'
      ]
    ])('%s', async (_, probe, reason) => {
      const judged = await judge(world, probe);
      expect(judged.seen).toEqual({questions: [], arrivals: []});
      expect(judged.outcome.ms).toBeLessThan(500);
      expect(judged.outcome.tunnel).toBe(false);
      expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'blocked', reason}]);
    });
  });

  describe('closes a tunnel before a byte from the server passes', () => {
    test.each<[string, Probe, string]>([
      [
        'whose hello asks for another allowed host',
        tunnel('exact.test:443', {sni: 'other.test'}),
        'sni-mismatch'
      ],
      ['whose hello asks for a hidden host', tunnel('exact.test:443', {sni: 'hidden.test'}), 'sni-mismatch'],
      [
        'of "*.", whose hello asks for the host itself',
        tunnel('a.apex.test:443', {sni: 'apex.test'}),
        'sni-mismatch'
      ],
      [
        'of a tree, whose hello asks for another',
        tunnel('tree.test:443', {sni: 'a.apex.test'}),
        'sni-mismatch'
      ],
      [
        'of a "*", whose hello asks for what it does not cover',
        tunnel('api-1.glob.test:443', {sni: 'x.glob.test'}),
        'sni-mismatch'
      ],
      [
        'whose hello asks for a host of another port',
        tunnel('exact.test:443', {sni: 'port.test'}),
        'sni-mismatch'
      ],
      [
        'whose hello asks for a blocked host',
        tunnel('tree.test:443', {sni: 'bad.tree.test'}),
        'blocked-domain'
      ],
      ['whose hello asks for no host', tunnel('exact.test:443'), 'missing-sni'],
      [
        'that carries HTTP',
        tunnel('exact.test:443', {send: 'GET / HTTP/1.1\r\nHost: hidden.test\r\n\r\n'}),
        'not-tls'
      ],
      ['that carries SSH', tunnel('exact.test:443', {send: 'SSH-2.0-client\r\n'}), 'not-tls']
    ])('%s', async (_, probe, reason) => {
      const judged = await judge(world, probe);
      expect(judged.outcome.text).toBe('');
      expect(judged.outcome.how).not.toBe('timeout');
      expect(judged.seen.arrivals).toEqual([]);
      expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'blocked', reason}]);
    });
  });

  describe('refuses a name that leads to', () => {
    test.each(['private', 'mixed', 'metadata', 'loopback', 'runner'])('%s addresses', async name => {
      for (const probe of [
        tunnel(`${name}.test:443`, {sni: `${name}.test`}),
        plain(`${name}.test`),
        explicit(`http://${name}.test/`)
      ]) {
        const judged = await judge(world, probe);
        expect(judged.outcome.how).toBe('closed');
        expect(judged.seen.arrivals).toEqual([]);
        expect(recordOf(world, policy, judged)).toMatchObject([
          {verdict: 'blocked', reason: 'private-address'}
        ]);
      }
    });
  });

  test.each<[string, Probe, string]>([
    ['a name without an address', tunnel('gone.test:443', {sni: 'gone.test'}), 'dns-failed'],
    ['the same by plain HTTP', plain('gone.test'), 'dns-failed'],
    ['a server that does not listen', tunnel('closed.test:5433', {send: 'x'}), 'upstream-failed']
  ])('calls failed, not refused: %s', async (_, probe, reason) => {
    const judged = await judge(world, probe);
    expect(judged.outcome.how).not.toBe('timeout');
    expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'failed', reason}]);
  });

  test('says in plain text what was refused, why, and the line to add', async () => {
    const {outcome} = await judge(world, plain('hidden.test'));
    const [head = '', body] = outcome.text.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1.1 403 /);
    expect(head).toContain('Content-Type: text/plain; charset=utf-8');
    expect(outcome.text).not.toMatch(/squid|html/i);
    expect(body).toBe(
      'The firewall of this step refused hidden.test:80.\nReason: not-allowed (not in allowed-domains)\n' +
        'Do not retry. A person may add this line to allowed-domains: =hidden.test\n'
    );
  });

  test('judges each request of a connection alone', async () => {
    const one = (host: string, close = '') => `GET / HTTP/1.1\r\nHost: ${host}\r\n${close}\r\n`;
    const hello = one('exact.test') + one('hidden.test', 'Connection: close\r\n');
    const judged = await judge(world, {to: 3129, hello});
    expect(judged.seen.arrivals).toEqual(['http exact.test /']);
    expect(recordOf(world, policy, judged).map(({host, verdict}) => `${host} ${verdict}`)).toEqual([
      'exact.test allowed',
      'hidden.test blocked'
    ]);
  });

  test.each<[string, string]>([
    ['both framings', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['the same the other way round', 'Transfer-Encoding: chunked\r\nContent-Length: 60\r\n\r\n0\r\n\r\n'],
    ['two lengths', 'Content-Length: 0\r\nContent-Length: 60\r\n\r\n'],
    ['a strange framing', 'Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n\r\n'],
    ['a blank before the colon', 'Transfer-Encoding : chunked\r\nContent-Length: 0\r\n\r\n']
  ])('lets no request arrive unjudged inside another with %s', async (_, framing) => {
    const inner = 'GET /inner HTTP/1.1\r\nHost: hidden.test\r\nConnection: close\r\n\r\n';
    const hello = `POST /outer HTTP/1.1\r\nHost: exact.test\r\n${framing}${inner}`;
    const judged = await judge(world, {to: 3129, hello, patienceMs: 300});
    expect(judged.seen.arrivals.filter(arrival => arrival !== 'http exact.test /outer')).toEqual([]);
  });

  test('takes the name of a tunnel from its first line, whatever its Host says', async () => {
    const hello = 'CONNECT exact.test:443 HTTP/1.1\r\nHost: hidden.test:443\r\n\r\n';
    const judged = await judge(world, {to: 3128, hello, target: 'exact.test:443', sni: 'exact.test'});
    expect(judged.outcome.text).toBe('hello exact.test');
    expect(judged.seen.arrivals).toEqual(['tls exact.test']);
  });

  test('leaves query and user info out of the log', async () => {
    const judged = await judge(world, explicit('http://user:word@exact.test/p?token=s3cret#f'));
    expect(recordOf(world, policy, judged)).toMatchObject([{host: 'exact.test', method: 'GET', path: '/p'}]);
    expect(world.log()).not.toMatch(/s3cret|word@/);
  });

  test('writes down the marks of beginning and end, and no connection that asked for nothing', async () => {
    for (const mark of ['canary', 'end']) {
      const {outcome} = await judge(world, tunnel(`${mark}-${NONCE}.awf.invalid:443`));
      expect(outcome.tunnel).toBe(false);
    }
    await judge(world, {to: 3128, hello: ''});
    expect(parseRequests(world.log(), policy, NONCE)).toMatchObject({canarySeen: true, endSeen: true});
    expect(world.log()).not.toMatch(/transaction-end-before-headers|::1:/);
  });
});

describe('Squid, in audit mode', () => {
  const policy = policyOf('audit');
  const config = renderSquid(policy, FACTS);
  let world: World;
  beforeAll(async () => {
    world = await startWorld(config, ZONE);
  }, 30_000);
  afterAll(() => world.end());

  test('finds nothing to complain of in the configuration', () => {
    expect(complaints(config)).toBe('');
  });

  test.each<[string, Probe, string, string]>([
    ['a name on no list', tunnel('hidden.test:443', {sni: 'hidden.test'}), 'hello', 'not-allowed'],
    ['the same by plain HTTP', plain('hidden.test'), 'hello', 'not-allowed'],
    ['another port', tunnel('exact.test:22', {send: 'x'}), 'SSH-2.0', 'port-not-allowed'],
    ['another port by plain HTTP', explicit('http://exact.test:8080/'), 'hello', 'port-not-allowed'],
    ['a public address', plain('203.0.113.53'), 'hello', 'address-literal'],
    [
      'a public address by a tunnel',
      tunnel('203.0.113.53:443', {sni: 'exact.test'}),
      'hello',
      'address-literal'
    ],
    ['a hello for another host', tunnel('exact.test:443', {sni: 'other.test'}), 'hello', 'sni-mismatch'],
    ['a hello for no host', tunnel('exact.test:443'), 'hello', 'missing-sni']
  ])('lets through, and marks: %s', async (_, probe, answer, reason) => {
    const judged = await judge(world, probe);
    expect(judged.outcome.text).toContain(answer);
    expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'would-block', reason}]);
  });

  test('lets through, and marks: HTTP where TLS belongs', async () => {
    const judged = await judge(world, tunnel('exact.test:443', {send: 'GET / HTTP/1.0\r\n\r\n'}));
    expect(judged.seen.arrivals).toEqual(['tls broken']); // so the server's TLS read it
    expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'would-block', reason: 'not-tls'}]);
  });

  test('does not mark what is allowed', async () => {
    for (const probe of [tunnel('exact.test:443', {sni: 'exact.test'}), plain('exact.test')]) {
      const judged = await judge(world, probe);
      expect(judged.outcome.text).toContain('hello');
      expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'allowed', rule: 'host exact.test'}]);
    }
  });

  test.each<[string, Probe, string]>([
    ['a blocked name', tunnel('bad.tree.test:443', {sni: 'bad.tree.test'}), 'blocked-domain'],
    ['a blocked name by plain HTTP', plain('worse.tree.test'), 'blocked-domain'],
    [
      'a blocked name behind an allowed front',
      tunnel('tree.test:443', {sni: 'bad.tree.test'}),
      'blocked-domain'
    ],
    [
      'a blocked name behind an unknown front',
      tunnel('hidden.test:443', {sni: 'bad.tree.test'}),
      'blocked-domain'
    ],
    [
      'a name that leads to a private address',
      tunnel('private.test:443', {sni: 'private.test'}),
      'private-address'
    ],
    ['the same by plain HTTP', plain('metadata.test'), 'private-address'],
    ['a private address', plain('10.1.1.2'), 'private-address'],
    [
      'one that a rule names, on another port',
      tunnel('10.1.1.1:443', {sni: 'exact.test'}),
      'private-address'
    ],
    ['a private address by a tunnel', tunnel('10.1.1.2:443', {sni: 'exact.test'}), 'private-address'],
    ['loopback in another spelling', tunnel('2130706433:443', {sni: 'exact.test'}), 'private-address'],
    [
      'an IPv4 address in IPv6 clothes',
      tunnel('[::ffff:10.1.1.1]:443', {sni: 'exact.test'}),
      'private-address'
    ],
    ["the runner's own address", tunnel('203.0.113.77:443', {sni: 'exact.test'}), 'private-address'],
    [
      'a blocked name with a dot after it, behind an unknown front',
      tunnel('hidden.test:443', {sni: 'bad.tree.test.'}),
      'sni-mismatch'
    ],
    ["Squid's own pages", explicit('http://exact.test/squid-internal-mgr/menu'), 'bad-request']
  ])('still refuses %s', async (_, probe, reason) => {
    const judged = await judge(world, probe);
    expect(judged.seen.arrivals).toEqual([]);
    expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'blocked', reason}]);
  });

  test('refuses its own marks without a look-up', async () => {
    const judged = await judge(world, tunnel(`canary-${NONCE}.awf.invalid:443`));
    expect(judged.outcome.tunnel).toBe(false);
    expect(judged.seen.questions).toEqual([]);
  });
});

describe('Squid, with 10,000 hosts', () => {
  const many = Array.from({length: 10_000}, (_, index) => pattern('tree', `h${String(index)}.many.test`));
  const policy: Policy = {allowed: many, blocked: [], expected: [], mode: 'enforce'};
  const zone = {'h7.many.test': ORIGIN, 'h9999.many.test': ORIGIN, 'h107.many.test': ORIGIN};
  let world: World;
  beforeAll(async () => {
    world = await startWorld(renderSquid(policy, FACTS), zone);
  }, 30_000);
  afterAll(() => world.end());

  test.each(['h7.many.test', 'h9999.many.test'])('lets %s through', async host => {
    const judged = await judge(world, tunnel(`${host}:443`, {sni: host}));
    expect(judged.outcome.text).toBe(`hello ${host}`);
    expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'allowed', rule: `tree ${host}`}]);
  });

  // Squid finds each name in one list of a hundred, twice: neighbours share the one list, every hundredth the other.
  test('closes a tunnel whose hello asks for another of them', async () => {
    const hosts = many.map((_, index) => `h${String(index)}.many.test`).sort();
    const host = 'h7.many.test';
    const at = hosts.indexOf(host);
    for (const step of [1, 2, 99, 100, 101, 200, 1000]) {
      const judged = await judge(world, tunnel(`${host}:443`, {sni: hosts[(at + step) % 10_000] ?? ''}));
      expect(recordOf(world, policy, judged)).toMatchObject([{verdict: 'blocked', reason: 'sni-mismatch'}]);
    }
  });
});

import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {beforeAll, describe, expect, test} from '@jest/globals';
import type {Packet, Reason} from '../../src/audit/audit.js';
import {docker} from '../lab/engine.js';
import {addNames, newMark} from '../lab/far.js';
import type {Records, Zone} from '../lab/internet/zone.js';
import {LINK, theLab} from '../lab/place.js';
import {onMachine, plain} from '../lab/plain.js';
import {run} from '../lab/run.js';
import type {RunningStep} from '../lab/step.js';
import {
  AT,
  LISTS,
  LURES,
  attemptsIn,
  connect,
  dial,
  expectAtOnce,
  expectReaches,
  expectRefused,
  get,
  hello,
  make,
  origin,
  reaches,
  refused,
  request,
  titlesOf,
  toProxy,
  tunnel,
  type Attempt,
  type Made,
  type Row,
  type Rows
} from './deputy.js';

const lab = theLab();
const MINUTES = 180_000;

const merged = <T>(maps: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> =>
  Object.assign({}, ...maps) as Readonly<Record<string, T>>;

/** By the proxy and without it, as plain HTTP and as a tunnel. */
function everyWay(name: string, sni = name): Readonly<Record<string, Attempt>> {
  return {
    [`http://${name} by the proxy`]: get(`http://${name}/`),
    [`${name}:443 by the proxy`]: connect(`${name}:443`, hello(sni)),
    [`http://${name} without the proxy`]: origin(name)
  };
}

const rowsOf = (attempts: Readonly<Record<string, Attempt>>, row: (attempt: Attempt) => Row): Rows =>
  Object.fromEntries(Object.entries(attempts).map(([title, attempt]) => [title, row(attempt)]));
const allWays = (names: readonly string[], ...reasons: readonly Reason[]): Rows =>
  merged(names.map(name => rowsOf(everyWay(name, 'front.lure'), attempt => refused(attempt, ...reasons))));

// 203.0.113.124 as whoever parses it too kindly reads it, and loopback likewise.
const SPELLINGS = [
  ...[
    '203.0.113.124',
    '3405803900',
    '0xcb00717c',
    '0xCB00717C',
    '0313.0.0161.0174',
    '031300070574',
    '203.29052'
  ],
  ...['203.0.29052', '0xcb.0.0x71.124', '203.0.113.0124', '203.000.113.124', '7700771196', '459.256.369.380'],
  ...['203.0.113.124.', '203.0.113.124..', '[203.0.113.124]', '[::ffff:203.0.113.124]', '[::ffff:cb00:717c]'],
  ...[
    '[::203.0.113.124]',
    '[64:ff9b::203.0.113.124]',
    '[2002:cb00:717c::]',
    '[2001:db8:f::41]',
    '[::1]',
    '[::]'
  ],
  ...['127.1', '0', '0.0.0.0', '2130706433', '0x7f.1', '0177.1', '0x', '0x.0x']
];
const DISGUISES = [
  ...[
    '[2001:db8:f::41%25eth0]',
    '[fe80::1%25lo]',
    '[fe80::1%lo]',
    '%32%30%33.0.113.124',
    '203%2e0%2e113%2e124'
  ],
  ...[
    '203.0.113.124%00.front.lure',
    '203.0.113.124\0.front.lure',
    '203.0.113.124,front.lure',
    '203.0.113.124;front.lure'
  ],
  ...['203.0.113.124\t', '203.0.113.124 ', '203.0.113.124/24', '+203.0.113.124', '[::1', '', '\0'],
  ...['\xef\xbc\x92\xef\xbc\x90\xef\xbc\x93.0.113.124', '203\xe3\x80\x820\xe3\x80\x82113\xe3\x80\x82124'],
  ...['front.lure@203.0.113.124', '203.0.113.124#@front.lure', '203.0.113.124?@front.lure']
];
const LIKE_NUMBERS = [
  '-203.0.113.124',
  '203.0.113.124.front.lure',
  '1e9',
  '1_0.0.0.1',
  'localhost',
  'localhost.',
  'ip6-localhost'
];

const LITERALS: Rows = {
  ...allWays(SPELLINGS, 'address-literal'),
  ...allWays(DISGUISES, 'bad-request', 'address-literal'),
  ...allWays(LIKE_NUMBERS, 'not-allowed'),
  ...allWays(['[]'], 'bad-request', 'not-allowed'),
  // What is no address to who dials becomes a name to who asks for it.
  ...merged(
    ['3405803900', '0xcb00717c', '0313.0.0161.0174', '203.29052', '2130706433', '127.1'].map(name => ({
      [`${name}:443 without the proxy`]: refused(
        dial(`${name}:443`, mark => [hello('front.lure')(mark)]),
        'address-literal'
      )
    }))
  )
};

const URL_OF_FRONT = (port: string): Attempt => get(`http://front.lure:${port}/`);
const TUNNEL_TO_FRONT = (port: string): Attempt => connect(`front.lure:${port}`, hello('front.lure'));
const HOST_OF_FRONT = (port: string): Attempt => origin(`front.lure:${port}`);
const byPort = (ports: readonly string[], row: (port: string) => Rows): Rows => merged(ports.map(row));

const PORTS: Rows = {
  ...byPort(['1', '22', '25', '8443', '9443', '65535'], port => ({
    [`the port ${port} in a URL`]: refused(URL_OF_FRONT(port), 'port-not-allowed'),
    [`the port ${port} in a tunnel`]: refused(TUNNEL_TO_FRONT(port), 'port-not-allowed'),
    [`the port ${port} in Host`]: refused(HOST_OF_FRONT(port), 'port-not-allowed')
  })),
  ...byPort(['0', '65536', '65616', '65979', '-1', '-80', '0x50'], port => ({
    [`the port ${port} in a URL`]: refused(URL_OF_FRONT(port), 'bad-request'),
    [`the port ${port} in a tunnel`]: refused(TUNNEL_TO_FRONT(port), 'bad-request'),
    [`the port ${port} in Host`]: refused(HOST_OF_FRONT(port), 'bad-request')
  })),
  // Squid reads a number as C does. What it read is what it judges and dials.
  ...byPort(['443,80', '+443', '0443', '4294967739', '443 80'], port => ({
    [`the port ${port} in a URL`]: refused(URL_OF_FRONT(port), 'port-not-allowed'),
    [`the port ${port} in Host`]: refused(HOST_OF_FRONT(port), 'bad-request', 'port-not-allowed')
  })),
  ...byPort(['080', '80,443', '+80', '4294967376', '80', '80:443'], port => ({
    [`the port ${port} in a tunnel`]: refused(TUNNEL_TO_FRONT(port), 'port-not-allowed')
  })),
  ...byPort(['443,80', '+443', '0443', '4294967739', ''], port => ({
    [`the port ${port} in a tunnel`]: reaches(TUNNEL_TO_FRONT(port), AT.front, '=front.lure')
  })),
  ...byPort(['080', '80,443', '+80', '4294967376'], port => ({
    [`the port ${port} in a URL`]: reaches(URL_OF_FRONT(port), AT.front, '=front.lure')
  })),
  'the port 22 without the proxy': refused(
    dial('front.lure:22', mark => [hello('front.lure')(mark)]),
    'port-not-allowed'
  ),
  'the port 8443 without the proxy': refused(
    dial('front.lure:8443', mark => [hello('front.lure')(mark)]),
    'port-not-allowed'
  )
};
const DIALLED_PORTS = [1, 81, 444, 3128, 3129, 65535];

const PRIVATE: Readonly<Record<string, Records>> = {
  ten: {A: ['10.9.8.7']},
  'one-seven-two': {A: ['172.16.5.5']},
  'one-nine-two': {A: ['192.168.1.1']},
  loopback: {A: ['127.0.0.1']},
  'loopback-nine': {A: ['127.9.9.9']},
  unspecified: {A: ['0.0.0.0']},
  metadata: {A: ['169.254.169.254']},
  platform: {A: ['168.63.129.16']},
  carrier: {A: ['100.64.1.1']},
  benchmark: {A: ['198.18.0.1']},
  multicast: {A: ['224.0.0.1']},
  reserved: {A: ['240.0.0.1']},
  broadcast: {A: ['255.255.255.255']},
  'loopback-six': {AAAA: ['::1']},
  'unspecified-six': {AAAA: ['::']},
  'link-six': {AAAA: ['fe80::1']},
  'unique-six': {AAAA: ['fd00::1']},
  'site-six': {AAAA: ['fec0::1']},
  translated: {AAAA: ['64:ff9b::a09:807']},
  'translated-here': {AAAA: ['64:ff9b:1::a09:807']},
  mapped: {AAAA: ['::ffff:10.9.8.7']},
  compatible: {AAAA: ['::10.9.8.7']},
  'six-to-four': {AAAA: ['2002:a09:807::1']},
  teredo: {AAAA: ['2001:0:a09:807::1']},
  runner: {A: [LINK.machine.v4]},
  'runner-six': {AAAA: [LINK.machine.v6]},
  mixed: {A: [AT.inner, '10.9.8.7']},
  'mixed-first': {A: ['10.9.8.7', AT.inner]},
  'mixed-six': {A: [AT.inner], AAAA: ['::1']},
  alias: {CNAME: 'ten.inner.lure'},
  chain: {CNAME: 'link-one.lure'},
  'alias-abroad': {CNAME: 'private.test'}
};
const MODES = ['enforce', 'audit'] as const;
type Mode = (typeof MODES)[number];
/** Private at the first question and public at every other one, and the other way round; the lab counts for good. */
const turnsOf = (mode: Mode): Readonly<Record<string, Records>> => ({
  [`changing-${mode}`]: {turns: [{A: ['10.9.8.7']}, {A: [AT.inner]}]},
  [`turning-${mode}`]: {turns: [{A: [AT.inner]}, {A: ['10.9.8.7']}]},
  public: {A: [AT.inner]}
});
const innerNames = (names: Readonly<Record<string, Records>>): Zone =>
  Object.fromEntries(Object.entries(names).map(([name, records]) => [`${name}.inner.lure`, records]));

function innerWays(name: string): Readonly<Record<string, Attempt>> {
  const host = `${name}.inner.lure`;
  return {
    [`${name}, http by the proxy`]: get(`http://${host}/`),
    [`${name}, a tunnel by the proxy`]: connect(`${host}:443`, hello(host)),
    [`${name}, http without the proxy`]: dial(`${host}:80`, mark => [
      request('GET /', mark, `Host: ${host}\r\n`)
    ]),
    [`${name}, TLS without the proxy`]: dial(`${host}:443`, mark => [hello(host)(mark)])
  };
}

const innerRows = (mode: Mode): Rows => ({
  ...rowsOf(merged([...Object.keys(PRIVATE), 'gateway', `changing-${mode}`].map(innerWays)), attempt =>
    refused(attempt, 'private-address')
  ),
  ...rowsOf(merged(['public', `turning-${mode}`].map(innerWays)), attempt =>
    reaches(attempt, AT.inner, '*.inner.lure')
  )
});
const INNER: Readonly<Record<Mode, Rows>> = {enforce: innerRows('enforce'), audit: innerRows('audit')};

const bothForms = (target: string): Readonly<Record<string, Attempt>> => ({
  [`${target} by the proxy`]: get(target),
  [`${target} without the proxy`]: origin('front.lure', target)
});
const MANAGER = [
  ...[
    'cache_object://front.lure/info',
    'cache_object://127.0.0.1/menu',
    'mgr:info',
    '/squid-internal-mgr/menu'
  ],
  ...['http://front.lure/squid-internal-mgr/info', 'http://front.lure/%73quid-internal-mgr/info'],
  ...['http://user@front.lure/squid-internal-mgr/info', 'http://127.0.0.1:3128/squid-internal-mgr/menu'],
  ...[
    'http://localhost/squid-internal-mgr/menu',
    'http://awf/squid-internal-mgr/info',
    'http://awf:3128/squid-internal-mgr/info'
  ],
  ...[
    'ftp://front.lure/',
    'ftp://front.lure:80/',
    'gopher://front.lure/',
    'urn:front.lure:x',
    'whois://front.lure/'
  ],
  ...[
    'whois://front.lure:80/',
    'wais://front.lure/',
    'file:///etc/passwd',
    'file://front.lure/etc/passwd',
    'coap://front.lure/'
  ],
  ...[
    'https://front.lure/',
    'https://front.lure:80/',
    'ws://front.lure/',
    'tcp://front.lure/',
    'icp://front.lure/',
    'auth://front.lure/'
  ],
  ...[
    'unix:/run/awf/x',
    'http+unix://%2frun/',
    'none://front.lure/',
    'error:x',
    'about:blank',
    'javascript:1'
  ],
  ...['*', '', 'front.lure', 'front.lure:80', 'http:front.lure', 'http:/front.lure', 'http://', 'http:///']
];
const OWN = [
  ...['http://awf/squid-internal-static/icons/SN.png', 'http://awf:3128/squid-internal-static/icons/SN.png'],
  ...[
    'http://awf/squid-internal-periodic/store_digest',
    'http://awf/squid-internal-dynamic/netdb',
    'http://awf:3128/'
  ],
  ...['http://127.0.0.1:3128/', 'http://127.0.0.1:3129/', 'http://[::1]:3128/', 'http://localhost:3128/']
];
const FORBIDDEN = [
  'TRACE',
  'TRACK',
  'PURGE',
  'FOO',
  'M-SEARCH',
  'NOTIFY',
  'NONE',
  'REQMOD',
  'ICP_QUERY',
  'HTCP_CLR',
  'LINK'
];
const method = (name: string, more = ''): Readonly<Record<string, Attempt>> => ({
  [`${name}${more} by the proxy`]: toProxy(mark => [
    request(`${name} http://front.lure/`, mark, `Host: front.lure\r\n${more}`)
  ]),
  [`${name}${more} without the proxy`]: dial('front.lure:80', mark => [
    request(`${name} /`, mark, `Host: front.lure\r\n${more}`)
  ])
});

const PAGES: Rows = {
  ...rowsOf(merged(MANAGER.map(bothForms)), attempt => refused(attempt, 'bad-request')),
  ...rowsOf(merged(OWN.map(bothForms)), attempt =>
    refused(attempt, 'not-allowed', 'port-not-allowed', 'address-literal')
  ),
  ...rowsOf(merged(FORBIDDEN.map(name => method(name))), attempt => refused(attempt, 'method-not-allowed')),
  ...rowsOf(method('PRI'), attempt => refused(attempt, 'bad-request')),
  ...rowsOf(method('TRACE', 'Max-Forwards: 0\r\n'), attempt => refused(attempt, 'method-not-allowed')),
  ...rowsOf(method('OPTIONS', 'Max-Forwards: 0\r\n'), attempt => refused(attempt, 'bad-request')),
  ...rowsOf(
    merged(
      [
        '127.0.0.1:3128',
        '127.0.0.1:3129',
        '[::1]:3128',
        'localhost:3128',
        'awf:3128',
        'awf:443',
        'localhost:443'
      ].map(target => ({
        [`a tunnel to ${target}`]: connect(target, mark =>
          request('GET http://hidden.lure/', mark, 'Host: hidden.lure\r\n')
        )
      }))
    ),
    attempt => refused(attempt, 'address-literal', 'port-not-allowed', 'not-allowed')
  ),
  'a tunnel without the proxy': refused(
    dial('front.lure:80', mark => [tunnel('front.lure:443', mark), {tunnelled: hello('front.lure')(mark)}]),
    'bad-request'
  ),
  ...rowsOf(
    {
      ...method('OPTIONS'),
      ...method('PROPFIND'),
      // What looks like a page of Squid's is the server's own.
      ...bothForms('http://front.lure/squid-internal-static/icons/SN.png'),
      ...bothForms('http://front.lure//squid-internal-mgr/info')
    },
    attempt => reaches(attempt, AT.front, '=front.lure')
  )
};

const LOOK_ALIKES = [
  ...[
    'a.front.lure',
    'notfront.lure',
    'front.lure.evil.lure',
    'front-lure',
    'frontxlure',
    'front.lurex',
    'front.lure.lure'
  ],
  ...[
    'front.lur',
    'ront.lure',
    '-front.lure',
    'front_.lure',
    '_front.lure',
    'xn--frnt-5qa.lure',
    'xzone.lure',
    'zone.lure.evil.lure'
  ],
  ...[
    'below.lure',
    'BELOW.lure.',
    'below.lure..',
    'xbelow.lure',
    'api.glob.lure',
    'api-1.x.glob.lure',
    'xapi-1.glob.lure'
  ],
  ...[
    'api-1xglob.lure',
    'api-1.globxlure',
    'api-1_2.glob.lure',
    'api-1.glob.lure.evil.lure',
    'a.api-1.glob.lure',
    'glob.lure'
  ],
  `${'a.'.repeat(200)}zone.lure`
];
const NO_NAMES = [
  ...[
    '.front.lure',
    '..front.lure',
    'front..lure',
    'front.lure%2eevil.lure',
    'front%2elure',
    'front.lure%0a',
    'front.lure\x7f'
  ],
  ...[
    'fr\xc3\xb6nt.lure',
    '\xd1\x84ront.lure',
    'front\xe3\x80\x82lure',
    'front.lure"',
    "front.lure'",
    'front.lure;x',
    'front.lure|x'
  ],
  ...[
    'front.lure*',
    '*.front.lure',
    '*.zone.lure',
    '.zone.lure',
    'a..zone.lure',
    '*.below.lure',
    '.below.lure',
    'api-*.glob.lure'
  ],
  ...['front.lure,second.lure', `${'a'.repeat(64)}.zone.lure`]
];
const BLOCKED = ['bad.zone.lure', 'BAD.Zone.Lure', 'bad.zone.lure.', 'bad.zone.lure..', 'a.bad.zone.lure'];
const NO_BLOCKED = ['.bad.zone.lure', 'bad..zone.lure', 'bad%2ezone.lure', 'b%61d.zone.lure'];

const NAMES: Rows = {
  ...allWays(LOOK_ALIKES, 'not-allowed'),
  ...allWays(NO_NAMES, 'bad-request'),
  ...allWays(BLOCKED, 'blocked-domain'),
  ...allWays(NO_BLOCKED, 'bad-request'),
  ...allWays(['port.lure'], 'port-not-allowed'),
  ...merged(
    [
      ['front.lure', AT.front, '=front.lure'],
      ['FRONT.Lure', AT.front, '=front.lure'],
      ['zone.lure', AT.rest, 'zone.lure'],
      ['a.b.zone.lure', AT.rest, 'zone.lure'],
      ['_x.zone.lure', AT.rest, 'zone.lure'],
      ['xbad.zone.lure', AT.rest, 'zone.lure'],
      [`${'a'.repeat(63)}.zone.lure`, AT.rest, 'zone.lure'],
      ['a.below.lure', AT.rest, '*.below.lure'],
      ['api-.glob.lure', AT.rest, 'api-*.glob.lure'],
      ['API-X.GLOB.lure', AT.rest, 'api-*.glob.lure']
    ].map(([name = '', address = '', rule = '']) =>
      rowsOf(everyWay(name), attempt => reaches(attempt, address, rule))
    )
  ),
  // One trailing dot is no other name, and two are none to anyone but Squid: at most the allowed server hears of it.
  ...merged(
    ['front.lure.', 'front.lure..'].map(name =>
      rowsOf(everyWay(name, 'front.lure'), attempt => reaches(attempt, AT.front, '=front.lure'))
    )
  )
};

/** A witness in a namespace of the machine: what is said to its ports 80 and 443, at any address there. */
function witnessIn(namespace: string): {said: () => string; ready: Promise<void>; end: () => void} {
  const serve = `for (const port of [80, 443]) require('net').createServer(socket => {
      socket.on('error', () => {}).on('data', data => { process.stdout.write(data.toString('latin1') + '\\n'); socket.end('BANNER lab') });
    }).listen(port, '::', () => console.log('listening'))`;
  const child = spawn('nsenter', [`--net=${namespace}`, process.execPath, '-e', serve], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  let heard = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.on('exit', code => reject(new Error(`The witness ended with ${String(code)}.`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      if (heard.split('listening').length > 2) resolve();
    });
  });
  return {said: () => heard, ready, end: () => void child.kill()};
}

const say = (address: string, mark: string): string[] => [
  'node',
  '-e',
  `const s = require('net').connect({host: '${address}', port: 80}, () => s.end('${mark}')); s.on('data', () => {}).on('error', () => process.exit(1))`
];

async function firewallOf(step: RunningStep): Promise<string> {
  const folder = readdirSync(step.machine.temp).find(name => /^awf-[0-9a-f]{12}$/.test(name)) ?? '';
  const pid = await docker(lab, 'inspect', '--format={{.State.Pid}}', `${folder}-firewall`);
  return `/proc/${pid.trim()}/ns/net`;
}

const made = new Map<Mode, Made & {witnessed: string; controls: readonly string[]}>();
const of = (mode: Mode) => {
  const found = made.get(mode);
  if (found === undefined) throw new Error(`The step in ${mode} mode did not end.`);
  return found;
};

const ENFORCED: Rows = {...LITERALS, ...PORTS, ...INNER.enforce, ...PAGES, ...NAMES};
// What audit mode refuses as well; everything else in the tables is what it is for.
const LOCAL = [
  '127.1',
  '0',
  '0.0.0.0',
  '2130706433',
  '0x7f.1',
  '0177.1',
  '[::1]',
  '[::]',
  '[64:ff9b::203.0.113.124]',
  '10.9.8.7',
  '169.254.169.254'
];
const AUDITED: Rows = {
  ...INNER.audit,
  ...allWays(BLOCKED, 'blocked-domain'),
  ...allWays(NO_BLOCKED, 'bad-request'),
  ...allWays(LOCAL, 'private-address'),
  ...rowsOf(merged(MANAGER.map(bothForms)), attempt => refused(attempt, 'bad-request')),
  ...rowsOf(merged(FORBIDDEN.map(name => method(name))), attempt => refused(attempt, 'method-not-allowed')),
  ...merged(
    [
      'bad.zone.lure',
      'a.bad.zone.lure',
      'BAD.zone.lure',
      '.bad.zone.lure',
      'bad.zone.lure.',
      'bad.zone.lure ',
      'bad.zone.lure\0x'
    ].map(sni => ({
      [`a hello for ${sni} in a tunnel to an allowed name`]: refused(
        connect('zone.lure:443', hello(sni)),
        'blocked-domain',
        'sni-mismatch'
      ),
      [`a hello for ${sni} in a tunnel to a name on no list`]: refused(
        connect('hidden.lure:443', hello(sni)),
        'blocked-domain',
        'sni-mismatch'
      ),
      [`a hello for ${sni} without the proxy`]: refused(
        dial('hidden.lure:443', mark => [hello(sni)(mark)]),
        'blocked-domain',
        'sni-mismatch'
      )
    }))
  ),
  ...rowsOf(everyWay('front.lure'), attempt => reaches(attempt, AT.front, '=front.lure'))
};

async function makeIn(mode: Mode, rows: Rows): Promise<void> {
  const bridge = await onMachine(lab, ['ip', '-o', '-4', 'addr', 'show', 'docker0']);
  const gateway = /inet ([0-9.]+)/.exec(bridge.stdout)?.[1] ?? '';
  addNames(lab, LURES);
  addNames(lab, {
    ...innerNames({...PRIVATE, ...turnsOf(mode), gateway: {A: [gateway]}}),
    'link-one.lure': {CNAME: 'link-two.lure'},
    'link-two.lure': {CNAME: 'metadata.inner.lure'}
  });
  const dialled = merged(
    DIALLED_PORTS.map(port => ({
      [`dial ${port}`]: dial(`front.lure:${port}`, mark => [hello('front.lure')(mark)])
    }))
  );
  const onHost = witnessIn(lab.engineNet);
  await onHost.ready;
  let inFirewall: ReturnType<typeof witnessIn> | undefined;
  const mark = newMark();
  try {
    const result = await make(
      lab,
      {...attemptsIn(rows), ...dialled},
      {
        inputs: {...LISTS, mode},
        standing: async step => {
          const namespace = await firewallOf(step);
          inFirewall = witnessIn(namespace);
          await inFirewall.ready;
          await run('nsenter', `--net=${namespace}`, ...say('127.0.0.1', mark));
        }
      }
    );
    const witnessed = onHost.said() + (inFirewall?.said() ?? '');
    made.set(mode, {...result, witnessed, controls: [mark, 'runner.inner.lure', 'gateway.inner.lure']});
  } finally {
    onHost.end();
    inFirewall?.end();
  }
}

beforeAll(async () => {
  await makeIn('enforce', ENFORCED);
}, MINUTES);

const refusedIn = (rows: Rows): string[] => titlesOf(rows, 'refused');
const reachedIn = (rows: Rows): string[] => titlesOf(rows, 'reaches');

function testRefused(mode: Mode, rows: Rows): void {
  test.each(refusedIn(rows))('%s', title => expectRefused(of(mode), rows, title));
  test('at once', () => expectAtOnce(of(mode), refusedIn(rows)));
}

describe('S1: a literal address in any spelling is refused, and hears of nobody:', () => {
  testRefused('enforce', LITERALS);

  test('not a packet goes there', () => {
    const {far} = of('enforce');
    for (const address of [AT.literal, '203.0.113.84', '2001:db8:f::41'])
      expect(far.packets.filter(({to}) => to === address)).toEqual([]);
  });
});

describe('S2: a reverse look-up of an address whose owner calls it by an allowed name', () => {
  const reverse = '124.113.0.203.in-addr.arpa';
  const asked = ({journal}: Made['far']) =>
    journal.filter(({kind, name}) => kind === 'dns' && (name ?? '').endsWith('.arpa'));

  test('is asked of no resolver, though it was spelled in every way', () => {
    expect(
      asked(of('enforce').far).filter(({name}) => name === reverse || name?.endsWith('ip6.arpa'))
    ).toEqual([]);
  });

  test('is answered with that name where it is asked', async () => {
    const {stdout} = await plain(lab, [
      'node',
      '-e',
      `require('dns').reverse('${AT.literal}', (_, names) => console.log(names))`
    ]);
    expect(stdout).toContain('front.lure');
  });
});

describe('S3: another port, or one that is none, is refused:', () => {
  testRefused('enforce', PORTS);

  test.each(DIALLED_PORTS)('the port %i without the proxy, by the packet rules', port => {
    const {step, of: came} = of('enforce');
    expect(came(`dial ${port}`)).toMatchObject({how: 'ECONNREFUSED', arrived: []});
    expect(step.audit.filter((record): record is Packet => record.kind === 'packet')).toContainEqual(
      expect.objectContaining({verdict: 'blocked', reason: 'port-not-allowed', host: 'front.lure', port})
    );
  });

  test.each(reachedIn(PORTS))('%s leads to no other port than it is read as', title =>
    expectReaches(of('enforce'), PORTS, title)
  );

  test('to the allowed host go packets for its allowed ports alone', () => {
    const ports = of('enforce').far.packets.flatMap(({to, port}) => (to === AT.front ? [port] : []));
    expect([...new Set(ports)].sort()).toEqual([443, 80]);
  });
});

describe.each(MODES.map(mode => [mode === 'enforce' ? 'S4' : 'S12', mode] as const))(
  '%s: in %s mode, an allowed name that leads to an address of the inside is refused:',
  (_, mode) => {
    if (mode === 'audit') beforeAll(() => makeIn('audit', AUDITED), MINUTES);

    testRefused(mode, INNER[mode]);

    test('nobody there hears a byte: not the runner, not the gateway, not Squid’s own loopback', () => {
      const {witnessed, controls, marks} = of(mode);
      expect(controls.filter(word => !witnessed.includes(word))).toEqual([]); // of plain containers, and of the namespace itself
      expect(marks.filter(mark => witnessed.includes(mark))).toEqual([]);
    });

    test('not a packet goes there, whatever was answered before', () => {
      const inside =
        /^(10\.|192\.168\.|169\.254\.|168\.63\.|100\.64\.|172\.16\.|240\.|224\.|::|64:ff9b|2001:0?:|2002:|fd00)/;
      expect(of(mode).far.packets.filter(({to, protocol}) => protocol === 6 && inside.test(to))).toEqual([]);
    });

    test.each(reachedIn(INNER[mode]))('%s, whose address is public when it is judged, reaches that', title =>
      expectReaches(of(mode), INNER[mode], title)
    );
  }
);

describe('S5: Squid shows no page of its own, and calls nobody:', () => {
  testRefused('enforce', PAGES);
  test.each(reachedIn(PAGES))('%s is the server’s', title => expectReaches(of('enforce'), PAGES, title));
});

describe('S10: what only looks like an allowed name is refused:', () => {
  testRefused('enforce', NAMES);
  test.each(reachedIn(NAMES))('%s reaches the server of its line', title =>
    expectReaches(of('enforce'), NAMES, title)
  );
});

describe('S12: audit mode refuses what is blocked, and what is for nobody:', () => {
  const rows = Object.fromEntries(Object.entries(AUDITED).filter(([title]) => !(title in INNER.audit)));
  testRefused('audit', rows);
  test.each(reachedIn(rows))('%s is allowed', title => expectReaches(of('audit'), rows, title));
});

describe.each(MODES)('in %s mode', mode => {
  const rows = mode === 'enforce' ? ENFORCED : AUDITED;

  test('the audit has these records and no others', () => {
    const {step, of: came} = of(mode);
    const titles = [...Object.keys(rows), ...DIALLED_PORTS.map(port => `dial ${port}`)];
    const byTitle = titles.flatMap(title => came(title).records.map(record => JSON.stringify(record)));
    const written = step.audit.flatMap(record => {
      if (record.kind !== 'request') return [];
      return [JSON.stringify({...record, process: undefined})];
    });
    expect(written.sort()).toEqual(byTitle.sort());
  });
});

describe('from a plain container, the same attempts', () => {
  // What leads to loopback, or needs IPv6, or is no name to ask for, gets nowhere from there either.
  const nowhere =
    /loopback|unspecified|multicast|broadcast|-six|six-|translated|mapped|compatible|teredo|runner|gateway|site|unique/;
  const seen = Object.keys(ENFORCED).filter(
    title => !(nowhere.test(title) && title.includes('without')) && !/^[^ ]*:443 without/.test(title)
  );

  test.each(seen)('are seen: %s', async title => {
    expect(await of('enforce').byPlain(title)).not.toEqual([]);
  });
});

import {beforeAll, describe, expect, test} from '@jest/globals';
import {addNames} from '../lab/far.js';
import {GREETING} from '../lab/network.js';
import {theLab} from '../lab/place.js';
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
  hello,
  make,
  oddHello,
  reaches,
  refused,
  request,
  titlesOf,
  toProxy,
  tunnel,
  type Attempt,
  type Attempts,
  type Made,
  type Row,
  type Rows
} from './deputy.js';

const lab = theLab();
const front = (attempt: Attempt): Row => reaches(attempt, AT.front, '=front.lure');
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A head on port 80 of an allowed name, as it is. */
const plainly = (head: string): Attempt =>
  dial('front.lure:80', mark => [`${head}X-Mark: ${mark}\r\nConnection: close\r\n\r\n`]);
const byProxy = (head: string): Attempt =>
  toProxy(mark => [`${head}X-Mark: ${mark}\r\nConnection: close\r\n\r\n`]);
const GET = 'GET / HTTP/1.1\r\n';
const hosts = (lines: string, row: (attempt: Attempt) => Row): Rows => ({
  [`without the proxy, ${JSON.stringify(lines)}`]: row(plainly(GET + lines)),
  // By the proxy the URL alone is judged and used.
  [`by the proxy, ${JSON.stringify(lines)}`]: front(byProxy(`GET http://front.lure/ HTTP/1.1\r\n${lines}`))
});
const asNotAllowed = (attempt: Attempt): Row => refused(attempt, 'not-allowed');
const asBadRequest = (attempt: Attempt): Row => refused(attempt, 'bad-request');
const rowsOf = (lines: readonly string[], row: (attempt: Attempt) => Row): Rows =>
  Object.assign({}, ...lines.map(line => hosts(line, row))) as Rows;
const targets = (lines: readonly string[], row: (attempt: Attempt) => Row): Rows =>
  Object.fromEntries(
    lines.flatMap(line => [
      [`without the proxy, ${line}`, row(plainly(`${line}\r\nHost: front.lure\r\n`))],
      [`by the proxy, ${line}`, row(byProxy(`${line}\r\nHost: front.lure\r\n`))]
    ])
  );

const HOSTS: Rows = {
  ...rowsOf(
    [
      ...[
        'Host: hidden.lure\r\n',
        'Host: hidden.lure\r\nHost: front.lure\r\n',
        'HOST: hidden.lure\r\nhost: front.lure\r\n'
      ],
      ...['Host:\r\n hidden.lure\r\n', 'Host: hidden.lure:80\r\n', 'Host: hidden.lure.\r\n']
    ],
    asNotAllowed
  ),
  ...rowsOf(
    [
      ...[
        '',
        'Host: \r\n',
        'Host: front.lure hidden.lure\r\n',
        'Host: front.lure,hidden.lure\r\n',
        'Host: front.lure@hidden.lure\r\n'
      ],
      ...[
        'Host: hidden.lure@front.lure\r\n',
        'Host: front.lure/hidden.lure\r\n',
        'Host: hidden.lure#front.lure\r\n'
      ],
      ...['Host: hidden.lure?front.lure\r\n', 'Host: http://hidden.lure\r\n', 'Host:\thidden.lure\t\r\n'],
      ...[
        'Host: front.lure\r\n hidden.lure\r\n',
        'Host: front.lure\\hidden.lure\r\n',
        'Host: hidden%2elure\r\n'
      ],
      ...['Host: front.lure\rHost: hidden.lure\r\n']
    ],
    asBadRequest
  ),
  ...rowsOf(
    [
      ...['Host: front.lure\r\nHost: hidden.lure\r\n', 'X: y\r\n Host: hidden.lure\r\nHost: front.lure\r\n'],
      ...['Host: front.lure\nHost: hidden.lure\n', 'Host: front.lure:80\r\n', 'Host: front.lure.\r\n'],
      'Host: front.lure\r\nX-Forwarded-Host: hidden.lure\r\nForwarded: host=hidden.lure\r\n'
    ],
    front
  ),
  'without the proxy, another port in Host': refused(
    plainly(`${GET}Host: front.lure:8080\r\n`),
    'port-not-allowed'
  ),
  'without the proxy, a blocked name in Host': refused(
    plainly(`${GET}Host: bad.zone.lure\r\n`),
    'blocked-domain'
  ),
  ...targets(
    [
      'GET http://hidden.lure/ HTTP/1.1',
      'GET http://front.lure@hidden.lure/ HTTP/1.1',
      'GET http://hidden.lure/ HTTP/1.0'
    ],
    asNotAllowed
  ),
  ...targets(
    [
      ...[
        'GET http:/// HTTP/1.1',
        'GET @hidden.lure/ HTTP/1.1',
        'GET :80@hidden.lure/ HTTP/1.1',
        'GET .hidden.lure/ HTTP/1.1'
      ],
      ...[
        'GET http://front.lure/ HTTP/2.0',
        'GET http://front.lure/ ICAP/1.0',
        'GET http://front.lure/ RTSP/1.0'
      ]
    ],
    asBadRequest
  ),
  ...targets(
    ['GET http://hidden.lure@front.lure/ HTTP/1.1', 'GET http://front.lure/ http://hidden.lure/ HTTP/1.1'],
    front
  ),
  ...Object.fromEntries(
    [
      'Host : hidden.lure\r\nHost: front.lure\r\n',
      'Host: front.lure\r\nHost : hidden.lure\r\n',
      'Host: front.lure\0.hidden.lure\r\n'
    ].flatMap(lines => [
      [`without the proxy, ${JSON.stringify(lines)}`, asBadRequest(plainly(GET + lines))],
      [
        `by the proxy, ${JSON.stringify(lines)}`,
        asBadRequest(byProxy(`GET http://front.lure/ HTTP/1.1\r\n${lines}`))
      ]
    ])
  ),
  'a tunnel to an allowed name with another in Host': front(
    toProxy(mark => [
      `CONNECT front.lure:443 HTTP/1.1\r\nHost: hidden.lure:443\r\nX-Mark: ${mark}\r\n\r\n`,
      {tunnelled: hello('front.lure')(mark)}
    ])
  ),
  'a tunnel to another name with an allowed one in Host': asNotAllowed(
    toProxy(mark => [
      `CONNECT hidden.lure:443 HTTP/1.1\r\nHost: front.lure:443\r\nX-Mark: ${mark}\r\n\r\n`,
      {tunnelled: hello('hidden.lure')(mark)}
    ])
  )
};

// Framings, each with the bytes of the outer body before the inner request; LEN is the length of all that.
const FRAMINGS: readonly (readonly [head: string, before: string])[] = [
  ['Content-Length: LEN\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'],
  ['Transfer-Encoding: chunked\r\nContent-Length: 0\r\n', ''],
  ['Transfer-Encoding: chunked\r\nContent-Length: 4\r\n', 'CHUNK'],
  ['Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\nContent-Length: 3\r\n', '0\r\n\r\n'],
  ['Transfer-Encoding: x\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'],
  ['Transfer-Encoding: chunked, identity\r\nContent-Length: LEN\r\n', '0\r\n\r\n'],
  ['Transfer-Encoding: identity\r\nContent-Length: 0\r\n', ''],
  ['Transfer-Encoding: gzip, chunked\r\n', '0\r\n\r\n'],
  ['Transfer-Encoding: \x0bchunked\r\nContent-Length: LEN\r\n', '0\r\n\r\n'],
  ['Transfer-Encoding: "chunked"\r\nContent-Length: LEN\r\n', '0\r\n\r\n'],
  ['Transfer-Encoding: chunked;x=y\r\nContent-Length: LEN\r\n', '0\r\n\r\n'],
  ['Transfer-Encoding:\r\n chunked\r\nContent-Length: LEN\r\n', '0\r\n\r\n'],
  ['X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: 0\r\n', ''],
  ['Transfer-Encoding : chunked\r\nContent-Length: LEN\r\n', '0\r\n\r\n'],
  ['Transfer_Encoding: chunked\r\nContent-Length: 0\r\n', ''],
  ['Transfer-Encoding: chunked\0\r\nContent-Length: LEN\r\n', '0\r\n\r\n'],
  ['X: y\rTransfer-Encoding: chunked\r\nContent-Length: 0\r\n', ''],
  ['X: y\nTransfer-Encoding: chunked\nContent-Length: LEN\r\n', '0\r\n\r\n'],
  ['Content-Length: 0\r\nContent-Length: LEN\r\n', ''],
  ['Content-Length: LEN\r\nContent-Length: 0\r\n', ''],
  ['Content-Length: 0, LEN\r\n', ''],
  ...['0, 0', '+0', '-1', '0x0', '', '0a', '0 LEN', '18446744073709551616'].map(
    length => [`Content-Length: ${length}\r\n`, ''] as const
  ),
  ['Content-Length : LEN\r\n', ''],
  ['', ''],
  ...[
    '0;x=y\r\n\r\n',
    '0;x\n\r\n',
    '5;x="\r\n0\r\n\r\n',
    '0\n\n',
    '0x0\r\n\r\n',
    '+0\r\n\r\n',
    '-1\r\n\r\n',
    ' 0\r\n\r\n'
  ].map(chunk => ['Transfer-Encoding: chunked\r\n', chunk] as const),
  ...['10000000000000000\r\n\r\n', '1\r\nZ0\r\n\r\n', '0\r\nHost: hidden.lure\r\n\r\n'].map(
    chunk => ['Transfer-Encoding: chunked\r\n', chunk] as const
  ),
  ['Connection: Content-Length\r\nContent-Length: LEN\r\n', ''],
  ['Connection: Transfer-Encoding\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'],
  ['Connection: Host, keep-alive\r\nContent-Length: 0\r\n', ''],
  ['Expect: 100-continue\r\nContent-Length: LEN\r\n', ''],
  ['Expect: 200-maybe\r\nContent-Length: LEN\r\n', ''],
  [
    'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\nContent-Length: 0\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'
  ],
  ['Connection: Upgrade\r\nUpgrade: TLS/1.0, HTTP/1.1\r\nContent-Length: 0\r\n', ''],
  ['Connection: Upgrade\r\nUpgrade: h2c, websocket\r\nContent-Length: 0\r\n', ''],
  ['X: y\r\rContent-Length: 0\r\n', ''],
  ['X\0: y\r\nContent-Length: 0\r\n', ''],
  ['XYZ\r\nContent-Length: 0\r\n', '']
];

// That long an answer is waited for: a plain container is slow where all start at once.
const PATIENCE_MS = 1_000;
const inner = (absolute: boolean, mark: string): string =>
  `GET ${absolute ? 'http://hidden.lure' : ''}/inner-${mark} HTTP/1.1\r\nHost: hidden.lure\r\n\r\n`;

function framed(method: string, absolute: boolean, [head, before]: (typeof FRAMINGS)[number]): Attempt {
  const say = (mark: string): string[] => {
    const hidden = inner(absolute, mark);
    const body =
      before === 'CHUNK' ? `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n` : before + hidden;
    const line = `${method} ${absolute ? 'http://front.lure' : ''}/outer HTTP/1.1\r\nHost: front.lure\r\nX-Mark: ${mark}\r\n`;
    return [`${line}${head.replaceAll('LEN', String(body.length))}\r\n${body}`];
  };
  return absolute ? toProxy(say, PATIENCE_MS) : dial('front.lure:80', say, PATIENCE_MS);
}

const one = (absolute: boolean, host: string, path: string): string =>
  `GET ${absolute ? `http://${host}` : ''}${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;

function sequences(absolute: boolean): Attempts {
  const way = absolute
    ? toProxy
    : (say: Parameters<typeof toProxy>[0], ms?: number) => dial('front.lure:80', say, ms);
  const told = absolute ? 'by the proxy' : 'without the proxy';
  const ours = one(absolute, 'front.lure', '/outer');
  return {
    [`one after the other in one breath, ${told}`]: way(mark => [ours + inner(absolute, mark)], PATIENCE_MS),
    [`one when the other is answered, ${told}`]: way(
      mark => [ours, {answered: inner(absolute, mark)}],
      PATIENCE_MS
    ),
    [`one when another is refused, ${told}`]: way(
      mark => [one(absolute, 'bad.zone.lure', '/x'), {answered: inner(absolute, mark)}],
      PATIENCE_MS
    ),
    [`a tunnel when a request is answered, ${told}`]: way(
      mark => [
        ours,
        {answered: tunnel('hidden.lure:443', `inner-${mark}`)},
        {answered: hello('hidden.lure')(mark)}
      ],
      PATIENCE_MS
    ),
    [`a tunnel in one breath with a request, ${told}`]: way(
      mark => [ours + tunnel('hidden.lure:443', `inner-${mark}`) + hello('hidden.lure')(mark)],
      PATIENCE_MS
    ),
    [`HTTP/2 that was not asked for, ${told}`]: way(
      mark => [`PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0${inner(absolute, mark)}`],
      PATIENCE_MS
    )
  };
}

const SMUGGLED: Attempts = {
  ...Object.fromEntries(
    FRAMINGS.flatMap(framing =>
      [true, false].map(absolute => [
        `POST ${absolute ? 'by the proxy' : 'without the proxy'}, ${JSON.stringify(framing.join(' / '))}`,
        framed('POST', absolute, framing)
      ])
    )
  ),
  ...Object.fromEntries(
    FRAMINGS.filter(([head]) => /Length|Expect|Upgrade|^$/.test(head)).map(framing => [
      `GET without the proxy, ${JSON.stringify(framing.join(' / '))}`,
      framed('GET', false, framing)
    ])
  ),
  ...sequences(true),
  ...sequences(false),
  'a request in a tunnel': toProxy(
    mark => [tunnel('front.lure:443', mark), {tunnelled: inner(true, mark)}],
    PATIENCE_MS
  ),
  'a tunnel in a tunnel': connect('front.lure:443', mark => tunnel('hidden.lure:443', mark)),
  'the body of a tunnel': toProxy(
    mark => [
      `CONNECT hidden.lure:443 HTTP/1.1\r\nHost: hidden.lure\r\nContent-Length: 4\r\n\r\nbody${inner(true, mark)}`
    ],
    PATIENCE_MS
  )
};

const both = (
  title: string,
  target: string,
  said: (mark: string) => string,
  row: (attempt: Attempt) => Row
): Rows => ({
  [`${title}, by the proxy`]: row(connect(target, said)),
  [`${title}, without the proxy`]: row(dial(target, mark => [said(mark)]))
});
const eachOf = (
  table: Readonly<Record<string, (mark: string) => string>>,
  target: string,
  row: (attempt: Attempt) => Row
): Rows =>
  Object.assign({}, ...Object.entries(table).map(([title, said]) => both(title, target, said, row))) as Rows;
const asMismatch = (attempt: Attempt): Row => refused(attempt, 'sni-mismatch');
const asMissing = (attempt: Attempt): Row => refused(attempt, 'missing-sni');
const asBlocked = (attempt: Attempt): Row => refused(attempt, 'blocked-domain', 'sni-mismatch');
const asNoTls = (attempt: Attempt): Row => refused(attempt, 'not-tls');
const record = (type: string, body: string): string =>
  `${type}\x03\x01\0${String.fromCharCode(body.length)}${body}`;
const resumed = [
  [45, bytes('\x01\x01')],
  [41, bytes(`\0\x0a\0\x04abcd\0\0\0\0\0\x21\x20${'p'.repeat(32)}`)]
] as const;
const inSegments = (names: readonly string[], size: number): Attempt =>
  dial('front.lure:443', mark => {
    const whole = hello(...names)(mark);
    return Array.from({length: Math.ceil(whole.length / size)}, (_, index) => ({
      afterMs: 2,
      bytes: whole.slice(index * size, (index + 1) * size)
    }));
  });

const HELLOS: Rows = {
  ...eachOf(
    {
      'a hello for a foreign name': hello('hidden.lure'),
      'a hello for another allowed name': hello('second.lure'),
      'a hello for a foreign name and the allowed one': hello('hidden.lure', 'front.lure'),
      'a second server_name for a foreign name': oddHello({names: ['front.lure'], again: 'hidden.lure'}),
      'a foreign name, NUL, the allowed one': hello('hidden.lure\0front.lure'),
      'the name with a dot': hello('front.lure.'),
      'a foreign name with a dot': hello('hidden.lure.'),
      'the name behind a star': hello('*.front.lure'),
      'the name behind a dot': hello('.front.lure'),
      'the name with its port': hello('front.lure:443'),
      'the name behind a blank': hello(' front.lure'),
      'the name and a line end': hello('front.lure\n'),
      'an address for a name': hello('203.0.113.124'),
      'an IPv6 address for a name': hello('2001:db8:f::41'),
      'a name of 300 bytes': hello(`${'a'.repeat(295)}.lure`),
      'a name that is no ASCII': hello('fr\xc3\xb6nt.lure'),
      'a foreign name over many records': oddHello({names: ['hidden.lure'], recordBytes: 50}),
      'a foreign name a byte a record': oddHello({names: ['hidden.lure'], recordBytes: 1}),
      'a foreign name by SSL 3': oddHello({names: ['hidden.lure'], version: 0x0300}),
      'a foreign name and early data': mark =>
        oddHello({names: ['hidden.lure'], extra: [[42, bytes('')]]})(mark) + record('\x17', mark),
      'a foreign name and a ticket': oddHello({
        names: ['hidden.lure'],
        extra: [[35, bytes('T'.repeat(160))]]
      }),
      'a foreign name behind an alert': mark => record('\x15', '\x01\0') + hello('hidden.lure')(mark),
      'a foreign name behind data': mark => record('\x17', mark) + hello('hidden.lure')(mark)
    },
    'front.lure:443',
    asMismatch
  ),
  ...eachOf(
    {
      'a hello for no name': hello(),
      'a hello for an empty name': hello(''),
      'a hello for NUL': hello('\0'),
      'a name of another type': oddHello({names: ['front.lure'], nameType: 1}),
      'no name over many records': oddHello({recordBytes: 50}),
      'no name and early data': mark => oddHello({extra: [[42, bytes('')]]})(mark) + record('\x17', mark),
      'no name, resuming a session': oddHello({extra: resumed}),
      'no name but an encrypted one': oddHello({
        extra: [[0xfe0d, bytes(`\0\0\x01\0\x01\x05\0\x20${'e'.repeat(32)}\0\x10${'c'.repeat(16)}`)]]
      }),
      'a hello of SSL 2': mark => `\x80\x1c\x01\x03\x01\0\x03\0\0\0\x10\0\0\x2f${mark}`.padEnd(30, 'c')
    },
    'front.lure:443',
    asMissing
  ),
  ...eachOf(
    {
      'a blocked name': hello('bad.zone.lure'),
      'a blocked name in capitals': hello('BAD.Zone.Lure'),
      'a name below a blocked one': hello('a.bad.zone.lure'),
      'a blocked name behind a dot': hello('.bad.zone.lure'),
      'a blocked name with a dot': hello('bad.zone.lure.'),
      'a blocked name with two dots': hello('bad.zone.lure..'),
      'a blocked name and a blank': hello('bad.zone.lure '),
      'a blocked name, NUL and more': hello('bad.zone.lure\0.zone.lure'),
      'a blocked name and the allowed one': hello('bad.zone.lure', 'zone.lure'),
      'a second server_name for a blocked name': oddHello({names: ['zone.lure'], again: 'bad.zone.lure'})
    },
    'zone.lure:443',
    asBlocked
  ),
  ...eachOf(
    {
      'two hellos': mark => hello('front.lure')(mark) + hello('hidden.lure')(mark),
      'a hello behind an empty record': mark => record('\x16', '') + hello('hidden.lure')(mark),
      'a hello of an unknown version': oddHello({names: ['hidden.lure'], version: 0x0909}),
      'a hello of DTLS': mark => `\x16\xfe\xfd\0\0\0\0\0\0\0\0\0\x10${mark}`,
      'a hello of a server': mark =>
        `\x16\x03\x03\0\x30\x02\0\0\x2c\x03\x03${mark.padEnd(32, 'x')}\0\0\x2f\0\0\0\0\0\0\0\0`
    },
    'front.lure:443',
    asNoTls
  ),
  'a foreign name in segments of seven bytes': asMismatch(inSegments(['hidden.lure'], 7)),
  'a foreign name byte by byte': asMismatch(inSegments(['hidden.lure'], 1)),
  'no name byte by byte': asMissing(inSegments([], 1)),
  ...both('a foreign name on another port of TLS', 'tls.lure:9443', hello('hidden.lure'), asMismatch),
  ...both('a foreign name on a port of TLS and HTTP', 'port.lure:8443', hello('hidden.lure'), asMismatch),
  ...both('the parent of a name below', 'a.below.lure:443', hello('below.lure'), asMismatch),
  ...both('a name that a pattern does not cover', 'api-1.glob.lure:443', hello('x.glob.lure'), asMismatch),
  ...both('the very name', 'front.lure:443', hello('front.lure'), front),
  ...both('the name in capitals', 'front.lure:443', hello('FRONT.Lure'), front),
  'the name byte by byte': front(inSegments(['front.lure'], 1)),
  ...both(
    'the name and unknown extensions',
    'front.lure:443',
    oddHello({names: ['front.lure'], extra: [[0x0a0a, bytes('')]]}),
    front
  ),
  // Malformed: at most the allowed name's own server hears of it.
  ...both('the name and a foreign one', 'front.lure:443', hello('front.lure', 'hidden.lure'), front),
  ...both('the name, NUL and more', 'front.lure:443', hello('front.lure\0.hidden.lure'), front)
};

const PROTOCOLS: Readonly<Record<string, (mark: string) => string>> = {
  HTTP: mark => request(`GET /${mark}`, mark, 'Host: greet.lure\r\n'),
  SSH: mark => `SSH-2.0-${mark}\r\n`,
  SMTP: mark => `EHLO ${mark}\r\n`,
  IMAP: mark => `a LOGIN ${mark} x\r\n`,
  Redis: mark => `*1\r\n$16\r\n${mark}\r\n`,
  PostgreSQL: mark => `\0\0\0\x08\x04\xd2\x16\x2f${mark}`,
  SOCKS: mark => `\x05\x01\0${mark}`,
  QUIC: mark => `\xc0\0\0\0\x01${mark}`,
  DNS: mark => `\0\x20\0\x01\x01\0\0\x01\0\0\0\0\0\0\x10${mark}\0\0\x01\0\x01`,
  'HTTP/0.9': mark => `GET /${mark}\r\n`,
  'HTTP/2': mark => `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${mark}`,
  'a PROXY line': mark => `PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n${mark}`,
  'any bytes': mark => mark
};
const ON_80 = ['SSH', 'SMTP', 'IMAP', 'Redis', 'HTTP/0.9', 'HTTP/2', 'a PROXY line'];

const NO_TLS: Rows = {
  ...eachOf(
    Object.fromEntries(Object.entries(PROTOCOLS).map(([name, said]) => [`${name} on 443`, said])),
    'greet.lure:443',
    asNoTls
  ),
  ...Object.fromEntries(
    Object.entries(PROTOCOLS)
      .filter(([name]) => ON_80.includes(name))
      .flatMap(([name, said]) => [
        [`${name} on 80`, asBadRequest(dial('greet.lure:80', mark => [said(mark)]))],
        [`${name} to the proxy`, asBadRequest(toProxy(mark => [said(mark)]))],
        [`${name} on a port of TLS`, asNoTls(dial('tls.lure:9443', mark => [said(mark)]))]
      ])
  ),
  'TLS on 80': asBadRequest(dial('greet.lure:80', mark => [hello('greet.lure')(mark)])),
  'TLS to the proxy': asBadRequest(toProxy(mark => [hello('greet.lure')(mark)]))
};
// A request that has not ended is waited for; in vain, and no server is asked meanwhile.
const SILENT: Attempts = {
  'silence on 443': dial('greet.lure:443', () => [], 1_000),
  'silence in a tunnel to 443': toProxy(mark => [tunnel('greet.lure:443', mark)], 1_000),
  'silence on 80': dial('greet.lure:80', () => [], 1_000),
  'silence on a port of TLS': dial('tls.lure:9443', () => [], 1_000),
  'half a hello on 443': dial('greet.lure:443', mark => [hello('greet.lure')(mark).slice(0, 100)], 1_000),
  'bytes without a line end on 80': dial('greet.lure:80', mark => [`\0\0\0${mark}`], 1_000)
};

let made: Made;

beforeAll(async () => {
  addNames(lab, LURES);
  const attempts = {...attemptsIn({...HOSTS, ...HELLOS, ...NO_TLS}), ...SMUGGLED, ...SILENT};
  made = await make(lab, attempts, {inputs: LISTS});
}, 180_000);

function testRows(rows: Rows): void {
  test.each(titlesOf(rows, 'refused'))('refused: %s', title => expectRefused(made, rows, title));
  const reached = titlesOf(rows, 'reaches');
  if (reached.length > 0)
    test.each(reached)('at most the allowed server hears: %s', title => expectReaches(made, rows, title));
  test('at once', () => expectAtOnce(made, titlesOf(rows, 'refused')));
  test.each(Object.keys(rows))('a plain container is heard with: %s', async title => {
    expect(await made.byPlain(title)).not.toEqual([]);
  });
}

describe('S6: of a URL and any Host, one name is judged and used', () => {
  testRows(HOSTS);

  test('and is all the server hears of a name', () => {
    const heard = Object.keys(HOSTS).flatMap(title =>
      made.of(title).arrived.flatMap(({kind, host}) => (kind === 'http' ? [host] : []))
    );
    expect(new Set(heard)).toEqual(new Set(['front.lure']));
  });
});

describe('S7: a request inside another, or behind it, arrives nowhere', () => {
  test.each(Object.keys(SMUGGLED))('%s', async title => {
    const {arrived, records, heard} = made.of(title);
    const requests = arrived.filter(({kind}) => kind === 'http');
    expect(
      requests.filter(({path, host}) => path?.includes('inner') === true || host !== 'front.lure')
    ).toEqual([]);
    expect(arrived.filter(({kind, address}) => kind === 'packet' && address === AT.hidden)).toEqual([]);
    for (const {headers = {}} of requests) {
      expect('content-length' in headers && 'transfer-encoding' in headers).toBe(false);
      expect(headers['upgrade'] ?? 'websocket').toBe('websocket');
    }
    expect(records.filter(({host, verdict}) => host === 'hidden.lure' && verdict !== 'blocked')).toEqual([]);
    expect(heard).not.toContain('hello from hidden');
    expect(await made.byPlain(title)).not.toEqual([]);
  });

  test('and what is refused behind a request that is answered is recorded', () => {
    for (const way of ['by the proxy', 'without the proxy'])
      expect(made.of(`one when the other is answered, ${way}`).records).toMatchObject([
        {verdict: 'allowed', host: 'front.lure'},
        {verdict: 'blocked', host: 'hidden.lure', reason: 'not-allowed'}
      ]);
  });
});

describe('S8: a hello that is not for the very name is closed on, with no byte either way', () => {
  testRows(HELLOS);
});

describe('S9: what is no TLS on a port of TLS, and no HTTP on 80, hears no banner and says nothing', () => {
  testRows(NO_TLS);

  test.each(Object.keys(SILENT))('%s', title => {
    const {heard, arrived} = made.of(title);
    expect(heard.replace(/^HTTP\/1\.1 200 Connection established\r\n\r\n$/, '')).toBe('');
    expect(arrived).toEqual([]);
  });

  test('nobody is even connected to', () => {
    expect(made.far.packets.filter(({to}) => to === GREETING)).toEqual([]);
  });
});

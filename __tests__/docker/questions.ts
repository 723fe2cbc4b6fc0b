// What can be asked of a resolver, and of which, as statements in Python: see probes.py. Each question holds its mark.
import type {Probes} from '../lab/probes.js';

const TYPES: Readonly<Record<string, number>> = {
  ...{
    A: 1,
    NS: 2,
    CNAME: 5,
    SOA: 6,
    NULL: 10,
    PTR: 12,
    MX: 15,
    TXT: 16,
    AAAA: 28,
    SRV: 33,
    NAPTR: 35,
    DS: 43
  },
  ...{DNSKEY: 48, SVCB: 64, HTTPS: 65, IXFR: 251, AXFR: 252, ANY: 255, CAA: 257, 'nobody’s': 65280}
};
const CLASSES: Readonly<Record<string, number>> = {CH: 3, HS: 4, NONE: 254, ANY: 255};
const CODES: Readonly<Record<string, number>> = {
  ...{IQUERY: 1, STATUS: 2, NOTIFY: 4, UPDATE: 5, DSO: 6, 'a code of nobody’s': 15}
};

function listed(values: Readonly<Record<string, number>>, title: string, code: string): Probes {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      title.replace('@', name),
      code.replace('@', String(value))
    ])
  );
}

const CLIENTS: Probes = {
  'by getaddrinfo': 'getaddrinfo(name, 80)',
  'by gethostbyname': 'gethostbyname(name)',
  'by getent': `run('getent', 'hosts', name)`,
  'with a dot at its end': `getaddrinfo(name + '.', 80)`
};

/** Put to the resolver that the machine was told of. */
export const QUESTIONS: Probes = {
  ...CLIENTS,
  ...listed(TYPES, 'of type @', 'ask(question(name, @))'),
  ...listed(TYPES, 'of type @, by tcp', 'ask(question(name, @), stream=True)'),
  ...listed(CLASSES, 'of class @', 'ask(question(name, 16, @))'),
  ...listed(CODES, 'by @', 'ask(question(name, 6, code=@))'),
  'that wants no recursion': 'ask(question(name, flags=0))',
  'that wants no check': 'ask(question(name, flags=0x110))',
  'that is several': 'ask(question(name, times=3, counts=(3, 0, 0, 0)))',
  'that says it is several': 'ask(question(name, counts=(9, 0, 0, 0)))',
  'with labels of 63 bytes': `ask(question('.'.join(['d' * 63, mark + 't' * (63 - len(mark)), 'a' * 63, name])))`,
  'of any bytes': `ask(question([b'\\0\\xff\\n" ' + mark_bytes, b'wild', b'test'], 16))`,
  'in upper case': 'ask(question(name.upper()))',
  'with data in an option': `ask(question(name, counts=(1, 0, 0, 1), more=b'\\0\\0\\x29\\4\\xd0\\0\\0\\0\\0' + struct.pack('!HHH', len(mark_bytes) + 4, 65001, len(mark_bytes)) + mark_bytes))`,
  'with an answer in it': `ask(question(name, counts=(1, 1, 0, 0), more=b'\\xc0\\x0c\\0\\1\\0\\1\\0\\0\\0\\x3c\\0\\4' + inet_aton(v4)))`,
  'that points back at a name': `ask(question(name, counts=(2, 0, 0, 0), more=b'\\xc0\\x0c\\0\\x10\\0\\1'))`,
  'whose name is data': `[ask(question(f'{os.urandom(12).hex()}.{name}', 16)) for _ in range(20)]`
};

/** Put past it. */
export const ELSEWHERE: Probes = {
  'by udp': 'ask(question(name), v4)',
  'by tcp': 'ask(question(name), v4, stream=True)',
  'by udp over IPv6': 'ask(question(name), v6)',
  'by tcp over IPv6': 'ask(question(name), v6, stream=True)',
  'by udp on another port': 'udp(v4, 5353, question(name))',
  'by TLS': `tls(v4, 853, 'resolver.test', struct.pack('!H', len(question(name))) + question(name))`,
  'by QUIC': `udp(v4, 853, b'\\xc3\\0\\0\\0\\1\\x08' + question(name) + b'\\0' * 1100)`,
  'by HTTPS': `tls(v4, 443, None, get('resolver.test', '/dns-query?dns='))`,
  'by HTTPS and the proxy': 'tunnel(v4)',
  'by HTTPS and its name': 'tunnel(name, name)',
  'by TLS and its name': `tls(gethostbyname(name), 853, name, struct.pack('!H', len(question(name))) + question(name))`,
  'by udp, where a synthetic address may be': `ask(question(name), '198.18.0.1')`,
  'by tcp, where a synthetic address may be': `ask(question(name), '198.18.0.1', stream=True)`
};

/** Put to the resolver that the engine has in networks of one's own. */
export const OF_THE_ENGINE: Probes = {
  'by udp': `ask(question(name), '127.0.0.11')`,
  'by tcp': `ask(question(name), '127.0.0.11', stream=True)`
};

// The ways out of a machine, row by row, as statements in Python: see probes.py for what they are made of.
import type {Probes} from '../lab/probes.js';

/** The same statement with each value in the place of `@`. */
export function forEach(values: readonly (string | number)[], title: string, code: string): Probes {
  const put = (text: string, value: string | number): string => text.replaceAll('@', String(value));
  return Object.fromEntries(values.map(value => [put(title, value), put(code, value)]));
}

const option = (level: string, name: string | number, value: string): string =>
  `tcp(v4, 443, before=lambda s: s.setsockopt(${level}, ${name}, ${value}))`;

export const TCP: Probes = {
  ...forEach([1, 22, 25, 80, 443, 3128, 5432, 8080, 9999, 65535], 'to port @', 'tcp(v4, @)'),
  'to an address as one number': `tcp(str(struct.unpack('!I', inet_aton(v4))[0]), 443)`,
  'to an address in hexadecimal': `tcp(hex(struct.unpack('!I', inet_aton(v4))[0]), 443)`,
  'to an address in octal': `tcp('.'.join('0%o' % int(part) for part in v4.split('.')), 443)`,
  'from each address of its own': `each(own_addresses(), lambda own: tcp(v4, 443, before=lambda s: s.bind((own, 0))))`,
  ...forEach(
    [53, 80, 443],
    'from port @',
    `each(own_addresses(), lambda own: tcp(v4, 443, before=lambda s: s.bind((own, @))))`
  ),
  'by each interface': `each(devices(), lambda device: tcp(v4, 443, before=bound_to(device)))`,
  'by the index of each interface': `each([index for index, _ in if_nameindex()], lambda index: ${option('SOL_IP', 50, `struct.pack('!I', index)`)})`,
  'with a mark of the packet filter’s': option('SOL_SOCKET', 'SO_MARK', '1'),
  'as a transparent proxy': option('SOL_IP', 'IP_TRANSPARENT', '1'),
  'from any address': option('SOL_IP', 15, '1'),
  'with the highest priority': option('SOL_SOCKET', 'SO_PRIORITY', '6'),
  'with a type of service': option('SOL_IP', 'IP_TOS', '0x10'),
  'with another congestion control': option('SOL_TCP', 'TCP_CONGESTION', `b'reno'`),
  'with data in the first packet': `s = socket(AF_INET, SOCK_STREAM); s.sendto(mark_bytes, MSG_FASTOPEN, (v4, 443)); s.recv(99)`,
  'with data in the first packet, by an option': option('SOL_TCP', 30, '1'),
  'without waiting': `s = socket(AF_INET, SOCK_STREAM); s.setblocking(False); s.connect_ex((v4, 443)); select.select([], [s], [], 2)
failure = s.getsockopt(SOL_SOCKET, SO_ERROR)
if failure: raise OSError(failure, os.strerror(failure))
s.setblocking(True); s.settimeout(2); talk(s)`,
  'on a socket that was connected to itself': `here = socket(AF_INET, SOCK_STREAM); here.bind(('127.0.0.1', 0)); here.listen()
def once(s):
    s.connect(here.getsockname()); ctypes.CDLL(None).connect(s.fileno(), b'\\0' * 16, 16) # AF_UNSPEC undoes it
tcp(v4, 443, before=once)`,
  'from a process of its own': `run('bash', '-c', f'printf {mark} >/dev/tcp/{v4}/443')`
};

const sent = (how: string, more = ''): string => `udp(v4, 443, how=lambda s, to, words: ${how}${more})`;
const QUIC = `b'\\xc3\\0\\0\\0\\1\\x08' + os.urandom(8) + b'\\0\\0\\x44\\xb0' + mark_bytes + b'\\0' * 1180`;

export const UDP: Probes = {
  ...forEach([1, 53, 123, 443, 853, 3478, 5353, 9999, 65535], 'to port @', 'udp(v4, @)'),
  'on a connected socket': `udp(v4, 443, how=connected(lambda s, words: s.send(words)))`,
  'by write': `udp(v4, 443, how=connected(lambda s, words: os.write(s.fileno(), words)))`,
  'by sendmsg': sent('s.sendmsg([words], [], 0, to)'),
  'by sendmsg, with its source beside it': sent(
    `s.sendmsg([words], [(SOL_IP, 8, struct.pack('I4s4s', 0, inet_aton(source()), b'\\0' * 4))], 0, to)`
  ),
  'in two pieces': `udp(v4, 443, how=connected(lambda s, words: (s.send(words, MSG_MORE), s.send(b'.'))))`,
  'in segments': `udp(v4, 443, mark_bytes * 2, lambda s: s.setsockopt(IPPROTO_UDP, 103, len(mark_bytes)))`,
  'larger than a packet': `udp(v4, 443, mark_bytes * 200)`,
  'as a broadcast': `udp(v4, 443, before=lambda s: s.setsockopt(SOL_SOCKET, SO_BROADCAST, 1))`,
  'with a mark of the packet filter’s': `udp(v4, 443, before=lambda s: s.setsockopt(SOL_SOCKET, SO_MARK, 1))`,
  ...forEach(
    [0, 53, 443],
    'from port @ of each address of its own',
    `each(own_addresses(), lambda own: udp(v4, 9999, before=lambda s: s.bind((own, @))))`
  ),
  'by each interface': `each(devices(), lambda device: udp(v4, 443, before=bound_to(device)))`,
  'as QUIC begins': `udp(v4, 443, ${QUIC})`,
  'as QUIC begins, to the address of a name': `udp(gethostbyname(name), 443, ${QUIC})`,
  'as QUIC begins, to the address of an allowed name': `udp(gethostbyname('allowed.test'), 443, ${QUIC})`,
  'as STUN asks': `udp(v4, 3478, struct.pack('!HHI', 1, len(mark_bytes) + 4, 0x2112a442) + b'\\0' * 12 + struct.pack('!HH', 0x8022, len(mark_bytes)) + mark_bytes)`
};

export const ADDRESSES: Probes = {
  'HTTP to an address': `tcp(v4, 80, get(v4))`,
  'HTTP to an address, for an allowed host': `tcp(v4, 80, get('allowed.test'))`,
  'TLS to an address': `tls(v4, 443, None)`,
  'TLS to an address, for an allowed host': `tls(v4, 443, 'allowed.test')`,
  'TLS to the address of another name, for an allowed host': `tls(gethostbyname(name), 443, 'allowed.test')`,
  'TLS to the address of an allowed name, for another host': `tls(gethostbyname('allowed.test'), 443, name)`,
  'a page of an address, by the proxy': `page(v4)`,
  'a page of an address as one number, by the proxy': `page(str(struct.unpack('!I', inet_aton(v4))[0]))`,
  'a tunnel to an address': `tunnel(v4)`,
  'a tunnel to an address, for an allowed host': `tunnel(v4, 'allowed.test')`,
  'a tunnel to an address in hexadecimal, for an allowed host': `tunnel(hex(struct.unpack('!I', inet_aton(v4))[0]), 'allowed.test')`
};

export const ANOTHERS_ADDRESS: Probes = {
  'HTTP to the address of another name, for an allowed host': `tcp(gethostbyname(name), 80, get('allowed.test'))`
};

export const IPV6: Probes = {
  ...forEach([22, 80, 443, 9999], 'TCP to port @', 'tcp(v6, @)'),
  ...forEach([53, 123, 443, 9999], 'UDP to port @', 'udp(v6, @)'),
  'TCP by each interface': `each(devices(), lambda device: tcp(v6, 443, before=bound_to(device)))`,
  'TCP with a flow label': `s = socket(AF_INET6, SOCK_STREAM); s.settimeout(2); s.connect((v6, 443, 7, 0)); talk(s)`,
  'TCP from any address': `tcp(v6, 443, before=lambda s: s.setsockopt(IPPROTO_IPV6, 78, 1))`,
  'UDP on a connected socket': `udp(v6, 443, how=connected(lambda s, words: s.send(words)))`,
  'UDP with a header for each hop': `udp(v6, 443, before=lambda s: s.setsockopt(IPPROTO_IPV6, IPV6_HOPOPTS, b'\\0\\0\\1\\4\\0\\0\\0\\0'))`,
  'an echo of ICMPv6 on a datagram socket': `s = socket(AF_INET6, SOCK_DGRAM, 58); s.sendto(echo(128), (v6, 0))`,
  'an echo of ICMPv6 on a raw socket': `s = socket(AF_INET6, SOCK_RAW, 58); s.sendto(echo(128), (v6, 0))`,
  ping: `run('ping', '-6', '-n', '-c', '1', '-W', '1', '-p', mark_bytes.hex(), v6)`,
  'a page of an address, by the proxy': `page(f'[{v6}]')`,
  'a tunnel to an address, for an allowed host': `tunnel(f'[{v6}]', 'allowed.test')`,
  'a page of a name that has nothing else': `page('v6only.test')`,
  'a name that has nothing else, dialled': `hello(create_connection(('v6only.test', 443), 2), 'v6only.test', get('v6only.test'))`
};

/** Prefix → what an address of IPv4 is behind it. */
const CLOTHES: Readonly<Record<string, string>> = {
  '::ffff:': 'mapped',
  '::ffff:0:': 'translated',
  '::': 'compatible',
  '64:ff9b::': 'behind NAT64',
  '64:ff9b:1::': 'behind a NAT64 of one’s own',
  '2001:db8::5efe:': 'behind ISATAP'
};
const SIX_TO_FOUR = `'2002:%02x%02x:%02x%02x::1' % tuple(inet_aton(v4))`;

export const CLOTHED: Probes = {
  ...Object.entries(CLOTHES).reduce<Probes>(
    (all, [prefix, what]) => ({
      ...all,
      [`TCP to one ${what}`]: `tcp('${prefix}' + v4, 443)`,
      [`UDP to one ${what}`]: `udp('${prefix}' + v4, 443)`,
      [`a page of one ${what}, by the proxy`]: `page(f'[${prefix}{v4}]')`,
      [`a tunnel to one ${what}`]: `tunnel(f'[${prefix}{v4}]', 'allowed.test')`
    }),
    {}
  ),
  'TCP to one behind 6to4': `tcp(${SIX_TO_FOUR}, 443)`,
  'UDP to one behind 6to4': `udp(${SIX_TO_FOUR}, 443)`,
  'a page of one behind 6to4, by the proxy': `page('[' + ${SIX_TO_FOUR} + ']')`,
  'TCP to one behind Teredo': `tcp('2001:0:%02x%02x:%02x%02x::1' % tuple(inet_aton(v4)), 443)`
};

/** Sockets that the kernel gives to those alone who may: their control has every capability, and no profile. */
export const RAW: Probes = {
  'an echo of ICMP on a datagram socket': `s = socket(AF_INET, SOCK_DGRAM, 1); s.sendto(echo(), (v4, 0))`,
  'an echo of ICMP on a raw socket': `s = socket(AF_INET, SOCK_RAW, 1); s.sendto(echo(), (v4, 0))`,
  ping: `run('ping', '-n', '-c', '1', '-W', '1', '-p', mark_bytes.hex(), v4)`,
  'a whole packet': `s = socket(AF_INET, SOCK_RAW, 255); s.sendto(datagram(v4), (v4, 0))`,
  'a whole packet, by an option': `s = socket(AF_INET, SOCK_RAW, 17); s.setsockopt(SOL_IP, IP_HDRINCL, 1); s.sendto(datagram(v4), (v4, 0))`,
  ...forEach(
    [2, 4, 6, 17, 33, 41, 47, 50, 51, 89, 103, 108, 112, 115, 132, 253],
    'protocol @ of IP',
    's = socket(AF_INET, SOCK_RAW, @); s.sendto(mark_bytes * 2, (v4, 0))'
  ),
  'a protocol of IPv6': `s = socket(AF_INET6, SOCK_RAW, 253); s.sendto(mark_bytes, (v6, 0))`,
  'a frame on each interface': `hop = next_hop()
def frame(device):
    s = socket(AF_PACKET, SOCK_DGRAM, 0x0008); s.bind((device, 0x0800)); s.sendto(datagram(v4), (device, 0x0800, 0, 0, hop))
each(devices(), frame)`
};

/** That they can be made at all is the control. */
export const TUNNELS: Probes = {
  'a tunnel to a program': `f = os.open('/dev/net/tun', os.O_RDWR); fcntl.ioctl(f, 0x400454ca, struct.pack('16sH22x', b'way', 2))`,
  'a pair of interfaces': `run('ip', 'link', 'add', 'way0', 'type', 'veth', 'peer', 'name', 'way1')`,
  'an interface beside another': `run('ip', 'link', 'add', 'link', devices()[-1], 'name', 'way2', 'type', 'macvlan')`
};

export const TRANSPORTS: Probes = {
  MPTCP: `tcp(v4, 443, protocol=262)`,
  'MPTCP over IPv6': `tcp(v6, 443, protocol=262)`,
  'UDP-Lite': `udp(v4, 443, protocol=136)`,
  'UDP-Lite over IPv6': `udp(v6, 443, protocol=136)`
};

const numbers = (first: number, last: number, ...but: number[]): number[] =>
  Array.from({length: last - first + 1}, (_, at) => first + at).filter(number => !but.includes(number));

/** What the kernel must not even be asked for, whether this one has it or not. */
export const SOCKETS: Probes = {
  ...forEach(numbers(1, 22), 'netlink @', 'socket(AF_NETLINK, SOCK_RAW, @)'),
  ...forEach(
    numbers(3, 46, 10, 16), // IPv6 and netlink
    'of family @',
    'each([SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET], lambda kind: socket(@, kind, 0))'
  ),
  SCTP: `socket(AF_INET, SOCK_STREAM, 132)`,
  DCCP: `socket(AF_INET, 6, 33)`,
  'SCTP by its type': `socket(AF_INET, SOCK_SEQPACKET, 0)`,
  'SCTP over IPv6 by its type': `socket(AF_INET6, SOCK_SEQPACKET, 0)`,
  'DCCP by its type': `socket(AF_INET, 6, 0)`,
  'DCCP over IPv6 by its type': `socket(AF_INET6, 6, 0)`,
  'packets by their old type': `socket(AF_INET, 10, 0x0300)`,
  'raw TCP': `socket(AF_INET, SOCK_RAW, 6)`,
  'raw UDP over IPv6': `socket(AF_INET6, SOCK_RAW, 17)`
};

/** What stands at addresses that are nobody's or one's neighbours'. */
const NEAR: Readonly<Record<string, string>> = {
  '169.254.169.254': 'metadata',
  '169.254.170.2': 'credentials of a task',
  '168.63.129.16': 'the platform below Azure',
  '100.100.100.200': 'metadata of Alibaba',
  '192.0.0.192': 'metadata of Oracle',
  '10.9.8.7': 'a private network',
  '172.16.5.4': 'another private network',
  '192.168.1.1': 'a third private network',
  '100.64.1.1': 'the network of a carrier',
  'fd00:ec2::254': 'metadata over IPv6',
  'fd20:ce::254': 'metadata of Google over IPv6',
  '64:ff9b::a9fe:a9fe': 'metadata behind NAT64'
};
export const NEAR_ADDRESSES = Object.keys(NEAR);

export const PRIVATE: Probes = {
  ...Object.entries(NEAR).reduce<Probes>((all, [address, what]) => {
    const host = address.includes(':') ? `[${address}]` : address;
    return {
      ...all,
      [`${what} (${address}), dialled`]: `tcp('${address}', 80, get('${host}', '/latest/'))`,
      [`${what} (${address}), by the proxy`]: `page('${host}')`,
      [`${what} (${address}), by a tunnel`]: `tunnel('${host}', 'allowed.test')`
    };
  }, {}),
  ...forEach(
    ['2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '[::ffff:169.254.169.254]'],
    'metadata as @, by the proxy',
    `page('@')`
  ),
  'metadata mapped, dialled': `tcp('::ffff:169.254.169.254', 80, get('169.254.169.254'))`
};

/** Below near.test a number is the name of such an address; the zone is allowed. */
export const PRIVATE_BY_NAME: Probes = NEAR_ADDRESSES.reduce<Probes>((all, address, number) => {
  const host = `f'{mark}.${number}.near.test'`;
  return {
    ...all,
    [`a name of ${address}, by the proxy`]: `page(${host})`,
    [`a name of ${address}, by a tunnel`]: `tunnel(${host}, ${host})`,
    [`a name of ${address}, dialled`]: `s = create_connection((${host}, 80), 2); a = talk(s, get(${host})); a.startswith(b'HTTP/1.1 200') or refused(a)`,
    [`a name of ${address}, dialled for TLS`]: `tls(${host}, 443, ${host})`
  };
}, {});

/** Each may be done by those alone who may all. */
export const CHANGES: Probes = {
  'a route': `run('ip', 'route', 'add', '203.0.113.0/24', 'dev', devices()[-1])`,
  'a rule of routing': `run('ip', 'rule', 'add', 'pref', '5', 'from', 'all', 'lookup', 'main')`,
  'an address': `run('ip', 'addr', 'add', '198.51.77.1/32', 'dev', 'lo')`,
  'a neighbour': `run('ip', 'neigh', 'add', '203.0.113.7', 'lladdr', '02:00:00:00:00:07', 'dev', devices()[-1])`,
  'an interface': `run('ip', 'link', 'set', 'lo', 'mtu', '1400')`,
  'a queue': `run('tc', 'qdisc', 'add', 'dev', 'lo', 'root', 'pfifo')`,
  'an address by its old call': `fcntl.ioctl(socket(AF_INET, SOCK_DGRAM), 0x8916, struct.pack('16sH2x4s8x', b'lo:1', AF_INET, inet_aton('198.51.78.1')))`,
  'an interface by its old call': `fcntl.ioctl(socket(AF_INET, SOCK_DGRAM), 0x8922, struct.pack('16si12x', b'lo', 1300))`,
  'the packet rules': `run('iptables', '-I', 'OUTPUT', '-j', 'ACCEPT')`,
  'the packet rules’ last word': `run('iptables', '-P', 'OUTPUT', 'ACCEPT')`,
  'the packet rules of IPv6': `run('ip6tables', '-F')`,
  ...forEach(
    [
      'net/ipv6/conf/all/disable_ipv6',
      'net/ipv6/conf/lo/disable_ipv6',
      'net/ipv4/ip_forward',
      'net/ipv4/conf/all/route_localnet',
      'net/ipv4/conf/all/accept_source_route',
      'net/ipv4/ip_unprivileged_port_start'
    ],
    'the setting /proc/sys/@',
    `open('/proc/sys/@', 'r+').write('1')`
  ),
  'the resolver': `open('/etc/resolv.conf', 'a').write('nameserver 192.0.2.53\\n')`,
  'the hosts': `open('/etc/hosts', 'a').write('192.0.2.53 allowed.test\\n')`,
  'what is over the resolver': `run('mount', '--bind', '/dev/null', '/etc/resolv.conf')`,
  'a namespace of its own': `run('unshare', '--net', 'true')`,
  'a namespace of its own, as another user': `run('unshare', '--user', '--map-root-user', '--net', 'true')`,
  'the namespace of another process': `run('nsenter', '--net=/proc/1/ns/net', 'true')`
};

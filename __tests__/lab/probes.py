# Makes probes one after another and says of each how it fared: the words of its failure, or that there was none, and
# its milliseconds. What a probe may use is all that is defined here, and its own mark, addresses and name.
import base64, ctypes, errno, fcntl, json, os, select, signal, ssl, struct, subprocess, sys, time, zlib
from concurrent.futures import ThreadPoolExecutor
from socket import *

LOUD = 40  # milliseconds, inside: then again, for the cores are few and others at work
PROXIED = 'http_proxy' in os.environ
TLS = ssl._create_unverified_context()


def tcp(to, port, words=None, before=None, kind=SOCK_STREAM, protocol=0):
    s = socket(AF_INET6 if ':' in to else AF_INET, kind, protocol)
    s.settimeout(2)
    try:
        if before:
            before(s)
        s.connect((to, port))
    except OSError:
        s.close()  # its port may be asked for again
        raise
    return talk(s, words)


def talk(s, words=None):
    s.sendall(words if words is not None else mark_bytes)
    try:
        return s.recv(4096)
    finally:
        s.close()


def udp(to, port, words=None, before=None, protocol=0, how=None):
    s = socket(AF_INET6 if ':' in to else AF_INET, SOCK_DGRAM, protocol)
    if before:
        before(s)
    if how:
        how(s, (to, port), words or mark_bytes)
    else:
        s.sendto(words or mark_bytes, (to, port))
    s.close()


def connected(send):
    def how(s, to, words):
        s.connect(to)
        send(s, words)
    return how


def each(values, attempt):
    """All of them, though the first succeed: one success is one."""
    last = OSError(errno.ENOENT, 'there is none')
    for value in values:
        try:
            attempt(value)
            done = True
        except OSError as error:
            last = error
    if 'done' not in locals():
        raise last


def source():
    s = socket(AF_INET, SOCK_DGRAM)
    s.connect(('192.0.2.1', 9))
    return s.getsockname()[0]


def own_addresses():
    return ['127.0.0.1', '198.18.3.3', source()]


def devices():
    return [device for _, device in if_nameindex()]


def bound_to(device):
    return lambda s: s.setsockopt(SOL_SOCKET, SO_BINDTODEVICE, device.encode() + b'\0')


def get(host, path='/', where=''):
    return f'GET {where}{path}{mark} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n'.encode()


def hello(s, server_name, words):
    with TLS.wrap_socket(s, server_hostname=server_name) as inner:
        return talk(inner, words)


def tls(to, port, server_name, words=None):
    return hello(create_connection((to, port), 2), server_name, words or get(server_name or to))


def refused(answer):
    raise OSError(errno.ECONNREFUSED, f'the proxy says {answer[:12].decode()}')


def page(host):
    """A page by the proxy, where there is one, as elsewhere without."""
    if not PROXIED:
        return talk(create_connection((host.strip('[]'), 80), 2), get(host))
    answer = tcp('127.0.0.1', 3128, get(host, where=f'http://{host}'))
    return answer if answer.startswith(b'HTTP/1.1 200') else refused(answer)


def tunnel(host, server_name=None, port=443):
    """A page by TLS through a tunnel of the proxy's, where there is one."""
    if not PROXIED:
        return tls(host.strip('[]'), port, server_name)
    s = create_connection(('127.0.0.1', 3128), 2)
    s.sendall(f'CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n'.encode())
    answer = s.recv(4096)
    return hello(s, server_name, get(server_name or host)) if answer.startswith(b'HTTP/1.1 200') else refused(answer)


def run(*argv):
    done = subprocess.run(argv, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=4)
    if done.returncode:
        raise OSError(errno.EPERM, f'{done.returncode}: {done.stderr.strip()[-200:]}')


def checksum(data):
    data += b'\0' * (len(data) % 2)
    total = sum(struct.unpack(f'!{len(data) // 2}H', data))
    total = (total >> 16) + (total & 0xffff)
    return ~(total + (total >> 16)) & 0xffff


def echo(kind=8):
    head = struct.pack('!BBHHH', kind, 0, 0, 7, 1)
    return struct.pack('!BBHHH', kind, 0, checksum(head + mark_bytes), 7, 1) + mark_bytes


def datagram(to, protocol=17):
    """A whole packet of IPv4."""
    words = struct.pack('!HHHH', 4000, 9999, 8 + len(mark_bytes), 0) + mark_bytes
    head = struct.pack('!BBHHHBBH4s4s', 0x45, 0, 20 + len(words), 1, 0, 64, protocol, 0, inet_aton(source()), inet_aton(to))
    return head[:10] + struct.pack('!H', checksum(head)) + head[12:] + words


def next_hop():
    """The hardware address that this machine sends to; inside there is nobody."""
    rows = [line.split() for line in open('/proc/net/arp')][1:]
    return next((bytes.fromhex(row[3].replace(':', '')) for row in rows if row[2] == '0x2'), b'\xff' * 6)


def resolver():
    """The one that this machine was told of."""
    return next(line.split()[1] for line in open('/etc/resolv.conf') if line.startswith('nameserver'))


def labels(name):
    parts = [part if isinstance(part, bytes) else part.encode() for part in (name.split('.') if isinstance(name, str) else name)]
    return b''.join(bytes([len(part)]) + part for part in parts) + b'\0'


def question(name, kind=1, group=1, code=0, flags=0x100, times=1, counts=(1, 0, 0, 0), more=b''):
    return struct.pack('!HH4H', 4711, flags | code << 11, *counts) + (labels(name) + struct.pack('!HH', kind, group)) * times + more


def ask(message, at=None, stream=False):
    """A question by udp or tcp. That an answer comes is no success: who was asked is seen elsewhere."""
    at = at or resolver()
    if stream:
        tcp(at, 53, struct.pack('!H', len(message)) + message)
        return
    s = socket(AF_INET6 if ':' in at else AF_INET, SOCK_DGRAM)
    s.settimeout(0.3)
    s.connect((at, 53))
    s.send(message)
    try:
        s.recv(4096)
    except TimeoutError:
        pass


def table(name):
    """The listeners of a table of the kernel's: (address, port)."""
    rows = [line.split() for line in open(f'/proc/net/{name}')][1:]
    where = [row[1].split(':') for row in rows if row[3] == ('0A' if name.startswith('tcp') else '07')]
    return sorted({(inet_ntoa(struct.pack('=I', int(address, 16))), int(port, 16)) for address, port in where})


def speak(*words):
    """Says all of them, one after each answer, to whoever listens here; an answer alone is no success."""
    def say(where):
        try:
            s = create_connection((where[0].replace('0.0.0.0', '127.0.0.1'), where[1]), 1)
            s.settimeout(0.15)
            for word in words:
                s.sendall(word)
                try:
                    s.recv(4096)
                except TimeoutError:
                    pass
            s.close()
        except OSError:
            pass  # it hung up
    # Beyond are those of audit mode, where each port has a listener like that of 443.
    where = [(address, port) for address, port in table('tcp') if port <= 61_001]
    with ThreadPoolExecutor(8) as together:
        list(together.map(say, where))


def client_hello(server_name):
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    try:
        TLS.wrap_bio(incoming, outgoing, server_hostname=server_name).do_handshake()
    except ssl.SSLWantReadError:
        return outgoing.read()


def open_ports(address):
    """By connecting to each, whatever the kernel's tables say."""
    def taken(port):
        s = socket(AF_INET, SOCK_STREAM)
        try:
            return s.connect_ex((address, port)) == 0 and s.getsockname() != s.getpeername()  # a port may meet itself
        finally:
            s.close()
    return [port for port in range(1, 65536) if taken(port)]


def late(*_):
    raise TimeoutError('five seconds')


def try_it(code, values):
    begun = time.perf_counter()
    signal.alarm(5)
    try:
        exec(code, values)
        how = 'done'
    except ssl.SSLError as error:
        how = f'TLS {error.reason}'
    except OSError as error:
        how = f'{errno.errorcode.get(error.errno or 0, type(error).__name__)} {error.strerror or error}'
    except Exception as error:
        how = f'{type(error).__name__} {error}'
    finally:
        signal.alarm(0)
    return how, (time.perf_counter() - begun) * 1000


def make(probes):
    signal.signal(signal.SIGALRM, late)
    for probe in probes:
        values = globals()
        values.update(probe, mark_bytes=probe['mark'].encode())
        code = compile(probe['code'], probe['title'], 'exec')
        how, ms = try_it(code, values)
        for _ in range(3 if PROXIED else 0):
            if ms <= LOUD:
                break
            time.sleep(0.1)
            how, ms = min((how, ms), try_it(code, values), key=lambda fared: fared[1])
        print('@fared ' + json.dumps([probe['title'], {'how': how, 'ms': ms}]), flush=True)

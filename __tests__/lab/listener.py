# Listens where it is told, on every group and broadcast too, and says each thing that it hears as a line of JSON.
# usage: listener.py tcp/ADDRESS/PORT… udp/ADDRESS/PORT… unix/NAME…   (a name without a file)
import json, selectors, struct, sys
from socket import *

GROUPS = ['224.0.0.1', '224.0.0.251', '239.255.255.250', 'ff02::fb', 'ff02::1:2']
ready = selectors.DefaultSelector()


def listen(where):
    kind, address, *port = where.split('/')
    if kind == 'unix':
        s = socket(AF_UNIX)
        s.bind('\0' + address)
    else:
        six = ':' in address
        s = socket(AF_INET6 if six else AF_INET, SOCK_STREAM if kind == 'tcp' else SOCK_DGRAM)
        s.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        if six:
            s.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 1)
        s.bind((address, int(port[0])))
        if kind == 'udp':
            join(s, six)
    if s.type == SOCK_STREAM:
        s.listen()
    ready.register(s, selectors.EVENT_READ, (where, s.type == SOCK_STREAM))


def join(s, six):
    for index, _ in if_nameindex():
        for group in GROUPS:
            if six != (':' in group):
                continue
            try:
                if six:
                    s.setsockopt(IPPROTO_IPV6, IPV6_JOIN_GROUP, inet_pton(AF_INET6, group) + struct.pack('I', index))
                else:
                    s.setsockopt(SOL_IP, IP_ADD_MEMBERSHIP, inet_aton(group) + struct.pack('4sI', b'\0' * 4, index))
            except OSError:
                pass  # an interface that has no groups


def hear(s, where):
    try:
        heard = s.recv(65536)
        if heard and s.type == SOCK_STREAM:
            s.sendall(b'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    except OSError:
        heard = b''
    if heard:
        print(json.dumps({'where': where, 'heard': heard.decode('latin-1')}), flush=True)
    return heard


for where in sys.argv[1:]:
    listen(where)
print('listening', flush=True)
while True:
    for key, _ in ready.select():
        where, takes = key.data
        if takes:
            s, _ = key.fileobj.accept()
            ready.register(s, selectors.EVENT_READ, (where, False))
        elif not hear(key.fileobj, where) and key.fileobj.type == SOCK_STREAM:
            ready.unregister(key.fileobj)
            key.fileobj.close()

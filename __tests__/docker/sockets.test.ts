import {beforeAll, describe, expect, test} from '@jest/globals';
import {addNames} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {Probing, PYTHON, type Probes} from '../lab/probes.js';
import {runStep} from '../lab/step.js';

const lab = theLab();

const CONNECT = `f'CONNECT {name}:443 HTTP/1.1\\r\\nHost: {name}:443\\r\\n\\r\\n'.encode()`;
const HEADER = `f'PROXY TCP4 198.18.0.1 {v4} 999 443\\r\\n'.encode()`;

/** Said to every listener in sight. In audit mode, where Squid lets names through, these arrive: the control. */
const UNDERSTOOD: Probes = {
  'a page, by its URL': `speak(get(name, where='http://' + name))`,
  'a page, by its host': 'speak(get(name))',
  'a tunnel, and a hello in it': `speak(${CONNECT}, client_hello(name))`,
  'a tunnel to an address, and a hello in it': `speak(${CONNECT.replaceAll('{name}', '{v4}')}, client_hello(name))`
};

const FOREIGN: Probes = {
  'a hello': 'speak(client_hello(name))',
  'a tunnel to another port': `speak(${CONNECT.replaceAll('443', '22')}, mark_bytes)`,
  'a tunnel, and no hello in it': `speak(${CONNECT}, mark_bytes)`,
  'a tunnel, behind a header of the relay’s': `speak(${HEADER} + ${CONNECT}, client_hello(name))`,
  'a page, behind a header of the relay’s': `speak(${HEADER} + get(name))`,
  'a page, behind a binary header': `speak(b'\\r\\n\\r\\n\\0\\r\\nQUIT\\n\\x21\\x11\\0\\x0c' + inet_aton('127.0.0.1') + inet_aton(v4) + struct.pack('!HH', 9, 80) + get(name))`,
  'SOCKS of version 4': `speak(struct.pack('!BBH', 4, 1, 80) + inet_aton(v4) + b'\\0', get(name))`,
  'SOCKS of version 4, by name': `speak(struct.pack('!BBH4s', 4, 1, 80, b'\\0\\0\\0\\1') + b'\\0' + name.encode() + b'\\0', get(name))`,
  'SOCKS of version 5': `speak(b'\\5\\1\\0', b'\\5\\1\\0\\1' + inet_aton(v4) + b'\\0\\x50', get(name))`,
  'SOCKS of version 5, by name': `speak(b'\\5\\1\\0', b'\\5\\1\\0\\3' + bytes([len(name)]) + name.encode() + b'\\0\\x50', get(name))`,
  'HTTP/2 at once': `speak(b'PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n\\0\\0\\0\\4\\0\\0\\0\\0\\0' + mark_bytes)`,
  'a page by FTP': `speak(get(name, where='ftp://' + name))`,
  'a page of Squid’s own': `speak(get(name, where='cache_object://' + name))`,
  'a trace': `speak(f'TRACE http://{name}/{mark} HTTP/1.1\\r\\nHost: {name}\\r\\nMax-Forwards: 9\\r\\n\\r\\n'.encode())`,
  'a question of DNS': `speak(struct.pack('!H', len(question(name))) + question(name))`,
  'mere bytes': 'speak(mark_bytes)'
};

const LOOK = `
import glob, stat
own = socket(AF_UNIX); own.bind('/tmp/own.socket'); bare = socket(AF_UNIX); bare.bind('\\0own'); own.listen(); bare.listen()
found = subprocess.run(['find', '/', '-path', '/proc', '-prune', '-o', '-path', '/sys', '-prune', '-o', '-type', 's', '-print'], capture_output=True, text=True)
names = {line.split()[7] for line in open('/proc/net/unix').readlines()[1:] if len(line.split()) > 7}
def reached(name):
    try: return socket(AF_UNIX).connect(name.replace('@', '\\0', 1) if name.startswith('@') else name) is None
    except OSError: return False
descriptors = [os.readlink(f) for process in glob.glob('/proc/[0-9]*/fd') for f in glob.glob(process + '/[012]')]
print('@sight ' + json.dumps({'files': found.stdout.split(), 'names': sorted(filter(reached, names)), 'descriptors': descriptors,
  'tables': {name: table(name) for name in ('tcp', 'udp', 'raw', 'udplite')}, 'six': [open('/proc/net/' + name).read().count('\\n') for name in ('tcp6', 'udp6', 'raw6') if os.path.exists('/proc/net/' + name)],
  'open': open_ports('127.0.0.1')}))
`;

interface Sight {
  readonly files: readonly string[];
  readonly names: readonly string[];
  readonly descriptors: readonly string[];
  readonly tables: Readonly<Record<'tcp' | 'udp' | 'raw' | 'udplite', readonly [string, number][]>>;
  readonly open: readonly number[];
}

const inside = new Probing({
  before: `page('allowed.test')`,
  ...UNDERSTOOD,
  ...FOREIGN,
  after: `page('allowed.test')`
});
const audited = new Probing(UNDERSTOOD);
let sight: Sight;

beforeAll(async () => {
  addNames(lab, {...inside.zone, ...audited.zone});
  const inputs = {shell: PYTHON, 'allowed-domains': 'allowed.test'};
  const step = await runStep(lab, {inputs: {...inputs, run: `${inside.program}${LOOK}`}});
  await inside.note(lab, step.stdout);
  sight = JSON.parse(/^@sight (.*)$/m.exec(step.stdout)?.[1] ?? '') as Sight;
  const control = await runStep(lab, {inputs: {...inputs, run: audited.program, mode: 'audit'}});
  await audited.note(lab, control.stdout);
}, 120_000);

describe('N14: a listener in the command’s sight', () => {
  test('is one of the relay’s, by the kernel’s tables and by a try of every port', () => {
    const {tcp, udp, raw, udplite} = sight.tables;
    const bound = udp.map(([address, port]) => `${address}:${port}`).sort();
    expect(bound).toEqual(['127.0.0.1:53', '127.0.0.1:65500', '127.0.0.1:65501']); // names, and what holds packets
    expect([raw, udplite]).toEqual([[], []]);
    const ports = tcp.map(([, port]) => port).sort((a, b) => a - b);
    expect(ports).toEqual([53, 3128, 61_000, 61_001]); // names, the proxy, and where 80 and 443 are led
    expect(sight.open).toEqual(ports);
  });

  test.each(Object.keys({...UNDERSTOOD, ...FOREIGN}))('carries nothing that Squid refuses: %s', title => {
    expect(inside.of(title).heard).toEqual([]);
  });

  test.each(Object.keys(UNDERSTOOD))('would carry it where Squid does not: %s', title => {
    expect(audited.of(title).heard).toContainEqual(expect.objectContaining({kind: 'data'}));
  });

  test('carries what is allowed, before and after', () => {
    for (const title of ['before', 'after'])
      expect(inside.of(title).heard).toContainEqual(
        expect.objectContaining({kind: 'http', host: 'allowed.test'})
      );
  });
});

describe('N14: a socket in the command’s sight', () => {
  test('with a file is none but its own', () => expect(sight.files).toEqual(['/tmp/own.socket']));
  // The end of a connection of the relay's has its listener's name here too, but nobody listens by it.
  test('with a name, or a name without a file, answers by none but its own', () =>
    expect(sight.names).toEqual(['/tmp/own.socket', '@own']));
  test('is none of what its processes were started with', () => {
    expect(sight.descriptors.length).toBeGreaterThan(5);
    expect(sight.descriptors.filter(name => name.startsWith('socket:'))).toEqual([]);
  });
});

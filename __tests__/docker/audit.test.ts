import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import {checkAudit, type AuditRecord} from '../../src/audit/audit.js';
import {scriptOf, triedIn, type Attempt} from '../lab/attempts.js';
import {addNames, arrivals, newMark, packetsTo, questions} from '../lab/far.js';
import {node24} from '../lab/node24.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const node = (script: string) => ['node', '-e', script];
const bash = (script: string) => ['bash', '-c', script];
const curl = (...argv: string[]) => ['curl', '-sS', '-m', '10', ...argv];
const directly = (...argv: string[]) => curl('--noproxy', '*', ...argv);
const hello = (...argv: string[]) => bash(`openssl s_client ${argv.join(' ')} </dev/null`);

// What ping does, without the rights of its file, for which the command cannot even start it.
const ECHO = `
import errno, socket, struct, sys
data = sys.argv[1].encode()
head = lambda sum: struct.pack('!BBHHH', 8, 0, sum, 1, 1)
words = struct.unpack(f'!{(8 + len(data)) // 2}H', head(0) + data)
total = sum(words); total = (total >> 16) + (total & 0xffff); total += total >> 16
for kind in ('SOCK_DGRAM', 'SOCK_RAW'):
  try:
    echo = socket.socket(socket.AF_INET, getattr(socket, kind), socket.IPPROTO_ICMP)
    echo.sendto(head(~total & 0xffff) + data, ('203.0.113.79', 0)); sys.exit(0)
  except OSError as error: print(kind, errno.errorcode[error.errno])
sys.exit(1)`;

interface Want {
  readonly kind: 'request' | 'packet';
  readonly verdict: string;
  readonly reason?: string;
  readonly host: string;
  readonly port: number;
  readonly scheme: string;
  readonly rule?: string;
}

interface Probe {
  readonly argv: (mark: string) => readonly string[];
  readonly leaves?: Want; // what the audit holds of it; nothing of a lookup alone
  readonly alone?: string; // a host whose every packet is watched, for what cannot carry the mark
}

const ALLOWED = {verdict: 'allowed', host: 'allowed.test', rule: 'allowed.test'} as const;
const wild = (mark: string) => `${mark}.wild.test`;

/** In the order in which they are made. */
function probes(marks: Readonly<Record<string, string>>, own: {nosni: string; plain443: string}) {
  const mark = (name: string) => marks[name] ?? '';
  const blocked = {verdict: 'blocked', kind: 'request'} as const;
  const table: Readonly<Record<string, Probe>> = {
    'an allowed name over HTTP': {
      argv: m => curl(`http://allowed.test/${m}?secret`),
      leaves: {kind: 'request', ...ALLOWED, port: 80, scheme: 'http'}
    },
    'an allowed name over HTTPS': {
      argv: m => curl(`https://allowed.test/${m}`),
      leaves: {kind: 'request', ...ALLOWED, port: 443, scheme: 'https'}
    },
    'an allowed name over HTTPS, without the proxy': {
      argv: m => directly(`https://allowed.test/${m}`),
      leaves: {kind: 'request', ...ALLOWED, port: 443, scheme: 'https'}
    },
    'another name': {
      argv: m => curl(`https://${wild(m)}/`),
      leaves: {
        ...blocked,
        reason: 'not-allowed',
        host: wild(mark('another name')),
        port: 443,
        scheme: 'https'
      }
    },
    'another name, without the proxy': {
      argv: m => directly(`https://${wild(m)}/`),
      leaves: {
        ...blocked,
        reason: 'not-allowed',
        host: wild(mark('another name, without the proxy')),
        port: 443,
        scheme: 'https'
      }
    },
    'another name over HTTP, without the proxy': {
      argv: m => directly(`http://${wild(m)}/`),
      leaves: {
        ...blocked,
        reason: 'not-allowed',
        host: wild(mark('another name over HTTP, without the proxy')),
        port: 80,
        scheme: 'http'
      }
    },
    'another port of an allowed name': {
      argv: m => curl(`http://allowed.test:8080/${m}`),
      leaves: {...blocked, reason: 'port-not-allowed', host: 'allowed.test', port: 8080, scheme: 'http'}
    },
    'another port of an allowed name, without the proxy': {
      argv: m => directly(`http://allowed.test:8080/${m}`),
      leaves: {
        kind: 'packet',
        verdict: 'blocked',
        reason: 'port-not-allowed',
        host: 'allowed.test',
        port: 8080,
        scheme: 'tcp'
      }
    },
    'a TLS hello for another name': {
      argv: m => hello('-connect', 'allowed.test:443', '-servername', wild(m)),
      leaves: {...blocked, reason: 'sni-mismatch', host: 'allowed.test', port: 443, scheme: 'https'}
    },
    'a TLS hello for no name': {
      argv: () => hello('-connect', `${own.nosni}:443`, '-noservername'),
      alone: own.nosni,
      leaves: {...blocked, reason: 'missing-sni', host: own.nosni, port: 443, scheme: 'https'}
    },
    'HTTP on the port of HTTPS': {
      argv: m => directly(`http://${own.plain443}:443/${m}`),
      alone: own.plain443,
      leaves: {...blocked, reason: 'not-tls', host: own.plain443, port: 443, scheme: 'https'}
    },
    'a bare address over TCP': {
      argv: m => bash(`exec 3<>/dev/tcp/203.0.113.77/9999; printf ${m} >&3; head -c 16 <&3`),
      leaves: {
        kind: 'packet',
        verdict: 'blocked',
        reason: 'direct',
        host: '203.0.113.77',
        port: 9999,
        scheme: 'tcp'
      }
    },
    'a bare address over UDP': {
      argv: m =>
        node(`const socket = require('dgram').createSocket('udp4');
              socket.send('${m}', 9999, '203.0.113.78', error => { if (error) process.exitCode = 1; socket.close(); })`),
      leaves: {
        kind: 'packet',
        verdict: 'blocked',
        reason: 'direct',
        host: '203.0.113.78',
        port: 9999,
        scheme: 'udp'
      }
    },
    // It is refused the very socket, of either kind, so there is no packet to record.
    'an echo of ICMP': {
      argv: m => ['/usr/bin/python3', '-c', ECHO, m]
    },
    'a bare address through the proxy': {
      argv: m => curl('-f', `http://203.0.113.10/${m}`),
      leaves: {...blocked, reason: 'address-literal', host: '203.0.113.10', port: 80, scheme: 'http'}
    },
    'an allowed name of a private address': {
      argv: m => curl('-f', `http://private.test/${m}`),
      leaves: {...blocked, reason: 'private-address', host: 'private.test', port: 80, scheme: 'http'}
    },
    'an allowed name that nobody has': {
      argv: m => curl('-f', `http://nxdomain.test/${m}`),
      leaves: {
        kind: 'request',
        verdict: 'failed',
        reason: 'dns-failed',
        host: 'nxdomain.test',
        port: 80,
        scheme: 'http',
        rule: 'nxdomain.test'
      }
    },
    'an allowed name whose server refuses': {
      argv: m => curl('-f', `http://refusing.test/${m}`),
      leaves: {
        kind: 'request',
        verdict: 'failed',
        reason: 'upstream-failed',
        host: 'refusing.test',
        port: 80,
        scheme: 'http',
        rule: 'refusing.test'
      }
    },
    'a name that is only looked up': {
      argv: m => node(`require('dns').resolve4('${wild(m)}', error => { if (error) process.exitCode = 1 })`)
    }
  };
  return table;
}

// What the far side shall not hear of, although it would from anywhere else.
const REFUSED = [
  'another name',
  'another name, without the proxy',
  'another name over HTTP, without the proxy',
  'another port of an allowed name',
  'another port of an allowed name, without the proxy',
  'a TLS hello for another name',
  'a TLS hello for no name',
  'HTTP on the port of HTTPS',
  'a bare address over TCP',
  'a bare address over UDP',
  'an echo of ICMP',
  'a bare address through the proxy',
  'an allowed name of a private address',
  'a name that is only looked up'
];
const NAMED = REFUSED.filter(name => name.startsWith('another name') || name.startsWith('a name'));

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../schemas/audit.v1.json', import.meta.url)), 'utf8')
) as object;
const isRecord = new Ajv2020().compile(schema);

const plainOf = ({kind, verdict, reason, host, port, scheme, rule}: Want): Want => ({
  kind,
  verdict,
  ...(reason === undefined ? {} : {reason}),
  host,
  port,
  scheme,
  ...(rule === undefined ? {} : {rule})
});
const isAttempt = (record: AuditRecord): record is AuditRecord & Want =>
  record.kind === 'request' || record.kind === 'packet';

/** Names of their own, each with an address that no one else dials. */
function ownNames(at: number): {nosni: string; plain443: string} {
  const [nosni, plain443] = [`${newMark()}.test`, `${newMark()}.test`];
  addNames(lab, {[nosni]: {A: [`203.0.113.${at}`]}, [plain443]: {A: [`203.0.113.${at + 1}`]}});
  return {nosni, plain443};
}

const names = Object.keys(probes({}, {nosni: '', plain443: ''}));
const freshMarks = () => Object.fromEntries(names.map(name => [name, newMark()]));
const attemptsOf = (table: Readonly<Record<string, Probe>>, marks: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    names.map((name): [string, Attempt] => [name, {argv: table[name]?.argv(marks[name] ?? '') ?? []}])
  );

const RUNTIMES: readonly [string, number, () => Promise<string>][] = [
  ['Node 20', 150, () => Promise.resolve(process.execPath)],
  ['Node 24', 160, () => node24(lab)]
];

describe.each(RUNTIMES)('a step of %s with many attempts', (_, at, runtime) => {
  const marks = freshMarks();
  const own = ownNames(at);
  const table = probes(marks, own);
  const wanted = Object.values(table).flatMap(({leaves}) => (leaves === undefined ? [] : [plainOf(leaves)]));
  let step: StepResult;

  beforeAll(async () => {
    const allowed = [
      'allowed.test',
      'private.test',
      'nxdomain.test',
      'refusing.test',
      own.nosni,
      own.plain443
    ];
    step = await runStep(lab, {
      node: await runtime(),
      inputs: {
        run: scriptOf(attemptsOf(table, marks)),
        shell: 'node',
        'allowed-domains': allowed.join('\n'),
        label: 'many attempts'
      }
    });
  }, 90_000);

  test('ends well, whatever was refused in it', () => {
    expect(step).toMatchObject({code: 0, outputs: {'exit-code': '0'}});
    expect([...triedIn(step.stdout).keys()]).toEqual(names);
  });

  test('fetches what is allowed', async () => {
    for (const name of names.filter(each => each.startsWith('an allowed name over')))
      expect(await arrivals(lab, marks[name] ?? '')).toContainEqual(expect.objectContaining({kind: 'http'}));
  });

  test.each(REFUSED)('lets nobody hear of %s', async name => {
    expect(triedIn(step.stdout).get(name)).toBeDefined();
    expect(await arrivals(lab, marks[name] ?? '')).toEqual([]);
  });

  test('sends not one packet to a server whose name was never in the hello', async () => {
    for (const address of [`203.0.113.${at}`, `203.0.113.${at + 1}`])
      expect((await packetsTo(lab, address)).map(({protocol}) => protocol)).toEqual([]);
  });

  test('asks no resolver for a name that is refused', async () => {
    for (const name of NAMED) expect(await questions(lab, wild(marks[name] ?? ''))).toEqual([]);
  });

  test('writes an audit log of whole and valid records', () => {
    const log = readFileSync(step.outputs['audit-log'] ?? '', 'utf8');
    expect(checkAudit(log)).toEqual([]);
    for (const record of step.audit)
      expect({record, valid: isRecord(record), errors: isRecord.errors}).toMatchObject({valid: true});
    expect(log).not.toContain('secret'); // a query
  });

  test('has one record of each attempt, in their order, and no other', () => {
    expect(step.audit.filter(isAttempt).map(plainOf)).toEqual(wanted);
  });

  test('refuses an echo of ICMP its socket, before there is a packet to record', () => {
    expect(triedIn(step.stdout).get('an echo of ICMP')).toMatchObject({
      code: 1,
      stdout: 'SOCK_DGRAM EPERM\nSOCK_RAW EPERM\n'
    });
  });

  test('has a record of a name that was only looked up', () => {
    expect(step.audit).toContainEqual(
      expect.objectContaining({
        kind: 'lookup',
        host: wild(marks['a name that is only looked up'] ?? '')
      })
    );
  });

  test('sets outputs that say what the records say', () => {
    const records = step.audit.filter(isAttempt);
    const endpoints = (verdict: string) =>
      [
        ...new Set(records.filter(each => each.verdict === verdict).map(({host, port}) => `${host}:${port}`))
      ].sort();
    expect(step.outputs).toMatchObject({
      'blocked-count': String(records.filter(({verdict}) => verdict === 'blocked').length),
      'blocked-domains': JSON.stringify(endpoints('blocked')),
      'allowed-domains': JSON.stringify(endpoints('allowed'))
    });
    expect(path.dirname(step.outputs['audit-log'] ?? '')).toMatch(new RegExp(`^${step.machine.temp}/`));
  });

  test('says which Squid judged, which iptables held, and by which image', () => {
    for (const version of [
      /Squid <code>\d+\.\d+/,
      /iptables <code>\d+\.\d+/,
      /image <code>sha256&#58;[0-9a-f]{64}</
    ])
      expect(step.summary).toMatch(version);
  });

  test('names each in its summary', () => {
    const text = step.summary.replace(/&#(\d+);/g, (_whole, point: string) =>
      String.fromCodePoint(Number(point))
    );
    expect(wanted.filter(({host, port}) => !text.includes(`${host}:${port}`))).toEqual([]);
    expect(text).toContain(wild(marks['a name that is only looked up'] ?? ''));
  });
});

describe('a plain container', () => {
  const marks = freshMarks();
  const own = ownNames(170);
  const table = probes(marks, own);

  beforeAll(async () => {
    await plain(lab, node(scriptOf(attemptsOf(table, marks))));
  }, 60_000);

  test.each(REFUSED.filter(name => table[name]?.alone === undefined))('is heard with %s', async name => {
    expect(await arrivals(lab, marks[name] ?? '')).not.toEqual([]);
  });

  test.each(['203.0.113.170', '203.0.113.171'])('is seen on the wire to %s', async address => {
    expect(await packetsTo(lab, address)).not.toEqual([]);
  });
});

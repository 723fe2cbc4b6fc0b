import {execFile, execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {describe, expect, test} from '@jest/globals';
import {addNames, arrivals, newMark, packetsTo, questions} from '../lab/far.js';
import type {Arrival} from '../lab/internet/journal.js';
import {labIn, theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {cgroupsOf} from '../lab/sweep.js';

const lab = theLab();
const node = (script: string) => ['node', '-e', script];
const shell = (script: string) => ['bash', '-c', script];

describe('a plain container of the lab', () => {
  type Row = [string, (mark: string) => string[], Partial<Arrival>, string];
  test.each<Row>([
    [
      'opens TCP to a literal address',
      mark => shell(`exec 3<>/dev/tcp/203.0.113.77/9999; printf ${mark} >&3; head -c 16 <&3`),
      {kind: 'data', address: '203.0.113.77', port: 9999},
      'm'
    ],
    [
      'opens TCP over IPv6',
      mark => shell(`exec 3<>/dev/tcp/2001:db8:f::77/9999; printf ${mark} >&3; head -c 16 <&3`),
      {kind: 'data', address: '2001:db8:f::77', port: 9999},
      'm'
    ],
    [
      'opens TCP to a port that nobody named',
      mark => shell(`exec 3<>/dev/tcp/203.0.113.77/31337; printf ${mark} >&3; head -1 <&3`),
      {kind: 'data', address: '203.0.113.77', port: 31337},
      'BANNER lab'
    ],
    [
      'is greeted by a server that speaks first',
      mark => shell(`exec 3<>/dev/tcp/203.0.113.77/22; head -1 <&3; echo ${mark} >&3`),
      {kind: 'data', port: 22},
      'BANNER lab'
    ],
    [
      'reaches the metadata address',
      mark => ['curl', '-sS', `http://169.254.169.254/${mark}`],
      {kind: 'http', address: '169.254.169.254'},
      'hello from'
    ],
    [
      'reaches a private address',
      mark => ['curl', '-sS', `http://10.9.8.7:8080/${mark}`],
      {kind: 'http', address: '10.9.8.7', port: 8080},
      'hello from'
    ],
    [
      'sends UDP and has it echoed, from the address it dialled',
      mark =>
        node(`const s = require('dgram').createSocket('udp4'); s.connect(9999, '203.0.113.78', () => s.send('${mark}'));
              s.on('message', m => { console.log(String(m)); s.close() })`),
      {kind: 'udp', address: '203.0.113.78', port: 9999},
      'm'
    ],
    [
      'sends UDP over IPv6',
      mark =>
        node(`const s = require('dgram').createSocket('udp6'); s.connect(443, '2001:db8:f::78', () => s.send('${mark}'));
              s.on('message', m => { console.log(String(m)); s.close() })`),
      {kind: 'udp', address: '2001:db8:f::78', port: 443},
      'm'
    ],
    [
      'pings, with a payload',
      mark => ['ping', '-c1', '-W2', '-p', Buffer.from(mark).toString('hex'), '203.0.113.79'],
      {kind: 'packet', protocol: 1, address: '203.0.113.79'},
      '1 received'
    ],
    [
      'pings over IPv6',
      mark => ['ping', '-6', '-c1', '-W2', '-p', Buffer.from(mark).toString('hex'), '2001:db8:f::79'],
      {kind: 'packet', protocol: 58, address: '2001:db8:f::79'},
      '1 received'
    ],
    [
      'asks the resolver for a name',
      mark => ['curl', '-sS', `http://${mark}.wild.test/`],
      {kind: 'dns', type: 'A', transport: 'udp'},
      '.wild.test'
    ],
    [
      'asks any other resolver',
      mark =>
        node(`const r = new (require('dns').Resolver)(); r.setServers(['8.8.8.8']);
              r.resolve4('${mark}.wild.test', (e, a) => console.log(e ?? a.join()))`),
      {kind: 'dns', address: '8.8.8.8', type: 'A'},
      '203.0.113.50'
    ],
    [
      'fetches over HTTP by name',
      mark => ['curl', '-sS', `http://allowed.test/${mark}`],
      {kind: 'http', scheme: 'http', host: 'allowed.test', address: '203.0.113.10', port: 80},
      'hello from allowed.test'
    ],
    [
      'fetches over HTTPS with a certificate that its clients trust',
      mark => ['curl', '-sS', `https://sub.allowed.test/${mark}`],
      {kind: 'http', scheme: 'https', host: 'sub.allowed.test', address: '203.0.113.11', port: 443},
      'hello from sub.allowed.test'
    ],
    [
      'shows its SNI although the handshake is never finished',
      mark => ['curl', '-sS', '--cacert', '/etc/ssl/openssl.cnf', `https://${mark}.wild.test/`],
      {kind: 'hello', port: 443},
      ''
    ],
    [
      'reaches a name over IPv6 alone',
      mark => ['curl', '-sS', `https://v6only.test/${mark}`],
      {kind: 'http', address: '2001:db8:f::41'},
      'hello from v6only.test'
    ]
  ])('%s', async (_, probe, seen, printed) => {
    const mark = newMark();
    const said = await plain(lab, probe(mark));
    expect(said.stdout + said.stderr).toContain(printed);
    expect(await arrivals(lab, mark)).toContainEqual(expect.objectContaining(seen));
  });

  test('is seen on the wire even by a packet that carries nothing', async () => {
    await plain(lab, shell('exec 3<>/dev/tcp/203.0.113.202/81'));
    expect(await packetsTo(lab, '203.0.113.202')).toContainEqual(
      expect.objectContaining({protocol: 6, port: 81})
    );
  });
});

describe('the names of the lab', () => {
  test('are counted, question by question', async () => {
    const name = `${newMark()}.wild.test`;
    expect(await questions(lab, name)).toEqual([]);
    await plain(lab, ['curl', '-4sS', `http://${name}/`]);
    expect(await questions(lab, name)).toEqual([expect.objectContaining({type: 'A', name})]);
  });

  test('that nobody has are denied', async () => {
    const said = await plain(lab, ['curl', '-sS', 'http://nxdomain.test/']);
    expect(said).toMatchObject({code: 6});
  });

  test('can be added by a test, with another answer for each question', async () => {
    const name = `${newMark()}.test`;
    addNames(lab, {[name]: {turns: [{A: ['203.0.113.90']}, {A: ['10.0.0.1']}]}});
    const ask = node(`require('dns').resolve4('${name}', (e, a) => console.log(e ?? a.join()))`);
    expect([(await plain(lab, ask)).stdout, (await plain(lab, ask)).stdout]).toEqual([
      '203.0.113.90\n',
      '10.0.0.1\n'
    ]);
  });
});

describe('the servers of the lab', () => {
  test.each<[string, string[], string]>([
    [
      'send as many bytes as asked',
      ['curl', '-sS', '-o', '/dev/null', '-w', '%{size_download}', 'https://other.test/bytes?n=300000'],
      '300000'
    ],
    [
      'answer with the status asked for',
      ['curl', '-sS', '-o', '/dev/null', '-w', '%{http_code}', 'http://other.test/status/418'],
      '418'
    ],
    ['echo a body', ['curl', '-sS', '--data', 'to and fro', 'https://other.test/echo'], 'to and fro'],
    ['stream events', ['curl', '-sSN', 'https://other.test/events?n=2&ms=10'], 'data: 1\n\ndata: 2\n\n']
  ])('%s', async (_, probe, printed) => {
    expect((await plain(lab, probe)).stdout).toBe(printed);
  });
});

describe('a lab that is over', () => {
  const SECOND = `
    import {startLab} from './lab.ts';
    import {plain} from './plain.ts';
    import {docker} from './engine.ts';
    import {removeLab} from './sweep.ts';
    const lab = await startLab();
    await docker(lab, 'run', '--detach', '--volume', '/usr:/usr:ro', 'awf-lab-plain', 'sleep', '1000');
    console.log(lab.folder);
    if (process.argv[1] === 'killed') process.kill(process.pid, 'SIGKILL');
    removeLab(lab);
  `;
  const folder = fileURLToPath(new URL('../lab/', import.meta.url));
  const second = (end: string) =>
    promisify(execFile)(
      process.execPath,
      ['--import', './typescript.mjs', '--input-type=module', '--eval', SECOND, '--', end],
      {cwd: folder}
    )
      .catch((error: unknown) => error as {stdout: string})
      .then(({stdout}) => labIn(stdout.trim()));

  const remains = ({name, folder: place, engineNet}: ReturnType<typeof labIn>) => ({
    folder: existsSync(place),
    namespace: existsSync(engineNet),
    mounts: execFileSync('cat', ['/proc/self/mountinfo'], {encoding: 'utf8'}).includes(place),
    processes: execFileSync('ps', ['-eo', 'args'], {encoding: 'utf8'}).includes(place),
    cgroups: cgroupsOf(labIn(place)).length > 0,
    name: name.startsWith('awf-lab-')
  });
  const NOTHING = {
    folder: false,
    namespace: false,
    mounts: false,
    processes: false,
    cgroups: false,
    name: true
  };

  test('leaves nothing', async () => {
    expect(remains(await second('removed'))).toEqual(NOTHING);
  });

  test('because its owner was killed is swept by the next one', async () => {
    const dead = await second('killed');
    expect(remains(dead)).toEqual({
      folder: true,
      namespace: true,
      mounts: true,
      processes: true,
      cgroups: true,
      name: true
    });
    await second('removed');
    expect(remains(dead)).toEqual(NOTHING);
  });
});

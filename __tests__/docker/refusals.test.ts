import {beforeAll, describe, expect, test} from '@jest/globals';
import {addNames, arrivals, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const ORIGIN = {A: ['203.0.113.120']};

const TUNNELS: Readonly<
  Record<string, {readonly reason: string; readonly third: string; readonly status?: string}>
> = {
  'stranger.test:443': {
    reason: 'not-allowed (not in allowed-domains)',
    third: 'Do not retry. A person may add this line to allowed-domains: =stranger.test'
  },
  'open.test:22': {
    reason: 'port-not-allowed (this port is not allowed)',
    third: 'Do not retry. A person may add this line to allowed-domains: tcp://=open.test:22'
  },
  'bad.open.test:443': {
    reason: 'blocked-domain (in blocked-domains: bad.open.test)',
    third: 'No line of allowed-domains changes that. Do not retry.'
  },
  '203.0.113.120:443': {
    reason: 'address-literal (an address instead of a name)',
    third: 'No line of allowed-domains changes that. Do not retry.'
  },
  'private.test:443': {
    reason: 'private-address (the name leads to a private address)',
    third: 'No line of allowed-domains changes that. Do not retry.'
  }
};

/** A script for node that says what came of a connection. */
const dial = (port: number, host: string, say: string) => `
  new Promise(done => {
    const socket = net.connect({port: ${port}, host: '${host}', allowHalfOpen: true});
    let heard = '';
    socket.on('data', data => (heard += data));
    socket.on('close', () => done(heard));
    socket.on('error', error => (heard += error.code));
    socket.end('${say}');
  })`;

const connect = (target: string) =>
  dial(3128, '127.0.0.1', `CONNECT ${target} HTTP/1.1\\r\\nHost: ${target}\\r\\n\\r\\n`);
const slowly = (target: string, mark: string) =>
  `GET ${target}/slow?ms=900&${mark} HTTP/1.0\\r\\nHost: open.test\\r\\n\\r\\n`;

const marks = {
  explicit: newMark(),
  transparent: newMark(),
  raw: newMark(),
  page: newMark(),
  alert: newMark()
};
const HALVES: Readonly<Record<string, string>> = {
  'of a client that knows of the proxy': dial(3128, '127.0.0.1', slowly('http://open.test', marks.explicit)),
  'of one that does not': dial(80, 'open.test', slowly('', marks.transparent)),
  'by a raw tunnel': dial(6379, 'raw.test', slowly('', marks.raw))
};

const SCRIPT = `
const net = require('net'), fs = require('fs');
const {spawnSync} = require('child_process');
// A refusal waits no more than a tenth of a second for its exact words; on a machine that is overloaded they come later.
const again = async (ask, left = 20) => {
  const heard = await ask();
  return left > 0 && heard.includes('no line of allowed-domains opens it, or one') ? again(ask, left - 1) : heard;
};
const tried = {
  ${Object.keys(TUNNELS)
    .map(target => `${JSON.stringify(target)}: again(() => ${connect(target)})`)
    .join(',\n')},
  'nxdomain.test:443': again(() => ${connect('nxdomain.test:443')}),
  ${Object.entries(HALVES)
    .map(([name, script]) => `${JSON.stringify(name)}: ${script}`)
    .join(',\n')}
};
fs.writeFileSync('/tmp/pip', [
  '#!/usr/bin/env python3',
  'import urllib.request as r, sys',
  'try: r.urlopen("https://index.test/", timeout=5)',
  'except Exception as error: print("pip:", error)'
].join('\\n'), {mode: 0o755});
(async () => {
  for (const [name, trying] of Object.entries(tried)) console.log(JSON.stringify({name, heard: await trying}));
  const run = (program, ...args) => {
    const {stdout, stderr} = spawnSync(program, args, {encoding: 'utf8'});
    return stdout + stderr;
  };
  const said = {
    page: run('curl', '-sS', '-i', 'http://stranger.test/${marks.page}'),
    alert: run('curl', '-sS', '--noproxy', '*', 'https://stranger.test/${marks.alert}'),
    pip: run('/tmp/pip', 'install', 'x')
  };
  for (const [name, heard] of Object.entries(said)) console.log(JSON.stringify({name, heard}));
  await new Promise(resolve => setTimeout(resolve, 500));
  console.log('over');
})();`;

let step: StepResult;
let heard: ReadonlyMap<string, string>;

beforeAll(async () => {
  addNames(lab, {
    'open.test': ORIGIN,
    'bad.open.test': ORIGIN,
    'raw.test': ORIGIN,
    'stranger.test': ORIGIN,
    'index.test': ORIGIN
  });
  step = await runStep(lab, {
    inputs: {
      run: SCRIPT,
      shell: 'node',
      'allowed-domains': ['open.test', 'private.test', 'nxdomain.test', 'tcp://raw.test:6379'].join('\n'),
      'blocked-domains': 'bad.open.test'
    }
  });
  heard = new Map(
    step.stdout
      .split('\n')
      .filter(line => line.startsWith('{'))
      .map(line => JSON.parse(line) as {name: string; heard: string})
      .map(({name, heard: said}) => [name, said])
  );
}, 120_000);

const said = (name: string): string => heard.get(name) ?? step.log;

describe('a client that knows of the proxy and is refused a tunnel', () => {
  test.each(Object.entries(TUNNELS))('to %s is told what, why and the line', (target, {reason, third}) => {
    const [head = '', body = ''] = said(target).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 403 /);
    expect(head).toContain(`\r\nProxy-Status: awf; error=`);
    expect(body).toBe(`The firewall of this step refused ${target}.\nReason: ${reason}\n${third}\n`);
  });

  test('to an allowed name without an address is told that it was allowed', () => {
    expect(said('nxdomain.test:443')).toMatch(
      /^HTTP\/1\.1 503 [^]*\r\n\r\nThis request was allowed, but it failed\.\nnxdomain\.test: the name has no address\.\n$/
    );
  });
});

describe('a refusal', () => {
  test('of plain HTTP is a page of three lines: what, why and the line', async () => {
    const [head = '', body = ''] = said('page').split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 403 /);
    expect(body.split('\n')).toEqual([
      'The firewall of this step refused stranger.test:80.',
      'Reason: not-allowed (not in allowed-domains)',
      'Do not retry. A person may add this line to allowed-domains: =stranger.test',
      ''
    ]);
    expect(await arrivals(lab, marks.page)).toEqual([]);
  });

  test('of TLS past the proxy is an alert', async () => {
    expect(said('alert')).toMatch(/alert access denied/i);
    expect(await arrivals(lab, marks.alert)).toEqual([]);
  });

  test('is said while the command runs, with the script behind it and not its interpreter', () => {
    const line = 'Blocked: index.test:443 (pip). To allow it, add to allowed-domains: index.test';
    expect(step.stdout.split('\n')).toContain(line);
    expect(step.stdout.indexOf(line)).toBeLessThan(step.stdout.lastIndexOf('over'));
  });
});

describe('the answer to a client that has shut its socket for writing', () => {
  test.each(Object.keys(HALVES))('comes all the same: %s', name => {
    expect(said(name)).toMatch(/^HTTP\/1\.[01] 200 OK\r\n[^]*at last\n$/);
  });

  test.each([marks.explicit, marks.transparent, marks.raw])('comes from the far side', async mark => {
    expect(await arrivals(lab, mark)).toContainEqual(expect.objectContaining({kind: 'http'}));
  });
});

test('a plain container reaches what is refused here', async () => {
  const mark = newMark();
  await plain(lab, ['curl', '-sS', '-m', '5', `http://stranger.test/${mark}`, `http://index.test/${mark}`]);
  const hosts = (await arrivals(lab, mark)).flatMap(arrival =>
    arrival.kind === 'http' ? [arrival.host] : []
  );
  expect(hosts.sort()).toEqual(['index.test', 'stranger.test']);
});

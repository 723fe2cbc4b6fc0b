import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {scriptOf, triedIn, triedOf, type Attempt, type Tried} from '../lab/attempts.js';
import {arrivals, newMark, questions} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const PROXIES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];

// Java keeps certificates in a store of its own, so it is handed the lab's authority in its own words.
const FETCH_JAVA = `
import java.io.*; import java.net.*; import java.security.*; import java.security.cert.*; import javax.net.ssl.*;
public class Fetch { public static void main(String[] args) throws Exception {
  KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType()); store.load(null, null);
  store.setCertificateEntry("lab", CertificateFactory.getInstance("X.509").generateCertificate(new FileInputStream(System.getenv("SSL_CERT_FILE"))));
  TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm()); trust.init(store);
  SSLContext tls = SSLContext.getInstance("TLS"); tls.init(null, trust.getTrustManagers(), null);
  HttpsURLConnection request = (HttpsURLConnection) new URL(args[0]).openConnection();
  request.setSSLSocketFactory(tls.getSocketFactory()); request.setConnectTimeout(10000); request.setReadTimeout(10000);
  System.out.print(new String(request.getInputStream().readAllBytes()));
} }`;

const node = (script: string) => ['node', '-e', script];
const shell = (script: string) => ['sh', '-c', script];

interface Client {
  readonly program: string; // on this machine, hence in the command's sight
  readonly fetch: (host: string, mark: string) => readonly string[];
}

const CLIENTS: Readonly<Record<string, Client>> = {
  curl: {
    program: '/usr/bin/curl',
    fetch: (host, mark) => ['curl', '-sS', '-m', '10', `https://${host}/${mark}`]
  },
  wget: {
    program: '/usr/bin/wget',
    fetch: (host, mark) =>
      shell(`exec wget -qO- -T 10 -t 1 --ca-certificate="$SSL_CERT_FILE" https://${host}/${mark}`)
  },
  "Python's urllib": {
    program: '/usr/bin/python3',
    fetch: (host, mark) => [
      '/usr/bin/python3',
      '-c',
      `import urllib.request as r; print(r.urlopen("https://${host}/${mark}", timeout=10).read().decode())`
    ]
  },
  "Node's fetch": {
    program: process.execPath,
    fetch: (host, mark) => node(`fetch('https://${host}/${mark}').then(r => r.text()).then(console.log)`)
  },
  'a raw TLS socket': {
    program: process.execPath,
    fetch: (host, mark) =>
      node(`const socket = require('tls').connect({host: '${host}', port: 443, servername: '${host}'});
            socket.on('data', data => process.stdout.write(data));
            socket.write('GET /${mark} HTTP/1.1\\r\\nHost: ${host}\\r\\nConnection: close\\r\\n\\r\\n');`)
  },
  'a raw socket on port 80': {
    program: process.execPath,
    fetch: (host, mark) =>
      node(`const socket = require('net').connect({host: '${host}', port: 80});
            socket.on('data', data => { process.stdout.write(data); if (/ 403 /.test(data)) process.exitCode = 3; });
            socket.write('GET /${mark} HTTP/1.1\\r\\nHost: ${host}\\r\\nConnection: close\\r\\n\\r\\n');`)
  },
  git: {
    program: '/usr/bin/git',
    fetch: (host, mark) =>
      shell(
        `to=$(mktemp -d) && git clone -q https://${host}/files/${mark}/repo.git "$to/c" && cat "$to/c/greeting"`
      )
  },
  npm: {
    program: '/usr/bin/npm',
    fetch: (host, mark) =>
      shell(
        `exec npm ping --registry https://${host}/json/${mark}/ --fetch-retries=0 --cafile "$SSL_CERT_FILE"`
      )
  },
  java: {
    program: '/usr/bin/java',
    fetch: (host, mark) =>
      shell(
        `at=$(mktemp -d) && cat >"$at/Fetch.java" <<'END'\n${FETCH_JAVA}\nEND\nexec java "$at/Fetch.java" https://${host}/${mark}`
      )
  }
};
const WAYS: readonly [string, readonly string[]][] = [
  ['with the proxy variables', []],
  ['with the proxy variables unset', PROXIES]
];

const there = Object.keys(CLIENTS).filter(name => existsSync(CLIENTS[name]?.program ?? ''));
const absent = Object.keys(CLIENTS).filter(name => !there.includes(name));

const marks = new Map<string, string>();
const markOf = (...key: string[]): string => {
  const name = key.join(' ');
  const mark = marks.get(name) ?? newMark();
  marks.set(name, mark);
  return mark;
};
const blockedHost = (mark: string) => `${mark}.wild.test`;

let step: StepResult;
let tried: ReadonlyMap<string, Tried>;

beforeAll(async () => {
  if (absent.length > 0) process.stderr.write(`Not on this machine, so not asked: ${absent.join(', ')}.\n`);
  serveRepository();
  const attempts: Record<string, Attempt> = {environment: {argv: ['env']}};
  const controls: Record<string, Attempt> = {};
  for (const name of there) {
    const fetch = CLIENTS[name]?.fetch ?? (() => []);
    for (const [way, without] of WAYS) {
      const [allowed, blocked] = [markOf(way, name, 'allowed'), markOf(way, name, 'blocked')];
      attempts[`${way} ${name} allowed`] = {argv: fetch('allowed.test', allowed), without};
      attempts[`${way} ${name} blocked`] = {argv: fetch(blockedHost(blocked), blocked), without};
    }
    const mark = markOf('control', name);
    controls[name] = {argv: fetch(blockedHost(mark), mark)};
  }
  const inputs = {run: scriptOf(attempts), shell: 'node', 'allowed-domains': 'allowed.test'};
  step = await runStep(lab, {inputs});
  tried = triedIn(step.stdout);
  const settings = readdirSync('/etc').filter(name => name.startsWith('java')); // without them java does not start
  const docker = ['--env=HOME=/tmp', ...settings.map(name => `--volume=/etc/${name}:/etc/${name}:ro`)];
  await plain(lab, node(scriptOf(controls)), {docker});
}, 180_000);

/** Over plain HTTP, as files: what `git update-server-info` is for. */
function serveRepository(): void {
  const folder = mkdtempSync(path.join(lab.folder, 'repo-'));
  const git = (...argv: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=lab', '-c', 'user.email=lab@example.com', ...argv]);
  git('init', '-q', '-b', 'main');
  writeFileSync(path.join(folder, 'greeting'), 'hello from a repository\n');
  git('add', 'greeting');
  git('commit', '-q', '-m', 'First');
  git('update-server-info');
  cpSync(path.join(folder, '.git'), path.join(lab.files, 'repo.git'), {recursive: true});
}

describe('the command', () => {
  test('is told of the proxy in both cases', () => {
    const variables = triedOf(tried, 'environment').stdout.split('\n');
    for (const name of PROXIES.filter(each => /^https?_/i.test(each)))
      expect(variables).toContain(`${name}=http://127.0.0.1:3128`);
  });
});

describe.each(WAYS)('%s', way => {
  test.each(there)('%s reaches a name that is allowed', async name => {
    const mark = markOf(way, name, 'allowed');
    expect(triedOf(tried, `${way} ${name} allowed`)).toMatchObject({code: 0});
    expect(await arrivals(lab, mark)).toContainEqual(
      expect.objectContaining({kind: 'http', host: 'allowed.test'})
    );
  });

  test.each(there)('%s is refused any other at once, and nobody hears of it', async name => {
    const mark = markOf(way, name, 'blocked');
    const refused = triedOf(tried, `${way} ${name} blocked`);
    expect(refused.code).not.toBe(0);
    expect(refused.code).not.toBeNull();
    // Its own start is most of it: no client waits for anything.
    expect(refused.ms).toBeLessThan(triedOf(tried, `${way} ${name} allowed`).ms + 4_000);
    expect(await arrivals(lab, mark)).toEqual([]);
    expect(await questions(lab, blockedHost(mark))).toEqual([]);
  });
});

describe('from a plain container', () => {
  test.each(there)('%s reaches the very name that it is refused inside', async name => {
    expect(await arrivals(lab, markOf('control', name))).toContainEqual(
      expect.objectContaining({kind: 'http'})
    );
  });
});

describe('the logs of all these clients', () => {
  test('hold no connection that asked for nothing, and none from ::1', () => {
    const clients = step.squidLog
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as {client: string; error: string; detail: string});
    expect(clients.length).toBeGreaterThan(there.length * WAYS.length * 2);
    expect(clients.filter(({client}) => !/^(127\.0\.0\.1|198\.1[89]\.\d+\.\d+):\d+$/.test(client))).toEqual(
      []
    );
    expect(JSON.stringify(step.audit)).not.toMatch(/::1|transaction-end-before-headers/);
  });
});

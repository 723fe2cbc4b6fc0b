import {readdirSync, statSync} from 'node:fs';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {arrivals, newMark, packetsTo} from '../lab/far.js';
import type {Arrival} from '../lab/internet/journal.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {runStep, startStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const PROXY = {address: '10.66.0.1', port: 3128}; // private, as most are
const [USER, PASSWORD] = ['run ner', 'p%ss"w#rd'];
const url = `http://${encodeURIComponent(USER)}:${encodeURIComponent(PASSWORD)}@${PROXY.address}:${PROXY.port}`;

const http = (all: readonly Arrival[]) =>
  all.flatMap(each =>
    each.kind === 'http' ? [{address: each.address, method: each.method, host: each.host}] : []
  );

describe("a runner's own proxy", () => {
  const marks = {http: newMark(), https: newMark(), past: newMark(), blocked: newMark(), direct: newMark()};
  const [other, hidden] = [newMark(), newMark()];
  let step: StepResult;
  let config: {mode: string; uid: number};

  beforeAll(async () => {
    const running = startStep(lab, {
      env: {HTTPS_PROXY: url, HTTP_PROXY: url, NO_PROXY: 'localhost,.other.test,10.0.0.0/8'},
      inputs: {
        run: [
          'env >env.txt',
          'echo standing; sleep 1',
          `curl -sS -f -m 20 http://allowed.test/${marks.http}`,
          `curl -sS -f -m 20 https://allowed.test/${marks.https}`,
          `curl -sS -f -m 20 --noproxy '*' https://allowed.test/${marks.past}`,
          `curl -sS -f -m 20 http://other.test/${marks.direct}`,
          `! curl -sS -f -m 20 https://${other}.wild.test/`,
          `! openssl s_client -connect allowed.test:443 -servername ${hidden}.wild.test </dev/null >/dev/null`,
          `! curl -sS -f -m 20 http://blocked.test/${marks.blocked}`,
          `! curl -sS -f -m 20 -x http://${PROXY.address}:${PROXY.port} http://blocked.test/${marks.blocked}`,
          `! grep -r -l -e 'ss"w' -e '%25ss' env.txt /proc/self/environ`
        ].join('\n'),
        'allowed-domains': 'allowed.test\nother.test'
      }
    });
    await running.until(/standing/);
    const {temp} = running.machine;
    const folder = readdirSync(temp).find(name => /^awf-[0-9a-f]+$/.test(name)) ?? '';
    const {mode, uid} = statSync(`${temp}/${folder}/firewall/squid.conf`);
    config = {mode: (mode & 0o777).toString(8), uid};
    step = await running.done;
  });

  test('carries what is allowed, and the step goes well', async () => {
    expect([step.code, step.code === 0 ? '' : step.log]).toEqual([0, '']);
    expect(http(await arrivals(lab, marks.http))).toEqual([
      expect.objectContaining({address: PROXY.address, method: 'GET', host: 'allowed.test'})
    ]);
    for (const mark of [marks.https, marks.past])
      expect(http(await arrivals(lab, mark))).toEqual([
        expect.objectContaining({address: PROXY.address, method: 'GET', host: 'allowed.test'})
      ]);
  });

  test('is given its password, which is in no log and no report', async () => {
    const credentials = Buffer.from(`${USER}:${PASSWORD}`).toString('base64');
    const [asked] = await arrivals(lab, marks.http);
    expect(JSON.stringify(asked)).toContain(`Basic ${credentials}`);
    const published = [
      step.log,
      step.summary,
      step.squidLog,
      JSON.stringify(step.audit),
      step.post?.log ?? ''
    ];
    for (const text of published)
      for (const secret of [credentials, PASSWORD, encodeURIComponent(PASSWORD)])
        expect(text).not.toContain(secret);
  });

  test('is the only one who is dialled, but for what NO_PROXY names', async () => {
    expect(await packetsTo(lab, '10.66.0.1')).not.toEqual([]);
    expect(http(await arrivals(lab, marks.direct))).toEqual([
      expect.objectContaining({address: '203.0.113.20', host: 'other.test'})
    ]);
  });

  test('has its password in a file that only Squid may read', () => {
    expect(config).toEqual({mode: '400', uid: step.machine.uid});
  });

  test('hears nothing of what is refused, and would without the firewall', async () => {
    for (const mark of [other, hidden, marks.blocked]) expect(await arrivals(lab, mark)).toEqual([]);
    const [plainly, hello] = [newMark(), newMark()];
    const proxy = `${PROXY.address}:${PROXY.port}`;
    await plain(lab, ['curl', '-sS', '-m', '10', '-x', `http://${proxy}`, `http://blocked.test/${plainly}`]);
    const ask = `openssl s_client -proxy ${proxy} -connect allowed.test:443 -servername ${hello}.wild.test </dev/null`;
    await plain(lab, ['sh', '-c', ask]);
    for (const mark of [plainly, hello]) expect(await arrivals(lab, mark)).not.toEqual([]);
  });

  test('leaves the report as it is without one', () => {
    expect(step.outputs).toMatchObject({
      'allowed-domains': '["allowed.test:443","allowed.test:80","other.test:80"]'
    });
  });
});

describe('a step whose proxy cannot be used', () => {
  test.each([
    ['listens on loopback', 'http://127.0.0.1:3128', 'own loopback'],
    ['is no address', 'not an address', 'is no address of a proxy'],
    ['has no address', 'http://nowhere.invalid:3128', 'has no IPv4 address here']
  ])('that %s says so, and runs nothing', async (_, proxy, sentence) => {
    const step = await runStep(lab, {env: {https_proxy: proxy}, inputs: {run: 'echo ran'}});
    expect(step).toMatchObject({code: 1, outputs: {'exit-code': ''}});
    expect(step.stdout).toContain(sentence);
    expect(step.stdout).not.toContain('ran\n');
  });
});

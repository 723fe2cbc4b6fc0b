import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import type {AuditRecord, Packet, Request} from '../../src/audit/audit.js';
import {addNames, arrivals, newMark, packetsTo, questions} from '../lab/far.js';
import {REFUSING} from '../lab/network.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const mark = newMark();
const [dual, dualBlocked, turning] = [`${mark}a.test`, `${mark}b.test`, `${mark}c.test`];
const SIZE = 300_000;
const SLOW_MS = 700;
// Squid sees the end of a tunnel after the client has gone: a tenth of a second on a busy machine.
const CLOSING_MS = 1_000;
const CURL = 'curl -sS -m 10 -o /dev/null';
const V4 = '203.0.113.81';
const V6 = '2001:db8:f::81';

/** What is run, the host and port it is about, and how many attempts it really makes. */
const TRIED: Readonly<Record<string, readonly [script: string, host: string, records: number]>> = {
  'a page of two families, without the proxy': [`${CURL} --noproxy '*' https://${dual}/`, dual, 1],
  'a blocked one of two families, without the proxy': [
    `${CURL} --noproxy '*' https://${dualBlocked}/`,
    dualBlocked,
    1
  ],
  'the same by the proxy': [`${CURL} https://${dual}/`, dual, 1],
  'a blocked one by the proxy': [`${CURL} https://${dualBlocked}/`, dualBlocked, 1],
  // Node dials the families of a name in turn, a quarter of a second apart.
  'the fetch of Node, of two families': [
    `node -e 'fetch("https://${dual}/").then(answer => answer.text(), () => 0)'`,
    dual,
    1
  ],
  'the fetch of Node, blocked': [`node -e 'fetch("https://${dualBlocked}/").catch(() => 0)'`, dualBlocked, 1],
  'a server whose first address refuses': [`${CURL} http://${turning}/`, turning, 1],
  'three tries of a client that was refused': [
    `${CURL} --fail --retry 2 --retry-delay 1 --retry-all-errors http://${dualBlocked}/`,
    dualBlocked,
    3
  ],
  'a port that the rules refuse, of two families': [`${CURL} --noproxy '*' http://${dual}:8080/`, dual, 1],
  'a download': [`${CURL} 'http://allowed.test/bytes?n=${SIZE}'`, 'allowed.test', 1],
  'an upload': [
    `head -c ${SIZE} /dev/zero | ${CURL} --data-binary @- https://allowed.test/`,
    'allowed.test',
    1
  ],
  'a slow answer': [`${CURL} 'https://allowed.test/slow?ms=${SLOW_MS}'`, 'allowed.test', 1],
  'a blocked upload': [
    `head -c ${SIZE} /dev/zero | ${CURL} --data-binary @- https://${dualBlocked}/`,
    dualBlocked,
    1
  ]
};
const names = Object.keys(TRIED);
const script = [
  'set +e',
  ...Object.values(TRIED).flatMap(([run], at) => [`echo "@${at} $(date +%s%3N)"`, run]),
  `echo "@${names.length} $(date +%s%3N)"`,
  'exit 0'
].join('\n');

let step: StepResult;
let begun: readonly number[]; // of each, by the command's own clock, which is the machine's

beforeAll(async () => {
  addNames(lab, {
    [dual]: {A: [V4], AAAA: [V6]},
    [dualBlocked]: {A: ['203.0.113.82'], AAAA: ['2001:db8:f::82']},
    [turning]: {A: [REFUSING, '203.0.113.83']}
  });
  step = await runStep(lab, {
    inputs: {run: script, 'allowed-domains': `allowed.test\n${dual}\n${turning}`}
  });
  begun = [...step.stdout.matchAll(/^@\d+ (\d+)$/gm)].map(([, ms]) => Number(ms));
}, 90_000);

const isAttempt = (record: AuditRecord): record is Request | Packet =>
  record.kind === 'request' || record.kind === 'packet';

/** What was recorded between the begin of one and that of the next; times of records have no more than milliseconds. */
function recordsOf(name: string): (Request | Packet)[] {
  const at = names.indexOf(name);
  const [from = 0, to = 0] = [begun[at], begun[at + 1]];
  return step.audit.filter(isAttempt).filter(({time}) => from <= Date.parse(time) && Date.parse(time) < to);
}

function requestOf(name: string): Request {
  const [record] = recordsOf(name);
  if (record?.kind !== 'request') throw new Error(`There is no request of "${name}".`);
  return record;
}

describe('the audit log has one record of each attempt, and no other:', () => {
  test('each was made, and all records are of one of them', () => {
    expect(step.code).toBe(0);
    expect(begun).toHaveLength(names.length + 1);
    const of = names.flatMap(recordsOf);
    expect(of).toHaveLength(step.audit.filter(isAttempt).length);
  });

  test.each(Object.entries(TRIED))('%s', (name, [, host, records]) => {
    expect(recordsOf(name).map(record => record.host)).toEqual(Array<string>(records).fill(host));
  });

  test('a name that two families have is looked up as one', () => {
    const asked = step.audit.flatMap(record => (record.kind === 'lookup' ? [record.host] : []));
    expect(asked.filter(host => host === dual)).toHaveLength(1);
    expect(asked.filter(host => host === dualBlocked)).toHaveLength(1);
  });

  test('and the blocked one of two families was heard of by nobody, although a plain container gets there', async () => {
    expect(await questions(lab, dualBlocked)).toEqual([]);
    expect(await packetsTo(lab, '203.0.113.82')).toEqual([]);
    expect(await packetsTo(lab, '2001:db8:f::82')).toEqual([]);
    await plain(lab, ['curl', '-sS', '-m', '10', '-4', `https://${dualBlocked}/`]);
    expect(await packetsTo(lab, '203.0.113.82')).not.toEqual([]);
    expect(await arrivals(lab, dualBlocked)).not.toEqual([]);
  });
});

describe('a record tells', () => {
  test('the verdict and the line by which it was', () => {
    const told = (name: string) => {
      const {verdict, reason, rule} = requestOf(name);
      return [verdict, reason, rule];
    };
    expect(told('a page of two families, without the proxy')).toEqual(['allowed', undefined, dual]);
    expect(told('the fetch of Node, blocked')).toEqual(['blocked', 'not-allowed', undefined]);
    expect(told('a server whose first address refuses')).toEqual(['allowed', undefined, turning]);
    expect(recordsOf('a port that the rules refuse, of two families')).toMatchObject([
      {kind: 'packet', verdict: 'blocked', reason: 'port-not-allowed', port: 8080, scheme: 'tcp'}
    ]);
  });

  // Heads of HTTP and TLS come on top, a few kilobytes at most.
  test('the bytes of either direction', () => {
    const down = requestOf('a download');
    expect(down.bytesDown).toBeGreaterThan(SIZE);
    expect(down.bytesDown).toBeLessThan(SIZE + 2_000);
    expect(down.bytesUp).toBeLessThan(1_000);
    const up = requestOf('an upload');
    expect(up.bytesUp).toBeGreaterThan(SIZE);
    expect(up.bytesUp).toBeLessThan(SIZE + 15_000);
    expect(up.bytesDown).toBeLessThan(15_000);
  });

  test('of what was blocked none that went on', () => {
    const {bytesUp, bytesDown, status} = requestOf('a blocked upload');
    expect(bytesUp).toBeLessThan(1_000); // the CONNECT alone
    expect(bytesDown).toBeLessThan(2_000);
    expect(status).toBe(403);
  });

  test.each(names)('when it began and how long it took: %s', name => {
    const at = names.indexOf(name);
    const [from = 0, to = 0] = [begun[at], begun[at + 1]];
    for (const record of recordsOf(name)) {
      const [start, ms] = [Date.parse(record.time), record.kind === 'request' ? record.ms : 0];
      expect(start).toBeGreaterThanOrEqual(from);
      expect(start + ms).toBeLessThanOrEqual(to + CLOSING_MS);
    }
  });

  test('a slow answer as slow', () => {
    const {ms} = requestOf('a slow answer');
    expect(ms).toBeGreaterThanOrEqual(SLOW_MS);
    expect(ms).toBeLessThan(SLOW_MS + CLOSING_MS);
  });
});

describe('a recipe of the README for jq', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const recipes = [...readme.matchAll(/^# (.+)\n(jq .+)$/gm)].map(([, title = '', run = '']) => [title, run]);
  const requests = (): Request[] => step.audit.flatMap(record => (record.kind === 'request' ? [record] : []));
  const sum = (of: readonly string[]): Map<string, number> =>
    of.reduce((all, each) => all.set(each, (all.get(each) ?? 0) + 1), new Map<string, number>());
  const counted = (text: string): [string, number][] =>
    text.split('\n').flatMap(line => {
      const [, count, what] = /^\s*(\d+)\s+(.+)$/.exec(line) ?? [];
      return what === undefined ? [] : [[what, Number(count)]];
    });

  /** What each must print of this step, computed apart from jq. */
  const WANTED: Readonly<Record<string, () => ReadonlyMap<string, number>>> = {
    'Which hosts were blocked, how often, and why': () =>
      sum(
        step.audit
          .filter(isAttempt)
          .flatMap(({verdict, host, port, reason = ''}) =>
            verdict === 'blocked' ? [`${host}:${port ?? 'null'} ${reason}`] : []
          )
      ),
    'Bytes sent by host': () =>
      requests().reduce(
        (all, {host, bytesUp}) => all.set(host, (all.get(host) ?? 0) + bytesUp),
        new Map<string, number>()
      )
  };

  test('is each known to this test', () => {
    expect(recipes.map(([title]) => title)).toEqual(Object.keys(WANTED));
  });

  test.each(recipes)('answers of a real log: %s', (title, run) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'jq-'));
    try {
      copyFileSync(step.outputs['audit-log'] ?? '', path.join(folder, 'audit.jsonl'));
      const printed = execFileSync('bash', ['-euo', 'pipefail', '-c', run], {cwd: folder, encoding: 'utf8'});
      const wanted = [...(WANTED[title]?.() ?? [])];
      expect(wanted.length).toBeGreaterThan(1);
      expect(counted(printed).sort()).toEqual(wanted.sort());
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

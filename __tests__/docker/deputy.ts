// Attempts to use Squid as a deputy → a step that makes them all, and what came of each: heard, recorded, arrived.
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect} from '@jest/globals';
import type {Reason, Request} from '../../src/audit/audit.js';
import {parseRequests} from '../../src/audit/requests.js';
import {parsePatterns} from '../../src/policy/list.js';
import {policyFrom} from '../../src/policy/policy.js';
import {farSide, newMark, type FarSide} from '../lab/far.js';
import {helloOf, type Hello} from '../lab/hello.js';
import type {Arrival} from '../lab/internet/journal.js';
import type {Zone} from '../lab/internet/zone.js';
import {makeMachine} from '../lab/machine.js';
import {GREETING} from '../lab/network.js';
import {LINK, type Lab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {startStep, type RunningStep, type StepResult} from '../lab/step.js';
import {heardIn, writeTalks, type Heard, type Said, type Talk} from '../lab/talks.js';

export type Attempt = (mark: string) => Talk;
export type Attempts = Readonly<Record<string, Attempt>>;

/** What came of one attempt. */
export interface Came extends Heard {
  readonly records: readonly Request[];
  readonly arrived: readonly Arrival[];
}

export interface Made {
  readonly step: StepResult;
  readonly far: FarSide; // before the control
  readonly marks: readonly string[]; // of the attempts, not of their control
  readonly of: (title: string) => Came;
  readonly byPlain: (title: string) => Promise<readonly Arrival[]>; // of the same attempt from a plain container
}

export interface Setting {
  readonly inputs: Readonly<Record<string, string>>;
  readonly standing?: (step: RunningStep) => Promise<void>; // when the firewall stands and nothing has been tried yet
}

/** Names of these tests alone. What is on no list resolves too: only Squid keeps it from being reached. */
export const AT = {
  front: '203.0.113.121',
  second: '203.0.113.122',
  hidden: '203.0.113.123',
  literal: '203.0.113.124',
  inner: '203.0.113.125',
  rest: '203.0.113.120'
} as const;

export const LURES: Zone = {
  '*.lure': {A: [AT.rest]},
  'front.lure': {A: [AT.front]},
  'second.lure': {A: [AT.second]},
  'hidden.lure': {A: [AT.hidden]},
  'greet.lure': {A: [GREETING]},
  // Whoever owns an address chooses what it is called.
  '124.113.0.203.in-addr.arpa': {PTR: 'front.lure'},
  ...Object.fromEntries(
    ['frontxlure', 'front-lure', 'front.lurex', 'api-1.globxlure'].map(name => [name, {A: [AT.rest]}])
  )
};

export const LISTS = {
  'allowed-domains': [
    ...[
      '=front.lure',
      '=second.lure',
      '=greet.lure',
      'zone.lure',
      '*.below.lure',
      'api-*.glob.lure',
      '*.inner.lure'
    ],
    ...['port.lure:8443', 'https://tls.lure:9443', 'tcp://=raw.lure:22']
  ].join('\n'),
  'blocked-domains': 'bad.zone.lure'
};

/** A proxy of the open internet, which tunnels for anyone and is the far end itself. */
const OPEN_PROXY = 'http://203.0.113.128:3128';

export async function make(lab: Lab, attempts: Attempts, {inputs, standing}: Setting): Promise<Made> {
  const titles = Object.keys(attempts);
  const marks = new Map(titles.map(title => [title, {inside: newMark(), control: newMark()}]));
  const talks = (side: 'inside' | 'control') =>
    Object.fromEntries(
      titles.map(title => [title, attempts[title]?.(marks.get(title)?.[side] ?? '')] as [string, Talk])
    );
  const machine = makeMachine(lab);
  writeTalks(path.join(machine.workspace, 'talks'), talks('inside'));
  const go = path.join(machine.workspace, 'go');
  const begun = new Date().toISOString();
  const step = startStep(lab, {
    machine,
    inputs: {...inputs, run: 'echo standing; while [ ! -e go ]; do sleep 0.05; done; node talks/talks.cjs'}
  });
  await step.until(/^standing$/m);
  await standing?.(step);
  writeFileSync(go, '');
  const result = await step.done;
  const far = since(await farSide(lab), begun);
  const tryPlain = async (folder: string, tried: Readonly<Record<string, Talk>>): Promise<FarSide> => {
    writeTalks(folder, tried);
    await plain(lab, ['node', '/talks/talks.cjs'], {
      docker: [`--volume=${folder}:/talks:ro`, `--env=HTTP_PROXY=${OPEN_PROXY}`]
    });
    return farSide(lab);
  };
  const control = await tryPlain(path.join(machine.home, 'control'), talks('control'));
  // On a machine that is overloaded one in a thousand gets lost. It is made again: what it shows is that it can be seen.
  const again = async (title: string): Promise<readonly Arrival[]> => {
    const mark = newMark();
    const talk = attempts[title]?.(mark);
    if (talk === undefined) throw new Error(`There is no attempt "${title}".`);
    const patient = {...talk, patienceMs: 5_000};
    return (await tryPlain(path.join(machine.home, `control-${mark}`), {[title]: patient})).arrivals(mark);
  };
  const heard = heardIn(result.stdout);
  const records = recordsBySocket(result, inputs);
  return {
    step: result,
    far,
    marks: [...marks.values()].map(({inside}) => inside),
    of: title => {
      const said = heard.get(title);
      if (said === undefined) throw new Error(`"${title}" was not tried:\n${result.log.slice(-2_000)}`);
      return {
        ...said,
        records: records.get(said.from) ?? [],
        arrived: far.arrivals(marks.get(title)?.inside ?? '')
      };
    },
    byPlain: async title => {
      const arrived = control.arrivals(marks.get(title)?.control ?? '');
      return arrived.length > 0 ? arrived : again(title);
    }
  };
}

/** Without what an earlier control left there. */
const since = (far: FarSide, begun: string): FarSide => ({
  ...far,
  journal: far.journal.filter(({time}) => time >= begun),
  packets: far.packets.filter(({time}) => time >= begun)
});

/** The audit holds no socket, so Squid's log is read once more, with the socket in place of the process. */
function recordsBySocket(
  {squidLog}: StepResult,
  inputs: Readonly<Record<string, string>>
): ReadonlyMap<string, readonly Request[]> {
  const policy = policyFrom({
    allowed: parsePatterns('allowed-domains', inputs['allowed-domains'] ?? '').patterns,
    blocked: parsePatterns('blocked-domains', inputs['blocked-domains'] ?? '').patterns,
    ...(inputs['mode'] === 'audit' ? {mode: 'audit'} : {})
  });
  const {requests} = parseRequests(squidLog, policy, '', exe => ({exe, argv0: '', parents: []}));
  const found = new Map<string, Request[]>();
  for (const {process, ...request} of requests) {
    const socket = process?.exe ?? '';
    found.set(socket, [...(found.get(socket) ?? []), request]);
  }
  return found;
}

/** A server's word, of the lab or of Squid's own pages: what a refused client must not hear. */
const A_SERVERS_WORD = ['BANNER', 'hello from', '\x16\x03', 'root:x:', 'Squid Object Cache', 'Cache Manager'];

export type Want =
  | {readonly refused: readonly Reason[]} // for one of these
  | {readonly reaches: string; readonly rule: string}; // this address alone

export interface Row {
  readonly attempt: Attempt;
  readonly want: Want;
}

export type Rows = Readonly<Record<string, Row>>;

export const refused = (attempt: Attempt, ...reasons: readonly Reason[]): Row => ({
  attempt,
  want: {refused: reasons}
});
export const reaches = (attempt: Attempt, address: string, rule: string): Row => ({
  attempt,
  want: {reaches: address, rule}
});
export const attemptsIn = (rows: Rows): Attempts =>
  Object.fromEntries(Object.entries(rows).map(([title, {attempt}]) => [title, attempt]));
export const titlesOf = (rows: Rows, wanted: 'refused' | 'reaches'): string[] =>
  Object.entries(rows).flatMap(([title, {want}]) => (wanted in want ? [title] : []));

export function expectRefused({of}: Made, rows: Rows, title: string): void {
  const {want} = rows[title] ?? {};
  const reasons = want !== undefined && 'refused' in want ? want.refused : [];
  const {arrived, heard, how, records} = of(title);
  expect(arrived).toEqual([]);
  expect(A_SERVERS_WORD.filter(word => heard.includes(word))).toEqual([]);
  expect(how).not.toBe('silence');
  expect(records.map(({verdict}) => verdict)).toEqual(['blocked']);
  expect(reasons).toContain(records[0]?.reason);
}

export function expectReaches({of}: Made, rows: Rows, title: string): void {
  const {want} = rows[title] ?? {};
  if (want === undefined || !('reaches' in want)) throw new Error(`"${title}" is not to reach anybody.`);
  const {arrived, records} = of(title);
  // By the wire: the servers learn which address was dialled from a table that a reused port may confuse.
  const dialled = arrived.filter(
    ({kind, from}) => kind === 'packet' && (from === LINK.machine.v4 || from === LINK.machine.v6)
  );
  expect([...new Set(dialled.map(({address}) => address))]).toEqual([want.reaches]);
  expect(records).toMatchObject([{verdict: 'allowed', rule: want.rule}]);
}

/** None waits for anything: most end within milliseconds, and the slowest on a busy machine still before any timeout. */
export function expectAtOnce({of}: Made, titles: readonly string[]): void {
  const waits = titles.map(title => of(title).ms).sort((a, b) => a - b);
  expect(waits.length).toBeGreaterThan(0);
  expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(150);
  expect(waits.at(-1)).toBeLessThan(1_500);
}

/** A client that knows of the proxy, and says what it likes. */
export const toProxy =
  (say: (mark: string) => readonly Said[], patienceMs?: number): Attempt =>
  mark => ({to: 'proxy', say: say(mark), ...(patienceMs === undefined ? {} : {patienceMs})});

/** A client that does not: it asks for a name and dials what it was told. */
export const dial =
  (to: string, say: (mark: string) => readonly Said[], patienceMs?: number): Attempt =>
  mark => ({to, say: say(mark), ...(patienceMs === undefined ? {} : {patienceMs})});

export const request = (line: string, mark: string, headers = '', rest = ''): string =>
  `${line} HTTP/1.1\r\n${headers}X-Mark: ${mark}\r\nConnection: close\r\n\r\n${rest}`;

export const tunnel = (target: string, mark: string): string =>
  `CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\nX-Mark: ${mark}\r\n\r\n`;

/** A URL that is asked of the proxy. */
export const get = (url: string, host = 'front.lure'): Attempt =>
  toProxy(mark => [request(`GET ${url}`, mark, `Host: ${host}\r\n`)]);

/** A tunnel, and in it a hello or other bytes. */
export const connect = (target: string, then: (mark: string) => string): Attempt =>
  toProxy(mark => [tunnel(target, mark), {tunnelled: then(mark)}]);

export const hello =
  (...names: readonly string[]) =>
  (mark: string): string =>
    helloOf({mark, names});

export const oddHello =
  (hello: Omit<Hello, 'mark'>) =>
  (mark: string): string =>
    helloOf({...hello, mark});

/** A request on port 80 of an allowed name's address, whatever it says. */
export const origin = (host: string, target = '/'): Attempt =>
  dial('front.lure:80', mark => [request(`GET ${target}`, mark, `Host: ${host}\r\n`)]);

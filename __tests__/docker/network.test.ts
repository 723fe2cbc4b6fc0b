import {beforeAll, describe, expect, test} from '@jest/globals';
import {docker} from '../lab/engine.js';
import {addNames, newMark} from '../lab/far.js';
import type {Zone} from '../lab/internet/zone.js';
import type {Arrival} from '../lab/internet/journal.js';
import {RESOLVER, theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {Probing, PYTHON, type Outcome, type Probes} from '../lab/probes.js';
import {runStep, type StepOptions, type StepResult} from '../lab/step.js';
import {ALL_MAY, expectRefused, REFUSED, WITHIN_MS} from './refused.js';
import {ELSEWHERE, OF_THE_ENGINE, QUESTIONS} from './questions.js';
import {ADDRESSES, ANOTHERS_ADDRESS, CHANGES, CLOTHED, IPV6, NEAR_ADDRESSES, PRIVATE} from './ways.js';
import {PRIVATE_BY_NAME, RAW, SOCKETS, TCP, TRANSPORTS, TUNNELS, UDP} from './ways.js';

const lab = theLab();
const ALLOWED: Probes = {'a page that is allowed': `page('allowed.test')`};
const BELOW: Probes = {
  'by getaddrinfo': `getaddrinfo(f'{mark}.zone.test', 80)`,
  'of type TXT': `ask(question(f'{mark}.zone.test', 16))`,
  'of the zone itself': `ask(question(f'{mark}.zone.test', 6), stream=True)`,
  'with data in its name': `[ask(question(f'{os.urandom(12).hex()}.{mark}.zone.test')) for _ in range(20)]`
};
const ASKED: Probes = {'by a request': `page(f'{mark}.zone.test')`};
const AFTERWARDS: Probes = {'TCP to an address': 'tcp(v4, 1)', 'UDP to an address': 'udp(v4, 443)'};

/** In the order in which they are made. */
const ROWS = {
  ...{
    before: ALLOWED,
    TCP,
    UDP,
    ADDRESSES,
    ANOTHERS_ADDRESS,
    IPV6,
    CLOTHED,
    RAW,
    TUNNELS,
    TRANSPORTS,
    SOCKETS
  },
  ...{PRIVATE, PRIVATE_BY_NAME, QUESTIONS, ELSEWHERE, OF_THE_ENGINE, BELOW, ASKED},
  ...{CHANGES, AFTERWARDS, after: ALLOWED}
};
type Row = keyof typeof ROWS;

/** What of all this is made in audit mode, too, by a command whose runner is root. */
const AUDITED: readonly Row[] = ['before', 'PRIVATE', 'PRIVATE_BY_NAME', 'CHANGES', 'AFTERWARDS', 'after'];

const keyOf = (row: Row, title: string): string => `${row}: ${title}`;
const probing = (rows: readonly Row[]): Probing =>
  new Probing(
    Object.fromEntries(
      rows.flatMap(row => Object.entries(ROWS[row]).map(([title, code]) => [keyOf(row, title), code]))
    )
  );

const NETWORK = `awf-lab-${newMark()}`;

const inside = probing(Object.keys(ROWS) as Row[]);
const audited = probing(AUDITED);
const changing = probing(['CHANGES']); // after them a container has no network to speak of
const networked = probing(['OF_THE_ENGINE']);
const outside = probing(
  (Object.keys(ROWS) as Row[]).filter(row => !['CHANGES', 'OF_THE_ENGINE'].includes(row))
);
const controls: Partial<Record<Row, Probing>> = {CHANGES: changing, OF_THE_ENGINE: networked};
let step: StepResult;

async function behindTheWall(
  made: Probing,
  options: Omit<StepOptions, 'inputs'>,
  inputs: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  addNames(lab, made.zone);
  const allowed = {'allowed-domains': 'allowed.test\nnear.test\nzone.test'};
  const ended = await runStep(lab, {
    ...options,
    inputs: {run: made.program, shell: PYTHON, ...allowed, ...inputs}
  });
  await made.note(lab, ended.stdout);
  return ended;
}

async function inAContainer(made: Probing, ...options: readonly string[]): Promise<void> {
  addNames(lab, made.zone);
  await made.note(
    lab,
    (await plain(lab, ['/usr/bin/python3', '-c', made.program], {docker: options})).stdout
  );
}

beforeAll(async () => {
  const near = NEAR_ADDRESSES.map((address, number): [string, Zone[string]] => [
    `*.${number}.near.test`,
    {[address.includes(':') ? 'AAAA' : 'A']: [address]}
  ]);
  addNames(lab, Object.fromEntries([...near, ['*.zone.test', {A: ['203.0.113.51']}]]));
  step = await behindTheWall(inside, {});
  await behindTheWall(audited, {uid: 0}, {mode: 'audit'});
  await inAContainer(outside, ...ALL_MAY);
  await inAContainer(changing, ...ALL_MAY);
  await docker(lab, 'network', 'create', NETWORK);
  try {
    await inAContainer(networked, `--network=${NETWORK}`);
  } finally {
    await docker(lab, 'network', 'rm', NETWORK);
  }
}, 180_000);

const titlesOf = (row: Row): string[] => Object.keys(ROWS[row]);
const inModes: readonly [string, Probing][] = [
  ['enforce', inside],
  ['audit', audited]
];

const of = (made: Probing, row: Row, title: string): Outcome => made.of(keyOf(row, title));
const control = (row: Row, title: string): Outcome => of(controls[row] ?? outside, row, title);

describe.each(inModes)('in mode: %s', (_, made) => {
  test.each(['before', 'after'] as const)('what is allowed is fetched %s all that is tried', row => {
    const found = of(made, row, 'a page that is allowed');
    expect(found.how).toBe('done');
    expect(found.heard).toContainEqual(expect.objectContaining({kind: 'http', host: 'allowed.test'}));
  });
});

describe.each<[string, string, Row]>([
  ['N1', 'TCP to an address', 'TCP'],
  ['N2', 'UDP', 'UDP'],
  ['N3', 'an address in the place of a name', 'ADDRESSES'],
  ['N4', 'IPv6', 'IPV6'],
  ['N5', 'an address of IPv4 in the clothes of IPv6', 'CLOTHED'],
  ['N6', 'what goes below TCP and UDP', 'RAW'],
  ['N7', 'another transport', 'TRANSPORTS'],
  ['N10', 'a question put past the resolver', 'ELSEWHERE'],
  ['N10', 'a question put to the resolver of the engine', 'OF_THE_ENGINE']
])('%s: %s is refused at once and heard of by nobody', (_id, _what, row) => {
  test.each(titlesOf(row))('%s', title => {
    expectRefused(of(inside, row, title));
    expect(control(row, title).heard).not.toEqual([]);
  });
});

describe('N1, N2: a packet to an address is recorded', () => {
  test.each<[string, Row]>([
    ['tcp', 'TCP'],
    ['udp', 'UDP']
  ])('%s', (scheme, row) => {
    const recorded = new Set(
      step.audit.flatMap(record =>
        record.kind === 'packet' && record.reason === 'direct' && record.scheme === scheme
          ? [record.host]
          : []
      )
    );
    // What the kernel refuses to set, or leads to the address of a name, is no packet to this one.
    const left = titlesOf(row).filter(
      title => !/packet filter|transparent proxy|of a[n allowed]* name/.test(title)
    );
    expect(left.filter(title => !recorded.has(of(inside, row, title).v4))).toEqual([]);
  });
});

describe('N3: HTTP to the address of another name, for an allowed host', () => {
  test.each(titlesOf('ANOTHERS_ADDRESS'))('reaches the allowed host’s own server alone', title => {
    const {how, heard, v4} = of(inside, 'ANOTHERS_ADDRESS', title);
    expect(how).toBe('done');
    expect(heard).toContainEqual(expect.objectContaining({kind: 'http', address: '203.0.113.10'}));
    expect(heard.filter(({address}) => address === v4)).toEqual([]);
    expect(of(outside, 'ANOTHERS_ADDRESS', title).heard).toContainEqual(
      expect.objectContaining({kind: 'http', address: of(outside, 'ANOTHERS_ADDRESS', title).v4})
    );
  });
});

describe('N6: a tunnel cannot be made', () => {
  test.each(titlesOf('TUNNELS'))('%s', title => {
    expectRefused(of(inside, 'TUNNELS', title));
    expect(of(outside, 'TUNNELS', title).how).toBe('done');
  });
});

describe('N7: no other socket is asked of the kernel, whatever it has', () => {
  test.each(titlesOf('SOCKETS'))('%s', title => {
    expectRefused(of(inside, 'SOCKETS', title));
    expect(of(inside, 'SOCKETS', title).how).toMatch(/^EPERM /);
    expect(of(outside, 'SOCKETS', title).how).not.toMatch(/^EPERM /); // a kernel without it says so in other words
  });
});

// Squid has to ask where a name leads that is allowed.
const byOthers = (heard: readonly Arrival[]): Arrival[] =>
  heard.filter(({from, address}) => ![from, address].includes(RESOLVER));

describe.each(inModes)('N8: in mode: %s, what is private is refused at once and hears nothing', (_, made) => {
  test.each(titlesOf('PRIVATE'))('%s', title => {
    expectRefused(of(made, 'PRIVATE', title));
    expect(control('PRIVATE', title).heard).not.toEqual([]);
  });

  test.each(titlesOf('PRIVATE_BY_NAME'))('%s', title => {
    const {how, ms, heard} = of(made, 'PRIVATE_BY_NAME', title);
    expect(how).toMatch(REFUSED);
    expect(ms).toBeLessThan(WITHIN_MS);
    expect(byOthers(heard)).toEqual([]);
    expect(byOthers(of(outside, 'PRIVATE_BY_NAME', title).heard)).not.toEqual([]);
  });
});

describe.each<[string, string, Row]>([
  ['N10', 'a question', 'QUESTIONS'],
  ['N11', 'a question below an allowed zone', 'BELOW']
])('%s: %s is answered at once, and no resolver is asked', (_id, _what, row) => {
  test.each(titlesOf(row))('%s', title => {
    const {ms, heard} = of(inside, row, title);
    expect(ms).toBeLessThan(WITHIN_MS);
    expect(heard).toEqual([]);
    expect(control(row, title).heard).not.toEqual([]);
  });
});

describe('N11: a resolver is asked for a name below an allowed zone', () => {
  test.each(titlesOf('ASKED'))('%s', title => {
    const {how, heard} = of(inside, 'ASKED', title);
    expect(how).toBe('done');
    expect(heard.map(({kind}) => kind)).toEqual(expect.arrayContaining(['dns', 'http']));
  });
});

describe.each(inModes)('N12: in mode: %s, the command cannot change', (_, made) => {
  test.each(titlesOf('CHANGES'))('%s', title => {
    expect(of(made, 'CHANGES', title).how).toMatch(REFUSED);
    expect(of(changing, 'CHANGES', title).how).toBe('done');
  });
});

describe.each(inModes)('N12: in mode: %s, N1 and N2 hold after all that was tried to change', (_, made) => {
  test.each(titlesOf('AFTERWARDS'))('%s', title => {
    expectRefused(of(made, 'AFTERWARDS', title));
    expect(control('AFTERWARDS', title).heard).not.toEqual([]);
  });
});

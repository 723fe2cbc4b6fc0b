import {beforeAll, describe, expect, test} from '@jest/globals';
import {addNames} from '../lab/far.js';
import {LINK, theLab} from '../lab/place.js';
import {
  AT,
  LISTS,
  LURES,
  attemptsIn,
  connect,
  dial,
  expectRefused,
  hello,
  make,
  oddHello,
  refused,
  type Attempts,
  type Made,
  type Rows
} from './deputy.js';

const lab = theLab();
const both = (title: string, target: string, said: (mark: string) => string): Attempts => ({
  [`${title}, by the proxy`]: connect(target, said),
  [`${title}, without the proxy`]: dial(target, mark => [said(mark)])
});
const behind = (name: string) => (mark: string) => `\x16\x03\x01\0\0${hello(name)(mark)}`; // an empty record
const unknown = (name: string) => oddHello({names: [name], version: 0x0909});

// Squid reads no name in any of these; a server may.
const TO_FRONT: Attempts = {
  ...both('a foreign name behind an empty record', 'front.lure:443', behind('hidden.lure')),
  ...both('a foreign name by an unknown version', 'front.lure:443', unknown('hidden.lure')),
  ...both('the name, and a hello for a foreign one', 'front.lure:443', mark =>
    [hello('front.lure'), hello('hidden.lure')].map(one => one(mark)).join('')
  )
};
const TO_ZONE: Attempts = {
  ...both('a blocked name behind an empty record', 'zone.lure:443', behind('bad.zone.lure')),
  ...both('a blocked name by an unknown version', 'zone.lure:443', unknown('bad.zone.lure'))
};
const READ: Attempts = {
  ...both('a foreign name that can be read', 'front.lure:443', hello('hidden.lure')),
  ...both('a blocked name that can be read', 'zone.lure:443', hello('bad.zone.lure'))
};
const ROWS: Rows = Object.fromEntries(
  Object.entries({...TO_FRONT, ...TO_ZONE}).map(([title, attempt]) => [title, refused(attempt, 'not-tls')])
);

let enforced: Made;
let audited: Made;
beforeAll(async () => {
  addNames(lab, LURES);
  enforced = await make(lab, attemptsIn(ROWS), {inputs: LISTS});
  audited = await make(lab, {...attemptsIn(ROWS), ...READ}, {inputs: {...LISTS, mode: 'audit'}});
}, 120_000);

describe('S8: a hello that cannot be read', () => {
  test.each(Object.keys(ROWS))('is closed on, with no byte either way: %s', title => {
    expectRefused(enforced, ROWS, title);
  });

  describe('in audit mode is let through to the server of the name that was dialled, at most,', () => {
    test.each([
      ...Object.keys(TO_FRONT).map(title => [title, 'front.lure', AT.front] as const),
      ...Object.keys(TO_ZONE).map(title => [title, 'zone.lure', AT.rest] as const)
    ])('and never recorded as allowed: %s', (title, host, address) => {
      const {records, arrived} = audited.of(title);
      expect(records).toEqual([
        expect.objectContaining({verdict: 'would-block', reason: 'not-tls', host, port: 443})
      ]);
      expect(records[0]).not.toHaveProperty('rule');
      const dialled = arrived.filter(
        ({kind, from}) => kind === 'packet' && (from === LINK.machine.v4 || from === LINK.machine.v6)
      );
      expect([...new Set(dialled.map(each => each.address))]).toEqual([address]);
    });

    test('and told as what it is', () => {
      const {outputs, summary} = audited.step;
      expect(outputs['allowed-domains']).toBe('[]');
      expect(JSON.parse(outputs['blocked-domains'] ?? '')).toEqual([
        'bad.zone.lure:443',
        'front.lure:443',
        'zone.lure:443'
      ]);
      expect(summary).toMatch(
        /zone\.lure&#58;443<\/code><\/td><td>no TLS that can be read, so no name in it was seen \(let through by mode: audit\)/
      );
    });
  });

  // The control: the same names, where they can be read, are seen for what they are.
  test.each([
    ['a foreign name that can be read', {verdict: 'would-block', reason: 'sni-mismatch', host: 'front.lure'}],
    ['a blocked name that can be read', {verdict: 'blocked', reason: 'blocked-domain', host: 'bad.zone.lure'}]
  ])('is unlike %s', (title, record) => {
    for (const way of ['by the proxy', 'without the proxy'])
      expect(audited.of(`${title}, ${way}`).records).toMatchObject([record]);
  });
});

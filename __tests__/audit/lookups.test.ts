import {describe, expect, test} from '@jest/globals';
import {lookupsFrom} from '../../src/audit/lookups.js';

const first = Date.UTC(2026, 10, 24, 11, 0, 19, 874);

describe('a name that was asked for is recorded', () => {
  test('once, with the first time and how often', () => {
    expect(lookupsFrom([{name: 'a.example', first, count: 3}])).toEqual([
      {v: 1, kind: 'lookup', time: '2026-11-24T11:00:19.874Z', host: 'a.example', count: 3}
    ]);
  });

  test('in lower case and without a trailing dot, whichever way it was asked', () => {
    const asked = [
      {name: 'A.Example.', first: first + 5, count: 1},
      {name: 'a.example', first, count: 2}
    ];
    expect(lookupsFrom(asked)).toMatchObject([
      {host: 'a.example', count: 3, time: '2026-11-24T11:00:19.874Z'}
    ]);
  });

  test('in the order of the first question', () => {
    const asked = [
      {name: 'late.example', first: first + 1, count: 1},
      {name: 'early.example', first, count: 1}
    ];
    expect(lookupsFrom(asked).map(({host}) => host)).toEqual(['early.example', 'late.example']);
  });
});

import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals';
import {passing} from '../src/streams.js';

let said: string;
beforeEach(() => {
  said = '';
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation(chunk => {
      said += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    });
  }
});
afterEach(() => {
  jest.restoreAllMocks();
});

type Act = ['out' | 'err' | 'say', string];

describe("a line of the step's own", () => {
  test.each<[string, Act[], string]>([
    [
      'comes at once between lines',
      [
        ['out', 'a\n'],
        ['say', 'own'],
        ['out', 'b\n']
      ],
      'a\nown\nb\n'
    ],
    [
      'waits for the end of a line',
      [
        ['out', 'a'],
        ['say', 'own'],
        ['out', 'b\nc']
      ],
      'ab\nc\nown\n'
    ],
    [
      'waits for the other stream too',
      [
        ['err', 'a'],
        ['say', 'own'],
        ['out', 'b\n'],
        ['err', '\n']
      ],
      'ab\n\nown\n'
    ],
    [
      'comes at the end where a line never ended',
      [
        ['out', 'a'],
        ['say', 'own']
      ],
      'a\nown\n'
    ]
  ])('%s', (_, acts, expected) => {
    const streams = passing(false);
    for (const [what, text] of acts) {
      if (what === 'say') streams.say(text);
      else void streams[what === 'out' ? 'stdout' : 'stderr'](Buffer.from(text));
    }
    streams.close();
    expect(said).toBe(expected);
  });
});

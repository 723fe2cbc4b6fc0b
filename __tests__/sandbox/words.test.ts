import {describe, expect, test} from '@jest/globals';
import {Words, sectionsOf, type Event} from '../../src/sandbox/words.js';

function heard(...chunks: readonly (string | Buffer)[]) {
  const events: Event[] = [];
  const sections: Record<string, string>[] = [];
  const unreadable: string[] = [];
  const words = new Words({
    event: event => events.push(event),
    sections: all => sections.push(Object.fromEntries(all)),
    unreadable: line => unreadable.push(line)
  });
  for (const chunk of chunks) words.take(Buffer.from(chunk));
  return {events, sections, unreadable};
}

const TEXT =
  'noise\n{"event":"canary","how":"ü"}\n== a\n1\n{"not":"an event"}\n== b\n== end\n{"event":"ready"}\n';
const MEANT = {
  events: [{event: 'canary', how: 'ü'}, {event: 'ready'}],
  sections: [{a: '1\n{"not":"an event"}\n', b: ''}],
  unreadable: []
};

describe('the words of a container', () => {
  test('are events and sections', () => expect(heard(TEXT)).toEqual(MEANT));

  test('mean the same however they are cut', () => {
    const bytes = Buffer.from(TEXT);
    for (let at = 1; at < bytes.length; at++)
      expect(heard(bytes.subarray(0, at), bytes.subarray(at))).toEqual(MEANT);
  });

  test('are not believed before their line ends, nor a section before the end of all', () => {
    expect(heard('{"event":"ready"}')).toMatchObject({events: []});
    expect(heard('== a\n1\n')).toMatchObject({sections: []});
    expect(sectionsOf('== rules.v4\n-A OUTPUT').size).toBe(0);
  });

  test('that cannot be read are told, and take nobody down', () => {
    expect(heard('{"event":\n{"event":"ready"}\n')).toEqual({
      events: [{event: 'ready'}],
      sections: [],
      unreadable: ['{"event":']
    });
  });
});

import {describe, expect, test} from '@jest/globals';
import {SquidWords} from '../../src/sandbox/last-words.js';
import type {Event} from '../../src/sandbox/words.js';

const START = `2026/11/29 06:34:23| Current Directory is /
2026/11/29 06:34:23| Starting Squid Cache version 6.13 for x86_64-pc-linux-gnu...
2026/11/29 06:34:23| Accepting SSL bumped HTTP Socket connections at conn3 local=127.0.0.1:3128 remote=[::] FD 14 flags=9
    listening port: proxy
2026/11/29 06:34:23| Accepting reverse-proxy HTTP Socket connections at conn5 local=127.0.0.1:3129 remote=[::] FD 15 flags=9
    listening port: plain
`;

function heard(...chunks: readonly (string | Buffer)[]) {
  const events: Event[] = [];
  const words = new SquidWords(event => events.push(event));
  for (const chunk of chunks) words.take(Buffer.from(chunk));
  return {events, said: words.said()};
}

describe('Squid’s words', () => {
  test('say that it is ready once it accepts on both its ports, and which version it is, however they are cut', () => {
    const bytes = Buffer.from(START);
    for (let at = 1; at < bytes.length; at += 7)
      expect(heard(bytes.subarray(0, at), bytes.subarray(at))).toEqual({
        events: [{event: 'ready', squid: '6.13'}],
        said: undefined
      });
  });

  test('do not say so while it accepts on one of them alone, or in half a line', () => {
    expect(heard(START.split('\n').slice(0, 4).join('\n') + '\n').events).toEqual([]);
    expect(heard(START.slice(0, -100)).events).toEqual([]);
  });

  test('do not say so twice', () => expect(heard(START, START).events).toHaveLength(1));
});

describe('the reason for the firewall’s end', () => {
  test.each<[string, string, string | undefined]>([
    [
      'is what Squid found wrong, not the list that follows it',
      `${START}2026/11/29 06:40:00| FATAL: logfileWrite: access.log: (28) No space left on device
2026/11/29 06:40:00| Squid Cache (Version 6.13): Terminated abnormally.
CPU Usage: 0.030 seconds
Squid ended.
`,
      'Squid ended. Its last words: 2026/11/29 06:40:00| FATAL: logfileWrite: access.log: (28) No space left on device'
    ],
    [
      'is Squid’s last words where it gave none',
      `a\nb\nc\nKilled\nSquid ended.\n`,
      'Squid ended. Its last words: b | c | Killed'
    ],
    [
      'is its peer',
      `${START}Killed\nThe relay's peer (HAProxy) ended.\n`,
      "The relay's peer (HAProxy) ended."
    ],
    [
      'is the rules’ program, whatever Squid said meanwhile',
      `sh: iptables-restore: not found\n${START}The rules could not be loaded.\n`,
      'sh: iptables-restore: not found The rules could not be loaded.'
    ],
    ['is not known where Squid alone spoke', START, undefined]
  ])('%s', (_, text, said) => expect(heard(text).said).toBe(said));

  test('is found in as much as is kept of a flood', () => {
    const flood = `${'2026/11/29 06:34:23| WARNING: again\n'.repeat(100_000)}Squid ended.\n`;
    expect(heard(flood).said).toMatch(/^Squid ended\. Its last words: (\S+ \S+ WARNING: again( \| )?){3}$/);
  });
});

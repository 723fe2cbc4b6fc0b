import {execFileSync} from 'node:child_process';
import {describe, expect, test} from '@jest/globals';
import type {Facts} from '../../src/report/report.js';
import {reportFrom} from '../../src/report/report.js';
import {renderSummary} from '../../src/report/summary.js';
import {allowedLine, packet, quiet, refused, request} from './scenarios.js';

const PIECES = [
  '<b>', '</td>', '</table>', '</code>', '<!--', '-->', '<script>', '<img src=x onerror=1>', '<a href="//x">', '</details>',
  '\n\n', '\n', '\r', '\t', ' ', '\u0000', '\u001b[31m', '\u2028', '\u202e', '\u200b', '\ufeff', '\ud800', '|', '||', '`', '``', '```\n',
  '~~~', '*', '**', '_', '[x](http://evil.example)', '![x](http://evil.example/x.png)', 'http://evil.example', 'www.evil.example',
  'me@evil.example', '@octocat', '@org/team', '#1', 'org/repo#1', 'GH-1', ':tada:', '&lt;', '&#60;', '&amp;', '&', '\\', '"', "'", '$x$',
  '$$', '[^1]', '- [ ] ', '# ', '> ', '![', '](', '<https://evil.example>', '=', '%0A', '::error::x', '##[error]x', 'a', 'example', '.', '🏴‍☠️', 'é'
]; // prettier-ignore
const TEXTS = 2000;
const AT_ONCE = 20;

// A generator of our own, so that a failure comes again: mulberry32.
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(1543);
const hostile = Array.from({length: TEXTS}, (_, at) => {
  const pieces = Array.from(
    {length: 1 + Math.floor(next() * 9)},
    () => PIECES[Math.floor(next() * PIECES.length)]
  );
  return `${pieces.join('')}${at}`;
});

/** A step that puts each text wherever the summary shows text of the command, or of a tool. */
function factsWith(texts: readonly string[]): Facts {
  return {
    ...quiet,
    audit: {
      ...quiet.audit,
      start: {...quiet.audit.start, label: texts[0] ?? ''},
      requests: texts.flatMap(text => [
        refused(text, {reason: 'bad-request', rule: text}),
        request(text, {rule: text}),
        request(text, {verdict: 'failed', reason: 'upstream-failed', rule: text})
      ]),
      packets: texts.map(text => packet(text, {scheme: text, port: 7})),
      lookups: texts.map(text => ({
        v: 1,
        kind: 'lookup',
        time: quiet.audit.start.time,
        host: `l${text}`,
        count: 1
      }))
    },
    policy: {...quiet.policy, allowed: texts.map((text, at) => allowedLine(at + 1, `u${text}`))},
    outcome: {kind: 'stopped', because: texts.map(text => text.replace(/[\r\n]/g, '')).join('\n')},
    proofs: texts.map(text => ({name: text, held: false, detail: text})),
    versions: {action: texts[0] ?? '', squid: texts[1] ?? '', iptables: texts[2] ?? '', image: texts[3] ?? ''}
  };
}

function render(markdown: string): string {
  const github = ['-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tagfilter', '--unsafe'];
  return execFileSync('cmark-gfm', github, {input: markdown, encoding: 'utf8', maxBuffer: 2 ** 24});
}

/** The page without what stands inside code, where GitHub makes no link, mention, emoji or reference. */
const skeleton = (html: string): string => html.replace(/<code>[^<]*<\/code>/g, '<code></code>');

describe('a text of the command', () => {
  const shapeWith = (texts: readonly string[]): string =>
    skeleton(render(renderSummary(reportFrom(factsWith(texts)))));

  test('changes nothing in the summary but what stands in its own cell', () => {
    const wanted = shapeWith(Array.from({length: AT_ONCE}, (_, index) => `harmless-${index}`));
    for (let at = 0; at < TEXTS; at += AT_ONCE) {
      expect(shapeWith(hostile.slice(at, at + AT_ONCE))).toBe(wanted);
    }
  }, 60_000);

  test('would change it, were it not escaped', () => {
    const asked = hostile.slice(0, 100);
    const broken = asked.filter(text => {
      const html = render(`<table>\n<tr><td><code>${text}</code></td></tr>\n</table>\n`);
      return skeleton(html) !== '<table>\n<tr><td><code></code></td></tr>\n</table>\n';
    });
    expect(broken.length).toBeGreaterThan(asked.length / 4);
  }, 60_000);

  test('is never a line to add to allowed-domains unless it is one', () => {
    const requests = hostile.map(text => refused(text));
    const {suggested} = reportFrom({...quiet, audit: {...quiet.audit, requests}});
    expect(suggested.filter(({line}) => !/^=[a-z0-9_.-]+$/.test(line))).toEqual([]);
  });
});

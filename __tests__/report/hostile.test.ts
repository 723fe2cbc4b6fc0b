import {execFileSync} from 'node:child_process';
import {describe, expect, test} from '@jest/globals';
import {reportFrom} from '../../src/report/report.js';
import {renderSummary} from '../../src/report/summary.js';
import {hostileTexts} from './hostile-text.js';
import {quiet, refused, reportWith} from './scenarios.js';

const TEXTS = 2000;
const AT_ONCE = 20;

const hostile = hostileTexts(TEXTS);

function render(markdown: string): string {
  const github = ['-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tagfilter', '--unsafe'];
  return execFileSync('cmark-gfm', github, {input: markdown, encoding: 'utf8', maxBuffer: 2 ** 24});
}

/** The page without what stands inside code, where GitHub makes no link, mention, emoji or reference. */
const skeleton = (html: string): string =>
  html.replace(/<code( class="language-diff")?>[^<]*<\/code>/g, '<code$1></code>');

describe('a text of the command', () => {
  const shapeWith = (texts: readonly string[]): string => skeleton(render(renderSummary(reportWith(texts))));

  test('T3: changes nothing in the summary but what stands in its own cell', () => {
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

  test('T7: is never a line to add to allowed-domains unless it is one', () => {
    const requests = hostile.map(text => refused(text));
    const {suggested} = reportFrom({...quiet, audit: {...quiet.audit, requests}});
    expect(suggested.filter(({line}) => !/^=[a-z0-9_.-]+$/.test(line))).toEqual([]);
  });
});

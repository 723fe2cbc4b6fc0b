// The text of a test of a policy, `allow URL` and `deny URL` lines → what is expected of which connection.

import {shown} from './shown.js';
import type {Wanted} from './policy.js';
import {parseWanted} from './wanted.js';

export interface Expectation {
  readonly line: number; // from 1
  readonly verdict: 'allowed' | 'blocked';
  readonly wanted: Wanted;
}

export interface Expectations {
  readonly expectations: readonly Expectation[];
  readonly problems: readonly string[];
}

const VERDICTS = {allow: 'allowed', deny: 'blocked'} as const;

/** `file` names it in the problems. `#` starts a comment at the start of a line or after a blank: a URL may hold one. */
export function parseExpectations(file: string, text: string): Expectations {
  const expectations: Expectation[] = [];
  const problems: string[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const written = raw.replace(/(^|\s)#.*$/s, '').trim();
    if (written === '') continue;
    const place = `${file}, line ${index + 1}: `;
    const [, word, url] = /^(allow|deny)\s+(\S+)$/.exec(written) ?? [];
    if (word === undefined || url === undefined) {
      problems.push(
        `${place}"${shown(written)}" is no expectation. Write "allow https://example.com/" or "deny …".`
      );
      continue;
    }
    const parsed = parseWanted(url);
    if ('problem' in parsed) problems.push(place + parsed.problem);
    else
      expectations.push({line: index + 1, verdict: VERDICTS[word as 'allow' | 'deny'], wanted: parsed.value});
  }
  return {expectations, problems};
}

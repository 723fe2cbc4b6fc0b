// More of Squid's log → a line for the step's log about each host that was just refused, with what would let it in.

import {parseRequests} from '../audit/requests.js';
import type {Request} from '../audit/audit.js';
import type {Policy} from '../policy/policy.js';
import {logLine} from './inert.js';
import {blockedRows, endpoint} from './rows.js';
import {REASON_WORDS} from './sentences.js';
import {suggestionsFor} from './suggestion.js';

const MOST_NAMED = 50;

/** Remembers whom it has named: each host is named once, and no more than fifty of them. */
export function noticesBy(policy: Policy, nonce: string): (log: string) => string[] {
  const named = new Set<string>();
  return log => {
    if (named.size > MOST_NAMED) return [];
    return parseRequests(log, policy, nonce).requests.flatMap(request => {
      if (!isNews(request) || named.has(request.host) || named.size > MOST_NAMED) return [];
      named.add(request.host);
      return [named.size > MOST_NAMED ? 'More hosts are blocked; the report names them.' : notice(request)];
    });
  };
}

function isNews({verdict, expected, host}: Request): boolean {
  return (verdict === 'blocked' || verdict === 'would-block') && expected !== true && host !== '';
}

function notice(request: Request): string {
  const [row] = blockedRows([request]);
  const line = row === undefined ? undefined : suggestionsFor([row], [])[0]?.line;
  const what = request.verdict === 'blocked' ? 'Blocked' : 'Would be blocked';
  const why = request.reason === undefined ? '' : REASON_WORDS[request.reason];
  const cure = line === undefined ? ` (${why}).` : `. To allow it, add to allowed-domains: ${line}`;
  return logLine(`${what}: ${endpoint(request)}${cure}`);
}

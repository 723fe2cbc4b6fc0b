// More of Squid's log → a line for the step's log about each host that was just refused, with what would let it in; and
// one line of it → why, for the client that waits.

import {parseRequests} from '../audit/requests.js';
import type {Reason, Request} from '../audit/audit.js';
import {parsePatterns} from '../policy/list.js';
import type {Policy} from '../policy/policy.js';
import {logLine} from './inert.js';
import {refusedBecause, type Refused} from './refused.js';
import {endpoint} from './rows.js';

const MOST_NAMED = 50;
const LONGEST_NAME = 32;

/** Which process holds or held a socket of the command, "address:port". */
export type NameOf = (socket: string) => string | undefined;

/** Remembers whom it has named: each host is named once, and no more than fifty of them. */
export function noticesBy(policy: Policy, nonce: string): (log: string, nameOf: NameOf) => string[] {
  const named = new Set<string>();
  return (log, nameOf) => {
    if (named.size > MOST_NAMED) return [];
    const clientOf = (socket: string) => ({exe: '', argv0: nameOf(socket) ?? '', parents: []});
    return parseRequests(log, policy, nonce, clientOf).requests.flatMap(request => {
      if (!isNews(request) || named.has(request.host) || named.size > MOST_NAMED) return [];
      named.add(request.host);
      return [named.size > MOST_NAMED ? 'More hosts are blocked; the report names them.' : notice(request)];
    });
  };
}

export interface Why extends Refused {
  readonly failed: boolean; // it was allowed, and the name has no address
  readonly reason: Reason;
}

/** Undefined where the line tells of no refusal. */
export function whyIn(line: string, policy: Policy, nonce: string): Why | undefined {
  const [request] = parseRequests(`${line}\n`, policy, nonce).requests;
  if (request?.reason === undefined || request.verdict === 'allowed') return undefined;
  return {failed: request.verdict === 'failed', reason: request.reason, ...refusedBecause(request)};
}

function isNews({verdict, expected, host}: Request): boolean {
  return (verdict === 'blocked' || verdict === 'would-block') && expected !== true && host !== '';
}

function notice(request: Request): string {
  const {words, line} = refusedBecause(request);
  const what = request.verdict === 'blocked' ? 'Blocked' : 'Would be blocked';
  // Its own choice: it may not end the bracket and go on in our words.
  const name = (request.process?.argv0 ?? '').replace(/[^\p{L}\p{N}._+@-]/gu, '?').slice(0, LONGEST_NAME);
  const by = name === '' ? '' : ` (${name})`;
  const cure =
    line === undefined
      ? `No line allows it: ${words}.`
      : `To allow it, add to allowed-domains: ${short(line)}`;
  return logLine(`${what}: ${endpoint(request)}${by}. ${cure}`);
}

// As a person would type it. The report suggests the exact host; here one glance has to do. Where the host's whole tree
// would be too much to allow, the exact one it is.
function short(line: string): string {
  const typed = line.replace('=', '');
  return parsePatterns('allowed-domains', typed).problems.length === 0 ? typed : line;
}

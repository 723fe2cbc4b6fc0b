// A request that was refused → why, in words, and the line that would let it in: for the step's log and for the client.
import type {Request} from '../audit/audit.js';
import {blockedRows} from './rows.js';
import {REASON_WORDS} from './sentences.js';
import {suggestionFor} from './suggestion.js';

export interface Refused {
  readonly words: string;
  readonly line?: string; // where one helps
}

export function refusedBecause(request: Request): Refused {
  const [row] = blockedRows([request]);
  const line = row === undefined ? undefined : suggestionFor(row)?.line;
  const words = request.reason === undefined ? '' : REASON_WORDS[request.reason];
  const by = request.reason === 'blocked-domain' && request.rule !== undefined ? `: ${request.rule}` : '';
  return {words: `${words}${by}`, ...(line === undefined ? {} : {line})};
}

// What was blocked → the lines that would let exactly that through, each of them valid input.
import {parsePattern} from '../policy/pattern.js';
import type {BlockedRow} from './rows.js';

// Only a name that is not on the list, at the port of its scheme, is opened by one more line. `=` because a bare
// name would open every subdomain too, and nobody asked for one.
export function suggestionsFor(blocked: readonly BlockedRow[]): string[] {
  const hosts = blocked
    .filter(row => !row.expected && row.reason === 'not-allowed' && isWeb(row))
    .map(({host}) => host)
    .filter(isPattern);
  return [...new Set(hosts)].sort().map(host => `=${host}`);
}

function isWeb({scheme, port}: BlockedRow): boolean {
  return (scheme === 'https' && port === 443) || (scheme === 'http' && port === 80);
}

// Squid saw the name, which does not make it one: `*`, a public suffix or rubbish is no line to paste.
function isPattern(host: string): boolean {
  const parsed = parsePattern({input: 'allowed-domains', line: 1, written: `=${host}`});
  return 'value' in parsed && parsed.value.hosts.kind === 'host' && parsed.value.hosts.host === host;
}

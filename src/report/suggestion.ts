// What was blocked → the lines that would let exactly that through, each of them valid input.
import type {Reason} from '../audit/audit.js';
import {parsePattern} from '../policy/pattern.js';
import type {Risk} from './risk.js';
import {RISK_WORDS, risksOf} from './risk.js';
import type {BlockedRow, PacketRow} from './rows.js';

export interface Suggestion {
  readonly line: string;
  readonly risks: readonly Risk[];
}

// Refused for a reason that one more line takes away. The others stay refused whatever the list says, or (a name
// without an address) were not refused at all.
const CURABLE: ReadonlySet<Reason> = new Set<Reason>(['not-allowed', 'port-not-allowed']);
const CARRIED: ReadonlySet<string> = new Set(['http', 'https', 'tcp']); // by Squid; no line lets a packet of UDP out

type Refused = Pick<BlockedRow, 'host' | 'scheme' | 'reason'> & {readonly port?: number};

export function suggestionsFor(
  blocked: readonly BlockedRow[],
  packets: readonly PacketRow[]
): readonly Suggestion[] {
  const lines = new Map<string, Suggestion>();
  for (const row of [...blocked, ...packets]) {
    const suggestion = row.expected ? undefined : suggestionFor(row);
    if (suggestion !== undefined) lines.set(suggestion.line, suggestion);
  }
  return [...lines.values()].sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0));
}

/** For one row of them; undefined where no line helps. */
export function suggestionFor(row: Refused): Suggestion | undefined {
  if (!CURABLE.has(row.reason) || !CARRIED.has(row.scheme)) return undefined;
  const line = lineFor(row);
  return line === undefined ? undefined : {line, risks: risksOf(row.host)};
}

/** The line with what is to be weighed before it is taken over, as a comment of the list. */
export function withRisks({line, risks}: Suggestion): string {
  return risks.length === 0 ? line : `${line} # ${risks.map(risk => RISK_WORDS[risk]).join('; ')}`;
}

// On a port that was refused nobody has seen yet what is spoken there. Where HTTP and TLS are usual, they are suggested,
// for then the name is still checked in the hello; elsewhere only tcp:// is sure to let it through.
const WEB_PORTS: ReadonlySet<number> = new Set([
  ...[80, 443, 3000, 3128, 4443, 5000, 5001, 7443, 8000, 8001, 8008, 8080, 8081, 8088, 8090],
  ...[8200, 8443, 8500, 8800, 8880, 8888, 9000, 9080, 9090, 9200, 9443, 10443]
]);

// `=` because a bare name would open every subdomain too, and nobody asked for one.
function lineFor({host, port, scheme}: Refused): string | undefined {
  if (port === undefined || port === 0) return undefined;
  const usual = (scheme === 'https' && port === 443) || (scheme === 'http' && port === 80);
  const web = scheme !== 'tcp' || WEB_PORTS.has(port);
  const written = usual ? `=${host}` : web ? `=${host}:${port}` : `tcp://=${host}:${port}`;
  return isLine(written, host) ? written : undefined;
}

// Squid saw the name, which does not make it one: an address, `*`, a public suffix or rubbish is no line to paste.
function isLine(written: string, host: string): boolean {
  const parsed = parsePattern({input: 'allowed-domains', line: 1, written});
  if (!('value' in parsed)) return false;
  const {hosts} = parsed.value;
  return hosts.kind === 'host' && hosts.host === host;
}

// What Squid answers where there is no page from the far side: a few lines of plain text in place of its own HTML,
// which would tell its name, its version and its host. They are made with the image, and Squid finds them there.

/** A page's file name → why, in the words of the report, and whether a line would open it. */
export const REFUSAL_PAGES = {
  ERR_NOT_ALLOWED: {words: 'not in allowed-domains', line: '=%H'},
  ERR_NOT_ALLOWED_PORT: {words: 'not in allowed-domains', line: '=%H:%p'},
  ERR_PORT: {words: 'this port is not allowed', line: '=%H:%p'},
  ERR_BLOCKED_DOMAIN: {words: 'in blocked-domains', line: undefined},
  ERR_ADDRESS: {words: 'an address instead of a name', line: undefined},
  ERR_PRIVATE: {words: 'the name leads to a private address', line: undefined},
  ERR_METHOD: {words: 'HTTP method not allowed', line: undefined},
  ERR_REQUEST: {words: 'not a valid request', line: undefined}
} as const satisfies Readonly<Record<string, Refusal>>;
export type RefusalPage = keyof typeof REFUSAL_PAGES;

interface Refusal {
  readonly words: string;
  readonly line: string | undefined; // in which Squid puts the host and its port
}

/** File name → text. The refusals are ours, the others Squid asks for by name. */
export function renderPages(): Readonly<Record<string, string>> {
  const failed = (why: string) => `This request was allowed, but it failed.\n${why}\n`;
  const broken = failed('The far end sent something that is no HTTP reply.');
  const silent = failed('The far end did not answer in time, or hung up.');
  const strange = 'This request was refused.\nIt is not HTTP that the firewall can judge.\n';
  return {
    ...Object.fromEntries(Object.entries(REFUSAL_PAGES).map(([name, why]) => [name, renderRefusal(why)])),
    ERR_DNS_FAIL: failed('%H has no address.'),
    ERR_CONNECT_FAIL: failed('%H could not be connected to.'),
    ERR_READ_ERROR: silent,
    ERR_READ_TIMEOUT: silent,
    ERR_WRITE_ERROR: silent,
    ERR_LIFETIME_EXP: silent,
    ERR_ZERO_SIZE_OBJECT: silent,
    ERR_INVALID_RESP: broken,
    ERR_TOO_BIG: strange,
    ERR_INVALID_REQ: strange,
    ERR_INVALID_URL: strange,
    ERR_PROTOCOL_UNKNOWN: strange,
    ERR_UNSUP_REQ: strange,
    ERR_UNSUP_HTTPVERSION: strange,
    ERR_ACCESS_DENIED: strange,
    ERR_CANNOT_FORWARD: strange,
    ERR_FORWARDING_DENIED: strange,
    ERR_ONLY_IF_CACHED_MISS: failed('The firewall keeps no copy of anything.'),
    ERR_SHUTTING_DOWN: failed('The firewall is ending.')
  };
}

/** What was refused, why, and the line that would change it; for people and for models, who both like to try again. */
function renderRefusal({words, line}: Refusal): string {
  const cure =
    line === undefined
      ? 'No line of allowed-domains changes that. Do not retry.'
      : `Do not retry. A person may add this line to allowed-domains: ${line}`;
  return `The firewall of this step refused %H:%p.\nReason: @Squid{%note{reason}} (${words})\n${cure}\n`;
}

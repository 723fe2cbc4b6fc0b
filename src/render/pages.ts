// What Squid answers where there is no page from the far side: a few lines of plain text in place of its own HTML,
// which would tell its name, its version and its host.

/** File name below the error directory → text. ERR_EGRESS and its kin are ours, the others Squid asks for by name. */
export function renderPages(): Readonly<Record<string, string>> {
  const failed = (why: string) => `This request was allowed, but it failed.\n${why}\n`;
  const broken = failed('The far end sent something that is no HTTP reply.');
  const silent = failed('The far end did not answer in time, or hung up.');
  const strange = 'This request was refused.\nIt is not HTTP that the firewall can judge.\n';
  return {
    ERR_EGRESS: renderRefusal('=%H'),
    ERR_EGRESS_PORT: renderRefusal('=%H:%p'),
    ERR_EGRESS_FINAL: renderRefusal(undefined),
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
export function renderRefusal(line: string | undefined): string {
  const cure =
    line === undefined
      ? 'No line of allowed-domains changes that. Do not retry.'
      : `Do not retry. A person may add this line to allowed-domains: ${line}`;
  return `The firewall of this step refused %H.\nReason: @Squid{%note{reason}}\n${cure}\n`;
}

// What a client asked its proxy for, and why Squid refused it → the reply that it gets in Squid's stead.
import * as net from 'node:net';

export interface Asked {
  readonly host: string; // as the client wrote it
  readonly port: string;
}

/** Why, in the words of the step, which reads Squid's log. */
export interface Why {
  readonly failed: boolean; // it was allowed, and the name has no address
  readonly reason: string; // a word of the audit log
  readonly words: string; // the same as a sentence
  readonly line?: string; // of allowed-domains, that would open it
}

/** Undefined for any other request than CONNECT: Squid answers that itself. */
export function askedFor(request: string): Asked | undefined {
  const [, host, port] = /^CONNECT ([a-z0-9._:[\]-]{1,270}):(\d{1,5}) HTTP\/1\.[01]\r\n/i.exec(request) ?? [];
  return host === undefined || port === undefined ? undefined : {host, port};
}

export function refusalOf(asked: Asked, why: Why = unknownTo(asked)): string {
  const text = textFor(asked, why);
  return [
    why.failed ? 'HTTP/1.1 503 Service Unavailable' : 'HTTP/1.1 403 Forbidden',
    // RFC 9209: clients and models that show headers and no body learn of it too.
    `Proxy-Status: awf; error=${ERRORS[why.reason] ?? 'http_request_denied'}; details="${details(why)}"`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
    '',
    text
  ].join('\r\n');
}

const ERRORS: Readonly<Record<string, string>> = {
  'private-address': 'destination_ip_prohibited',
  'dns-failed': 'dns_error'
};

function textFor({host, port}: Asked, {failed, reason, words, line}: Why): string {
  if (failed) return `This request was allowed, but it failed.\n${host}: ${words}.\n`;
  const cure =
    line === undefined
      ? 'No line of allowed-domains changes that. Do not retry.'
      : `Do not retry. A person may add this line to allowed-domains: ${line}`;
  return `The firewall of this step refused ${host}:${port}.\nReason: ${reason} (${words})\n${cure}\n`;
}

function details({reason, line}: Why): string {
  return line === undefined ? reason : `${reason}; allowed-domains may lack ${line}`;
}

// The step did not answer in time. What it would have said is nearly always this.
function unknownTo({host, port}: Asked): Why {
  const name = host.toLowerCase().replace(/\.$/, '');
  const address = net.isIP(name.replace(/^\[|\]$/g, '')) !== 0 || /(^|\.)(\d+|0x[0-9a-f]*)$/.test(name);
  if (address) return {failed: false, reason: 'address-literal', words: 'an address that no line names'};
  return {
    failed: false,
    reason: 'not-allowed',
    words: 'no line of allowed-domains opens it, or one of blocked-domains closes it',
    line: port === '443' ? `=${name}` : `=${name}:${port}`
  };
}

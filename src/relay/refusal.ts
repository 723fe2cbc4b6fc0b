// What a client asked its proxy for → the 403 that it gets where Squid tunnels nothing.
import * as net from 'node:net';

/** Empty for any other request than CONNECT: Squid answers that itself. */
export function refusalOf(first: Buffer): string {
  const request = first.toString('latin1', 0, 512);
  const asked = /^CONNECT ([a-z0-9._:[\]-]{1,270}):(\d{1,5}) HTTP\/1\.[01]\r\n/i.exec(request);
  if (asked === null) return '';
  const [, host = '', port = ''] = asked;
  const line = lineFor(host.toLowerCase().replace(/\.$/, ''), port);
  const text = [
    `The firewall of this step refused ${host}:${port}.`,
    'No line of allowed-domains opens it, or one of blocked-domains closes it; the log and the summary of the job say which.',
    line === undefined
      ? 'Do not retry. An address is opened by a line alone that names it as one.'
      : `Do not retry. If it is meant to be reached, a person may add this line to allowed-domains: ${line}`,
    ''
  ].join('\n');
  return [
    'HTTP/1.1 403 Forbidden',
    // RFC 9209: clients and models that show headers and no body learn of it too.
    `Proxy-Status: awf; error=http_request_denied${line === undefined ? '' : `; details="allowed-domains may lack ${line}"`}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
    '',
    text
  ].join('\r\n');
}

function lineFor(host: string, port: string): string | undefined {
  const address = net.isIP(host.replace(/^\[|\]$/g, '')) !== 0 || /(^|\.)(\d+|0x[0-9a-f]*)$/.test(host);
  if (address) return undefined;
  return port === '443' ? `=${host}` : `=${host}:${port}`;
}

// The relay's other end, in the firewall's container: unix sockets in, Squid's listeners out. HAProxy moves the bytes
// within the kernel and judges nothing.
import {CONNECTIONS_AT_ONCE, EXPLICIT_SOCKET, PLAIN_SOCKET} from '../relay/config.js';

/** Squid's listeners, on the loopback of its own container. */
export const SQUID_PORTS = {
  explicit: 3128, // for clients that know of the proxy and for CONNECT
  plain: 3129 // for plain HTTP that does not
} as const;

// A start waits this long for Squid, which says that it accepts connections a moment before it listens.
const RETRY_MS = 20;
const RETRIES = 100;
const BACKLOG = 4_096; // a unix socket refuses a connection at once when this is full; the kernel's own bound is the same
const SPARE = 100; // connections beyond those that the relay opens: its probes, and those that are on their way out

export function renderPeer({sockets}: {readonly sockets: string}): string {
  const listen = (name: string, port: number): string[] => [
    `listen ${name}`,
    `  bind unix@${sockets}/${name} mode 600`,
    `  server squid 127.0.0.1:${port}`
  ];
  return [
    'global',
    '  nbthread 1',
    `  maxconn ${CONNECTIONS_AT_ONCE + SPARE}`,
    '  no strict-limits', // an engine that allows fewer descriptors serves fewer connections
    '  httpclient.ssl.verify none', // it has no client, and reads a folder of certificates for it
    'defaults',
    '  mode tcp',
    '  option splice-auto',
    `  backlog ${BACKLOG}`,
    `  maxconn ${CONNECTIONS_AT_ONCE + SPARE}`,
    `  timeout connect ${RETRY_MS}ms`, // it is also the pause before the next try
    `  retries ${RETRIES}`,
    '  timeout client 24d', // how long a connection may be idle is Squid's to say; this is the longest there is
    '  timeout server 24d',
    ...listen(EXPLICIT_SOCKET, SQUID_PORTS.explicit),
    ...listen(PLAIN_SOCKET, SQUID_PORTS.plain),
    ''
  ].join('\n');
}

// What the relay is told: a finished file, written by the step before the containers start.

/** How the relay treats a connection to a named port: by the protocol Squid expects there, or by its first bytes. */
export type Way = 'http' | 'connect' | 'sniff';

export interface Listener {
  readonly port: number; // that the command dialled
  readonly listen: number; // where the packet rules turn it to
  readonly way: Way;
  readonly raw: RawHosts; // to these it is always 'connect'
}

/** Hosts behind which a server may speak first, so that nothing may be waited for. */
export interface RawHosts {
  readonly hosts: readonly string[];
  readonly zones: readonly string[]; // all that is below each
  readonly expressions: readonly string[]; // sources of regular expressions
}

export interface RelayConfig {
  readonly listeners: readonly Listener[];
  readonly proxyPort: number; // on 127.0.0.1, what HTTP_PROXY points to
  readonly dnsPort: number;
  readonly hold: {readonly port: number; readonly device: number}; // where packets that are to be refused come to, and from
  readonly sockets: string; // the folder of the unix sockets shared with the peer
  readonly nonce: string;
  readonly closed: string; // the pipe that says when the walls stand; it closes when nobody is left to say it
  readonly canary: boolean; // whether it has the command's account and flies the canaries itself
}

export const EXPLICIT_SOCKET = 'explicit';
export const PLAIN_SOCKET = 'plain';
/** Where the step listens for the sockets of the command. */
export const WITNESS_SOCKET = 'witness';
/** In the sandbox: what the packet log writes, from the moment it listens. */
export const PACKET_LOG = {folder: '/awf/log', file: 'packets.json'} as const;

/** Beyond the listeners' ports, and those that the kernel gives out. */
export const HOLD = {port: 65_500, device: 65_501} as const;

/** How many connections are open at once: Squid needs two descriptors for each. Those beyond are reset. */
export const CONNECTIONS_AT_ONCE = 6_000;

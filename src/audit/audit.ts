// The audit log, schema awf-audit/v1: one JSON object a line, the first `start`, the last `end` with the counts.

export const VERDICTS = ['allowed', 'blocked', 'would-block', 'failed'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const REASONS = [
  'not-allowed',
  'blocked-domain',
  'port-not-allowed',
  'address-literal',
  'private-address',
  'sni-mismatch',
  'missing-sni',
  'not-tls',
  'bad-request',
  'method-not-allowed',
  'direct',
  'dns-failed',
  'upstream-failed'
] as const;
export type Reason = (typeof REASONS)[number];

export interface Start {
  readonly v: 1;
  readonly kind: 'start';
  readonly time: string; // RFC 3339, UTC, milliseconds
  readonly id: string;
  readonly label: string;
  readonly mode: 'enforce' | 'audit';
}

/** A request that Squid saw and judged. */
export interface Request {
  readonly v: 1;
  readonly kind: 'request';
  readonly time: string;
  readonly verdict: Verdict;
  readonly reason?: Reason; // where not allowed
  readonly host: string;
  readonly port: number;
  readonly scheme: 'http' | 'https' | 'tcp';
  readonly method?: string; // http alone
  readonly path?: string; // http alone; query and user info are cut
  readonly rule?: string; // the line of the input that decided, as written
  readonly status: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly ms: number;
  readonly expected?: boolean;
  readonly process?: Process;
}

/** A packet that tried to go round Squid. */
export interface Packet {
  readonly v: 1;
  readonly kind: 'packet';
  readonly time: string;
  readonly verdict: 'blocked' | 'would-block';
  readonly reason: 'direct' | 'port-not-allowed';
  readonly host: string; // the name asked for where the address was given out for one, else the address
  readonly port?: number; // absent where the protocol has none
  readonly scheme: string; // tcp, udp, icmp, …
  readonly expected?: boolean;
  readonly process?: Process;
}

/** A name that was asked for, once, with how often. */
export interface Lookup {
  readonly v: 1;
  readonly kind: 'lookup';
  readonly time: string;
  readonly host: string;
  readonly count: number;
}

export interface End {
  readonly v: 1;
  readonly kind: 'end';
  readonly time: string;
  readonly requests: number;
  readonly packets: number;
  readonly lookups: number;
  readonly unrecordedPackets: number; // refused beyond the packet log's bound, known by the rules' own counters
}

export interface Process {
  readonly exe: string;
  readonly argv0: string;
  readonly parents: readonly string[];
}

export type AuditRecord = Start | Request | Packet | Lookup | End;

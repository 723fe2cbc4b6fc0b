// Records → rows of the report: what is alike becomes one row with its count, the most frequent first.
import type {Packet, Reason, Request, Verdict} from '../audit/audit.js';

export interface BlockedRow {
  readonly host: string;
  readonly port: number;
  readonly scheme: string;
  readonly verdict: 'blocked' | 'would-block';
  readonly reason: Reason;
  readonly rule?: string; // where a line of blocked-domains decided
  readonly expected: boolean;
  readonly count: number;
}

export interface PacketRow {
  readonly host: string;
  readonly port?: number;
  readonly scheme: string;
  readonly verdict: Packet['verdict'];
  readonly reason: Packet['reason'];
  readonly expected: boolean;
  readonly count: number;
}

export interface AllowedRow {
  readonly host: string;
  readonly port: number;
  readonly scheme: string;
  readonly rule?: string;
  readonly count: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
}

export interface FailedRow {
  readonly host: string;
  readonly port: number;
  readonly scheme: string;
  readonly reason: Reason;
  readonly rule?: string;
  readonly count: number;
}

export function blockedRows(requests: readonly Request[]): BlockedRow[] {
  return counted(
    requests.flatMap(({host, port, scheme, verdict, reason, rule, expected, count}) =>
      isRefusal(verdict) && reason !== undefined
        ? [[{host, port, scheme, verdict, reason, ...given(rule), expected: expected ?? false}, count]]
        : []
    )
  );
}

export function packetRows(packets: readonly Packet[]): PacketRow[] {
  return counted(
    packets.map(({host, port, scheme, verdict, reason, expected, count}) => [
      {host, ...(port === undefined ? {} : {port}), scheme, verdict, reason, expected: expected ?? false},
      count
    ])
  );
}

export function allowedRows(requests: readonly Request[]): AllowedRow[] {
  const allowed = requests.filter(({verdict}) => verdict === 'allowed');
  const keyOf = ({host, port, scheme, rule}: Pick<Request, 'host' | 'port' | 'scheme' | 'rule'>): string =>
    JSON.stringify([host, port, scheme, rule]);
  const bytes = new Map<string, {up: number; down: number}>();
  for (const request of allowed) {
    const {up, down} = bytes.get(keyOf(request)) ?? {up: 0, down: 0};
    bytes.set(keyOf(request), {up: up + request.bytesUp, down: down + request.bytesDown});
  }
  return counted(
    allowed.map(({host, port, scheme, rule, count}) => [{host, port, scheme, ...given(rule)}, count])
  ).map(row => ({
    ...row,
    bytesUp: bytes.get(keyOf(row))?.up ?? 0,
    bytesDown: bytes.get(keyOf(row))?.down ?? 0
  }));
}

export function failedRows(requests: readonly Request[]): FailedRow[] {
  return counted(
    requests.flatMap(({host, port, scheme, verdict, reason, rule, count}) =>
      verdict === 'failed' && reason !== undefined
        ? [[{host, port, scheme, reason, ...given(rule)}, count]]
        : []
    )
  );
}

/** `host:port` as one writes it. */
export function endpoint({host, port}: {readonly host: string; readonly port?: number}): string {
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return port === undefined ? host : `${name}:${port}`;
}

function isRefusal(verdict: Verdict): verdict is BlockedRow['verdict'] {
  return verdict === 'blocked' || verdict === 'would-block';
}

function given(rule: string | undefined): {rule?: string} {
  return rule === undefined ? {} : {rule};
}

interface Place {
  readonly host: string;
  readonly port?: number;
}

function counted<Row extends Place>(
  rows: readonly (readonly [Row, number | undefined])[]
): (Row & {readonly count: number})[] {
  const byKey = new Map<string, Row & {count: number}>();
  for (const [row, count = 1] of rows) {
    const key = JSON.stringify(Object.entries(row));
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, {...row, count});
    else known.count += count;
  }
  return [...byKey.values()].sort(
    (a, b) => b.count - a.count || order(a.host, b.host) || (a.port ?? -1) - (b.port ?? -1)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Records → the time line: what was reached or tried, alike attempts as one row, with the spans in which it happened.
import type {Packet, Process, Reason, Request, Verdict} from '../audit/audit.js';

export interface Attempt {
  readonly host: string;
  readonly port?: number;
  readonly scheme: string;
  readonly way: 'proxy' | 'direct'; // asked of Squid, or refused by the packet rules
  readonly verdict: Verdict;
  readonly reason?: Reason;
  readonly rule?: string;
  readonly expected: boolean;
  readonly process?: Process;
  readonly count: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly spans: readonly Span[]; // in order; what lies too close to tell apart is one
}

/** From and to, in milliseconds after the start. */
export type Span = readonly [from: number, to: number];

// Finer than any picture of the whole shows; what it bounds is a client that connects a million times.
const MOMENTS = 400;

export function timelineFrom(
  requests: readonly Request[],
  packets: readonly Packet[],
  {started, ended}: {readonly started: string; readonly ended: string}
): Attempt[] {
  const begin = Date.parse(started);
  const length = Math.max(1, Date.parse(ended) - begin);
  const within = (ms: number): number => Math.min(Math.max(Math.round(ms), 0), length);
  const groups = new Map<string, {record: Request | Packet; records: (Request | Packet)[]}>();
  for (const record of [...requests, ...packets]) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, {record, records: [record]});
    else group.records.push(record);
  }
  const attempts = [...groups.values()].map(({record, records}) => {
    const spans = records.map((each): Span => {
      const from = Date.parse(each.time) - begin;
      return [within(from), within(from + (each.kind === 'request' ? each.ms : 0))];
    });
    return attemptFrom(record, records, joined(spans, length / MOMENTS));
  });
  return attempts.sort(
    (a, b) => start(a) - start(b) || order(a.host, b.host) || (a.port ?? 0) - (b.port ?? 0)
  );
}

function keyOf(record: Request | Packet): string {
  const {kind, host, port, scheme, verdict, reason, expected, process} = record;
  const rule = record.kind === 'request' ? record.rule : undefined;
  return JSON.stringify([kind, host, port, scheme, verdict, reason, rule, expected === true, process]);
}

function attemptFrom(
  record: Request | Packet,
  records: readonly (Request | Packet)[],
  spans: readonly Span[]
): Attempt {
  const sum = (bytes: 'bytesUp' | 'bytesDown'): number =>
    records.reduce((total, each) => total + (each.kind === 'request' ? each[bytes] : 0), 0);
  const {host, port, scheme, verdict, reason, expected, process} = record;
  const rule = record.kind === 'request' ? record.rule : undefined;
  return {
    host,
    ...(port === undefined ? {} : {port}),
    scheme,
    way: record.kind === 'request' ? 'proxy' : 'direct',
    verdict,
    ...(reason === undefined ? {} : {reason}),
    ...(rule === undefined ? {} : {rule}),
    expected: expected ?? false,
    ...(process === undefined ? {} : {process}),
    count: records.reduce((total, {count = 1}) => total + count, 0),
    bytesUp: sum('bytesUp'),
    bytesDown: sum('bytesDown'),
    spans
  };
}

function joined(spans: readonly Span[], gap: number): Span[] {
  const out: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && from - last[1] <= gap) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

function start({spans}: Attempt): number {
  return spans[0]?.[0] ?? 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

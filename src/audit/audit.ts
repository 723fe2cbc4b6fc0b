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
  readonly count?: number; // alike requests summed in this record, where the log already held all it holds singly
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
  readonly count?: number; // as of a request
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
  readonly unrecordedPackets: number; // refused and in no record, known by the rules' own counters
}

export interface Process {
  readonly exe: string;
  readonly argv0: string;
  readonly parents: readonly string[];
}

export type AuditRecord = Start | Request | Packet | Lookup | End;

/** What each log gave, and what frames it. */
export interface Gathered {
  readonly start: Omit<Start, 'v' | 'kind'>;
  readonly requests: readonly Request[];
  readonly packets: readonly Packet[];
  readonly lookups: readonly Lookup[];
  readonly end: Pick<End, 'time' | 'unrecordedPackets'>;
}

export function auditFrom({start, requests, packets, lookups, end}: Gathered): AuditRecord[] {
  // RFC 3339 of one zone and one precision sorts as text does. Sorting is stable, so equal times keep their order.
  const between = [...requests, ...packets, ...lookups].sort((a, b) =>
    a.time < b.time ? -1 : a.time > b.time ? 1 : 0
  );
  // The engine may have another clock than the step, and any clock may be put right: the frame holds all the same.
  const times = [start.time, ...between.map(({time}) => time), end.time];
  return [
    {v: 1, kind: 'start', ...start, time: times.reduce((a, b) => (b < a ? b : a))},
    ...between,
    {
      v: 1,
      kind: 'end',
      ...end,
      time: times.reduce((a, b) => (b > a ? b : a)),
      requests: requests.length,
      packets: packets.length,
      lookups: lookups.length
    }
  ];
}

export function renderAudit(records: readonly AuditRecord[]): string {
  return records.map(record => `${JSON.stringify(record, wellFormed)}\n`).join('');
}

// Half a surrogate pair is legal in a JavaScript string; a strict reader of JSON refuses a file that holds one.
export function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}

/** What shows that a log was cut or edited: nothing, if it is whole. */
export function checkAudit(log: string): string[] {
  const lines = log.split('\n');
  const torn = lines.pop();
  if (torn !== '') return ['The last line is torn.'];
  const records = lines.map(parseRecord);
  const unreadable = records.indexOf(undefined);
  if (unreadable !== -1) return [`Line ${unreadable + 1} is not a record.`];

  const counted = (kind: AuditRecord['kind']): number =>
    records.filter(record => record?.kind === kind).length;
  const end = records.at(-1);
  const problems: string[] = [];
  if (records[0]?.kind !== 'start') problems.push('The first record is not the start.');
  if (counted('start') > 1) problems.push('There is more than one start.');
  if (end?.kind !== 'end') return [...problems, 'The last record is not the end: the log was cut.'];
  if (counted('end') > 1) problems.push('There is more than one end.');
  for (const [kind, said] of [
    ['request', end.requests],
    ['packet', end.packets],
    ['lookup', end.lookups]
  ] as const) {
    if (counted(kind) !== said) {
      problems.push(`The end counts ${said} of kind "${kind}", the log holds ${counted(kind)}.`);
    }
  }
  return problems;
}

const KINDS: ReadonlySet<unknown> = new Set<AuditRecord['kind']>([
  'start',
  'request',
  'packet',
  'lookup',
  'end'
]);

// Shape beyond `kind` is the schema's business; here only what is missing matters.
function parseRecord(line: string): AuditRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const known = typeof value === 'object' && value !== null && 'kind' in value && KINDS.has(value.kind);
    return known ? (value as AuditRecord) : undefined;
  } catch {
    return undefined;
  }
}

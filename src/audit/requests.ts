// Squid's log → what the command asked Squid for. The format is the one that src/render/squid.ts asks for.

import {blockFor, blocks, covers, ruleFor} from '../policy/cover.js';
import type {Policy, Wanted} from '../policy/policy.js';
import {CANARY_ZONE, LOG_FIELDS} from '../render/log-format.js';
import type {LogField} from '../render/log-format.js';
import {REASONS} from './audit.js';
import {withoutKeys} from './path.js';
import type {Process, Reason, Request, Verdict} from './audit.js';
import {RECORDS_KEPT, Summing, type Alike, type Place} from './summing.js';

export interface Requests {
  readonly requests: Request[]; // in the order in which they began
  readonly canarySeen: boolean; // the refused request that proves the log's beginning
  readonly endSeen: boolean; // and the one that proves its end
}

type Entry = Readonly<Record<LogField, string>>;

interface Attempt {
  readonly entry: Entry;
  readonly began: number; // milliseconds since 1970
  readonly ms: number;
}

/** `processOf`: the process behind a socket of the command, written "address:port" as Squid logs it. */
type ProcessOf = (client: string) => Process | undefined;

export function parseRequests(log: string, policy: Policy, nonce: string, processOf?: ProcessOf): Requests {
  const reader = new RequestReader(policy, nonce, processOf);
  const lines = log.split('\n');
  lines.pop(); // '' after the last newline, or the line that a kill tore
  for (const line of lines) reader.take(line);
  return reader.done();
}

/** Takes line after line, so that no log is too long. */
export class RequestReader {
  private readonly requests: Summing<Request>;
  private readonly opened = new Map<string, {readonly attempt: Attempt; readonly place: Place<Request>}>();
  private readonly ours = new Set<string>();
  private readonly judge: (attempt: Attempt) => Request;
  private lines = 0;

  constructor(
    policy: Policy,
    private readonly nonce: string,
    private readonly processOf: ProcessOf = () => undefined,
    kept = RECORDS_KEPT
  ) {
    this.requests = new Summing(kept, ALIKE);
    this.judge = judgeBy(policy);
  }

  take(line: string): void {
    this.lines += 1;
    const entry = parseEntry(line, this.lines);
    const host = hostOf(entry);
    if (host === canary(this.nonce) || host === end(this.nonce)) this.ours.add(host);
    else this.add(entry);
  }

  done(): Requests {
    return {
      requests: this.requests.all().sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
      canarySeen: this.ours.has(canary(this.nonce)),
      endSeen: this.ours.has(end(this.nonce))
    };
  }

  // A tunnel writes a line when the hello was read and one when it ends. They are one attempt, by the command's own socket.
  private add(entry: Entry): void {
    const ended = Math.round(Number(entry.time) * 1000);
    const key = `${entry.client} ${entry.host}:${entry.port}`;
    const opening = this.opened.get(key);
    if (opening !== undefined && isTunnelEnd(entry)) {
      const {began, entry: hello} = opening.attempt;
      const whole = {...entry, sni: hello.sni, would: hello.would};
      opening.place.put(this.record({entry: whole, began, ms: Math.max(0, ended - began)}));
      this.opened.delete(key);
      return;
    }
    const ms = Math.max(0, Number(entry.ms));
    const attempt = {entry, began: ended - ms, ms};
    const record = this.record(attempt);
    if (isTunnelStart(entry)) this.opened.set(key, {attempt, place: this.requests.hold(record)});
    else this.requests.add(record);
  }

  private record(attempt: Attempt): Request {
    const process = this.processOf(attempt.entry.client);
    return {...this.judge(attempt), ...(process === undefined ? {} : {process})};
  }
}

// By what a row of the report tells apart.
const ALIKE: Alike<Request> = {
  key: ({host, port, scheme, verdict, reason, rule, expected}) =>
    JSON.stringify([host, port, scheme, verdict, reason, rule, expected]),
  sum: (all, {time, ms, bytesUp, bytesDown}) => ({
    ...all,
    bytesUp: all.bytesUp + bytesUp,
    bytesDown: all.bytesDown + bytesDown,
    ms: Math.max(all.ms, Date.parse(time) + ms - Date.parse(all.time)) // from the first's begin to the last's end
  }),
  bare: ({
    v,
    kind,
    time,
    verdict,
    reason,
    host,
    port,
    scheme,
    rule,
    status,
    bytesUp,
    bytesDown,
    ms,
    expected
  }) => ({
    ...{v, kind, time, verdict, host, port, scheme, status, bytesUp, bytesDown, ms},
    ...(reason === undefined ? {} : {reason}),
    ...(rule === undefined ? {} : {rule}),
    ...(expected === undefined ? {} : {expected})
  })
};

const canary = (nonce: string) => `canary-${nonce}.${CANARY_ZONE}`;
const end = (nonce: string) => `end-${nonce}.${CANARY_ZONE}`;

const FIELDS = [...LOG_FIELDS];

// An audit that skips what it cannot read is none.
function parseEntry(line: string, number: number): Entry {
  const fail = (why: string) => new Error(`Line ${number} of Squid's log ${why}: ${line.slice(0, 300)}`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fail('is no JSON');
  }
  if (typeof value !== 'object' || value === null) throw fail('is no object');
  const entry = value as Record<string, unknown>;
  for (const field of LOG_FIELDS) {
    if (typeof entry[field] !== 'string') throw fail(`has no text for "${field}"`);
  }
  for (const field of ['time', 'ms', 'status', 'up', 'down'] as const) {
    // Squid takes one time of the wall from another: put back meanwhile, it has taken less than nothing.
    const number = field === 'ms' ? /^-?\d+$/ : /^\d+(\.\d+)?$/;
    if (!number.test(String(entry[field]))) throw fail(`has no number for "${field}"`);
  }
  // One way to write it, so that no key stands twice and no line reads otherwise than to a program in another language.
  if (/[^\x20-\x7e]|\\/.test(line) || JSON.stringify(entry, FIELDS) !== line)
    throw fail('is not as Squid writes it');
  return entry as Entry;
}

function isTunnelStart({method, tag, reason}: Entry): boolean {
  return method === 'CONNECT' && tag === 'NONE_NONE' && reason === '-';
}

function isTunnelEnd({method, tag}: Entry): boolean {
  return method === 'CONNECT' && tag.startsWith('TCP_TUNNEL');
}

const RULES_KEPT = 10_000;

function judgeBy(policy: Policy): (attempt: Attempt) => Request {
  const tunnelScheme = tunnelSchemeBy(policy);
  const rules = new Map<string, string | undefined>();
  const ruleOf = (wanted: Wanted): string | undefined => {
    const key = `${wanted.scheme} ${wanted.host}:${wanted.port}`;
    if (rules.size > RULES_KEPT) rules.clear();
    if (!rules.has(key)) rules.set(key, ruleFor(policy, wanted)?.source.written);
    return rules.get(key);
  };
  return ({entry, began, ms}) => {
    const {verdict, reason} = verdictOf(entry);
    const wanted = wantedOf(entry, tunnelScheme, reason);
    const rule =
      reason === 'blocked-domain'
        ? blockFor(policy, wanted)?.source.written
        : verdict === 'allowed' || verdict === 'failed'
          ? ruleOf(wanted)
          : undefined;
    const expected =
      (verdict === 'blocked' || verdict === 'would-block') &&
      policy.expected.some(pattern => blocks(pattern, wanted));
    return {
      v: 1,
      kind: 'request',
      time: new Date(began).toISOString(),
      verdict,
      ...(reason === undefined ? {} : {reason}),
      ...wanted,
      ...(wanted.scheme === 'http' ? httpOf(entry) : {}),
      ...(rule === undefined ? {} : {rule}),
      // A refused CONNECT is logged with the 200 that Squid had no time to send; the relay answers in its stead.
      status:
        entry.method === 'CONNECT' && isUnanswered(entry)
          ? reason === 'dns-failed'
            ? 503
            : 403
          : Number(entry.status),
      bytesUp: Number(entry.up),
      bytesDown: Number(entry.down),
      ms,
      ...(expected ? {expected} : {})
    };
  };
}

function isUnanswered({tag, status}: Entry): boolean {
  return tag === 'TCP_DENIED' || status === '0';
}

// Judged by the marks that the configuration leaves, not by the status: a refused CONNECT may be logged as 200.
function verdictOf(entry: Entry): {readonly verdict: Verdict; readonly reason?: Reason} {
  const reason = reasonIn(entry.reason);
  if (reason === 'dns-failed') return {verdict: 'failed', reason};
  if (reason !== undefined) return {verdict: 'blocked', reason};
  if (entry.host === '-') return {verdict: 'blocked', reason: 'bad-request'};
  if (entry.bump === 'terminate') return {verdict: 'blocked', reason: 'not-tls'};
  if (entry.error === 'ERR_FORWARDING_DENIED') return {verdict: 'blocked', reason: 'private-address'};
  if (entry.tag === 'TCP_DENIED') return {verdict: 'blocked', reason: 'not-allowed'};
  if (
    /^ERR_(INVALID_REQ|INVALID_URL|PROTOCOL_UNKNOWN|TOO_BIG|UNSUP_REQ|UNSUP_HTTPVERSION)$/.test(entry.error)
  )
    return {verdict: 'blocked', reason: 'bad-request'};
  // Never answered and never given up by the client: Squid closed it over a body that it could not read.
  if (entry.method !== 'CONNECT' && entry.tag === 'NONE_NONE' && entry.status === '0')
    return {verdict: 'blocked', reason: 'bad-request'};
  const marked = reasonIn(entry.would);
  if (marked !== undefined) return {verdict: 'would-block', reason: marked};
  if (entry.error === 'ERR_DNS_FAIL') return {verdict: 'failed', reason: 'dns-failed'};
  const failed = entry.method === 'CONNECT' ? Number(entry.status) >= 400 : entry.error.startsWith('ERR_');
  return failed ? {verdict: 'failed', reason: 'upstream-failed'} : {verdict: 'allowed'};
}

function reasonIn(mark: string): Reason | undefined {
  if (mark === '-') return undefined;
  const reason = REASONS.find(known => known === mark);
  if (reason === undefined) throw new Error(`Squid's log gives a reason that is none: ${mark}`);
  return reason;
}

// A tunnel for an allowed name may have been closed because its hello asked for a blocked one: that is the name to show.
function wantedOf(
  entry: Entry,
  tunnelScheme: (host: string, port: number) => 'https' | 'tcp',
  reason: Reason | undefined
): Wanted {
  const hidden = reason === 'blocked-domain' && entry.sni !== '-';
  const host = hidden ? decoded(entry.sni).toLowerCase() : hostOf(entry);
  const port = /^\d+$/.test(entry.port) ? Number(entry.port) : 0;
  return {host, port, scheme: entry.method === 'CONNECT' ? tunnelScheme(host, port) : 'http'};
}

// Squid does not look into what a tcp:// rule names, and on a port that no rule expects TLS on there is no telling.
function tunnelSchemeBy({allowed}: Policy): (host: string, port: number) => 'https' | 'tcp' {
  const raw = allowed.filter(({scheme}) => scheme === 'tcp');
  const tls = new Set(allowed.flatMap(({scheme, port}) => (scheme === 'tcp' ? [] : [port])));
  return (host, port) => {
    if (raw.some(pattern => covers(pattern, {host, port, scheme: 'tcp'}))) return 'tcp';
    return port === 443 || tls.has(port) ? 'https' : 'tcp';
  };
}

function hostOf({host}: Entry): string {
  if (host === '-') return '';
  return decoded(host)
    .toLowerCase()
    .replace(/^.*@/s, '')
    .replace(/^\[|\]$|\.+$/g, '');
}

// The query and the user info are cut by Squid too; here they are cut again, should a URL not have been read as one there.
function httpOf({method, url}: Entry): {readonly method?: string; readonly path?: string} {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/is.exec(decoded(url))?.[1];
  return {
    ...(method === '-' ? {} : {method: decoded(method)}),
    ...(path === undefined ? {} : {path: path === '' ? '/' : withoutKeys(path)})
  };
}

// Whatever bytes a client sent: what is no UTF-8 becomes U+FFFD. Squid has bounded the length.
function decoded(quoted: string): string {
  if (!quoted.includes('%')) return quoted;
  const bytes = quoted.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

// The log format that Squid is asked for. Its reader is src/audit/requests.ts.

/** One JSON object a line. %#: only this quoting stays JSON whatever bytes a client sends. Numbers are quoted, for they may be "-". */
const FORMAT = {
  time: '%ts.%03tu',
  ms: '%tr',
  client: '%>a:%>p',
  method: '%#.32rm',
  host: '%#.256>rd',
  port: '%>rP',
  url: '%#.512ru', // not %>rp, which leaks the query whatever strip_query_terms says
  status: '%>Hs',
  tag: '%Ss',
  error: '%#err_code',
  detail: '%#.128err_detail',
  up: '%>st',
  down: '%<st',
  sni: '%#.256ssl::>sni',
  bump: '%ssl::bump_mode',
  reason: '%#{reason}note',
  would: '%#{would}note'
} as const;

export type LogField = keyof typeof FORMAT;

export const LOG_FIELDS = Object.keys(FORMAT) as readonly LogField[];

/** Below it are the names that are asked for to prove that a refusal is refused and that the log is complete. */
export const CANARY_ZONE = 'awf.invalid';

export function renderLogFormat(name: string): string {
  return `logformat ${name} {${LOG_FIELDS.map(field => `"${field}":"${FORMAT[field]}"`).join(',')}}`;
}

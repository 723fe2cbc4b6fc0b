// What the command may reach, as one frozen value. Everything else derives from it: Squid's configuration,
// the packet rules, the relay's ports, the rule shown beside each row of the report.

/** Where a pattern was written, so that an error or a report can show it as its author knows it. */
export interface Source {
  readonly input: 'allowed-domains' | 'blocked-domains' | 'expected-blocked';
  readonly line: number; // from 1
  readonly written: string;
  readonly expanded?: string; // where a preset is written: the pattern of it that this is
}

/** What a pattern reaches by name: one host, what is below it, both, or names with a `*` inside a label. */
export type Hosts =
  | {readonly kind: 'host'; readonly host: string}
  | {readonly kind: 'below'; readonly host: string}
  | {readonly kind: 'tree'; readonly host: string}
  | {readonly kind: 'glob'; readonly host: string}
  | {readonly kind: 'network'; readonly address: string; readonly prefix: number};

/** How it may be reached. `web` is what a bare name means: http or https, told apart on the connection. */
export type Scheme = 'web' | 'http' | 'https' | 'tcp';

/** One line of an input. Without a port, http is on 80 and https on 443. */
export interface Pattern {
  readonly source: Source;
  readonly hosts: Hosts;
  readonly scheme: Scheme;
  readonly port?: number;
}

export interface Policy {
  readonly allowed: readonly Pattern[];
  readonly blocked: readonly Pattern[];
  readonly expected: readonly Pattern[];
  readonly mode: 'enforce' | 'audit';
}

/** A connection the command wants, as Squid and the relay see it. */
export interface Wanted {
  readonly host: string; // lower case, no trailing dot
  readonly port: number;
  readonly scheme: 'http' | 'https' | 'tcp';
}

/** What the inputs say, as the one frozen value. */
export function policyFrom({
  allowed,
  blocked = [],
  expected = [],
  mode = 'enforce'
}: Pick<Policy, 'allowed'> & Partial<Policy>): Policy {
  return Object.freeze({
    allowed: Object.freeze([...allowed]),
    blocked: Object.freeze([...blocked]),
    expected: Object.freeze([...expected]),
    mode
  });
}

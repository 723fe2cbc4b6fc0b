// The report → the outputs of the step.
import type {Outcome, Report} from './report.js';
import {endpoint} from './rows.js';

// A job's outputs hold 1 MB together; three lists and what the workflow adds must fit.
const LIST_BYTES = 280_000;

/** Where the files of the report are; empty where one could not be written. */
export interface Files {
  readonly auditLog: string;
  readonly report: string;
  readonly page: string;
  readonly sarif: string;
  readonly patch: string; // empty, too, where the step was not found in its workflow
}

export const OUTPUTS = [
  ...(['exit-code', 'blocked-count', 'blocked-domains', 'allowed-domains', 'suggested-domains'] as const),
  ...(['audit-log', 'report', 'report-html', 'sarif', 'patch'] as const)
] as const;

export function outputsFrom(
  report: Report,
  files: Files
): Readonly<Record<(typeof OUTPUTS)[number], string>> {
  return {
    'exit-code': exitCode(report.outcome)?.toString() ?? '',
    'blocked-count': String(report.counts.blocked),
    'blocked-domains': JSON.stringify(blockedDomains(report).listed),
    'allowed-domains': JSON.stringify(allowedDomains(report).listed),
    'suggested-domains': suggestedDomains(report).listed.join('\n'),
    'audit-log': files.auditLog,
    report: files.report,
    'report-html': files.page,
    sarif: files.sarif,
    patch: files.patch
  };
}

/** The command's exit code as a shell would tell it, if it ever started. */
export function exitCode(outcome: Outcome): number | undefined {
  switch (outcome.kind) {
    case 'exited':
    case 'cancelled':
      return outcome.code;
    case 'timed-out':
      return 124;
    case 'stopped':
      return 137; // it was killed
    case 'cancelled-before-start':
    case 'not-started':
      return undefined;
  }
}

export interface Listed {
  readonly listed: readonly string[];
  readonly omitted: number;
}

export function blockedDomains({blocked, packets}: Report): Listed {
  const named = [...blocked, ...packets].filter(
    ({host, port, expected}) => !expected && host !== '' && port !== undefined
  );
  return bounded(named.map(endpoint));
}

export function allowedDomains({allowed}: Report): Listed {
  return bounded(allowed.map(endpoint));
}

/** Without the risks: each line is one pattern, for whoever reads them by program. */
export function suggestedDomains({suggested}: Report): Listed {
  return bounded(suggested.map(({line}) => line));
}

/** As many as an output holds, sorted, each once. */
export function bounded(items: readonly string[]): Listed {
  const all = [...new Set(items)].sort();
  const listed: string[] = [];
  let bytes = '[]'.length;
  for (const each of all) {
    bytes += Buffer.byteLength(JSON.stringify(each)) + ','.length;
    if (bytes > LIST_BYTES) break;
    listed.push(each);
  }
  return {listed, omitted: all.length - listed.length};
}

// The report → the outputs of the step.
import type {Outcome, Report} from './report.js';
import {endpoint} from './rows.js';

// A job's outputs hold 1 MB together; two lists and what the workflow adds must fit.
const LIST_BYTES = 400_000;

/** Where the files of the report are; empty where one could not be written. */
export interface Files {
  readonly auditLog: string;
  readonly report: string;
}

export function outputsFrom(report: Report, files: Files): Readonly<Record<string, string>> {
  return {
    'exit-code': exitCode(report.outcome)?.toString() ?? '',
    'blocked-count': String(report.counts.blocked),
    'blocked-domains': JSON.stringify(blockedDomains(report).listed),
    'allowed-domains': JSON.stringify(allowedDomains(report).listed),
    'audit-log': files.auditLog,
    report: files.report
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

interface Listed {
  readonly listed: readonly string[];
  readonly omitted: number;
}

export function blockedDomains({blocked, packets}: Report): Listed {
  return bounded(
    [...blocked, ...packets].filter(
      ({host, port, expected}) => !expected && host !== '' && port !== undefined
    )
  );
}

export function allowedDomains({allowed}: Report): Listed {
  return bounded(allowed);
}

function bounded(rows: readonly {readonly host: string; readonly port?: number}[]): Listed {
  const all = [...new Set(rows.map(endpoint))].sort();
  const listed: string[] = [];
  let bytes = '[]'.length;
  for (const each of all) {
    bytes += Buffer.byteLength(JSON.stringify(each)) + ','.length;
    if (bytes > LIST_BYTES) break;
    listed.push(each);
  }
  return {listed, omitted: all.length - listed.length};
}

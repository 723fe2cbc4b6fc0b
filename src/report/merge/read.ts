// The text of a report file → what of it is merged. It comes from an artifact, which another job wrote: believed in nothing.
import {REASONS, type Reason} from '../../audit/audit.js';
import {parsePattern} from '../../policy/pattern.js';
import {RISK_WORDS, risksOf, type Risk} from '../risk.js';
import {plural} from '../sentences.js';

export interface Leg {
  readonly name: string; // where it was found
  readonly label: string;
  readonly ended: string; // in words
  readonly good: boolean;
  readonly blocked: readonly LegRow[];
  readonly allowed: readonly LegRow[];
  readonly suggested: readonly string[]; // as they stand there
  readonly lines: readonly string[]; // of allowed-domains
  readonly unused: readonly string[];
}

export interface LegRow {
  readonly host: string;
  readonly port?: number;
  readonly reason?: Reason;
  readonly count: number;
}

export class LegError extends Error {}

export function readLeg(name: string, text: string): Leg {
  const fail = (why: string): LegError =>
    new LegError(`reports: "${name}" ${why}. Name the report.json files of this action's steps.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail('is no JSON');
  }
  const report = fieldsOf(value);
  if (report['v'] !== 1) throw fail('is no report of version 1');
  const outcome = fieldsOf(report['outcome']);
  const policy = fieldsOf(report['policy']);
  const packets = rowsOf(report['packets']);
  const unrecorded = countOf(fieldsOf(report['counts'])['unrecordedPackets']);
  return {
    name,
    label: textOf(report['label']),
    ended: endedIn(outcome),
    good: outcome['kind'] === 'exited' && outcome['code'] === 0 && listOf(report['faults']).length === 0,
    blocked: [
      ...[...rowsOf(report['blocked']), ...packets].filter(({expected}) => !expected).map(({row}) => row),
      ...(unrecorded === 0 ? [] : [{host: '', reason: 'direct', count: unrecorded} as const])
    ],
    allowed: rowsOf(report['allowed']).map(({row}) => row),
    suggested: listOf(report['suggested'])
      .map(each => textOf(fieldsOf(each)['line']))
      .filter(line => line !== ''),
    lines: writtenIn(policy['allowed']),
    unused: writtenIn(report['unusedRules'])
  };
}

/** Whether it is a line to paste at all. */
export function isLine(line: string): boolean {
  return 'value' in parsePattern({input: 'allowed-domains', line: 1, written: line});
}

function risksOfLine(line: string): Risk[] {
  const parsed = parsePattern({input: 'allowed-domains', line: 1, written: line});
  return 'value' in parsed && 'host' in parsed.value.hosts ? risksOf(parsed.value.hosts.host) : [];
}

export function lineWithRisks(line: string): string {
  const risks = risksOfLine(line);
  return risks.length === 0 ? line : `${line} # ${risks.map(risk => RISK_WORDS[risk]).join('; ')}`;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function rowsOf(value: unknown): {readonly row: LegRow; readonly expected: boolean}[] {
  return listOf(value)
    .map(fieldsOf)
    .map(({host, port, reason, count, expected}) => {
      const known = REASONS.find(each => each === reason);
      return {
        row: {
          host: textOf(host),
          ...(typeof port === 'number' ? {port: countOf(port)} : {}),
          ...(known === undefined ? {} : {reason: known}),
          count: countOf(count)
        },
        expected: expected === true
      };
    });
}

function writtenIn(value: unknown): string[] {
  return listOf(value)
    .map(each => textOf(fieldsOf(each)['written']))
    .filter(written => written !== '');
}

function endedIn({kind, code, minutes}: Fields): string {
  switch (kind) {
    case 'exited':
      return `code ${countOf(code)}`;
    case 'timed-out':
      return `stopped after ${typeof minutes === 'number' && minutes > 0 && minutes < 1e6 ? plural(minutes, 'minute') : 'some minutes'}`;
    case 'cancelled':
    case 'cancelled-before-start':
      return 'cancelled';
    case 'stopped':
      return 'the firewall failed';
    default:
      return 'never started';
  }
}

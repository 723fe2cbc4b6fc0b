// The report → the one annotation of the step: an error where it fails, a warning where something was blocked.
import {number} from './number.js';
import type {Report} from './report.js';
import {logLine} from './inert.js';
import {blockedDomains} from './outputs.js';
import {blockedSentence, outcomeSentence, verdictSentence} from './sentences.js';

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly text: string;
}

// Ten annotations of a level are shown a step, and each is cut at 4,096 characters: one for all, few hosts in it.
const HOSTS_NAMED = 5;
const HOST_CHARACTERS = 260;
const BECAUSE_CHARACTERS = 2000;
const FAULT_CHARACTERS = 1500;
const WARNING_CHARACTERS = 900;

/**
 * The error's first sentence is why the step fails; without an error the step does not fail.
 * @param warnings on the inputs; the log has them from the start
 */
export function annotationFrom(
  report: Report,
  failOnBlocked: boolean,
  warnings: readonly string[] = []
): Annotation | undefined {
  const {outcome, counts} = report;
  const more = warnings.length === 0 ? undefined : safe(warnings.join(' '), WARNING_CHARACTERS);
  const blocked = counts.blocked > 0 ? blockedWithHosts(report) : undefined;
  const faults = faultsIn(report);
  switch (outcome.kind) {
    case 'not-started':
    case 'stopped':
      // Whoever wrote them wants each line.
      if (outcome.kind === 'not-started' && outcome.fault === 'inputs')
        return error(outcome.because.split('\n').map(logLine).join('\n'));
      return error(
        `${verdictSentence(report)}: ${safe(oneLine(outcome.because), BECAUSE_CHARACTERS)}`,
        ...faults
      );
    case 'cancelled':
    case 'cancelled-before-start':
    case 'timed-out':
      return error(outcomeSentence(outcome), ...faults, blocked, more);
    case 'exited':
      if (outcome.code !== 0) return error(outcomeSentence(outcome), ...faults, blocked, more);
      if (faults.length > 0) return error(...faults, blocked, more);
      if (blocked !== undefined && failOnBlocked)
        return error(blocked, 'The step fails because of fail-on-blocked.', more);
      return blocked === undefined && more === undefined
        ? undefined
        : {level: 'warning', text: sentences(blocked, more)};
  }
}

function error(...parts: readonly (string | undefined)[]): Annotation {
  return {level: 'error', text: sentences(...parts)};
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join(' ');
}

function faultsIn({faults}: Report): string[] {
  return faults.length === 0 ? [] : [safe(faults.map(oneLine).join(' '), FAULT_CHARACTERS)];
}

function blockedWithHosts(report: Report): string {
  const {listed, omitted} = blockedDomains(report);
  const named = listed.slice(0, HOSTS_NAMED).map(host => safe(host, HOST_CHARACTERS));
  const others = listed.length - named.length + omitted;
  const more = others === 0 ? '' : ` and ${number(others)} more`;
  return `${blockedSentence(report)}${named.length === 0 ? '' : `: ${named.join(', ')}${more}`}.`;
}

function safe(text: string, characters: number): string {
  const whole = logLine(text);
  return whole.length <= characters ? whole : `${whole.slice(0, characters)}…`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]\s*/g, ' ');
}

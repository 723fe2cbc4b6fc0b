// The report → the one annotation of the step: an error where it fails, a warning where something was blocked.
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

/** The error's first sentence is why the step fails; without an error the step does not fail. */
export function annotationFrom(report: Report, failOnBlocked: boolean): Annotation | undefined {
  const {outcome, counts} = report;
  const blocked = counts.blocked > 0 ? blockedWithHosts(report) : undefined;
  const faults = faultsIn(report);
  switch (outcome.kind) {
    case 'not-started':
    case 'stopped':
      return error(
        `${verdictSentence(report)}: ${safe(oneLine(outcome.because), BECAUSE_CHARACTERS)}`,
        ...faults
      );
    case 'cancelled':
    case 'cancelled-before-start':
    case 'timed-out':
      return error(outcomeSentence(outcome), ...faults, blocked);
    case 'exited':
      if (outcome.code !== 0) return error(outcomeSentence(outcome), ...faults, blocked);
      if (faults.length > 0) return error(...faults, blocked);
      if (blocked === undefined) return undefined;
      return failOnBlocked
        ? error(blocked, 'The step fails because of fail-on-blocked.')
        : {level: 'warning', text: blocked};
  }
}

function error(...sentences: readonly (string | undefined)[]): Annotation {
  return {level: 'error', text: sentences.filter(sentence => sentence !== undefined).join(' ')};
}

function faultsIn({faults}: Report): string[] {
  return faults.length === 0 ? [] : [safe(faults.map(oneLine).join(' '), FAULT_CHARACTERS)];
}

function blockedWithHosts(report: Report): string {
  const {listed, omitted} = blockedDomains(report);
  const named = listed.slice(0, HOSTS_NAMED).map(host => safe(host, HOST_CHARACTERS));
  const others = listed.length - named.length + omitted;
  const more = others === 0 ? '' : ` and ${others.toLocaleString('en-US')} more`;
  return `${blockedSentence(report)}${named.length === 0 ? '' : `: ${named.join(', ')}${more}`}.`;
}

function safe(text: string, characters: number): string {
  const whole = logLine(text);
  return whole.length <= characters ? whole : `${whole.slice(0, characters)}…`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]\s*/g, ' ');
}

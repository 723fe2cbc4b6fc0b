// The text of a workflow or a composite action → the lists of hosts of its steps.

import {parseDocument} from 'yaml';
import type {Parsed} from './host.js';

export interface Lists {
  readonly allowed: string;
  readonly blocked: string;
  readonly mode: string;
}

interface Step extends Lists {
  readonly names: readonly string[]; // its name, id, label, or the key of the job that calls the reusable workflow
}

/** The one step that has lists, or the one that `wanted` names. */
export function listsIn(file: string, text: string, wanted: string | undefined): Parsed<Lists> {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return {problem: `${file}: ${error.message.split('\n')[0] ?? ''} Mend the YAML.`};
  const steps = stepsIn(document.toJS() as unknown);
  const found = wanted === undefined ? steps : steps.filter(({names}) => names.includes(wanted));
  const [step, ...others] = found;
  if (step === undefined) {
    return {
      problem:
        wanted === undefined
          ? `${file}: no step has an input allowed-domains. Name a workflow that uses the action, or a file with the list alone.`
          : `${file}: no step with lists is named "${wanted}". ${named(steps)}`
    };
  }
  if (others.length > 0) return {problem: `${file}: ${found.length} steps have lists. ${named(found)}`};
  const lists = {'allowed-domains': step.allowed, 'blocked-domains': step.blocked};
  for (const [input, list] of Object.entries(lists)) {
    if (list.includes('${{')) {
      return {
        problem: `${file}: ${input} holds an expression, whose value only the runner knows. Put the list into a file and check that.`
      };
    }
  }
  return {value: step};
}

function named(steps: readonly Step[]): string {
  const names = steps.flatMap(({names}) => (names[0] === undefined ? [] : [`"${names[0]}"`]));
  return names.length === 0
    ? 'Give them names, and choose one with --step NAME.'
    : `Choose one with --step NAME: ${names.join(', ')}.`;
}

function stepsIn(value: unknown, key?: string): Step[] {
  if (Array.isArray(value)) return value.flatMap(item => stepsIn(item));
  if (!isMapping(value)) return [];
  const {with: given} = value;
  const below = Object.entries(value).flatMap(([name, child]) => stepsIn(child, name));
  if (!isMapping(given) || !('allowed-domains' in given || 'blocked-domains' in given)) return below;
  const names = [value['name'], value['id'], given['label'], key].filter(name => typeof name === 'string');
  return [
    {
      names,
      allowed: textOf(given['allowed-domains']),
      blocked: textOf(given['blocked-domains']),
      mode: textOf(given['mode'])
    },
    ...below
  ];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

// The text of a workflow and what the step was given → where in the text that step stands.
import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml';
import type {Document, Pair, Scalar, YAMLMap} from 'yaml';

export interface Asked {
  readonly action: string; // GITHUB_ACTION_REPOSITORY; empty for an action of the same checkout
  readonly job: string; // GITHUB_JOB
  readonly inputs: Readonly<Record<string, string>>; // as the runner handed them over
}

export interface Step {
  readonly path: readonly (string | number)[]; // of its `with`, from the root
  readonly with: YAMLMap;
  readonly allowed: Pair | undefined; // its pair of allowed-domains
  readonly line: number; // of that pair, or else of its `uses`
}

export const INPUT = 'allowed-domains';
const COMPARED = ['run', 'label', INPUT];
const REUSABLE = /^(.+\/)\.github\/workflows\/firewalled\.yml(@.+)?$/;

/** Undefined where it is not there (another file's step), or where two cannot be told apart. */
export function findStep(text: string, asked: Asked): Step | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, logLevel: 'silent'});
  if (document.errors.length > 0) return undefined;
  const uses = usesIn(document);
  const fitting = uses.filter(
    use => isOurs(use.uses, asked.action) && fits(document, use.with, asked.inputs)
  );
  const own = fitting.filter(({job}) => job === asked.job);
  const found = only(own.length > 0 ? own : fitting) ?? only(own.filter(use => isExact(use.with)));
  if (found === undefined) return undefined;
  const allowed = pairOf(found.with, INPUT);
  const offset = (allowed?.key as Scalar | undefined)?.range?.[0] ?? found.at;
  return {path: found.path, with: found.with, allowed, line: lines.linePos(offset).line};
}

export function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({key}) => isScalar(key) && key.value === name);
}

/** What the runner makes of a value, its expressions unresolved; undefined for what is no text. */
export function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (isAlias(value) || !isScalar(value)) return undefined;
  if (value.value === null) return '';
  return typeof value.value === 'string' ? value.value : value.source;
}

interface Use {
  readonly job: string;
  readonly uses: string;
  readonly with: YAMLMap;
  readonly path: readonly (string | number)[];
  readonly at: number;
}

function usesIn(document: Document): Use[] {
  const jobs = document.get('jobs');
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({key, value}) => {
    const job = textOf(key);
    if (job === undefined || !isMap(value)) return [];
    const steps = value.get('steps');
    const within = isSeq(steps) ? steps.items : [];
    return [
      ...useOf(value, job, ['jobs', job]),
      ...within.flatMap((step, at) => (isMap(step) ? useOf(step, job, ['jobs', job, 'steps', at]) : []))
    ];
  });
}

function useOf(map: YAMLMap, job: string, path: readonly (string | number)[]): Use[] {
  const uses = pairOf(map, 'uses');
  const given = map.get('with');
  const name = textOf(uses?.value);
  if (uses === undefined || name === undefined || !isMap(given)) return [];
  return [{job, uses: name, with: given, path: [...path, 'with'], at: (uses.key as Scalar).range?.[0] ?? 0}];
}

// A step inside the reusable workflow was asked for where that workflow is called.
function isOurs(uses: string, action: string): boolean {
  const called = REUSABLE.exec(uses)?.[1]?.replace(/\/$/, '');
  const name = (called ?? uses).replace(/@.*$/, '').toLowerCase();
  if (/^\.{1,2}(\/|$)/.test(name)) return action === '' || called !== undefined;
  return action !== '' && (name === action.toLowerCase() || name.startsWith(`${action.toLowerCase()}/`));
}

function fits(document: Document, map: YAMLMap, inputs: Asked['inputs']): boolean {
  return COMPARED.every(name => {
    const value = pairOf(map, name)?.value;
    const written = textOf(isAlias(value) ? value.resolve(document) : value);
    return written !== undefined && becomes(normal(written), normal(inputs[name] ?? ''));
  });
}

function isExact(map: YAMLMap): boolean {
  return COMPARED.every(name => !EXPRESSION.test(textOf(pairOf(map, name)?.value) ?? ''));
}

const EXPRESSION = /\$\{\{[^]*?\}\}/;

/** Whether the text can have come of what was written, each expression being anything. In order, with no way back: linear. */
function becomes(written: string, text: string): boolean {
  const pieces = written.split(new RegExp(EXPRESSION, 'g'));
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return written === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

// A step of a workflow and lines to add → the workflow with these lines in the step's allowed-domains, and nothing else changed.
import {isScalar, parseDocument} from 'yaml';
import type {Pair, Scalar} from 'yaml';
import {itemsOf} from '../../policy/list.js';
import {INPUT, pairOf, textOf, type Step} from './step.js';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Undefined where the list does not stand in the step as text of its own, or the result would not read as it should. */
export function addLines(text: string, step: Step, lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined;
  const edit = editFor(text, step, lines);
  if (edit === undefined) return undefined;
  const edited = `${text.slice(0, edit.from)}${edit.text}${text.slice(edit.to)}`;
  return isAsMeant(text, edited, step, lines) ? edited : undefined;
}

function editFor(text: string, step: Step, lines: readonly string[]): Edit | undefined {
  const {allowed} = step;
  const flow = step.with.flow === true;
  if (allowed === undefined) return flow ? inFlow(text, step, lines) : newInput(text, step, lines);
  const value = allowed.value;
  // What others refer to, or what is given elsewhere, is not this step's alone.
  if (value !== null && (!isScalar(value) || value.anchor !== undefined || value.tag !== undefined))
    return undefined;
  if (flow) return quoted(text, allowed, lines);
  if (isBlock(value)) return grown(text, allowed, value, lines);
  return asBlock(text, allowed, value, lines);
}

type Block = Scalar & {readonly type: 'BLOCK_LITERAL' | 'BLOCK_FOLDED'};

function isBlock(value: Scalar | null): value is Block {
  return value?.type === 'BLOCK_LITERAL' || value?.type === 'BLOCK_FOLDED';
}

/** `|` and what stands under it. A folded block becomes a literal one: there each line is an item. */
function grown(text: string, pair: Pair, value: Block, lines: readonly string[]): Edit {
  const start = startOf(value);
  const {end, indent} = blockAt(text, start, columnOf(text, startOf(pair.key)));
  const header = text.slice(start, end).replace(/^>/, '|');
  return {from: start, to: end, text: `${header}${under(text, end, indent, lines)}`};
}

/** A value on one line, or several, becomes a block. A comment behind it stays on the line of the name. */
function asBlock(text: string, pair: Pair, value: Scalar | null, lines: readonly string[]): Edit | undefined {
  const colon = text.indexOf(':', endOf(pair.key));
  const empty = value === null || textOf(value) === '';
  const end =
    value === null || value.range === undefined || value.range === null
      ? colon + 1
      : Math.max(endOf(value), colon + 1);
  const between = text.slice(colon + 1, empty ? colon + 1 : startOf(value));
  if (between.includes('#')) return undefined;
  const to = lineEnd(text, end);
  const behind = text.slice(end, to).trimEnd();
  const kept = empty ? [] : (textOf(value) ?? '').split(/\r?\n/).filter(line => line.trim() !== '');
  const indent = `${' '.repeat(columnOf(text, startOf(pair.key)))}  `;
  return {
    from: colon + 1,
    to,
    text: ` |${behind === '' ? '' : ` ${behind.trimStart()}`}${under(text, to, indent, [...kept, ...lines])}`
  };
}

function quoted(text: string, pair: Pair, lines: readonly string[]): Edit | undefined {
  const value = pair.value as Scalar | null;
  const kept = textOf(value);
  if (kept === undefined) return undefined;
  const whole = JSON.stringify([...(kept === '' ? [] : [kept]), ...lines].join('\n'));
  if (value === null || kept === '') {
    const colon = text.indexOf(':', endOf(pair.key));
    const to = value === null ? colon + 1 : Math.max(colon + 1, endOf(value));
    return {from: colon + 1, to, text: ` ${whole}`};
  }
  return {from: startOf(value), to: endOf(value), text: whole};
}

function inFlow(text: string, step: Step, lines: readonly string[]): Edit | undefined {
  const last = step.with.items.at(-1);
  if (last === undefined) return undefined;
  const end = last.value === null ? text.indexOf(':', endOf(last.key)) + 1 : endOf(last.value);
  return {from: end, to: end, text: `, ${INPUT}: ${JSON.stringify(lines.join('\n'))}`};
}

/** Behind `run`, where its reader looks for what it may reach. */
function newInput(text: string, step: Step, lines: readonly string[]): Edit | undefined {
  const run = pairOf(step.with, 'run');
  if (run === undefined || !isScalar(run.value)) return undefined;
  const column = columnOf(text, startOf(run.key));
  const end = isBlock(run.value)
    ? blockAt(text, startOf(run.value), column).end
    : lineEnd(text, endOf(run.value));
  const margin = ' '.repeat(column);
  return {
    from: end,
    to: end,
    text: `${eolAt(text, end)}${margin}${INPUT}: |${under(text, end, `${margin}  `, lines)}`
  };
}

/** The end of a block's last line that says something, before its line break, and the margin of its lines. */
function blockAt(text: string, start: number, column: number): {end: number; indent: string} {
  let end = lineEnd(text, start);
  const given = /^[|>][+-]?([1-9])/.exec(text.slice(start, end))?.[1];
  let indent = given === undefined ? undefined : ' '.repeat(column + Number(given));
  for (let at = next(text, end); at < text.length; at = next(text, lineEnd(text, at))) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === '') continue;
    const margin = /^ */.exec(line)?.[0] ?? '';
    if (margin.length <= column || (indent !== undefined && margin.length < indent.length)) break;
    indent ??= margin;
    end = lineEnd(text, at);
  }
  return {end, indent: indent ?? `${' '.repeat(column)}  `};
}

function under(text: string, at: number, indent: string, lines: readonly string[]): string {
  return lines.map(line => `${eolAt(text, at)}${indent}${line}`).join('');
}

// Only the list may have changed, and it by the new lines alone.
function isAsMeant(before: string, after: string, {path}: Step, lines: readonly string[]): boolean {
  const [old, now] = [before, after].map(text => parseDocument(text, {logLevel: 'silent'}));
  if (old === undefined || now === undefined || now.errors.length > 0) return false;
  const allowed = [...path, INPUT];
  const items = (document: typeof old): string[] =>
    itemsOf(textOf(document.getIn(allowed, true)) ?? '').map(({written}) => written);
  const wanted = [...items(old), ...itemsOf(lines.join('\n')).map(({written}) => written)];
  if (JSON.stringify(items(now)) !== JSON.stringify(wanted)) return false;
  for (const document of [old, now]) document.deleteIn(allowed);
  return JSON.stringify(old.toJS()) === JSON.stringify(now.toJS());
}

function startOf(node: unknown): number {
  return (node as Scalar).range?.[0] ?? 0;
}

function endOf(node: unknown): number {
  return (node as Scalar).range?.[1] ?? 0;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Where the line ends that this place is on, before its line break. */
function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

function next(text: string, end: number): number {
  const feed = text.indexOf('\n', end);
  return feed < 0 ? text.length : feed + 1;
}

/** The line break that is usual here. */
function eolAt(text: string, at: number): string {
  const feed = text.indexOf('\n', at);
  const near = feed < 0 ? text.lastIndexOf('\n', at) : feed;
  return near > 0 && text[near - 1] === '\r' ? '\r\n' : '\n';
}

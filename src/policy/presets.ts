// The name of a preset, such as "@node" → the patterns it stands for.

import type {Parsed} from './host.js';
import {parsePattern} from './pattern.js';
import type {Pattern, Source} from './policy.js';
import {claude, codex, copilot, gemini} from './presets/agents.js';
import {containers, github} from './presets/hosting.js';
import {dotnet, go, java, node, php, python, ruby, rust} from './presets/languages.js';
import type {Preset} from './presets/preset.js';
import {debian, playwright} from './presets/systems.js';
import {shown} from './shown.js';

// Without an agent's API: which of them a step uses is known to its author alone, and each takes data under any account.
const both: Preset = {
  version: 1,
  alsoCalled: ['defaults', 'common', 'standard'],
  entries: [...github.entries, ...node.entries, ...python.entries]
};

export const PRESETS: ReadonlyMap<string, Preset> = new Map([
  ['@github', github],
  ['@node', node],
  ['@python', python],
  ['@go', go],
  ['@rust', rust],
  ['@java', java],
  ['@dotnet', dotnet],
  ['@ruby', ruby],
  ['@php', php],
  ['@debian', debian],
  ['@containers', containers],
  ['@playwright', playwright],
  ['@claude', claude],
  ['@codex', codex],
  ['@copilot', copilot],
  ['@gemini', gemini],
  ['@default', both]
]);

export function presetOf(written: string): Preset | undefined {
  return PRESETS.get(written.toLowerCase());
}

/** Each pattern keeps the name as its author wrote it, for that is the line that decides. */
export function expandPreset(source: Source): Parsed<readonly Pattern[]> {
  const preset = presetOf(source.written);
  if (preset === undefined)
    return {problem: `"${shown(source.written)}" is no preset. ${cure(source.written)}`};
  const patterns: Pattern[] = [];
  for (const {pattern} of preset.entries) {
    const parsed = parsePattern({...source, written: pattern});
    if ('problem' in parsed) return parsed;
    patterns.push({...parsed.value, source: {...source, expanded: pattern}});
  }
  return {value: patterns};
}

function cure(written: string): string {
  const near = nearest(written.toLowerCase());
  return near === undefined ? `The presets are ${[...PRESETS.keys()].join(', ')}.` : `Write "${near}".`;
}

/** By another name of it, or by its own with a slip of the keys. */
function nearest(written: string): string | undefined {
  const name = written.slice(1);
  for (const [preset, {alsoCalled}] of PRESETS) if (alsoCalled.includes(name)) return preset;
  const [best] = [...PRESETS.keys()]
    .map(preset => ({preset, slips: slips(preset.slice(1), name)}))
    .filter(({preset, slips}) => slips <= (preset.length > 5 ? 2 : 1))
    .sort((a, b) => a.slips - b.slips);
  return best?.preset;
}

/** Letters to add, drop or change (Levenshtein). A name longer than any preset is none of them. */
function slips(from: string, to: string): number {
  if (to.length > 20) return Infinity;
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(to).entries()) {
      next.push(
        Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)
      );
    }
    row = next;
  }
  return row.at(-1) ?? Infinity;
}

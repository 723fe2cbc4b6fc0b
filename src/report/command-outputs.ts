// What the command wrote to its GITHUB_OUTPUT → the outputs that are passed on, and what is said of the others.
import {number} from './number.js';
import {OUTPUTS} from './outputs.js';

export interface CommandOutputs {
  readonly outputs: readonly (readonly [name: string, value: string])[];
  readonly notes: readonly string[];
  readonly faults: readonly string[]; // where the runner itself would fail the step
}

const MOST = 1_000;
const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
const NAMED = 5;
// In an expression the runner does not tell cases apart.
const OURS = new Set<string>(OUTPUTS);

/** `cut`: the file went on beyond the text, and its last entry may be a part of one. */
export function parseCommandOutputs(text: string, cut: boolean): CommandOutputs {
  const {entries, broken} = entriesIn(text);
  const whole = cut && broken === undefined ? entries.slice(0, -1) : entries; // the last may go on behind the cut
  const good = whole.filter(([name]) => NAME.test(name) && !OURS.has(name.toLowerCase()));
  const refused = [...new Set(whole.filter(entry => !good.includes(entry)).map(([name]) => name))];
  const kept = [...new Map(good)].slice(0, MOST);
  return {
    outputs: kept,
    notes: [
      ...(refused.length === 0 ? [] : [refusedSentence(refused)]),
      ...(cut
        ? ['The outputs of the command were too large, and those behind the first 512 kB are lost.']
        : []),
      ...(new Map(good).size > MOST
        ? [`The command set more than ${MOST} outputs; the others are lost.`]
        : [])
    ],
    faults:
      broken === undefined || cut
        ? []
        : [`The command wrote to GITHUB_OUTPUT what is no output: line ${broken.line} ${broken.problem}.`]
  };
}

interface Entries {
  readonly entries: readonly (readonly [string, string])[];
  readonly broken: {readonly line: number; readonly problem: string} | undefined;
}

// As the runner reads it on Linux: lines end at \n alone, `name<<word` begins a value that ends at a line that is the
// word, `name=value` is one line, whichever sign comes first decides.
function entriesIn(text: string): Entries {
  const lines = text.split('\n');
  const last = lines.length - 1; // the only one that no \n ends
  const entries: [string, string][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const broken = (problem: string): Entries => ({entries, broken: {line: at + 1, problem}});
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const [name, word] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || word === '') return broken('has no name or no delimiter');
      const end = lines.indexOf(word, at + 1);
      if (end < 0 || at === last) return broken('begins a value whose delimiter never comes');
      entries.push([name, lines.slice(at + 1, end).join('\n')]);
      at = end;
    } else if (equals > 0) {
      entries.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else {
      return broken(equals === 0 ? 'has no name' : 'holds neither "=" nor "<<"');
    }
  }
  return {entries, broken: undefined};
}

function refusedSentence(names: readonly string[]): string {
  const shown = names
    .slice(0, NAMED)
    .map(name => JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name));
  const more = names.length > NAMED ? ` and ${number(names.length - NAMED)} more` : '';
  return `Not passed on, because its name is one of this action's own or no name of an output: ${shown.join(', ')}${more}.`;
}

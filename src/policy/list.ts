// The text of a list input → its items with their lines, and the patterns of a list of hosts.

import type {Pattern, Source} from './policy.js';
import type {Parsed} from './host.js';
import {parsePattern} from './pattern.js';
import {expandPreset} from './presets.js';

export interface Item {
  readonly line: number; // from 1
  readonly written: string;
}

/** Newlines and commas separate; `#` starts a comment, which may hold commas. A lone \r separates nothing: it is refused later. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const comment = line.indexOf('#');
    for (const part of (comment < 0 ? line : line.slice(0, comment)).split(',')) {
      const written = part.replace(/^[ \t]+|[ \t]+$/g, '');
      if (written !== '') items.push({line: index + 1, written});
    }
  }
  return items;
}

export interface Patterns {
  readonly patterns: readonly Pattern[]; // in written order, the first of equals alone
  readonly problems: readonly string[];
}

export function parsePatterns(input: Source['input'], text: string): Patterns {
  const patterns = new Map<string, Pattern>();
  const problems: string[] = [];
  for (const item of itemsOf(text)) {
    const parsed = parseItem({input, line: item.line, written: item.written});
    if ('problem' in parsed) {
      problems.push(`${input}, line ${item.line}: ${parsed.problem}`);
      continue;
    }
    for (const pattern of parsed.value) {
      const key = meaning(pattern);
      if (!patterns.has(key)) patterns.set(key, pattern);
    }
  }
  return {patterns: [...patterns.values()], problems};
}

function parseItem(source: Source): Parsed<readonly Pattern[]> {
  if (source.written.startsWith('@')) return expandPreset(source);
  const parsed = parsePattern(source);
  return 'problem' in parsed ? parsed : {value: [parsed.value]};
}

function meaning({hosts, scheme, port}: Pattern): string {
  const where = hosts.kind === 'network' ? `${hosts.address}/${hosts.prefix}` : hosts.host;
  return `${hosts.kind} ${where} ${scheme} ${port ?? ''}`;
}

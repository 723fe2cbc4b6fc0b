// A name and a text → the text that a golden holds. UPDATE_GOLDEN=1 rewrites it first.

import {readFileSync, writeFileSync} from 'node:fs';

export function golden(name: string, text: string): string {
  const file = new URL(`../golden/${name}`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  return readFileSync(file, 'utf8');
}

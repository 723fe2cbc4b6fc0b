// Text of an input → the same text as a message may show it: nothing invisible, bounded.

const LONGEST = 100;

export function shown(text: string): string {
  const points = Array.from(text);
  const cut = points.slice(0, LONGEST).map(escaped).join('');
  return points.length > LONGEST ? `${cut}…` : cut;
}

function escaped(character: string): string {
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

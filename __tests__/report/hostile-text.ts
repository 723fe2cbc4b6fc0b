// Texts that break out of wherever they are put unescaped, in Markdown and in HTML, made anew the same way each time.

export const HOSTILE_PIECES: readonly string[] = [
  '<b>', '</td>', '</table>', '</code>', '<!--', '-->', '<script>', '<script>alert(1)</script>', '</script>', '</style>', '</title>',
  '<img src=x onerror=1>', '<img src="https://evil.example/x.png">', '<a href="//x">', '</details>', '<base href="https://evil.example/">',
  '<iframe src="https://evil.example">', '<svg onload=alert(1)>', '"><script src=https://evil.example/x.js></script>', "' onmouseover='x",
  '\n\n', '\n', '\r', '\t', ' ', '\u0000', '\u001b[31m', '\u2028', '\u202e', '\u200b', '\ufeff', '\ud800', '|', '||', '`', '``', '```\n',
  '~~~', '*', '**', '_', '[x](http://evil.example)', '![x](http://evil.example/x.png)', 'http://evil.example', 'www.evil.example',
  'me@evil.example', '@octocat', '@org/team', '#1', 'org/repo#1', 'GH-1', ':tada:', '&lt;', '&#60;', '&amp;', '&', '\\', '"', "'", '$x$',
  '$$', '[^1]', '- [ ] ', '# ', '> ', '![', '](', '<https://evil.example>', '=', '%0A', '::error::x', '##[error]x', 'a', 'example', '.', '🏴‍☠️', 'é'
]; // prettier-ignore

export function hostileTexts(count: number): string[] {
  const next = random(1543);
  return Array.from({length: count}, (_, at) => {
    const pieces = Array.from(
      {length: 1 + Math.floor(next() * 9)},
      () => HOSTILE_PIECES[Math.floor(next() * HOSTILE_PIECES.length)]
    );
    return `${pieces.join('')}${at}`;
  });
}

// A generator of our own, so that a failure comes again: mulberry32.
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

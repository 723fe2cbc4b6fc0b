import {describe, expect, test} from '@jest/globals';
import {cell, closing, inert, logLine, streamStart} from '../../src/report/inert.js';
import {commandsIn} from '../runner-lines.js';

const hits = (reads: readonly Uint8Array[]): number => commandsIn(reads).length;

function guarded(chunks: readonly Uint8Array[]): Uint8Array[] {
  let state = streamStart;
  return chunks.map(chunk => {
    const step = inert(state, chunk);
    state = step.state;
    return step.out;
  });
}

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('the output of the command', () => {
  test.each<[string, string, string]>([
    ['a command', '::error::x\n', ':\u200b:error::x\n'],
    ['a command after blanks', ' \t\u00a0\u3000::error::x', ' \t\u00a0\u3000:\u200b:error::x'],
    ['a command after a carriage return', 'a\r::error::x', 'a\r:\u200b:error::x'],
    ['an old command, anywhere', 'a ##[error]x', 'a ##\u200b[error]x'],
    ['an old command after more hashes', '####[error]x', '####\u200b[error]x'],
    ['a command after a byte-order mark', '\ufeff::error::x', '\ufeff:\u200b:error::x']
  ])('has %s parted by a zero-width space', (_, text, expected) => {
    expect(Buffer.from(inert(streamStart, Buffer.from(text)).out).toString()).toBe(expected);
  });

  test.each<[string, Buffer]>([
    ['colons inside a line', Buffer.from('std::vector\nfoo ::error::x\n')],
    ['lone halves', Buffer.from(':\n#[x]\n# #[x]\n: :\n')],
    ['text with no end', Buffer.from('printf abc')],
    ['one byte', Buffer.from('1\n')],
    ['a byte-order mark', Buffer.from('\ufeffname,value\n')],
    ['every byte', Buffer.from(Array.from({length: 256}, (_, byte) => byte))]
  ])('passes unchanged where it is harmless: %s', (_, bytes) => {
    expect(inert(streamStart, bytes).out).toBe(bytes);
  });

  test.each<[string, Uint8Array[]]>([
    ['dropped between two colons', [Buffer.from(':'), Buffer.from('\ufeff:error::x\n')]],
    ['dropped before a bracket', [Buffer.from('##'), Buffer.from('\ufeff[error]x\n')]],
    ['of another encoding', [Buffer.from('1\n'), utf16('\ufeff::error::x\n', false)]]
  ])('holds no command that a byte-order mark uncovers in a later read: %s', (_, chunks) => {
    expect(hits(chunks)).toBe(1);
    expect(hits(guarded(chunks))).toBe(0);
  });

  test('is held back by nothing: each chunk is passed on whole', () => {
    for (const chunk of guarded(Array.from(' ::error##[x', letter => Buffer.from(letter)))) {
      expect(chunk.length).toBeGreaterThan(0);
    }
  });

  test.each<[string, string, string]>([
    ['whole lines', 'a\n', ''],
    ['an unfinished line', 'a\nprintf abc', '\n'],
    ['an unfinished trigger', 'a\n:', '\n'],
    ['blanks', 'a\n  ', '\n'],
    ['a byte-order mark, which the runner takes for no blank', 'a\n\ufeff', '\n'],
    ['nothing', '', ''],
    ['a carriage return', 'a\r', '']
  ])('ended by %s is closed so that ours starts a line', (_, text, end) => {
    expect(closing(inert(streamStart, Buffer.from(text)).state)).toBe(end);
  });

  test('of 50 MB is guarded in seconds', () => {
    const chunk = Buffer.from(
      '2025-11-24 ::error some ordinary line of a build log, ##[ and so on\n'.repeat(1_000)
    );
    let state = streamStart;
    const start = performance.now();
    for (let bytes = 0; bytes < 50e6; bytes += chunk.length) state = inert(state, chunk).state;
    expect(performance.now() - start).toBeLessThan(12_000);
  });
});

describe('a line of our own log', () => {
  test.each<[string, string]>([
    ['plain text: 1::2', 'plain text: 1::2'],
    ['::error::x', '\\::error::x'],
    ['\u00a0 ::error::x', '\u00a0 \\::error::x'],
    ['a ##[error]x', 'a ##\\[error]x'],
    ['a\n::error::x\r##[group]', 'a\\u000a::error::x\\u000d##\\[group]'],
    ['\x1b[31mred', '\\u001b[31mred'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['a\u200bb\u2028c', 'a\\u200bb\\u2028c'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\\ud800'],
    ['Ünï 日本', 'Ünï 日本']
  ])('%j becomes %j', (text, line) => expect(logLine(text)).toBe(line));
});

describe('a cell of the summary', () => {
  test.each<[string, string]>([
    ['api.example.com', '<code>api.example.com</code>'],
    ['<img src=x>', '<code>&#60;img src=x&#62;</code>'],
    ['</code>', '<code>&#60;/code&#62;</code>'],
    ['a|b`c', '<code>a&#124;b&#96;c</code>'],
    [
      '@you #1 :tada: ~x~ $x$ !x',
      '<code>&#64;you &#35;1 &#58;tada&#58; &#126;x&#126; &#36;x&#36; &#33;x</code>'
    ],
    ['*_[x](y)\\', '<code>&#42;&#95;&#91;x&#93;(y)&#92;</code>'],
    ['"\'&', '<code>&#34;&#39;&#38;</code>'],
    ['a\n\n# b', '<code>a&#92;u{a}&#92;u{a}&#35; b</code>'],
    ['\u202ex\u{e000}\0', '<code>&#92;u{202e}x&#92;u{e000}&#92;u{0}</code>']
  ])('%j becomes %j', (text, html) => expect(cell(text)).toBe(html));

  test('is cut at 200 characters, none of them in half', () => {
    expect(cell('𝒳'.repeat(200))).toBe(`<code>${'𝒳'.repeat(200)}</code>`);
    expect(cell('𝒳'.repeat(201))).toBe(`<code>${'𝒳'.repeat(200)}…</code>`);
  });
});

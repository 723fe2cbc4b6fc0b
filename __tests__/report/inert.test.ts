import {describe, expect, test} from '@jest/globals';
import {cell, closing, inert, logLine, streamStart} from '../../src/report/inert.js';

// A model of the runner: how it reads a stream, and which commands it finds. What .NET does, in the words of .NET.

const COMMANDS = new Set(['error', 'add-mask', 'set-output', 'group']);

/** Reads are writes run together; StreamReader guesses the encoding at the start of each until one is long enough. */
function readLines(reads: readonly Uint8Array[]): string[] {
  let text = '';
  let decode = utf8();
  let [preamble, detect] = [true, true];
  let held: number[] = [];
  for (const read of reads) {
    let bytes = [...held, ...read];
    held = [];
    if (preamble) {
      const common = [0xef, 0xbb, 0xbf].findIndex((byte, index) => byte !== bytes[index]);
      if (common >= 0 && common === bytes.length) {
        held = bytes;
        continue;
      }
      preamble = false;
      if (common < 0) {
        bytes = bytes.slice(3);
        detect = false;
      }
    }
    if (detect && bytes.length >= 2) {
      const found = MARKS.find(({mark}) => mark.every((byte, index) => byte === bytes[index]));
      detect = found === undefined && bytes.length === 2;
      if (found !== undefined) {
        bytes = bytes.slice(found.mark.length);
        decode = found.decoder();
      }
    }
    text += decode(bytes);
  }
  return text.split(/\r\n|\r|\n/);
}

type Decode = (bytes: readonly number[]) => string;
const MARKS: {mark: number[]; decoder: () => Decode}[] = [
  {mark: [0xff, 0xfe, 0, 0], decoder: () => utf32(bytes => bytes)},
  {mark: [0xfe, 0xff], decoder: () => byDecoder('utf-16be')},
  {mark: [0xff, 0xfe], decoder: () => byDecoder('utf-16le')},
  {mark: [0xef, 0xbb, 0xbf], decoder: utf8},
  {mark: [0, 0, 0xfe, 0xff], decoder: () => utf32(bytes => bytes.toReversed())}
];

function utf8(): Decode {
  return byDecoder('utf-8');
}

function byDecoder(name: string): Decode {
  const decoder = new TextDecoder(name, {ignoreBOM: true});
  return bytes => decoder.decode(Uint8Array.from(bytes), {stream: true});
}

function utf32(order: (bytes: number[]) => number[]): Decode {
  let left: number[] = [];
  return bytes => {
    left = [...left, ...bytes];
    let text = '';
    for (; left.length >= 4; left = left.slice(4)) {
      const [a = 0, b = 0, c = 0, d = 0] = order(left.slice(0, 4));
      const point = a + b * 0x100 + c * 0x10000 + d * 0x1000000;
      text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    }
    return text;
  };
}

type Find = (text: string, wanted: string, from: number) => number;
const ordinal: Find = (text, wanted, from) => text.indexOf(wanted, from);
/** As ICU compares: what is ignorable may stand before and between. */
const cultural: Find = (text, wanted, from) => {
  const ignorable = '[\\p{Cf}\\p{Cc}]*';
  const letters = Array.from(wanted)
    .map(letter => `\\u{${letter.charCodeAt(0).toString(16)}}`)
    .join(ignorable);
  const found = new RegExp(ignorable + letters, 'u').exec(text.slice(from));
  return found === null ? -1 : from + found.index;
};

function isCommand(line: string, find: Find): boolean {
  const trimmed = line.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '');
  if (find(trimmed, '::', 0) === 0) {
    const end = find(trimmed, '::', 2);
    if (end >= 0 && COMMANDS.has(trimmed.slice(2, end).split(' ')[0] ?? '')) return true;
  }
  const start = find(line, '##[', 0);
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end >= 0 && COMMANDS.has(line.slice(start + 3, end).split(' ')[0] ?? '');
}

function hits(reads: readonly Uint8Array[]): number {
  const lines = readLines(reads);
  return lines.filter(line => isCommand(line, ordinal) || isCommand(line, cultural)).length;
}

function guarded(chunks: readonly Uint8Array[]): Uint8Array[] {
  let state = streamStart;
  return chunks.map(chunk => {
    const step = inert(state, chunk);
    state = step.state;
    return step.out;
  });
}

function random(seed: number): (below: number) => number {
  return below => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const PIECES: readonly Buffer[] = [
  ...[
    '::',
    ':',
    '::error',
    '::error::x',
    '##[',
    '##',
    '#',
    '[',
    '##[error]x',
    'error',
    'error::',
    'add-mask]'
  ],
  ...[' ', '\t', '\v', '\f', '\n', '\r', '\r\n', '\u0085', '\u00a0', '\u1680', '\u2003', '\u2028', '\u3000'],
  ...['\ufeff', '\u200b', '\u00ad', '\0', 'x', 'ü', '𝒳']
]
  .map((text): Buffer => Buffer.from(text))
  .concat(
    [
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xff],
      [0, 0, 0xfe, 0xff],
      [0xc2],
      [0xe2, 0x80],
      [0xef, 0xbb],
      [0xc0, 0xba]
    ].map(bytes => Buffer.from(bytes)),
    [utf16('\ufeff::error::x\n', false), utf16('\ufeff::error::x\n', true), utf16('::error::x\n', false)],
    [
      Buffer.from([
        0,
        0,
        0xfe,
        0xff,
        ...Array.from('::error::x\n').flatMap(letter => [0, 0, 0, letter.charCodeAt(0)])
      ])
    ]
  );

function hostile(below: (n: number) => number): Buffer {
  return Buffer.concat(
    Array.from({length: 1 + below(12)}, () => PIECES[below(PIECES.length)] ?? Buffer.alloc(0))
  );
}

function chunked(bytes: Uint8Array, below: (n: number) => number): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const longest = 1 + below(6);
  for (let from = 0; from < bytes.length;) {
    const to = from + 1 + below(longest);
    chunks.push(bytes.subarray(from, to));
    from = to;
  }
  return chunks;
}

function runTogether(writes: readonly Uint8Array[], below: (n: number) => number): Uint8Array[] {
  const reads: Uint8Array[] = [];
  for (const write of writes) {
    const last = below(3) === 0 ? reads.pop() : undefined;
    reads.push(last === undefined ? write : Buffer.concat([last, write]));
  }
  return reads;
}

const latin = (chunks: readonly Uint8Array[]): string => Buffer.concat(chunks).toString('latin1');
const SPACE = '\xe2\x80\x8b';

describe('the output of the command', () => {
  test('holds no workflow command, however it is cut, encoded and read', () => {
    const below = random(1);
    let [raw, wide, inside] = [0, 0, 0];
    for (let round = 0; round < 20_000; round += 1) {
      const chunks = chunked(hostile(below), below);
      const before = runTogether(chunks, below);
      if (hits(before) > 0) {
        raw += 1;
        if (hits([Buffer.concat([Buffer.from('xxx\n'), ...before])]) === 0) wide += 1;
      }
      const writes = guarded(chunks);
      const after = runTogether(writes, below);
      if (hits(after) > 0) inside += 1;
      expect(latin(writes).replaceAll(SPACE, '')).toBe(latin(chunks).replaceAll(SPACE, ''));
    }
    expect(inside).toBe(0);
    // The controls: unguarded, the same text reaches the runner, by its encoding too.
    expect(raw).toBeGreaterThan(3_000);
    expect(wide).toBeGreaterThan(100);
  });

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

  test('holds no workflow command', () => {
    const below = random(7);
    for (let round = 0; round < 5_000; round += 1) {
      expect(hits([Buffer.from(logLine(hostile(below).toString()))])).toBe(0);
    }
  });
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

// Hostile text → text that does nothing: to the runner that reads our output, in our own log lines, in a summary.

const ZERO_WIDTH_SPACE = Uint8Array.of(0xe2, 0x80, 0x8b);
const COLON = 0x3a;
const HASH = 0x23;
const BRACKET = 0x5b;

/**
 * Where a stream of the command stands. The runner takes `::name …::` at the start of a line, after any blanks, and
 * `##[name …]` anywhere; its lines end at \n, \r and \r\n.
 */
export interface StreamState {
  readonly place: number;
  readonly hashes: number; // in a row just now, two at most
  readonly encoding: 'unseen' | 'guessed' | 'settled'; // by the runner's reader
}

// The rows of the table below. Between the first two stand the beginnings of blanks of several bytes.
const LINE_START = 0;
const LINE_INSIDE = 14;
const ONE_COLON = 15;
const AFTER_BLANKS = 16; // a command may begin, but not one of ours: the runner keeps some of what counts as blank here
const ROWS = 17;
// What .NET's TrimStart trims beyond ASCII, and the byte-order mark.
const BLANKS = [0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
  .concat(Array.from({length: 11}, (_, index) => 0x2000 + index))
  .map(point => String.fromCodePoint(point));
const TABLE = placesByByte();

export const streamStart: StreamState = {place: LINE_START, hashes: 0, encoding: 'unseen'};

/**
 * A zero-width space parts the colons, and the bracket from its hashes. It is known before the second half is passed
 * on, so nothing is ever held back. The runner compares by culture, which overlooks such a space, but then cuts by
 * position: the name it reads is ":error" or "[error", and there is no such command.
 */
export function inert(
  state: StreamState,
  chunk: Uint8Array
): {readonly state: StreamState; readonly out: Uint8Array} {
  if (chunk.length === 0) return {state, out: chunk};
  let {place, hashes} = state;
  const parted: number[] = opensAsMark(state.encoding, chunk) ? [0] : [];
  for (let index = 0; index < chunk.length; index += 1) {
    const byte = chunk[index] ?? 0;
    if ((byte === COLON && place === ONE_COLON) || (byte === BRACKET && hashes === 2)) parted.push(index);
    place = TABLE[(place << 8) | byte] ?? LINE_INSIDE;
    hashes = byte === HASH ? Math.min(hashes + 1, 2) : 0;
  }
  const out = parted.length === 0 ? chunk : part(chunk, parted);
  const encoding = state.encoding === 'settled' || out.length > 2 ? 'settled' : 'guessed';
  return {state: {place, hashes, encoding}, out};
}

/** What ends the command's last line, so that a workflow command of ours after it stands at the start of one. */
export function closing(state: StreamState): '' | '\n' {
  return state.place === LINE_START ? '' : '\n';
}

function part(chunk: Uint8Array, places: readonly number[]): Uint8Array {
  const out = new Uint8Array(chunk.length + places.length * ZERO_WIDTH_SPACE.length);
  let from = 0;
  let to = 0;
  for (const place of places) {
    out.set(chunk.subarray(from, place), to);
    to += place - from;
    out.set(ZERO_WIDTH_SPACE, to);
    to += ZERO_WIDTH_SPACE.length;
    from = place;
  }
  out.set(chunk.subarray(from), to);
  return out;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const WIDE_MARKS = [
  [0xfe, 0xff],
  [0xff, 0xfe],
  [0x00, 0x00, 0xfe, 0xff]
];

// The runner's reader (.NET's StreamReader) looks for a byte-order mark at the start of every read until one brought
// three bytes. After a mark of UTF-16 it would read commands out of bytes that hold no "::" for us; a mark of UTF-8 it
// drops, between two colons too. At the very start that one is harmless: it counts as a blank.
function opensAsMark(encoding: StreamState['encoding'], chunk: Uint8Array): boolean {
  if (encoding === 'settled') return false;
  const marks = encoding === 'unseen' ? WIDE_MARKS : [...WIDE_MARKS, UTF8_MARK];
  return marks.some(mark => mark.slice(0, chunk.length).every((byte, index) => byte === chunk[index]));
}

// From a place by a byte to a place.
function placesByByte(): Uint8Array {
  const table = new Uint8Array(ROWS << 8).fill(LINE_INSIDE);
  const lead = (place: number, byte: number, next: number): void => {
    table[(place << 8) | byte] = next;
  };
  for (let place = LINE_START; place < ROWS; place += 1) {
    lead(place, 0x0a, LINE_START);
    lead(place, 0x0d, LINE_START);
  }
  for (const blank of [0x09, 0x0b, 0x0c, 0x20]) lead(LINE_START, blank, AFTER_BLANKS);
  lead(LINE_START, COLON, ONE_COLON);

  let free = LINE_START + 1;
  const begun = new Map<string, number>([['', LINE_START]]);
  for (const blank of BLANKS) {
    const bytes = [...new TextEncoder().encode(blank)];
    bytes.forEach((byte, index) => {
      const before = begun.get(bytes.slice(0, index).join(' ')) ?? LINE_START;
      const key = bytes.slice(0, index + 1).join(' ');
      const after = index === bytes.length - 1 ? AFTER_BLANKS : (begun.get(key) ?? free++);
      begun.set(key, after);
      lead(before, byte, after);
    });
  }
  table.copyWithin(AFTER_BLANKS << 8, LINE_START << 8, (LINE_START + 1) << 8);
  return table;
}

/** A line of our own log that holds foreign text. */
export function logLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, unit)
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*)::/, '$1\\::');
}

function unit(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
}

const LONGEST_CELL = 200;

/** Foreign text as one cell of a raw HTML table in the summary: no mark-up, mention, link, emoji or direction of its own. */
export function cell(text: string): string {
  return `<code>${markup(text)}</code>`;
}

/** The same without its element: text of HTML, or the value of a quoted attribute. */
export function markup(text: string, longest = LONGEST_CELL): string {
  const points = Array.from(text);
  const cut = points.length > longest ? [...points.slice(0, longest), '…'] : points;
  return cut.map(escaped).join('');
}

function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return `&#92;u{${point.toString(16)}}`;
  return /[&<>"'`|*_[\]\\@#:~$!]/.test(character) ? `&#${point};` : character;
}

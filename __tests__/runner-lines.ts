// What a step prints → the workflow commands that the runner finds in it. A model of the runner: what .NET does, in the
// words of .NET.

const COMMANDS = new Set(
  'error warning notice debug group endgroup add-mask add-matcher remove-matcher set-output set-env add-path save-state stop-commands echo'.split(
    ' '
  )
);

/** Reads are writes run together; StreamReader guesses the encoding at the start of each until one is long enough. */
export function readLines(reads: readonly Uint8Array[]): string[] {
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
  const pattern = LOOSE.get(wanted) ?? loose(wanted);
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
};
const LOOSE = new Map<string, RegExp>();
function loose(wanted: string): RegExp {
  const ignorable = '[\\p{Cf}\\p{Cc}]*';
  const letters = Array.from(wanted)
    .map(letter => `\\u{${letter.charCodeAt(0).toString(16)}}`)
    .join(ignorable);
  const pattern = new RegExp(ignorable + letters, 'gu');
  LOOSE.set(wanted, pattern);
  return pattern;
}

function isCommandTo(line: string, find: Find): boolean {
  const trimmed = line.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '');
  if (find(trimmed, '::', 0) === 0) {
    const end = find(trimmed, '::', 2);
    if (end >= 0 && COMMANDS.has(trimmed.slice(2, end).split(' ')[0] ?? '')) return true;
  }
  const start = find(line, '##[', 0);
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end >= 0 && COMMANDS.has(line.slice(start + 3, end).split(' ')[0] ?? '');
}

/** By either of the two ways in which a .NET may compare. */
export function isCommand(line: string): boolean {
  if (!/[:#]/.test(line)) return false;
  return isCommandTo(line, ordinal) || isCommandTo(line, cultural);
}

/** The lines that are commands. Reads: the pieces in which the bytes come to the runner. */
export function commandsIn(reads: readonly Uint8Array[]): string[] {
  return readLines(reads).filter(isCommand);
}

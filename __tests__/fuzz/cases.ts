// How many cases each property is tried with, which ones, and the hostile texts and bytes that they are made of.
import * as fc from 'fast-check';
import {HOSTILE_PIECES} from '../report/hostile-text.js';

/** AWF_FUZZ_SEED: another hundred thousand cases. */
export const SEED = Number(process.env['AWF_FUZZ_SEED'] ?? 1543);
export const CASES = 100_000;
export const FUZZED = `in ${CASES.toLocaleString('en-US')} cases of seed ${SEED}`;

/** Jest's clock for one property, on a machine that is busy. */
export const PATIENCE_MS = 180_000;

/** Tries a property; throws with the seed and the smallest case where it does not hold. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, cases = CASES): void {
  fc.assert(fc.property(arbitrary, property), {seed: SEED, numRuns: cases});
}

const COMMAND_PIECES = [
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
  ...['\ufeff', '\u200b', '\u00ad', '\0', 'x', 'ü', '𝒳', '\u202e', '\ud800', '\u{e0041}']
];

/** Text that means something to whoever reads it: a runner, a browser, Markdown, a terminal, a parser of JSON. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...HOSTILE_PIECES, ...COMMAND_PIECES)},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})}
    ),
    {maxLength: 10}
  )
  .map(pieces => pieces.join(''));

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const wide = Buffer.from(Array.from('::error::x\n').flatMap(letter => [0, 0, 0, letter.charCodeAt(0)]));
const BYTES: readonly Uint8Array[] = [
  ...COMMAND_PIECES.map(text => Buffer.from(text)),
  ...[
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xff],
    [0, 0, 0xfe, 0xff],
    [0xc2],
    [0xe2, 0x80],
    [0xef, 0xbb],
    [0xc0, 0xba]
  ].map(bytes => Uint8Array.from(bytes)),
  ...[utf16('\ufeff::error::x\n', false), utf16('\ufeff::error::x\n', true), utf16('::error::x\n', false)],
  Buffer.concat([Uint8Array.of(0, 0, 0xfe, 0xff), wide])
];

/** The same as bytes, in other encodings and torn ones too. */
export const hostileBytes: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom(...BYTES)},
      {weight: 1, arbitrary: fc.uint8Array({maxLength: 4})}
    ),
    {maxLength: 12}
  )
  .map(pieces => new Uint8Array(Buffer.concat(pieces)));

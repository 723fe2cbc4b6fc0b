import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {closing, inert, streamStart} from '../../src/report/inert.js';
import {commandsIn} from '../runner-lines.js';
import {CASES, FUZZED, PATIENCE_MS, holds, hostileBytes} from './cases.js';

interface Passed {
  readonly writes: readonly Uint8Array[];
  readonly end: '' | '\n';
}

function guarded(chunks: readonly Uint8Array[]): Passed {
  let state = streamStart;
  const writes = chunks.map(chunk => {
    const step = inert(state, chunk);
    state = step.state;
    return step.out;
  });
  return {writes, end: closing(state)};
}

/** Cut after each byte whose number is in the list; more often than not into few pieces. */
const cut = (bytes: Uint8Array, places: readonly number[]): Uint8Array[] => {
  const ends = [...new Set(places.map(place => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...ends, bytes.length]
    .map((end, at) => bytes.subarray(at === 0 ? 0 : ends[at - 1], end))
    .filter(({length}) => length > 0);
};

/** A read of the runner holds one write or several. */
function runTogether(writes: readonly Uint8Array[], joins: readonly boolean[]): Uint8Array[] {
  const reads: Uint8Array[] = [];
  writes.forEach((write, at) => {
    const last = joins[at] === true ? reads.pop() : undefined;
    reads.push(last === undefined ? write : new Uint8Array(Buffer.concat([last, write])));
  });
  return reads;
}

const latin = (chunks: readonly Uint8Array[]): string => Buffer.concat(chunks).toString('latin1');
const SPACE = '\xe2\x80\x8b';

describe('the output of a command, however it is encoded, cut and read,', () => {
  const places = fc.array(fc.nat(60), {maxLength: 12});
  const joins = fc.array(fc.boolean(), {minLength: 13, maxLength: 13});

  test(
    `T1: holds no workflow command, and is otherwise unchanged, ${FUZZED}`,
    () => {
      let [raw, wide] = [0, 0];
      holds(fc.tuple(hostileBytes, places, joins), ([bytes, at, together]) => {
        const chunks = cut(bytes, at);
        const before = runTogether(chunks, together);
        if (commandsIn(before).length > 0) {
          raw += 1;
          if (commandsIn([Buffer.concat([Buffer.from('xxx\n'), ...before])]).length === 0) wide += 1;
        }
        const {writes, end} = guarded(chunks);
        // What the step says next, which has to be a command whatever came last.
        const ours = Buffer.from(`${end}::error::ours\n`);
        const found = commandsIn([...runTogether(writes, together), ours]);
        if (found.length !== 1 || found[0]?.endsWith('::error::ours') !== true)
          throw new Error(`The runner finds ${JSON.stringify(found)}`);
        if (latin(writes).replaceAll(SPACE, '') !== latin(chunks).replaceAll(SPACE, ''))
          throw new Error('It was changed.');
      });
      // The controls: unguarded, the same bytes reach the runner, by their encoding too.
      expect(raw).toBeGreaterThan(CASES / 10);
      expect(wide).toBeGreaterThan(CASES / 1_000);
    },
    PATIENCE_MS
  );

  test.each(['::error::x\n', '\r ::group::', 'a##[error]', '\ufeff::debug::'])(
    'T1: holds none under every single way to cut %j',
    text => {
      const bytes = Buffer.from(text);
      for (let cuts = 0; cuts < 2 ** (bytes.length - 1); cuts += 1) {
        const at = Array.from({length: bytes.length - 1}, (_, index) => index + 1).filter(
          place => ((cuts >> (place - 1)) & 1) === 1
        );
        const {writes} = guarded(cut(bytes, at));
        expect([commandsIn(writes), latin(writes).replaceAll(SPACE, '')]).toEqual([
          [],
          bytes.toString('latin1')
        ]);
      }
    }
  );
});

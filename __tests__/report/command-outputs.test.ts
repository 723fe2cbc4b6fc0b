import {describe, expect, test} from '@jest/globals';
import {parseCommandOutputs} from '../../src/report/command-outputs.js';
import {OUTPUTS} from '../../src/report/outputs.js';

const outputs = (text: string): Record<string, string> =>
  Object.fromEntries(parseCommandOutputs(text, false).outputs);

describe('what the command wrote to GITHUB_OUTPUT', () => {
  test.each<[string, string, Record<string, string>]>([
    ['a line for each', 'a=1\nb=2=3\n', {a: '1', b: '2=3'}],
    ['without a last line end', 'a=1', {a: '1'}],
    ['of many lines', 'a<<E\n1\n\n2\nE\nb=3\n', {a: '1\n\n2', b: '3'}],
    ['of many lines, empty', 'a<<E\nE\n', {a: ''}],
    ['of many lines, to the last byte', 'a<<E\n1\nE', {a: '1'}],
    ['with a word of blanks and signs', 'a<<E F=\n1\nE F=\n', {a: '1'}],
    ['with << in a value', 'a=x<<y\n', {a: 'x<<y'}],
    ['with the line ends of Windows, which the runner keeps', 'a=1\r\n', {a: '1\r'}],
    ['twice, the last of which holds', 'a=1\na=2\n', {a: '2'}],
    ['with empty lines between', '\n\na=1\n\n', {a: '1'}],
    ['empty', '', {}]
  ])('is read as the runner reads it: %s', (_, text, values) => {
    expect(outputs(text)).toEqual(values);
    expect(parseCommandOutputs(text, false)).toMatchObject({notes: [], faults: []});
  });

  test.each([
    ['no sign', 'a=1\nword\n', 'line 2 holds neither'],
    ['no name', '=1\n', 'line 1 has no name'],
    ['no delimiter', 'a<<\n1\n', 'line 1 has no name or no delimiter'],
    ['a delimiter that never comes', 'a<<E\n1\n', 'line 1 begins a value'],
    ['a delimiter that comes only before', 'E\n', 'line 1 holds neither']
  ])('fails the step, as a step that runs it would, for %s', (_, text, words) => {
    expect(parseCommandOutputs(text, false).faults).toEqual([expect.stringContaining(words)]);
  });

  test.each(OUTPUTS.flatMap(name => [[name], [name.toUpperCase()]]))('does not become our own %s', name => {
    const {outputs, notes} = parseCommandOutputs(`${name}=0\nb=1\n`, false);
    expect([outputs, notes]).toEqual([[['b', '1']], [expect.stringContaining(JSON.stringify(name))]]);
  });

  test.each(['a b', 'a.b', '1a', 'ä', 'a\u202eb', 'a'.repeat(101), '::error', 'a"b', '__proto__ '])(
    'is not passed on under the name %j',
    name => expect(parseCommandOutputs(`${name}=1\n`, false)).toMatchObject({outputs: [], faults: []})
  );

  test('names five of those that are not passed on, and counts the others', () => {
    const text = Array.from({length: 1_205}, (_, index) => `${index} x=1\n`).join('');
    const {notes} = parseCommandOutputs(text, false);
    expect(notes).toEqual([expect.stringMatching(/: "0 x", "1 x", "2 x", "3 x", "4 x" and 1,200 more\.$/)]);
  });

  test('loses what was cut off, and says so', () => {
    const {outputs, notes, faults} = parseCommandOutputs('a=1\nb=2\nc=tor', true);
    expect([outputs, faults]).toEqual([
      [
        ['a', '1'],
        ['b', '2']
      ],
      []
    ]);
    expect(notes).toEqual([expect.stringContaining('too large')]);
    expect(parseCommandOutputs('a=1\nb<<E\nto', true).outputs).toEqual([['a', '1']]);
  });

  test('is bounded in number, and says so', () => {
    const text = Array.from({length: 1_500}, (_, index) => `o${index}=x\n`).join('');
    const {outputs, notes} = parseCommandOutputs(text, false);
    expect([outputs.length, notes]).toEqual([1_000, [expect.stringContaining('more than 1000')]]);
  });
});

import {describe, expect, test} from '@jest/globals';
import {existsSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {inputsFrom} from '../src/inputs.js';
import {outputsFrom} from '../src/report/outputs.js';
import {reportFrom} from '../src/report/report.js';
import {quiet} from './report/scenarios.js';

interface Action {
  readonly inputs: Readonly<
    Record<string, {readonly required?: boolean; readonly default?: string; readonly description: string}>
  >;
  readonly outputs: Readonly<Record<string, {readonly description: string}>>;
  readonly runs: Readonly<Record<string, string>>;
}

const root = new URL('../', import.meta.url);
const action = parse(readFileSync(new URL('action.yml', root), 'utf8')) as Action;
const runner = {workspace: '/w', home: '/h', temp: '/t'};

/** The first cells of the table whose first heading is this one: `name` → its row. */
function table(heading: string): Map<string, string[]> {
  const lines = readFileSync(new URL('README.md', root), 'utf8').split('\n');
  const start = lines.findIndex(line => new RegExp(`^\\| *${heading} *\\|`).test(line));
  if (start < 0) throw new Error(`README.md has no table that begins with the heading "${heading}".`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex(line => !line.startsWith('|'));
  return new Map(
    rows.slice(0, end < 0 ? undefined : end).map(row => {
      const cells = row.split(/(?<!\\)\|/).slice(1, -1);
      const [name = '', ...rest] = cells.map(cell => cell.trim());
      return [name.replaceAll('`', ''), rest];
    })
  );
}

function asked(): string[] {
  const names = new Set<string>();
  inputsFrom(name => {
    names.add(name);
    return name === 'run' ? 'true' : '';
  }, runner);
  return [...names];
}

describe('the contract', () => {
  test('action.yml declares every input that is read, and no other', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(asked().sort());
  });

  test('action.yml declares every output that is set, and no other', () => {
    const set = outputsFrom(reportFrom(quiet), {auditLog: '', report: '', page: '', sarif: '', patch: ''});
    expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(set).sort());
  });

  test('a default means the same as an input left empty', () => {
    const get = (name: string): string => (name === 'run' ? 'true' : '');
    const byDefault = (name: string): string =>
      name === 'run' ? 'true' : (action.inputs[name]?.default ?? '');
    expect(inputsFrom(byDefault, runner)).toEqual(inputsFrom(get, runner));
  });

  test('only the script is required', () => {
    expect(
      Object.entries(action.inputs).flatMap(([name, {required}]) => (required === true ? [name] : []))
    ).toEqual(['run']);
  });

  test('the README names every input with its default', () => {
    const rows = table('input');
    expect([...rows.keys()].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const [name, {default: value}] of Object.entries(action.inputs)) {
      if (value !== undefined && value !== '')
        expect([name, rows.get(name)?.[0]]).toEqual([name, `\`${value}\``]);
    }
  });

  test('the README names every output', () => {
    expect([...table('output').keys()].sort()).toEqual(Object.keys(action.outputs).sort());
  });

  test('the three bundles stand where action.yml says, and post runs whatever happened', () => {
    expect(action.runs).toEqual({
      using: 'node20',
      pre: 'dist/pre/index.js',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()'
    });
  });
});

describe('the page of what was seen failing', () => {
  const rows = readFileSync(new URL('__tests__/docker/README.md', root), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line => line.split('|').map(cell => cell.trim()));

  test('has a row for every threat', () => {
    const threats = Object.entries({N: 17, S: 12, R: 9, L: 6, T: 8}).flatMap(([letter, count]) =>
      Array.from({length: count}, (_, at) => `${letter}${at + 1}`)
    );
    const found = rows.map(([, id = '']) => id).filter(id => /^[A-Z]\d+$/.test(id));
    expect([...new Set(found)].sort()).toEqual(threats.sort());
  });

  test('names files that there are', () => {
    const named = rows.flatMap(cells => {
      const tests = cells.at(-2)?.split('; ') ?? [];
      return tests.flatMap(words => /^([\w/-]+): /.exec(words)?.[1] ?? []);
    });
    expect(named.length).toBeGreaterThan(80);
    const places = (name: string) => [`docker/${name}`, name, `${name}/${name}`];
    const missing = named.filter(
      name => !places(name).some(place => existsSync(new URL(`__tests__/${place}.test.ts`, root)))
    );
    expect(missing).toEqual([]);
  });
});

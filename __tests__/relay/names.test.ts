import {describe, expect, test} from '@jest/globals';
import {Names} from '../../src/relay/names.js';

describe('a name that the command asks for', () => {
  test('gets an address of its own and keeps it, however it is written', () => {
    const names = new Names(() => 0);
    expect(names.ask('a.test')).toBe('198.18.0.1');
    expect(names.ask('b.test')).toBe('198.18.0.2');
    expect(names.ask('A.Test.')).toBe('198.18.0.1');
    expect(names.meantBy('198.18.0.1')).toBe('a.test');
  });

  test('is counted, with the time of the first question', () => {
    let now = 5;
    const names = new Names(() => now);
    names.ask('a.test');
    now = 9;
    names.ask('a.test');
    expect(names.asked()).toEqual({
      names: [{name: 'a.test', address: '198.18.0.1', first: 5, count: 2}],
      forgotten: 0
    });
  });

  test.each([
    '',
    'a b.test',
    'a\r\nb.test',
    '-a.test',
    `${'a'.repeat(64)}.test`,
    'a..test',
    'é.test',
    '[::1]'
  ])('is noted but gets no address when it cannot be a host: %j', name => {
    const names = new Names(() => 0);
    expect(names.ask(name)).toBeUndefined();
    expect(names.asked().names).toHaveLength(1);
  });

  test('is forgotten, the longest unused first, when more come than are kept', () => {
    const names = new Names(() => 0, 2);
    names.ask('a.test');
    names.ask('b.test');
    names.ask('a.test');
    names.ask('c.test');
    expect(names.asked().names.map(({name}) => name)).toEqual(['a.test', 'c.test']);
    expect(names.asked().forgotten).toBe(1);
  });

  test('takes over the address of a forgotten one only when all others have been used', () => {
    const names = new Names(() => 0, 1);
    expect(['a', 'b', 'c', 'd'].map(name => names.ask(`${name}.test`)).at(-1)).toBe('198.18.0.4');
    expect(names.meantBy('198.18.0.1')).toBeUndefined();
    expect(names.ask('e.test')).toBe('198.18.0.1');
  });

  test('cannot make memory grow: a flood keeps the bound', () => {
    const names = new Names(() => 0, 1_000);
    for (let i = 0; i < 50_000; i += 1) names.ask(`n${i}.flood.test`);
    expect(names.asked().names).toHaveLength(1_000);
    expect(names.asked().forgotten).toBe(49_000);
  });

  test('beyond a whole byte of addresses counts on', () => {
    const names = new Names(() => 0);
    for (let i = 0; i < 255; i += 1) names.ask(`n${i}.test`);
    expect(names.ask('next.test')).toBe('198.18.1.0');
    expect(names.meantBy('198.18.1.0')).toBe('next.test');
  });
});

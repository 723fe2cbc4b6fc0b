import {describe, expect, test} from '@jest/globals';
import {itemsOf, parsePatterns} from '../../src/policy/list.js';

function written(text: string): string[] {
  return parsePatterns('allowed-domains', text).patterns.map(
    ({source}) => `${source.line} ${source.written}`
  );
}

describe('a list of hosts', () => {
  test.each<[string, string, string[]]>([
    ['is empty where nothing is written', ' \n\t\r\n,,\n# nothing\n', []],
    [
      'separates by lines and commas',
      'a.example,b.example\nc.example',
      ['1 a.example', '1 b.example', '2 c.example']
    ],
    [
      'drops comments, and the commas in them',
      'a.example # x, b.example\n#c.example\nd.example#e',
      ['1 a.example', '3 d.example']
    ],
    ['reads the line ends of Windows', 'a.example\r\n\r\nb.example\r\n', ['1 a.example', '3 b.example']],
    ['drops blanks around a pattern', '\t a.example \t,  b.example  ', ['1 a.example', '1 b.example']],
    [
      'keeps the first of equals',
      'A.example.\na.example\n=a.example\na.EXAMPLE',
      ['1 A.example.', '3 =a.example']
    ],
    [
      'keeps an overlap, for its rule is shown',
      'example.com\napi.example.com',
      ['1 example.com', '2 api.example.com']
    ]
  ])('%s', (_, text, patterns) => {
    expect(written(text)).toEqual(patterns);
    expect(parsePatterns('allowed-domains', text).problems).toEqual([]);
  });

  test('names every bad line by input and number, and keeps the good ones', () => {
    const {patterns, problems} = parsePatterns('blocked-domains', '*.com\ngood.example, *\r\nx/y');
    expect(patterns.map(pattern => pattern.source)).toEqual([
      {input: 'blocked-domains', line: 2, written: 'good.example'}
    ]);
    expect(problems).toEqual([
      'blocked-domains, line 1: "*.com" would cover a whole top-level domain. Name a host below it, such as "*.example.com".',
      'blocked-domains, line 2: "*" would cover every host. Name the hosts, such as "example.com" or "*.example.com".',
      expect.stringMatching(/^blocked-domains, line 3: "x\/y" holds a path\./)
    ]);
  });

  test('is not ended by a lone carriage return', () => {
    const {patterns, problems} = parsePatterns('allowed-domains', 'a.example\rb.example');
    expect(patterns).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('line 1: "a.example\\u{d}b.example" holds a control')]);
  });

  test('of 10,000 lines is read in a blink', () => {
    const text = Array.from(
      {length: 10_000},
      (_, index) => `host-${index}.zone-${index % 97}.example.com`
    ).join('\n');
    parsePatterns('allowed-domains', text);
    const start = performance.now();
    expect(parsePatterns('allowed-domains', text).patterns).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(1_000); // about 40 ms alone; a busy machine is slower
  });

  test('tells the items of other lists the same way', () => {
    expect(itemsOf('A, B\n\n C # d')).toEqual([
      {line: 1, written: 'A'},
      {line: 1, written: 'B'},
      {line: 3, written: 'C'}
    ]);
  });
});

import {execFileSync} from 'node:child_process';
import {describe, expect, test} from '@jest/globals';
import {renderCommandSummary} from '../../src/report/command-summary.js';

const AFTER = '<p>what the step says next</p>';

function render(markdown: string): string {
  const github = ['table', 'autolink', 'strikethrough', 'footnotes', 'tasklist'].flatMap(name => [
    '-e',
    name
  ]);
  return execFileSync('cmark-gfm', [...github, '--unsafe'], {
    input: `${markdown}\n\n${AFTER}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 26
  });
}

const PLAIN =
  /<\/?(h[1-6]|p|blockquote|ul|ol|li|pre|code|em|strong|del|table|thead|tbody|tr|th|td|hr|br|input)( (align|start|type|disabled|class|checked|lang)="[^"<>]*")*( \/)?>/g;

/** What of the page could act, load or lead away. */
function alive(html: string): string[] {
  const [quoted = '', after] = html.split(/<\/blockquote>\n(?=<p>what the step says next)/);
  const outside = after === `${AFTER}\n` ? [] : ['what follows is inside'];
  const rest = quoted.replace(PLAIN, ' ');
  const text = rest.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
  return [
    ...outside,
    ...(rest.match(/<[^>]*>?/g) ?? []),
    ...(text.match(/(https?|ftp):\/\/|www\.|@\w|#\d|GH-\d|(mailto|xmpp):/gi) ?? []),
    ...(quoted.match(/language-(mermaid|geojson|topojson|stl|math)/gi) ?? [])
  ];
}

const HOSTILE: [string, string][] = [
  ['an element', '<img src=x onerror=alert(1)> <script>x</script> <details open>'],
  ['an element over lines', '<a\nhref="https://evil.example">x</a>'],
  ['a block of HTML', '<div>\n\n# x\n\n</div>'],
  ['the end of what it stands in', '</blockquote></details></td></table>'],
  ['a comment that does not end', '<!-- x'],
  ['an instruction', '<?php x ?>'],
  ['character data', '<![CDATA[ x ]]>'],
  ['a link', '[x](https://evil.example/)'],
  ['a link to a place here', '[x](../../settings)'],
  ['a picture', '![x](https://evil.example/x.png)'],
  ['a link by reference', '[x][y]\n\n[y]: https://evil.example/ "t"'],
  ['a link by its own name', '[y]\n\n[y]:\n  https://evil.example/'],
  ['a footnote', 'x[^1]\n\n[^1]: y'],
  ['a link in angles', '<https://evil.example/> <mailto:a@example.com>'],
  ['a bare link', 'https://evil.example/ http:\\/\\/evil.example ftp://x.example'],
  ['a bare host', 'www.evil.example www\\.evil.example'],
  ['an address', 'a@example.com mailto:a@example.com xmpp:a@example.com'],
  ['a name', '@octocat \\@octocat @org/team x@0123456789abcdef'],
  ['an issue', '#1 org/repo#1 GH-1 GH\\-1 \\#1'],
  ['all of it as entities', '&#64;octocat &lt;script&gt; &#x68;ttps:&#47;&#47;evil.example &commat;octocat'],
  ['a drawing', '```mermaid\nx\n```\n\n~~~~  geojson\nx\n~~~~\n\n- ```Mermaid\n  x'],
  ['a drawing by an entity', '```&#109;ermaid\nx\n```'],
  ['a fence that does not end', '````\nx'],
  ['a list that goes on', '- a\n  - b\n\n    c'],
  ['line ends of every kind', 'a\r</blockquote>\r\n<img src=x>\u2028<img src=x>\u0085<img>'],
  ['text that runs backwards', '\u202egnp.x\u202c \u2066x\u2069 \u200b'],
  ['a NUL', '\0<img>'],
  ['no line end', 'x']
];

describe('a summary that the command wrote', () => {
  test.each(HOSTILE)('T4: with %s does nothing', (_, text) => {
    const safe = renderCommandSummary(text, 0);
    expect(alive(render(safe))).toEqual([]);
    expect(safe).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069\u2028\u0085]/);
  });

  test('would do something, were it not made safe', () => {
    const dead = HOSTILE.filter(([, text]) => alive(render(`${text}\n`)).length === 0).map(([what]) => what);
    expect(dead).toEqual([]); // unquoted, even the harmless ones are not where ours say they are
  });

  test('T4: does nothing, however its parts are put together', () => {
    const parts = [
      ...HOSTILE.flatMap(([, text]) => text.split(/(?<=[\s[\](){}<>!&:@#`~/\\])/)),
      ...['\n', '\n\n', '    ', '> ', '- ', '\t', '|', '|-|-|', '\\', '*', '_', '~~']
    ];
    let seed = 20261124;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    for (let at = 0; at < 1_000; at += 1) {
      const text = Array.from({length: 60}, () => parts[next(parts.length)] ?? '').join('');
      expect([text, alive(render(renderCommandSummary(text, 0)))]).toEqual([text, []]);
    }
  }, 60_000);

  test('keeps its headings, lists, tables, code and words', () => {
    const text =
      '## Result\n\n- one\n- **two**\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```sh\nls -l && a <b\n```\n\n1 < 2, 90 %, 👩‍💻\n';
    const html = render(renderCommandSummary(text, 0));
    for (const part of [
      '<h2>Result</h2>',
      '<li>one</li>',
      '<strong>two</strong>',
      '<td align="right">2</td>',
      '1 &lt; 2, 90 %, 👩‍💻'
    ])
      expect(html).toContain(part);
    expect(html.replaceAll('\u200b', '')).toContain('ls -l &amp;&amp; a &lt;b');
  });

  test('stands under a heading that says whose it is, and says what is missing', () => {
    expect(renderCommandSummary('x', 1234)).toBe(
      '<h4>Summary written by the command</h4>\n\n> x\n\nCut here: 1,234 more bytes.\n'
    );
  });

  test('is nothing where it is empty', () => {
    expect(['', '\n\n', ' \t'].map(text => renderCommandSummary(text, 0))).toEqual(['', '', '']);
  });

  test('stays within what a page takes, and takes no time', () => {
    const begun = performance.now();
    for (const unit of ['\0', '\n', '@', '`', '<a', '](', '````mermaid ', '&#', 'www.']) {
      const text = unit.repeat(Math.floor(128_000 / unit.length));
      expect(Buffer.byteLength(renderCommandSummary(text, 0))).toBeLessThan(800_000);
    }
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

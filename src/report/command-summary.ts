// The command's own summary → the same text, quoted, with nothing in it that acts, leads away or calls somebody.
import {number} from './number.js';

const TITLE = '<h4>Summary written by the command</h4>';
const APART = '\u200b'; // zero-width: nothing is seen of it, in code neither

/**
 * It stays Markdown: headings, lists, tables, code and emphasis work. Each rule parts two characters that have a
 * meaning only side by side, so that it holds wherever in a document they stand, and code still reads as it was.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/<(?=[a-z/!?])/gi, `<${APART}`], // elements, comments, <https://…>
  [/&(?=[a-z#])/gi, `&${APART}`], // &#64; would be an @ again
  [/\](?=\(|\[|:)/g, `]${APART}`], // links, images, and what defines them elsewhere
  [/:(?=[\\/])/g, `:${APART}`], // https://…, also where a backslash parts it
  [/(mailto|xmpp):/gi, `$1${APART}:`],
  [/www(?=\\?\.)/gi, `www${APART}`],
  [/@/g, `@${APART}`], // e-mail addresses, people, teams, commits
  [/#(?=\d)/g, `#${APART}`], // issues
  [/GH(?=\\?-\d)/gi, `$&${APART}`],
  [/(?=(mermaid|geojson|topojson|stl|math)\b)(?<=[`~]{3}[ \t]*)/gi, APART] // drawn by scripts
];

/** Empty where the command wrote nothing. `cut`: how many bytes of it are not in the text. */
export function renderCommandSummary(text: string, cut: number): string {
  if (text.trim() === '') return '';
  const safe = RULES.reduce((done, [pattern, put]) => done.replace(pattern, put), visible(text));
  // A quotation ends whatever is open in it: a fence, a list, a table.
  const quoted = safe.split('\n').map(line => `> ${line}`);
  const more = cut === 0 ? [] : ['', `Cut here: ${number(cut)} more bytes.`];
  return `${[TITLE, '', ...quoted, ...more].join('\n')}\n`;
}

// Characters that nobody sees, or that turn the direction of others, as their code; not the joiner of emoji.
function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character =>
      '\n\t\u200d'.includes(character) ? character : `(U+${(character.codePointAt(0) ?? 0).toString(16)})`
    );
}

// Finished parts → HTML. Foreign text comes in by `code` or `plain`, and by no other way.
import {markup} from '../inert.js';

const LONGEST = 300; // a host name has 253

export function code(text: string): string {
  return `<code>${markup(text, LONGEST)}</code>`;
}

export function plain(text: string): string {
  return markup(text, LONGEST);
}

export interface Head {
  readonly title: string;
  readonly kind?: string; // a class of the style
}

/** A table with its caption; a row is its cells, the first of them its head. */
export function listTable(
  caption: string,
  heads: readonly Head[],
  rows: readonly (readonly string[])[]
): string {
  const kindOf = (at: number): string => {
    const kind = heads[at]?.kind;
    return kind === undefined ? '' : ` class="${kind}"`;
  };
  const head = heads.map(({title}, at) => `<th scope="col"${kindOf(at)}>${title}</th>`).join('');
  const body = rows.map(cells =>
    cells.map((cell, at) =>
      at === 0 ? `<th scope="row"${kindOf(0)}>${cell}</th>` : `<td${kindOf(at)}>${cell}</td>`
    )
  );
  return [
    '<table class="list">',
    `<caption>${caption}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.map(cells => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody>`,
    '</table>'
  ].join('\n');
}

export function section(id: string, title: string, ...content: readonly string[]): string {
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${title}</h2>`,
    ...content,
    '</section>'
  ].join('\n');
}

// Rows of finished cells → one HTML table that no row can make too long.
import {number} from './number.js';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

// Raw HTML, because text of the command breaks the cells of a Markdown table (e-mail addresses become links even
// in code); no blank line, because one would end the HTML and begin Markdown in the middle of the table.
export function renderTable<Row>(
  columns: readonly Column[],
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly string[],
  bytes: number
): string {
  const head = columns.map(({title, align}) => `<th align="${align}">${title}</th>`).join('');
  const {kept, left} = fitting(rows, bytes, row => {
    const cells = cellsOf(row).map((cell, at) => td(cell, columns[at]));
    return `<tr>${cells.join('')}</tr>`;
  });
  const more =
    left === 0
      ? []
      : [`<tr><td colspan="${columns.length}">and ${number(left)} more in the audit log</td></tr>`];
  return ['<table>', `<tr>${head}</tr>`, ...kept, ...more, '</table>'].join('\n');
}

/** As many rows as fit, from the first. The others are never rendered: a flood must not cost the time it asks for. */
export function fitting<Row>(
  rows: readonly Row[],
  bytes: number,
  render: (row: Row) => string
): {kept: string[]; left: number} {
  const kept: string[] = [];
  let used = 0;
  for (const row of rows) {
    const text = render(row);
    used += Buffer.byteLength(text) + 1;
    if (used > bytes) break;
    kept.push(text);
  }
  return {kept, left: rows.length - kept.length};
}

function td(cell: string, column: Column | undefined): string {
  return column?.align === 'right' ? `<td align="right">${cell}</td>` : `<td>${cell}</td>`;
}

/** What is folded, under what is said of it. */
export function details(summary: string, content: string, open = ''): string {
  return [`<details${open}><summary>${summary}</summary>`, content, '</details>'].join('\n');
}

// A step's summary → text for a terminal. The summary is Markdown with tables in HTML, as GitHub shows it.

const ENTITIES = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' '};

export function readable(summary) {
  return summary
    .replace(/<table>[^]*?<\/table>/g, table)
    .replace(/<h\d>(.*?)<\/h\d>/g, (_, heading) => `${heading}\n${'='.repeat(plain(heading).length)}`)
    .replace(/<summary>(.*?)<\/summary>/g, '$1:')
    .split('\n')
    .map(plain)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function table(html) {
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell)
  );
  const widths = rows.reduce(
    (widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 0, plain(cell).length)),
    []
  );
  const line = row =>
    `  ${row.map((cell, i) => cell + ' '.repeat(widths[i] - plain(cell).length)).join('   ')}`.trimEnd();
  return rows.map(line).join('\n');
}

function plain(text) {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
}

// A step summary (Markdown) → a picture of it as GitHub shows it; a report's page (HTML) → a picture of its top. A tool
// for development: it wants cmark-gfm and chromium, both Debian packages.
// usage: node docs/screenshot.mjs SUMMARY.md|PAGE.html PICTURE.png
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const [summary, picture] = process.argv.slice(2);
if (summary === undefined || picture === undefined) {
  console.error('usage: node docs/screenshot.mjs SUMMARY.md|PAGE.html PICTURE.png');
  process.exit(2);
}

const WIDTH = 960;
const STYLE = `
  body { box-sizing: border-box; width: ${WIDTH}px; margin: 0; padding: 24px; color: #1f2328; background: #fff;
    font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
  h3 { font-size: 1.25em; margin: 0 0 16px; padding: 0; }
  p, table, pre, details { margin: 0 0 16px; }
  details > table, details > pre { margin-top: 12px; }
  table { border-collapse: collapse; width: max-content; max-width: 100%; }
  td, th { border: 1px solid #d1d9e0; padding: 6px 13px; }
  tr:nth-child(2n) { background: #f6f8fa; }
  code { font: 85%/1.45 ui-monospace, "DejaVu Sans Mono", monospace; padding: .2em .4em; border-radius: 6px;
    background: #818b981f; white-space: break-spaces; }
  pre { background: #f6f8fa; border-radius: 6px; padding: 16px; }
  pre code { padding: 0; background: none; }
  sub { font-size: 75%; vertical-align: baseline; color: #59636e; }
`;

const folder = mkdtempSync(join(tmpdir(), 'summary-'));
try {
  const [width, height, url] = summary.endsWith('.html')
    ? [1280, 1000, pathToFileURL(resolve(summary)).href]
    : summaryPage(summary);
  chromium(`--screenshot=${resolve(picture)}`, `--window-size=${width},${height}`, url);
  console.log(`${picture}: ${width} × ${height}, ${readFileSync(picture).length} bytes`);
} finally {
  rmSync(folder, {recursive: true, force: true});
}

function summaryPage(file) {
  const github = ['-e', 'table', '-e', 'autolink', '-e', 'tagfilter', '--unsafe'];
  const body = execFileSync('cmark-gfm', [...github, file], {encoding: 'utf8'});
  const page = join(folder, 'page.html');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${body}` +
      '<script>document.body.dataset.height = document.body.scrollHeight</script>'
  );
  const url = pathToFileURL(page).href;
  const dom = chromium('--dump-dom', `--window-size=${WIDTH},600`, url);
  return [WIDTH, /data-height="(\d+)"/.exec(dom)?.[1] ?? '1200', url];
}

function chromium(...args) {
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    `--user-data-dir=${join(folder, 'profile')}`
  ];
  return execFileSync('chromium', [...quiet, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  });
}

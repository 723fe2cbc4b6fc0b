// What the page can do where scripts run: narrow the table of attempts, and sort it. Without them all rows stand there.
export const SCRIPT = `
'use strict';
(() => {
  const table = document.getElementById('attempts');
  const controls = document.getElementById('controls');
  if (table === null || controls === null) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const texts = rows.map(row => row.textContent.toLowerCase());
  const words = controls.querySelector('input[type=search]');
  const kinds = Array.from(controls.querySelectorAll('input[type=checkbox]'));
  const said = controls.querySelector('output');

  const narrow = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(word => word !== '');
    const on = new Set(kinds.filter(kind => kind.checked).map(kind => kind.value));
    let shown = 0;
    rows.forEach((row, at) => {
      const fits = on.has(row.dataset.kind) && wanted.every(word => texts[at].includes(word));
      if (row.hidden === fits) row.hidden = !fits;
      if (fits) shown += 1;
    });
    said.textContent = shown === rows.length ? '' : shown.toLocaleString('en-US') + ' of ' + rows.length.toLocaleString('en-US') + ' rows';
  };
  words.addEventListener('input', narrow);
  kinds.forEach(kind => kind.addEventListener('change', narrow));
  controls.addEventListener('submit', event => event.preventDefault());

  const heads = Array.from(table.tHead.rows[0].cells);
  const value = (row, column) => {
    const {v} = row.cells[column].dataset;
    return v === undefined ? row.cells[column].textContent : Number(v);
  };
  heads.forEach((head, column) => {
    const button = head.querySelector('button');
    if (button === null) return;
    button.disabled = false;
    button.addEventListener('click', () => {
      const was = head.getAttribute('aria-sort');
      const down = was === null ? head.dataset.first === 'down' : was === 'ascending';
      heads.forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const keyed = rows.map(row => [value(row, column), row]);
      keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1));
      const sorted = document.createDocumentFragment();
      keyed.forEach(([, row]) => sorted.append(row));
      body.append(sorted);
    });
  });
  controls.hidden = false;
})();
`;

// How the page looks: in light, in dark, on paper. Nothing is told by colour alone: blocked bars are taller, verdicts are words.
export const STYLE = `
:root {
  color-scheme: light dark;
  --back: #ffffff; --raised: #f6f8fa; --line: #d1d9e0; --faint: #eaeef2; --ink: #1f2328; --soft: #59636e;
  --blocked: #c4232f; --blocked-back: #ffebe9; --would: #a04100; --would-back: #fff1e5;
  --allowed: #1f7a4d; --allowed-back: #dafbe1; --failed: #7d5700; --failed-back: #fff8c5; --focus: #0969da;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #0d1117; --raised: #151b23; --line: #3d444d; --faint: #21262d; --ink: #e6edf3; --soft: #9aa4af;
    --blocked: #ff7b72; --blocked-back: #3a1618; --would: #f0a35e; --would-back: #33210f;
    --allowed: #56d18b; --allowed-back: #12301f; --failed: #e3b341; --failed-back: #2f2609; --focus: #58a6ff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 3rem; }
body {
  margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 2.5rem) 4rem; max-width: 96rem; background: var(--back);
  color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
}
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.1rem); line-height: 1.2; margin: 0; letter-spacing: -0.015em; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.75rem 0 0.35rem; letter-spacing: -0.005em; }
p { margin: 0.4rem 0; }
code, pre { font: 0.87em/1.5 var(--mono); }
code { overflow-wrap: anywhere; }
a { color: var(--focus); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.soft { color: var(--soft); }
.masthead { border: 1px solid var(--line); border-left: 6px solid var(--allowed); border-radius: 10px; padding: 1.4rem 1.6rem; background: var(--raised); }
.masthead.blocked { border-left-color: var(--blocked); }
.masthead.broken { border-left-color: var(--blocked); background: var(--blocked-back); }
.masthead .label { margin: 0 0 0.3rem; color: var(--soft); }
.masthead .fault { font-weight: 600; color: var(--blocked); }
.facts { display: flex; flex-wrap: wrap; gap: 0.6rem 2.2rem; margin: 1.1rem 0 0; }
.facts div { min-width: 4.5rem; }
.facts dt { color: var(--soft); font-size: 0.8rem; }
.facts dd { margin: 0; font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.facts .bad dd { color: var(--blocked); }
nav { margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.9rem; }
.controls { display: flex; flex-wrap: wrap; gap: 0.6rem 1.1rem; align-items: center; margin: 0.7rem 0; }
.controls[hidden] { display: none; }
.controls input[type="search"] {
  font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: 0.35rem 0.6rem; width: min(22rem, 100%);
}
.controls label { display: inline-flex; gap: 0.35rem; align-items: center; cursor: pointer; }
.controls output { color: var(--soft); margin-left: auto; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; margin-top: 0.6rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.42rem 0.7rem; border-bottom: 1px solid var(--faint); font-weight: 400; }
thead th {
  position: sticky; top: 0; z-index: 1; background: var(--back); color: var(--soft); font-size: 0.8rem; font-weight: 600;
  border-bottom: 1px solid var(--line); white-space: nowrap;
}
thead button { all: unset; cursor: pointer; color: inherit; }
thead button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
thead button::after { content: " ↕"; opacity: 0.35; }
th[aria-sort="ascending"] button::after { content: " ↑"; opacity: 1; }
th[aria-sort="descending"] button::after { content: " ↓"; opacity: 1; }
tbody tr:hover { background: var(--raised); }
.n { text-align: right; white-space: nowrap; }
.attempts { table-layout: fixed; }
.attempts th, .attempts td { padding-left: 0.5rem; padding-right: 0.5rem; }
.attempts .host { width: 22%; } .attempts .why { width: 21.5%; } .attempts .by { width: 12%; } .attempts .n { width: 4.2rem; padding-left: 0; }
.attempts .n.bytes { width: 5.3rem; } .attempts .n.first { width: 4.4rem; } .attempts .when { width: auto; }
.attempts tr.blocked > th:first-child { box-shadow: inset 3px 0 var(--blocked); }
.attempts tr.would-block > th:first-child { box-shadow: inset 3px 0 var(--would); }
.attempts th code { font-size: 0.8rem; } .attempts tr.blocked th code { font-weight: 600; }
.axis { display: flex; justify-content: space-between; font-weight: 400; }
td.when { padding: 0.3rem 0; background: linear-gradient(90deg, var(--faint) 1px, transparent 1px) 0 0 / 25% 100%; }
th.when { padding-left: 0; padding-right: 0; }
.attempts th.when, .attempts td.when { border-left: 0.6rem solid transparent; background-clip: padding-box; }
svg { display: block; width: 100%; height: 1.4rem; overflow: visible; }
.bar.allowed, .swatch.allowed { fill: var(--allowed); } .bar.failed, .swatch.failed { fill: var(--failed); }
.bar.blocked, .swatch.blocked { fill: var(--blocked); } .bar.would-block, .swatch.would-block { fill: var(--would); }
.tag { display: inline-block; font-size: 0.8rem; font-weight: 600; line-height: 1.35; padding: 0.05rem 0.5rem; border-radius: 1rem; white-space: nowrap; }
.tag.blocked, .tag.no { color: var(--blocked); background: var(--blocked-back); } .tag.would-block { color: var(--would); background: var(--would-back); }
.tag.allowed, .tag.yes { color: var(--allowed); background: var(--allowed-back); } .tag.failed { color: var(--failed); background: var(--failed-back); }
.tag.plain { color: var(--soft); background: var(--faint); }
.why small, .by small { color: var(--soft); font-size: 0.82rem; margin-left: 0.4rem; overflow-wrap: anywhere; }
.list { width: auto; min-width: min(34rem, 100%); }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1.1rem; margin: 0.6rem 0; max-height: 34rem; overflow: auto; }
pre .plus { color: var(--allowed); } pre .minus { color: var(--blocked); } pre .note { color: var(--soft); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.87rem; }
@media screen and (max-width: 46rem) {
  th, td { padding: 0.4rem; }
  .attempts .when, .attempts .bytes, .attempts .first { display: none; }
  .attempts .host { width: 37%; } .attempts .why { width: 30%; } .attempts .by { width: 18%; } .attempts .n { width: 15%; }
  .attempts th, .attempts td { padding-left: 0.35rem; padding-right: 0.2rem; } th:not([aria-sort]) button::after { content: none; }
  .why small { display: block; margin-left: 0; } .by small { display: none; }
  .masthead { padding: 1rem 1.1rem; } .list { display: block; overflow-x: auto; }
}
@page { size: landscape; margin: 12mm; }
@media print {
  :root { --back: #fff; --raised: #fff; --line: #aaa; --faint: #ddd; --ink: #000; --soft: #444; --blocked: #b00020; --blocked-back: #fff;
    --would: #8a3a00; --would-back: #fff; --allowed: #14623b; --allowed-back: #fff; --failed: #6b4a00; --failed-back: #fff; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  nav, .controls, .attempts .bytes { display: none; }
  /* A button is not repeated with the head that it is in. */
  thead th { position: static; } thead button { display: contents; } thead button::after { content: none; }
  tr { break-inside: avoid; } h2 { break-after: avoid; } pre { white-space: pre-wrap; max-height: none; break-inside: avoid; }
  svg, .bar, .tag, .attempts tr > th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .tag { border: 1px solid; }
}
`;

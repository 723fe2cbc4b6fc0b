// One start, call by call: what the step asked docker for and when, noted by a script in docker's place.
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import {median} from './measure.mjs';

const NOTE = (file, docker) => `#!/bin/sh
# Says when a call to docker began and ended.
echo "$$ begin $(date +%s%3N) $*" >>${file}
${docker} "$@"
code=$?
echo "$$ end $(date +%s%3N)" >>${file}
exit $code
`;

/**
 * Rows of [what, begun, ended] in ms since the step was started, medians of all rounds, in order of their begin.
 * `start` starts a step with variables of its own and resolves to when the command said its first word.
 */
export async function timeline(rounds, start) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'awf-bench-'));
  try {
    const calls = path.join(folder, 'calls');
    const docker = execFileSync('sh', ['-c', 'command -v docker'], {encoding: 'utf8'}).trim();
    writeFileSync(path.join(folder, 'docker'), NOTE(calls, docker));
    chmodSync(path.join(folder, 'docker'), 0o755);
    chmodSync(folder, 0o755);
    const seen = new Map();
    const note = (what, begun, ended) => {
      const {begins, ends} = seen.get(what) ?? {begins: [], ends: []};
      seen.set(what, {begins: [...begins, begun], ends: [...ends, ended]});
    };
    for (let round = 0; round < rounds; round += 1) {
      writeFileSync(calls, '');
      chmodSync(calls, 0o666);
      const at = Date.now();
      const {first, whole} = await start({PATH: `${folder}:${process.env.PATH}`});
      for (const [what, begun, ended] of callsIn(readFileSync(calls, 'utf8'), at + whole))
        note(what, begun - at, ended - at);
      note("the command's first word", first, first);
      note('the end of the step', whole, whole);
    }
    return [...seen]
      .map(([what, {begins, ends}]) => [what, median(begins), median(ends)])
      .sort((a, b) => a[1] - b[1]);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** @param last what of it goes on when the step has ended ends, for the drawing */
function callsIn(text, last) {
  const calls = new Map();
  for (const line of text.split('\n')) {
    const [pid, how, time, ...argv] = line.split(' ');
    if (how === 'begin') calls.set(pid, [named(argv), Number(time), last]);
    const call = how === 'end' ? calls.get(pid) : undefined;
    if (call !== undefined) call[2] = Math.min(last, Number(time));
  }
  return [...calls.values()];
}

function named(argv) {
  const part = argv.map(word => /(?:^|=)awf-[0-9a-f]+-(firewall|sandbox|command)$/.exec(word)?.[1]);
  return `docker ${[argv[0], ...part.filter(Boolean).slice(0, 1)].join(' ')}`;
}

/** The rows as bars of text. */
export function renderTimeline(rows) {
  const end = Math.max(...rows.map(([, , ended]) => ended));
  const cell = 48 / end;
  return rows.map(([what, begun, ended]) => {
    const from = Math.round(begun * cell);
    const bar = '█'.repeat(Math.max(1, Math.round(ended * cell) - from));
    const when = begun === ended ? `${begun.toFixed(0)}` : `${begun.toFixed(0)}–${ended.toFixed(0)}`;
    return `${what.padEnd(26)} ${when.padStart(10)} ms  ${' '.repeat(from)}${bar}`;
  });
}

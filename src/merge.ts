// The reports of many steps, or of the legs of a matrix → one summary and one suggestion.
import * as core from '@actions/core';
import * as fs from 'node:fs';
import * as path from 'node:path';
import {findReports} from './merge-files.js';
import {logLine} from './report/inert.js';
import {mergedFrom, type Merged} from './report/merge/merged.js';
import {cutSentence, mergedOutputs} from './report/merge/outputs.js';
import {LegError, readLeg, type Leg} from './report/merge/read.js';
import {renderMergedSummary, verdictOf} from './report/merge/summary.js';

function run(): void {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const wanted = core.getMultilineInput('reports');
  const files = findReports(wanted, workspace);
  const merged = mergedFrom(legsIn(files, workspace));
  core.info([`${verdictOf(merged)}.`, cutSentence(merged)].join(' ').trim());
  const summaryFile = process.env['GITHUB_STEP_SUMMARY'];
  if (summaryFile !== undefined && wantsSummary(merged)) {
    fs.appendFileSync(summaryFile, renderMergedSummary(merged));
  }
  for (const [name, value] of Object.entries(mergedOutputs(merged))) core.setOutput(name, value);
}

function legsIn(files: readonly string[], workspace: string): Leg[] {
  const problems: string[] = [];
  const legs = files.flatMap(file => {
    try {
      return [readLeg(path.relative(workspace, file), fs.readFileSync(file, 'utf8'))];
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      problems.push(error instanceof LegError ? words : `reports: "${file}" cannot be read: ${words}.`);
      return [];
    }
  });
  if (problems.length > 0) throw new Error(problems.join('\n')); // a merge that skips one would tell less than happened
  return legs;
}

function wantsSummary({blocked}: Merged): boolean {
  const setting = core.getInput('summary') || 'always';
  if (setting === 'always') return true;
  if (setting === 'never') return false;
  if (setting === 'blocked') return blocked.length > 0;
  throw new Error(`summary: "${setting}" is none of always, blocked and never. Write one of them.`);
}

try {
  run();
} catch (error) {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  core.setFailed(lines.map(logLine).join('\n'));
}

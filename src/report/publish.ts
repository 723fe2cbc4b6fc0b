// Puts the report where people and later steps find it: its files, the summary, the outputs.
import {appendFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Gathered} from '../audit/audit.js';
import {auditFrom, renderAudit} from '../audit/audit.js';
import type {Files} from './outputs.js';
import {outputsFrom} from './outputs.js';
import {renderPage} from './page/page.js';
import type {Report} from './report.js';
import {renderReport} from './report.js';
import {renderSarif} from './sarif.js';
import type {SummarySetting} from './summary.js';
import {renderSummary, wantsSummary} from './summary.js';

export interface Published {
  readonly report: Report;
  readonly audit: Gathered;
  readonly folder: string; // of this step alone
  readonly summaryFile: string | undefined; // GITHUB_STEP_SUMMARY
  readonly summary: SummarySetting;
  readonly command?: {
    readonly summary: string; // made safe, or empty
    readonly outputs: readonly (readonly [name: string, value: string])[];
  };
  readonly setOutput: (name: string, value: string) => void;
}

// Synchronous, because a cancelled step has seconds. Each part is tried although another failed: a full disk must
// not take the outputs with it. What failed is thrown at the end, for a step without its audit log has failed.
export function publish(published: Published): Files {
  const {report, audit, folder, summaryFile, summary, setOutput} = published;
  const {command = {summary: '', outputs: []}} = published;
  const problems: string[] = [];
  const attempt = (what: string, write: () => void): boolean => {
    try {
      write();
      return true;
    } catch (error) {
      problems.push(
        `${what} could not be written: ${error instanceof Error ? error.message : String(error)}`
      );
      return false;
    }
  };

  const file = (name: string, what: string, render: () => string): string => {
    const path = join(folder, name);
    return attempt(what, () => writeWhole(path, render())) ? path : '';
  };
  const patch = report.workflow?.patch;
  const files: Files = {
    auditLog: file('audit.jsonl', 'The audit log', () => renderAudit(auditFrom(audit))),
    report: file('report.json', 'The report', () => renderReport(report)),
    page: file('report.html', 'The page', () => renderPage(report)),
    sarif: file('blocked.sarif', 'The SARIF log', () => renderSarif(report)),
    patch: patch === undefined ? '' : file('allow.patch', 'The patch', () => patch)
  };
  if (summaryFile !== undefined && wantsSummary(report, summary)) {
    attempt('The summary', () => appendSummary(summaryFile, renderSummary(report)));
  }
  if (summaryFile !== undefined && command.summary !== '') {
    attempt('The summary of the command', () => appendSummary(summaryFile, command.summary));
  }
  // The command's first: of two values for a name the runner takes the last.
  for (const [name, value] of command.outputs) {
    attempt(`The output ${name} of the command`, () => setOutput(name, value));
  }
  for (const [name, value] of Object.entries(outputsFrom(report, files))) {
    attempt(`The output ${name}`, () => setOutput(name, value));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files;
}

// A blank line ends whatever Markdown stands before it.
function appendSummary(path: string, text: string): void {
  const held = statSync(path, {throwIfNoEntry: false})?.size ?? 0;
  appendFileSync(path, held === 0 ? text : `\n\n${text}`);
}

// Whole or not at all: who finds the file finds all of it.
function writeWhole(path: string, text: string): void {
  mkdirSync(join(path, '..'), {recursive: true});
  const partial = `${path}.partial`;
  rmSync(partial, {force: true});
  try {
    writeFileSync(partial, text, {flag: 'wx'});
    renameSync(partial, path);
  } finally {
    rmSync(partial, {force: true});
  }
}

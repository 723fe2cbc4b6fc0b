// The runner's variables → the workflow file of this run, as the checkout has it before the command could write it; and
// where in it the step stands.
import * as fs from 'node:fs';
import type {Report} from './report/report.js';
import type {WorkflowFile} from './report/workflow/locate.js';
import {inputIn} from './runner.js';

const LARGEST_BYTES = 1_000_000;

/** Undefined where it cannot be had: it lies in another repository, or nothing was checked out. */
export function readWorkflow(env: NodeJS.ProcessEnv, workspace: string): WorkflowFile | undefined {
  const [repository, ref] = [env['GITHUB_REPOSITORY'] ?? '', env['GITHUB_WORKFLOW_REF'] ?? ''];
  const below = ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1) : '';
  const path = /^(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(below)?.[1];
  if (repository === '' || path === undefined) return undefined;
  try {
    const file = `${fs.realpathSync(workspace)}/${path}`;
    if (fs.realpathSync(file) !== file) return undefined; // an earlier command may have made any part of it a link
    const found = fs.lstatSync(file);
    if (!found.isFile() || found.size > LARGEST_BYTES) return undefined;
    return {path, text: fs.readFileSync(file, 'utf8')};
  } catch {
    return undefined; // because what the file would add to the report is no reason to fail a step
  }
}

/** The report with the place in the workflow, and the patch, where they can be found. */
export async function locatedIn(
  file: WorkflowFile | undefined,
  report: Report,
  env: NodeJS.ProcessEnv
): Promise<Report> {
  if (file === undefined || report.blocked.length + report.packets.length === 0) return report;
  try {
    const {locate} = await import('./report/workflow/locate.js'); // brings a YAML parser, which a quiet step needs not
    const given = (name: string): [string, string] => [name, inputIn(env, name)];
    return locate(report, file, {
      action: env['GITHUB_ACTION_REPOSITORY'] ?? '',
      job: env['GITHUB_JOB'] ?? '',
      inputs: Object.fromEntries(['run', 'label', 'allowed-domains'].map(given))
    });
  } catch {
    return report; // because a report without a patch is still the report
  }
}

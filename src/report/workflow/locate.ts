// A report and the text of its workflow → the report that knows where it was asked for, and the patch that adds what it suggests.
import type {Report} from '../report.js';
import {withRisks} from '../suggestion.js';
import {renderDiff} from './diff.js';
import {addLines} from './edit.js';
import {findStep, type Asked} from './step.js';

export interface WorkflowFile {
  readonly path: string; // below the repository
  readonly text: string; // as it was before the command ran, which may write it
}

export function locate(report: Report, {path, text}: WorkflowFile, asked: Asked): Report {
  const step = findStep(text, asked);
  if (step === undefined) return {...report, workflow: {path}};
  const edited = addLines(text, step, report.suggested.map(withRisks));
  return {
    ...report,
    workflow: {
      path,
      line: step.line,
      ...(edited === undefined ? {} : {patch: renderDiff(path, text, edited)})
    }
  };
}

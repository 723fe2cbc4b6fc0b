// What is known when the step is over → the report, the outputs, the annotation, and the exit code.
import type {Gathered} from './audit/audit.js';
import {withoutSecrets} from './audit/path.js';
import type {Inputs} from './inputs.js';
import {CONNECTIONS_AT_ONCE} from './relay/config.js';
import {NAMES_KEPT} from './relay/names.js';
import {annotationFrom} from './report/annotation.js';
import {boundsFrom, boundsOfLists} from './report/bounds.js';
import {parseCommandOutputs} from './report/command-outputs.js';
import {renderCommandSummary} from './report/command-summary.js';
import {logLine} from './report/inert.js';
import {exitCode} from './report/outputs.js';
import {publish} from './report/publish.js';
import {reportFrom, type Outcome, type Proof, type Report} from './report/report.js';
import {takenSentences} from './report/sentences.js';
import {withCure} from './sandbox/cure.js';
import type {TakenBack} from './sandbox/git.js';
import {LOG_BYTES, PROCESSES} from './sandbox/plan.js';
import type {Facts} from './sandbox/run.js';
import {NOTHING, makeRoom, readScratch} from './sandbox/scratch.js';
import {setOutput} from './set-output.js';
import type {Step} from './step.js';
import {locatedIn} from './workflow-file.js';
import {annotate, say} from './workflow-log.js';

const VERSION = '0.1.0';

export interface Ended {
  readonly outcome: Outcome;
  readonly facts: Facts | undefined;
  readonly proofs: readonly Proof[];
  readonly image: string | undefined;
}

export async function tell(
  {id, inputs, policy, runner, workflow, started, folders}: Step,
  {outcome, facts, proofs, image}: Ended,
  back: TakenBack
): Promise<number> {
  const began = facts !== undefined;
  const output = began ? readScratch(folders, 'output') : NOTHING;
  const summary = began ? readScratch(folders, 'summary') : NOTHING;
  makeRoom(folders);
  const {outputs, ...said} = parseCommandOutputs(output.text, output.cut > 0);
  const strange = [output, summary].flatMap(({problem}) => (problem === undefined ? [] : [problem]));
  const notes = [...takenSentences(back.taken), ...said.notes, ...strange];
  for (const note of notes) say(note);
  const passed = inputs.passEnv.map(name => process.env[name] ?? '');
  const audit: Gathered = {
    start: {time: (facts?.started ?? started).toISOString(), id, label: inputs.label, mode: policy.mode},
    requests: withoutSecrets(facts?.requests ?? [], passed),
    packets: facts?.packets ?? [],
    lookups: facts?.lookups ?? [],
    end: {time: (facts?.ended ?? new Date()).toISOString(), unrecordedPackets: facts?.unrecordedPackets ?? 0}
  };
  const found = reportFrom({
    audit,
    policy,
    outcome,
    proofs,
    versions: {action: VERSION, ...facts?.versions, ...(image === undefined ? {} : {image})},
    faults: [...(facts?.incomplete === undefined ? [] : [facts.incomplete]), ...said.faults],
    lasting: back.faults,
    notes,
    bounds: boundsFrom(
      {
        requests: audit.requests,
        packets: audit.packets,
        packetsBeyondBound: facts?.packetsBeyondBound ?? 0,
        namesForgotten: facts?.namesForgotten ?? 0,
        connectionsRefused: facts?.connectionsRefused ?? 0,
        processesRefused: facts?.processesRefused ?? 0,
        logFull: facts?.logFull ?? false,
        outputsCut: output.cut,
        summaryCut: summary.cut
      },
      {names: NAMES_KEPT, connections: CONNECTIONS_AT_ONCE, processes: PROCESSES, logBytes: LOG_BYTES}
    )
  });
  const whole = {...found, bounds: [...found.bounds, ...boundsOfLists(found)]};
  const told = await locatedIn(workflow, whole, process.env);
  const unpublished: string[] = [];
  try {
    publish({
      report: told,
      audit,
      folder: `${runner.temp}/awf-report-${id}`,
      summaryFile: process.env['GITHUB_STEP_SUMMARY'],
      summary: inputs.summary,
      command: {outputs, summary: renderCommandSummary(summary.text, summary.cut)},
      setOutput
    });
  } catch (error) {
    unpublished.push(...(error instanceof Error ? error.message : String(error)).split('\n'));
  }
  return conclude(told, inputs, unpublished);
}

function conclude(told: Report, {failOnBlocked, warnings}: Inputs, unpublished: readonly string[]): number {
  const annotation = annotationFrom(told, failOnBlocked, warnings);
  const code = exitCode(told.outcome) ?? 1;
  if (unpublished.length > 0) {
    const first = annotation?.level === 'error' ? [annotation.text] : [];
    const [problem = '', ...more] = unpublished;
    const others = more.length === 0 ? '' : ` So is it with ${more.length} more.`;
    annotate('error', [...first, `${logLine(withCure(problem))}${others}`].join(' '));
    return code === 0 ? 1 : code; // a step without its report has failed
  }
  if (annotation?.level === 'error') {
    annotate('error', annotation.text);
    return code === 0 ? 1 : code;
  }
  if (annotation !== undefined) annotate('warning', annotation.text);
  return code;
}

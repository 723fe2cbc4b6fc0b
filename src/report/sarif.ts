// The report → SARIF 2.1.0, one result a blocked host, at the place in the workflow where it would be allowed.
import {createHash} from 'node:crypto';
import {wellFormed} from '../audit/audit.js';
import type {Reason} from '../audit/audit.js';
import {logLine} from './inert.js';
import type {Report} from './report.js';
import {endpoint} from './rows.js';
import {REASON_WORDS, packetWords, plural} from './sentences.js';
import {RISK_WORDS, risksOf} from './risk.js';
import {suggestionFor} from './suggestion.js';

// GitHub takes 25,000 results of a run, of which it shows 5,000.
export const RESULTS = 5_000;
const LONGEST = 300;

interface Blocked {
  readonly host: string;
  readonly port?: number;
  readonly scheme: string;
  readonly verdict: 'blocked' | 'would-block';
  readonly reason: Reason;
  readonly expected: boolean;
  readonly count: number;
  readonly words: string;
}

export function renderSarif(report: Report): string {
  const blocked = resultsIn(report);
  const reasons = [...new Set(blocked.map(({reason}) => reason))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'awf-action',
            version: report.versions.action,
            rules: reasons.map(rule)
          }
        },
        automationDetails: {id: `awf-action/${shown(report.label)}/`},
        invocations: [
          {
            executionSuccessful: !['not-started', 'stopped'].includes(report.outcome.kind),
            startTimeUtc: report.started,
            endTimeUtc: report.ended
          }
        ],
        results: blocked.slice(0, RESULTS).map(each => result(each, reasons, report))
      }
    ]
  };
  return `${JSON.stringify(log, wellFormed, 2)}\n`;
}

/** All that would be one, however many are. */
export function resultsIn({blocked, packets}: Report): Blocked[] {
  return [
    ...blocked.map(row => ({...row, words: REASON_WORDS[row.reason]})),
    ...packets.map(row => ({...row, words: packetWords(row)}))
  ].filter(({expected}) => !expected);
}

function rule(reason: Reason): object {
  return {
    id: reason,
    name: reason.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: {text: `Blocked: ${REASON_WORDS[reason]}`},
    help: {
      text: 'The command tried to reach this, and the policy of the step does not let it. If it should, add a line to allowed-domains; if the block is meant, name it in expected-blocked.'
    },
    defaultConfiguration: {level: 'warning'},
    properties: {tags: ['security', 'egress']}
  };
}

function result(row: Blocked, reasons: readonly Reason[], {label, workflow, mode}: Report): object {
  const where =
    row.host !== ''
      ? endpoint(row)
      : row.reason === 'bad-request'
        ? 'a request without a host'
        : 'one of too many hosts';
  const line = suggestionFor(row)?.line;
  const risks = risksOf(row.host).map(risk => RISK_WORDS[risk]);
  const sentences = [
    `${shown(where)} ${row.verdict === 'blocked' ? 'was blocked' : 'would have been blocked'}, ${plural(row.count, 'time')}: ${row.words}.`,
    ...(line === undefined ? [] : [`To allow it, add ${line} to allowed-domains.`]),
    ...(risks.length === 0 ? [] : [`Weigh first: ${risks.join('; ')}.`])
  ];
  return {
    ruleId: row.reason,
    ruleIndex: reasons.indexOf(row.reason),
    level: mode === 'audit' ? 'note' : 'warning',
    message: {text: sentences.join(' ')},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: uriOf(workflow?.path ?? UNKNOWN), uriBaseId: '%SRCROOT%'},
          region: {startLine: workflow?.line ?? 1}
        }
      }
    ],
    occurrenceCount: row.count,
    // The same host of the same step is the same finding, wherever the line has moved.
    partialFingerprints: {'blockedEndpoint/v1': fingerprint([label, row.scheme, where, row.reason])}
  };
}

// GitHub takes no result without a place.
const UNKNOWN = '.github/workflows';

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts, wellFormed)).digest('hex');
}

// Code scanning shows a message as text, but reads `[text](1)` in it as a link.
function shown(text: string): string {
  const whole = logLine(text).replace(/[[\]]/g, '\\$&');
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST)}…`;
}

// What happened → what is published, as one value. The summary, the outputs, the annotation and the JSON report
// say only what stands here.
import type {Gathered, Start} from '../audit/audit.js';
import {wellFormed} from '../audit/audit.js';
import type {Bound} from './bounds.js';
import type {Pattern, Policy, Source} from '../policy/policy.js';
import type {AllowedRow, BlockedRow, FailedRow, PacketRow} from './rows.js';
import {allowedRows, blockedRows, failedRows, packetRows} from './rows.js';
import type {Suggestion} from './suggestion.js';
import {suggestionsFor} from './suggestion.js';
import type {Attempt} from './timeline.js';
import {timelineFrom} from './timeline.js';

/** How the command ended; `signal` is whatever ended it. A `because` is one sentence; lines after it are the tool's own words. */
export type Outcome =
  | {readonly kind: 'exited'; readonly code: number; readonly signal?: string}
  | {readonly kind: 'timed-out'; readonly minutes: number}
  | {readonly kind: 'cancelled'; readonly code: 130 | 143}
  | {readonly kind: 'cancelled-before-start'}
  | {readonly kind: 'stopped'; readonly because: string} // the firewall failed while it ran, so it was killed
  | {readonly kind: 'not-started'; readonly because: string; readonly fault?: 'inputs'}; // else the firewall could not be set up or proved

/** Something that was checked and not merely configured. What nobody checked is not in the list at all. */
export interface Proof {
  readonly name: string;
  readonly held: boolean | 'not made';
  readonly detail: string;
}

/** The one proof whose failure leaves the wall standing. */
export const PACKET_LOG = 'Packet log';

export interface Versions {
  readonly action: string;
  readonly image?: string;
  readonly squid?: string;
  readonly iptables?: string;
}

export interface Facts {
  readonly audit: Gathered;
  readonly policy: Policy;
  readonly outcome: Outcome;
  readonly proofs: readonly Proof[];
  readonly versions: Versions;
  readonly faults?: readonly string[]; // sentences; what the proofs say need not be repeated
  readonly lasting?: readonly string[]; // sentences on what a later step will meet, however this one ended
  readonly notes?: readonly string[];
  readonly bounds?: readonly Bound[];
}

export interface Report {
  readonly v: 1;
  readonly id: string;
  readonly label: string;
  readonly mode: Start['mode'];
  readonly started: string;
  readonly ended: string;
  readonly outcome: Outcome;
  readonly faults: readonly string[]; // what fails the step besides its outcome
  readonly notes: readonly string[]; // sentences on what the step took back or cut short
  readonly bounds: readonly Bound[]; // limits that were reached
  readonly counts: Counts;
  readonly blocked: readonly BlockedRow[];
  readonly packets: readonly PacketRow[];
  readonly allowed: readonly AllowedRow[];
  readonly failed: readonly FailedRow[];
  readonly suggested: readonly Suggestion[];
  readonly timeline: readonly Attempt[];
  readonly lookups: readonly {readonly host: string; readonly count: number}[];
  readonly uncontacted: readonly {readonly host: string; readonly count: number}[]; // asked for, never contacted
  readonly policy: {
    readonly allowed: readonly Source[];
    readonly blocked: readonly Source[];
    readonly expected: readonly Source[];
  };
  readonly unusedRules: readonly Source[];
  readonly proofs: readonly Proof[];
  readonly versions: Versions;
  readonly workflow?: Workflow;
}

/** The file that asked for the step, where it is known. */
export interface Workflow {
  readonly path: string; // below the repository
  readonly line?: number; // of the step's allowed-domains, or of the step
  readonly patch?: string; // adds the suggested lines there
}

export interface Counts {
  readonly allowed: number;
  readonly blocked: number; // requests and packets that nobody expected, unrecorded ones among them
  readonly expectedBlocked: number;
  readonly failed: number;
  readonly packets: number;
  readonly unrecordedPackets: number;
  readonly lookups: number;
}

export function reportFrom({
  audit,
  policy,
  outcome,
  proofs,
  versions,
  faults = [],
  lasting = [],
  notes = [],
  bounds = []
}: Facts): Report {
  const {start, requests, packets, lookups, end} = audit;
  const blocked = blockedRows(requests);
  const round = packetRows(packets);
  const allowed = allowedRows(requests);
  const failed = failedRows(requests);
  const refused = [...blocked, ...round];
  const contacted = new Set([...requests, ...packets].map(({host}) => host));
  const used = new Set([...allowed, ...failed].map(({rule}) => rule));
  return {
    v: 1,
    id: start.id,
    label: start.label,
    mode: start.mode,
    started: start.time,
    ended: end.time,
    outcome,
    faults: [...(died(outcome) ? [] : [...wallFaults(proofs), ...faults]), ...lasting],
    notes,
    bounds,
    counts: {
      allowed: total(allowed),
      // Nobody knows where an unrecorded packet went, so none of them was expected.
      blocked: total(refused.filter(({expected}) => !expected)) + end.unrecordedPackets,
      expectedBlocked: total(refused.filter(({expected}) => expected)),
      failed: total(failed),
      packets: total(round),
      unrecordedPackets: end.unrecordedPackets,
      lookups: lookups.length
    },
    blocked,
    packets: round,
    allowed,
    failed,
    suggested: suggestionsFor(blocked, round),
    timeline: timelineFrom(requests, packets, {started: start.time, ended: end.time}),
    lookups: lookups.map(({host, count}) => ({host, count})),
    uncontacted: lookups.filter(({host}) => !contacted.has(host)).map(({host, count}) => ({host, count})),
    policy: {
      allowed: policy.allowed.map(({source}) => source),
      blocked: policy.blocked.map(({source}) => source),
      expected: policy.expected.map(({source}) => source)
    },
    unusedRules: ran(outcome) ? linesOf(policy.allowed).filter(({written}) => !used.has(written)) : [],
    proofs,
    versions
  };
}

export function renderReport(report: Report): string {
  return `${JSON.stringify(report, wellFormed, 2)}\n`;
}

// Then the outcome itself is the fault, and what else is amiss follows from it.
function died({kind}: Outcome): boolean {
  return kind === 'not-started' || kind === 'stopped';
}

// The packet log is a witness and no wall.
function wallFaults(proofs: readonly Proof[]): string[] {
  const fallen = proofs.find(({name, held}) => held === false && name !== PACKET_LOG);
  return fallen === undefined
    ? []
    : [`The wall did not stand to the end. ${fallen.name}: ${fallen.detail.replace(/\.$/, '')}.`];
}

// A preset is one line, however many patterns it is.
function linesOf(patterns: readonly Pattern[]): Source[] {
  const lines = new Map<string, Source>();
  for (const {source} of patterns) {
    const {input, line, written} = source;
    lines.set(`${line} ${written}`, {input, line, written});
  }
  return [...lines.values()];
}

// Of a command that never ran, no line can be said to be needless.
function ran({kind}: Outcome): boolean {
  return kind !== 'not-started' && kind !== 'cancelled-before-start';
}

function total(rows: readonly {readonly count: number}[]): number {
  return rows.reduce((sum, {count}) => sum + count, 0);
}

// Reasons and outcomes → the words in which every part of the report says them.
import {number} from './number.js';
import type {Reason} from '../audit/audit.js';
import type {Outcome, Report} from './report.js';
import type {BlockedRow, PacketRow} from './rows.js';

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'not-allowed': 'not in allowed-domains',
  'blocked-domain': 'in blocked-domains',
  'port-not-allowed': 'this port is not allowed',
  'address-literal': 'an address instead of a name',
  'private-address': 'the name leads to a private address',
  'sni-mismatch': 'TLS asked for another name',
  'missing-sni': 'TLS gave no name',
  'not-tls': 'no TLS that can be read, so no name in it was seen',
  'bad-request': 'not a valid request',
  'method-not-allowed': 'HTTP method not allowed',
  direct: 'straight to the network',
  'dns-failed': 'the name has no address',
  'upstream-failed': 'the server did not answer'
};

/** In place of a host: Squid read none, or so many have one sum together. */
export function hostless(reason?: Reason): string {
  return reason === 'bad-request' ? 'no host' : 'other hosts';
}

/** What a packet most likely was: the reason for refusing it is nearly always the same. */
export function packetWords({scheme, port, reason}: Pick<PacketRow, 'scheme' | 'port' | 'reason'>): string {
  if (reason === 'port-not-allowed') return REASON_WORDS[reason];
  if (port === 53 || port === 853) return 'DNS, past the resolver of the sandbox';
  if (scheme === 'udp' && port === 443) return 'QUIC; clients fall back to TCP';
  if (scheme === 'icmp' || scheme === 'icmpv6') return 'ping or the like';
  return scheme === 'tcp' ? REASON_WORDS['address-literal'] : 'neither HTTP nor TLS';
}

export function outcomeSentence(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'exited':
      return outcome.signal === undefined
        ? `The command exited with code ${outcome.code}.`
        : `The command exited with code ${outcome.code}. It was ended by ${outcome.signal}.`;
    case 'timed-out':
      return `The command was stopped after ${plural(outcome.minutes, 'minute')} (timeout-minutes).`;
    case 'cancelled':
      return 'The run was cancelled, so the command was stopped.';
    case 'cancelled-before-start':
      return 'The run was cancelled before the command started.';
    case 'stopped':
      return 'The command was stopped, because without its firewall it may not run.';
    case 'not-started':
      return 'The command did not start.';
  }
}

/** The report in a few words. */
export function verdictSentence(report: Report): string {
  if (report.outcome.kind === 'not-started')
    return report.outcome.fault === 'inputs' ? 'The inputs are wrong' : 'The firewall could not be set up';
  if (report.outcome.kind === 'stopped') return 'The firewall failed while the command ran';
  // "Nothing was blocked" says nothing where the wall itself is in doubt.
  const broken = report.proofs.filter(({held}) => held === false).length;
  const doubt =
    broken > 0
      ? `, but ${plural(broken, 'proof')} of the firewall did not hold`
      : report.faults.length > 0
        ? ', but the step has a fault'
        : '';
  return `${blockedSentence(report)}${doubt}`;
}

export function blockedSentence(report: Report): string {
  const blocked = refusedBy(report, 'blocked');
  const would = refusedBy(report, 'would-block');
  const sentences = [
    ...(blocked === '' ? [] : [`${blocked} blocked`]),
    ...(would === '' ? [] : [`${would} would have been blocked`])
  ];
  return sentences.length === 0 ? 'Nothing was blocked' : sentences.join(', ');
}

function refusedBy({blocked, packets, mode, counts}: Report, verdict: BlockedRow['verdict']): string {
  const unexpected = (row: {readonly verdict: string; readonly expected: boolean}): boolean =>
    row.verdict === verdict && !row.expected;
  const hosts = new Set(blocked.filter(unexpected).map(({host}) => host)).size;
  const recorded = packets.filter(unexpected).reduce((sum, {count}) => sum + count, 0);
  const usual = mode === 'audit' ? 'would-block' : 'blocked';
  const beside = recorded + (verdict === usual ? counts.unrecordedPackets : 0);
  return [
    ...(hosts === 0 ? [] : [plural(hosts, 'host')]),
    ...(beside === 0 ? [] : [plural(beside, 'packet')])
  ].join(' and ');
}

export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const TAKEN_NAMED = 12;

/** What the command left in the workspace's repositories and is no longer in force. */
export function takenSentences(taken: readonly string[]): string[] {
  if (taken.length === 0) return [];
  const more = taken.length > TAKEN_NAMED ? ` and ${number(taken.length - TAKEN_NAMED)} more` : '';
  return [`Taken back after the command: ${taken.slice(0, TAKEN_NAMED).join(', ')}${more}.`];
}

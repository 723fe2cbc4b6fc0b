// What was counted and what is reported → the limits that were reached, each with how much was beyond it.
import type {Packet, Request} from '../audit/audit.js';
import {RECORDS_KEPT} from '../audit/summing.js';
import {allowedDomains, blockedDomains, suggestedDomains} from './outputs.js';
import type {Report} from './report.js';
import {RESULTS, resultsIn} from './sarif.js';
import {number} from './number.js';

export const BOUNDS = [
  'names',
  'connections',
  'processes',
  'request-log',
  'requests',
  'packets',
  'outputs',
  'summary',
  'blocked-domains',
  'allowed-domains',
  'suggested-domains',
  'sarif'
] as const;

export interface Bound {
  readonly name: (typeof BOUNDS)[number];
  readonly limit?: number; // where it is a count
  readonly beyond?: number; // where that was counted
}

export interface Counted {
  readonly requests: readonly Request[];
  readonly packets: readonly Packet[];
  readonly packetsBeyondBound: number;
  readonly namesForgotten: number;
  readonly connectionsRefused: number;
  readonly processesRefused: number;
  readonly logFull: boolean;
  readonly outputsCut: number; // bytes
  readonly summaryCut: number;
}

export interface Most {
  readonly names: number;
  readonly connections: number;
  readonly processes: number;
  readonly logBytes: number;
}

export function boundsFrom(counted: Counted, most: Most): Bound[] {
  const summed = (records: readonly {readonly count?: number}[]): number =>
    records.reduce((sum, {count = 0}) => sum + count, 0);
  const all: readonly (Bound & {readonly beyond: number})[] = [
    {name: 'names', limit: most.names, beyond: counted.namesForgotten},
    {name: 'connections', limit: most.connections, beyond: counted.connectionsRefused},
    {name: 'processes', limit: most.processes, beyond: counted.processesRefused},
    {name: 'requests', limit: RECORDS_KEPT, beyond: summed(counted.requests)},
    {name: 'packets', beyond: counted.packetsBeyondBound + summed(counted.packets)},
    {name: 'outputs', beyond: counted.outputsCut},
    {name: 'summary', beyond: counted.summaryCut}
  ];
  return [
    ...all.filter(({beyond}) => beyond > 0),
    ...(counted.logFull ? [{name: 'request-log', limit: most.logBytes} as const] : [])
  ];
}

/** Of what is made of the report, which itself leaves nothing out. */
export function boundsOfLists(report: Report): Bound[] {
  const all: readonly (Bound & {readonly beyond: number})[] = [
    {name: 'blocked-domains', beyond: blockedDomains(report).omitted},
    {name: 'allowed-domains', beyond: allowedDomains(report).omitted},
    {name: 'suggested-domains', beyond: suggestedDomains(report).omitted},
    {name: 'sarif', limit: RESULTS, beyond: resultsIn(report).length - RESULTS}
  ];
  return all.filter(({beyond}) => beyond > 0);
}

const WORDS: Readonly<Record<Bound['name'], (limit: string, beyond: string) => string>> = {
  names: (limit, beyond) => `${limit} names remembered at once (${beyond} forgotten)`,
  connections: (limit, beyond) => `${limit} connections at once (${beyond} reset)`,
  processes: (limit, beyond) => `${limit} processes at once (${beyond} refused)`,
  'request-log': limit => `${limit} bytes of Squid’s log (it stopped)`,
  requests: (limit, beyond) => `${limit} requests recorded singly (${beyond} summed)`,
  packets: (_, beyond) => `100 packets recorded a second (${beyond} counted or summed)`,
  outputs: (_, beyond) => `the size of the command’s outputs (${beyond} bytes cut)`,
  summary: (_, beyond) => `the size of the command’s summary (${beyond} bytes cut)`,
  'blocked-domains': (_, beyond) => `the size of the output blocked-domains (${beyond} left out)`,
  'allowed-domains': (_, beyond) => `the size of the output allowed-domains (${beyond} left out)`,
  'suggested-domains': (_, beyond) => `the size of the output suggested-domains (${beyond} left out)`,
  sarif: (limit, beyond) => `${limit} results in the SARIF log (${beyond} left out)`
};

/** Empty where none was reached. */
export function boundsSentence(bounds: readonly Bound[]): string {
  const words = bounds.map(({name, limit = 0, beyond = 0}) => WORDS[name](number(limit), number(beyond)));
  return words.length === 0 ? '' : `Reached limits: ${words.join(', ')}.`;
}

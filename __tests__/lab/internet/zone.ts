// The names of the lab's internet, as data: name and type → answers. Tests add files of their own.
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {REFUSING} from '../network.js';

export interface Records {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly CNAME?: string;
  readonly PTR?: string;
  readonly TXT?: string;
  readonly delayMs?: number;
  readonly turns?: readonly Records[]; // the first answer, the second, …; the last one stays
}

export type Zone = Readonly<Record<string, Records>>; // `*.below.test` stands for every name below it

export const ZONE: Zone = {
  'allowed.test': {A: ['203.0.113.10']},
  'sub.allowed.test': {A: ['203.0.113.11']},
  'other.test': {A: ['203.0.113.20']},
  'blocked.test': {A: ['203.0.113.30']},
  'dual.test': {A: ['203.0.113.40'], AAAA: ['2001:db8:f::40']},
  'v6only.test': {AAAA: ['2001:db8:f::41']},
  'cname.test': {CNAME: 'allowed.test'},
  'refusing.test': {A: [REFUSING]},
  'private.test': {A: ['10.9.8.7']},
  'metadata.test': {A: ['169.254.169.254']},
  '*.wild.test': {A: ['203.0.113.50']},
  'api.anthropic.com': {A: ['203.0.113.60']},
  'statsig.anthropic.com': {A: ['203.0.113.61']},
  'statsig.com': {A: ['203.0.113.61']},
  'sentry.io': {A: ['203.0.113.62']},
  '*.sentry.io': {A: ['203.0.113.62']}
};

export function zoneIn(folder: string): Zone {
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .reduce<Zone>(
      (zone, file) => ({...zone, ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Zone)}),
      ZONE
    );
}

/** The records of a name, or of the wildcard above it; `asked` counts the earlier questions for it. */
export function recordsFor(zone: Zone, name: string, asked: number): Records | undefined {
  const labels = name.toLowerCase().split('.');
  const candidates = [
    labels.join('.'),
    ...labels.slice(1).map((_, i) => ['*', ...labels.slice(i + 1)].join('.'))
  ];
  const found = candidates.flatMap(candidate => zone[candidate] ?? [])[0];
  return found?.turns === undefined ? found : found.turns[Math.min(asked, found.turns.length - 1)];
}

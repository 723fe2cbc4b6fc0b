// The merged report → the outputs of the step that merges.
import {bounded, type Listed} from '../outputs.js';
import {number} from '../number.js';
import {sum, type Merged} from './merged.js';

export function mergedOutputs(merged: Merged): Readonly<Record<string, string>> {
  const lists = listsOf(merged);
  return {
    'step-count': String(merged.legs.length),
    'blocked-count': String(sum(merged.blocked)),
    'blocked-domains': JSON.stringify(lists['blocked-domains'].listed),
    'suggested-domains': lists['suggested-domains'].listed.join('\n'),
    'unused-lines': lists['unused-lines'].listed.join('\n')
  };
}

/** Which of the lists were cut. Empty where all are whole. */
export function cutSentence(merged: Merged): string {
  const words = Object.entries(listsOf(merged))
    .filter(([, {omitted}]) => omitted > 0)
    .map(([name, {omitted}]) => `the size of the output ${name} (${number(omitted)} left out)`);
  return words.length === 0 ? '' : `Reached limits: ${words.join(', ')}.`;
}

type Lists = Readonly<Record<'blocked-domains' | 'suggested-domains' | 'unused-lines', Listed>>;

function listsOf({blocked, suggested, unused}: Merged): Lists {
  const places = blocked.map(({where}) => where).filter(where => where !== '');
  return {
    'blocked-domains': bounded(places),
    'suggested-domains': bounded(suggested),
    'unused-lines': bounded(unused)
  };
}

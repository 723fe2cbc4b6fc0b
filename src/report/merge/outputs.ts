// The merged report → the outputs of the step that merges.
import {bounded} from '../outputs.js';
import {sum, type Merged} from './merged.js';

export function mergedOutputs({legs, blocked, suggested, unused}: Merged): Readonly<Record<string, string>> {
  const places = blocked.map(({where}) => where).filter(where => where !== '');
  return {
    'step-count': String(legs.length),
    'blocked-count': String(sum(blocked)),
    'blocked-domains': JSON.stringify(bounded(places).listed),
    'suggested-domains': bounded(suggested).listed.join('\n'),
    'unused-lines': bounded(unused).listed.join('\n')
  };
}

// Orders the tests of a run: what needs nothing first, what needs an engine last, so that a plain mistake is seen soon.
import Sequencer from '@jest/test-sequencer';

// The image is built again to compare it, which takes longest of all: a worker may do that while the other does the rest.
const TIERS = [
  '__tests__/netns/',
  '__tests__/image/',
  '__tests__/action/',
  '__tests__/dist.test.ts',
  '__tests__/docker/'
];

export default class FastFirst extends Sequencer {
  sort(tests) {
    const tier = ({path}) => TIERS.findIndex(part => path.includes(part));
    return super.sort(tests).sort((a, b) => tier(a) - tier(b)); // stable: within a tier jest's own order stays
  }
}

// How the command ended → what the report makes of it.
import type {Outcome} from './report/report.js';
import type {Ending} from './sandbox/command.js';

export function outcomeOf(ending: Ending): Outcome {
  switch (ending.kind) {
    case 'exited':
      return ending.outOfMemory
        ? {kind: 'exited', code: ending.code, signal: 'the kernel: it ran out of memory'}
        : {kind: 'exited', code: ending.code};
    case 'timed-out':
      return {kind: 'timed-out', minutes: ending.minutes};
    case 'cancelled':
      return {kind: 'cancelled', code: ending.code === 143 ? 143 : 130};
    case 'broken':
      return {kind: 'stopped', because: ending.sentence};
  }
}

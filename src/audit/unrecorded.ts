// The counters of the rules and what the packet log holds → how many refused packets stand in no record.
import type {Packets} from './packets.js';

/** By the rules that refuse, when the command is over. */
export interface Counted {
  readonly handed: number; // packets, to the packet log
  readonly unhanded: number; // beyond what it is handed, or all where the kernel cannot hand it any
}

/** @param canaries how many packets of our own were refused */
export function unrecordedPackets(
  {handed, unhanded}: Counted,
  {held, canaryRecorded}: Pick<Packets, 'held' | 'canaryRecorded'>,
  canaries: number
): number {
  // What a log lacks came while its program stood still, or its disk was full. One that listened holds the canaries too.
  const lost = Math.max(0, handed - held) + unhanded;
  return Math.max(0, lost - (canaryRecorded ? 0 : canaries));
}

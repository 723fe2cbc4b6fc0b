// The logs of a step that is over → what was asked, judged and tried, and whether the log is whole.
import * as fs from 'node:fs';
import {lookupsFrom} from '../audit/lookups.js';
import {parsePackets, type Flown} from '../audit/packets.js';
import {parseRequests} from '../audit/requests.js';
import type {Lookup, Packet, Process, Request} from '../audit/audit.js';
import type {Policy} from '../policy/policy.js';
import {PACKET_LOG} from '../relay/config.js';
import type {Asked} from '../relay/names.js';
import type {Folders} from './plan.js';

export interface Collected {
  readonly requests: readonly Request[];
  readonly packets: readonly Packet[];
  readonly canaryRecorded: boolean; // whether the packet log holds what the canaries tried
  readonly held: number; // packets of any kind in it
  readonly lookups: readonly Lookup[];
  /** Why the log cannot be believed to be whole, if it cannot. */
  readonly incomplete: string | undefined;
}

export interface Marks {
  readonly nonce: string;
  readonly canaries: readonly Flown[];
}

/** Processes, where they are known. */
export interface Known {
  readonly processOf: (socket: string) => Process | undefined;
  readonly senderOf: (packet: string) => Process | undefined;
}

const REQUEST_LOG = 'access.log';

/** `asked`: the relay's table at its end; undefined where the relay did not live to tell it. */
export function collect(
  folders: Folders,
  policy: Policy,
  asked: readonly Asked[] | undefined,
  marks: Marks,
  {processOf, senderOf}: Known
): Collected {
  const names = new Map(
    asked?.filter(({address}) => address !== '').map(({address, name}) => [address, name])
  );
  const problems: string[] = [];
  // A line that cannot be read makes the log worthless, and the step fails for it. The report is made all the same.
  const told = <T>(log: string, read: () => T, nothing: T): T => {
    try {
      return read();
    } catch (error) {
      problems.push(`${log} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      return nothing;
    }
  };
  const {requests, canarySeen, endSeen} = told(
    "Squid's log",
    () => parseRequests(readFrom(`${folders.log}/${REQUEST_LOG}`), policy, marks.nonce, processOf),
    {requests: [], canarySeen: true, endSeen: true}
  );
  const {packets, canaryRecorded, held} = told(
    'The packet log',
    () =>
      parsePackets(
        readFrom(`${folders.packets}/${PACKET_LOG.file}`),
        names,
        policy,
        marks.canaries,
        senderOf
      ),
    {packets: [], canaryRecorded: true, held: 0}
  );
  const missing = [...(canarySeen ? [] : ['beginning']), ...(endSeen ? [] : ['end'])];
  if (missing.length > 0) {
    problems.push(
      `Squid's log lacks the mark of its ${missing.join(' and its ')}, so requests may be missing from the report.`
    );
  }
  return {
    requests,
    packets,
    canaryRecorded,
    held,
    lookups: lookupsFrom(asked ?? []),
    incomplete: problems.length === 0 ? undefined : problems.join(' ')
  };
}

function readFrom(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

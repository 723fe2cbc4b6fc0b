// The logs of a step that is over → what was asked, judged and tried, and whether the log is whole.
import * as fs from 'node:fs';
import {lookupsFrom} from '../audit/lookups.js';
import {PacketReader, type Flown, type Sent} from '../audit/packets.js';
import {RequestReader} from '../audit/requests.js';
import type {Lookup, Packet, Process, Request} from '../audit/audit.js';
import type {Policy} from '../policy/policy.js';
import {PACKET_LOG} from '../relay/config.js';
import type {Asked} from '../relay/names.js';
import {LOG_BYTES, type Folders} from './plan.js';

export interface Collected {
  readonly requests: readonly Request[];
  readonly packets: readonly Packet[];
  readonly canaryRecorded: boolean; // whether the packet log holds what the canaries tried
  readonly held: number; // packets of any kind in it
  readonly lookups: readonly Lookup[];
  readonly logFull: boolean; // whether Squid's log is as long as it may be
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
  readonly senderOf: (sent: Sent) => Process | undefined;
}

const REQUEST_LOG = 'access.log';

/**
 * @param asked the relay's table at its end; undefined where the relay did not live to tell it
 * @param late when the runner leaves no more time to read
 */
export async function collect(
  folders: Folders,
  policy: Policy,
  asked: readonly Asked[] | undefined,
  marks: Marks,
  {processOf, senderOf}: Known,
  late: Promise<unknown>
): Promise<Collected> {
  const names = new Map(
    asked?.filter(({address}) => address !== '').map(({address, name}) => [address, name])
  );
  const problems: string[] = [];
  // A line that cannot be read makes the log worthless, and the step fails for it. The report is made all the same.
  const told = async <T>(log: string, read: () => Promise<Through<T>>, nothing: T): Promise<Through<T>> => {
    try {
      const through = await read();
      if (through.unread > 0) {
        problems.push(
          `${log} is too long for the time that the runner left: ${through.unread} bytes of it were not read, so requests or packets may be missing from the report.`
        );
      }
      return through;
    } catch (error) {
      problems.push(`${log} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      return {found: nothing, unread: 0};
    }
  };
  const requestLog = `${folders.log}/${REQUEST_LOG}`;
  const {
    found: {requests, canarySeen, endSeen},
    unread
  } = await told(
    "Squid's log",
    () => readThrough(requestLog, new RequestReader(policy, marks.nonce, processOf), late),
    {requests: [], canarySeen: true, endSeen: true}
  );
  const {
    found: {packets, canaryRecorded, held}
  } = await told(
    'The packet log',
    () =>
      readThrough(
        `${folders.packets}/${PACKET_LOG.file}`,
        new PacketReader(names, policy, marks.canaries, senderOf),
        late
      ),
    {packets: [], canaryRecorded: true, held: Infinity} // that it cannot be read is told; how much it lacks is not known
  );
  const missing = [...(canarySeen ? [] : ['beginning']), ...(endSeen || unread > 0 ? [] : ['end'])];
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
    logFull: (fs.statSync(requestLog, {throwIfNoEntry: false})?.size ?? 0) > LOG_BYTES - LONGEST_LINE,
    incomplete: problems.length === 0 ? undefined : problems.join(' ')
  };
}

const LONGEST_LINE = 8 * 1024;
const AT_ONCE = 1024 * 1024;

interface Through<T> {
  readonly found: T;
  readonly unread: number; // bytes
}

interface Reader<T> {
  take(line: string): void;
  done(): T;
}

// Piece by piece, because a flood makes a log that no string holds; and with pauses, because the runner may cancel.
async function readThrough<T>(file: string, reader: Reader<T>, late: Promise<unknown>): Promise<Through<T>> {
  if (!fs.existsSync(file)) return {found: reader.done(), unread: 0};
  const time = {over: false};
  void late.then(() => (time.over = true));
  let at = 0;
  const descriptor = fs.openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(AT_ONCE);
    let torn = Buffer.alloc(0);
    for (;;) {
      const read = fs.readSync(descriptor, buffer, 0, AT_ONCE, null);
      if (read === 0) return {found: reader.done(), unread: 0}; // '' after the last newline, or the line that a kill tore
      const piece = Buffer.concat([torn, buffer.subarray(0, read)]);
      const end = piece.lastIndexOf(0x0a) + 1;
      for (const line of piece.toString('utf8', 0, end).split('\n').slice(0, -1)) reader.take(line);
      torn = piece.subarray(end);
      at += read;
      await new Promise(resolve => setImmediate(resolve));
      const unread = time.over ? fs.fstatSync(descriptor).size - at : 0;
      if (unread > 0) return {found: reader.done(), unread};
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

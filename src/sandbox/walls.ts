// How sandbox and firewall stand while the command runs and when it is over, read back from outside and judged again.
import type {Counted} from '../audit/unrecorded.js';
import {parseHandedCount, parseUnhandedCount} from '../render/rules.js';
import type {Docker} from './docker.js';
import {readContents} from './contents.js';
import {planWalls, type Setting} from './plan.js';
import {proveFirewall, proveSandbox, proveSquid, type Proof, type Walls} from './proof.js';
import {sectionsOf} from './words.js';

export interface Stands {
  readonly changed: string | undefined; // what is not as it was, if anything
  readonly recorded: boolean; // whether the packet log still runs
  readonly refused: Counted;
}

/** Whose walls they are. */
export type Around = Pick<Setting, 'id' | 'folders'>;

/** Both containers' rules, or those around the command alone. */
export type Whose = 'both' | 'sandbox';

/** Throws where it cannot be read. */
export async function readWalls(
  docker: Docker,
  {id, folders}: Around,
  walls: Walls,
  whose: Whose
): Promise<Stands> {
  const read = async (which: 'firewall' | 'sandbox') =>
    sectionsOf(await docker.call(...planWalls(id, which)));
  const [sections, firewall] = await Promise.all([
    read('sandbox'),
    whose === 'both' ? read('firewall') : undefined
  ]);
  const squid = proveSquid(readContents(folders.firewallConfig), walls.squid);
  const {proofs, recorded} = proveSandbox(sections, walls);
  const own = firewall === undefined ? [] : proveFirewall(firewall, walls);
  const changed = [...proofs, ...own, squid].filter(({held}) => held === false);
  const counted = `${sections.get('rules.v4') ?? ''}${sections.get('rules.v6') ?? ''}`;
  return {
    changed:
      changed.length === 0 ? undefined : changed.map(({name, detail}) => `${name}: ${detail}`).join('; '),
    recorded,
    refused: {handed: parseHandedCount(counted), unhanded: parseUnhandedCount(counted)}
  };
}

const RULES_OF: Readonly<Record<Whose, string>> = {both: 'both containers', sandbox: 'the sandbox'};

export interface WallsAfter {
  readonly proof: Proof;
  readonly recorded: boolean | undefined;
  readonly refused: Counted | undefined; // where it could be read
}

/** The last look. What cannot be read has not been proved; a runner that leaves no time for it is told apart. */
export async function wallsAfter(
  docker: Docker,
  around: Around,
  walls: Walls,
  whose: Whose,
  hurried: Promise<unknown>
): Promise<WallsAfter> {
  const name = 'Unchanged at the end';
  const said = (held: Proof['held'], detail: string): Proof => ({name, held, detail});
  try {
    const stands = await Promise.race([
      readWalls(docker, around, walls, whose),
      hurried.then(() => undefined)
    ]);
    if (stands === undefined) {
      const proof = said('not made', 'the run was cancelled, and the runner left no time for it');
      return {proof, recorded: undefined, refused: undefined};
    }
    const {changed, ...rest} = stands;
    const proof =
      changed === undefined
        ? said(
            true,
            `rules of ${RULES_OF[whose]}, IPv6 setting, interfaces and Squid's configuration read back after the command`
          )
        : said(false, changed);
    return {proof, ...rest};
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return {
      proof: said(false, `could not be read back: ${words}`),
      recorded: undefined,
      refused: undefined
    };
  }
}

// Starts the firewall and the sandbox side by side and takes every proof. Only what this returns may run a command.
import {setTimeout as pause} from 'node:timers/promises';
import type {Canary} from '../relay/canary.js';
import {withCure} from './cure.js';
import {readContents} from './contents.js';
import {NoClientError, type Attached, type Docker} from './docker.js';
import {SquidWords, Tail, type Stderr} from './last-words.js';
import {startGate, type Streams, type Waiting} from './gate.js';
import {planCommand, planFirewall, planSandbox, type Command, type Setting} from './plan.js';
import {
  canariesIn,
  proveCanary,
  proveFirewall,
  proveSandbox,
  proveSquid,
  type Proof,
  type Walls
} from './proof.js';
import {NotMadeError, SetUpError} from './set-up-error.js';
import {Words, versionsIn, type Event, type Sections, type Versions} from './words.js';

export interface Wanted {
  readonly walls: Walls;
  /** Whether Squid's log holds the refusal that proves its beginning. */
  readonly logged: () => boolean;
}

/** What stands around the command. */
export interface Standing {
  readonly proofs: readonly Proof[];
  readonly walls: Walls;
  /** The command's container, which waits behind its gate. */
  readonly waiting: Promise<Waiting>;
  readonly recorded: boolean; // whether direct attempts are recorded
  readonly canaries: readonly Canary[];
  readonly versions: Versions;
  /** Resolves, with a sentence, when a part that the command must not outlive has ended. */
  readonly broken: Promise<string>;
  /** Gives the relay an order and waits for its answer. */
  order(word: 'finish'): Promise<Event>;
}

const READY_WITHIN_MS = 30_000;
const APART_MS = 12;

/**
 * Where it fails it ends no client: one that is cut off in the midst of a call may still get its container. Who removes
 * the containers waits for the clients too.
 * @param wanted writes what the firewall reads, while the engine makes the containers
 * @param command made then, too: it looks through the workspace and the runner's folders
 */
export async function startSandbox(
  docker: Docker,
  setting: Setting,
  wanted: () => Wanted,
  command: () => Promise<Command>,
  streams: Streams
): Promise<Standing> {
  // The sandbox first, because the command's container waits for it; and not both at once, because an engine that is asked
  // for both makes each wait for the other (12 to 40 ms until the first word, on two busy cores). What the firewall reads
  // is decided and written while the engine makes them: its init waits for the last of it.
  const sandbox = new Part(docker, 'The sandbox (the relay)', planSandbox(setting), {stdin: true});
  await pause(APART_MS);
  const firewall = new Part(docker, 'The firewall (Squid or its peer)', planFirewall(setting), {
    stderr: hear => new SquidWords(hear)
  });
  const {walls, logged} = wanted();
  const planned = planCommand(setting, await command());
  // Started while the others get ready: a third of the time until the command's first word is docker's start of its
  // container.
  const begun = sandbox.heard('begun');
  const waiting = begun.then(() =>
    within(
      startGate(docker, setting, planned, streams),
      () => `The command's container was not ready within ${READY_WITHIN_MS / 1000} s.`
    )
  );
  waiting.catch(() => undefined); // who opens the gate hears of it
  const [firewallWalls, sandboxWalls] = await within(
    Promise.all([firewall.walls, sandbox.walls, firewall.heard('ready'), sandbox.heard('ready'), begun]),
    () => `${firewall.silent ?? sandbox.silent ?? 'Docker'} was not ready within ${READY_WITHIN_MS / 1000} s.`
  );
  const {proofs, recorded} = proveSandbox(sandboxWalls, walls);
  const canaries = canariesIn(sandbox.last('canary'));
  const all = [
    ...proofs,
    ...proveFirewall(firewallWalls, walls),
    proveSquid(readContents(setting.folders.firewallConfig), walls.squid),
    proveCanary(canaries)
  ];
  const failed = all.find(proof => proof.held === false);
  if (failed !== undefined)
    throw new SetUpError(`The wall did not stand: ${failed.name}: ${failed.detail}.`, all);
  const proved = await within(
    sandbox.order('prove', 'proved'),
    () => 'Squid did not answer the first request.'
  );
  if (proved['passed'] !== false) throw new SetUpError('Squid let a name pass that no rule allows.', all);
  // A closed connection may be anybody's doing; the line in the log is Squid's own.
  if (!logged()) throw new SetUpError('Squid did not log the first request.', all);
  return {
    proofs: [
      ...all,
      {name: 'Refusal', held: true, detail: 'Squid refused a name that no rule allows, and logged it'}
    ],
    walls,
    waiting,
    recorded,
    canaries,
    versions: versionsIn(sandboxWalls, firewall.last('ready')),
    broken: Promise.race([firewall.ended, sandbox.ended]),
    order: word => sandbox.order(word, 'finished')
  };
}

interface PartOptions {
  readonly stdin?: boolean;
  readonly stderr?: (hear: (event: Event) => void) => Stderr;
}

class Part {
  readonly attached: Attached;
  readonly walls: Promise<Sections>;
  readonly ended: Promise<string>;
  private readonly events: Event[] = [];
  private readonly waiting = new Map<string, (event: Event) => void>();
  private readonly died: Promise<never>;
  private spoke = false;
  private unmade = false;
  private readonly stderr: Stderr;

  constructor(
    docker: Docker,
    private readonly name: string,
    argv: readonly string[],
    {stdin = false, stderr = () => new Tail()}: PartOptions
  ) {
    const said = (this.stderr = stderr(event => this.hear(event)));
    let stand: (sections: Sections) => void = () => undefined;
    const standing = new Promise<Sections>(resolve => (stand = resolve));
    let garble: (sentence: string) => void = () => undefined;
    const garbled = new Promise<string>(resolve => (garble = resolve));
    const words = new Words({
      event: event => this.hear(event),
      sections: sections => stand(sections),
      unreadable: () => garble(`${this.name} said what cannot be read.`)
    });
    this.attached = docker.attach(argv, {
      stdin,
      stdout: chunk => {
        words.take(chunk);
        return undefined;
      },
      stderr: chunk => {
        said.take(chunk);
        return undefined;
      }
    });
    const gone = this.attached.ended.then(
      code => this.epitaph(code),
      (error: unknown) => {
        this.unmade = error instanceof NoClientError;
        return `${this.name}: ${error instanceof Error ? error.message : String(error)}`;
      }
    );
    this.ended = Promise.race([gone, garbled]);
    this.died = this.ended.then(sentence => {
      throw this.unmade ? new NotMadeError(sentence) : new SetUpError(sentence);
    });
    this.died.catch(() => undefined); // whoever waits for a word hears of it; nobody has to
    this.walls = Promise.race([standing, this.died]);
    this.walls.catch(() => undefined);
  }

  /** Its name, while it has not said that it is ready. */
  get silent(): string | undefined {
    return this.spoke ? undefined : this.name;
  }

  last(event: string): Event | undefined {
    return this.events.findLast(heard => heard.event === event);
  }

  heard(event: string): Promise<Event> {
    const known = this.last(event);
    if (known !== undefined) return Promise.resolve(known);
    return Promise.race([new Promise<Event>(resolve => this.waiting.set(event, resolve)), this.died]);
  }

  order(word: string, answer: string): Promise<Event> {
    this.attached.write(`${word}\n`);
    return this.heard(answer);
  }

  private hear(event: Event): void {
    if (event.event === 'ready') this.spoke = true;
    this.events.push(event);
    this.waiting.get(event.event)?.(event);
  }

  // docker's client has a code of its own for what it could not do: 125.
  private epitaph(code: number): string {
    const said = this.stderr.said();
    if (code === 125 && this.spoke)
      return `${this.name} was lost, and the Docker engine with it: ${withCure(said ?? 'docker gave no reason')}`;
    if (code === 125) {
      this.unmade = true;
      return `${this.name} did not start: ${withCure(said ?? 'docker gave no reason')}`;
    }
    return withCure(
      `${this.name} ended with code ${code}${said === undefined ? '' : ` (${said.replace(/\.$/, '')})`}.`
    );
  }
}

async function within<T>(promise: Promise<T>, sentence: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SetUpError(sentence())), READY_WITHIN_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

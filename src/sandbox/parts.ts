// Our two containers, from the moment that docker is asked for them: what each says, how it stands, why it ended.
import {setTimeout as pause} from 'node:timers/promises';
import {withCure} from './cure.js';
import {NoClientError, type Attached, type Docker} from './docker.js';
import {SquidWords, Tail, type Stderr} from './last-words.js';
import {planFirewall, planSandbox, type Setting} from './plan.js';
import {NotMadeError, SetUpError} from './set-up-error.js';
import {Words, type Event, type Sections} from './words.js';

const APART_MS = 12;

export interface Parts {
  readonly sandbox: Part;
  readonly firewall: Promise<Part>;
}

/**
 * Asks docker for both, and waits for neither. The sandbox first, because the command's container waits for it; and not
 * both at once, because an engine that is asked for both makes each wait for the other (12 to 40 ms until the first word,
 * on two busy cores).
 */
export function beginParts(docker: Docker, setting: Setting): Parts {
  const sandbox = new Part(docker, 'The sandbox (the relay)', planSandbox(setting), {stdin: true});
  const firewall = pause(APART_MS).then(
    () =>
      new Part(docker, 'The firewall (Squid or its peer)', planFirewall(setting), {
        stderr: hear => new SquidWords(hear)
      })
  );
  firewall.catch(() => undefined); // whoever waits for it hears of it
  return {sandbox, firewall};
}

interface PartOptions {
  readonly stdin?: boolean;
  readonly stderr?: (hear: (event: Event) => void) => Stderr;
}

export class Part {
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

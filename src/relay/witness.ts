// Tells the step of each connection while its socket exists: afterwards nobody can say whose it was. Asks it why Squid
// refused one: the step reads Squid's log.
import * as net from 'node:net';
import * as readline from 'node:readline';
import type {Ends} from './ip-packet.js';
import type {Why} from './refusal.js';

// A refusal waits this long for the step to look, which takes it about 2 ms on a runner that is not overloaded. A packet
// that is to be refused may wait longer: nobody gets anything later for it but his error.
const WAIT_MS = 100;
const PACKET_WAIT_MS = 500;

export class Witness {
  private readonly waiting = new Map<string, (answer?: string) => void>();
  private step: net.Socket | undefined;

  constructor(path: string) {
    const step = net.connect({path});
    const gone = (): void => {
      this.step = undefined;
      for (const resolve of this.waiting.values()) resolve();
    };
    step.on('connect', () => (this.step = step));
    step.on('error', gone); // it fails open: a connection without a known process is judged all the same
    step.on('close', gone);
    const seen = readline.createInterface({input: step});
    seen.on('error', () => step.destroy()); // it repeats what befell the socket, and unheard it would end the relay
    seen.on('line', line => {
      const [word = '', answer] = line.split('\t');
      this.waiting.get(word)?.(answer);
    });
  }

  /** Resolves when the step has looked whose socket it is, or will not in time. */
  async saw(client: net.Socket): Promise<void> {
    await this.ask(socketOf(client));
  }

  /** Likewise, of a connection that will be refused. */
  async sawPacket({from, to}: Ends): Promise<void> {
    await this.ask(`packet tcp ${from} ${to}`, PACKET_WAIT_MS);
  }

  /** Why Squid refused it; undefined where the step does not know, or not in time. */
  async why(client: net.Socket): Promise<Why | undefined> {
    const answer = await this.ask(`why ${socketOf(client)}`);
    return answer === undefined || answer === '' ? undefined : (JSON.parse(answer) as Why);
  }

  private ask(word: string, waitMs = WAIT_MS): Promise<string | undefined> {
    const {step} = this;
    if (step === undefined) return Promise.resolve(undefined);
    return new Promise(resolve => {
      const done = (answer?: string): void => {
        clearTimeout(timer);
        this.waiting.delete(word);
        resolve(answer);
      };
      const timer = setTimeout(done, waitMs);
      this.waiting.set(word, done);
      step.write(`${word}\n`);
    });
  }
}

function socketOf({remoteAddress = '', remotePort = 0}: net.Socket): string {
  return `${remoteAddress}:${remotePort}`;
}

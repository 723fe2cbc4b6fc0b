// Tells the step of each connection while its socket exists: afterwards nobody can say whose it was.
import * as net from 'node:net';
import * as readline from 'node:readline';

// A refusal waits this long for the step to look, which takes it about 2 ms on a runner that is not overloaded.
const WAIT_MS = 100;

export class Witness {
  private readonly waiting = new Map<string, () => void>();
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
    seen.on('line', socket => this.waiting.get(socket)?.());
  }

  /** Resolves when the step has looked whose socket it is, or will not in time. */
  saw(client: net.Socket): Promise<void> {
    const {step} = this;
    if (step === undefined) return Promise.resolve();
    const socket = `${client.remoteAddress ?? ''}:${client.remotePort ?? 0}`;
    return new Promise(resolve => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(socket);
        resolve();
      };
      const timer = setTimeout(done, WAIT_MS);
      this.waiting.set(socket, done);
      step.write(`${socket}\n`);
    });
  }
}

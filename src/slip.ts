// What nobody caught → one sentence, so that a fault of our own ends the step closed like any other, and not in a stack.
import {logLine} from './report/inert.js';

const GRACE_MS = 30_000;

export class Slip {
  /** Resolves with the sentence when something was thrown that nobody caught. */
  readonly happened: Promise<string>;
  sentence: string | undefined;

  constructor() {
    this.happened = new Promise(resolve => {
      // A rejection that nobody handles comes here too. Only the first: what follows from it says less.
      process.on('uncaughtException', error => {
        const words = error instanceof Error ? error.message : String(error);
        this.sentence ??= `This action failed by a fault of its own: ${logLine(words)}. Please tell its maintainers.`;
        resolve(this.sentence);
      });
    });
  }

  /** Rejects where the step does not end by itself after it. */
  async outlived(): Promise<never> {
    const sentence = await this.happened;
    await new Promise(resolve => setTimeout(resolve, GRACE_MS).unref());
    throw new Error(sentence);
  }
}

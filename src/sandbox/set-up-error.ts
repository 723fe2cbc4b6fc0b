import type {Proof} from './proof.js';

/** The firewall could not be set up or proved. The message is the sentence that the user reads. */
export class SetUpError extends Error {
  constructor(
    message: string,
    readonly proofs: readonly Proof[] = []
  ) {
    super(message);
  }
}

/** A container was not even made: the engine may lack the image, or not be there. */
export class NotMadeError extends SetUpError {}

import type { Reason } from './types.js';

/** What was asked for is not done; `reason` says why. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly reason: Reason,
    message = `Refused: ${reason}.`,
  ) {
    super(message);
  }
}

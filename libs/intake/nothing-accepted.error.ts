import type { Problem } from './validate.js';

/** Thrown when no item of a submission is valid; nothing of it is stored. */
export class NothingAcceptedError extends Error {
  constructor(
    /** The first of them. */
    readonly problems: readonly Problem[],
    readonly rejected: number,
  ) {
    super('No item is valid');
    this.name = 'NothingAcceptedError';
  }
}

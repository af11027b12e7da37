/** Ends a command; the message is a sentence for the person at the terminal and never holds text of an SMS. */
export class CliError extends Error {
  constructor(
    message: string,
    /** 1: it ran and something failed; 2: it could not start. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** Why a message was dead-lettered; headers and database rows hold these words and nothing else. */
export const DEAD_REASONS = [
  'invalid-body',
  'too-large',
  'unsupported-version',
  'unknown-sender',
  'unknown-tenant',
  'unknown-key',
  'decrypt-failed',
  'unprocessable',
  'attempts-exhausted',
  'crash-limit',
  'expired',
] as const;
export type DeadReason = (typeof DEAD_REASONS)[number];

/** The same for people. */
export const DEAD_REASON_DETAILS: Record<DeadReason, string> = {
  'invalid-body': 'The message did not have the form that the pipeline expects.',
  'too-large': 'The message was larger than the pipeline takes.',
  'unsupported-version': 'The message was of a version that the pipeline does not know.',
  'unknown-sender': 'It does not say who sent it, or its sender may not speak for the tenant that it names.',
  'unknown-tenant': 'The tenant does not exist.',
  'unknown-key': 'The key that sealed the text is not known any more.',
  'decrypt-failed': 'The sealed text could not be opened.',
  unprocessable: 'The pipeline could not process the text, and retrying cannot help.',
  'attempts-exhausted': 'The pipeline failed on the text several times and gave up.',
  'crash-limit': 'The pipeline stopped several times while it had the text, and gave up.',
  expired: 'The text waited for a day, and raw texts are kept no longer.',
};

/** A reason as a message gives it; any other word, as one of a release to come, is taken for `unprocessable`. */
export const deadReasonOf = (word: string): DeadReason =>
  DEAD_REASONS.find((reason) => reason === word) ?? 'unprocessable';

/** Why a message was dead-lettered; headers and database rows hold these words and nothing else. */
export const DEAD_REASONS = [
  'invalid-body',
  'too-large',
  'unsupported-version',
  'unknown-tenant',
  'unknown-key',
  'decrypt-failed',
  'unprocessable',
  'attempts-exhausted',
  'crash-limit',
] as const;
export type DeadReason = (typeof DEAD_REASONS)[number];

import { describe, expect, it } from '@jest/globals';
import { DependencyDownError, OutcomeUnknownError, UnavailableError, UnprocessableError } from './errors.js';
import { onFailure, RETRY_POLICY, tiersOf } from './retry-policy.js';

describe('onFailure', () => {
  const waits = [1, 5, 5, 15, 15, 60, 60, 60];

  it.each(waits.map((seconds, attempt) => ({ attempt, seconds })))(
    'retries after $seconds s when $attempt attempts failed before',
    ({ attempt, seconds }) => {
      expect(onFailure(new Error('any'), attempt)).toEqual({ kind: 'retry', afterMs: seconds * 1000 });
    },
  );

  it('gives up when every wait was used', () => {
    expect(onFailure(new Error('any'), 8)).toEqual({ kind: 'dead', reason: 'attempts-exhausted' });
  });

  it('gives up at once, with the reason, when the handler says that retrying cannot help', () => {
    expect(onFailure(new UnprocessableError('unknown-key'), 0)).toEqual({
      kind: 'dead',
      reason: 'unknown-key',
    });
  });

  it.each([new DependencyDownError(), new UnavailableError('blocked'), new OutcomeUnknownError()])(
    'pauses on %s however often the message failed before',
    (failure) => {
      expect(onFailure(failure, 8)).toEqual({ kind: 'pause' });
    },
  );

  it('retries what was thrown without being an error', () => {
    expect(onFailure('text', 0).kind).toBe('retry');
  });

  it('spends 221 s on a message at most, in four tiers', () => {
    expect(RETRY_POLICY.waitsMs.reduce((sum, ms) => sum + ms)).toBe(221_000);
    expect(tiersOf(RETRY_POLICY)).toEqual([1_000, 5_000, 15_000, 60_000]);
  });
});

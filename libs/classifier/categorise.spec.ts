import { describe, expect, it } from '@jest/globals';
import { CATEGORIES, type Fields } from '#libs/contracts/index.js';
import { categorise } from './categorise.js';

const THRESHOLDS = { reviewBelow: 0.6, sureFrom: 0.85 };
const fields = (given: Partial<Fields>) =>
  ({ kind: 'transaction', amount: '10.00', doubts: [], ...given }) as Fields;
const scores = (category: (typeof CATEGORIES)[number], confidence: number) => {
  const rest = (1 - confidence) / (CATEGORIES.length - 1);
  return Float32Array.from(CATEGORIES, (name) => (name === category ? confidence : rest));
};

describe('categorise', () => {
  it('takes the most probable category and its probability', () => {
    expect(categorise(fields({}), scores('fuel', 0.9), THRESHOLDS)).toMatchObject({
      category: 'fuel',
      confidence: 0.9,
      needsReview: false,
    });
  });

  it.each([
    [0.85, 'high'],
    [0.84, 'medium'],
    [0.6, 'medium'],
    [0.59, 'low'],
  ] as const)('takes the level of %d from the thresholds of the model: %s', (confidence, level) => {
    expect(categorise(fields({}), scores('fuel', confidence), THRESHOLDS).confidenceLevel).toBe(level);
  });

  it('asks for a look below the threshold, and when there is no amount', () => {
    expect(categorise(fields({}), scores('fuel', 0.5), THRESHOLDS).needsReview).toBe(true);
    expect(categorise(fields({ amount: null }), scores('fuel', 0.9), THRESHOLDS).needsReview).toBe(true);
    expect(categorise(fields({ doubts: ['direction'] }), scores('fuel', 0.9), THRESHOLDS).needsReview).toBe(
      true,
    );
  });

  it('asks for a look when a private person was paid for what may be anything', () => {
    const paid = { direction: 'debit', merchant: null, counterparty: '<PERSON:k1abc>' } as const;
    expect(categorise(fields(paid), scores('groceries', 0.8), THRESHOLDS).needsReview).toBe(true);
    expect(categorise(fields(paid), scores('transfer', 0.8), THRESHOLDS).needsReview).toBe(false);
    expect(categorise(fields(paid), scores('groceries', 0.97), THRESHOLDS).needsReview).toBe(false);
    expect(
      categorise(fields({ ...paid, merchant: 'Zomato' }), scores('groceries', 0.8), THRESHOLDS).needsReview,
    ).toBe(false);
  });

  it('takes what a private person got for no purpose the text says for a transfer, with little confidence', () => {
    const paid = fields({ direction: 'debit', merchant: null, counterparty: '<PERSON:k1abc>' });
    const verdict = categorise(paid, scores('groceries', 0.4), THRESHOLDS);
    expect(verdict).toMatchObject({ category: 'transfer', confidenceLevel: 'low', needsReview: true });
    expect(verdict.confidence).toBeLessThan(0.4);
  });

  it('gives no category to what is not a transaction, and keeps the scores', () => {
    const verdict = categorise(fields({ kind: 'otp' }), scores('fuel', 0.9), THRESHOLDS);
    expect(verdict).toMatchObject({
      category: null,
      confidence: null,
      confidenceLevel: null,
      needsReview: false,
    });
    expect(verdict.scores).toHaveLength(CATEGORIES.length);
  });
});

import { describe, expect, it } from '@jest/globals';
import { CATEGORIES, type Fields } from '#libs/contracts/index.js';
import { categorise } from './categorise.js';

const fields = (given: Partial<Fields>) =>
  ({ kind: 'transaction', amount: '10.00', doubts: [], ...given }) as Fields;
const scores = (category: (typeof CATEGORIES)[number], confidence: number) => {
  const rest = (1 - confidence) / (CATEGORIES.length - 1);
  return Float32Array.from(CATEGORIES, (name) => (name === category ? confidence : rest));
};

describe('categorise', () => {
  it('takes the most probable category and its probability', () => {
    expect(categorise(fields({}), scores('fuel', 0.9), 0.6)).toMatchObject({
      category: 'fuel',
      confidence: 0.9,
      needsReview: false,
    });
  });

  it('asks for a look below the threshold, and when there is no amount', () => {
    expect(categorise(fields({}), scores('fuel', 0.5), 0.6).needsReview).toBe(true);
    expect(categorise(fields({ amount: null }), scores('fuel', 0.9), 0.6).needsReview).toBe(true);
    expect(categorise(fields({ doubts: ['direction'] }), scores('fuel', 0.9), 0.6).needsReview).toBe(true);
  });

  it('asks for a look when a private person was paid for what may be anything', () => {
    const paid = { direction: 'debit', merchant: null, counterparty: '<PERSON:k1abc>' } as const;
    expect(categorise(fields(paid), scores('groceries', 0.8), 0.6).needsReview).toBe(true);
    expect(categorise(fields(paid), scores('transfer', 0.8), 0.6).needsReview).toBe(false);
    expect(categorise(fields(paid), scores('groceries', 0.97), 0.6).needsReview).toBe(false);
    expect(
      categorise(fields({ ...paid, merchant: 'Zomato' }), scores('groceries', 0.8), 0.6).needsReview,
    ).toBe(false);
  });

  it('takes what a private person got for no purpose the text says for a transfer, with little confidence', () => {
    const paid = fields({ direction: 'debit', merchant: null, counterparty: '<PERSON:k1abc>' });
    const verdict = categorise(paid, scores('groceries', 0.4), 0.6);
    expect(verdict).toMatchObject({ category: 'transfer', needsReview: true });
    expect(verdict.confidence).toBeLessThan(0.4);
  });

  it('gives no category to what is not a transaction, and keeps the scores', () => {
    const verdict = categorise(fields({ kind: 'otp' }), scores('fuel', 0.9), 0.6);
    expect(verdict).toMatchObject({ category: null, confidence: null, needsReview: false });
    expect(verdict.scores).toHaveLength(CATEGORIES.length);
  });
});

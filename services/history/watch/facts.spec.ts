import { describe, expect, it } from '@jest/globals';
import type { JudgedBudget } from '#libs/insight-reader/budget-reader.js';
import { judgeBudget } from '#libs/insights/budgets/judge-budget.js';
import { formatIn } from '#libs/insights/money.js';
import { budgetFact, isOver } from './facts.js';

/** A budget of 100 rupees that has spent so many paise a day up to the 10th, or today. */
function judged(days: number[], today = '2026-11-10'): JudgedBudget {
  const budget = {
    id: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e22',
    tenantId: 'local',
    category: null,
    currency: 'INR',
    amount: '100',
    createdAt: new Date(),
    updatedAt: new Date(),
  };
  const progress = judgeBudget({
    budget: { category: null, amount: 10_000 },
    days,
    today,
    projection: null,
    format: formatIn('INR', 'IN'),
  });
  return { budget, progress };
}

describe('the fact that a budget will not last', () => {
  it('says where the month will end, in decimal strings', () => {
    const projected = judged([5000]);
    expect(isOver(projected)).toBe(true);
    expect(budgetFact(projected, '2026-11-01').data).toEqual({
      id: projected.budget.id,
      category: null,
      currency: 'INR',
      amount: '100.00',
      month: '2026-11-01',
      status: 'projected-over',
      spent: '50.00',
      projected: '150.00',
      variance: '50.00',
      sentence: projected.progress.sentence,
    });
  });

  it('says nothing of the end where nothing is known of it', () => {
    const over = judged([12_050], '2026-11-01');
    expect(isOver(over)).toBe(true);
    expect(budgetFact(over, '2026-11-01').data).toMatchObject({
      status: 'over',
      spent: '120.50',
      projected: null,
      variance: null,
    });
  });

  it('is none of a budget on track', () => expect(isOver(judged([1000]))).toBe(false));

  it('is known from the same month only', () => {
    const { subject, isKnown } = budgetFact(judged([5000]), '2026-11-01');
    expect(isKnown([subject])).toBe(true);
    expect(isKnown([budgetFact(judged([5000]), '2026-10-01').subject])).toBe(false);
  });
});

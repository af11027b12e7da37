import { describe, expect, it } from '@jest/globals';
import { action, conditions } from './backup-columns.js';

describe('a rule in a backup', () => {
  const condition = { field: 'merchant', operator: 'is', value: 'Zomato' };

  it('has conditions of field, operator and value, and nothing else', () => {
    expect(conditions.holds([condition])).toBe(true);
    expect(conditions.holds([condition, { ...condition, extra: 'x' }])).toBe(false);
    expect(conditions.holds([{ ...condition, operator: 'at-least' }])).toBe(false);
    expect(conditions.holds([])).toBe(false);
  });

  it('sets a category, a merchant or a kind, and nothing else', () => {
    expect(action.holds({ category: 'other', kind: 'otp' })).toBe(true);
    expect(action.holds({ category: 'other', extra: 'x' })).toBe(false);
    expect(action.holds({ kind: 'nothing' })).toBe(false);
    expect(action.holds({})).toBe(false);
  });
});

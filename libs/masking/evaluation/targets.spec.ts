import { describe, expect, it } from '@jest/globals';
import { score, type Score } from './score.js';
import { checkTargets } from './targets.js';

const verdict = (name: string, changes: Partial<Score>) =>
  checkTargets({ ...score([], () => []), ...changes }).find((one) => one.name.includes(name));

describe('targets', () => {
  it.each([
    ['all types', { recall: { hits: 97, of: 100 } }, true],
    ['all types', { recall: { hits: 969, of: 1000 } }, false],
    ['precision', { precision: { hits: 96, of: 100 } }, false],
    ['perfect', { perfect: { hits: 92, of: 100 } }, true],
    ['amount', { damageByKind: { amount: { hits: 3, of: 900 }, date: { hits: 0, of: 100 } } }, true],
    ['amount', { damageByKind: { amount: { hits: 3, of: 900 }, date: { hits: 1, of: 100 } } }, false],
    ['merchant_hint', { damageByKind: { merchant_hint: { hits: 1, of: 5 } } }, true],
    ['without personal data', { cleanRows: { hits: 1, of: 900 } }, false],
  ])('%s %j is met: %s', (name, changes, met) => {
    expect(verdict(name, changes)?.met).toBe(met);
  });

  it('take types together, so that one miss of a rare type does not decide', () => {
    const recallByType = {
      ACCOUNT: { hits: 99, of: 99 },
      IN_PAN: { hits: 0, of: 1 },
      PERSON: { hits: 0, of: 9 },
    };
    expect(verdict('ACCOUNT', { recallByType })).toMatchObject({ hits: 99, of: 100, met: true });
  });

  it('are open where nothing was counted', () => {
    expect(verdict('USERNAME', {})).toEqual({
      name: 'recall ADDRESS, USERNAME, URL',
      atLeast: 0.85,
      hits: 0,
      of: 0,
    });
  });
});

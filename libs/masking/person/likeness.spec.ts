import { describe, expect, it } from '@jest/globals';
import { learnLikeness } from './likeness.js';
import { soundsLikeName } from './sounds-like.js';

describe('likeness', () => {
  const likeness = learnLikeness('ravindra surendra\njitendra', 'market basket ticket');

  it('is above zero for what shares letters with names, below for what shares them with other words', () => {
    expect(likeness.of('mahendra')).toBeGreaterThan(0.3);
    expect(likeness.of('rocket')).toBeLessThan(-0.3);
  });

  it('says nothing of what shares letters with neither', () => {
    expect(Math.abs(likeness.of('qqq'))).toBeLessThan(0.3);
  });

  it('stays within bounds, whatever the word', () => {
    for (const word of ['', 'a', '\uD800', 'ndra'.repeat(500)]) {
      expect(Math.abs(likeness.of(word))).toBeLessThanOrEqual(2);
    }
  });
});

describe('what is learned of names', () => {
  it.each(['gurmeetinder', 'raghunandan', 'christopherson'])('%s sounds like a name', (word) => {
    expect(soundsLikeName(word)).toBeGreaterThan(0);
  });

  it.each(['superstore', 'electronics', 'transaction'])('%s does not', (word) => {
    expect(soundsLikeName(word)).toBeLessThan(0);
  });
});

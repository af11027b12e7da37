import { describe, expect, it } from '@jest/globals';
import { levelOf } from './level.js';

describe('levelOf', () => {
  it.each([
    [0.59, 'low'],
    [0.6, 'medium'],
    [0.89, 'medium'],
    [0.9, 'high'],
  ])('calls %f %s', (confidence, level) => {
    expect(levelOf(confidence, { reviewBelow: 0.6, sureFrom: 0.9 })).toBe(level);
  });
});

import { describe, expect, it } from '@jest/globals';
import { withoutPlace } from './place-tail.js';

describe('withoutPlace', () => {
  it.each([
    ['GREEN CAFE MUMBAI IN', 'GREEN CAFE'],
    ['GREEN CAFE DUBAI ARE', 'GREEN CAFE'],
    ['GREENMART, DUBAI AE', 'GREENMART'],
    ['GREEN CAFE PUNE', 'GREEN CAFE'],
    ['GREEN CAFE US', 'GREEN CAFE'],
    ['CAFE DELHI', 'CAFE DELHI'],
    ['Hotel Green Mumbai', 'Hotel Green Mumbai'],
    ['MADE IN', 'MADE IN'],
    ['DUBAI', 'DUBAI'],
  ])('leaves of %s %s', (written, expected) => {
    expect(withoutPlace(written)).toBe(expected);
  });
});

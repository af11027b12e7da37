import { describe, expect, it } from '@jest/globals';
import { readPrefer } from './read-prefer.js';

describe('readPrefer', () => {
  it.each([
    ['wait=5', 5],
    ['respond-async, wait=10', 10],
    ['WAIT="3"; x=1', 3],
    ['wait=999', 30],
    ['wait=0', 0],
    ['wait=-5', 0],
    ['wait=5s', 0],
    ['await=5', 0],
    [undefined, 0],
  ])('reads %j as %d seconds', (header, seconds) => {
    expect(readPrefer(header)).toBe(seconds);
  });
});

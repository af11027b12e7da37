import { describe, expect, it } from '@jest/globals';
import { isUUID } from 'class-validator';
import { v7 } from 'uuid';
import { itemId, submissionIdFor } from './item-id.js';

describe('itemId', () => {
  it('is a valid UUIDv7 with the time of its submission', () => {
    const submission = v7();
    expect(isUUID(itemId(submission, 0), '7')).toBe(true);
    expect(itemId(submission, 3).slice(0, 13)).toBe(submission.slice(0, 13));
  });

  it('is the same for the same item and differs for every other', () => {
    const [one, two] = [v7(), v7()];
    const ids = [one, two].flatMap((id) => Array.from({ length: 1000 }, (_, index) => itemId(id, index)));
    expect(new Set(ids).size).toBe(2000);
    expect(itemId(one, 7)).toBe(ids[7]);
  });
});

describe('submissionIdFor', () => {
  it('depends on tenant and key, and on nothing else', () => {
    expect(isUUID(submissionIdFor('a', 'k'))).toBe(true);
    expect(submissionIdFor('a', 'k')).toBe(submissionIdFor('a', 'k'));
    expect(
      new Set([submissionIdFor('a', 'k'), submissionIdFor('b', 'k'), submissionIdFor('a', 'l')]).size,
    ).toBe(3);
  });
});

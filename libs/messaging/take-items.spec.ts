import { describe, expect, it } from '@jest/globals';
import { takeItems } from './take-items.js';

describe('takeItems', () => {
  it('gives the items as they are, and leaves the message without any', () => {
    const items = [{ id: 1 }];
    const message = { chunkId: 'c', items };
    expect(takeItems(message)).toBe(items);
    expect(message).toEqual({ chunkId: 'c', items: [] });
    expect(items).toHaveLength(1);
  });
});

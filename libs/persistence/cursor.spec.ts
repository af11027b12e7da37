import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, InvalidCursorError } from './cursor.js';

const cursor = {
  movedAt: new Date('2026-01-31T18:20:00.123Z'),
  id: '0190a6e4-7f3c-7b2a-9c51-3f6d2f0b8a11',
};

describe('a cursor', () => {
  it('comes back as it was, and fits in a query string', () => {
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
    expect(encodeCursor(cursor)).toMatch(/^[\w-]+$/);
  });

  it.each(['', '%%%', encodeCursor(cursor).slice(4), Buffer.from("' OR 1=1 --").toString('base64url')])(
    'is refused when it is %j',
    (text) => {
      expect(() => decodeCursor(text)).toThrow(InvalidCursorError);
    },
  );
});

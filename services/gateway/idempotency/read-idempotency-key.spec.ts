import { describe, expect, it } from '@jest/globals';
import { Problem } from '../http/problem.js';
import { readIdempotencyKey } from './read-idempotency-key.js';

describe('readIdempotencyKey', () => {
  it.each([
    ['"8e03978e-40d5-43dd-bc93-6894a57f9324"', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['8e03978e-40d5-43dd-bc93-6894a57f9324', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    [' "a b" ', 'a b'],
    [String.raw`"a \"b\" \\ c"`, String.raw`a "b" \ c`],
    [`"${'x'.repeat(255)}"`, 'x'.repeat(255)],
  ])('reads %s', (header, key) => expect(readIdempotencyKey(header)).toBe(key));

  it.each([
    '',
    '""',
    '"',
    'a b',
    'a"b',
    '"a"b"',
    String.raw`"a\b"`,
    String.raw`a\b`,
    '"a", "b"',
    '"a";b=1',
    '"ä"',
    '"a\tb"',
    `"${'x'.repeat(256)}"`,
    'x'.repeat(256),
  ])('refuses %j without repeating it', (header) => {
    expect(() => readIdempotencyKey(header)).toThrow(Problem);
    try {
      readIdempotencyKey(header);
    } catch (failure) {
      expect((failure as Problem).body).toMatchObject({
        status: 400,
        type: '/problems/invalid-idempotency-key',
      });
    }
  });
});

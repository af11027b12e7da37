import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { guarded, unguarded } from './formula-guard.js';

describe('a guarded cell', () => {
  it.each(['=1+1', '+91 5550 0100', '-cmd', '@SUM(A1)', '\t=1', '\r=1', "'=1", '-1-1', '+1'])(
    'starts with an apostrophe: %j',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['', 'Rs 5 = 5', '12.50', '-12.50', '-3', "'tis", '<ACCOUNT:k1ab>'])(
    'stays as it is: %j',
    (cell) => {
      expect(guarded(cell)).toBe(cell);
    },
  );

  it('is read back as it was', () => {
    const signs = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '1', '.', 'a', ' ');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 6 }), (parts) => {
        const cell = parts.join('');
        expect(unguarded(guarded(cell))).toBe(cell);
      }),
    );
  });
});

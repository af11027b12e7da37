import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { nameWords } from './name-words.js';

describe('nameWords', () => {
  it('knows words, masks and line breaks', () => {
    expect(nameWords("McDonald's <CARD:k1a> AT&T\nDisney+").map(({ key, joins }) => [key, joins])).toEqual([
      ['mcdonalds', false],
      ['att', false],
      ['disney', false],
    ]);
  });

  it('splits ASCII as it splits any text', () => {
    const unit = string({ unit: 'grapheme-ascii', maxLength: 1 });
    const signs = string({ unit: unit.map((sign) => sign || '<'), maxLength: 40 });
    assert(
      property(signs, (text) => {
        expect(nameWords(text)).toEqual(nameWords(`${text} é`).slice(0, -1));
      }),
      { numRuns: 500, examples: [["a<PERSON:k1a>b'c &d+\n+e f&&g <X> <OTP>h"]] },
    );
  });
});

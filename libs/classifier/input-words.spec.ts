import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property, string } from 'fast-check';
import { inputWords } from './input-words.js';

describe('inputWords', () => {
  it.each([
    ['12ab34cd56', ['ab0cd']],
    ['2024 7-ELEVEN A1', ['eleven', 'a']],
    ['<ACCOUNT:k1abc>, <a> <X_Y', ['<account>', 'a', 'x', 'y']],
  ])('reads %j as %j', (text, words) => {
    expect(inputWords(text)).toEqual(words);
  });

  it('reads ASCII as any text', () => {
    const text = string({ unit: constantFrom(...'aZ09 <>:_-.\n', '<OTP:a>'), maxLength: 40 });
    assert(
      property(text, (ascii) => {
        expect([...inputWords(ascii), 'é']).toEqual(inputWords(`${ascii} é`));
      }),
    );
  });
});

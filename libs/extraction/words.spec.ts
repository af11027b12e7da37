import { describe, expect, it } from '@jest/globals';
import { ask, wordOf } from './words.js';

describe('wordOf', () => {
  it('keeps the answer to each question as a bit of the word', () => {
    const isLong = ask((norm) => norm.length > 3);
    const isCapital = ask((_norm, text) => text === text.toUpperCase());
    const word = wordOf('RUPEE');
    expect(word.norm).toBe('rupee');
    expect(word.is & isLong).toBe(isLong);
    expect(word.is & isCapital).toBe(isCapital);
    expect(wordOf('rs').is & (isLong | isCapital)).toBe(0);
  });

  it('asks once a word, and again what was not asked when the word was first met', () => {
    let asked = 0;
    wordOf('asked');
    const bit = ask((norm) => ++asked > 0 && norm === 'asked');
    expect(wordOf('asked').is & bit).toBe(bit);
    wordOf('asked');
    expect(asked).toBe(1);
  });
});

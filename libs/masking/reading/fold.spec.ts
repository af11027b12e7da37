import { describe, expect, it } from '@jest/globals';
import { fold, lowerCase } from './fold.js';

describe('fold', () => {
  it.each([
    ['digits of every script', '९०८७ ٣٤٥ ೧೨೩ ５５ 𝟛', '9087 345 123 55 3'],
    ['invisible characters', '30\u200B10\u00AD55\u2060', '301055'],
    ['struck-through digits', '1\u03362\u0336', '12'],
    ['look-alikes of X, * and -', 'ХХ12 ××34 ••56 a–b', 'XX12 XX34 **56 a-b'],
    ['full-width letters and spaces', 'Ｃａｒｄ\u30001', 'Card 1'],
    ['one character that is several', '₨ 5… ', 'Rs 5... '],
  ])('reads %s', (_, original, text) => {
    expect(fold(original).text).toBe(text);
  });

  it('leads back to the original characters', () => {
    const original = 'a\u200B९\u200B०\u200B b';
    const { text, original: back } = fold(original);
    const start = text.indexOf('90');
    expect(back(start, start + 2)).toEqual({ start: 2, end: 5 });
  });

  it('keeps lower case as long as the text', () => {
    expect(lowerCase('İSTANBUL ẞ')).toHaveLength('İSTANBUL ẞ'.length);
    expect(lowerCase('Kaşıkçı ABC')).toBe('kaşıkçı abc');
  });

  it('takes half of a surrogate pair as it is', () => {
    expect(fold('a\uD835b').text).toBe('a\uD835b');
  });
});

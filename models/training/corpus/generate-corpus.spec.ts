import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '#libs/contracts/index.js';
import { corpusHash, generateCorpus } from './generate-corpus.js';

describe('generateCorpus', () => {
  it('writes the same alerts for the same seed, and others for another', () => {
    const hash = corpusHash(generateCorpus(7, 400));
    expect(corpusHash(generateCorpus(7, 400))).toBe(hash);
    expect(corpusHash(generateCorpus(8, 400))).not.toBe(hash);
  });

  it('writes distinct alerts of every category, with every slot filled', () => {
    const examples = generateCorpus(1, 3000);
    expect(new Set(examples.map(({ text }) => text)).size).toBe(3000);
    expect(new Set(examples.map(({ category }) => category)).size).toBe(CATEGORIES.length);
    expect(examples.filter(({ text }) => /\{[a-z]+\}|undefined/.test(text))).toEqual([]);
  });

  it('keeps some wordings and some names apart', () => {
    const examples = generateCorpus(1, 3000);
    const held = examples.filter(({ wordingHeld, namesHeld }) => wordingHeld && namesHeld === 'all').length;
    expect(held).toBeGreaterThan(30);
    expect(held).toBeLessThan(600);
    expect(examples.filter(({ namesHeld, lexicon }) => namesHeld === 'all' && lexicon)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { fold, plain } from '../fold.js';
import { tokens } from '../tokens.js';
import { findCues } from './find-cues.js';
import { CUE_TABLES } from './tables.js';

const norms = (text: string): string[] => tokens(plain(text)).map(({ norm }) => norm);
const meaningsOf = (text: string): string[] =>
  findCues(tokens(plain(text))).flatMap(({ means }) => [...means]);

const folded = (phrase: string): string[] => plain(phrase).split(' ').map(fold);

function occurs(phrase: string, words: string[]): boolean {
  const wanted = folded(phrase);
  const fits = (word: string | undefined, part: string): boolean =>
    part.endsWith('*') ? word?.startsWith(part.slice(0, -1)) === true : word === part;
  return words.some((_word, at) => wanted.every((part, i) => fits(words[at + i], part)));
}

describe.each(CUE_TABLES)('cues of $language', ({ rows, months }) => {
  it.each(rows)('%s: `%s` occurs in its example', (_meaning, phrases, example) => {
    expect(phrases.split('|').some((phrase) => occurs(phrase, norms(example)))).toBe(true);
  });

  it('parts every phrase into words as a text is parted', () => {
    const written = rows.flatMap(([, phrases]) => phrases.replaceAll('*', '').split('|'));
    const odd = written.filter((phrase) => norms(phrase).join(' ') !== folded(phrase).join(' '));
    expect(odd).toEqual([]);
  });

  it('names twelve months, if any', () => {
    expect(months?.split(' ').length ?? 12).toBe(12);
  });
});

describe('findCues', () => {
  it('takes the longest phrase: a credit card is not a credit', () => {
    expect(meaningsOf('Credit Card used')).toEqual(['credit-card', 'debit']);
  });

  it('reads Cyrillic by its Latin spelling', () => {
    expect(meaningsOf('Зачислено')).toEqual(meaningsOf('Zachisleno'));
  });

  it('leaves out words of a language the text is not written in', () => {
    expect(meaningsOf('Compra aprovada no valor de R$ 90,00')).toContain('debit');
    expect(meaningsOf('Your card was used in store')).not.toContain('fee');
  });
});

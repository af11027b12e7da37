import { describe, expect, it } from '@jest/globals';
import { plain } from '../fold.js';
import { tokens } from '../tokens.js';
import { CUE_TABLES, findCues } from './find-cues.js';

const norms = (text: string): string[] => tokens(plain(text)).map(({ norm }) => norm);
const meaningsOf = (text: string): string[] =>
  findCues(tokens(plain(text))).flatMap(({ means }) => [...means]);

function occurs(phrase: string, words: string[]): boolean {
  const wanted = phrase.split(' ');
  const fits = (word: string | undefined, part: string): boolean =>
    part.endsWith('*') ? word?.startsWith(part.slice(0, -1)) === true : word === part;
  return words.some((_word, at) => wanted.every((part, i) => fits(words[at + i], part)));
}

describe.each(CUE_TABLES)('cues of $language', ({ rows }) => {
  it.each(rows)('%s: `%s` occurs in its example', (_meaning, phrases, example) => {
    expect(phrases.split('|').some((phrase) => occurs(phrase, norms(example)))).toBe(true);
  });

  it('writes every phrase as it is looked up: one folded word after another', () => {
    const written = rows.flatMap(([, phrases]) => phrases.split('|'));
    const odd = written.filter(
      (phrase) => norms(phrase.replaceAll('*', '')).join(' ') !== phrase.replaceAll('*', ''),
    );
    expect(odd).toEqual([]);
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

import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '#libs/contracts/index.js';
import { HARD_CASES_OF } from './hard-cases.js';
import { languagesOf, wordingsOf } from './wordings.js';
import { LOCAL_NAMES } from './local-names.data.js';
import { PLACES } from './places.data.js';
import { TRADE_WORDS } from './trade-words/trade-words.js';

describe('the parts of the corpus', () => {
  it('have cases written by hand for every category, each with an amount and a known country', () => {
    expect([...HARD_CASES_OF.keys()].sort()).toEqual([...CATEGORIES].sort());
    const cases = [...HARD_CASES_OF.values()].flat();
    expect(cases.length).toBeGreaterThan(500);
    expect(cases.filter(({ template }) => !template.includes('{amt}'))).toEqual([]);
    expect(cases.filter(({ country }) => country !== 'IN' && !PLACES[country])).toEqual([]);
  });

  it('have words of trades and a wording for every language of a country', () => {
    const languages = [...new Set(Object.keys(PLACES).flatMap(languagesOf))];
    expect(languages.filter((language) => !TRADE_WORDS[language])).toEqual([]);
    expect(languages.filter((language) => wordingsOf(language, 'paid').length === 0)).toEqual([]);
    expect(
      languages.filter((language) => !LOCAL_NAMES[language] && !LOCAL_NAMES[`${language}*`]),
    ).toEqual([]);
  });

  it('name only our categories', () => {
    const named = Object.values(TRADE_WORDS).flatMap((words) => Object.keys(words));
    expect(named.filter((name) => !(CATEGORIES as string[]).includes(name))).toEqual([]);
  });
});

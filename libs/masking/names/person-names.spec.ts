import { describe, expect, it } from '@jest/globals';
import { fold, lowerCase } from '../reading/fold.js';
import { UNKNOWN } from '../lexicon/lexeme.js';
import { lexemeOf } from '../lexicon/lexicon.js';
import { NAME } from '../lexicon/flags.js';
import { AMBIGUOUS_NAMES, PERSON_NAMES } from './person-names.js';

describe('the lists of names', () => {
  it.each([
    ['names', PERSON_NAMES],
    ['ambiguous names', AMBIGUOUS_NAMES],
  ])('%s are written as they are looked up', (_, list) => {
    expect(lowerCase(fold(list).text)).toBe(list);
  });

  it('share no word', () => {
    const ambiguous = new Set(AMBIGUOUS_NAMES.split(/\s+/));
    const both = PERSON_NAMES.split(/\s+/).filter((name) => name !== '' && ambiguous.has(name));
    expect(both).toEqual([]);
  });

  it('are known to the lexicon', () => {
    for (const name of ['kowalczyk', 'thenmozhi', 'okonkwo', 'архипов'.replace('х', 'x')])
      expect(lexemeOf(name).flags & NAME).toBe(NAME);
    expect(lexemeOf('kowalczyx')).toBe(UNKNOWN);
  });
});

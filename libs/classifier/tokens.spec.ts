import { describe, expect, it } from '@jest/globals';
import { MAX_IDS, tokenIds, VOCABULARY_SIZE } from './tokens.js';

const shared = (a: string, b: string): number => {
  const ids = new Set(tokenIds(b));
  return tokenIds(a).filter((id) => ids.has(id)).length;
};

describe('tokenIds', () => {
  it('gives the same ids for the same input, whatever came between', () => {
    const first = tokenIds('dir:debit ch:upi c:zomato | paid to zomato');
    tokenIds('something | else');
    expect(tokenIds('dir:debit ch:upi c:zomato | paid to zomato')).toEqual(first);
  });

  it('stays what models were trained with', () => {
    expect(tokenIds('dir:debit ch:upi | tea')).toMatchInlineSnapshot(`
     Int32Array [
       46894,
       63110,
       48439,
       41087,
       31065,
       16034,
       48488,
       14746,
       38396,
       42876,
       4585,
       19827,
       373,
       37544,
       36755,
       47657,
       31353,
       50037,
     ]
    `);
  });

  it('gives each id once, never the one that pads', () => {
    const ids = tokenIds('dir:debit | tea tea tea tea coffee tea');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id > 0 && id < VOCABULARY_SIZE)).toBe(true);
  });

  it('finds letters that two unknown names share', () => {
    expect(shared('| medicals', '| medicos')).toBeGreaterThan(3);
    expect(shared('| medicals', '| dhaba')).toBe(0);
  });

  it('finds what names share that are written without spaces', () => {
    expect(shared('| 北京药店', '| 药店')).toBeGreaterThan(1);
    expect(shared('| 푸른약국', '| 온누리약국')).toBeGreaterThan(1);
  });

  it('tells marks from words of the text', () => {
    expect(shared('c:tea |', '| coffee')).toBe(0);
    expect(tokenIds('dir:debit ch:upi c:tea |')).not.toEqual(tokenIds('dir:debit ch:upi | tea'));
    expect(tokenIds('dir:debit ch:upi |')).not.toEqual(tokenIds('dir:debit ch:card |'));
  });

  it('limits the ids of a long text', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(' ');
    expect(tokenIds(`| ${text}`)).toHaveLength(MAX_IDS);
  });
});

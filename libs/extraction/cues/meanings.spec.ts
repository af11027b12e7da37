import { describe, expect, it } from '@jest/globals';
import { CUE_TABLES } from './tables.js';
import { Meanings } from './meanings.js';

const all = [...new Set(CUE_TABLES.flatMap(({ rows }) => rows.map(([meaning]) => meaning)))];

describe('Meanings', () => {
  it.each(all)('tells %s from every other meaning', (meaning) => {
    const others = Meanings.of(all.filter((other) => other !== meaning));
    const one = Meanings.of([meaning]);
    expect([...one]).toEqual([meaning]);
    expect(one.has(meaning)).toBe(true);
    expect(others.has(meaning)).toBe(false);
    expect(one.any(others)).toBe(false);
    expect(one.with(others).any(one)).toBe(true);
    expect(one.within(one.with(others))).toBe(true);
    expect(one.within(others)).toBe(false);
  });
});

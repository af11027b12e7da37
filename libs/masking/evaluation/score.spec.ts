import { describe, expect, it } from '@jest/globals';
import type { LabelledText, Span } from './labelled-text.js';
import { score } from './score.js';

/** Labels and masks are written as `kind:value`, each value once in the text. */
interface Case {
  text: string;
  spans?: string[];
  keep?: string[];
  typeAbsent?: string[];
  masked: string[];
}

const at = (text: string, label: string) => {
  const [type = '', value = ''] = label.split(':');
  const start = text.indexOf(value);
  return { start, end: start + value.length, type, kind: type, value };
};

function measure(...cases: Case[]) {
  const rows = cases.map(({ text, spans = [], keep = [], typeAbsent = [] }, index): LabelledText => {
    const find = (label: string) => at(text, label);
    return {
      id: String(index),
      text,
      region: 'GB',
      spans: spans.map(find),
      keep: keep.map(find),
      optional: [],
      otherLabels: [],
      typeAbsent,
    };
  });
  const spansOf = (text: string): Span[] =>
    cases.find((one) => one.text === text)?.masked.map((label) => at(text, label)) ?? [];
  return score(rows, spansOf);
}

const RIGHT = {
  text: 'Rs 5 to ASHA from 1234',
  spans: ['PERSON:ASHA', 'ACCOUNT:1234'],
  keep: ['amount:Rs 5'],
  masked: ['PERSON:ASHA', 'ACCOUNT:1234'],
};
const LEAKS = { ...RIGHT, text: 'Rs 5 to ASHA from 1234!', masked: ['PERSON:ASHA'] };
const DAMAGES = { ...RIGHT, text: 'Rs 5 to ASHA from 1234?', masked: [...RIGHT.masked, 'ACCOUNT:5'] };
const LOSES_HINT = {
  text: 'swiggy.1@ybl',
  spans: ['VPA:1@ybl'],
  keep: ['merchant_hint:swiggy'],
  masked: ['VPA:swiggy.1@ybl'],
};
const CLEAN = { text: 'Thank you', typeAbsent: ['ANY'], masked: [] };
const HURT = { text: 'Bye 77', typeAbsent: ['ANY'], keep: ['other:Bye'], masked: ['ACCOUNT:77'] };
const NO_CARD = { text: 'Card 123', typeAbsent: ['CARD'], masked: ['CARD:123'] };

describe('score', () => {
  const all = measure(RIGHT, LEAKS, DAMAGES, LOSES_HINT, CLEAN, HURT, NO_CARD);

  it('counts what was caught, by the type that it is', () => {
    expect(all.recall).toEqual({ hits: 6, of: 7 });
    expect(all.recallByType).toEqual({
      PERSON: { hits: 3, of: 3 },
      ACCOUNT: { hits: 2, of: 3 },
      VPA: { hits: 1, of: 1 },
    });
  });

  it('counts the masked spans that are needed', () => {
    // 2 + 1 + 2 of 3 + 1 + 0 + 0 of 1 + 0 of 1.
    expect(all.precision).toEqual({ hits: 6, of: 9 });
  });

  it('counts what was damaged, by kind', () => {
    expect(all.damageByKind).toEqual({
      amount: { hits: 1, of: 3 },
      merchant_hint: { hits: 1, of: 1 },
      other: { hits: 0, of: 1 },
    });
  });

  it('counts messages without any fault, a lost hint apart', () => {
    expect(all.rows).toBe(7);
    expect(all.perfect).toEqual({ hits: 3, of: 7 });
    expect(all.perfectWithHints).toEqual({ hits: 2, of: 7 });
  });

  it('counts what texts without personal data lose, wherever it stands', () => {
    expect(all.cleanRows).toEqual({ hits: 1, of: 2 });
    expect(all.cleanCharacters).toEqual({ hits: 2, of: 13 });
  });

  it('counts negatives that do not hold', () => {
    expect(all.brokenNegatives).toEqual({ hits: 1, of: 3 });
  });

  it('hands text and region to what is measured', () => {
    const calls: unknown[][] = [];
    const [row] = measure(RIGHT).judgements;
    score([row!.row], (...given) => (calls.push(given), []));
    expect(calls).toEqual([[RIGHT.text, 'GB']]);
  });
});

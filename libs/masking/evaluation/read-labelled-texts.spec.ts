import { describe, expect, it } from '@jest/globals';
import { parseLabelledTexts, readLabelledTexts } from './read-labelled-texts.js';

const row = {
  id: 'a/1',
  text: 'Pay Rs 5 to A/c XX12',
  spans: [{ start: 16, end: 20, type: 'ACCOUNT', value: 'XX12' }],
  negative: false,
};
const read = (changes: object) => () => parseLabelledTexts(JSON.stringify({ ...row, ...changes }), 'f.jsonl');
const span = (changes: object) => ({ spans: [{ ...row.spans[0], ...changes }] });

describe('labelled texts', () => {
  it('are read with everything a row may say', () => {
    const full = {
      ...row,
      region: 'UK',
      keep: [{ start: 4, end: 8, kind: 'amount', value: 'Rs 5' }],
      optional: [{ start: 0, end: 3, type: 'REF', value: 'Pay' }],
      other_labels: [{ start: 12, end: 15, type: 'DATE', value: 'A/c' }],
      type_absent: ['CARD'],
    };
    expect(parseLabelledTexts(`\uFEFF${JSON.stringify(full)}\n\n`, 'f.jsonl')).toEqual([
      {
        id: 'a/1',
        text: row.text,
        region: 'GB',
        spans: row.spans,
        keep: full.keep,
        optional: full.optional,
        otherLabels: full.other_labels,
        typeAbsent: ['CARD'],
      },
    ]);
  });

  it('have no region, keep or absent type unless they say so', () => {
    const [plain] = read({ region: null })();
    expect(plain).toMatchObject({ keep: [], optional: [], otherLabels: [], typeAbsent: [] });
    expect(plain).not.toHaveProperty('region');
  });

  it.each([
    [
      'a span beyond the text',
      span({ end: 21 }),
      'f.jsonl:1 (a/1): spans[0] is not within the text: 16 to 21 of 20.',
    ],
    ['an empty span', span({ end: 16 }), 'f.jsonl:1 (a/1): spans[0] is not within the text: 16 to 16 of 20.'],
    [
      'a shifted span',
      span({ start: 15 }),
      'f.jsonl:1 (a/1): spans[0] says "XX12", but 15 to 20 is " XX12".',
    ],
    ['a span without type', span({ type: undefined }), 'f.jsonl:1 (a/1): spans[0] has no type.'],
    ['a kept span with a type', { keep: row.spans }, 'f.jsonl:1 (a/1): keep[0] has no kind.'],
    ['spans that are no list', { optional: {} }, 'f.jsonl:1 (a/1): optional is not a list.'],
    ['no spans', { spans: undefined }, 'f.jsonl:1 (a/1): spans is missing.'],
    ['a negative with spans', { negative: true }, 'f.jsonl:1 (a/1): negative is true, yet there are spans.'],
    [
      'absent types that are no list',
      { type_absent: 'ANY' },
      'f.jsonl:1 (a/1): type_absent is not a list of types.',
    ],
    ['no id', { id: undefined }, 'f.jsonl:1: id is not a text.'],
    ['no text', { text: 7 }, 'f.jsonl:1 (a/1): text is not a text.'],
  ])('refuse %s', (_, changes, message) => {
    expect(read(changes)).toThrow(new Error(message));
  });

  it('name the line, and refuse a file without rows', () => {
    const lines = `${JSON.stringify(row)}\n\n{"id":`;
    expect(() => parseLabelledTexts(lines, 'f.jsonl')).toThrow('f.jsonl:3: not JSON.');
    expect(() => parseLabelledTexts('[]', 'f.jsonl')).toThrow('f.jsonl:1: not a JSON object.');
    expect(() => parseLabelledTexts('\n', 'f.jsonl')).toThrow('f.jsonl holds no rows.');
  });

  it('that are missing are a sentence', async () => {
    await expect(readLabelledTexts('/nowhere.jsonl')).rejects.toThrow(
      '/nowhere.jsonl cannot be read (ENOENT).',
    );
  });
});

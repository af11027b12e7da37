import { describe, expect, it } from '@jest/globals';
import { storableJson } from './storable-json.js';

describe('storableJson', () => {
  const stored = (text: string) => (JSON.parse(storableJson([{ text }])) as { text: string }[])[0]!.text;

  it('takes NUL out and mends half a surrogate pair', () => {
    expect(stored('a\0b\ud83dc\ude00')).toBe('ab\ufffdc\ufffd');
  });

  it.each(['', 'Rs 10 \ud83d\ude00 ₹', String.raw`a literal \u0000 and \ud83d`, '"\\"'])(
    'leaves %j alone',
    (text) => {
      expect(stored(text)).toBe(text);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '#libs/contracts/index.js';
import type { ModelText } from './classifier.js';
import { explain } from './explain.js';
import { wordsIn } from './words-in.js';

/** Fuel is the likelier the more of the words it knows are there. */
function knowing(weights: Record<string, number>) {
  const runs: (readonly string[])[] = [];
  const classify = async (texts: readonly string[]) => {
    runs.push(texts);
    return texts.map((text) => {
      const fuel = text.split(/\W+/).reduce((sum, word) => sum + (weights[word] ?? 0), 0.5);
      return Float32Array.from(CATEGORIES, (name) => (name === 'fuel' ? fuel : (1 - fuel) / 20));
    });
  };
  return { runs, classifier: { reads: 'text' as const, classify } };
}
const asIs = (text: string): ModelText => ({ text, modelInput: '' });

describe('explain', () => {
  it('weighs each word by what the category loses without it, in one run', async () => {
    const { runs, classifier } = knowing({ shell: 0.3, petrol: 0.1, salary: -0.2 });
    const text = 'petrol at shell, salary';
    const words = await explain(classifier, { text, category: 'fuel', read: asIs });
    expect(runs).toEqual([
      [text, ' at shell, salary', 'petrol  shell, salary', 'petrol at , salary', 'petrol at shell, '],
    ]);
    expect(words.map(({ word }) => word)).toEqual(['shell', 'petrol', 'at', 'salary']);
    expect(words.map(({ weight }) => Math.round(weight * 1000) / 1000)).toEqual([0.3, 0.1, 0, -0.2]);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ word }) => word));
  });

  it('reads the text again without the word, so that what was made of it goes, too', async () => {
    const { runs, classifier } = knowing({ station: 0.4 });
    const read = (text: string) => ({ text, modelInput: text.includes('shell') ? 'station' : 'none' });
    const question = { text: 'at shell', category: 'fuel' as const, read };
    const [first] = await explain({ ...classifier, reads: 'modelInput' }, question);
    expect(runs).toEqual([['station', 'station', 'none']]);
    expect(first).toMatchObject({ word: 'shell', start: 3, end: 8 });
    expect(first!.weight).toBeCloseTo(0.4, 6);
  });

  it('has nothing to say about a text without words', async () => {
    const { classifier } = knowing({});
    expect(await explain(classifier, { text: '...', category: 'fuel', read: asIs })).toEqual([]);
  });
});

describe('wordsIn', () => {
  it('takes masking tokens, numbers and dates for one word each', () => {
    const text = 'Rs.1,250.50 to <VPA:k1ab23cd45~99> 12-09-2026 चाय UPI/ZOMATO <OTP>.';
    expect(wordsIn(text).map(({ word }) => word)).toEqual([
      'Rs',
      '1,250.50',
      'to',
      '<VPA:k1ab23cd45~99>',
      '12-09-2026',
      'चाय',
      'UPI',
      'ZOMATO',
      '<OTP>',
    ]);
    for (const { word, start, end } of wordsIn(text)) expect(text.slice(start, end)).toBe(word);
  });

  it('ends after 200 words', () => {
    expect(wordsIn('a '.repeat(2000))).toHaveLength(200);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Classifier } from '#libs/classifier/classifier.js';
import { CATEGORIES } from '#libs/contracts/categories.js';
import { createTokeniser, type Tokeniser } from '#libs/masking/tokens/tokeniser.js';
import { OfflinePipeline, type OfflineOptions } from './offline-pipeline.js';
import type { Row } from './sms-row.js';

const ANSWER = CATEGORIES.indexOf('food_dining');

class FixedClassifier implements Omit<Classifier, 'name'> {
  readonly reviewBelow = 0.5;
  readonly sureFrom = 0.9;
  readonly reads = 'modelInput';
  readonly runs: number[] = [];

  async classify(inputs: readonly string[]): Promise<Float32Array[]> {
    this.runs.push(inputs.length);
    return inputs.map(() => Float32Array.from(CATEGORIES, (_, i) => (i === ANSWER ? 0.9 : 0.005)));
  }
}

function pipeline(reveal = false, classifier: OfflineOptions['classifier'] = new FixedClassifier()) {
  const tokenise = createTokeniser(new Uint8Array(32), 'k1', 'local');
  return new OfflinePipeline({ tokenise, classifier, country: 'IN', timeZone: 'Asia/Kolkata', reveal });
}

const row = (line: number, text: string): Row => ({ line, id: `s${line}`, sms: { text } });
const DEBIT =
  'Rs.450.00 debited from A/c XX4821 on 12-11-26 to Swiggy. UPI Ref 631745298013. Avl Bal Rs 9,120.50';

describe('OfflinePipeline', () => {
  it('takes an SMS through masking, extraction and classification', async () => {
    const [result] = await pipeline().run([row(1, DEBIT)]);
    expect(result).toMatchObject({
      id: 's1',
      kind: 'transaction',
      amount: '450.00',
      currency: 'INR',
      direction: 'debit',
      account: expect.stringMatching(/^<ACCOUNT:.+>$/),
      balance: '9120.50',
      category: 'food_dining',
      needsReview: false,
    });
    expect(JSON.stringify(result)).not.toMatch(/4821|631745298013/);
  });

  it('places spans so that the original text between them is what was masked', async () => {
    const text = `₹ 😀 ${DEBIT}`;
    const [result] = await pipeline().run([row(1, text)]);
    const written = 'spans' in result! ? result.spans.map(({ start, end }) => text.slice(start, end)) : [];
    expect(written).toEqual(expect.arrayContaining([expect.stringContaining('4821'), '631745298013']));
  });

  it('shows account and reference as written when told to, and masks the text all the same', async () => {
    const [result] = await pipeline(true).run([row(1, DEBIT)]);
    expect(result).toMatchObject({ account: '4821', reference: '631745298013' });
    expect('masked' in result! && result.masked).not.toMatch(/4821|631745298013/);
  });

  it('answers every row in its place, with one run of the model', async () => {
    const classifier = new FixedClassifier();
    const bad: Row = { line: 2, id: null, error: 'The line is not valid JSON.' };
    const results = await pipeline(false, classifier).run([
      row(1, DEBIT),
      bad,
      row(3, '482913 is your OTP'),
      row(4, 'Hi'),
    ]);
    expect(results.map((result) => ('error' in result ? 'error' : result.id))).toEqual([
      's1',
      'error',
      's3',
      's4',
    ]);
    expect(results[1]).toEqual(bad);
    expect(results[2]).toMatchObject({ kind: 'otp', category: null, confidence: null });
    expect(classifier.runs).toEqual([3]);
  });

  it('has no answer for no rows, and does not run the model for bad ones only', async () => {
    const classifier = new FixedClassifier();
    expect(await pipeline(false, classifier).run([])).toEqual([]);
    await pipeline(false, classifier).run([{ line: 1, id: null, error: 'x' }]);
    expect(classifier.runs).toEqual([]);
  });

  it('charges a function that breaks to its own row, without repeating the SMS', async () => {
    const tokenise: Tokeniser = {
      token: () => {
        throw new RangeError('secret 4821');
      },
      isOwn: () => false,
    };
    const broken = new OfflinePipeline({
      tokenise,
      classifier: new FixedClassifier(),
      country: 'IN',
      timeZone: 'Asia/Kolkata',
      reveal: false,
    });
    const results = await broken.run([row(1, DEBIT), row(2, 'Hi')]);
    expect(results[0]).toEqual({ line: 1, id: 's1', error: 'This SMS could not be processed (RangeError).' });
    expect(results[1]).toMatchObject({ id: 's2', masked: 'Hi' });
  });
});

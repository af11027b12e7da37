import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readJsonl } from '#libs/evaluation/read-jsonl.js';
import { readExpectedSms } from './expected-sms.js';
import { readMasked } from './read-sms.js';
import { score, type Measure } from './score.js';

const TESTDATA = join(import.meta.dirname, '..', 'testdata');

/** The share to reach on texts that the rules were built on, and on texts that nobody looked at. */
const DEVELOPMENT: Partial<Record<Measure, number>> = {
  'transactions recognised': 0.97,
  'non-transactions told apart': 0.95,
  amount: 0.97,
  direction: 0.96,
  account: 0.97,
  balance: 0.95,
  limit: 0.95,
  fee: 0.9,
  reference: 0.9,
  merchant: 0.9,
  kind: 0.95,
  channel: 0.9,
  currency: 0.95,
  date: 0.95,
};
const TEST: Partial<Record<Measure, number>> = {
  ...DEVELOPMENT,
  account: 0.95,
  balance: 0.93,
  merchant: 0.7,
  kind: 0.93,
};

async function missed(file: string, targets: Partial<Record<Measure, number>>): Promise<string[]> {
  const { tallies } = score(await readJsonl(file, readExpectedSms), readMasked);
  return Object.entries(targets).flatMap(([measure, atLeast]) => {
    const { hits, of } = tallies.get(measure as Measure) ?? { hits: 0, of: 0 };
    return of > 0 && hits / of < atLeast ? [`${measure}: ${hits} of ${of}, should be ${atLeast}`] : [];
  });
}

describe('extraction reaches its targets', () => {
  const halves = { development: DEVELOPMENT, test: TEST };
  const files = Object.entries(halves).map(
    ([half, targets]) => [join(TESTDATA, half, 'messages.jsonl'), targets] as const,
  );

  it.each(files.filter(([file]) => existsSync(file)))('in %s', async (file, targets) => {
    expect(await missed(file, targets)).toEqual([]);
  });
});

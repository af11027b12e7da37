import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { AnomalyInput } from '#libs/insights/anomalies/anomaly-input.js';
import { minorOf } from '#libs/insights/money.js';
import type { Payment } from '#libs/insights/payment.js';
import { factsOf } from '#libs/insights/testdata/anomaly-facts.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import type { ItemChanges } from '../persistence/chunk.js';
import { daysAgo, Ledger } from './ledger.js';

type Facts = Omit<AnomalyInput, 'recurring' | 'format'>;

const alert: fc.Arbitrary<ItemChanges> = fc.record({
  sender: fc.constantFrom('AX-ALPHAB-S', 'AX-BETABK-S'),
  text: fc.uuid(),
  category: fc.constantFrom('shopping', 'shopping', 'groceries', 'refund', 'transfer', 'cash', 'income'),
  receivedAt: fc
    .tuple(
      fc.oneof(
        fc.integer({ min: -3, max: 40 }),
        fc.integer({ min: 0, max: 130 }),
        fc.constantFrom(250, 364, 365, 366, 500),
      ),
      fc.constantFrom(0, 12, 23),
    )
    .map(([days, hour]) => daysAgo(days, hour)),
  fields: fc.record({
    amount: fc.constantFrom('10', '12.50', '20.05', '31', '99.99', '250', '900'),
    currency: fc.constantFrom('INR', 'INR', 'INR', 'USD'),
    direction: fc.constantFrom('debit' as const, 'debit' as const, 'debit' as const, 'credit' as const),
    isRefund: fc.boolean(),
    merchant: fc.constantFrom(null, 'Chai Point', 'CHAI POINT', 'Shell', 'Croma', 'Ajio', 'Blinkit', 'Zepto'),
    reference: fc.constantFrom(null, null, null, '<REF:1>', '<REF:2>'),
  }),
});

/** Facts with what may be in any order, or written in any case, made the same. */
const comparable = ({ categories, growths, large, ...others }: Facts): Facts => ({
  ...others,
  categories: categories
    .filter(({ spent, before }) => spent !== 0 || before !== 0)
    .toSorted((a, b) => (a.category < b.category ? -1 : 1)),
  growths: growths
    .map((each) => ({ ...each, merchant: each.merchant.toLowerCase() }))
    .toSorted((a, b) => (a.category < b.category ? -1 : 1)),
  large: large.map(({ atMerchant, inCategory, ...each }) => ({
    ...each,
    atMerchant: atMerchant.toSorted((a, b) => a - b),
    inCategory: inCategory.toSorted((a, b) => a - b),
  })),
});

describe('what anomalies are judged by', () => {
  let ledger: Ledger;

  beforeAll(async () => {
    ledger = await Ledger.open();
  }, 60_000);

  afterAll(() => ledger?.close());

  /** Every transaction that a list shows, oldest first. */
  async function listed(tenant: Tenant, currency: string): Promise<Payment[]> {
    const rows = await ledger.list(tenant.id, { currency, kind: 'transaction' });
    return rows
      .toSorted((a, b) => Number(a.movedAt) - Number(b.movedAt) || (a.id < b.id ? -1 : 1))
      .map(({ id, day, amount, direction, countsAs, merchant, counterparty, account, channel }) => ({
        id,
        day,
        merchant,
        counterparty,
        account,
        channel,
        amount: minorOf(amount!, currency),
        direction: direction!,
        category: countsAs,
      }));
  }

  async function compareWithList(tenant: Tenant, currency: string): Promise<Facts> {
    const asker = await ledger.answers.asker(tenant.id, currency);
    const { today, monthStartDay } = asker.calendar;
    const found = await ledger.anomalies.read(asker);
    const expected = factsOf(await listed(tenant, currency), { today, monthStartDay });
    expect(comparable(found)).toEqual(comparable(expected));
    return found;
  }

  it('is what the transactions of a list come to', async () => {
    const found: Facts[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.array(alert, { minLength: 60, maxLength: 120 }),
        fc.constantFrom(1, 10, 20),
        async (alerts, monthStartDay) => {
          const tenant = await ledger.newTenant({ monthStartDay });
          await ledger.store(tenant.id, ...alerts);
          for (const currency of ['INR', 'USD']) found.push(await compareWithList(tenant, currency));
        },
      ),
      { numRuns: 15 },
    );
    expect(found.some(({ growths }) => growths.length > 0)).toBe(true);
    expect(found.some(({ large }) => large.length > 0)).toBe(true);
  }, 240_000);

  it('is of the last payments only where there are many', async () => {
    const tenant = await ledger.newTenant();
    const small = Array.from({ length: 620 }, (_, i): ItemChanges => ({
      text: `payment ${i}`,
      receivedAt: daysAgo(2 + Math.floor(i / 5), 1 + (i % 5)),
      category: 'groceries',
      fields: { amount: String(10 + i), merchant: 'Blinkit' },
    }));
    const large = ['Blinkit', 'Croma'].map((merchant, i): ItemChanges => ({
      text: `large payment ${i}`,
      receivedAt: daysAgo(1, 12 + i),
      category: 'groceries',
      fields: { amount: '90000', merchant },
    }));
    await ledger.store(tenant.id, ...small, ...large);
    const found = await compareWithList(tenant, 'INR');
    expect(found.large.map(({ atMerchant, first }) => [atMerchant.length, first?.before]).sort()).toEqual([
      [0, 500],
      [100, undefined],
    ]);
  }, 60_000);
});

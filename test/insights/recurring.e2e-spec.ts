import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { minorOf } from '#libs/insights/money.js';
import type { Payment } from '#libs/insights/payment.js';
import { findChains } from '#libs/insights/recurring/find-chains.js';
import { findRecurring } from '#libs/insights/testdata/find-recurring.js';
import { RecurringReader } from '#libs/insight-reader/recurring-reader.js';
import { Answers } from '#libs/insight-reader/answers.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import { RecurringChains } from '#libs/persistence/insights/recurring-chains.js';
import { Corrections } from '#libs/persistence/corrections.js';
import { Deletion } from '#libs/persistence/deletion.js';
import type { ItemChanges } from '../persistence/chunk.js';
import { daysAgo, Ledger } from './ledger.js';

/** Days ago, of payments that come every month, week and year, early or late, and of others. */
const PLANS = [
  [400, 370, 340, 309, 278, 249, 218, 188, 158, 127, 97, 66, 36, 5],
  [35, 28, 21, 14, 7, 0],
  [730, 366, 1],
  [300, 271, 240, 209, 180],
  [90, 60, 31, -2],
  [3, 1],
];

interface Plan {
  days: readonly number[];
  merchant: string | null;
  counterparty: string | null;
  amount: string;
  currency: string;
  direction: 'debit' | 'credit';
}

const plan: fc.Arbitrary<Plan> = fc.record({
  days: fc.constantFrom(...PLANS),
  merchant: fc.constantFrom('Filmhouse', 'Gym', 'GYM', null),
  counterparty: fc.constantFrom('Landlord', null),
  amount: fc.constantFrom('649', '1200.50'),
  currency: fc.constantFrom('INR', 'INR', 'USD'),
  direction: fc.constantFrom('debit' as const, 'debit' as const, 'credit' as const),
});

describe('recurring payments', () => {
  let ledger: Ledger;
  let serial = 0;

  beforeAll(async () => {
    ledger = await Ledger.open();
  }, 60_000);

  afterAll(() => ledger?.close());

  const alerts = ({ days, ...fields }: Plan): ItemChanges[] =>
    days.map((ago) => ({ text: `alert ${serial++}`, receivedAt: daysAgo(ago), category: 'other', fields }));

  async function series(tenant: Tenant, currency: string) {
    const asker = await ledger.answers.asker(tenant.id, currency);
    return (await ledger.recurring.of(asker)).map((each) => each.series);
  }

  /** Those found among the transactions of a list, with no memory of anything. */
  async function fromList(tenant: Tenant, currency: string) {
    const rows = await ledger.list(tenant.id, { currency, kind: 'transaction' });
    const payments = rows.map((row): Payment => ({
      id: row.id,
      day: row.day,
      amount: minorOf(row.amount!, currency),
      direction: row.direction!,
      category: row.countsAs,
      merchant: row.merchant,
      counterparty: row.counterparty,
      account: row.account,
      channel: row.channel,
    }));
    return findRecurring(payments, new Date(Date.now() + 19_800_000).toISOString().slice(0, 10));
  }

  const step = fc.oneof(
    { weight: 3, arbitrary: plan.map((add) => ({ add })) },
    fc.nat().map((drop) => ({ drop })),
    fc.nat().map((rename) => ({ rename })),
  );

  it('are those of the listed transactions after any mix of alerts, corrections and deletions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const tenant = await ledger.newTenant();
        for (const action of steps) {
          const rows = await ledger.list(tenant.id, {});
          const pick = (n: number) => rows[n % rows.length]!.id;
          if ('add' in action) await ledger.store(tenant.id, ...alerts(action.add));
          else if ('drop' in action && rows.length)
            await new Deletion(ledger.gateway).transaction(tenant.id, pick(action.drop));
          else if ('rename' in action && rows.length)
            await new Corrections(ledger.gateway).correct(tenant.id, pick(action.rename), {
              merchant: 'Gym',
            });
          for (const currency of ['INR', 'USD'])
            expect(await series(tenant, currency)).toEqual(await fromList(tenant, currency));
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  describe('of one who asks while a payment comes', () => {
    const chains = () => new RecurringChains(ledger.gateway);
    const rent = { merchant: null, counterparty: 'Landlord', amount: '9000', currency: 'INR' } as const;
    const paid = (tenant: Tenant, days: number[]) =>
      ledger.store(tenant.id, ...alerts({ ...rent, days, direction: 'debit' }));
    /** As somebody with no memory sees it. */
    const payments = async (tenant: Tenant) => {
      const reader = new RecurringReader(new Answers(ledger.tenants), chains());
      const found = await reader.of(await ledger.answers.asker(tenant.id, 'INR'));
      return found.map((each) => each.payments.length);
    };

    /** Has read three payments; then a fourth comes. */
    async function late(): Promise<{ tenant: Tenant; keep: () => Promise<void> }> {
      const tenant = await ledger.newTenant();
      await paid(tenant, [97, 66, 36]);
      const asker = await ledger.answers.asker(tenant.id, 'INR');
      const read = await chains().changed(asker, { after: '', most: 501 });
      await paid(tenant, [5]);
      const found = read.map((each) => ({ ...each, chains: findChains(each.payments), isPassing: false }));
      return { tenant, keep: () => chains().keep(asker, found) };
    }

    it('are found anew by the next, who knows the payment', async () => {
      const { tenant, keep } = await late();
      await keep();
      expect(await payments(tenant)).toEqual([4]);
    });

    it('are not put in place of what somebody else has found meanwhile', async () => {
      const { tenant, keep } = await late();
      expect(await payments(tenant)).toEqual([4]);
      await keep();
      expect(await payments(tenant)).toEqual([4]);
    });
  });

  it('leave out who is paid all the time', async () => {
    const tenant = await ledger.newTenant();
    const days = Array.from({ length: 501 }, (_, i) => i);
    const tea = { merchant: 'Tea', counterparty: null, amount: '20', currency: 'INR' } as const;
    for (const from of [0, 200, 400])
      await ledger.store(
        tenant.id,
        ...alerts({ ...tea, days: days.slice(from, from + 200), direction: 'debit' }),
      );
    expect(await series(tenant, 'INR')).toEqual([]);
  });
});

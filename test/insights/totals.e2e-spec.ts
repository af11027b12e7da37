import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { CATEGORIES, type Category, CATEGORY_FACTS } from '#libs/contracts/index.js';
import { PERIOD_NAMES } from '#libs/insights/calendar/windows.js';
import { unitsOf } from '#libs/insights/money.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { PARTIES } from '#libs/persistence/insights/payment-totals.js';
import { CalendarController } from '#services/gateway/insights/calendar.controller.js';
import { CashFlowController } from '#services/gateway/insights/cash-flow.controller.js';
import { MerchantsController } from '#services/gateway/insights/merchants.controller.js';
import { SummaryController } from '#services/gateway/insights/summary.controller.js';
import { TrendsController } from '#services/gateway/insights/trends.controller.js';
import type { ItemChanges } from '../persistence/chunk.js';
import { daysAgo, Ledger } from './ledger.js';

const spends = (row: Transaction): boolean => CATEGORY_FACTS[row.countsAs as Category].spend !== 'no';

/** Spending of listed rows, in the units that amounts are added with. */
const spentOn = (rows: readonly Transaction[]): bigint =>
  rows
    .filter(spends)
    .reduce((sum, { amount, direction }) => sum + (direction === 'debit' ? 1n : -1n) * unitsOf(amount!), 0n);

const receivedIn = (rows: readonly Transaction[]): bigint =>
  rows
    .filter(({ countsAs, direction }) => countsAs === 'income' && direction === 'credit')
    .reduce((sum, { amount }) => sum + unitsOf(amount!), 0n);

const total = (amounts: readonly string[]): bigint => amounts.reduce((sum, each) => sum + unitsOf(each), 0n);

const alert: fc.Arbitrary<ItemChanges> = fc.record({
  sender: fc.constantFrom('AX-ALPHAB-S', 'JD-PAYAPP-S', 'AX-BETABK-S'),
  text: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  category: fc.constantFrom(...CATEGORIES),
  receivedAt: fc
    .tuple(fc.constantFrom(0, 1, 3, 20, 31, 45, 80, 200, 330, 500), fc.constantFrom(0, 12, 23))
    .map(([days, hour]) => daysAgo(days, hour)),
  needsReview: fc.boolean(),
  fields: fc.record({
    amount: fc.constantFrom('10', '10.00', '20.05', '1299.5', '0.01', '7.125'),
    currency: fc.constantFrom('INR', 'INR', 'USD'),
    direction: fc.constantFrom('debit' as const, 'debit' as const, 'credit' as const),
    isRefund: fc.boolean(),
    merchant: fc.constantFrom(null, 'Chai Point', 'CHAI POINT', 'Shell'),
    account: fc.constantFrom(null, '<ACCOUNT:q1>', '<ACCOUNT:q2>'),
    channel: fc.constantFrom(null, 'upi' as const, 'card' as const),
    reference: fc.constantFrom(null, '<REF:1>', '<REF:2>'),
  }),
});

describe('insights of any transactions', () => {
  let ledger: Ledger;
  let summaries: SummaryController;
  let trends: TrendsController;
  let merchants: MerchantsController;
  let calendar: CalendarController;
  let cashFlow: CashFlowController;

  beforeAll(async () => {
    ledger = await Ledger.open();
    const { answers, counted, daily, totals } = ledger;
    summaries = new SummaryController(answers, counted, daily);
    trends = new TrendsController(answers, counted, daily, totals);
    merchants = new MerchantsController(answers, counted, daily, totals);
    calendar = new CalendarController(answers, counted, daily);
    cashFlow = new CashFlowController(answers, counted, totals);
  }, 60_000);

  afterAll(() => ledger?.close());

  async function compareWithList(tenant: Tenant, period: (typeof PERIOD_NAMES)[number], currency: string) {
    const query = { period, currency };
    const summary = await summaries.summary(tenant, query);
    const days = {
      from: new Date(`${summary.from}T00:00:00+05:30`),
      to: new Date(`${summary.to}T00:00:00+05:30`),
    };
    const shown = { ...days, currency, kind: 'transaction' as const };
    const listed = await ledger.list(tenant.id, shown);
    const spent = spentOn(listed);

    expect(unitsOf(summary.spent)).toBe(spent);
    expect(unitsOf(summary.received)).toBe(receivedIn(listed));
    expect(unitsOf(summary.net)).toBe(receivedIn(listed) - spent);
    expect(summary.count).toBe(listed.length);
    expect(summary.toReview).toBe(listed.filter(({ needsReview }) => needsReview).length);
    for (const { category, amount, count } of summary.categories) {
      const own = await ledger.list(tenant.id, {
        ...shown,
        category: category as Transaction['countsAs'] & string,
      });
      expect([category, unitsOf(amount), count]).toEqual([category, spentOn(own), own.length]);
    }
    expect(total(summary.categories.map(({ amount }) => amount))).toBe(spent);

    const everyDay = await calendar.days(tenant, query);
    expect(total(everyDay.days.map((day) => day.spent))).toBe(spent);
    expect(everyDay.days.reduce((sum, day) => sum + day.count, 0)).toBe(listed.length);

    for (const by of ['category', ...PARTIES] as const) {
      const { series, buckets } = await trends.trends(tenant, { ...query, by, interval: 'month', top: 2 });
      expect([by, total(series.flatMap(({ amounts }) => amounts))]).toEqual([by, spent]);
      expect(total(series.map((each) => each.total))).toBe(spent);
      expect(series.every(({ amounts }) => amounts.length === buckets.length)).toBe(true);
    }

    const top = (await merchants.merchants(tenant, { ...query, limit: 100 })).merchants;
    for (const { merchant, amount, count } of top) {
      const own = (await ledger.list(tenant.id, { ...shown, merchant })).filter(spends);
      expect([merchant, unitsOf(amount), count]).toEqual([merchant, spentOn(own), own.length]);
    }
    for (const each of top.slice(0, 2)) {
      const one = { ...query, merchant: each.merchant.toUpperCase() };
      expect((await merchants.merchants(tenant, { ...one, limit: 20 })).merchants).toEqual([each]);
      const { series } = await trends.trends(tenant, { ...one, by: 'category', interval: 'month', top: 20 });
      for (const { name, amounts } of series) {
        const own = await ledger.list(tenant.id, {
          ...shown,
          merchant: each.merchant,
          category: name as Transaction['countsAs'] & string,
        });
        expect([name, total(amounts)]).toEqual([name, spentOn(own)]);
      }
      expect(total(series.map((layer) => layer.total))).toBe(unitsOf(each.amount));
    }

    const { nodes, links } = await cashFlow.cashFlow(tenant, { ...query, merchants: 2 });
    const into = total(links.filter(({ to }) => to === 'income').map(({ amount }) => amount));
    expect(into).toBe(total(links.filter(({ from }) => from === 'income').map(({ amount }) => amount)));
    expect(into).toBe(total(nodes.filter(({ id }) => id === 'income').map(({ amount }) => amount)));
  }

  it('equal the transactions that a list of the same days, category or merchant shows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(alert, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(1, 25),
        fc.constantFrom(1, 4),
        async (alerts, monthStartDay, yearStartMonth) => {
          const tenant = await ledger.newTenant({ monthStartDay, yearStartMonth });
          await ledger.store(tenant.id, ...alerts);
          for (const period of PERIOD_NAMES)
            for (const currency of ['INR', 'USD']) await compareWithList(tenant, period, currency);
        },
      ),
      { numRuns: 8 },
    );
  }, 240_000);

  it('count a payment once, own transfers as no spending, and a refund where its payment was', async () => {
    const tenant = await ledger.newTenant();
    const receivedAt = daysAgo(0, 1);
    const paid: ItemChanges = { text: 'paid', receivedAt, fields: { amount: '500' } };
    await ledger.store(tenant.id, paid);
    await ledger.store(tenant.id, paid, {
      text: 'back',
      receivedAt: daysAgo(0, 2),
      category: 'refund',
      fields: { amount: '120.50', direction: 'credit', isRefund: true },
    });
    const own = { receivedAt, fields: { amount: '9000', merchant: null } };
    await ledger.store(tenant.id, { ...own, text: 'out', sender: 'AX-ALPHAB-S', category: 'transfer' });
    await ledger.store(tenant.id, {
      ...own,
      text: 'in',
      sender: 'AX-BETABK-S',
      category: 'income',
      fields: { ...own.fields, account: '<ACCOUNT:two>', direction: 'credit' },
    });
    await ledger.store(tenant.id, {
      text: 'unknown refund',
      receivedAt,
      category: 'refund',
      fields: { amount: '30', merchant: 'Somewhere', direction: 'credit', isRefund: true },
    });
    expect(await summaries.summary(tenant, {})).toMatchObject({
      spent: '349.50',
      received: '0.00',
      count: 5,
      categories: [
        { category: 'food_dining', amount: '379.50', count: 2 },
        { category: 'refund', amount: '-30.00', count: 1 },
      ],
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BudgetReader } from '#libs/insight-reader/budget-reader.js';
import { Budgets } from '#libs/persistence/budgets.js';
import { Dismissals } from '#libs/persistence/insights/dismissals.js';
import { BudgetProgressController } from '#services/gateway/budgets/progress.controller.js';
import { AnomaliesController } from '#services/gateway/insights/anomalies.controller.js';
import { ForecastController } from '#services/gateway/insights/forecast.controller.js';
import { RecurringController } from '#services/gateway/insights/recurring.controller.js';
import { SummaryController } from '#services/gateway/insights/summary.controller.js';
import { SettingsController } from '#services/gateway/settings/settings.controller.js';
import type { ItemChanges } from '../persistence/chunk.js';
import { daysAgo, Ledger } from './ledger.js';

const monthly = (months: number, amount = '649'): ItemChanges[] =>
  Array.from({ length: months }, (_, i) => ({
    text: `Rs ${amount} for a subscription, ${i}`,
    receivedAt: daysAgo(3 + Math.round(i * 30.44)),
    category: 'entertainment' as const,
    fields: { amount, merchant: 'Filmhouse' },
  }));

const daily = (days: number, amount = '100'): ItemChanges[] =>
  Array.from({ length: days }, (_, i) => ({
    text: `Rs ${amount} at a shop, day ${i}`,
    receivedAt: daysAgo(i),
    category: 'groceries' as const,
    fields: { amount: `${amount}.${10 + (i % 80)}`, merchant: `Shop ${i % 7}` },
  }));

describe('answers', () => {
  let ledger: Ledger;
  let summaries: SummaryController;
  let settings: SettingsController;
  let recurring: RecurringController;
  let anomalies: AnomaliesController;
  let forecasts: ForecastController;
  let progress: BudgetProgressController;
  let budgets: Budgets;

  beforeAll(async () => {
    ledger = await Ledger.open();
    const { gateway, tenants, answers, counted, daily: totals } = ledger;
    budgets = new Budgets(gateway);
    summaries = new SummaryController(answers, counted, totals);
    settings = new SettingsController(tenants);
    const dismissals = new Dismissals(gateway);
    recurring = new RecurringController(answers, counted, ledger.recurring, dismissals);
    anomalies = new AnomaliesController(answers, counted, ledger.anomalies, dismissals);
    forecasts = new ForecastController(answers, counted, ledger.forecasts);
    progress = new BudgetProgressController(
      answers,
      counted,
      new BudgetReader(answers, budgets, ledger.forecasts),
      ledger.forecasts,
    );
  }, 60_000);

  afterAll(() => ledger?.close());

  it('follow every change of transactions and settings at once', async () => {
    const tenant = await ledger.newTenant();
    await ledger.store(tenant.id, { text: 'first', receivedAt: daysAgo(0, 0) });
    const period = { period: 'this-year' } as const;
    expect(await summaries.summary(tenant, period)).toMatchObject({ spent: '120.50', currency: 'INR' });
    await ledger.store(tenant.id, { text: 'second', receivedAt: daysAgo(0, 0) });
    expect(await summaries.summary(tenant, period)).toMatchObject({ spent: '241.00' });
    await settings.change(tenant, { currency: 'USD' });
    expect(await summaries.summary(tenant, period)).toMatchObject({
      spent: '0.00',
      currency: 'USD',
      otherCurrencies: ['INR'],
    });
  });

  it('count a transaction on the day of the time zone, also when that changes', async () => {
    const tenant = await ledger.newTenant();
    await ledger.store(tenant.id, { receivedAt: '2026-05-31T23:50:00+05:30' });
    const may = { from: '2026-05-01', to: '2026-06-01' };
    const june = { from: '2026-06-01', to: '2026-07-01' };
    expect(await summaries.summary(tenant, may)).toMatchObject({ count: 1 });
    await settings.change(tenant, { timeZone: 'Asia/Tokyo' });
    expect(await summaries.summary(tenant, may)).toMatchObject({ count: 0 });
    expect(await summaries.summary(tenant, june)).toMatchObject({ count: 1, spent: '120.50' });
    expect((await ledger.tenants.find(tenant.id))?.timeZone).toBe('Asia/Tokyo');
  });

  it('of one tenant hold nothing of another', async () => {
    const [own, other] = [await ledger.newTenant(), await ledger.newTenant()];
    await ledger.store(own.id, ...monthly(6), ...daily(200));
    const budget = await budgets.create(own.id, { category: null, currency: 'INR', amount: '10' });
    expect(await summaries.summary(other, { period: 'this-year' })).toMatchObject({
      count: 0,
      categories: [],
    });
    expect(await recurring.list(other, {})).toMatchObject({ series: [] });
    expect(await forecasts.forecast(other, {})).toMatchObject({
      insufficientHistory: true,
      historyMonths: 0,
    });
    expect(await progress.progress(other, {})).toMatchObject({ budgets: [] });
    expect(await budgets.replace(other.id, budget.id, budget)).toBeUndefined();
    expect(await budgets.delete(other.id, budget.id)).toBe(false);
    expect(await budgets.list(own.id)).toMatchObject([{ amount: '10' }]);
  });

  it('find what comes back, and forecast from it', async () => {
    const tenant = await ledger.newTenant();
    await ledger.store(tenant.id, ...monthly(8), ...daily(200));
    const found = await recurring.list(tenant, {});
    expect(found.series[0]).toMatchObject({
      merchant: 'Filmhouse',
      cadence: 'monthly',
      typicalAmount: '649.00',
      yearlyTotal: '7788.00',
    });
    expect(found.series[0]?.transactionIds).toHaveLength(8);
    const { total, categories, ...forecast } = await forecasts.forecast(tenant, {});
    expect(forecast).toMatchObject({ insufficientHistory: false, worksFrom: null });
    expect(categories.map(({ category }) => category)).toEqual(['entertainment', 'groceries']);
    const sum = categories.reduce((all, each) => all + Number(each.monthEnd.expected), 0);
    expect(Number(total?.monthEnd.expected)).toBeCloseTo(sum, 2);
    expect(total?.next).toHaveLength(3);
  });

  it('pass on that the history is too short', async () => {
    const tenant = await ledger.newTenant();
    await ledger.store(tenant.id, ...daily(20));
    expect(await forecasts.forecast(tenant, {})).toMatchObject({
      insufficientHistory: true,
      worksFrom: expect.stringMatching(/^\d{4}-\d{2}-01$/),
      total: null,
    });
  });

  it('show an anomaly until it is dismissed', async () => {
    const tenant = await ledger.newTenant();
    const large: ItemChanges = {
      text: 'Rs 9000 at a jeweller',
      receivedAt: daysAgo(1),
      category: 'shopping',
      fields: { amount: '9000', merchant: 'Jeweller' },
    };
    const [id] = await ledger.store(tenant.id, large, ...daily(120));
    const { anomalies: shown } = await anomalies.list(tenant, {});
    const anomaly = shown.find(({ merchant }) => merchant === 'Jeweller')!;
    expect(anomaly).toMatchObject({ kind: 'new-merchant', amount: '9000.00', transactionId: id });
    const other = await ledger.newTenant();
    await expect(anomalies.dismiss(other, anomaly.id, {})).rejects.toMatchObject({ status: 404 });
    await anomalies.dismiss(tenant, anomaly.id, {});
    expect((await anomalies.list(tenant, {})).anomalies.map((each) => each.id)).not.toContain(anomaly.id);
  });

  it('leave a recurring series out while it is dismissed', async () => {
    const tenant = await ledger.newTenant();
    await ledger.store(tenant.id, ...monthly(4));
    const listed = await recurring.list(tenant, {});
    const id = listed.series[0]!.id;
    await expect(recurring.dismiss(await ledger.newTenant(), id, {})).rejects.toMatchObject({ status: 404 });
    await recurring.dismiss(tenant, id, {});
    expect(await recurring.list(tenant, {})).toMatchObject({ series: [], monthlyTotal: '0.00' });
    await recurring.restore(tenant, id);
    expect(await recurring.list(tenant, {})).toEqual(listed);
  });

  it('tell how budgets stand, at once when a budget changes', async () => {
    const tenant = await ledger.newTenant();
    await ledger.store(tenant.id, { receivedAt: daysAgo(0, 0) });
    const budget = await budgets.create(tenant.id, {
      category: 'food_dining',
      currency: 'INR',
      amount: '100',
    });
    await budgets.create(tenant.id, { category: null, currency: 'INR', amount: '1000' });
    expect(await progress.progress(tenant, {})).toMatchObject({
      budgets: [
        { budget: { category: null }, spent: '120.50', left: '879.50' },
        { budget: { category: 'food_dining' }, spent: '120.50', left: '-20.50', status: 'over' },
      ],
    });
    await budgets.replace(tenant.id, budget.id, { ...budget, amount: '5000' });
    expect((await progress.progress(tenant, {})).budgets[1]).toMatchObject({ left: '4879.50' });
    await expect(
      budgets.create(tenant.id, { category: null, currency: 'INR', amount: '1' }),
    ).rejects.toMatchObject({ message: expect.stringContaining('There is a budget') });
  });

  it('refuse a sum that cannot be true with a word about where it comes from', async () => {
    const tenant = await ledger.newTenant();
    await ledger.store(tenant.id, { receivedAt: daysAgo(0, 0), fields: { amount: '999999999999999' } });
    expect(await summaries.summary(tenant, {})).toMatchObject({ spent: '999999999999999.00' });
    await expect(forecasts.forecast(tenant, {})).rejects.toThrow('correct or delete the transaction');
  });
});

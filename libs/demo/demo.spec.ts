import { describe, expect, it } from '@jest/globals';
import type { Category } from '#libs/contracts/index.js';
import { type DemoSms, demoSms } from './demo.js';

const SEEDS = [1, 2, 3];
const story = (seed: number, lastDay = '2026-11-25', months = 24) => demoSms({ seed, lastDay, months });
const monthOf = ({ receivedAt }: DemoSms) => receivedAt.slice(0, 7);
/** Alerts of money that moved, without what the UPI app tells a second time. */
const movements = (all: DemoSms[]) =>
  all.filter(({ means, sender }) => means.kind === 'transaction' && sender !== 'JD-PHONPE-S');

function countBy<T>(all: readonly T[], key: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

/** Rupees that went out for a category, by month. */
function spent(all: DemoSms[], category: Category): Map<string, number> {
  const sums = new Map<string, number>();
  for (const sms of movements(all)) {
    if (sms.means.category !== category || sms.means.direction !== 'debit') continue;
    sums.set(monthOf(sms), (sums.get(monthOf(sms)) ?? 0) + Number(sms.means.amount));
  }
  return sums;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('demoSms', () => {
  it('tells the same story for the same seed and day, and another for another seed', () => {
    expect(story(5)).toEqual(story(5));
    expect(story(5)).not.toEqual(story(6));
  });

  it.each([
    ['2026-11-25', '2024-12'],
    ['2027-03-01', '2025-04'],
    ['2028-02-29', '2026-03'],
  ])('until %s it has 24 months of about a hundred SMS each, in their order', (lastDay, first) => {
    const all = story(1, lastDay);
    const counts = countBy(all, monthOf);
    expect(counts.size).toBe(24);
    expect(all[0]!.receivedAt).toMatch(new RegExp(`^${first}-01T.*\\+05:30$`));
    expect(all.at(-1)!.receivedAt.slice(0, 10) <= lastDay).toBe(true);
    for (const count of [...counts.values()].slice(0, -1)) {
      expect(count).toBeGreaterThan(70);
      expect(count).toBeLessThan(150);
    }
    const times = all.map(({ receivedAt }) => receivedAt);
    expect(times).toEqual([...times].sort());
  });

  it.each(SEEDS)('fits one submission even with 36 months, every SMS under an id of its own (%i)', (seed) => {
    const all = story(seed, '2026-11-30', 36);
    expect(all.length).toBeLessThanOrEqual(4000);
    expect(new Set(all.map(({ externalId }) => externalId)).size).toBe(all.length);
  });

  it('refuses what is no day and too few months', () => {
    expect(() => story(1, '2026-13-01')).toThrow('not a day');
    expect(() => story(1, '2026-11-25', 2)).toThrow('at least 3 months');
  });

  it.each(SEEDS)('pays a salary on the last working day of every month, more from April on (%i)', (seed) => {
    const salaries = movements(story(seed, '2026-11-30')).filter(({ text }) => text.includes('SALARY'));
    const once = [...new Map(salaries.map((sms) => [sms.text, sms])).values()];
    expect(once).toHaveLength(24);
    for (const sms of once) {
      const day = new Date(`${sms.receivedAt.slice(0, 10)}T00:00:00Z`);
      const daysLeft = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
      expect(day.getUTCDay() % 6).not.toBe(0);
      expect(daysLeft - day.getUTCDate()).toBeLessThan(3);
    }
    const rises = once.filter((sms, i) => i > 0 && sms.means.amount !== once[i - 1]!.means.amount);
    expect(rises.map(monthOf)).toEqual(['2025-04', '2026-04']);
  });

  it.each(SEEDS)('never tells of a balance below zero, and of the same payment twice (%i)', (seed) => {
    const all = story(seed);
    expect(all.filter(({ text }) => /(?:Rs\.?|INR) ?-/.test(text))).toEqual([]);
    const references = countBy(
      all,
      ({ text }) => /UPI Ref:? (\d{12})|Ref No (\d{12})/.exec(text)?.slice(1).join('') ?? '',
    );
    references.delete('');
    expect([...references.values()].filter((count) => count > 1).length).toBeGreaterThan(30);
  });

  it.each(SEEDS)('takes in about what goes out (%i)', (seed) => {
    const flow = { debit: 0, credit: 0 };
    for (const { means } of movements(story(seed)))
      if (means.category !== 'transfer') flow[means.direction!] += Number(means.amount);
    expect(flow.debit / flow.credit).toBeGreaterThan(0.6);
    expect(flow.debit / flow.credit).toBeLessThan(1);
  });

  it.each(SEEDS)('has a festival, an unusual month and most categories (%i)', (seed) => {
    const all = story(seed, '2027-01-31');
    const shopping = [...spent(all, 'shopping')].filter(([month]) => month !== '2027-01');
    const [festive, plain] = [true, false].map((isFestive) =>
      mean(shopping.filter(([month]) => /-1[01]$/.test(month) === isFestive).map(([, sum]) => sum)),
    );
    expect(festive! / plain!).toBeGreaterThan(1.5);
    const dining = [...spent(all, 'food_dining').values()];
    expect(dining.at(-1)! / mean(dining.slice(-4, -1))).toBeGreaterThan(1.25);
    const largest = movements(all)
      .filter(({ means }) => means.category !== 'transfer' && means.direction === 'debit')
      .sort((a, b) => Number(b.means.amount) - Number(a.means.amount))[0]!;
    expect(monthOf(largest)).toBe('2027-01');
    const told = new Set(all.map(({ means }) => means.category));
    expect(told.size).toBeGreaterThanOrEqual(15);
  });

  it.each(SEEDS)('has SMS of every kind, and a few that came twice (%i)', (seed) => {
    const all = story(seed);
    const kinds = [...countBy(all, ({ means }) => means.kind).keys()].sort();
    expect(kinds).toEqual(
      'balance,declined,notice,otp,pending,promotion,reminder,suspicious,transaction'.split(','),
    );
    const twice = all.filter(({ text, receivedAt }, i) => {
      const before = all[i - 1];
      return before?.text === text && before.receivedAt === receivedAt;
    });
    expect(twice.length).toBeGreaterThan(2);
    expect(twice.length).toBeLessThan(30);
  });

  it.each(SEEDS)('raises the price of one subscription and ends another (%i)', (seed) => {
    const charges = (name: string) =>
      movements(story(seed, '2026-11-30')).filter(({ text }) => text.includes(`at ${name} `));
    const netflix = charges('NETFLIX').map((sms) => [monthOf(sms), sms.means.amount]);
    expect(netflix.filter(([month]) => month === '2026-05')).toEqual([['2026-05', '499.00']]);
    expect(netflix.filter(([month]) => month === '2026-06')).toEqual([['2026-06', '649.00']]);
    expect(monthOf(charges('HOTSTAR').at(-1)!)).toBe('2026-04');
  });
});

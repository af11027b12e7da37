import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, integer, property, shuffledSubarray, tuple } from 'fast-check';
import { dateOf, dayNumber, isoDay } from '../calendar/day.js';
import type { Payment } from '../payment.js';
import { payment, payments } from '../testdata/payments.js';
import { advance, CADENCES } from './cadence.js';
import { findRecurring } from '../testdata/find-recurring.js';

const TODAY = '2026-11-20';

/** Payments to one merchant, as `2026-09-05 499`. */
const of = (merchant: string, ...lines: string[]): Payment[] =>
  payments(lines.map((line) => `${line} ${merchant}`));

const monthly = (merchant: string, day: number, amounts: number[]): Payment[] =>
  amounts.map((amount, i) => {
    const number = advance(dayNumber('2026-11-01'), CADENCES[2]!, i + 1 - amounts.length) + day - 1;
    return payment({ id: `${merchant}-${amount}-${i}`, day: isoDay(number), amount, merchant });
  });

describe('findRecurring', () => {
  it('needs three payments', () => {
    const paid = of('Netflix', '2026-08-05 499', '2026-09-05 499', '2026-10-06 499', '2026-11-05 499');
    expect(findRecurring(paid.slice(2), TODAY)).toEqual([]);
    expect(findRecurring(paid.slice(1), TODAY)).toMatchObject([
      {
        merchant: 'Netflix',
        direction: 'debit',
        cadence: 'monthly',
        isFixed: true,
        typicalAmount: 499,
        lastAmount: 499,
        lastDay: '2026-11-05',
        nextDay: '2026-12-05',
        priceChange: null,
        isMissed: false,
        hasEnded: false,
        monthlyEquivalent: 499,
        yearlyTotal: 5988,
        paymentIds: paid.slice(1).map(({ id }) => id),
      },
    ]);
  });

  it.each([
    ['weekly', ['2026-10-30', '2026-11-06', '2026-11-14'], '2026-11-20', 52],
    ['fortnightly', ['2026-10-16', '2026-10-30', '2026-11-14'], '2026-11-27', 26],
    ['monthly', ['2026-08-31', '2026-09-30', '2026-10-31'], '2026-11-30', 12],
    ['monthly', ['2026-09-03', '2026-10-05', '2026-11-02'], '2026-12-03', 12],
    // A month without its SMS.
    ['monthly', ['2026-07-10', '2026-08-10', '2026-10-10', '2026-11-10'], '2026-12-10', 12],
    ['quarterly', ['2026-05-30', '2026-08-22', '2026-11-14'], '2027-02-22', 4],
    ['yearly', ['2025-01-10', '2026-01-12'], '2027-01-11', 1],
  ])('finds what comes %s: %j', (cadence, days, nextDay, perYear) => {
    const paid = of('Gym', ...days.map((day) => `${day} 1000`));
    expect(findRecurring(paid, TODAY)).toMatchObject([{ cadence, nextDay, yearlyTotal: 1000 * perYear }]);
  });

  it.each([
    ['two a year apart of different amounts', ['2025-01-10 1000', '2026-01-12 1300']],
    ['two that are not a year apart', ['2025-01-10 1000', '2026-02-12 1000']],
    ['at odd times', ['2026-06-01 499', '2026-06-19 499', '2026-08-30 499', '2026-09-09 499']],
    ['of two parties', ['2026-09-05 499', '2026-10-05 499']],
  ])('does not find what came %s', (_, lines) => {
    const paid = [...of('Shop', ...lines), ...of('Other', '2026-11-05 499')];
    expect(findRecurring(paid, TODAY)).toEqual([]);
  });

  it('knows February and the ends of months', () => {
    const paid = of('Rent', '2025-12-31 900', '2026-01-31 900', '2026-02-28 900');
    expect(findRecurring(paid, '2026-03-02')[0]).toMatchObject({ nextDay: '2026-03-31', confidence: 0.75 });
  });

  it('lets a bill vary at a steady cadence', () => {
    const paid = monthly('Electricity', 12, [1810, 2450, 3120, 2900, 1405, 1415]);
    const [bill, ...others] = findRecurring(paid, TODAY);
    expect(others).toEqual([]);
    expect(bill).toMatchObject({ isFixed: false, typicalAmount: 2130, priceChange: null, lastAmount: 1415 });
    expect(bill!.paymentIds).toHaveLength(6);
  });

  it('tells subscriptions at one merchant apart by amount, beside single purchases', () => {
    const paid = [
      ...monthly('Apple', 5, [99, 99, 99, 99, 99]),
      ...monthly('Apple', 5, [299, 299, 299]),
      ...of('Apple', '2026-07-19 79900', '2026-10-09 1900'),
    ];
    const found = findRecurring(paid, TODAY);
    expect(found.map((each) => [each.typicalAmount, each.paymentIds.length])).toEqual([
      [299, 3],
      [99, 5],
    ]);
  });

  it('tells two of the same amount apart by day', () => {
    const paid = [...monthly('Jio', 5, [299, 299, 299, 299]), ...monthly('Jio', 12, [299, 299, 299, 299])];
    const found = findRecurring(paid, TODAY);
    expect(found.map(({ lastDay }) => lastDay).sort()).toEqual(['2026-11-05', '2026-11-12']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['alone', []],
    ['beside another subscription', monthly('Netflix', 20, [149, 149, 149, 149, 149, 149])],
  ])('notices a new price, %s', (_, others) => {
    const paid = monthly('Netflix', 5, [499, 499, 499, 499, 649, 649]);
    const found = findRecurring([...paid, ...others], TODAY);
    expect(found.find(({ lastAmount }) => lastAmount === 649)).toMatchObject({
      isFixed: true,
      typicalAmount: 649,
      priceChange: { from: 499, to: 649, since: '2026-10-05' },
      paymentIds: paid.map(({ id }) => id),
    });
  });

  it('does not take shopping three times a week for recurring', () => {
    const chance = [7, 3, 9, 1, 8, 2, 6, 4, 5];
    const paid = Array.from({ length: 150 }, (_, i) =>
      payment({
        id: `${i}`,
        day: isoDay(dayNumber('2026-11-18') - Math.floor((i * 7) / 3)),
        amount: 40_000 + 9_137 * chance[i % 9]! + 31 * i,
        merchant: 'Groceries',
      }),
    );
    expect(findRecurring(paid, TODAY)).toEqual([]);
    const milk = paid.map((each) => ({ ...each, amount: 6000 }));
    expect(findRecurring(milk, TODAY)).toEqual([]);
  });

  it.each([
    ['2026-11-10', '2026-11-05', false, false],
    ['2026-11-11', '2026-12-05', true, false],
    ['2026-12-11', null, true, true],
  ])('on %s is due on %s; missed %p, ended %p', (today, nextDay, isMissed, hasEnded) => {
    const paid = of('Gym', '2026-08-05 900', '2026-09-05 900', '2026-10-05 900');
    expect(findRecurring(paid, today)).toMatchObject([{ nextDay, isMissed, hasEnded }]);
  });

  it('finds income too, and what is paid to a person', () => {
    const salary = monthly('Employer', 1, [50_000, 52_500, 50_900, 54_000]).map((each): Payment => ({
      ...each,
      direction: 'credit',
      category: 'income',
    }));
    const rent = monthly('', 3, [20_000, 20_000, 20_000]).map((each): Payment => ({
      ...each,
      merchant: null,
      counterparty: 'PERSON_1',
    }));
    expect(findRecurring([...rent, ...salary], TODAY)).toMatchObject([
      { direction: 'credit', merchant: 'Employer', category: 'income', isFixed: false },
      { direction: 'debit', merchant: null, counterparty: 'PERSON_1', isFixed: true },
    ]);
  });

  const series = tuple(
    constantFrom(...CADENCES),
    // Ends of months are above.
    integer({ min: 20_000, max: 20_400 }).filter((day) => dateOf(day)[2] <= 28),
    integer({ min: 100, max: 1_000_000 }),
    integer({ min: 3, max: 20 }),
  );

  it('finds any punctual series whole, whatever the order and beside others, under an id that stays', () => {
    assert(
      property(series, ([cadence, first, amount, length]) => {
        const all = Array.from({ length }, (_, i) =>
          payment({ id: `${i}`, day: isoDay(advance(first, cadence, i)), amount, merchant: 'Gym' }),
        );
        const noise = of('Shop', '2026-01-07 100', '2026-01-19 200', '2026-03-02 100');
        const ids = [3, length].map((count) => {
          const known = all.slice(0, count);
          const [found, ...others] = findRecurring([...known.toReversed(), ...noise], known.at(-1)!.day);
          expect(others).toEqual([]);
          expect(found).toMatchObject({ cadence: cadence.name, paymentIds: known.map(({ id }) => id) });
          expect(found!.nextDay).toBe(isoDay(advance(first, cadence, count)));
          return found!.id;
        });
        expect(ids[0]).toBe(ids[1]);
      }),
    );
  });

  it('answers the same in any order', () => {
    const paid = [...monthly('Apple', 5, [99, 99, 99, 149]), ...monthly('Apple', 9, [30, 31, 900, 47, 31])];
    assert(
      property(shuffledSubarray(paid, { minLength: paid.length }), (shuffled) =>
        expect(findRecurring(shuffled, TODAY)).toEqual(findRecurring(paid, TODAY)),
      ),
    );
  });
});

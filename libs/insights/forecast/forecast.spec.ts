import { describe, expect, it } from '@jest/globals';
import { type Arbitrary, array, assert, integer, property, record, string } from 'fast-check';
import { forecast } from './forecast.js';
import type { CategorySpending, ForecastInput } from './forecast-input.js';
import type { Forecast, SeriesForecast } from './forecast-result.js';

const TODAY = '2026-11-20';
type Answer = Extract<Forecast, { insufficientHistory: false }>;

const spending = (months: number): Arbitrary<CategorySpending> => {
  const amount = integer({ min: 0, max: 5_000_000 });
  const totals = array(amount, { minLength: months, maxLength: months });
  return record({
    category: string({ minLength: 1 }),
    months: totals,
    laterInMonth: totals.map((all) => all.map((total) => Math.floor(total / 3))),
    days: array(integer({ min: -20_000, max: 200_000 }), { maxLength: 20 }),
    due: array(record({ amount, dueDay: integer({ min: 1, max: 31 }) }), { maxLength: 3 }),
  });
};

const inputs: Arbitrary<ForecastInput> = integer({ min: 3, max: 40 })
  .chain((months) => array(spending(months), { minLength: 1, maxLength: 4 }))
  .map((categories) => ({ today: TODAY, categories }));

const runs = { numRuns: 60 };

function answerTo(input: ForecastInput): Answer {
  const answer = forecast(input);
  if (answer.insufficientHistory) throw new Error('three months are enough');
  return answer;
}

const projections = ({ monthEnd, next }: SeriesForecast) => [monthEnd, ...next];

const steady = (months: number, amount = 50_000): CategorySpending => ({
  category: 'groceries',
  months: Array<number>(months).fill(amount),
  laterInMonth: Array<number>(months).fill(amount / 2),
  days: [1000, 2000],
  due: [],
});

describe('forecast', () => {
  it('orders its intervals around the expected amount, in whole minor units that are never negative', () => {
    assert(
      property(inputs, (input) => {
        const { categories, total } = answerTo(input);
        for (const { expected, interval80, interval95 } of [...categories, total].flatMap(projections)) {
          const rising = [0, interval95[0], interval80[0], expected, interval80[1], interval95[1]];
          expect(rising).toEqual(rising.toSorted((a, b) => a - b));
          expect(rising.every(Number.isSafeInteger)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('adds up: the total of each month is the sum of its categories', () => {
    assert(
      property(inputs, (input) => {
        const { categories, total } = answerTo(input);
        const sums = projections(total).map((_, month) =>
          categories.reduce((sum, category) => sum + projections(category)[month]!.expected, 0),
        );
        expect(projections(total).map(({ expected }) => expected)).toEqual(sums);
      }),
      runs,
    );
  });

  it('answers the same twice', () => {
    assert(
      property(inputs, (input) => expect(forecast(input)).toEqual(forecast(structuredClone(input)))),
      runs,
    );
  });

  it('scales with the series', () => {
    // Doubling is exact in floating point, so that no choice between methods can tip.
    assert(
      property(inputs, integer({ min: 1, max: 4 }), (input, doublings) => {
        const by = 2 ** doublings;
        const times = (amounts: readonly number[]) => amounts.map((amount) => amount * by);
        const scaled = input.categories.map((each) => ({
          ...each,
          months: times(each.months),
          laterInMonth: times(each.laterInMonth),
          days: times(each.days),
          due: each.due.map(({ amount, dueDay }) => ({ amount: amount * by, dueDay })),
        }));
        const [small, large] = [answerTo(input), answerTo({ ...input, categories: scaled })];
        small.categories.forEach((category, i) => {
          expect(large.categories[i]!.method).toBe(category.method);
          projections(category).forEach(({ expected }, month) => {
            const miss = projections(large.categories[i]!)[month]!.expected - expected * by;
            expect(Math.abs(miss)).toBeLessThanOrEqual(by / 2 + 1);
          });
        });
      }),
      runs,
    );
  });

  it.each([
    [0, TODAY, 1, '2027-02-01'],
    [1, TODAY, 1, '2027-01-01'],
    [2, TODAY, 1, '2026-12-01'],
    [2, TODAY, 25, '2026-11-25'],
    [2, '2026-11-25', 25, '2026-12-25'],
  ])(
    'after %i full months on %s says when there will be three',
    (months, today, monthStartDay, worksFrom) => {
      expect(forecast({ today, monthStartDay, categories: [{ ...steady(months), days: [] }] })).toEqual({
        insufficientHistory: true,
        historyMonths: months,
        neededMonths: 3,
        worksFrom,
      });
    },
  );

  it('ends the month at what is spent, what is due, and what the rest of a month usually brings', () => {
    const due = [
      { amount: 700, dueDay: 28 },
      { amount: 30, dueDay: 16 },
      { amount: 5, dueDay: 2 },
    ];
    const { categories } = answerTo({ today: TODAY, categories: [{ ...steady(6), due }] });
    // The payment of the 16th is four days late and still due; that of the 2nd is missed.
    expect(categories[0]!.monthEnd).toMatchObject({ month: '2026-11-01', expected: 3000 + 730 + 25_000 });
  });

  it('names the three months that follow, the method and its history, in words too', () => {
    const { categories } = answerTo({ today: TODAY, categories: [steady(6)] });
    const [first] = categories;
    expect(first!.next.map(({ month, expected }) => [month, expected])).toEqual([
      ['2026-12-01', 50_000],
      ['2027-01-01', 50_000],
      ['2027-02-01', 50_000],
    ]);
    expect(first).toMatchObject({
      method: 'median of 12 months',
      historyMonths: 6,
      backtest: { months: 4, mase: null },
      sentence: 'Based on 6 months (median of 12 months).',
    });
  });

  it('takes last year for spending that repeats by the year', () => {
    const year = [10, 20, 90, 40, 15, 60, 30, 80, 25, 70, 35, 55].map((amount) => amount * 1000);
    const months = [...year, ...year, ...year];
    const { categories } = answerTo({ today: TODAY, categories: [{ ...steady(36), months }] });
    expect(categories[0]!.method).toBe('same month of last year');
    expect(categories[0]!.next.map(({ expected }) => expected)).toEqual(year.slice(1, 4));
  });

  describe('leaves the median', () => {
    const methodAfter = (length: number, amountOf: (month: number) => number) => {
      const months = Array.from({ length }, (_, month) => amountOf(month));
      return answerTo({ today: TODAY, categories: [{ ...steady(length), months }] }).categories[0]!.method;
    };

    it('for a method that was somewhat better only after two years', () => {
      const rising = (month: number) => 10_000 + 300 * month + (month % 2 === 0 ? -2000 : 2000);
      expect(methodAfter(23, rising)).toBe('median of 12 months');
      expect(methodAfter(24, rising)).not.toBe('median of 12 months');
    });

    it('before, where it was far off month after month', () => {
      const line = (month: number) => 10_000 * (month + 1);
      expect(methodAfter(8, line)).toBe('median of 12 months');
      expect(methodAfter(12, line)).not.toBe('median of 12 months');
    });
  });

  it.each<[string, Partial<CategorySpending>]>([
    ['5.5 is not a whole number of minor units', { days: [5.5] }],
    ['laterInMonth needs an amount for each month', { laterInMonth: [1] }],
    ['32 is not a day of a month', { due: [{ amount: 1, dueDay: 32 }] }],
    ['21 days, but today is day 20', { days: Array<number>(21).fill(1) }],
  ])('refuses what cannot be right: %s', (why, wrong) => {
    expect(() => forecast({ today: TODAY, categories: [{ ...steady(6), ...wrong }] })).toThrow(why);
  });
});

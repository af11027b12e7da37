import { describe, expect, it } from '@jest/globals';
import { assert, integer, property, shuffledSubarray } from 'fast-check';
import type { Payment } from '../payment.js';
import { findRecurring } from '../testdata/find-recurring.js';
import { factsOf } from '../testdata/anomaly-facts.js';
import { payment, payments } from '../testdata/payments.js';
import { identify, isDismissed } from './anomaly-id.js';
import type { AnomalyInput } from './anomaly-input.js';
import { findAnomalies } from './find-anomalies.js';

const TODAY = '2026-11-20';
const MONTHS = ['2026-08', '2026-09', '2026-10', '2026-11'];

/** Payments like `03 1000 BigBasket groceries` in each of the months. */
const inEach = (months: readonly string[], ...lines: string[]): Payment[] =>
  months.flatMap((month) => payments(lines.map((line) => `${month}-${line}`)));

/** Twelve meals and the rent of each month. */
const usual = inEach(
  MONTHS,
  ...Array.from({ length: 6 }, (_, i) => `0${i + 1} ${480 + 11 * i} Zomato food_dining`),
  ...Array.from({ length: 6 }, (_, i) => `${12 + i} ${505 - 7 * i} Swiggy food_dining`),
  '01 9000 Landlord housing',
);

/** What is known of these payments and nothing else. */
const only = (all: readonly Payment[], today = TODAY): AnomalyInput => ({
  ...factsOf(
    all.toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1)),
    { today, monthStartDay: 1 },
  ),
  recurring: findRecurring(all, today),
  format: (amount) => `₹${amount}`,
});

const input = (extra: readonly Payment[], { today = TODAY } = {}): AnomalyInput =>
  only([...usual, ...extra], today);

const groceries = (november: number): Payment[] => [
  ...inEach(MONTHS.slice(0, 3), '03 1000 BigBasket groceries', '25 9000 BigBasket groceries'),
  ...payments([`2026-11-04 ${november - 100} Blinkit groceries`, '2026-11-06 100 BigBasket groceries']),
];

describe('a category over its usual', () => {
  const kindsOn = (extra: readonly Payment[], today = TODAY): string[] =>
    findAnomalies(input(extra, { today })).map(({ kind }) => kind);

  it('is compared with three months up to the same day, and says why', () => {
    expect(findAnomalies(input(groceries(2500)))).toMatchObject([
      {
        kind: 'category-over',
        category: 'groceries',
        spent: 2500,
        usual: 1000,
        share: 1.5,
        mostly: 'Blinkit',
        sentence:
          'Groceries is at ₹2500 this month, 2.5 times the ₹1000 that the last three months had spent ' +
          'by this day on average, most of it Blinkit.',
      },
    ]);
  });

  it('is a quarter over, in the eighth day or later, and matters beside everything else', () => {
    const gradual = (last: number): Payment[] => [
      ...inEach(MONTHS, '02 4000 Shell fuel'),
      ...payments([`2026-11-05 ${last} Shell fuel`]),
    ];
    expect(kindsOn(gradual(999), '2026-11-08')).toEqual([]);
    expect(findAnomalies(input(gradual(1000), { today: '2026-11-08' }))).toMatchObject([
      {
        kind: 'category-over',
        sentence: expect.stringContaining('₹5000 this month, 25 % more than the ₹4000'),
      },
    ]);
    expect(kindsOn(gradual(1000), '2026-11-07')).toEqual([]);
    const small = [...inEach(MONTHS, '02 100 Shell fuel'), ...payments(['2026-11-05 300 Shell fuel'])];
    expect(kindsOn(small)).toEqual([]);
  });

  it('needs three full months', () => {
    const all = [...usual, ...groceries(2500)];
    const from = (day: string): string[] =>
      findAnomalies(only(all.filter((paid) => paid.day >= day)))
        .map(({ kind }) => kind)
        .filter((kind) => kind === 'category-over');
    expect(from('2026-08-01')).toHaveLength(1);
    expect(from('2026-08-02')).toEqual([]);
  });

  it('counts refunds', () => {
    const refund = payment({ day: '2026-11-09', amount: 1400, merchant: 'Blinkit', category: 'groceries' });
    expect(kindsOn([...groceries(2500), { ...refund, direction: 'credit' }])).toEqual([]);
  });
});

describe('an unusual payment', () => {
  it('is far above what was paid at the merchant before', () => {
    // In the first week, when categories are not compared.
    const extra = payments(['2026-11-06 5000 Zomato food_dining']);
    expect(findAnomalies(input(extra, { today: '2026-11-07' }))).toMatchObject([
      {
        kind: 'unusual-payment',
        amount: 5000,
        usual: 502,
        comparedWith: 'merchant',
        sentence: '₹5000 at Zomato on 2026-11-06 is 10 times the usual ₹502 there.',
      },
    ]);
  });

  it('is compared with its category where the merchant is little known', () => {
    // The first payment is old: the merchant is not new.
    const extra = payments(['2026-08-02 450 Barista food_dining', '2026-11-06 2600 Barista food_dining']);
    expect(findAnomalies(input(extra, { today: '2026-11-07' }))).toMatchObject([
      { kind: 'unusual-payment', merchant: 'Barista', comparedWith: 'category' },
    ]);
  });

  it.each([
    ['less than double', '2026-11-10 950 Zomato food_dining'],
    ['of last month', '2026-10-19 5000 Zomato food_dining'],
    ['with fewer than eight before it', '2026-11-10 5000 Shell fuel'],
  ])('is none when %s', (_, line) => {
    const extra = inEach(['2026-07', ...MONTHS], '02 900 Shell fuel', '05 940 Shell fuel').slice(0, 7);
    const found = findAnomalies(input([...extra, ...payments([line])]));
    expect(found.filter(({ kind }) => kind === 'unusual-payment')).toEqual([]);
  });

  it('is none where it was expected', () => {
    const extra = inEach(MONTHS, '09 8000 School food_dining');
    expect(findAnomalies(input(extra))).toEqual([]);
  });
});

describe('a new merchant', () => {
  it('is reported for a large first payment only', () => {
    const large = payments(['2026-11-10 4000 Croma shopping', '2026-11-12 600 Ajio personal_care']);
    expect(findAnomalies(input(large))).toMatchObject([
      {
        kind: 'new-merchant',
        merchant: 'Croma',
        amount: 4000,
        sentence: expect.stringMatching(
          /^First payment to Croma: ₹4000 on 2026-11-10, larger than 9\d % of the \d+ payments before it\.$/,
        ),
      },
    ]);
    const known = payments(['2026-08-10 100 Croma shopping']);
    expect(findAnomalies(input([...large, ...known])).map(({ kind }) => kind)).toEqual(['category-over']);
  });

  it('is none when everything is new', () => {
    const start = payments([
      '2026-11-10 90000 Croma travel',
      ...Array.from({ length: 9 }, (_, i) => `2026-11-0${i + 1} 100 Cafe`),
    ]);
    expect(findAnomalies(only(start))).toEqual([]);
  });
});

describe('a price rise', () => {
  it('is recent, and says what it costs a year', () => {
    const netflix = (november: number): Payment[] => [
      ...inEach(MONTHS.slice(0, 3), '05 499 Netflix entertainment'),
      ...payments([`2026-11-05 ${november} Netflix entertainment`]),
    ];
    expect(findAnomalies(input(netflix(649)))).toMatchObject([
      {
        kind: 'price-rise',
        from: 499,
        to: 649,
        since: '2026-11-05',
        yearlyExtra: 1800,
        sentence: 'Netflix went up from ₹499 to ₹649 (▲ 30 %) on 2026-11-05, which is ₹1800 more a year.',
      },
    ]);
    expect(findAnomalies(input(netflix(399)))).toEqual([]);
    expect(findAnomalies(input(netflix(649), { today: '2026-12-06' }))).toEqual([]);
  });
});

describe('findAnomalies', () => {
  const busy = [
    ...groceries(6000),
    ...inEach(MONTHS.slice(0, 3), '05 499 Netflix entertainment'),
    ...payments([
      '2026-11-05 649 Netflix entertainment',
      '2026-11-10 5000 Zomato food_dining',
      '2026-11-11 4000 Swiggy food_dining',
      '2026-11-10 4000 Croma shopping',
    ]),
  ];

  it('gives three, most severe first, and nothing twice', () => {
    const all = findAnomalies(input(busy), [], 10);
    const severities = all.map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted((a, b) => b - a));
    expect(findAnomalies(input(busy))).toEqual(all.slice(0, 3));
    // The meals are why food is over: one of the two is told, not both.
    expect(all.filter(({ category }) => category === 'food_dining').map(({ kind }) => kind)).toEqual([
      'category-over',
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('takes a merchant in any case for the same', () => {
    const extra = payments(['2026-11-05 5000 Zomato food_dining', '2026-11-06 6000 ZOMATO food_dining']);
    expect(findAnomalies(input(extra, { today: '2026-11-07' }))).toMatchObject([
      { kind: 'unusual-payment', amount: 6000, comparedWith: 'merchant' },
    ]);
  });

  it('leaves out what was dismissed, and lets the next one in', () => {
    const all = findAnomalies(input(busy), [], 10);
    const [first, ...others] = all.map(({ id }) => id);
    expect(findAnomalies(input(busy), [first!], 10).map(({ id }) => id)).toEqual(others);
  });

  it('brings a dismissed one back when its numbers have changed by more than a tenth', () => {
    const dismissed = findAnomalies(input(groceries(2500))).map(({ id }) => id);
    expect(dismissed).toHaveLength(1);
    expect(findAnomalies(input(groceries(2650)), dismissed)).toEqual([]);
    expect(findAnomalies(input(groceries(2651)), dismissed)).toHaveLength(1);
  });

  it('answers the same in any order', () => {
    const given = input(busy);
    const { categories, growths, large } = given;
    const shuffled = <T>(items: readonly T[]) =>
      shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    assert(
      property(shuffled(categories), shuffled(growths), shuffled(large), (...facts) => {
        const [some, grown, paid] = facts;
        expect(findAnomalies({ ...given, categories: some, growths: grown, large: paid })).toEqual(
          findAnomalies(given),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('finds nothing in steady months, or in none', () => {
    expect(findAnomalies(input([]))).toEqual([]);
    expect(findAnomalies(only([]))).toEqual([]);
  });
});

describe('isDismissed', () => {
  it('holds for the same subject within a tenth of the size', () => {
    const size = integer({ min: 1, max: 100_000_000 });
    assert(
      property(size, size, (before, after) => {
        const [old, next] = [before, after].map((amount) => identify('price-rise', ['a'], amount));
        expect(isDismissed(next!, [old!])).toBe(Math.abs(after - before) <= before / 10);
        expect(isDismissed(next!, [identify('price-rise', ['b'], after)])).toBe(false);
      }),
    );
  });
});

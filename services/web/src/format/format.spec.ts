import { describe, expect, it } from '@jest/globals';
import { givenName } from './category-name.js';
import { daysBetween, daysLater, formatDay, formatDistance, todayIn } from './day.js';
import { formatMoney, hiddenMoney, hideAmounts, signOf } from './money.js';
import { toCsv } from './to-csv.js';

describe('formatMoney', () => {
  it.each([
    ['125000.00', {}, '₹1,25,000.00'],
    ['9007199254740993.07', {}, '₹9,00,71,99,25,47,40,993.07'],
    ['158677.12', { whole: true }, '₹1,58,677'],
    ['-211.10', { signed: true }, '-₹211.10'],
    ['113584.25', { signed: true, whole: true }, '+₹1,13,584'],
    ['140000', { compact: true }, '₹1.4L'],
  ])('writes %s with %j as %s, no digit lost', (amount, style, text) => {
    expect(formatMoney(amount, 'INR', 'en-IN', style)).toBe(text);
  });

  it('groups as each country does', () => {
    expect(formatMoney('1234567.5', 'EUR', 'de-DE')).toBe('1.234.567,50\u00a0€');
  });
});

describe('hidden amounts', () => {
  it('show their currency and nothing of their size', () => {
    expect(hiddenMoney('INR', 'en-IN')).toBe('₹ •••');
    expect(hideAmounts('Netflix went up from ₹499 to ₹1,649.50 (▲ 30 %) on 2026-11-04.')).toBe(
      'Netflix went up from ₹••• to ₹••• (▲ 30 %) on 2026-11-04.',
    );
  });
});

describe('signOf', () => {
  it.each([
    ['-0.01', -1],
    ['0.00', 0],
    ['-0.00', 0],
    ['12.00', 1],
  ])('of %s is %i', (amount, sign) => expect(signOf(amount)).toBe(sign));
});

describe('days', () => {
  it('stay the day that they are in every zone', () => {
    expect(formatDay('2026-11-26', 'en-IN')).toBe('26 Nov');
    expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(formatDistance('2026-12-03', '2026-11-26', 'en-IN')).toBe('in 7 days');
    expect(todayIn('Asia/Kolkata', new Date('2026-10-31T18:30:00Z'))).toBe('2026-11-01');
  });
});

describe('toCsv', () => {
  it('quotes what it must, and lets no cell run as a formula', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x, "y"', null],
          ['=1+1', '-12.50'],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x, ""y""",\r\n\'=1+1,-12.50\r\n');
  });
});

describe('givenName', () => {
  const category = { description: null, colour: null, icon: null, hidden: false, plaid: [] };
  const builtIn = { ...category, id: 'food_dining', isOwn: false, spend: 'yes', six: 'Food' } as const;
  const own = { ...category, id: 'pet', name: 'Pet', isOwn: true, spend: 'yes', six: 'Others' } as const;

  it.each([
    ['the name of an own category', [own], 'pet', 'Pet'],
    ['the new name of a built-in one', [{ ...builtIn, name: 'Eating out' }], 'food_dining', 'Eating out'],
    [
      'none where a built-in one has its own',
      [{ ...builtIn, name: 'Food & dining' }],
      'food_dining',
      undefined,
    ],
    ['none of a category that is not there', [], 'food_dining', undefined],
  ])('is %s', (_, categories, id, name) => {
    expect(givenName(categories, id)).toBe(name);
  });
});

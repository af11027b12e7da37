import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '#libs/contracts/index.js';
import { findMerchant, isRail, MERCHANTS } from './index.js';
import { nameKey } from './name-index.js';

describe('findMerchant', () => {
  it.each([
    ['ZOMATO*ORDER 123', 'Zomato'],
    ['UPI/ZOMATO LTD', 'Zomato'],
    ['zomato@hdfcbank', 'Zomato'],
    ['swiggyonline@axb', 'Swiggy'],
    ['MAKE MY TRIP INDIA PVT LTD', 'MakeMyTrip'],
    ["McDonald's #4411", "McDonald's"],
    ['AMZN MKTP US*2K3L', 'Amazon'],
    ['PAYTM*METRO SHOES', 'Metro Shoes'],
    ['Reliance Fresh Kandivali', 'Reliance Fresh'],
    ['Max', 'Max Fashion'],
    ['CAFÉ COFFEE DAY', 'Cafe Coffee Day'],
    ['ПЯТЕРОЧКА 1234', 'Pyaterochka'],
    ['AT&T', 'AT&T'],
    ['Swiggy Instamart', 'Instamart'],
    ['HDFC Life', 'HDFC Life'],
  ])('knows %s', (written, name) => {
    expect(findMerchant(written)?.name).toBe(name);
  });

  it.each([
    'Paytm',
    'PhonePe',
    'HDFC Bank',
    'Amazon Pay',
    'Ramesh Kumar',
    'Max Muller',
    '',
    '<VPA:a1b2c3>',
    '@',
  ])('leaves %p alone', (written) => {
    expect(findMerchant(written)).toBeUndefined();
  });

  it('finds every merchant by its own name and aliases', () => {
    const astray = MERCHANTS.flatMap((merchant) =>
      [merchant.name, ...merchant.aliases].filter((name) => findMerchant(name) !== merchant),
    );
    expect(astray).toEqual([]);
  });
});

describe('the merchant facts', () => {
  it('hold at least 700 merchants, each in a category, no name twice', () => {
    expect(MERCHANTS.length).toBeGreaterThan(700);
    expect(MERCHANTS.every(({ category }) => CATEGORIES.includes(category))).toBe(true);
    const keys = MERCHANTS.flatMap((merchant) => [
      ...new Set([merchant.name, ...merchant.aliases].map(nameKey)),
    ]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.filter((key) => key.length < 2)).toEqual([]);
  });

  it('take no code of a currency for a name in running text', () => {
    const codes = new Set(Intl.supportedValuesOf('currency').map(nameKey));
    const plain = MERCHANTS.flatMap(({ name, aliases, ambiguous }) =>
      [name, ...aliases].filter((written) => !ambiguous.includes(written)),
    );
    expect(plain.filter((name) => codes.has(nameKey(name)))).toEqual([]);
  });

  it('tell rails from merchants', () => {
    expect(['Paytm', 'GPay', 'phone pe', 'SBI', 'M-PESA'].every(isRail)).toBe(true);
    expect(isRail('Zomato')).toBe(false);
  });
});

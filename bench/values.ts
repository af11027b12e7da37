import type { Random } from '#libs/evaluation/random.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FIRST =
  'Asha Rohan Priya Sanjay Kavya Imran Neha Arjun Meera Vikram Fatima Deepak Ananya Suresh Pooja James Amina Wei Grace Omar Lucia Peter Sofia Brian Mercy'.split(
    ' ',
  );
const LAST =
  'Gupta Menon Sharma Iyer Khan Patel Reddy Bhatt Nair Singh Das Kulkarni Joshi Fernandes Rao Smith Otieno Tan Wanjiru Haddad Rossi Brown Costa Mwangi Jones'.split(
    ' ',
  );
const MERCHANTS =
  'SWIGGY,ZOMATO,AMAZON PAY,BIG BAZAAR,AJIO,IRCTC,VIJAY SALES,RELIANCE FRESH,UBER INDIA,TESCO STORES 3297,CARREFOUR,NAIVAS,STARBUCKS #221,DMART'.split(
    ',',
  );
const HANDLES = ['okaxis', 'oksbi', 'ybl', 'paytm', 'ibl', 'okhdfcbank', 'upi', 'apl'];
const BANKS = ['HDFC', 'ICIC', 'SBIN', 'PUNB', 'UTIB', 'KKBK', 'BARB'];

const digits = (chance: Random, count: number): string =>
  Array.from({ length: count }, () => chance.below(10)).join('');

const letters = (chance: Random, count: number): string =>
  Array.from({ length: count }, () => LETTERS[chance.below(26)]).join('');

const name = (chance: Random): string => {
  const initial = chance.chance(0.3) ? ` ${letters(chance, 1)}` : '';
  const written = `${chance.pick(FIRST)}${initial} ${chance.pick(LAST)}`;
  return chance.chance(0.5) ? written.toUpperCase() : written;
};

const amount = (chance: Random): string => {
  const whole = String(1 + chance.below(chance.chance(0.2) ? 9_000_000 : 9_000));
  const grouped = chance.chance(0.5) ? whole.replace(/(\d)(?=(?:\d{2})*\d{3}$)/g, '$1,') : whole;
  return chance.chance(0.7) ? `${grouped}.${digits(chance, 2)}` : grouped;
};

const card = (chance: Random): string => {
  const body = `4${digits(chance, 14)}`;
  const sum = [...body].reduce((total, digit, index) => {
    const twice = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`.replace(/\d{4}(?=\d)/g, '$& ');
};

/** What stands for `{name}` and the like in a template; each call makes a value that was not there before. */
export const VALUES: Record<string, (chance: Random) => string> = {
  account: (chance) => digits(chance, 9 + chance.below(7)),
  tail: (chance) => `${chance.pick(['XX', 'X', '*', 'xx', 'XXXXXX'])}${digits(chance, 4)}`,
  card,
  name,
  amount,
  ref: (chance) => `5${digits(chance, 11)}`,
  utr: (chance) => `${chance.pick(BANKS)}N52${digits(chance, 14)}`,
  code: (chance) => digits(chance, 6),
  phone: (chance) => `${chance.pick(['', '+91', '+91 ', '0'])}9${digits(chance, 9)}`,
  vpa: (chance) =>
    `${chance.pick(FIRST).toLowerCase()}${chance.pick(['.', ''])}${digits(chance, 3)}@${chance.pick(HANDLES)}`,
  email: (chance) =>
    `${chance.pick(FIRST).toLowerCase()}.${chance.pick(LAST).toLowerCase()}${digits(chance, 3)}@example.com`,
  pan: (chance) => `${letters(chance, 3)}P${letters(chance, 1)}${digits(chance, 4)}${letters(chance, 1)}`,
  ifsc: (chance) => `${chance.pick(BANKS)}0${digits(chance, 6)}`,
  merchant: (chance) => chance.pick(MERCHANTS),
  link: (chance) => `https://bnk.example/s/${letters(chance, 8).toLowerCase()}?t=${digits(chance, 6)}`,
  date: (chance) =>
    chance.chance(0.5)
      ? `${10 + chance.below(18)}-${chance.pick(MONTHS)}-25`
      : `${10 + chance.below(18)}/0${1 + chance.below(9)}/2025`,
  time: (chance) => `${10 + chance.below(13)}:${10 + chance.below(49)}`,
};

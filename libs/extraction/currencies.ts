import { COUNTRY_CURRENCY, CURRENCIES, HOME_SPELLINGS, SHARED_SIGNS } from './currencies.data.js';
import { plain } from './fold.js';
import { ask } from './words.js';

/** A currency as it is written beside a number. */
export interface Currency {
  code: string;
  /** Where it stands when it touches neither neighbour. */
  side: 'before' | 'after';
}

const LONGEST = 8;
const BY_SPELLING = new Map<string, Currency>();
const SIDES = new Map<string, Currency['side']>();
for (const [code, spellings, side = 'before'] of CURRENCIES) {
  if (!SIDES.has(code)) SIDES.set(code, side);
  for (const spelling of plain(spellings).split(' ')) {
    if (!BY_SPELLING.has(spelling)) BY_SPELLING.set(spelling, { code, side });
  }
}
const SHARED = new Map(
  Object.entries(SHARED_SIGNS).map(([sign, codes]) => [plain(sign), codes.split(' ')] as const),
);
const HOME_ONLY = new Map(Object.entries(HOME_SPELLINGS));
/** Single letters are money only where the number is right beside them, and only in their own country. */
const LETTERS = new Set('p r d f n k q l br т р đ'.split(' '));

/** Whether a word or sign is money in some country. */
export const CURRENCY = ask((_norm, text) => {
  const spelling = text.toLowerCase();
  return text.length <= LONGEST && (SHARED.has(spelling) || BY_SPELLING.has(spelling));
});

/** The ISO code of the country's money, if known. */
export function currencyOf(country: string | undefined): string | null {
  if (!country) return null;
  return COUNTRY_CURRENCY[country] ?? COUNTRY_CURRENCY[country.toUpperCase()] ?? null;
}

/** The currency of a sign that countries share: the country's own, else the usual one. */
function sharedCurrency(spelling: string, codes: readonly string[], home: string | null): Currency | null {
  const own = home !== null && codes.includes(home) ? home : null;
  if (LETTERS.has(spelling) && !own) return null;
  const code = own ?? codes[0]!;
  const known = BY_SPELLING.get(spelling);
  return { code, side: known?.code === code ? known.side : SIDES.get(code)! };
}

/** Reads a word or sign as a currency: `Rs`, `₹`, `USD`, `руб`; signs that countries share go by `country`. */
export function currencyFor(word: string, country: string | undefined): Currency | null {
  if (word.length > LONGEST) return null;
  const spelling = word.toLowerCase();
  const home = currencyOf(country);
  const codes = SHARED.get(spelling);
  if (codes) return sharedCurrency(spelling, codes, home);
  const only = HOME_ONLY.get(spelling);
  if (only !== undefined && only !== home) return null;
  return BY_SPELLING.get(spelling) ?? null;
}

/** Whether the spelling is a lone letter, which counts only when it touches the number. */
export function isLetterSign(word: string): boolean {
  return word.length <= 2 && LETTERS.has(word.toLowerCase());
}

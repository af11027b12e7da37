import { COUNTRY_CURRENCY, CURRENCIES } from './currencies.data.js';

export interface Currency {
  code: string;
  /** Where it stands when it touches neither neighbour. */
  side: 'before' | 'after';
}

const BY_SPELLING = new Map<string, Currency>();
for (const [code, spellings, side = 'before'] of CURRENCIES) {
  for (const spelling of spellings.split(' ')) {
    if (!BY_SPELLING.has(spelling)) BY_SPELLING.set(spelling, { code, side });
  }
}

/** Rupee words and dollar or peso signs mean the money of the country they are read in. */
const SHARED: Record<string, { codes: ReadonlySet<string>; otherwise: string }> = {
  $: {
    codes: new Set([
      'USD',
      'CAD',
      'AUD',
      'NZD',
      'SGD',
      'HKD',
      'TWD',
      'COP',
      'MXN',
      'CLP',
      'ARS',
      'UYU',
      'DOP',
    ]),
    otherwise: 'USD',
  },
  rs: { codes: new Set(['INR', 'PKR', 'LKR', 'NPR', 'MUR']), otherwise: 'INR' },
  p: { codes: new Set(['PHP', 'RUB']), otherwise: 'PHP' },
  r: { codes: new Set(['ZAR', 'RUB']), otherwise: 'ZAR' },
  br: { codes: new Set(['ETB', 'BYN']), otherwise: 'ETB' },
  dh: { codes: new Set(['AED', 'MAD']), otherwise: 'AED' },
  dhs: { codes: new Set(['AED', 'MAD']), otherwise: 'AED' },
};
/** Single letters are money only where the number is right beside them, and only in their own country. */
const LETTERS = new Set(['p', 'r', 'd', 'f', 'br', 'т', 'р', 'đ']);
const HOME_ONLY: Record<string, string> = {
  d: 'VND',
  f: 'XOF',
  p: 'PHP',
  bd: 'BHD',
  le: 'EGP',
  mn: 'MXN',
  mt: 'MZN',
  ft: 'HUF',
  re: 'INR',
  bob: 'BOB',
  bs: 'BOB',
  dt: 'TND',
  sr: 'SAR',
  s: 'PEN',
};

/** The ISO code of the country's money, if known. */
export function currencyOf(country: string | undefined): string | null {
  return (country && COUNTRY_CURRENCY[country.toUpperCase()]) || null;
}

/** Reads a word or sign as a currency: `Rs`, `₹`, `USD`, `руб`; signs that countries share go by `country`. */
export function currencyFor(word: string, country: string | undefined): Currency | null {
  if (word.length > 8) return null;
  const spelling = word.toLowerCase();
  const shared = SHARED[spelling];
  const home = currencyOf(country);
  if (shared) {
    const code = home && shared.codes.has(home) ? home : shared.otherwise;
    if (LETTERS.has(spelling) && code !== home) return null;
    return { code, side: code === 'RUB' || code === 'BYN' ? 'after' : 'before' };
  }
  const only = HOME_ONLY[spelling];
  if (only && only !== home) return null;
  return BY_SPELLING.get(spelling) ?? null;
}

/** Whether the spelling is a lone letter, which counts only when it touches the number. */
export function isLetterSign(word: string): boolean {
  return LETTERS.has(word.toLowerCase());
}

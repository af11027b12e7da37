import type { FormatAmount } from './wording.js';

/** Decimal places that amounts are added with; no currency has more than four. */
const PLACES = 8;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/; // as -1299.00
const placesOf = new Map<string, number>();

/** Thrown for a sum too large for statistics, which a misread amount must have made. */
export class AmountTooLargeError extends Error {
  constructor() {
    super('An amount is too large to be true; correct or delete the transaction that it was read from.');
  }
}

/** A decimal string as a whole number of hundred-millionths, to be added exactly. */
export function unitsOf(decimal: string): bigint {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(decimal) ?? [];
  if (whole === undefined) throw new RangeError('An amount is a decimal number like 1299.00.');
  const units = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return sign === '-' ? -units : units;
}

/** The decimal string of such a number, with the places that the currency has or more if it needs them. */
export function decimalOf(units: bigint, currency: string): string {
  const digits = String(units < 0n ? -units : units).padStart(PLACES + 1, '0');
  const [whole, fraction] = [digits.slice(0, -PLACES), digits.slice(-PLACES)];
  const least = digitsOf(currency);
  let places = PLACES;
  while (places > least && fraction[places - 1] === '0') places--;
  const text = places === 0 ? whole : `${whole}.${fraction.slice(0, places)}`;
  return units < 0n ? `-${text}` : text;
}

/** A decimal string with the places that its currency has. */
export const written = (decimal: string, currency: string): string => decimalOf(unitsOf(decimal), currency);

/** A decimal string rounded to the places of its currency. */
export const rounded = (decimal: string, currency: string): string =>
  decimalOf(minorUnits(decimal, currency) * unitsOfMinor(currency), currency);

/** A decimal string in whole minor units (paise, cents), rounded; throws `AmountTooLargeError`. */
export function minorOf(decimal: string, currency: string): number {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(decimal) ?? [];
  const places = digitsOf(currency);
  // Read digit by digit where nothing is to be rounded, which is ten times as fast as by BigInt.
  const minor =
    whole !== undefined && fraction.length <= places
      ? Number(`${sign}${whole}${fraction.padEnd(places, '0')}`) + 0
      : Number(minorUnits(decimal, currency));
  if (!Number.isSafeInteger(minor)) throw new AmountTooLargeError();
  return minor;
}

/** Whole minor units as a decimal string. */
export const decimalOfMinor = (minor: number, currency: string): string =>
  decimalOf(BigInt(minor) * unitsOfMinor(currency), currency);

/** Writes minor units the way a country does, as `₹1,25,000`. */
export function formatIn(currency: string, country: string): FormatAmount {
  const format = new Intl.NumberFormat(`en-${country}`, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const minor = 10 ** digitsOf(currency);
  return (amount) => format.format(amount / minor);
}

/** A part of a whole, to four places; null where the whole is not above 0. */
export const shareOf = (part: bigint, whole: bigint): number | null =>
  whole > 0n ? Math.round((Number(part) / Number(whole)) * 1e4) / 1e4 : null;

const unitsOfMinor = (currency: string): bigint => 10n ** BigInt(PLACES - digitsOf(currency));

function minorUnits(decimal: string, currency: string): bigint {
  const minor = unitsOfMinor(currency);
  const units = unitsOf(decimal);
  return (units + (units < 0n ? -minor : minor) / 2n) / minor;
}

function digitsOf(currency: string): number {
  let known = placesOf.get(currency);
  if (known === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    placesOf.set(currency, (known = format.resolvedOptions().maximumFractionDigits ?? 2));
  }
  return known;
}

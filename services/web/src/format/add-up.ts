/** Digits after the point of the finest amount that the API takes. */
const DIGITS = 4;

/** The sum of decimal strings, exactly; without digits that say nothing. */
export const addUp = (amounts: readonly string[]): string => decimalOf(sumOf(amounts));

/** The mean of decimal strings, rounded half away from 0 to the finest amount; 0.00 of none. */
export function meanOf(amounts: readonly string[]): string {
  if (amounts.length === 0) return decimalOf(0n);
  const [sum, count] = [sumOf(amounts), BigInt(amounts.length)];
  const half = sum < 0n ? -count : count;
  return decimalOf((2n * sum + half) / (2n * count));
}

/** What is left of one amount when another is taken off, exactly. */
export const less = (amount: string, other: string): string => decimalOf(unitsOf(amount) - unitsOf(other));

const sumOf = (amounts: readonly string[]): bigint =>
  amounts.reduce((total, amount) => total + unitsOf(amount), 0n);

/** A decimal string as a whole number of its finest units, to calculate with. */
export function unitsOf(amount: string): bigint {
  const [whole = '0', rest = ''] = amount.split('.');
  return BigInt(whole + rest.padEnd(DIGITS, '0'));
}

/** The decimal string of such a number. */
export function decimalOf(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(DIGITS + 1, '0');
  const [whole, rest] = [digits.slice(0, -DIGITS), digits.slice(-DIGITS).replace(/0{1,2}$/, '')];
  return `${units < 0n ? '-' : ''}${whole}.${rest}`;
}

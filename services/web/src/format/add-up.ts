/** Digits after the point of the finest amount that the API takes. */
const DIGITS = 4;

/** The sum of decimal strings, exactly; without digits that say nothing. */
export const addUp = (amounts: readonly string[]): string => written(sumOf(amounts));

/** The mean of decimal strings, rounded half away from 0 to the finest amount; 0.00 of none. */
export function meanOf(amounts: readonly string[]): string {
  if (amounts.length === 0) return written(0n);
  const [sum, count] = [sumOf(amounts), BigInt(amounts.length)];
  const half = sum < 0n ? -count : count;
  return written((2n * sum + half) / (2n * count));
}

/** What is left of one amount when another is taken off, exactly. */
export const less = (amount: string, other: string): string =>
  written(minorUnits(amount) - minorUnits(other));

const sumOf = (amounts: readonly string[]): bigint =>
  amounts.reduce((total, amount) => total + minorUnits(amount), 0n);

function written(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(DIGITS + 1, '0');
  const [whole, rest] = [digits.slice(0, -DIGITS), digits.slice(-DIGITS).replace(/0{1,2}$/, '')];
  return `${units < 0n ? '-' : ''}${whole}.${rest}`;
}

function minorUnits(amount: string): bigint {
  const [whole = '0', rest = ''] = amount.split('.');
  return BigInt(whole + rest.padEnd(DIGITS, '0'));
}

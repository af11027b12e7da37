/** Digits after the point of the finest amount that the API takes. */
const DIGITS = 4;

/** The sum of decimal strings, exactly; without digits that say nothing. */
export function addUp(amounts: readonly string[]): string {
  const sum = amounts.reduce((total, amount) => total + minorUnits(amount), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(DIGITS + 1, '0');
  const [whole, rest] = [digits.slice(0, -DIGITS), digits.slice(-DIGITS).replace(/0{1,2}$/, '')];
  return `${sum < 0n ? '-' : ''}${whole}.${rest}`;
}

function minorUnits(amount: string): bigint {
  const [whole = '0', rest = ''] = amount.split('.');
  return BigInt(whole + rest.padEnd(DIGITS, '0'));
}

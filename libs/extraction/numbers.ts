const SPACED = /\d{1,3}(?: \d{3}){1,4}(?:[.,]\d{1,2})?(?![\d])/y; // 1 250 000,50
/** Digits of one group, and groups behind the first: `1,25,000.50`, `1.250.000,50`, `1'250.00`. */
const LONGEST_GROUP = 18;
const MORE_GROUPS = 8;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the digits that start at `at` end. */
export function digitsEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end < at + most && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where a number that starts at `at` ends, separators included; `spaced` lets a single space part groups of three. */
export function numberEnd(text: string, at: number, spaced: boolean): number {
  let end = digitsEnd(text, at, LONGEST_GROUP);
  if (spaced && text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1))) {
    SPACED.lastIndex = at;
    if (SPACED.test(text)) return SPACED.lastIndex;
  }
  for (let groups = 0; groups < MORE_GROUPS; groups++) {
    const separator = text.charCodeAt(end);
    if (separator !== 46 && separator !== 44 && separator !== 39) break;
    const next = digitsEnd(text, end + 1, LONGEST_GROUP);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Currencies with three decimals in use: `KWD 12.500` is twelve and a half, `KWD 1,500` is not. */
const THREE_DECIMALS: Record<string, string> = {
  BHD: '.',
  JOD: '.',
  KWD: '.',
  LYD: '.',
  OMR: '.',
  TND: '.,',
};

function lastSeparator(written: string): number {
  return Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
}

/** Where the fraction starts, or -1: a separator that repeats or stands before three digits groups thousands. */
function decimalPoint(written: string, currency: string | null): number {
  const at = lastSeparator(written);
  if (at < 0) return -1;
  const separator = written[at]!;
  const others = written.slice(0, at);
  if (others.includes(separator)) return -1;
  const fraction = written.length - at - 1;
  if (fraction !== 3 || /[.,' ]/.test(others)) return at;
  if (currency && THREE_DECIMALS[currency]?.includes(separator)) return at;
  return others === '0' ? at : -1;
}

/**
 * Turns a written number into a plain decimal string with at least two fraction digits: `1,25,000.5` is `125000.50`,
 * `350` is `350.00`, `12.345` dinars stay `12.345`. Null when it holds no digits or too many.
 */
export function decimal(written: string, currency: string | null): string | null {
  const point = decimalPoint(written, currency);
  const whole = (point < 0 ? written : written.slice(0, point)).replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const fraction = point < 0 ? '' : written.slice(point + 1).replace(/\D/g, '');
  if (whole.length > 15) return null;
  return `${whole || '0'}.${fraction.padEnd(2, '0')}`;
}

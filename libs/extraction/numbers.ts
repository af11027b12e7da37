const SPACED = /\d{1,3}(?: \d{3}){1,4}(?:[.,]\d{1,2})?(?![\d])/y; // 1 250 000,50
const PLAIN = /\d{1,18}(?:[.,']\d{1,18}){0,8}/y; // 1,25,000.50 and 1.250.000,50 and 1'250.00

/** The digits and separators of a number that starts at `at`; `spaced` lets a single space part groups of three. */
export function numberAt(text: string, at: number, spaced: boolean): string | null {
  if (spaced) {
    SPACED.lastIndex = at;
    const wide = SPACED.exec(text);
    if (wide) return wide[0];
  }
  PLAIN.lastIndex = at;
  return PLAIN.exec(text)?.[0] ?? null;
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

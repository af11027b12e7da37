import { numberFormat } from './formatters.js';

export interface MoneyStyle {
  /** Without paise, for headlines. */
  whole?: boolean;
  /** As ₹1.2L, for axes. */
  compact?: boolean;
  /** Puts a plus before what is above 0. */
  signed?: boolean;
}

/** Writes a decimal string as money: `125000.00`, `INR`, `en-IN` is `₹1,25,000.00`. No digit is lost on the way. */
export function formatMoney(
  amount: string,
  currency: string,
  locale: string,
  style: MoneyStyle = {},
): string {
  const digits = style.whole ? { maximumFractionDigits: 0 } : {};
  return (
    numberFormat(locale, {
      style: 'currency',
      currency,
      ...digits,
      ...(style.compact && { notation: 'compact', maximumFractionDigits: 1 }),
      ...(style.signed && { signDisplay: 'exceptZero' }),
    })
      // Given a string, Intl reads decimal digits exactly; a number would round them.
      .format(amount as Intl.StringNumericLiteral)
  );
}

/** Stands for an amount that is hidden: its currency, and nothing of its size. */
export function hiddenMoney(currency: string, locale: string): string {
  const parts = numberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return `${parts.find(({ type }) => type === 'currency')?.value ?? currency} •••`;
}

// As `₹1,25,000.50` or `1,800`; a percentage is no amount, nor is a day as 2026-11-04.
const NUMBER = /\d(?:[\d,.-]*\d)?(?:\s?%)?/g;
const NO_AMOUNT = /%$|^\d{4}-\d{2}-\d{2}$/;

/** Hides the amounts of a sentence that the server wrote. */
export const hideAmounts = (sentence: string): string =>
  sentence.replace(NUMBER, (number) => (NO_AMOUNT.test(number) ? number : '•••'));

/** For lengths and angles only: a float must never be shown or added up as money. */
export const magnitude = (amount: string): number => Number(amount);

/** Whether a decimal string is below, at or above 0. */
export const signOf = (amount: string): -1 | 0 | 1 =>
  /[1-9]/.test(amount) ? (amount.startsWith('-') ? -1 : 1) : 0;

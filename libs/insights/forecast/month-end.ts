import type { Errors } from './backtest.js';
import type { DuePayment } from './forecast-input.js';
import { median } from './methods/averages.js';
import { daysInto, daysSince, type Period } from '../calendar/periods.js';

/** A payment this many days late is missed rather than due. */
const LATE_DAYS = 5;
/** Months before this year's habits say little about the rest of a month. */
const MONTHS = 12;
const FIRST_ORIGIN = 2;

/** Sum of the recurring payments that the running month will still bring. */
export function stillDue(due: readonly DuePayment[], running: Period, today: string): number {
  const now = daysSince(running, today);
  return due
    .filter(({ dueDay }) => daysInto(running, dueDay) >= now - LATE_DAYS)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** What the rest of a month usually brings. */
export const usualRest = (laterInMonth: readonly number[]): number => median(laterInMonth.slice(-MONTHS));

/** How the usual rest missed in past months. */
export function restErrors(laterInMonth: readonly number[]): Errors {
  return laterInMonth
    .slice(FIRST_ORIGIN)
    .map((rest, i) => [rest - usualRest(laterInMonth.slice(0, FIRST_ORIGIN + i))]);
}

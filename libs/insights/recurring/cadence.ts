import { dateOf, dayOfMonth } from '../calendar/day.js';

/** How often a payment comes back. */
export interface Cadence {
  name: CadenceName;
  /** Mean length. */
  days: number;
  /** Calendar months; 0 where the cadence counts days. */
  months: number;
  /** Days that a payment may be early or late: weekends, holidays, bills paid by hand. */
  tolerance: number;
  perYear: number;
}

export const CADENCE_NAMES = ['weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'] as const;
export type CadenceName = (typeof CADENCE_NAMES)[number];

const YEAR_DAYS = 365.25;

/** From the shortest to the longest. */
export const CADENCES: readonly Cadence[] = [
  { name: 'weekly', days: 7, months: 0, tolerance: 1, perYear: 52 },
  { name: 'fortnightly', days: 14, months: 0, tolerance: 2, perYear: 26 },
  { name: 'monthly', days: YEAR_DAYS / 12, months: 1, tolerance: 5, perYear: 12 },
  // Prepaid plans of 84 days are meant to be quarterly.
  { name: 'quarterly', days: YEAR_DAYS / 4, months: 3, tolerance: 10, perYear: 4 },
  { name: 'yearly', days: YEAR_DAYS, months: 12, tolerance: 5, perYear: 1 },
];

/** The day so many periods after a day: a month after the 31st is the 30th or 28th. */
export function advance(day: number, { days, months }: Cadence, periods: number): number {
  if (months === 0) return day + days * periods;
  const [year, month, date] = dateOf(day);
  return dayOfMonth(year, month + months * periods, date);
}

/** Periods from a day to a later one, to the nearest whole one. */
export const periodsBetween = (from: number, to: number, { days }: Cadence): number =>
  Math.round((to - from) / days);

/** How many days a payment misses the day on which a period after the one before it ends. */
export function lateness(before: number, day: number, cadence: Cadence): number {
  return day - advance(before, cadence, periodsBetween(before, day, cadence));
}

/** From one payment to the next: two in between may have failed, or their SMS. */
export const MOST_PERIODS = 3;

/** Whether a payment goes on from the one before it. */
export function follows(before: number, day: number, cadence: Cadence): boolean {
  const periods = periodsBetween(before, day, cadence);
  if (periods < 1 || periods > MOST_PERIODS) return false;
  return Math.abs(lateness(before, day, cadence)) <= cadence.tolerance;
}

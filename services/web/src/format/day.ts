import { dateFormat } from './formatters.js';

export type DayStyle = 'short' | 'long' | 'month' | 'month-short' | 'weekday' | 'weekday-short';

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'month-short': { month: 'short', year: '2-digit' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  'weekday-short': { weekday: 'short' },
};

/** Writes a day (`2026-11-26`); it is the tenant's day already and belongs to no zone. */
export function formatDay(day: string, locale: string, style: DayStyle = 'short'): string {
  return dateFormat(locale, { ...STYLES[style], timeZone: 'UTC' }).format(atNoon(day));
}

/** Writes a moment (ISO 8601) on the clock of a zone. */
export function formatMoment(iso: string, locale: string, timeZone: string): string {
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(iso));
}

/** The day so many days later. */
export function daysLater(day: string, days: number): string {
  const date = atNoon(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How far a day is from another, in words: `tomorrow`, `in 7 days`. */
export const formatDistance = (day: string, from: string, locale: string): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(daysBetween(from, day), 'day');

/** How many days lie from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / 86_400_000);

/** The day that it is in a zone. */
export const todayIn = (timeZone: string, now = new Date()): string =>
  // Sweden writes days as ISO 8601 does.
  dateFormat('sv-SE', { timeZone }).format(now);

const atNoon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);

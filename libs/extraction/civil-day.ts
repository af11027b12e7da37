import type { WrittenDate } from './calendar.js';
import { jalaliMidnight } from './jalali.js';

/** A day whose parts are told apart; the year is null where the text leaves it out. */
export interface CivilDay {
  year: number | null;
  month: number;
  day: number;
  /** Whether it is of the Persian calendar. */
  jalali: boolean;
}

/** Countries that write the month before the day. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'PW', 'MH', 'KR', 'JP', 'CN', 'TW', 'MN', 'HU', 'IR']);
/** Countries that write the year first, also with two digits. */
const YEAR_FIRST = new Set(['KR', 'JP', 'CN', 'TW', 'MN', 'HU', 'IR']);
const PERSIAN = new Set(['IR', 'AF']);
const BUDDHIST_FROM = 2443;
/** `05/03/67` in Thailand is of 2567, until Gregorian years come that far. */
const THAI_SHORT_FROM = 60;

const isDate = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

function order({ year, first, second, sure }: WrittenDate, country: string): Omit<CivilDay, 'jalali'> {
  if (sure) return { year, month: second, day: first };
  if (year !== null && year < 100 && YEAR_FIRST.has(country) && isDate(second, year))
    return { year: first, month: second, day: year };
  const monthFirst = second > 12 || (first <= 12 && MONTH_FIRST.has(country));
  return monthFirst ? { year, month: first, day: second } : { year, month: second, day: first };
}

/** A year of this century, or of the Persian calendar, in full. */
function fullYear(year: number, jalali: boolean, country: string): number {
  if (year >= BUDDHIST_FROM) return year - 543;
  if (year >= 1000) return year;
  if (year > 100) return year + 1911; // 民國
  if (jalali) return year < 50 ? 1400 + year : 1300 + year;
  return country === 'TH' && year >= THAI_SHORT_FROM ? 2500 + year - 543 : 2000 + year;
}

/** Tells day, month and year apart as the country writes them. */
export function civilDay(date: WrittenDate, country = ''): CivilDay {
  const { year, month, day } = order(date, country);
  const persian = PERSIAN.has(country) && !date.sure && (year === null || year < 100);
  const jalali = date.jalali || persian || (year !== null && year >= 1300 && year < 1500);
  return { year: year === null ? null : fullYear(year, jalali, country), month, day, jalali };
}

/** The midnight (ms, as if it were UTC) that begins the day in a year; null for a day that there is not. */
export function midnightOf({ month, day, jalali }: CivilDay, year: number): number | null {
  if (jalali) return jalaliMidnight(year, month, day);
  const clock = Date.UTC(year, month - 1, day);
  return new Date(clock).getUTCDate() === day ? clock : null;
}

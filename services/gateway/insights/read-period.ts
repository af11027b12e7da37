import { dayNumber } from '#libs/insights/calendar/day.js';
import {
  type Calendar,
  type PeriodName,
  type Range,
  type Windows,
  windowsBetween,
  windowsOf,
} from '#libs/insights/calendar/windows.js';
import { Problem } from '../http/problem.js';
import type { PeriodQueryDto } from './period.dto.js';

/** Ten years and their leap days. */
const MOST_DAYS = 3653;

/** Reads which days a request means, a named period where it says nothing. Throws `Problem` for days that cannot be. */
export function readPeriod(
  { period, from, to }: PeriodQueryDto,
  calendar: Calendar,
  otherwise: PeriodName = 'this-month',
): Windows {
  if (from === undefined && to === undefined) return windowsOf(period ?? otherwise, calendar);
  if (period !== undefined) throw refusal('period', 'Give a period, or from and to, not both.');
  return windowsBetween(readRange({ from, to }), calendar.today);
}

/** Reads two days; throws `Problem` unless both are given, exist, and are in order. */
export function readRange({ from, to }: Partial<Range>, names: Range = { from: 'from', to: 'to' }): Range {
  if (from === undefined) throw refusal(names.from, `${names.from} is missing beside ${names.to}.`);
  if (to === undefined) throw refusal(names.to, `${names.to} is missing beside ${names.from}.`);
  const [first, next] = [numberOf(names.from, from), numberOf(names.to, to)];
  if (first >= next) throw refusal(names.to, `${names.to} must be later than ${names.from}.`);
  if (next - first > MOST_DAYS) throw refusal(names.to, 'These are more than ten years.');
  return { from, to };
}

function numberOf(name: string, day: string): number {
  try {
    return dayNumber(day);
  } catch {
    throw refusal(name, `${name} must be a day that exists.`);
  }
}

/** A refusal of one parameter. */
export const refusal = (name: string, detail: string) =>
  new Problem({
    status: 400,
    code: 'invalid-request',
    detail,
    errors: [{ pointer: `/${name}`, code: 'not-usable', detail }],
  });

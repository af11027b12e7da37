import { dayNumber, isoDay } from './day.js';
import { periodOf } from './periods.js';
import type { Range } from './windows.js';

export const INTERVALS = ['day', 'week', 'month'] as const;
export type Interval = (typeof INTERVALS)[number];

/** The days, weeks (from Monday) or months that a range touches, oldest first, by their first day. */
export function bucketsOf({ from, to }: Range, interval: Interval, monthStartDay: number): string[] {
  const starts: string[] = [];
  for (let start = startOf(from, interval, monthStartDay); start < to;) {
    starts.push(start);
    start = nextOf(start, interval, monthStartDay);
  }
  return starts;
}

function startOf(day: string, interval: Interval, monthStartDay: number): string {
  if (interval === 'month') return periodOf(day, monthStartDay).start;
  if (interval === 'day') return day;
  const number = dayNumber(day);
  // 1970-01-01 was a Thursday.
  return isoDay(number - ((number + 3) % 7));
}

const nextOf = (start: string, interval: Interval, monthStartDay: number): string =>
  interval === 'month'
    ? periodOf(start, monthStartDay, 1).start
    : isoDay(dayNumber(start) + (interval === 'week' ? 7 : 1));

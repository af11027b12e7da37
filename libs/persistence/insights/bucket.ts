import type { Interval } from '#libs/insights/calendar/buckets.js';

/** How days are put together. */
export interface Bucketing {
  interval: Interval;
  /** 1 to 28. */
  monthStartDay: number;
}

/** SQL for the first day of the bucket that `day` lies in. */
export function bucketOf({ interval, monthStartDay }: Bucketing): string {
  if (interval === 'day') return 'day';
  if (interval === 'week') return "date_trunc('week', day::timestamp)::date";
  const later = Math.trunc(monthStartDay) - 1;
  return `(date_trunc('month', (day - ${later})::timestamp)::date + ${later})`;
}

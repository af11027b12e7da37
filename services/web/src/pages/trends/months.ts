import type { Trends } from '../../api/trends.js';

/** A month of a picture, with those of its days that are counted. */
export interface Month {
  /** Its first day; its name is the one of this day. */
  start: string;
  from: string;
  /** The day after the last counted one. */
  to: string;
  /** Whether all its days are counted, and over. */
  isWhole: boolean;
}

/** The months of trends. */
export function monthsOf(
  { buckets, from, to }: Pick<Trends, 'buckets' | 'from' | 'to'>,
  today: string,
): Month[] {
  return buckets.map((start) => {
    const next = monthAfter(start);
    return {
      start,
      from: start < from ? from : start,
      to: next < to ? next : to,
      isWhole: start >= from && next <= to && next <= today,
    };
  });
}

/** Months begin on one of the days that every month has. */
function monthAfter(start: string): string {
  const [year, month, day] = start.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

import { daysLater } from '../../../format/day.js';

/** A month as weeks from Monday to Sunday; null where a day belongs to another month or is not counted. */
export interface MonthGrid {
  /** Its first day, and that of the next month. */
  from: string;
  to: string;
  weeks: (string | null)[][];
}

const WEEK = 7;

/** The months that have days from one, inclusive, to another, exclusive; oldest first. */
export function monthGrids(from: string, to: string): MonthGrid[] {
  const grids: MonthGrid[] = [];
  for (let first = firstOf(from); first < to; first = monthAfter(first)) {
    const end = monthAfter(first);
    const weeks: (string | null)[][] = [];
    for (let monday = mondayOf(first); monday < end; monday = daysLater(monday, WEEK))
      weeks.push(
        Array.from({ length: WEEK }, (_, i) => daysLater(monday, i)).map((day) =>
          day >= first && day < end && day >= from && day < to ? day : null,
        ),
      );
    grids.push({ from: first, to: end, weeks });
  }
  return grids;
}

/** Seven days that begin with the Monday of one. */
export const weekOf = (day: string): string[] =>
  Array.from({ length: WEEK }, (_, i) => daysLater(mondayOf(day), i));

/** The first day of the next month; 31 days after the first of one, it has begun. */
export const monthAfter = (first: string): string => firstOf(daysLater(first, 31));
/** The first day of the month before. */
export const monthBefore = (first: string): string => firstOf(daysLater(first, -1));

const firstOf = (day: string): string => `${day.slice(0, 8)}01`;
const mondayOf = (day: string): string =>
  daysLater(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + WEEK - 1) % WEEK));

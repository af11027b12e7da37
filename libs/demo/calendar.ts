const DAY_MS = 86_400_000;
const MINUTES_A_DAY = 1440;
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days since 1970-01-01. */
export type Day = number;
/** Minutes since 1970 on the clocks of India. */
export type Moment = number;

/** A month of the story. */
export interface Month {
  year: number;
  /** 1 to 12. */
  number: number;
  first: Day;
  length: number;
  /** How many months before the last one; 0 is the last. */
  ago: number;
}

/** The day written as `2026-11-25`; NaN when there is none. */
export const dayOf = (written: string): Day => Date.parse(`${written}T00:00:00Z`) / DAY_MS;

/** The months of a story that ends on a day, the oldest first. */
export function monthsUntil(lastDay: Day, count: number): Month[] {
  const last = new Date(lastDay * DAY_MS);
  return Array.from({ length: count }, (_, i) => {
    const ago = count - 1 - i;
    const first = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - ago, 1);
    const next = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - ago + 1, 1);
    const date = new Date(first);
    return {
      year: date.getUTCFullYear(),
      number: date.getUTCMonth() + 1,
      first: first / DAY_MS,
      length: (next - first) / DAY_MS,
      ago,
    };
  });
}

/** The last day of a month that is no Saturday or Sunday. */
export function lastWorkingDay({ first, length }: Month): Day {
  const last = first + length - 1;
  const weekday = new Date(last * DAY_MS).getUTCDay();
  return last - ({ 0: 2, 6: 1 }[weekday] ?? 0);
}

/** A time of a day, as `at(day, 9, 30)`. */
export const at = (day: Day, hour: number, minute = 0): Moment => day * MINUTES_A_DAY + hour * 60 + minute;

export const dayIn = (moment: Moment): Day => Math.floor(moment / MINUTES_A_DAY);

/** `2026-11-25T18:30:00+05:30` */
export const iso = (moment: Moment): string =>
  `${new Date(moment * 60_000).toISOString().slice(0, 19)}+05:30`;

const parts = (moment: Moment) => {
  const [year = '', month = '', day = ''] = iso(moment).slice(0, 10).split('-');
  return { year, month, day, name: NAMES[Number(month) - 1]! };
};

/** `25-11-26` */
export function numeric(moment: Moment): string {
  const { year, month, day } = parts(moment);
  return `${day}-${month}-${year.slice(2)}`;
}

/** `25-Nov-26` */
export function named(moment: Moment): string {
  const { year, name, day } = parts(moment);
  return `${day}-${name}-${year.slice(2)}`;
}

/** `25/11/2026` */
export function slashed(moment: Moment): string {
  const { year, month, day } = parts(moment);
  return `${day}/${month}/${year}`;
}

/** `NOV 2026` */
export function monthName(moment: Moment): string {
  const { year, name } = parts(moment);
  return `${name.toUpperCase()} ${year}`;
}

/** `18:30` */
export const clock = (moment: Moment): string => iso(moment).slice(11, 16);

import { periodOf } from '#libs/insights/calendar/periods.js';
import type { Range } from '#libs/insights/calendar/windows.js';

/** A range with the whole months in it: days before and after them are few. */
export interface WholeMonths extends Range {
  /** First day of the first whole month, and of the month after the last; both are `to` where there is none. */
  monthsFrom: string;
  monthsTo: string;
}

/** Finds the whole months of a range, as a tenant counts them. */
export function wholeMonths({ from, to }: Range, monthStartDay: number): WholeMonths {
  const first = periodOf(from, monthStartDay).start;
  const monthsFrom = first === from ? from : periodOf(from, monthStartDay, 1).start;
  const monthsTo = periodOf(to, monthStartDay).start;
  return monthsFrom < monthsTo ? { from, to, monthsFrom, monthsTo } : withoutMonths({ from, to });
}

/** A range whose every day is asked for. */
export const withoutMonths = ({ from, to }: Range): WholeMonths => ({
  from,
  to,
  monthsFrom: to,
  monthsTo: to,
});

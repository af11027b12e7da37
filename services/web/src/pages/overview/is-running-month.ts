import type { Summary } from '../../api/insights.js';
import { daysBetween } from '../../format/day.js';

const LONGEST_MONTH = 31;

/** Whether a summary is of the running month, whole; its lines then are of the days that it counts. */
export const isRunningMonth = ({ from, to, thisMonth }: Pick<Summary, 'from' | 'to' | 'thisMonth'>) =>
  // From one first day to the next: both are the same day of their months.
  from === thisMonth[0]?.day && from.slice(-2) === to.slice(-2) && daysBetween(from, to) <= LONGEST_MONTH;

import { type Period, daysSince } from '../calendar/periods.js';

/** A recurring payment that the running month has not seen yet. */
export interface DuePayment {
  /** Minor units. */
  amount: number;
  /** Day of the month. */
  dueDay: number;
}

/** The spending of one category, in whole minor units of one currency (paise, cents); refunds are taken off. */
export interface CategorySpending {
  category: string;
  /** Total of each full month, oldest first; every category covers the same months, with 0 where nothing was spent. */
  months: readonly number[];
  /** What those months spent after today's place in the month, without the payments that `due` lists. */
  laterInMonth: readonly number[];
  /** Total of each day of the running month, today included. */
  days: readonly number[];
  due: readonly DuePayment[];
}

/** What a forecast is made from. */
export interface ForecastInput {
  /** The user's date, `2026-11-26`. */
  today: string;
  /** Day on which the user's months start, 1 to 28; 1 when not given. */
  monthStartDay?: number;
  categories: readonly CategorySpending[];
}

/** Throws a RangeError that says which number cannot be right. */
export function checkInput({ today, categories }: ForecastInput, running: Period): void {
  const months = categories[0]?.months.length ?? 0;
  const soFar = daysSince(running, today) + 1;
  for (const { category, ...spending } of categories) {
    const refuse = (why: string): never => {
      throw new RangeError(`${category}: ${why}`);
    };
    if (spending.months.length !== months)
      refuse(`${spending.months.length} months where others have ${months}.`);
    if (spending.laterInMonth.length !== months) refuse('laterInMonth needs an amount for each month.');
    if (spending.days.length > soFar) refuse(`${spending.days.length} days, but today is day ${soFar}.`);
    for (const { amount, dueDay } of spending.due) {
      if (!Number.isInteger(dueDay) || dueDay < 1 || dueDay > 31)
        refuse(`${dueDay} is not a day of a month.`);
      if (!Number.isSafeInteger(amount)) refuse(`${amount} is not a whole number of minor units.`);
    }
    const strange = [...spending.months, ...spending.laterInMonth, ...spending.days].find(
      (amount) => !Number.isSafeInteger(amount),
    );
    if (strange !== undefined) refuse(`${strange} is not a whole number of minor units.`);
  }
}

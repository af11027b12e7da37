import type { Interval } from '../forecast/interval.js';
import type { Projection } from '../forecast/forecast-result.js';
import type { FormatAmount } from '../wording.js';

/** What a month may cost, for a category or in total; amounts in whole minor units of one currency. */
export interface Budget {
  /** Null is the total. */
  category: string | null;
  /** Above 0. */
  amount: number;
}

/** What a budget is judged by. */
export interface BudgetInput {
  budget: Budget;
  /** The user's date, `2026-11-26`. */
  today: string;
  /** Day on which the user's months start, 1 to 28; 1 when not given. */
  monthStartDay?: number;
  /** What each day of the running month spent, today included; refunds are taken off. */
  days: readonly number[];
  /** Where the forecast sees the month end; null while its history is too short. */
  projection: Projection | null;
  format: FormatAmount;
}

/**
 * | status | when |
 * | --- | --- |
 * | over | more is spent than the budget |
 * | projected-over | the month will probably end above it |
 * | at-risk | the upper end of the 80 % interval is above it |
 * | on-track | none of these |
 */
export type BudgetStatus = 'on-track' | 'at-risk' | 'projected-over' | 'over';

/** Where a month will end. */
export interface BudgetProjection {
  /** The forecast, or this month's spending a day so far, which has no interval. */
  basis: 'forecast' | 'pace';
  expected: number;
  interval80: Interval | null;
  /** Expected minus budget. */
  variance: number;
}

/** How a budget stands. */
export interface BudgetProgress {
  spent: number;
  /** Below 0 when the budget is overrun. */
  left: number;
  /** Spent of the budget: 1 is all of it. */
  share: number;
  /** What each day left may spend, today included; 0 when nothing is left. */
  perDayLeft: number;
  /** What an even month would have spent by the end of today. */
  evenPace: number;
  /** Null in the first week of a month without forecast. */
  projection: BudgetProjection | null;
  status: BudgetStatus;
  /** The same for people. */
  sentence: string;
}

/** A way to continue a series of monthly totals (oldest first) by so many months. */
export interface Method {
  /** What the answer names: `median of 12 months`. */
  readonly name: string;
  /** Full months of history from which on the ladder considers it. */
  readonly from: number;
  /** Fewest months it can be run on at all, which backtests do for months long ago. */
  readonly least: number;
  /** Throws where it cannot be fitted to the series. */
  forecast(history: readonly number[], horizon: number): number[];
}

/** The same amount for every month asked for. */
export const flat = (amount: number, horizon: number): number[] => Array<number>(horizon).fill(amount);

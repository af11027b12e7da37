import type { Interval } from './interval.js';

/** What a month will probably come to, in whole minor units. */
export interface Projection {
  /** First day of the month. */
  month: string;
  expected: number;
  /** Eight of ten months should end in here. */
  interval80: Interval;
  /** 19 of 20 months should end in here. */
  interval95: Interval;
}

/** How forecasts of past months would have done. */
export interface Backtest {
  /** Past months that were forecast again. */
  months: number;
  /** Mean absolute scaled error; below 1 is better than repeating last month. Null where nothing ever changed. */
  mase: number | null;
  /** Share of past months inside the 80 % interval that the months before them gave; null for fewer than four. */
  coverage: number | null;
}

/** The forecast of one category or of the total. */
export interface SeriesForecast {
  /** Where the running month ends. */
  monthEnd: Projection;
  /** The three months after it. */
  next: readonly Projection[];
  method: string;
  /** Full months that the method saw. */
  historyMonths: number;
  backtest: Backtest;
  /** The same for people. */
  sentence: string;
}

/** The forecast of a category. */
export interface CategoryForecast extends SeriesForecast {
  category: string;
}

/** Forecasts whose expected amounts add up to the total, or when there will be one. */
export type Forecast =
  | { insufficientHistory: false; categories: readonly CategoryForecast[]; total: SeriesForecast }
  | {
      insufficientHistory: true;
      historyMonths: number;
      neededMonths: number;
      /** The day from which there will be a forecast, provided that messages keep coming. */
      worksFrom: string;
    };

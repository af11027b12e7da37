import type { Errors } from './backtest.js';
import { chooseMethod } from './choose-method.js';
import { LEAST_MONTHS, sinceFirstAmount } from './continue-series.js';
import { type CategorySpending, checkInput, type ForecastInput } from './forecast-input.js';
import type { CategoryForecast, Forecast, SeriesForecast } from './forecast-result.js';
import { errorsAt } from './interval.js';
import { OWN_METHODS } from './methods/ladder.js';
import type { Method } from './methods/method.js';
import { restErrors, stillDue, usualRest } from './month-end.js';
import { periodOf } from '../calendar/periods.js';
import { sentence } from './sentence.js';
import { judge, project } from './series-forecast.js';

/** Everything that a series' answer is written from; sums of it over categories make the total. */
interface Outlook {
  months: readonly number[];
  /** Whole minor units, as everything expected. */
  spent: number;
  monthEnd: number;
  /** From the running month on. */
  steps: readonly number[];
  monthEndErrors: Errors;
  errors: Errors;
}

/** Forecasts where the running month ends and what the next three bring, for each category and in total. */
export function forecast(input: ForecastInput, methods: readonly Method[] = OWN_METHODS): Forecast {
  const { today, monthStartDay, categories } = input;
  checkInput(input, periodOf(today, monthStartDay));
  const historyMonths = categories[0]?.months.length ?? 0;
  if (historyMonths < LEAST_MONTHS) {
    const worksFrom = periodOf(today, monthStartDay, LEAST_MONTHS - historyMonths).start;
    return { insufficientHistory: true, historyMonths, neededMonths: LEAST_MONTHS, worksFrom };
  }
  const outlooks = categories.map((spending) => lookAhead(spending, input, methods));
  return {
    insufficientHistory: false,
    categories: outlooks.map(({ category, method, ...outlook }): CategoryForecast => ({
      category,
      ...answer(outlook, method, input),
    })),
    total: answer(sum(outlooks), 'sum of the categories', input),
  };
}

function lookAhead(
  { category, months, laterInMonth, days, due }: CategorySpending,
  { today, monthStartDay }: ForecastInput,
  methods: readonly Method[],
): Outlook & { category: string; method: string } {
  const { method, errors, steps } = chooseMethod(months, methods);
  const spent = days.reduce((total, amount) => total + amount, 0);
  const coming = stillDue(due, periodOf(today, monthStartDay), today) + Math.max(0, usualRest(laterInMonth));
  return {
    category,
    method: method.name,
    months: sinceFirstAmount(months),
    spent: Math.max(0, spent),
    monthEnd: Math.max(0, Math.round(spent + coming)),
    steps: steps.map(Math.round),
    monthEndErrors: restErrors(laterInMonth),
    errors,
  };
}

function answer(outlook: Outlook, method: string, { today, monthStartDay }: ForecastInput): SeriesForecast {
  const monthOf = (step: number): string => periodOf(today, monthStartDay, step).start;
  const backtest = judge(outlook.months, outlook.errors);
  const [, ...next] = outlook.steps.map((expected, step) =>
    project({ month: monthOf(step), expected }, errorsAt(outlook.errors, step)),
  );
  return {
    monthEnd: project(
      { month: monthOf(0), expected: outlook.monthEnd, spent: outlook.spent },
      errorsAt(outlook.monthEndErrors, 0),
    ),
    next,
    method,
    historyMonths: outlook.months.length,
    backtest,
    sentence: sentence(method, outlook.months.length, backtest),
  };
}

function sum(outlooks: readonly Outlook[]): Outlook {
  const [first, ...others] = outlooks as [Outlook, ...Outlook[]];
  return others.reduce(
    (all, each) => ({
      months: addUp(all.months, each.months),
      spent: all.spent + each.spent,
      monthEnd: all.monthEnd + each.monthEnd,
      steps: addUp(all.steps, each.steps),
      monthEndErrors: addErrors(all.monthEndErrors, each.monthEndErrors),
      errors: addErrors(all.errors, each.errors),
    }),
    first,
  );
}

/** Sums of the newest with the newest, as one category may have started later than another. */
function addUp(a: readonly number[], b: readonly number[]): number[] {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const missing = longer.length - shorter.length;
  return longer.map((value, i) => value + (shorter[i - missing] ?? 0));
}

function addErrors(a: Errors, b: Errors): Errors {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const missing = longer.length - shorter.length;
  return longer.map((each, origin) => addUp(each, shorter[origin - missing] ?? []));
}

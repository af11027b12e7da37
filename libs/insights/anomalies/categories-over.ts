import { daysSince, periodOf, sameDayWindows } from '../calendar/periods.js';
import { type Range, rangeOf } from '../calendar/windows.js';
import { categoryLabel, percent, times } from '../wording.js';
import type { CategoryOver } from './anomaly.js';
import { identify } from './anomaly-id.js';
import {
  type AnomalyInput,
  type CategorySpending,
  leastExcess,
  type Search,
  type Spending,
  usualMonthOf,
} from './anomaly-input.js';

const MONTHS = 3;
const LEAST_SHARE = 0.25;
/** In its first week one purchase decides how a month looks. */
const LEAST_DAYS = 7;
/** From this share of the excess on, a merchant made most of it. */
const MOST = 0.5;

/** The days of the running month so far, and as many from the start of each month that it is compared with. */
export function comparedDays({
  today,
  monthStartDay,
}: Pick<Spending, 'today' | 'monthStartDay'>): [now: Range, ...before: Range[]] {
  const before = Array.from({ length: MONTHS }, (_, i) => sameDayWindows(today, monthStartDay, i + 1)[1]);
  return [rangeOf(sameDayWindows(today, monthStartDay)[0]), ...before.map(rangeOf)];
}

/** Categories a quarter or more over what the last three full months had spent on them by the same day. */
export function overspent(spending: Spending): CategorySpending[] {
  const { today, monthStartDay, since, categories } = spending;
  if (daysSince(periodOf(today, monthStartDay), today) + 1 <= LEAST_DAYS) return [];
  if (since > periodOf(today, monthStartDay, -MONTHS).start) return [];
  const least = leastExcess(usualMonthOf(spending));
  return categories.filter((each) => {
    const usual = usualOf(each);
    const excess = each.spent - usual;
    // What never was spent by this day has no usual amount to be over.
    return usual > 0 && excess >= LEAST_SHARE * usual && excess >= least;
  });
}

/** Each of them as an anomaly, with the merchant that made most of it. */
export const categoriesOver = (search: Search): CategoryOver[] =>
  overspent(search).map((each) => describe(each, search));

function describe(
  each: CategorySpending,
  { today, monthStartDay, usualMonth, growths, format }: Search,
): CategoryOver {
  const { category, spent } = each;
  const usual = usualOf(each);
  const excess = spent - usual;
  const mostly = leader(category, excess, growths);
  const cause = mostly === null ? '' : `, most of it ${mostly}`;
  return {
    kind: 'category-over',
    id: identify('category-over', [category, periodOf(today, monthStartDay).start], excess),
    severity: excess / usualMonth,
    category,
    merchant: null,
    spent,
    usual,
    share: excess / usual,
    mostly,
    sentence:
      `${categoryLabel(category)} is at ${format(spent)} this month, ${comparison(excess / usual)} the ` +
      `${format(usual)} that the last three months had spent by this day on average${cause}.`,
  };
}

const usualOf = ({ before }: CategorySpending): number => Math.round(before / MONTHS);

const comparison = (share: number): string =>
  share < 1 ? `${percent(share)} more than` : `${times(1 + share)} times`;

function leader(category: string, excess: number, growths: AnomalyInput['growths']): string | null {
  const growth = growths.find((each) => each.category === category);
  return growth !== undefined && growth.spent - growth.before / MONTHS >= MOST * excess
    ? growth.merchant
    : null;
}

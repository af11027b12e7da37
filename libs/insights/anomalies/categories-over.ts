import { daysSince, lastDayOf, type Period, periodOf, sameDayWindows } from '../calendar/periods.js';
import { groupBy, sumOf, totalsBy } from '../group.js';
import { type Payment, spendingOf } from '../payment.js';
import { categoryLabel, percent, times } from '../wording.js';
import type { CategoryOver } from './anomaly.js';
import { identify } from './anomaly-id.js';
import type { SpendingHistory } from './spending-history.js';

const MONTHS = 3;
const LEAST_SHARE = 0.25;
/** Of a usual month's spending: less is not worth a word. */
const LEAST_EXCESS = 0.05;
/** In its first week one purchase decides how a month looks. */
const LEAST_DAYS = 7;
/** From this share of the excess on, a merchant made most of it. */
const MOST = 0.5;

/** Categories a quarter or more over what the last three full months had spent on them by the same day. */
export function categoriesOver(history: SpendingHistory): CategoryOver[] {
  const { payments, since, today, monthStartDay } = history;
  const running = periodOf(today, monthStartDay);
  if (daysSince(running, today) + 1 <= LEAST_DAYS) return [];
  if (since > periodOf(today, monthStartDay, -MONTHS).start) return [];
  const before = Array.from(
    { length: MONTHS },
    (_, i) => sameDayWindows(today, monthStartDay, i + 1)[1],
  ).flatMap((window) => spendingIn(window, payments));
  const usual = groupBy(before, ({ category }) => category);
  const current = groupBy(spendingIn(running, payments), ({ category }) => category);
  return [...current].flatMap(([category, now]) => {
    const over = compare(category, now, usual.get(category) ?? [], history);
    return over === null ? [] : [over];
  });
}

interface Spent {
  category: string | null;
  merchant: string | null;
  amount: number;
}

function spendingIn(period: Period, payments: readonly Payment[]): Spent[] {
  const last = lastDayOf(period);
  return payments
    .filter(({ day }) => period.start <= day && day <= last)
    .map((each) => ({ category: each.category, merchant: each.merchant, amount: spendingOf(each) }));
}

function compare(
  category: string,
  now: readonly Spent[],
  before: readonly Spent[],
  { today, monthStartDay, usualMonth, format }: SpendingHistory,
): CategoryOver | null {
  const [spent, usual] = [sumOf(now), Math.round(sumOf(before) / MONTHS)];
  const excess = spent - usual;
  // What never was spent by this day has no usual amount to be over.
  if (usual <= 0 || excess < LEAST_SHARE * usual || excess < LEAST_EXCESS * usualMonth) return null;
  const mostly = leader(now, before, excess);
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

const comparison = (share: number): string =>
  share < 1 ? `${percent(share)} more than` : `${times(1 + share)} times`;

function leader(now: readonly Spent[], before: readonly Spent[], excess: number): string | null {
  const usual = totalsBy(before, ({ merchant }) => merchant);
  const [first] = [...totalsBy(now, ({ merchant }) => merchant)]
    .map(([name, amount]) => [name, amount - (usual.get(name) ?? 0) / MONTHS] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first !== undefined && first[1] >= MOST * excess ? first[0] : null;
}

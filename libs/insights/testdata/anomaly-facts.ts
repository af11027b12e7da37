import {
  type CategorySpending,
  type Growth,
  type LargePayment,
  leastExcess,
  recentDays,
  type Spending,
  usualDays,
  usualMonthOf,
} from '../anomalies/anomaly-input.js';
import { comparedDays, overspent } from '../anomalies/categories-over.js';
import { dayNumber } from '../calendar/day.js';
import type { Range } from '../calendar/windows.js';
import { groupBy } from '../group.js';
import { type Payment, spendingOf } from '../payment.js';

const MOST_COMPARED = 100;
const MOST_BEFORE = 500;
const MOST_LARGE = 100;
const YEAR_DAYS = 365;

interface Days {
  today: string;
  monthStartDay: number;
}

/** What is known of payments, oldest first, worked out from the payments themselves. */
export function factsOf(
  all: readonly Payment[],
  days: Days,
): Spending & { growths: Growth[]; large: LargePayment[] } {
  const payments = all.filter(({ day }) => day <= days.today);
  const spending = {
    ...days,
    since: payments[0]?.day ?? days.today,
    spent: spentIn(usualDays(days.today), payments),
    categories: categoriesOf(payments, days),
  };
  return { ...spending, growths: growthsOf(payments, spending), large: largeOf(payments, spending) };
}

const isIn = ({ from, to }: Range, day: string): boolean => from <= day && day < to;
const keyOf = ({ merchant }: Payment): string | null => merchant?.toLowerCase() ?? null;
const isSpending = (payment: Payment): boolean => payment.category !== null && spendingOf(payment) > 0;
const spentIn = (days: Range, payments: readonly Payment[]): number =>
  payments
    .filter(({ day, category }) => isIn(days, day) && category !== null)
    .reduce((sum, each) => sum + spendingOf(each), 0);

function compared(payments: readonly Payment[], days: Days): { spent: number; before: number } {
  const [now, ...before] = comparedDays(days);
  return {
    spent: spentIn(now, payments),
    before: before.reduce((sum, window) => sum + spentIn(window, payments), 0),
  };
}

function categoriesOf(payments: readonly Payment[], days: Days): CategorySpending[] {
  return [...groupBy(payments, ({ category }) => category)]
    .map(([category, own]) => ({ category, ...compared(own, days) }))
    .filter(({ spent, before }) => spent !== 0 || before !== 0);
}

function growthsOf(payments: readonly Payment[], spending: Spending): Growth[] {
  return overspent(spending).flatMap(({ category }) => {
    const days = comparedDays(spending);
    const own = payments.filter(
      (each) => each.category === category && days.some((window) => isIn(window, each.day)),
    );
    const growths = [...groupBy(own, keyOf)].map(([merchant, paid]) => ({
      category,
      ...compared(paid, spending),
      merchant: paid[0]?.merchant ?? merchant,
    }));
    const by = ({ spent, before }: Growth): number => 3 * spent - before;
    return growths.sort((a, b) => by(b) - by(a) || (keyed(a) < keyed(b) ? -1 : 1)).slice(0, 1);
  });
}

const keyed = ({ merchant }: Growth): string => merchant.toLowerCase();

function largeOf(payments: readonly Payment[], spending: Spending): LargePayment[] {
  const least = leastExcess(usualMonthOf(spending));
  if (least <= 0) return [];
  const recent = recentDays(spending.today);
  return payments
    .map((payment, place) => ({ payment, before: payments.slice(0, place) }))
    .filter(({ payment }) => isSpending(payment) && isIn(recent, payment.day) && payment.amount > least)
    .map(({ payment, before }) => large(payment, before))
    .sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_LARGE);
}

function large(payment: Payment, before: readonly Payment[]): LargePayment {
  const { id, day, amount, category, merchant } = payment;
  const year = before
    .filter((each) => isSpending(each) && dayNumber(day) - dayNumber(each.day) <= YEAR_DAYS)
    .toReversed();
  const alike = (isAlike: (each: Payment) => boolean): number[] =>
    year
      .filter(isAlike)
      .slice(0, MOST_COMPARED)
      .map((each) => each.amount);
  const isFirst = merchant !== null && !before.some((each) => keyOf(each) === keyOf(payment));
  const earlier = year.filter((each) => each.day < day).slice(0, MOST_BEFORE);
  return {
    id,
    day,
    amount,
    category: category as string,
    merchant,
    atMerchant: merchant === null ? [] : alike((each) => keyOf(each) === keyOf(payment)),
    inCategory: alike((each) => each.category === category),
    first: isFirst
      ? { before: earlier.length, smaller: earlier.filter((each) => each.amount < amount).length }
      : null,
  };
}

import { daysSince, type Period, periodOf } from '../calendar/periods.js';
import type { Projection } from '../forecast/forecast-result.js';
import { categoryLabel, percent } from '../wording.js';
import type { BudgetInput, BudgetProgress, BudgetProjection, BudgetStatus } from './budget-progress.js';

/** The first days of a month say nothing about its pace. */
const LEAST_DAYS = 7;

/** How a budget stands today and where the month will end. Throws a RangeError that says what cannot be right. */
export function judgeBudget(input: BudgetInput): BudgetProgress {
  const { budget, today, monthStartDay, days } = input;
  const month = periodOf(today, monthStartDay);
  const passed = daysSince(month, today) + 1;
  check(input, month, passed);
  const spent = days.reduce((sum, amount) => sum + amount, 0);
  const left = budget.amount - spent;
  const projection = project(input, spent, { passed, of: month.days });
  const status = statusOf(spent, projection, budget.amount);
  return {
    spent,
    left,
    share: spent / budget.amount,
    perDayLeft: Math.max(0, Math.floor(left / (month.days - passed + 1))),
    evenPace: Math.round((budget.amount * passed) / month.days),
    projection,
    status,
    sentence: sentence(input, { spent, left, status, projection }),
  };
}

function check({ budget, days, projection }: BudgetInput, month: Period, passed: number): void {
  if (!Number.isSafeInteger(budget.amount) || budget.amount <= 0)
    throw new RangeError(`A budget of ${budget.amount} is not a positive whole number of minor units.`);
  const strange = days.find((amount) => !Number.isSafeInteger(amount));
  if (strange !== undefined) throw new RangeError(`${strange} is not a whole number of minor units.`);
  if (days.length > passed) throw new RangeError(`${days.length} days, but today is day ${passed}.`);
  if (projection !== null && projection.month !== month.start)
    throw new RangeError(`The projection is for ${projection.month}, but the month began on ${month.start}.`);
}

function project(
  { budget, projection }: BudgetInput,
  spent: number,
  month: { passed: number; of: number },
): BudgetProjection | null {
  if (projection !== null) return fromForecast(projection, budget.amount);
  if (month.passed <= LEAST_DAYS) return null;
  const expected = Math.max(0, Math.round((spent / month.passed) * month.of));
  return { basis: 'pace', expected, interval80: null, variance: expected - budget.amount };
}

const fromForecast = ({ expected, interval80 }: Projection, budget: number): BudgetProjection => ({
  basis: 'forecast',
  expected,
  interval80,
  variance: expected - budget,
});

function statusOf(spent: number, projection: BudgetProjection | null, budget: number): BudgetStatus {
  if (spent > budget) return 'over';
  if (projection === null) return 'on-track';
  if (projection.expected > budget) return 'projected-over';
  return projection.interval80 !== null && projection.interval80[1] > budget ? 'at-risk' : 'on-track';
}

function sentence(
  { budget, format }: BudgetInput,
  { spent, left, status, projection }: Pick<BudgetProgress, 'spent' | 'left' | 'status' | 'projection'>,
): string {
  const name = budget.category === null ? 'Total' : categoryLabel(budget.category);
  const share = `${name}: ${format(spent)} of ${format(budget.amount)} spent (${percent(spent / budget.amount)})`;
  if (status === 'over') return `${share}, ${format(-left)} over budget.`;
  if (projection === null)
    return `${share}, ${format(left)} left; too early in the month, and too little history, to say where it ends.`;
  const basis =
    projection.basis === 'forecast' ? '' : ', if it goes on as so far (too little history for a forecast)';
  return `${share}; ${outlook(status, projection, format)}${basis}.`;
}

function outlook(
  status: BudgetStatus,
  { expected, interval80, variance }: BudgetProjection,
  format: BudgetInput['format'],
): string {
  const end = `the month will probably end at ${format(expected)}`;
  if (status === 'projected-over') return `${end}, ${format(variance)} over budget`;
  if (status === 'at-risk' && interval80 !== null)
    return `${end}, but may reach ${format(interval80[1])}, which is over budget`;
  return `${end}, ${format(-variance)} under budget`;
}

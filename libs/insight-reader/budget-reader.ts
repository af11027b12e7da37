import { Injectable } from '@nestjs/common';
import type { BudgetProgress } from '#libs/insights/budgets/budget-progress.js';
import { judgeBudget } from '#libs/insights/budgets/judge-budget.js';
import { dayNumber } from '#libs/insights/calendar/day.js';
import type { Forecast, Projection } from '#libs/insights/forecast/forecast-result.js';
import type { DaySpending } from '#libs/insights/forecast/read-totals.js';
import { minorOf } from '#libs/insights/money.js';
import { Budgets } from '#libs/persistence/budgets.js';
import type { Budget } from '#libs/persistence/entities/budget.entity.js';
import { Answers, type Asker } from './answers.js';
import { ForecastReader } from './forecast-reader.js';

/** A budget and how it stands. */
export interface JudgedBudget {
  budget: Budget;
  progress: BudgetProgress;
}

/** Judges a tenant's budgets of a currency by what the month has spent and where it will end. */
@Injectable()
export class BudgetReader {
  constructor(
    private readonly answers: Answers,
    private readonly budgets: Budgets,
    private readonly forecasts: ForecastReader,
  ) {}

  /** The total first. */
  async of(asker: Asker): Promise<JudgedBudget[]> {
    const own = (await this.budgets.list(asker.tenantId)).filter(
      ({ currency }) => currency === asker.currency,
    );
    if (own.length === 0) return [];
    const { from } = this.forecasts.soFar(asker);
    const days = await this.answers.of(asker, ['days of the month'], () => this.forecasts.days(asker));
    const forecast = await this.forecasts.of(asker);
    return own.map((budget) => ({
      budget,
      progress: judgeBudget({
        budget: { category: budget.category, amount: minorOf(budget.amount, budget.currency) },
        days: daily(days, from, budget),
        projection: projectionOf(forecast, budget),
        format: asker.format,
        ...asker.calendar,
      }),
    }));
  }
}

function daily(days: readonly DaySpending[], from: string, { category }: Budget): number[] {
  const own = days.filter((each) => category === null || each.category === category);
  const sums: number[] = [];
  for (const { day, amount } of own) {
    const place = dayNumber(day) - dayNumber(from);
    sums[place] = (sums[place] ?? 0) + amount;
  }
  return Array.from(sums, (amount) => amount ?? 0);
}

function projectionOf(forecast: Forecast, { category }: Budget): Projection | null {
  if (forecast.insufficientHistory) return null;
  const series =
    category === null ? forecast.total : forecast.categories.find((each) => each.category === category);
  return series?.monthEnd ?? null;
}

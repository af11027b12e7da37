import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { judgeBudget } from '#libs/insights/budgets/judge-budget.js';
import { dayNumber } from '#libs/insights/calendar/day.js';
import type { DaySpending } from '#libs/insights/forecast/read-totals.js';
import type { Forecast, Projection } from '#libs/insights/forecast/forecast-result.js';
import { minorOf } from '#libs/insights/money.js';
import { Budgets } from '#libs/persistence/budgets.js';
import type { Budget } from '#libs/persistence/entities/budget.entity.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Answers } from '../insights/answers.js';
import { CountedDays } from '../insights/counted-days.js';
import { ForecastReader } from '../insights/forecast-reader.js';
import { CurrencyQueryDto } from '../insights/period.dto.js';
import { BudgetProgressDto, BudgetsProgressDto } from './progress.dto.js';

@TenantRoutes('budgets')
@Controller('v1/budgets/progress')
export class BudgetProgressController {
  constructor(
    private readonly budgets: Budgets,
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly reader: ForecastReader,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How the budgets of a currency stand and where the month will end.' })
  @ApiOkResponse({ type: BudgetsProgressDto })
  @ApiProblems(400, 422)
  async progress(
    @Tenant() { id }: TenantEntity,
    @Query() query: CurrencyQueryDto,
  ): Promise<BudgetsProgressDto> {
    const asker = await this.answers.asker(id, query.currency);
    const range = this.reader.soFar(asker);
    const days = await this.answers.of(asker, ['days of the month'], () => this.reader.days(asker));
    const forecast = await this.reader.of(asker);
    const own = (await this.budgets.list(id)).filter(({ currency }) => currency === asker.currency);
    return {
      ...(await this.counted.of(asker, range)),
      budgets: own.map((budget) =>
        BudgetProgressDto.of(
          budget,
          judgeBudget({
            budget: { category: budget.category, amount: minorOf(budget.amount, budget.currency) },
            days: daily(days, range.from, budget),
            projection: projectionOf(forecast, budget),
            format: asker.format,
            ...asker.calendar,
          }),
        ),
      ),
    };
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

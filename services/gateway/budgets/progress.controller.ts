import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Answers } from '#libs/insight-reader/answers.js';
import { BudgetReader } from '#libs/insight-reader/budget-reader.js';
import { ForecastReader } from '#libs/insight-reader/forecast-reader.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { CountedDays } from '../insights/counted-days.js';
import { CurrencyQueryDto } from '../insights/period.dto.js';
import { BudgetProgressDto, BudgetsProgressDto } from './progress.dto.js';

@TenantRoutes('budgets')
@Controller('v1/budgets/progress')
export class BudgetProgressController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly budgets: BudgetReader,
    private readonly forecasts: ForecastReader,
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
    const judged = await this.budgets.of(asker);
    return {
      ...(await this.counted.of(asker, this.forecasts.soFar(asker))),
      budgets: judged.map(({ budget, progress }) => BudgetProgressDto.of(budget, progress)),
    };
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { daysOfLines, summarise } from '#libs/insights/summary/summarise.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { DailyTotals } from '#libs/persistence/insights/daily-totals.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Answers } from '#libs/insight-reader/answers.js';
import { CountedDays } from './counted-days.js';
import { PeriodQueryDto } from './period.dto.js';
import { readPeriod } from './read-period.js';
import { SummaryDto } from './summary.dto.js';

@TenantRoutes('insights')
@Controller('v1/insights/summary')
export class SummaryController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly totals: DailyTotals,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What was spent and received in a period, by category, and how that compares.' })
  @ApiOkResponse({ type: SummaryDto })
  @ApiProblems(400)
  async summary(@Tenant() { id }: TenantEntity, @Query() query: PeriodQueryDto): Promise<SummaryDto> {
    const asker = await this.answers.asker(id, query.currency);
    const windows = readPeriod(query, asker.calendar);
    return this.answers.of(asker, ['summary', windows], async () => ({
      ...(await this.counted.of(asker, windows.range)),
      ...summarise({
        ...asker.calendar,
        currency: asker.currency,
        categories: await this.totals.categories(asker, windows),
        days: await this.totals.days(asker, daysOfLines(asker.calendar)),
      }),
    }));
  }
}

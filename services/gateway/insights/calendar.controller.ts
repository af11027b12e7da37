import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty } from '@nestjs/swagger';
import { written } from '#libs/insights/money.js';
import type { DayTotal } from '#libs/insights/summary/totals.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { DailyTotals } from '#libs/persistence/insights/daily-totals.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Answers } from '#libs/insight-reader/answers.js';
import { CountedDays } from './counted-days.js';
import { CountedDto, PeriodQueryDto } from './period.dto.js';
import { day, money } from './properties.js';
import { readPeriod } from './read-period.js';

export class DayDto implements DayTotal {
  @ApiProperty(day('The day.', '2026-11-26')) day: string;
  @ApiProperty(money('Spent; below 0 where refunds were more.', '1240.00')) spent: string;
  @ApiProperty(money('Received as income.', '0.00')) received: string;
  @ApiProperty({ description: 'Transactions, transfers and the like included.', example: 4 }) count: number;
}

/** What each day came to. */
export class CalendarDto extends CountedDto {
  @ApiProperty({ type: [DayDto], description: 'Days with transactions, oldest first.' }) days: DayDto[];
}

@TenantRoutes('insights')
@Controller('v1/insights/calendar')
export class CalendarController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly totals: DailyTotals,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What each day of a period came to.' })
  @ApiOkResponse({ type: CalendarDto })
  @ApiProblems(400)
  async days(@Tenant() { id }: TenantEntity, @Query() query: PeriodQueryDto): Promise<CalendarDto> {
    const asker = await this.answers.asker(id, query.currency);
    const { range } = readPeriod(query, asker.calendar);
    return this.answers.of(asker, ['calendar', range], async () => ({
      ...(await this.counted.of(asker, range)),
      days: (await this.totals.days(asker, range)).map(({ spent, received, ...each }) => ({
        ...each,
        spent: written(spent, asker.currency),
        received: written(received, asker.currency),
      })),
    }));
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { bucketsOf } from '#libs/insights/calendar/buckets.js';
import { type BucketTotal, stackSeries } from '#libs/insights/trends/stack-series.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { DailyTotals } from '#libs/persistence/insights/daily-totals.js';
import { PaymentTotals } from '#libs/persistence/insights/payment-totals.js';
import type { Range } from '#libs/insights/calendar/windows.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Answers, type Asker } from '#libs/insight-reader/answers.js';
import { CountedDays } from './counted-days.js';
import { readPeriod, refusal } from './read-period.js';
import { TrendsDto, TrendsQueryDto } from './trends.dto.js';

const MOST_DAYS = 366;

@TenantRoutes('insights')
@Controller('v1/insights/trends')
export class TrendsController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly daily: DailyTotals,
    private readonly payments: PaymentTotals,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Spending over time by category, merchant, channel or account; twelve months if not said.',
  })
  @ApiOkResponse({ type: TrendsDto })
  @ApiProblems(400)
  async trends(@Tenant() { id }: TenantEntity, @Query() query: TrendsQueryDto): Promise<TrendsDto> {
    const { by, interval, top, merchant } = query;
    if (merchant !== undefined && by !== 'category')
      throw refusal('by', 'Of one merchant, by can be category only.');
    const asker = await this.answers.asker(id, query.currency);
    const { range } = readPeriod(query, asker.calendar, '12-months');
    const buckets = bucketsOf(range, interval, asker.calendar.monthStartDay);
    if (buckets.length > MOST_DAYS)
      throw refusal('interval', 'These are more than 366 days; take weeks or months.');
    return this.answers.of(asker, ['trends', range, by, interval, top, merchant], async () => ({
      ...(await this.counted.of(asker, range)),
      interval,
      buckets,
      series: stackSeries(await this.totals(asker, range, query), {
        buckets,
        most: top,
        currency: asker.currency,
      }),
    }));
  }

  private totals(
    asker: Asker,
    range: Range,
    { by, interval, top, merchant }: TrendsQueryDto,
  ): Promise<BucketTotal[]> {
    const bucketing = { interval, monthStartDay: asker.calendar.monthStartDay };
    if (merchant !== undefined) return this.payments.categoriesOf(asker, range, { merchant, ...bucketing });
    return by === 'category'
      ? this.daily.buckets(asker, range, bucketing)
      : this.payments.buckets(asker, range, { by, most: top, ...bucketing });
  }
}

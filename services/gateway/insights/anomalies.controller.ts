import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Anomaly } from '#libs/insights/anomalies/anomaly.js';
import { isDismissed } from '#libs/insights/anomalies/anomaly-id.js';
import { findAnomalies } from '#libs/insights/anomalies/find-anomalies.js';
import { periodOf } from '#libs/insights/calendar/periods.js';
import { type Range, rangeOf } from '#libs/insights/calendar/windows.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Dismissals } from '#libs/persistence/insights/dismissals.js';
import { Payments } from '#libs/persistence/insights/payments.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound } from '../http/problem.js';
import { AnomaliesDto, AnomalyDto } from './anomaly.dto.js';
import { Answers, type Asker } from './answers.js';
import { CountedDays } from './counted-days.js';
import { CurrencyQueryDto } from './period.dto.js';
import { RecurringReader } from './recurring-reader.js';

/** More than three at a time nobody reads. */
const SHOWN = 3;
/** A payment is compared with those of a year before it. */
const MONTHS = 13;

@TenantRoutes('insights')
@Controller('v1/insights/anomalies')
export class AnomaliesController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly recurring: RecurringReader,
    private readonly payments: Payments,
    private readonly dismissals: Dismissals,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'What stands out: a category over its usual, an unusual payment, a new merchant, a price that rose.',
  })
  @ApiOkResponse({ type: AnomaliesDto })
  @ApiProblems(400, 422)
  async list(@Tenant() { id }: TenantEntity, @Query() query: CurrencyQueryDto): Promise<AnomaliesDto> {
    const asker = await this.answers.asker(id, query.currency);
    const dismissed = await this.dismissals.list(id);
    const shown = (await this.all(asker)).filter((each) => !isDismissed(each.id, dismissed)).slice(0, SHOWN);
    return {
      ...(await this.counted.of(asker, rangeFor(asker))),
      anomalies: shown.map((each) => AnomalyDto.of(each, asker.currency)),
    };
  }

  @Post(':id/dismiss')
  @HttpCode(204)
  @ApiOperation({ summary: 'Hides an anomaly until its size changes by more than a tenth.' })
  @ApiNoContentResponse()
  @ApiProblems(400, 404)
  async dismiss(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
    @Query() query: CurrencyQueryDto,
  ): Promise<void> {
    const found = await this.all(await this.answers.asker(tenantId, query.currency));
    if (!found.some((each) => each.id === id)) throw notFound('anomaly');
    await this.dismissals.add(tenantId, id);
  }

  /** Dismissed ones too, so that a dismissal needs no new search. */
  private all(asker: Asker): Promise<Anomaly[]> {
    const { calendar, format } = asker;
    return this.answers.of(asker, ['anomalies'], async () => {
      const payments = await this.payments.since(asker, rangeFor(asker).from);
      const recurring = (await this.recurring.of(asker)).map(({ series }) => series);
      return findAnomalies({ payments, recurring, format, ...calendar }, [], Infinity);
    });
  }
}

const rangeFor = ({ calendar: { today } }: Asker): Range => ({
  from: periodOf(today, 1, -MONTHS).start,
  to: rangeOf({ start: today, days: 1 }).to,
});

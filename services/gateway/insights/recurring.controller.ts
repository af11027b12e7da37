import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { decimalOfMinor } from '#libs/insights/money.js';
import type { RecurringSeries } from '#libs/insights/recurring/recurring-series.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Dismissals } from '#libs/persistence/insights/dismissals.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound } from '../http/problem.js';
import { Answers } from '#libs/insight-reader/answers.js';
import { CountedDays } from './counted-days.js';
import { CurrencyQueryDto } from './period.dto.js';
import { RecurringDto, RecurringSeriesDto } from './recurring.dto.js';
import { RecurringReader } from '#libs/insight-reader/recurring-reader.js';

@TenantRoutes('insights')
@Controller('v1/insights/recurring')
export class RecurringController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly recurring: RecurringReader,
    private readonly dismissals: Dismissals,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Payments that come back: subscriptions, rent, bills, pay.',
    description:
      'Three payments make a series; two of the same amount make a yearly one. Two years are looked at. Dismissed ones are left out.',
  })
  @ApiOkResponse({ type: RecurringDto })
  @ApiProblems(400, 422)
  async list(@Tenant() { id }: TenantEntity, @Query() query: CurrencyQueryDto): Promise<RecurringDto> {
    const asker = await this.answers.asker(id, query.currency);
    const dismissed = new Set(await this.dismissals.list(id));
    const found = (await this.recurring.of(asker)).map((each) => each.series);
    const series = found.filter((each) => !dismissed.has(dismissalOf(each.id)));
    const running = series.filter(({ direction, hasEnded }) => direction === 'debit' && !hasEnded);
    const total = (key: 'monthlyEquivalent' | 'yearlyTotal') =>
      decimalOfMinor(sum(running, key), asker.currency);
    return {
      ...(await this.counted.of(asker, this.recurring.rangeOf(asker))),
      monthlyTotal: total('monthlyEquivalent'),
      yearlyTotal: total('yearlyTotal'),
      series: series.map((each) => RecurringSeriesDto.of(each, asker.currency)),
    };
  }

  @Post(':id/dismiss')
  @HttpCode(204)
  @ApiOperation({ summary: 'Leaves a series out of the list and its totals: it is none.' })
  @ApiNoContentResponse()
  @ApiProblems(400, 404)
  async dismiss(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
    @Query() query: CurrencyQueryDto,
  ): Promise<void> {
    const found = await this.recurring.of(await this.answers.asker(tenantId, query.currency));
    if (!found.some(({ series }) => series.id === id)) throw notFound('recurring series');
    await this.dismissals.add(tenantId, dismissalOf(id));
  }

  @Delete(':id/dismiss')
  @HttpCode(204)
  @ApiOperation({ summary: 'Lists a series again that was dismissed.' })
  @ApiNoContentResponse()
  @ApiProblems(400)
  async restore(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<void> {
    await this.dismissals.remove(tenantId, dismissalOf(id));
  }
}

const dismissalOf = (seriesId: string) => `recurring.${seriesId}`;

const sum = (series: readonly RecurringSeries[], key: 'monthlyEquivalent' | 'yearlyTotal'): number =>
  series.reduce((total, each) => total + each[key], 0);

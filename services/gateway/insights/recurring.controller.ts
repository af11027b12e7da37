import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { decimalOfMinor } from '#libs/insights/money.js';
import type { RecurringSeries } from '#libs/insights/recurring/recurring-series.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
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
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Payments that come back: subscriptions, rent, bills, pay.',
    description:
      'Three payments make a series; two of the same amount make a yearly one. Two years are looked at.',
  })
  @ApiOkResponse({ type: RecurringDto })
  @ApiProblems(400, 422)
  async list(@Tenant() { id }: TenantEntity, @Query() query: CurrencyQueryDto): Promise<RecurringDto> {
    const asker = await this.answers.asker(id, query.currency);
    const series = (await this.recurring.of(asker)).map((each) => each.series);
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
}

const sum = (series: readonly RecurringSeries[], key: 'monthlyEquivalent' | 'yearlyTotal'): number =>
  series.reduce((total, each) => total + each[key], 0);

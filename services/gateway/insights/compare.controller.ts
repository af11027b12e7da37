import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Range } from '#libs/insights/calendar/windows.js';
import { comparePeriods } from '#libs/insights/compare/compare-periods.js';
import type { SpendingRow } from '#libs/insights/compare/comparison.js';
import { comparisonSentence } from '#libs/insights/compare/sentence.js';
import { minorOf } from '#libs/insights/money.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { PaymentTotals } from '#libs/persistence/insights/payment-totals.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Answers, type Asker } from '#libs/insight-reader/answers.js';
import { comparedOf, ComparisonDto, CompareQueryDto, moverOf } from './compare.dto.js';
import { CountedDays } from './counted-days.js';
import { readPeriod, readRange } from './read-period.js';

@TenantRoutes('insights')
@Controller('v1/insights/compare')
export class CompareController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly totals: PaymentTotals,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Two periods beside each other: what changed most, and why.' })
  @ApiOkResponse({ type: ComparisonDto })
  @ApiProblems(400, 422)
  async compare(@Tenant() { id }: TenantEntity, @Query() query: CompareQueryDto): Promise<ComparisonDto> {
    const asker = await this.answers.asker(id, query.currency);
    const { range, soFar, before } = readPeriod(query, asker.calendar);
    const { againstFrom, againstTo } = query;
    const isSame = againstFrom === undefined && againstTo === undefined;
    // A period that was chosen is compared as a whole; the one before it only as far as this one has come.
    const now = isSame ? soFar : range;
    const names = { from: 'againstFrom', to: 'againstTo' };
    const against = isSame ? before : readRange({ from: againstFrom, to: againstTo }, names);
    return this.answers.of(asker, ['compare', now, against], () => this.beside(asker, now, against));
  }

  private async beside(asker: Asker, range: Range, against: Range): Promise<ComparisonDto> {
    const { currency, format } = asker;
    const [before, after] = await Promise.all([this.rows(asker, against), this.rows(asker, range)]);
    const comparison = comparePeriods(before, after, format);
    return {
      ...(await this.counted.of(asker, range)),
      againstFrom: against.from,
      againstTo: against.to,
      total: comparedOf(comparison.total, currency),
      sentence: comparisonSentence(comparison, format),
      categories: comparison.categories.map((mover) => moverOf(mover, currency)),
      merchants: comparison.merchants.map((mover) => moverOf(mover, currency)),
    };
  }

  private async rows(asker: Asker, range: Range): Promise<SpendingRow[]> {
    const rows = await this.totals.byCategoryAndMerchant(asker, range);
    return rows.map(({ amount, ...row }) => ({ ...row, amount: minorOf(amount, asker.currency) }));
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Range } from '#libs/insights/calendar/windows.js';
import { decimalOf, rounded, shareOf, unitsOf, written } from '#libs/insights/money.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { DailyTotals } from '#libs/persistence/insights/daily-totals.js';
import { PaymentTotals } from '#libs/persistence/insights/payment-totals.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Answers, type Asker } from '#libs/insight-reader/answers.js';
import { CountedDays } from './counted-days.js';
import { type MerchantDto, MerchantsDto, MerchantsQueryDto } from './merchants.dto.js';
import { readPeriod } from './read-period.js';

@TenantRoutes('insights')
@Controller('v1/insights/merchants')
export class MerchantsController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly daily: DailyTotals,
    private readonly payments: PaymentTotals,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Where most was spent in a period.' })
  @ApiOkResponse({ type: MerchantsDto })
  @ApiProblems(400)
  async merchants(@Tenant() { id }: TenantEntity, @Query() query: MerchantsQueryDto): Promise<MerchantsDto> {
    const asker = await this.answers.asker(id, query.currency);
    const { range } = readPeriod(query, asker.calendar);
    return this.answers.of(asker, ['merchants', range, query.limit, query.merchant], async () => {
      const spent = await this.spent(asker, range);
      return {
        ...(await this.counted.of(asker, range)),
        spent: decimalOf(spent, asker.currency),
        merchants: await this.top(asker, range, { ...query, spent }),
      };
    });
  }

  private async spent(asker: Asker, range: Range): Promise<bigint> {
    const days = await this.daily.days(asker, range);
    return days.reduce((sum, each) => sum + unitsOf(each.spent), 0n);
  }

  private async top(
    asker: Asker,
    range: Range,
    { limit, merchant, spent }: MerchantsQueryDto & { spent: bigint },
  ): Promise<MerchantDto[]> {
    const rows = await this.payments.merchants(asker, range, { limit, merchant });
    return rows.map(({ amount, average, ...row }) => ({
      ...row,
      amount: written(amount, asker.currency),
      average: rounded(average, asker.currency),
      share: shareOf(unitsOf(amount), spent),
    }));
  }
}

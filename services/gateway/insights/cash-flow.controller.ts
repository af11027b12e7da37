import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Range } from '#libs/insights/calendar/windows.js';
import { cashFlow } from '#libs/insights/cash-flow/cash-flow.js';
import type { FlowRow } from '#libs/insights/cash-flow/flow-graph.js';
import { decimalOfMinor, minorOf } from '#libs/insights/money.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { PaymentTotals } from '#libs/persistence/insights/payment-totals.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Answers, type Asker } from '#libs/insight-reader/answers.js';
import { CashFlowDto, CashFlowQueryDto } from './cash-flow.dto.js';
import { CountedDays } from './counted-days.js';
import { readPeriod } from './read-period.js';

/** Name of income whose payer is not known. */
const UNNAMED = 'other income';

@TenantRoutes('insights')
@Controller('v1/insights/cash-flow')
export class CashFlowController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly totals: PaymentTotals,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Income from its sources to categories and their merchants, as a graph that adds up.',
  })
  @ApiOkResponse({ type: CashFlowDto })
  @ApiProblems(400, 422)
  async cashFlow(@Tenant() { id }: TenantEntity, @Query() query: CashFlowQueryDto): Promise<CashFlowDto> {
    const asker = await this.answers.asker(id, query.currency);
    const { range } = readPeriod(query, asker.calendar);
    return this.answers.of(asker, ['cash-flow', range, query.merchants], async () => {
      const { nodes, links } = cashFlow(await this.rows(asker, range), query.merchants);
      const money = <T extends { amount: number }>(part: T) => ({
        ...part,
        amount: decimalOfMinor(part.amount, asker.currency),
      });
      return { ...(await this.counted.of(asker, range)), nodes: nodes.map(money), links: links.map(money) };
    });
  }

  private async rows(asker: Asker, range: Range): Promise<FlowRow[]> {
    const rows = await this.totals.byCategoryAndMerchant(asker, range, { withIncome: true });
    return rows.map(({ category, merchant, amount: decimal }): FlowRow => {
      const amount = minorOf(decimal, asker.currency);
      return category === 'income'
        ? { direction: 'income', name: merchant ?? UNNAMED, merchant, amount }
        : { direction: 'spending', name: category, merchant, amount };
    });
  }
}

import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { AnomalyReader } from '#libs/insight-reader/anomaly-reader.js';
import { Answers } from '#libs/insight-reader/answers.js';
import { showAnomaly, shownOf } from '#libs/insights/anomalies/shown-anomaly.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Dismissals } from '#libs/persistence/insights/dismissals.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound } from '../http/problem.js';
import { AnomaliesDto } from './anomaly.dto.js';
import { CountedDays } from './counted-days.js';
import { CurrencyQueryDto } from './period.dto.js';

@TenantRoutes('insights')
@Controller('v1/insights/anomalies')
export class AnomaliesController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly anomalies: AnomalyReader,
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
    const shown = shownOf(await this.anomalies.of(asker), dismissed);
    return {
      ...(await this.counted.of(asker, this.anomalies.rangeOf(asker))),
      anomalies: shown.map((each) => showAnomaly(each, asker.currency)),
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
    const found = await this.anomalies.of(await this.answers.asker(tenantId, query.currency));
    if (!found.some((each) => each.id === id)) throw notFound('anomaly');
    await this.dismissals.add(tenantId, id);
  }
}

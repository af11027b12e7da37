import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Answers } from '#libs/insight-reader/answers.js';
import { CountedDays } from './counted-days.js';
import { ForecastDto, forecastOf } from './forecast.dto.js';
import { ForecastReader } from '#libs/insight-reader/forecast-reader.js';
import { CurrencyQueryDto } from './period.dto.js';

@TenantRoutes('insights')
@Controller('v1/insights/forecast')
export class ForecastController {
  constructor(
    private readonly answers: Answers,
    private readonly counted: CountedDays,
    private readonly reader: ForecastReader,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Where the running month ends and what the next three bring, by category and in total.',
    description: 'Needs three full months; before, `worksFrom` says when there will be one.',
  })
  @ApiOkResponse({ type: ForecastDto })
  @ApiProblems(400, 422)
  async forecast(@Tenant() { id }: TenantEntity, @Query() query: CurrencyQueryDto): Promise<ForecastDto> {
    const asker = await this.answers.asker(id, query.currency);
    return this.answers.of(asker, ['forecast', 'written'], async () => {
      const { from, to } = this.reader.soFar(asker);
      const [first] = await this.reader.months(asker);
      return {
        ...(await this.counted.of(asker, { from: first?.start ?? from, to })),
        ...forecastOf(await this.reader.of(asker), asker.currency),
      };
    });
  }
}

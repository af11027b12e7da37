import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { DatabaseError } from '#libs/persistence/database-failure.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound } from '../http/problem.js';
import { refusal } from '../insights/read-period.js';
import { SettingsChangeDto, SettingsDto } from './settings.dto.js';

const UNKNOWN_ZONE = '22023';

@TenantRoutes('settings')
@Controller('v1/settings')
export class SettingsController {
  constructor(private readonly tenants: Tenants) {}

  @Get()
  @ApiOperation({ summary: 'How transactions are counted: currency, time zone, month and financial year.' })
  @ApiOkResponse({ type: SettingsDto })
  async read(@Tenant() { id }: TenantEntity): Promise<SettingsDto> {
    const tenant = await this.tenants.findNow(id);
    if (!tenant) throw notFound('tenant');
    return SettingsDto.of(tenant);
  }

  @Patch()
  @ApiOperation({
    summary: 'Changes some of them.',
    description:
      'A new time zone moves transactions to the day that they have in it. All insights follow at once.',
  })
  @ApiBody({
    type: SettingsChangeDto,
    examples: { salary: { summary: 'Months from pay day', value: { monthStartDay: 25, yearStartMonth: 4 } } },
  })
  @ApiOkResponse({ type: SettingsDto })
  @ApiProblems(400)
  async change(@Tenant() { id }: TenantEntity, @Body() change: SettingsChangeDto): Promise<SettingsDto> {
    try {
      const tenant = await this.tenants.change(id, change);
      if (!tenant) throw notFound('tenant');
      return SettingsDto.of(tenant);
    } catch (failure) {
      if (failure instanceof DatabaseError && failure.code === UNKNOWN_ZONE)
        throw refusal('timeZone', 'timeZone must be the IANA name of a time zone, as Asia/Kolkata.');
      throw failure;
    }
  }
}

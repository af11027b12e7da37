import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { StatusReader } from './status-reader.js';
import { StatusDto } from './status.dto.js';

@TenantRoutes('status')
@Controller('v1/status')
export class StatusController {
  constructor(private readonly reader: StatusReader) {}

  @Get()
  @ApiOperation({
    summary: 'Which services are up, how full the queues are, which model is in use.',
    description:
      'As far as the gateway can know: a worker is up when a process takes messages from its queues. Answers 200 also when something is down, as long as the caller is known.',
  })
  @ApiOkResponse({ type: StatusDto })
  status(@Tenant() { id }: TenantEntity): Promise<StatusDto> {
    return this.reader.read(id);
  }
}

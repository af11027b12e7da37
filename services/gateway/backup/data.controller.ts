import { Body, Controller, Delete } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Erasure } from '#libs/persistence/erasure.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { EraseDto, ErasedDto } from './backup.dto.js';

@TenantRoutes('data', 'admin')
@Controller('v1/data')
export class DataController {
  constructor(private readonly erasure: Erasure) {}

  @Delete()
  @ApiOperation({
    summary: 'Deletes everything that is yours, for good; take a backup first.',
    description:
      'All at once or nothing. What is still on its way is dropped. Your settings and API keys stay, and backups that you took.',
  })
  @ApiOkResponse({ type: ErasedDto })
  @ApiProblems(400)
  async erase(@Tenant() { id }: TenantEntity, @Body() _confirmed: EraseDto): Promise<ErasedDto> {
    return { removed: await this.erasure.everything(id) };
  }
}

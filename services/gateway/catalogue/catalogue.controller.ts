import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Env } from '#libs/runtime/env.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { ModelsDto } from './models.dto.js';
import { readModels } from './read-models.js';

@TenantRoutes('catalogue')
@Controller('v1/models')
export class CatalogueController {
  constructor(private readonly env: Env) {}

  @Get()
  @ApiOperation({ summary: 'The models that give them, and the one in use.' })
  @ApiOkResponse({ type: ModelsDto })
  models(): Promise<ModelsDto> {
    return readModels(this.env.modelsDir, this.env.model);
  }
}

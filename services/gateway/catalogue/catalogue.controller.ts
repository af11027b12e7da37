import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Env } from '#libs/runtime/env.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { CATEGORY_DTOS, CategoryDto } from './category.dto.js';
import { ModelsDto } from './models.dto.js';
import { readModels } from './read-models.js';

@TenantRoutes('catalogue')
@Controller('v1')
export class CatalogueController {
  constructor(private readonly env: Env) {}

  @Get('categories')
  @ApiOperation({ summary: 'The categories a transaction can have.' })
  @ApiOkResponse({ type: [CategoryDto] })
  categories(): CategoryDto[] {
    return CATEGORY_DTOS;
  }

  @Get('models')
  @ApiOperation({ summary: 'The models that give them, and the one in use.' })
  @ApiOkResponse({ type: ModelsDto })
  models(): Promise<ModelsDto> {
    return readModels(this.env.modelsDir, this.env.model);
  }
}

import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
} from '@nestjs/swagger';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound, Problem } from '../http/problem.js';
import { ApiKeyDto, ApiKeysDto, CreatedApiKeyDto, NewApiKeyDto } from './api-key.dto.js';

const EXAMPLES = {
  phone: {
    summary: 'A key for an app that only hands in SMS',
    value: { name: 'phone app', scopes: ['write'] },
  },
  all: { summary: 'A key that may do all that you may', value: { name: 'my own script' } },
};

@TenantRoutes('api-keys', 'admin')
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeys) {}

  @Get()
  @ApiOperation({ summary: 'Your API keys that work, oldest first; never the keys themselves.' })
  @ApiOkResponse({ type: ApiKeysDto })
  async list(@Tenant() { id }: TenantEntity): Promise<ApiKeysDto> {
    return { items: (await this.keys.list(id)).map((key) => ApiKeyDto.of(key)) };
  }

  @Post()
  @ApiOperation({
    summary: 'Make an API key.',
    description:
      'The answer shows it once. Without `scopes` it may do all that you may, making keys included. At most 50.',
  })
  @ApiBody({ type: NewApiKeyDto, examples: EXAMPLES })
  @ApiCreatedResponse({ type: CreatedApiKeyDto })
  @ApiProblems(400, 409)
  async create(
    @Tenant() { id }: TenantEntity,
    @Body() { name, scopes }: NewApiKeyDto,
  ): Promise<CreatedApiKeyDto> {
    const made = await this.keys.create(id, name, scopes);
    if (!made) {
      const detail = 'There are 50 API keys already; revoke one first.';
      throw new Problem({ status: 409, code: 'too-many-api-keys', detail });
    }
    return { ...ApiKeyDto.of(made.stored), key: made.key };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke an API key: within five seconds no process takes it any more.' })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async revoke(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<void> {
    if (!(await this.keys.revoke(tenantId, id))) throw notFound('API key');
  }
}

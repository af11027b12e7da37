import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { isBuiltIn } from '#libs/contracts/index.js';
import { Categories, CategoryRefusedError } from '#libs/persistence/categories.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound, Problem } from '../http/problem.js';
import { refusal } from '../insights/read-period.js';
import {
  CategoryChangeDto,
  CategoryDraftDto,
  CategoryDto,
  MergedDto,
  MergeQueryDto,
} from './category.dto.js';
import { KnownCategories } from './known-categories.js';

@TenantRoutes('categories')
@Controller('v1/categories')
export class CategoriesController {
  constructor(
    private readonly categories: Categories,
    private readonly known: KnownCategories,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The categories a transaction can have: the built-in ones, then your own.' })
  @ApiOkResponse({ type: [CategoryDto] })
  async list(@Tenant() { id }: TenantEntity): Promise<CategoryDto[]> {
    return CategoryDto.all(await this.categories.list(id));
  }

  @Post()
  @ApiOperation({
    summary: 'Adds a category of your own, which counts as spending.',
    description: 'No model gives it; corrections, what they teach, and rules do.',
  })
  @ApiCreatedResponse({ type: CategoryDto })
  @ApiProblems(400, 409)
  async add(
    @Tenant() { id }: TenantEntity,
    @Body() { name, colour = null, icon = null }: CategoryDraftDto,
  ): Promise<CategoryDto> {
    const row = await refused(this.categories.add(id, { name, colour, icon }));
    return CategoryDto.of(row.id, row);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Renames, recolours or hides a category, built in or own; its id stays.' })
  @ApiOkResponse({ type: CategoryDto })
  @ApiProblems(400, 404, 409)
  async change(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
    @Body() change: CategoryChangeDto,
  ): Promise<CategoryDto> {
    if (change.name === null && !isBuiltIn(id)) throw refusal('name', 'A category of your own needs a name.');
    const row = await refused(this.categories.change(tenantId, id, change));
    if (!row) throw notFound('category');
    return CategoryDto.of(id, row);
  }

  @Delete(':id')
  @ApiOperation({
    summary: 'Removes a category of your own; what has it gets another one.',
    description:
      'Transactions, rules, budgets and what corrections taught move at once, and totals with them. A budget stays behind ' +
      'where the other category has one in its currency or can have none. A built-in category can be hidden only.',
  })
  @ApiOkResponse({ type: MergedDto })
  @ApiProblems(400, 404, 409)
  async merge(
    @Tenant() { id: tenantId }: TenantEntity,
    @Param('id') id: string,
    @Query() { into }: MergeQueryDto,
  ): Promise<MergedDto> {
    if (isBuiltIn(id)) {
      const detail = 'A built-in category cannot be removed; hide it instead.';
      throw new Problem({ status: 409, code: 'built-in-category', detail });
    }
    if (into === id) throw refusal('into', 'A category cannot take over from itself.');
    await this.known.check(tenantId, into, '/into');
    const merged = await this.categories.merge(tenantId, id, into);
    if (!merged) throw notFound('category of your own');
    return merged;
  }
}

const DETAILS = {
  'category-exists': 'There is a category of this name; choose another one.',
  'too-many-categories': 'There are as many categories as there may be; merge some.',
};

async function refused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (failure) {
    if (!(failure instanceof CategoryRefusedError)) throw failure;
    throw new Problem({ status: 409, code: failure.code, detail: DETAILS[failure.code] });
  }
}

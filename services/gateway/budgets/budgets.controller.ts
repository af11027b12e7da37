import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
} from '@nestjs/swagger';
import { isBudgetable } from '#libs/insights/budgets/is-budgetable.js';
import { AmountTooLargeError, minorOf } from '#libs/insights/money.js';
import { type BudgetDraft, BudgetExistsError, Budgets } from '#libs/persistence/budgets.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { KnownCategories } from '../categories/known-categories.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound, Problem } from '../http/problem.js';
import { refusal } from '../insights/read-period.js';
import { BudgetDraftDto, BudgetDto } from './budget.dto.js';

const EXAMPLES = { dining: { summary: 'Eating out', value: { category: 'food_dining', amount: '8000.00' } } };

@TenantRoutes('budgets')
@Controller('v1/budgets')
export class BudgetsController {
  constructor(
    private readonly budgets: Budgets,
    private readonly known: KnownCategories,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The monthly budgets, the total first.' })
  @ApiOkResponse({ type: [BudgetDto] })
  async list(@Tenant() { id }: TenantEntity): Promise<BudgetDto[]> {
    return (await this.budgets.list(id)).map((budget) => BudgetDto.of(budget));
  }

  @Post()
  @ApiOperation({ summary: 'Adds a monthly budget for a category or the total.' })
  @ApiBody({ type: BudgetDraftDto, examples: EXAMPLES })
  @ApiCreatedResponse({ type: BudgetDto })
  @ApiProblems(400, 409)
  async create(@Tenant() tenant: TenantEntity, @Body() draft: BudgetDraftDto): Promise<BudgetDto> {
    return BudgetDto.of(await unique(this.budgets.create(tenant.id, await this.checked(draft, tenant))));
  }

  @Put(':id')
  @ApiOperation({ summary: 'Replaces a budget.' })
  @ApiBody({ type: BudgetDraftDto, examples: EXAMPLES })
  @ApiOkResponse({ type: BudgetDto })
  @ApiProblems(400, 404, 409)
  async replace(
    @Tenant() tenant: TenantEntity,
    @Param('id') id: string,
    @Body() draft: BudgetDraftDto,
  ): Promise<BudgetDto> {
    const budget = await unique(this.budgets.replace(tenant.id, id, await this.checked(draft, tenant)));
    if (!budget) throw notFound('budget');
    return BudgetDto.of(budget);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Removes a budget.' })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async delete(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<void> {
    if (!(await this.budgets.delete(tenantId, id))) throw notFound('budget');
  }

  private async checked(
    { category = null, currency, amount }: BudgetDraftDto,
    tenant: TenantEntity,
  ): Promise<BudgetDraft> {
    const draft = { category, currency: currency ?? tenant.currency, amount };
    if (minorUnits(draft) <= 0)
      throw refusal('amount', 'amount must be above 0 in the smallest unit of its currency.');
    if (category !== null && !isBudgetable(category))
      throw refusal('category', 'A budget needs a category that counts as spending.');
    await this.known.check(tenant.id, category);
    return draft;
  }
}

function minorUnits({ amount, currency }: BudgetDraft): number {
  try {
    return minorOf(amount, currency);
  } catch (failure) {
    if (failure instanceof AmountTooLargeError) throw refusal('amount', 'amount is too large.');
    throw failure;
  }
}

async function unique<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (failure) {
    if (!(failure instanceof BudgetExistsError)) throw failure;
    const detail = 'There is a budget for this category and currency; change that one.';
    throw new Problem({ status: 409, code: 'budget-exists', detail });
  }
}

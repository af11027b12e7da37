import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { Deletion } from '#libs/persistence/deletion.js';
import { Links } from '#libs/persistence/links.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound } from '../http/problem.js';
import { Explainer } from './explainer.js';
import { ExplanationDto } from './explanation.dto.js';
import { LinksDto } from './link.dto.js';
import { toFilter } from './to-filter.js';
import { TransactionPageDto, TransactionQueryDto } from './transaction-query.dto.js';
import { TransactionDto } from './transaction.dto.js';

@TenantRoutes('transactions')
@Controller('v1/transactions')
export class TransactionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly explainer: Explainer,
    private readonly links: Links,
    private readonly deletion: Deletion,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Results of all submissions, newest first.' })
  @ApiOkResponse({ type: TransactionPageDto })
  @ApiProblems(400)
  async page(
    @Tenant() { id, timeZone }: TenantEntity,
    @Query() { cursor, limit, ...filter }: TransactionQueryDto,
  ): Promise<TransactionPageDto> {
    const { items, next } = await this.transactions.page(id, toFilter(filter, timeZone), { cursor, limit });
    return { items: items.map((row) => TransactionDto.of(row, timeZone)), nextCursor: next ?? null };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One result.' })
  @ApiOkResponse({ type: TransactionDto })
  @ApiProblems(404)
  async find(@Tenant() tenant: TenantEntity, @Param('id') id: string): Promise<TransactionDto> {
    return TransactionDto.of(await this.row(tenant, id), tenant.timeZone);
  }

  @Get(':id/explanation')
  @ApiOperation({
    summary: 'The words that decided its category.',
    description:
      'Each word of the masked text is taken out in turn and the rest read again by the model that decided: ' +
      'the weight of a word is what the probability of the category loses without it.',
  })
  @ApiOkResponse({ type: ExplanationDto })
  @ApiProblems(404, 409)
  async explain(@Tenant() tenant: TenantEntity, @Param('id') id: string): Promise<ExplanationDto> {
    return this.explainer.explain(await this.row(tenant, id), tenant);
  }

  @Get(':id/links')
  @ApiOperation({
    summary:
      'What belongs to it: other alerts of the same payment, the other end of an own transfer, refunds.',
  })
  @ApiOkResponse({ type: LinksDto })
  @ApiProblems(404)
  async linksOf(@Tenant() tenant: TenantEntity, @Param('id') id: string): Promise<LinksDto> {
    await this.row(tenant, id);
    return LinksDto.of(await this.links.of(tenant.id, id), tenant.timeZone);
  }

  @Delete(':id/links/:other')
  @HttpCode(204)
  @ApiOperation({ summary: 'Parts two transactions that do not belong together; they stay apart.' })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async part(
    @Tenant() tenant: TenantEntity,
    @Param('id') id: string,
    @Param('other') other: string,
  ): Promise<void> {
    if (!(await this.links.part(tenant.id, id, other))) throw notFound('link');
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Deletes it with all alerts of the same payment; totals follow at once.' })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async delete(@Tenant() tenant: TenantEntity, @Param('id') id: string): Promise<void> {
    if (!(await this.deletion.transaction(tenant.id, id))) throw notFound('transaction');
  }

  private async row({ id: tenantId }: TenantEntity, id: string): Promise<Transaction> {
    const row = await this.transactions.find(tenantId, id);
    if (!row) throw notFound('transaction');
    return row;
  }
}

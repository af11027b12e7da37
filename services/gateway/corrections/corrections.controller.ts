import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Corrections } from '#libs/persistence/corrections.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { KnownCategories } from '../categories/known-categories.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { notFound, Problem } from '../http/problem.js';
import { TransactionDto } from '../transactions/transaction.dto.js';
import { CorrectedDto, CorrectionDto, OthersDto, UndoneDto } from './correction.dto.js';

@TenantRoutes('transactions')
@Controller('v1')
export class CorrectionsController {
  constructor(
    private readonly corrections: Corrections,
    private readonly transactions: Transactions,
    private readonly known: KnownCategories,
  ) {}

  @Patch('transactions/:id')
  @ApiOperation({
    summary: 'Corrects or confirms a transaction, or all of its merchant.',
    description:
      'What a person decided stays. Two corrections that agree teach the merchant or payee for messages to come; ' +
      '`applyToAll` does at once.',
  })
  @ApiOkResponse({ type: CorrectedDto })
  @ApiProblems(400, 404)
  async correct(
    @Tenant() { id: tenantId, timeZone }: TenantEntity,
    @Param('id') id: string,
    @Body() { applyToAll = false, ...change }: CorrectionDto,
  ): Promise<CorrectedDto> {
    if (applyToAll && change.kind !== undefined) throw kindForAll();
    await this.known.check(tenantId, change.category);
    const corrected = await this.corrections.correct(tenantId, id, change, { forAll: applyToAll });
    const row = corrected && (await this.transactions.find(tenantId, id));
    if (!row) throw notFound('transaction');
    return {
      correctionId: corrected.id,
      changed: corrected.changed,
      transaction: TransactionDto.of(row, timeZone),
    };
  }

  @Get('transactions/:id/others')
  @ApiOperation({
    summary: 'How many other transactions of its merchant or payee a correction for all would change.',
  })
  @ApiOkResponse({ type: OthersDto })
  @ApiProblems(404)
  async others(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<OthersDto> {
    const count = await this.corrections.countOthers(tenantId, id);
    if (count === undefined) throw notFound('transaction');
    return { count };
  }

  @Post('corrections/:id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes a correction, or what a rule changed in the history, back.' })
  @ApiOkResponse({ type: UndoneDto })
  @ApiProblems(404)
  async undo(@Tenant() { id: tenantId }: TenantEntity, @Param('id') id: string): Promise<UndoneDto> {
    const undone = await this.corrections.undo(tenantId, id);
    if (!undone) throw notFound('correction that could be undone');
    return { changed: undone.changed };
  }
}

const kindForAll = () => {
  const detail =
    'applyToAll takes a category or a name; what an SMS is can differ for each. Make a rule instead.';
  return new Problem({
    status: 400,
    code: 'invalid-request',
    detail,
    errors: [{ pointer: '/kind', code: 'not-for-all', detail }],
  });
};

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { ReviewDto, ReviewItemDto, ReviewQueryDto } from './review.dto.js';

@TenantRoutes('transactions')
@Controller('v1/review')
export class ReviewController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @ApiOperation({
    summary: 'Transactions worth a look by a person, the most valuable look first.',
    description:
      '`PATCH /v1/transactions/{id}` with a category, or with `{}` to confirm, takes one off the list.',
  })
  @ApiOkResponse({ type: ReviewDto })
  @ApiProblems(400)
  async review(
    @Tenant() { id, timeZone }: TenantEntity,
    @Query() { limit }: ReviewQueryDto,
  ): Promise<ReviewDto> {
    const { total, rows } = await this.transactions.toReview(id, limit);
    return { total, items: rows.map((row) => ReviewItemDto.of(row, timeZone)) };
  }
}

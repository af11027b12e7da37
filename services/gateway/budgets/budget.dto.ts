import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { CategoryId } from '#libs/contracts/index.js';
import type { Budget } from '#libs/persistence/entities/budget.entity.js';
import { categoryId, IsCategoryId } from '../categories/category-id.js';
import { IfGiven } from '../http/if-given.decorator.js';
import { money } from '../insights/properties.js';

const AMOUNT = /^\d{1,12}(?:\.\d{1,4})?$/; // as 450 or 1299.00

export class BudgetDraftDto {
  @ApiPropertyOptional({
    ...categoryId(
      'food_dining',
      'A category that counts as spending; everything spent where it is null or not given.',
    ),
    nullable: true,
  })
  @IsOptional()
  @IsCategoryId()
  category?: CategoryId | null;

  @ApiPropertyOptional({ description: "ISO 4217; the tenant's own where it is not given.", example: 'INR' })
  @IfGiven()
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code, as INR' })
  currency?: string;

  @ApiProperty(money('What a month may cost; above 0.', '8000.00'))
  @Matches(AMOUNT, { message: 'amount must be a decimal string, as 8000.00' })
  amount: string;
}

/** What a month may cost. */
export class BudgetDto {
  @ApiProperty({ example: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e22' }) id: string;
  @ApiProperty({ ...categoryId('food_dining', 'Null is the total.'), nullable: true })
  category: CategoryId | null;
  @ApiProperty({ description: 'ISO 4217.', example: 'INR' }) currency: string;
  @ApiProperty(money('What a month may cost.', '8000.00')) amount: string;
  @ApiProperty({ example: '2026-11-21T13:00:00.000Z' }) createdAt: string;
  @ApiProperty({ example: '2026-11-21T13:00:00.000Z' }) updatedAt: string;

  static of({ id, category, currency, amount, createdAt, updatedAt }: Budget): BudgetDto {
    const times = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
    return { id, category, currency, amount, ...times };
  }
}

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { CATEGORIES, type Category } from '#libs/contracts/index.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { TransactionDto } from '../transactions/transaction.dto.js';

const SUGGESTIONS = 3;

export class ReviewQueryDto {
  @ApiProperty({ required: false, minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

export class SuggestionDto {
  @ApiProperty({ enum: CATEGORIES, example: 'groceries' }) category: Category;
  @ApiProperty({ description: 'Probability by the model.', example: 0.41 }) probability: number;
}

export class ReviewItemDto {
  @ApiProperty() transaction: TransactionDto;
  @ApiProperty({ type: [SuggestionDto], description: 'Likeliest first.' }) suggestions: SuggestionDto[];

  static of(row: Transaction, timeZone: string): ReviewItemDto {
    const suggestions = CATEGORIES.map((category, i) => ({ category, probability: row.scores[i] ?? 0 }))
      .sort((a, b) => b.probability - a.probability)
      .slice(0, SUGGESTIONS)
      .map(({ category, probability }) => ({ category, probability: Math.round(probability * 1e4) / 1e4 }));
    return { transaction: TransactionDto.of(row, timeZone), suggestions };
  }
}

/** What a person should look at. */
export class ReviewDto {
  @ApiProperty({ description: 'All that wait, also beyond `limit`.', example: 12 }) total: number;
  @ApiProperty({
    type: [ReviewItemDto],
    description: 'Where a look is worth most first: uncertainty times amount.',
  })
  items: ReviewItemDto[];
}

import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, CATEGORY_FACTS, SIX_LABELS, type SixLabel } from '#libs/contracts/index.js';

/** What a category means. */
export class CategoryDto {
  @ApiProperty({ example: 'food_dining' }) name: string;
  @ApiProperty({ example: 'Restaurants, delivery, cafes, snacks, bars, liquor' }) description: string;
  @ApiProperty({ enum: ['yes', 'no', 'negative'], description: 'Whether it counts in spending totals.' })
  spend: 'yes' | 'no' | 'negative';
  @ApiProperty({ enum: SIX_LABELS, description: 'Its label among the six of the original system.' })
  six: SixLabel;
  @ApiProperty({
    type: [String],
    description: 'Plaid primary categories that map here.',
    example: ['FOOD_AND_DRINK'],
  })
  plaid: string[];
}

export const CATEGORY_DTOS: CategoryDto[] = CATEGORIES.map((name) => {
  const { spend, six, plaid, description } = CATEGORY_FACTS[name];
  return { name, description, spend, six, plaid: [...plaid] };
});

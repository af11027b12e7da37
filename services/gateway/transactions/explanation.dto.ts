import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '#libs/contracts/index.js';

export class ExplainedWordDto {
  @ApiProperty({ description: 'As it stands in the masked text.', example: 'Zomato' }) word: string;
  @ApiProperty({ description: 'Where it begins in the masked text, in UTF-16 code units.', example: 42 })
  start: number;
  @ApiProperty({ description: 'Where it ends, exclusive.', example: 48 }) end: number;
  @ApiProperty({
    description: 'How much less probable the category is without it; negative where it speaks against.',
    example: 0.61,
  })
  weight: number;
}

/** Which words of an SMS decided its category. */
export class ExplanationDto {
  @ApiProperty({ example: '019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35' }) transactionId: string;
  @ApiProperty({ enum: CATEGORIES, example: 'food_dining' }) category: Category;
  @ApiProperty({ type: Number, nullable: true, description: 'Probability of the category.', example: 0.97 })
  confidence: number | null;
  @ApiProperty({
    description: '`name@version` of the model that decided.',
    example: 'spendsense-bag@2.0.0',
  })
  model: string;
  @ApiProperty({
    type: [ExplainedWordDto],
    description: 'Heaviest first; of a very long SMS, the first 200.',
  })
  words: ExplainedWordDto[];
}

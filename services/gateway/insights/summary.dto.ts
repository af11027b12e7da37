import { ApiProperty } from '@nestjs/swagger';
import type { CategorySummary, LinePoint, Summary } from '#libs/insights/summary/summarise.js';
import { categoryId } from '../categories/category-id.js';
import { ComparedDto, CountedDto } from './period.dto.js';
import { day, money, share } from './properties.js';

export class CategorySummaryDto implements CategorySummary {
  @ApiProperty(
    categoryId('food_dining', '`refund` holds refunds whose payment is not known; its amount is negative.'),
  )
  category: string;
  @ApiProperty(money('Debits less credits.', '4120.50')) amount: string;
  @ApiProperty({ description: 'Transactions.', example: 14 }) count: number;
  @ApiProperty(share('Of everything spent; null where nothing was.', 0.33)) share: number | null;
  @ApiProperty({ description: 'The days so far beside the same days of the period before.' })
  change: ComparedDto;
}

export class LinePointDto implements LinePoint {
  @ApiProperty(day('The day.', '2026-11-26')) day: string;
  @ApiProperty(money('Spent from the start of the month to the end of this day.')) amount: string;
}

/** How a period stands. */
export class SummaryDto extends CountedDto implements Summary {
  @ApiProperty(money('Spent: debits less credits of all categories that count as spending.')) spent: string;
  @ApiProperty(money('Received: credits of `income`.', '85000.00')) received: string;
  @ApiProperty(money('Received less spent.', '72550.00')) net: string;
  @ApiProperty({ description: 'Transactions, transfers and the like included.', example: 64 }) count: number;
  @ApiProperty(share('Mean probability of their categories; null without any.', 0.93))
  averageConfidence: number | null;
  @ApiProperty({ description: 'Of them, those worth a look by a person.', example: 3 }) toReview: number;
  @ApiProperty({
    description: 'Everything spent in the days so far beside the same days of the period before.',
  })
  change: ComparedDto;
  @ApiProperty({ description: 'The running month by today beside last month by the same day.' })
  sameDay: ComparedDto;
  @ApiProperty({ type: [CategorySummaryDto], description: 'Largest first; their amounts add up to `spent`.' })
  categories: CategorySummaryDto[];
  @ApiProperty({ type: [LinePointDto], description: 'The running month, day by day, up to today.' })
  thisMonth: LinePointDto[];
  @ApiProperty({ type: [LinePointDto], description: 'Last month, day by day.' }) lastMonth: LinePointDto[];
}

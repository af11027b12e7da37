import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { type Interval, INTERVALS } from '#libs/insights/calendar/buckets.js';
import type { Series, SeriesKind } from '#libs/insights/trends/stack-series.js';
import { PARTIES, type Party } from '#libs/persistence/insights/payment-totals.js';
import { CountedDto, MerchantQueryDto } from './period.dto.js';
import { money, optionalName } from './properties.js';

const BY = ['category', ...PARTIES] as const;

export class TrendsQueryDto extends MerchantQueryDto {
  @ApiPropertyOptional({
    enum: BY,
    default: 'category',
    description: 'What makes a series; of one merchant, its categories do.',
    example: 'category',
  })
  @IsIn(BY)
  by: 'category' | Party = 'category';

  @ApiPropertyOptional({
    enum: INTERVALS,
    default: 'month',
    description: "Weeks begin on Monday, months on the tenant's day; days for at most 366.",
    example: 'month',
  })
  @IsIn(INTERVALS)
  interval: Interval = 'month';

  @ApiPropertyOptional({
    minimum: 1,
    maximum: 20,
    default: 7,
    description: 'Series shown by themselves; the rest is `other`.',
    example: 7,
  })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  top: number = 7;
}

export class SeriesDto implements Series {
  @ApiProperty({
    enum: ['named', 'unnamed', 'other'],
    example: 'named',
    description: '`unnamed`: transactions that name none. `other`: everything beyond the largest.',
  })
  kind: SeriesKind;
  @ApiProperty(optionalName('Category, merchant, channel or token of the account.', 'groceries'))
  name: string | null;
  @ApiProperty(money('Of all buckets.', '48210.00')) total: string;
  @ApiProperty({ description: 'Transactions.', example: 93 }) count: number;
  @ApiProperty({
    type: [String],
    description: 'One for each bucket; below 0 where refunds were more.',
    example: ['4120.00', '3890.50'],
  })
  amounts: string[];
}

/** Spending over time; the series add up to everything spent. */
export class TrendsDto extends CountedDto {
  @ApiProperty({ enum: INTERVALS, example: 'month' }) interval: Interval;
  @ApiProperty({
    type: [String],
    description: 'First day of each bucket; the first and the last may lie partly outside the period.',
    example: ['2026-10-01', '2026-11-01'],
  })
  buckets: string[];
  @ApiProperty({ type: [SeriesDto], description: 'Largest first, then `other`.' }) series: SeriesDto[];
}

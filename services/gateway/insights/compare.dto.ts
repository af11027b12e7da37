import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Change, Mover } from '#libs/insights/compare/comparison.js';
import { decimalOfMinor } from '#libs/insights/money.js';
import { ComparedDto, CountedDto, IsDay, PeriodQueryDto } from './period.dto.js';
import { day } from './properties.js';

export class CompareQueryDto extends PeriodQueryDto {
  @ApiPropertyOptional(
    day(
      'Compare with the days from this one on; the same days of the period before if not given.',
      '2026-10-01',
    ),
  )
  @IsOptional()
  @IsDay()
  againstFrom?: string;

  @ApiPropertyOptional(day('Compare with the days before this one.', '2026-11-01'))
  @IsOptional()
  @IsDay()
  againstTo?: string;
}

/** A change of spending; `now` is the period, `before` what it is compared with. */
export class MoverDto extends ComparedDto {
  @ApiProperty({ description: 'Category or merchant.', example: 'travel' }) name: string;
  @ApiProperty({
    description: 'The same for people.',
    example: 'Travel rose by ₹12,300 (▲ 45 %), most of it MakeMyTrip.',
  })
  sentence: string;
}

/** Two periods beside each other. */
export class ComparisonDto extends CountedDto {
  @ApiProperty(day('First day of the days it is compared with.', '2026-10-01')) againstFrom: string;
  @ApiProperty(day('The day after the last of them.', '2026-11-01')) againstTo: string;
  @ApiProperty({ description: 'Everything spent.' }) total: ComparedDto;
  @ApiProperty({
    description: 'The same for people.',
    example: 'Spending rose by ₹14,100 (▲ 18 %). Travel rose by ₹12,300 (▲ 45 %), most of it MakeMyTrip.',
  })
  sentence: string;
  @ApiProperty({ type: [MoverDto], description: 'Categories that changed, the greatest change first.' })
  categories: MoverDto[];
  @ApiProperty({ type: [MoverDto], description: 'The ten merchants that changed most.' })
  merchants: MoverDto[];
}

/** A change in whole minor units as decimal strings. */
export const comparedOf = ({ before, after, change, share }: Change, currency: string): ComparedDto => ({
  now: decimalOfMinor(after, currency),
  before: decimalOfMinor(before, currency),
  change: decimalOfMinor(change, currency),
  share: share === null ? null : Math.round(share * 1e4) / 1e4,
});

/** A mover as decimal strings. */
export const moverOf = (mover: Mover, currency: string): MoverDto => ({
  name: mover.name,
  ...comparedOf(mover, currency),
  sentence: mover.sentence,
});

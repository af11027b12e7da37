import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PERIOD_NAMES, type PeriodName } from '#libs/insights/calendar/windows.js';
import { day } from './properties.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/; // as 2026-11-21
export const DAY_RULE = { message: '$property must be a day, as 2026-11-21' };
export const IsDay = () => Matches(DAY, DAY_RULE);

export class CurrencyQueryDto {
  @ApiPropertyOptional({ description: "ISO 4217; the tenant's own where it is not given.", example: 'INR' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code, as INR' })
  currency?: string;
}

/** Which days: a period that has a name, or any days. */
export class PeriodQueryDto extends CurrencyQueryDto {
  @ApiPropertyOptional({
    enum: PERIOD_NAMES,
    example: 'this-month',
    description:
      'Periods of several months end with the running one; a year is the financial year of the tenant.',
  })
  @IsOptional()
  @IsIn(PERIOD_NAMES)
  period?: PeriodName;

  // No example: Swagger UI would fill it in beside the period.
  @ApiPropertyOptional({ description: 'From this day on, as 2026-11-01, with `to` instead of `period`.' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: 'Before this day, as 2026-12-01.' })
  @IsOptional()
  @IsDay()
  to?: string;
}

/** Which days, and where. */
export class MerchantQueryDto extends PeriodQueryDto {
  // No example: Swagger UI would fill it in.
  @ApiPropertyOptional({ description: 'Of this merchant only: its whole name, as Zomato, in any case.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  merchant?: string;
}

/** The days and the currency of an answer. */
export class CountedDto {
  @ApiProperty({ description: 'ISO 4217, of every amount.', example: 'INR' }) currency: string;
  @ApiProperty({
    type: [String],
    description: 'Other currencies with transactions in these days, the most used first.',
    example: ['USD'],
  })
  otherCurrencies: string[];
  @ApiProperty(day('First day; with `to`, as `/v1/transactions` takes it.')) from: string;
  @ApiProperty(day('The day after the last one.', '2026-12-01')) to: string;
}

/** An amount beside an earlier one. */
export class ComparedDto {
  @ApiProperty({ description: 'Decimal string.', example: '12450.00' }) now: string;
  @ApiProperty({ description: 'The amount it is compared with.', example: '9960.00' }) before: string;
  @ApiProperty({ description: 'Now less before.', example: '2490.00' }) change: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Change relative to before; null where before is not above 0.',
    example: 0.25,
  })
  share: number | null;
}

import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import { IsTimeZone } from './is-time-zone.decorator.js';

const CURRENCIES = Intl.supportedValuesOf('currency');

/** How a tenant's transactions are counted. */
export class SettingsDto {
  @ApiProperty({ description: 'Cannot be changed.', example: 'Home' }) name: string;

  @ApiProperty({ description: 'ISO 3166-1 alpha-2; how amounts are written in sentences.', example: 'IN' })
  @Matches(/^[A-Z]{2}$/, { message: 'country must be an ISO 3166-1 code, as IN' })
  country: string;

  @ApiProperty({
    description: 'IANA name; decides on which day a transaction counts, also of those that are there.',
    example: 'Asia/Kolkata',
  })
  @IsTimeZone()
  timeZone: string;

  @ApiProperty({ description: 'ISO 4217; of insights that name none.', example: 'INR' })
  @IsIn(CURRENCIES, { message: 'currency must be an ISO 4217 code, as INR' })
  currency: string;

  @ApiProperty({ minimum: 1, maximum: 28, description: 'Day on which months start.', example: 1 })
  @IsInt()
  @Min(1)
  @Max(28)
  monthStartDay: number;

  @ApiProperty({
    minimum: 1,
    maximum: 12,
    description: 'Month in which financial years start; 4 is April.',
    example: 4,
  })
  @IsInt()
  @Min(1)
  @Max(12)
  yearStartMonth: number;

  static of({ name, country, timeZone, currency, monthStartDay, yearStartMonth }: Tenant): SettingsDto {
    return { name, country, timeZone, currency, monthStartDay, yearStartMonth };
  }
}

/** What to change; the rest stays. */
export class SettingsChangeDto extends PartialType(OmitType(SettingsDto, ['name']), {
  skipNullProperties: false,
}) {}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import {
  type CategoryId,
  CONFIDENCE_LEVELS,
  type ConfidenceLevel,
  type Direction,
  DIRECTIONS,
  type Kind,
  KINDS,
} from '#libs/contracts/index.js';
import { IsCategoryId } from '../categories/category-id.js';
import { TransactionDto } from './transaction.dto.js';

// As 2026-11-21 or 2026-11-21T18:30:00+05:30; whether such a time exists is checked when it is read.
const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]{5,18}(?:Z|[+-]\d{2}:?\d{2})?)?$/;
// As 450 or 1299.00.
const AMOUNT = /^\d{1,15}(?:\.\d{1,4})?$/;
const AMOUNT_RULE = { message: '$property must be a decimal number, as 1299.00' };
const TIME_RULE = { message: '$property must be ISO 8601, as 2026-11-21' };

/** Which transactions; all that is given must hold. */
export class TransactionFilterDto {
  @ApiPropertyOptional({
    description: 'From this time on; a date begins in the time zone of the tenant.',
    example: '2026-01-01',
  })
  @IsOptional()
  @Matches(TIME, TIME_RULE)
  from?: string;

  @ApiPropertyOptional({ description: 'Before this time.', example: '2027-01-01' })
  @IsOptional()
  @Matches(TIME, TIME_RULE)
  to?: string;

  @ApiPropertyOptional({ type: String, description: 'What it counts as: the id of a category.' })
  @IsOptional()
  @IsCategoryId()
  category?: CategoryId;
  @ApiPropertyOptional({ enum: CONFIDENCE_LEVELS })
  @IsOptional()
  @IsIn(CONFIDENCE_LEVELS)
  confidenceLevel?: ConfidenceLevel;
  @ApiPropertyOptional({ description: 'Whole name.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  merchant?: string;
  @ApiPropertyOptional({ description: 'Token of the account.', example: '<ACCOUNT:9c1f0b7a2d4e6835>' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  account?: string;

  @ApiPropertyOptional({ description: 'ISO 4217.', example: 'INR' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/, { message: '$property must be an ISO 4217 code, as INR' })
  currency?: string;

  @ApiPropertyOptional({ enum: DIRECTIONS }) @IsOptional() @IsIn(DIRECTIONS) direction?: Direction;
  @ApiPropertyOptional({ enum: KINDS }) @IsOptional() @IsIn(KINDS) kind?: Kind;
  @ApiPropertyOptional({ type: String }) @IsOptional() @Matches(AMOUNT, AMOUNT_RULE) amountMin?: string;
  @ApiPropertyOptional({ type: String }) @IsOptional() @Matches(AMOUNT, AMOUNT_RULE) amountMax?: string;

  @ApiPropertyOptional({ description: 'Any part of the masked text.' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  text?: string;

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  needsReview?: boolean;

  @ApiPropertyOptional() @IsOptional() @IsUUID() submissionId?: string;
}

/** Which page of which transactions. */
export class TransactionQueryDto extends TransactionFilterDto {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

export class TransactionPageDto {
  @ApiProperty({ type: [TransactionDto] }) items: TransactionDto[];
  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last.' })
  nextCursor: string | null;
}

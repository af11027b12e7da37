import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, Length } from 'class-validator';
import { IfGiven } from '../http/if-given.decorator.js';
import { type CategoryId, type Kind, KINDS } from '#libs/contracts/index.js';
import { categoryId, IsCategoryId } from '../categories/category-id.js';
import { TransactionDto } from '../transactions/transaction.dto.js';

/** What a person decides of a transaction; an empty one confirms what is there. */
export class CorrectionDto {
  @ApiPropertyOptional(categoryId('groceries')) @IfGiven() @IsCategoryId() category?: CategoryId;

  @ApiPropertyOptional({ description: 'What the business is called.', example: 'Corner shop' })
  @IfGiven()
  @IsString()
  @Length(1, 100)
  merchant?: string;

  @ApiPropertyOptional({ enum: KINDS, description: '`promotion`, for one, says that no money moved.' })
  @IfGiven()
  @IsIn(KINDS)
  kind?: Kind;

  @ApiPropertyOptional({
    description: 'Also for every other transaction of this merchant or payee, past and to come.',
    default: false,
    example: false,
  })
  @IfGiven()
  @IsBoolean()
  applyToAll?: boolean;
}

export class CorrectedDto {
  @ApiProperty({ description: 'For undoing it.', example: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e99' })
  correctionId: string;
  @ApiProperty({ description: 'Transactions that were changed, this one included.', example: 1 })
  changed: number;
  @ApiProperty() transaction: TransactionDto;
}

export class OthersDto {
  @ApiProperty({ description: 'Other transactions that `applyToAll` would change.', example: 14 })
  count: number;
}

export class UndoneDto {
  @ApiProperty({
    description: 'Transactions that are as before; those that were decided anew since stay.',
    example: 15,
  })
  changed: number;
}

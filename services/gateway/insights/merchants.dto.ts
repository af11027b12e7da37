import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { CountedDto, MerchantQueryDto } from './period.dto.js';
import { day, money, share } from './properties.js';

export class MerchantsQueryDto extends MerchantQueryDto {
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 20, example: 20 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;
}

export class MerchantDto {
  @ApiProperty({ description: 'As `/v1/transactions` takes it.', example: 'Zomato' }) merchant: string;
  @ApiProperty(money('Debits less credits.', '5320.00')) amount: string;
  @ApiProperty({ description: 'Transactions.', example: 14 }) count: number;
  @ApiProperty(money('Amount by transaction.', '380.00')) average: string;
  @ApiProperty(day('First transaction in the period.', '2026-11-02')) first: string;
  @ApiProperty(day('Last transaction in the period.', '2026-11-25')) last: string;
  @ApiProperty(share('Of everything spent, also where no merchant is known; null where nothing was.', 0.12))
  share: number | null;
}

/** Where money was spent. */
export class MerchantsDto extends CountedDto {
  @ApiProperty(money('Everything spent, also where no merchant is known.', '44300.00')) spent: string;
  @ApiProperty({ type: [MerchantDto], description: 'Where most was spent first.' }) merchants: MerchantDto[];
}

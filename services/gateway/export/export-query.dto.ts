import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { EXPORT_FORMATS, type ExportFormat } from '#libs/export/formats.js';
import { TransactionFilterDto } from '../transactions/transaction-query.dto.js';

/** Which transactions to export, and as what. */
export class ExportQueryDto extends TransactionFilterDto {
  @ApiProperty({ enum: EXPORT_FORMATS, example: 'csv' })
  @IsIn(EXPORT_FORMATS)
  format: ExportFormat;
}

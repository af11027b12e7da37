import { ApiProperty } from '@nestjs/swagger';
import { Equals } from 'class-validator';
import type { RestoreReport } from '#libs/persistence/restoring.js';

/** What has to be said before everything is deleted. */
export const DELETE_EVERYTHING = 'delete everything';

export class RestoredLineDto {
  @ApiProperty({ description: 'Line of the unpacked file, from 1.', example: 5 }) line: number;
  @ApiProperty({ example: 'amount must be a decimal number in quotes' }) detail: string;
}

export class SkippedDto {
  @ApiProperty({ description: 'Lines of a type that this server does not know.', example: 0 }) rows: number;
  @ApiProperty({ description: 'Fields that this server does not know, in rows that it does.', example: 0 })
  fields: number;
}

/** What a restore did. */
export class RestoreReportDto implements RestoreReport {
  @ApiProperty({
    description: 'Whether the settings were taken: only without any transaction.',
    example: true,
  })
  settings: boolean;
  @ApiProperty({
    description: 'Rows that were added, by type.',
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { rule: 2, merchant: 14, submission: 3, transaction: 2611, correction: 9 },
  })
  restored: Record<string, number>;
  @ApiProperty({ description: 'Rows that were there already, and stayed as they are.', example: 0 })
  present: number;
  @ApiProperty() skipped: SkippedDto;
  @ApiProperty({ description: 'Rows that could not be restored.', example: 0 }) bad: number;
  @ApiProperty({ type: [RestoredLineDto], description: 'The first hundred of them.' })
  problems: RestoredLineDto[];
}

/** Says that everything may go. */
export class EraseDto {
  @ApiProperty({ enum: [DELETE_EVERYTHING], example: DELETE_EVERYTHING })
  @Equals(DELETE_EVERYTHING, { message: `confirm must be "${DELETE_EVERYTHING}"` })
  confirm: string;
}

export class ErasedDto {
  @ApiProperty({
    description: 'Rows that were deleted, by table.',
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { submissions: 3, transactions: 2611, rules: 2 },
  })
  removed: Record<string, number>;
}

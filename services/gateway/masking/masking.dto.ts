import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { FaultyPlaceDto } from '../http/problem.dto.js';

const TOKEN = '<ACCOUNT:k1qz3fjm2x7ahbwktv>';

/** A type of personal data. */
export class MaskingTypeDto {
  @ApiProperty({ example: 'ACCOUNT' }) type: string;
  @ApiProperty({ example: 'Bank, loan, deposit or wallet account, whole or partly hidden' })
  description: string;
  @ApiProperty({ example: 'XX4410' }) example: string;
  @ApiProperty({
    type: [String],
    description: 'What may replace its values; the first is the default.',
    example: ['token', 'redact', 'keep-last-2', 'keep-last-4', 'keep'],
  })
  operators: string[];
  @ApiProperty({ description: 'What replaces them for you.', example: 'token' }) operator: string;
}

/** How values are replaced, by type; a type that is not there has its default. */
export class MaskingOperatorsDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { ACCOUNT: 'keep-last-4', IFSC: 'keep' },
  })
  @IsObject({ message: 'operators must be an object of types and what replaces their values.' })
  operators: Record<string, string>;
}

/** One piece of personal data in a preview. */
export class FindingDto {
  @ApiProperty({ example: 'ACCOUNT' }) type: string;
  @ApiProperty({ description: 'Where it stands in the text sent, in UTF-16 code units.', example: 26 })
  start: number;
  @ApiProperty({ description: 'Where it ends, exclusive.', example: 32 }) end: number;
  @ApiProperty({ description: 'What replaces it.', example: TOKEN }) token: string;
  @ApiProperty({ description: 'Where that stands in the masked text.', example: 26 }) maskedStart: number;
  @ApiProperty({ description: 'Where that ends, exclusive.', example: 54 }) maskedEnd: number;
}

/** What masking would make of one SMS, or why it is none. */
export class MaskingPreviewItemDto {
  @ApiProperty({ description: 'Its place among those sent, from 0.', example: 0 }) index: number;
  @ApiPropertyOptional({ example: `Rs.450.00 debited from A/c ${TOKEN} at CAFE` }) text?: string;
  @ApiPropertyOptional({ example: 'AX-TESTBK-S' }) sender?: string;
  @ApiPropertyOptional({ type: [FindingDto] }) findings?: FindingDto[];
  @ApiPropertyOptional({ type: FaultyPlaceDto }) problem?: FaultyPlaceDto;
}

export class MaskingPreviewDto {
  @ApiProperty({ type: [MaskingPreviewItemDto] }) items: MaskingPreviewItemDto[];
}

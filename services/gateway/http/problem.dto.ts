import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** Where a request is at fault. */
export class FaultyPlaceDto {
  @ApiProperty({ example: 'text-blank' }) code: string;
  @ApiProperty({ example: 'text must not be blank.' }) detail: string;
  @ApiPropertyOptional({
    description: 'JSON pointer into the body, or the parameter.',
    example: '/items/3/text',
  })
  pointer?: string;
  @ApiPropertyOptional({ description: 'Position of the item, from 0.', example: 3 }) index?: number;
  @ApiPropertyOptional({ description: 'Physical line in an uploaded file, from 1.', example: 5 })
  line?: number;
}

/** RFC 9457 problem details, sent as `application/problem+json`. */
export class ProblemDto {
  @ApiProperty({ example: '/problems/nothing-valid' }) type: string;
  @ApiProperty({ example: 'Nothing valid' }) title: string;
  @ApiProperty({ example: 422 }) status: number;
  @ApiPropertyOptional({ example: 'None of the 1 items is valid; nothing was stored.' }) detail?: string;
  @ApiPropertyOptional({ example: 'urn:trace:4bf92f3577b34da6a3ce929d0e0e4736' }) instance?: string;
  @ApiPropertyOptional({ type: [FaultyPlaceDto] }) errors?: FaultyPlaceDto[];
  @ApiPropertyOptional({
    type: [String],
    description: 'Of an uploaded table without a text column: its columns, to choose from.',
  })
  columns?: string[];
}

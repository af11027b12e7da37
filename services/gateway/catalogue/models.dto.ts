import { ApiProperty } from '@nestjs/swagger';

export class ModelDto {
  @ApiProperty({ description: '`name@version`.', example: 'spendsense-bag@2.0.0' }) name: string;
  @ApiProperty({ description: 'Whether it is the one in use.', example: true }) current: boolean;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What its training wrote down: checksums, thresholds, metrics.',
    example: { metrics: { accuracy: 0.93 } },
  })
  metadata: Record<string, unknown>;
}

export class ModelsDto {
  @ApiProperty({ example: 'spendsense-bag@2.0.0' }) current: string;
  @ApiProperty({ type: [ModelDto] }) models: ModelDto[];
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { FlowNodeKind } from '#libs/insights/cash-flow/flow-graph.js';
import { CountedDto, PeriodQueryDto } from './period.dto.js';
import { money } from './properties.js';

const KINDS: FlowNodeKind[] = [
  'source',
  'refunds',
  'from-savings',
  'income',
  'category',
  'paid-back',
  'savings',
  'merchant',
  'other-merchants',
];

export class CashFlowQueryDto extends PeriodQueryDto {
  @ApiPropertyOptional({
    minimum: 1,
    maximum: 10,
    default: 3,
    description: 'Merchants shown for each category; the rest is one node.',
    example: 3,
  })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10)
  merchants: number = 3;
}

export class FlowNodeDto {
  @ApiProperty({ description: 'For the links.', example: '["category","groceries"]' }) id: string;
  @ApiProperty({
    enum: KINDS,
    example: 'category',
    description: '`from-savings`: spent beyond the income. `savings`: income that was not spent.',
  })
  kind: FlowNodeKind;
  @ApiProperty({
    description: 'Of the source, category or merchant; else the kind in words.',
    example: 'groceries',
  })
  name: string;
  @ApiProperty(money('What flows through it.', '8120.00')) amount: string;
}

export class FlowLinkDto {
  @ApiProperty({ description: 'Id of a node.', example: 'income' }) from: string;
  @ApiProperty({ description: 'Id of a node.', example: '["category","groceries"]' }) to: string;
  @ApiProperty(money('What flows.', '8120.00')) amount: string;
}

/** Where money came from and where it went; what flows into an inner node flows out of it. */
export class CashFlowDto extends CountedDto {
  @ApiProperty({ type: [FlowNodeDto], description: 'From left to right, largest first.' })
  nodes: FlowNodeDto[];
  @ApiProperty({ type: [FlowLinkDto], description: 'Every amount is above 0.' }) links: FlowLinkDto[];
}

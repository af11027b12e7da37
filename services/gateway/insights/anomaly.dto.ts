import { ApiProperty } from '@nestjs/swagger';
import type { Anomaly } from '#libs/insights/anomalies/anomaly.js';
import type { ShownAnomaly } from '#libs/insights/anomalies/shown-anomaly.js';
import { categoryId } from '../categories/category-id.js';
import { CountedDto } from './period.dto.js';
import { money, optionalMoney, optionalName } from './properties.js';

const KINDS: Anomaly['kind'][] = ['category-over', 'unusual-payment', 'new-merchant', 'price-rise'];

export class AnomalyDto implements ShownAnomaly {
  @ApiProperty({ description: 'For dismissing it.', example: 'price-rise.1f0c5e7a9b2d4c6e8f01.64900' })
  id: string;
  @ApiProperty({ enum: KINDS, example: 'price-rise' }) kind: Anomaly['kind'];
  @ApiProperty({ description: "Money at stake relative to a usual month's spending.", example: 0.04 })
  severity: number;
  @ApiProperty({ ...categoryId('entertainment'), nullable: true })
  category: string | null;
  @ApiProperty(optionalName('Whom it is about.', 'Netflix')) merchant: string | null;
  @ApiProperty(money('Spent on the category this month, paid, or the new price.', '649.00')) amount: string;
  @ApiProperty(optionalMoney('What is usual, or the old price; null for a new merchant.', '499.00'))
  usual: string | null;
  @ApiProperty(optionalName('The transaction, if it is about one.', '019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35'))
  transactionId: string | null;
  @ApiProperty(optionalName('The recurring series, if it is about one.', '1f0c5e7a9b2d4c6e8f01'))
  seriesId: string | null;
  @ApiProperty({
    description: 'The same for people, with its reason.',
    example: 'Netflix went up from ₹499 to ₹649 (▲ 30 %) on 2026-11-04, which is ₹1,800 more a year.',
  })
  sentence: string;
}

/** What stands out. */
export class AnomaliesDto extends CountedDto {
  @ApiProperty({ type: [AnomalyDto], description: 'At most three, the most severe first.' })
  anomalies: AnomalyDto[];
}

import { ApiProperty } from '@nestjs/swagger';
import { type Direction, DIRECTIONS } from '#libs/contracts/index.js';
import { decimalOfMinor } from '#libs/insights/money.js';
import { CADENCE_NAMES, type CadenceName } from '#libs/insights/recurring/cadence.js';
import type { RecurringSeries } from '#libs/insights/recurring/recurring-series.js';
import { categoryId } from '../categories/category-id.js';
import { CountedDto } from './period.dto.js';
import { day, money, optionalName } from './properties.js';

export class PriceChangeDto {
  @ApiProperty(money('Before.', '499.00')) from: string;
  @ApiProperty(money('Now.', '649.00')) to: string;
  @ApiProperty(day('First payment of the new price.', '2026-09-04')) since: string;
}

export class RecurringSeriesDto {
  @ApiProperty({ description: 'Stays as payments come.', example: '1f0c5e7a9b2d4c6e8f01' }) id: string;
  @ApiProperty({ enum: DIRECTIONS, example: 'debit' }) direction: Direction;
  @ApiProperty(optionalName('Who is paid, or pays.', 'Netflix')) merchant: string | null;
  @ApiProperty(optionalName('Token of the other side where no merchant is known.', '<VPA:k3f9a1c27b5d8e60>'))
  counterparty: string | null;
  @ApiProperty({ ...categoryId('entertainment'), nullable: true })
  category: string | null;
  @ApiProperty({ enum: CADENCE_NAMES, example: 'monthly' }) cadence: CadenceName;
  @ApiProperty({ description: 'Whether the amount stays but for changes of price.', example: true })
  isFixed: boolean;
  @ApiProperty(money('The present price, or the median of the last payments where amounts vary.', '649.00'))
  typicalAmount: string;
  @ApiProperty(money('Of the last payment.', '649.00')) lastAmount: string;
  @ApiProperty(day('Of the last payment.', '2026-11-04')) lastDay: string;
  @ApiProperty({ ...day('When it is due; null when it has ended.', '2026-12-04'), nullable: true })
  nextDay: string | null;
  @ApiProperty({
    type: PriceChangeDto,
    nullable: true,
    description: 'The last change of a fixed amount, of more than 2 %.',
  })
  priceChange: PriceChangeDto | null;
  @ApiProperty({ description: 'It was due more than five days ago.', example: false }) isMissed: boolean;
  @ApiProperty({ description: 'It was missed twice in a row.', example: false }) hasEnded: boolean;
  @ApiProperty({ description: 'From 0 to 1.', example: 0.92 }) confidence: number;
  @ApiProperty({
    type: [String],
    description: 'Its transactions, oldest first.',
    example: ['019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35'],
  })
  transactionIds: string[];
  @ApiProperty(money('What it comes to in a month.', '649.00')) monthlyEquivalent: string;
  @ApiProperty(money('What it comes to in a year.', '7788.00')) yearlyTotal: string;

  static of({ paymentIds, priceChange, ...series }: RecurringSeries, currency: string): RecurringSeriesDto {
    const text = (amount: number) => decimalOfMinor(amount, currency);
    return {
      ...series,
      typicalAmount: text(series.typicalAmount),
      lastAmount: text(series.lastAmount),
      priceChange: priceChange && {
        from: text(priceChange.from),
        to: text(priceChange.to),
        since: priceChange.since,
      },
      transactionIds: paymentIds,
      monthlyEquivalent: text(series.monthlyEquivalent),
      yearlyTotal: text(series.yearlyTotal),
    };
  }
}

/** What comes back. */
export class RecurringDto extends CountedDto {
  @ApiProperty(money('What debits that have not ended come to in a month.', '18240.00')) monthlyTotal: string;
  @ApiProperty(money('What they come to in a year.', '218880.00')) yearlyTotal: string;
  @ApiProperty({ type: [RecurringSeriesDto], description: 'The most expensive in a year first.' })
  series: RecurringSeriesDto[];
}

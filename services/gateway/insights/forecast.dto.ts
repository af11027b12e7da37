import { ApiProperty } from '@nestjs/swagger';
import type {
  Backtest,
  Forecast,
  Projection,
  SeriesForecast,
} from '#libs/insights/forecast/forecast-result.js';
import { decimalOfMinor } from '#libs/insights/money.js';
import { categoryId } from '../categories/category-id.js';
import { CountedDto } from './period.dto.js';
import { day, money, share } from './properties.js';

export class ProjectionDto {
  @ApiProperty(day('First day of the month.')) month: string;
  @ApiProperty(money('What it will probably come to.', '41200.00')) expected: string;
  @ApiProperty(money('Eight of ten months end between this', '36800.00')) low80: string;
  @ApiProperty(money('and this.', '45900.00')) high80: string;
  @ApiProperty(money('19 of 20 months end between this', '33100.00')) low95: string;
  @ApiProperty(money('and this.', '52700.00')) high95: string;
}

export class BacktestDto implements Backtest {
  @ApiProperty({ description: 'Past months that were forecast again.', example: 9 }) months: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Mean absolute scaled error; below 1 is better than repeating last month.',
    example: 0.82,
  })
  mase: number | null;
  @ApiProperty(share('Past months inside their 80 % interval; null for fewer than four.', 0.8))
  coverage: number | null;
}

export class SeriesForecastDto {
  @ApiProperty({ description: 'Where the running month ends.' }) monthEnd: ProjectionDto;
  @ApiProperty({ type: [ProjectionDto], description: 'The three months after it.' }) next: ProjectionDto[];
  @ApiProperty({ description: 'What made it.', example: 'trailing median' }) method: string;
  @ApiProperty({ description: 'Full months that it was made from.', example: 12 }) historyMonths: number;
  @ApiProperty({ description: 'How it did on past months.' }) backtest: BacktestDto;
  @ApiProperty({
    description: 'The same for people.',
    example:
      'Based on 12 months (trailing median); forecasting 9 past months again missed by 18 % less than the usual change from month to month.',
  })
  sentence: string;
}

export class CategoryForecastDto extends SeriesForecastDto {
  @ApiProperty(categoryId('groceries')) category: string;
}

/** Where spending goes; from and to are the full months it is read from and the running one. */
export class ForecastDto extends CountedDto {
  @ApiProperty({ description: 'Too little history: there is only `worksFrom`.', example: false })
  insufficientHistory: boolean;
  @ApiProperty({
    ...day('The day from which there will be a forecast; null when there is one.', '2027-01-01'),
    nullable: true,
  })
  worksFrom: string | null;
  @ApiProperty({ type: Number, description: 'Full months so far.', example: 12 }) historyMonths: number;
  @ApiProperty({ type: SeriesForecastDto, nullable: true, description: 'Sum of the categories.' })
  total: SeriesForecastDto | null;
  @ApiProperty({ type: [CategoryForecastDto], description: 'Refunds of unknown payments are not forecast.' })
  categories: CategoryForecastDto[];
}

/** A forecast in decimal strings. */
export function forecastOf(forecast: Forecast, currency: string): Omit<ForecastDto, keyof CountedDto> {
  if (forecast.insufficientHistory) {
    const { historyMonths, worksFrom } = forecast;
    return { insufficientHistory: true, worksFrom, historyMonths, total: null, categories: [] };
  }
  return {
    insufficientHistory: false,
    worksFrom: null,
    historyMonths: forecast.total.historyMonths,
    total: seriesOf(forecast.total, currency),
    categories: forecast.categories.map(({ category, ...series }) => ({
      category,
      ...seriesOf(series, currency),
    })),
  };
}

const seriesOf = (series: SeriesForecast, currency: string): SeriesForecastDto => ({
  ...series,
  monthEnd: projectionOf(series.monthEnd, currency),
  next: series.next.map((each) => projectionOf(each, currency)),
});

function projectionOf(
  { month, expected, interval80, interval95 }: Projection,
  currency: string,
): ProjectionDto {
  const text = (amount: number) => decimalOfMinor(Math.round(amount), currency);
  return {
    month,
    expected: text(expected),
    low80: text(interval80[0]),
    high80: text(interval80[1]),
    low95: text(interval95[0]),
    high95: text(interval95[1]),
  };
}

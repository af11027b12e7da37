import { ApiProperty } from '@nestjs/swagger';
import type {
  BudgetProgress,
  BudgetProjection,
  BudgetStatus,
} from '#libs/insights/budgets/budget-progress.js';
import { decimalOfMinor } from '#libs/insights/money.js';
import type { Budget } from '#libs/persistence/entities/budget.entity.js';
import { CountedDto } from '../insights/period.dto.js';
import { money, optionalMoney } from '../insights/properties.js';
import { BudgetDto } from './budget.dto.js';

const STATUSES: BudgetStatus[] = ['on-track', 'at-risk', 'projected-over', 'over'];

export class BudgetProjectionDto {
  @ApiProperty({
    enum: ['forecast', 'pace'],
    description: '`pace`: what the month has spent a day so far, as there is too little history.',
    example: 'forecast',
  })
  basis: BudgetProjection['basis'];
  @ApiProperty(money('Where the month will probably end.', '7600.00')) expected: string;
  @ApiProperty(optionalMoney('Eight of ten months end between this', '6900.00')) low80: string | null;
  @ApiProperty(optionalMoney('and this; null by pace.', '8400.00')) high80: string | null;
  @ApiProperty(money('Expected less the budget.', '-400.00')) variance: string;
}

export class BudgetProgressDto {
  @ApiProperty() budget: BudgetDto;
  @ApiProperty(money('In the running month.', '5120.00')) spent: string;
  @ApiProperty(money('Below 0 when the budget is overrun.', '2880.00')) left: string;
  @ApiProperty({ description: 'Spent of the budget; 1 is all of it.', example: 0.64 }) share: number;
  @ApiProperty(money('What each day left may spend, today included.', '576.00')) perDayLeft: string;
  @ApiProperty(money('What an even month would have spent by now.', '6933.33')) evenPace: string;
  @ApiProperty({
    type: BudgetProjectionDto,
    nullable: true,
    description: 'Null in the first week of a month without a forecast.',
  })
  projection: BudgetProjectionDto | null;
  @ApiProperty({
    enum: STATUSES,
    example: 'at-risk',
    description:
      '`over`: more is spent. `projected-over`: the month will probably end above it. `at-risk`: it may.',
  })
  status: BudgetStatus;
  @ApiProperty({
    description: 'The same for people.',
    example:
      'Food & dining: ₹5,120 of ₹8,000 spent (64 %); the month will probably end at ₹7,600, but may reach ₹8,400, which is over budget.',
  })
  sentence: string;

  static of(budget: Budget, { projection, ...progress }: BudgetProgress): BudgetProgressDto {
    const text = (amount: number) => decimalOfMinor(Math.round(amount), budget.currency);
    return {
      budget: BudgetDto.of(budget),
      ...progress,
      spent: text(progress.spent),
      left: text(progress.left),
      share: Math.round(progress.share * 1e4) / 1e4,
      perDayLeft: text(progress.perDayLeft),
      evenPace: text(progress.evenPace),
      projection: projection && {
        basis: projection.basis,
        expected: text(projection.expected),
        low80: projection.interval80 && text(projection.interval80[0]),
        high80: projection.interval80 && text(projection.interval80[1]),
        variance: text(projection.variance),
      },
    };
  }
}

/** How the budgets of a currency stand; from and to are the running month up to today. */
export class BudgetsProgressDto extends CountedDto {
  @ApiProperty({ type: [BudgetProgressDto], description: 'The total first.' }) budgets: BudgetProgressDto[];
}

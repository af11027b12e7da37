import { Injectable } from '@nestjs/common';
import type { Range } from '#libs/insights/calendar/windows.js';
import { DailyTotals } from '#libs/persistence/insights/daily-totals.js';
import { Answers, type Asker } from '#libs/insight-reader/answers.js';
import type { CountedDto } from './period.dto.js';

/** Says what an answer counts: its days, its currency, and which others there are. */
@Injectable()
export class CountedDays {
  constructor(
    private readonly answers: Answers,
    private readonly totals: DailyTotals,
  ) {}

  async of(asker: Asker, range: Range): Promise<CountedDto> {
    const { tenantId, currency } = asker;
    const all = await this.answers.of(asker, ['currencies', range], () =>
      this.totals.currencies(tenantId, range),
    );
    return { currency, otherCurrencies: all.filter((each) => each !== currency), ...range };
  }
}

import { Injectable } from '@nestjs/common';
import { daysSince, type Period, periodOf } from '#libs/insights/calendar/periods.js';
import { type Range, rangeOf } from '#libs/insights/calendar/windows.js';
import { forecast } from '#libs/insights/forecast/forecast.js';
import type { Forecast } from '#libs/insights/forecast/forecast-result.js';
import {
  type DaySpending,
  fullMonthsSince,
  type MonthTotal,
  readTotals,
} from '#libs/insights/forecast/read-totals.js';
import { minorOf } from '#libs/insights/money.js';
import { DailyTotals } from '#libs/persistence/insights/daily-totals.js';
import { Answers, type Asker } from './answers.js';
import { RecurringReader } from './recurring-reader.js';

/** Older months say nothing of the next ones. */
const MOST_MONTHS = 36;

/** Forecasts a tenant's spending, once for all questions that need it. */
@Injectable()
export class ForecastReader {
  constructor(
    private readonly answers: Answers,
    private readonly totals: DailyTotals,
    private readonly recurring: RecurringReader,
  ) {}

  /** The running month up to today. */
  soFar({ calendar: { today, monthStartDay } }: Asker): Range {
    return { from: periodOf(today, monthStartDay).start, to: rangeOf({ start: today, days: 1 }).to };
  }

  /** The full months that a forecast is made from; none without a transaction. */
  async months(asker: Asker): Promise<Period[]> {
    const first = await this.totals.firstDay(asker);
    return first === undefined ? [] : fullMonthsSince(first, asker.calendar, MOST_MONTHS);
  }

  /** What each day of the running month spent by category. */
  async days(asker: Asker): Promise<DaySpending[]> {
    const bucketing = { interval: 'day', monthStartDay: asker.calendar.monthStartDay } as const;
    const rows = await this.totals.buckets(asker, this.soFar(asker), bucketing);
    return rows.map(({ bucket, name, amount }) => ({
      day: bucket,
      category: name as string,
      amount: minorOf(amount, asker.currency),
    }));
  }

  of(asker: Asker): Promise<Forecast> {
    const { today, monthStartDay } = asker.calendar;
    return this.answers.of(asker, ['forecast'], async () => {
      const months = await this.months(asker);
      const totals = {
        months,
        monthTotals: (await this.monthTotals(asker, months)).filter(canGoOn),
        days: (await this.days(asker)).filter(canGoOn),
        recurring: await this.recurring.of(asker),
      };
      return forecast(readTotals({ today, monthStartDay, ...totals }));
    });
  }

  private async monthTotals(asker: Asker, [first]: readonly Period[]): Promise<MonthTotal[]> {
    if (first === undefined) return [];
    const { currency, calendar } = asker;
    const { today, monthStartDay } = calendar;
    const running = periodOf(today, monthStartDay);
    const range = { from: first.start, to: running.start };
    const rows = await this.totals.months(asker, range, { place: daysSince(running, today), monthStartDay });
    return rows.map(({ amount, later, ...row }) => ({
      ...row,
      amount: minorOf(amount, currency),
      later: minorOf(later, currency),
    }));
  }
}

/** Refunds of unknown payments come by chance. */
const canGoOn = ({ category }: { category: string }): boolean => category !== 'refund';

import { Injectable } from '@nestjs/common';
import { periodOf } from '#libs/insights/calendar/periods.js';
import { type Range, rangeOf } from '#libs/insights/calendar/windows.js';
import type { SeriesHistory } from '#libs/insights/forecast/read-totals.js';
import { findRecurring } from '#libs/insights/recurring/find-recurring.js';
import { Payments } from '#libs/persistence/insights/payments.js';
import { Answers, type Asker } from './answers.js';

/** What comes back every year shows in two years and a month. */
const MONTHS = 25;

/** Finds a tenant's recurring payments, once for all questions that need them. */
@Injectable()
export class RecurringReader {
  constructor(
    private readonly answers: Answers,
    private readonly payments: Payments,
  ) {}

  /** The days that are looked at. */
  rangeOf({ calendar: { today } }: Asker): Range {
    return { from: periodOf(today, 1, -MONTHS).start, to: rangeOf({ start: today, days: 1 }).to };
  }

  /** The series, most expensive first, with their payments. */
  of(asker: Asker): Promise<SeriesHistory[]> {
    return this.answers.of(asker, ['recurring'], async () => {
      const payments = await this.payments.repeatedSince(asker, this.rangeOf(asker).from);
      const known = new Map(payments.map((payment) => [payment.id, payment]));
      return findRecurring(payments, asker.calendar.today).map((series) => ({
        series,
        payments: series.paymentIds.map((id) => {
          const { day, amount } = known.get(id)!;
          return { day, amount };
        }),
      }));
    });
  }
}

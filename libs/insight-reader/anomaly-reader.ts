import { Injectable } from '@nestjs/common';
import type { Anomaly } from '#libs/insights/anomalies/anomaly.js';
import { findAnomalies } from '#libs/insights/anomalies/find-anomalies.js';
import { periodOf } from '#libs/insights/calendar/periods.js';
import { type Range, rangeOf } from '#libs/insights/calendar/windows.js';
import { Payments } from '#libs/persistence/insights/payments.js';
import { Answers, type Asker } from './answers.js';
import { RecurringReader } from './recurring-reader.js';

/** A payment is compared with those of a year before it. */
const MONTHS = 13;

/** Finds what stands out in a tenant's transactions, once for all questions that need it. */
@Injectable()
export class AnomalyReader {
  constructor(
    private readonly answers: Answers,
    private readonly recurring: RecurringReader,
    private readonly payments: Payments,
  ) {}

  /** The days that are looked at. */
  rangeOf({ calendar: { today } }: Asker): Range {
    return { from: periodOf(today, 1, -MONTHS).start, to: rangeOf({ start: today, days: 1 }).to };
  }

  /** Most severe first; dismissed ones too, so that a dismissal needs no new search. */
  of(asker: Asker): Promise<Anomaly[]> {
    const { calendar, format } = asker;
    return this.answers.of(asker, ['anomalies'], async () => {
      const payments = await this.payments.since(asker, this.rangeOf(asker).from);
      const recurring = (await this.recurring.of(asker)).map(({ series }) => series);
      return findAnomalies({ payments, recurring, format, ...calendar }, [], Infinity);
    });
  }
}

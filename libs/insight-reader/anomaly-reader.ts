import { Injectable } from '@nestjs/common';
import type { Anomaly } from '#libs/insights/anomalies/anomaly.js';
import {
  type AnomalyInput,
  leastExcess,
  recentDays,
  usualMonthOf,
} from '#libs/insights/anomalies/anomaly-input.js';
import { comparedDays, overspent } from '#libs/insights/anomalies/categories-over.js';
import { findAnomalies } from '#libs/insights/anomalies/find-anomalies.js';
import { periodOf } from '#libs/insights/calendar/periods.js';
import { type Range, rangeOf } from '#libs/insights/calendar/windows.js';
import { AnomalyFacts } from '#libs/persistence/insights/anomaly-facts.js';
import { Answers, type Asker } from './answers.js';
import { RecurringReader } from './recurring-reader.js';

/** A payment is compared with those of a year before it. */
const MONTHS = 13;

/** Finds what stands out in a tenant's transactions, once for all questions that need it. */
@Injectable()
export class AnomalyReader {
  constructor(
    private readonly answers: Answers,
    private readonly facts: AnomalyFacts,
    private readonly recurring: RecurringReader,
  ) {}

  /** The days that are looked at. */
  rangeOf({ calendar: { today } }: Asker): Range {
    return { from: periodOf(today, 1, -MONTHS).start, to: rangeOf({ start: today, days: 1 }).to };
  }

  /** Most severe first; dismissed ones too, so that a dismissal needs no new search. */
  of(asker: Asker): Promise<Anomaly[]> {
    return this.answers.of(asker, ['anomalies'], async () => {
      const recurring = (await this.recurring.of(asker)).map(({ series }) => series);
      return findAnomalies({ ...(await this.read(asker)), recurring, format: asker.format }, [], Infinity);
    });
  }

  /** What they are judged by, but for recurring payments. */
  async read(asker: Asker): Promise<Omit<AnomalyInput, 'recurring' | 'format'>> {
    const spending = await this.facts.spending(asker, asker.calendar);
    const over = overspent(spending).map(({ category }) => category);
    const growths =
      over.length === 0 ? [] : await this.facts.growths(asker, over, comparedDays(asker.calendar));
    const least = leastExcess(usualMonthOf(spending));
    const large = least > 0 ? await this.facts.large(asker, recentDays(spending.today), least) : [];
    return { ...spending, growths, large };
  }
}

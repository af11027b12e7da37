import { Injectable } from '@nestjs/common';
import { AnomalyReader } from '#libs/insight-reader/anomaly-reader.js';
import { Answers, type Asker } from '#libs/insight-reader/answers.js';
import { BudgetReader } from '#libs/insight-reader/budget-reader.js';
import { shownOf } from '#libs/insights/anomalies/shown-anomaly.js';
import { periodOf } from '#libs/insights/calendar/periods.js';
import { rangeOf } from '#libs/insights/calendar/windows.js';
import { DailyTotals } from '#libs/persistence/insights/daily-totals.js';
import { Dismissals } from '#libs/persistence/insights/dismissals.js';
import type { Fact, Watched } from '#libs/persistence/watches.js';
import { anomalyFact, budgetFact, isOver } from './facts.js';

/** Finds what webhooks ask for in a tenant's transactions, the same that `/v1/insights` shows. */
@Injectable()
export class FactFinder {
  constructor(
    private readonly answers: Answers,
    private readonly totals: DailyTotals,
    private readonly anomalies: AnomalyReader,
    private readonly budgets: BudgetReader,
    private readonly dismissals: Dismissals,
  ) {}

  /** In every currency of the running month. Throws `AmountTooLargeError` and `UnknownTenantError`. */
  async find({ tenantId, types }: Watched): Promise<Fact[]> {
    const { calendar } = await this.answers.asker(tenantId);
    const month = periodOf(calendar.today, calendar.monthStartDay);
    const facts: Fact[] = [];
    for (const currency of await this.totals.currencies(tenantId, rangeOf(month))) {
      const asker = await this.answers.asker(tenantId, currency);
      if (types.includes('anomaly.detected')) facts.push(...(await this.anomaliesOf(asker)));
      if (types.includes('budget.projected-over')) facts.push(...(await this.budgetsOf(asker, month.start)));
    }
    return facts;
  }

  private async anomaliesOf(asker: Asker): Promise<Fact[]> {
    const dismissed = await this.dismissals.list(asker.tenantId);
    const shown = shownOf(await this.anomalies.of(asker), dismissed);
    return shown.map((anomaly) => anomalyFact(anomaly, asker.currency));
  }

  private async budgetsOf(asker: Asker, month: string): Promise<Fact[]> {
    const over = (await this.budgets.of(asker)).filter(isOver);
    return over.map((judged) => budgetFact(judged, month));
  }
}

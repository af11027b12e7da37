import { Module } from '@nestjs/common';
import { InsightReaderModule } from '#libs/insight-reader/insight-reader.module.js';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { BudgetsController } from '../budgets/budgets.controller.js';
import { BudgetProgressController } from '../budgets/progress.controller.js';
import { KnownCategories } from '../categories/known-categories.js';
import { SettingsController } from '../settings/settings.controller.js';
import { LimitsModule } from '../limits/limits.module.js';
import { AnomaliesController } from './anomalies.controller.js';
import { CalendarController } from './calendar.controller.js';
import { CashFlowController } from './cash-flow.controller.js';
import { CompareController } from './compare.controller.js';
import { CountedDays } from './counted-days.js';
import { ForecastController } from './forecast.controller.js';
import { MerchantsController } from './merchants.controller.js';
import { RecurringController } from './recurring.controller.js';
import { SummaryController } from './summary.controller.js';
import { TrendsController } from './trends.controller.js';

/** What a tenant's transactions come to, its budgets, and how it counts. */
@Module({
  imports: [AuthModule, LimitsModule, InsightReaderModule, PersistenceModule],
  controllers: [
    SummaryController,
    TrendsController,
    MerchantsController,
    CalendarController,
    CashFlowController,
    CompareController,
    RecurringController,
    AnomaliesController,
    ForecastController,
    BudgetProgressController,
    BudgetsController,
    SettingsController,
  ],
  providers: [CountedDays, KnownCategories],
})
export class InsightsModule {}

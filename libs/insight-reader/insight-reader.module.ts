import { Module } from '@nestjs/common';
import { PersistenceModule } from '#libs/persistence/persistence.module.js';
import { AnomalyReader } from './anomaly-reader.js';
import { Answers } from './answers.js';
import { BudgetReader } from './budget-reader.js';
import { ForecastReader } from './forecast-reader.js';
import { RecurringReader } from './recurring-reader.js';

/** Reads what insights need, works them out, and keeps them until something changes. */
@Module({
  imports: [PersistenceModule],
  providers: [AnomalyReader, Answers, BudgetReader, ForecastReader, RecurringReader],
  exports: [AnomalyReader, Answers, BudgetReader, ForecastReader, RecurringReader],
})
export class InsightReaderModule {}

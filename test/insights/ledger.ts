import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { AnomalyFacts } from '#libs/persistence/insights/anomaly-facts.js';
import { DailyTotals } from '#libs/persistence/insights/daily-totals.js';
import { PaymentTotals } from '#libs/persistence/insights/payment-totals.js';
import { RecurringChains } from '#libs/persistence/insights/recurring-chains.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Tenants, type TenantSettings } from '#libs/persistence/tenants.js';
import { type TransactionFilter, Transactions } from '#libs/persistence/transactions.js';
import { AnomalyReader } from '#libs/insight-reader/anomaly-reader.js';
import { Answers } from '#libs/insight-reader/answers.js';
import { CountedDays } from '#services/gateway/insights/counted-days.js';
import { ForecastReader } from '#libs/insight-reader/forecast-reader.js';
import { RecurringReader } from '#libs/insight-reader/recurring-reader.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, type ItemChanges, submission } from '../persistence/chunk.js';

/** A database with what insights read it with. */
export class Ledger {
  readonly tenants: Tenants;
  readonly transactions: Transactions;
  readonly daily: DailyTotals;
  readonly totals: PaymentTotals;
  readonly answers: Answers;
  readonly counted: CountedDays;
  readonly recurring: RecurringReader;
  readonly forecasts: ForecastReader;
  readonly anomalies: AnomalyReader;

  private constructor(
    readonly database: TestDatabase,
    readonly gateway: DataSource,
    private readonly history: DataSource,
    private readonly owner: DataSource,
  ) {
    this.tenants = new Tenants(gateway);
    this.transactions = new Transactions(gateway);
    this.daily = new DailyTotals(gateway);
    this.totals = new PaymentTotals(gateway);
    this.answers = new Answers(this.tenants);
    this.counted = new CountedDays(this.answers, this.daily);
    this.recurring = new RecurringReader(this.answers, new RecurringChains(gateway));
    this.forecasts = new ForecastReader(this.answers, this.daily, this.recurring);
    this.anomalies = new AnomalyReader(this.answers, new AnomalyFacts(gateway), this.recurring);
  }

  static async open(): Promise<Ledger> {
    const database = await createTestDatabase();
    const urls = [database.gatewayUrl, database.historyUrl, database.ownerUrl];
    const [gateway, history, owner] = (await Promise.all(urls.map(connect))) as [
      DataSource,
      DataSource,
      DataSource,
    ];
    return new Ledger(database, gateway, history, owner);
  }

  async close(): Promise<void> {
    await Promise.all([this.gateway, this.history, this.owner].map((each) => each.destroy()));
    await this.database.drop();
  }

  /** A new tenant on Indian clocks. */
  async newTenant(settings: Partial<TenantSettings> = {}): Promise<Tenant> {
    const id = `t-${randomUUID()}`;
    await ensureTenant(this.owner, { id, country: 'IN', timeZone: 'Asia/Kolkata' });
    return (await this.tenants.change(id, settings)) as Tenant;
  }

  /** Stores alerts as one submission; returns the ids of the rows. */
  async store(tenantId: string, ...changes: ItemChanges[]): Promise<string[]> {
    const id = await submission(this.gateway, changes.length, tenantId);
    const items = changes.map((change, index) => item(id, index, change));
    await storeChunk(this.history, chunk(items, tenantId));
    return items.map(({ itemId }) => itemId);
  }

  /** Every transaction that a list with these filters shows, page after page. */
  async list(tenantId: string, filter: TransactionFilter): Promise<Transaction[]> {
    const rows: Transaction[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await this.transactions.page(tenantId, filter, { cursor, limit: 200 });
      rows.push(...page.items);
      if (page.next === undefined) return rows;
      cursor = page.next;
    }
  }
}

/** A time so many days ago, at an hour of Indian clocks. */
export function daysAgo(days: number, hour = 12): string {
  const day = new Date(Date.now() - days * 86_400_000 + 19_800_000).toISOString().slice(0, 10);
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+05:30`).toISOString();
}

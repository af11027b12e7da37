import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Range, Windows } from '#libs/insights/calendar/windows.js';
import { NOT_SPENDING } from '#libs/insights/spending.js';
import type { CategoryTotal, DayTotal } from '#libs/insights/summary/totals.js';
import type { BucketTotal } from '#libs/insights/trends/stack-series.js';
import { withTenant } from '../with-tenant.js';
import { type Bucketing, bucketOf } from './bucket.js';
import { valueOf } from './counted.js';

/** Whose totals, and in which currency. */
export interface Account {
  tenantId: string;
  currency: string;
}

/** What categories came to, from the daily roll-up; every amount is a decimal string. */
@Injectable()
export class DailyTotals {
  constructor(private readonly dataSource: DataSource) {}

  /** The currencies that have transactions in a range, the most used first. */
  async currencies(tenantId: string, { from, to }: Range): Promise<string[]> {
    const rows = await this.query<{ currency: string }>(tenantId, CURRENCIES, [from, to]);
    return rows.map(({ currency }) => currency);
  }

  /** The first day that has a transaction; undefined where none has. */
  async firstDay({ tenantId, currency }: Account): Promise<string | undefined> {
    const rows = await this.query<{ day: string }>(tenantId, FIRST_DAY, [currency]);
    return rows[0]?.day;
  }

  categories({ tenantId, currency }: Account, windows: Windows): Promise<CategoryTotal[]> {
    const { range, soFar, before } = windows;
    const days = [range.from, range.to, soFar.from, soFar.to, before.from, before.to];
    return this.query(tenantId, CATEGORIES, [currency, ...days]);
  }

  /** Days without a transaction are left out. */
  days({ tenantId, currency }: Account, { from, to }: Range): Promise<DayTotal[]> {
    return this.query(tenantId, DAYS, [currency, from, to, NOT_SPENDING]);
  }

  /** Spending by category and bucket. */
  buckets(
    { tenantId, currency }: Account,
    { from, to }: Range,
    bucketing: Bucketing,
  ): Promise<BucketTotal[]> {
    return this.query(tenantId, bucketsSql(bucketing), [currency, from, to, NOT_SPENDING]);
  }

  /** Spending by month and category, with what came after `place` days of the month. */
  months(
    { tenantId, currency }: Account,
    { from, to }: Range,
    { place, monthStartDay }: { place: number; monthStartDay: number },
  ): Promise<{ month: string; category: string; amount: string; later: string }[]> {
    return this.query(tenantId, monthsSql(monthStartDay), [currency, from, to, NOT_SPENDING, place]);
  }

  private query<Row>(tenantId: string, sql: string, parameters: unknown[]): Promise<Row[]> {
    return withTenant(this.dataSource, tenantId, (manager) => manager.query(sql, [tenantId, ...parameters]));
  }
}

const CURRENCIES = `
  SELECT currency FROM spend_daily WHERE tenant_id = $1 AND day >= $2 AND day < $3
  GROUP BY currency ORDER BY sum(count) DESC, currency
`;

const FIRST_DAY = `
  SELECT day::text FROM spend_daily WHERE tenant_id = $1 AND currency = $2 ORDER BY spend_daily.day LIMIT 1
`;

const VALUE = valueOf('category');

// One pass over the days of both periods.
const CATEGORIES = `
  SELECT category,
    coalesce(sum(${VALUE}) FILTER (WHERE day >= $3 AND day < $4), 0)::text AS amount,
    coalesce(sum(count) FILTER (WHERE day >= $3 AND day < $4), 0)::int AS count,
    coalesce(sum(confidence) FILTER (WHERE day >= $3 AND day < $4), 0)::float AS confidence,
    coalesce(sum(to_review) FILTER (WHERE day >= $3 AND day < $4), 0)::int AS "toReview",
    coalesce(sum(${VALUE}) FILTER (WHERE day >= $5 AND day < $6), 0)::text AS "soFar",
    coalesce(sum(${VALUE}) FILTER (WHERE day >= $7 AND day < $8), 0)::text AS before
  FROM spend_daily
  WHERE tenant_id = $1 AND currency = $2 AND category IS NOT NULL
    AND day >= least($3::date, $7::date) AND day < greatest($4::date, $8::date)
  GROUP BY category
`;

const DAYS = `
  SELECT day::text, coalesce(sum(${VALUE}) FILTER (WHERE category <> ALL ($5)), 0)::text AS spent,
    coalesce(sum(${VALUE}) FILTER (WHERE category = 'income'), 0)::text AS received, sum(count)::int AS count
  FROM spend_daily
  WHERE tenant_id = $1 AND currency = $2 AND category IS NOT NULL AND day >= $3 AND day < $4
  GROUP BY spend_daily.day ORDER BY spend_daily.day
`;

const bucketsSql = (bucketing: Bucketing) => `
  SELECT ${bucketOf(bucketing)}::text AS bucket, category AS name, sum(${VALUE})::text AS amount,
    sum(count)::int AS count
  FROM spend_daily
  WHERE tenant_id = $1 AND currency = $2 AND category <> ALL ($5) AND day >= $3 AND day < $4
  GROUP BY 1, 2
`;

function monthsSql(monthStartDay: number): string {
  const month = bucketOf({ interval: 'month', monthStartDay });
  return `
    SELECT ${month}::text AS month, category, sum(${VALUE})::text AS amount,
      coalesce(sum(${VALUE}) FILTER (WHERE day - ${month} > $6::int), 0)::text AS later
    FROM spend_daily
    WHERE tenant_id = $1 AND currency = $2 AND category <> ALL ($5) AND day >= $3 AND day < $4
    GROUP BY 1, 2
  `;
}

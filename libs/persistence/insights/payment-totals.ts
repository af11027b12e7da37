import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Range } from '#libs/insights/calendar/windows.js';
import { SPENDING } from '#libs/insights/spending.js';
import type { BucketTotal } from '#libs/insights/trends/stack-series.js';
import { type Bucketing, bucketOf } from './bucket.js';
import { COUNTED, valueOf } from './counted.js';
import type { Account } from './daily-totals.js';
import { queryRows } from './query-rows.js';

/** What a transaction names besides its category. */
export const PARTIES = ['merchant', 'channel', 'account'] as const;
export type Party = (typeof PARTIES)[number];

/** What was spent at a merchant in a range; the amount is a decimal string. */
export interface MerchantTotal {
  merchant: string;
  amount: string;
  count: number;
  average: string;
  /** Days of the first and the last transaction in the range. */
  first: string;
  last: string;
}

/** What a category came to at a merchant. */
export interface CategoryMerchantTotal {
  category: string;
  merchant: string | null;
  amount: string;
}

/** What merchants, channels and accounts came to, from the transactions of a range. */
@Injectable()
export class PaymentTotals {
  constructor(private readonly dataSource: DataSource) {}

  /** Spending by what transactions name, and bucket: the `most` largest, and the others as one. */
  buckets(
    { tenantId, currency }: Account,
    { from, to }: Range,
    { by, most, ...bucketing }: Bucketing & { by: Party; most: number },
  ): Promise<BucketTotal[]> {
    return this.query(tenantId, bucketsSql(by, bucketing), [currency, from, to, SPENDING, most]);
  }

  /** Merchants by what was spent, the most first. */
  merchants({ tenantId, currency }: Account, { from, to }: Range, limit: number): Promise<MerchantTotal[]> {
    return this.query(tenantId, MERCHANTS, [currency, from, to, SPENDING, limit]);
  }

  /** Spending, and income where asked, by category and merchant. */
  byCategoryAndMerchant(
    { tenantId, currency }: Account,
    { from, to }: Range,
    { withIncome = false } = {},
  ): Promise<CategoryMerchantTotal[]> {
    const categories = withIncome ? [...SPENDING, 'income'] : SPENDING;
    return this.query(tenantId, BY_CATEGORY, [currency, from, to, categories]);
  }

  private query<Row>(tenantId: string, sql: string, parameters: unknown[]): Promise<Row[]> {
    return queryRows(this.dataSource, sql, [tenantId, ...parameters]);
  }
}

/** SQL that adds rows up by columns; names are put into one case afterwards, when there are fewer of them. */
const added = (columns: string): string => `
  SELECT ${columns}, sum(${valueOf('counts_as')}) AS amount, count(*) AS count, min(day) AS first, max(day) AS last
  FROM transactions
  WHERE tenant_id = $1 AND currency = $2 AND counts_as = ANY ($5) AND day >= $3 AND day < $4 AND ${COUNTED}
`;

const bucketsSql = (by: Party, bucketing: Bucketing) => `
  WITH added AS MATERIALIZED (
    SELECT *, coalesce(lower(name), '') AS key
    FROM (${added(`${bucketOf(bucketing)} AS bucket, ${by} AS name`)} GROUP BY 1, 2) AS by_name
  ), top AS (
    SELECT key FROM added GROUP BY key ORDER BY abs(sum(amount)) DESC, key LIMIT $6
  )
  SELECT bucket::text, max(name) FILTER (WHERE top.key IS NOT NULL) AS name, top.key IS NULL AS "isOther",
    sum(amount)::text AS amount, sum(count)::int AS count
  FROM added LEFT JOIN top USING (key)
  GROUP BY bucket, top.key
`;

// The filter of a list takes a merchant in any case, so totals do too.
const MERCHANTS = `
  SELECT max(merchant) AS merchant, sum(amount)::text AS amount, sum(count)::int AS count,
    (sum(amount) / sum(count))::text AS average, min(first)::text AS first, max(last)::text AS last
  FROM (${added('merchant')} AND merchant IS NOT NULL GROUP BY 1) AS added
  GROUP BY lower(merchant)
  ORDER BY sum(amount) DESC, lower(merchant)
  LIMIT $6
`;

const BY_CATEGORY = `
  SELECT category, max(merchant) AS merchant, sum(amount)::text AS amount
  FROM (${added('counts_as AS category, merchant')} GROUP BY 1, 2) AS added
  GROUP BY category, lower(merchant)
`;

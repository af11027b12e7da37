import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Calendar, Range } from '#libs/insights/calendar/windows.js';
import { NOT_SPENDING } from '#libs/insights/spending.js';
import type { BucketTotal } from '#libs/insights/trends/stack-series.js';
import { type Bucketing, bucketOf } from './bucket.js';
import { COUNTED, valueOf } from './counted.js';
import type { Account } from './daily-totals.js';
import { queryRows } from './query-rows.js';
import { wholeMonths, withoutMonths, type WholeMonths } from './whole-months.js';

/** What a transaction names besides its category. */
export const PARTIES = ['merchant', 'channel', 'account'] as const;
export type Party = (typeof PARTIES)[number];

/** Whose totals, and how its months are counted. */
export interface CountingAccount extends Account {
  calendar: Pick<Calendar, 'monthStartDay'>;
}

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

/** What merchants, channels and accounts came to: whole months from the roll-up, other days from the transactions. */
@Injectable()
export class PaymentTotals {
  constructor(private readonly dataSource: DataSource) {}

  /** Spending by what transactions name, and bucket: the `most` largest, and the others as one. */
  buckets(
    account: Account,
    range: Range,
    { by, most, ...bucketing }: Bucketing & { by: Party; most: number },
  ): Promise<BucketTotal[]> {
    return this.query(account, bucketsSql(by, bucketing), daysOf(range, bucketing), [NOT_SPENDING, most]);
  }

  /** Spending at one merchant, by category and bucket; its name in any case. */
  categoriesOf(
    account: Account,
    range: Range,
    { merchant, ...bucketing }: Bucketing & { merchant: string },
  ): Promise<BucketTotal[]> {
    return this.query(account, categoriesSql(bucketing), daysOf(range, bucketing), [NOT_SPENDING, merchant]);
  }

  /** Merchants by what was spent, the most first; or the one of a name, in any case. */
  merchants(
    account: CountingAccount,
    range: Range,
    { limit, merchant }: { limit: number; merchant?: string | undefined },
  ): Promise<MerchantTotal[]> {
    const days = wholeMonths(range, account.calendar.monthStartDay);
    return this.query(account, MERCHANTS, days, [NOT_SPENDING, limit, merchant ?? null]);
  }

  /** Spending, and income where asked, by category and merchant. */
  byCategoryAndMerchant(
    account: CountingAccount,
    range: Range,
    { withIncome = false } = {},
  ): Promise<CategoryMerchantTotal[]> {
    const days = wholeMonths(range, account.calendar.monthStartDay);
    return this.query(account, BY_CATEGORY, days, [
      NOT_SPENDING.filter((category) => !(withIncome && category === 'income')),
    ]);
  }

  private query<Row>(
    { tenantId, currency }: Account,
    sql: string,
    { from, monthsFrom, monthsTo, to }: WholeMonths,
    rest: unknown[],
  ): Promise<Row[]> {
    return queryRows(this.dataSource, sql, [tenantId, currency, from, monthsFrom, monthsTo, to, ...rest]);
  }
}

const daysOf = (range: Range, { interval, monthStartDay }: Bucketing): WholeMonths =>
  interval === 'month' ? wholeMonths(range, monthStartDay) : withoutMonths(range);

/**
 * SQL for what each name and category came to, in parts that are yet to be added up; months are asked for as buckets only. Those
 * of channels and accounts have one category, `spending`.
 */
function parts(by: Party, bucketing?: Bucketing): string {
  const ofDays = (first: string, next: string) => `
    SELECT ${bucketing ? bucketOf(bucketing) : 'NULL'} AS bucket, counts_as AS category, ${by} AS name,
      sum(${valueOf('counts_as')}) AS amount, count(*) AS count
    FROM transactions
    WHERE tenant_id = $1 AND currency = $2 AND counts_as <> ALL ($7) AND day >= ${first} AND day < ${next}
      AND ${COUNTED}
    GROUP BY 1, 2, 3
  `;
  return `
    SELECT ${bucketing ? 'month' : 'NULL'} AS bucket, category, name, amount, count
    FROM spend_monthly
    WHERE tenant_id = $1 AND currency = $2 AND by = '${by}' AND category <> ALL ($7)
      AND month >= $4 AND month < $5
    UNION ALL ${ofDays('$3', '$4')}
    UNION ALL ${ofDays('$5', '$6')}
  `;
}

// Names are put into one case when there are fewer of them: the filter of a list takes them in any case.
const bucketsSql = (by: Party, bucketing: Bucketing) => `
  WITH added AS MATERIALIZED (
    SELECT bucket, coalesce(name, '') AS name, amount, count FROM (${parts(by, bucketing)}) AS parts
  ), named AS MATERIALIZED (
    SELECT name, lower(name) AS key, sum(amount) AS amount FROM added GROUP BY 1
  ), top AS (
    SELECT key FROM named GROUP BY key ORDER BY abs(sum(amount)) DESC, key LIMIT $8
  ), shown AS (
    SELECT name, key FROM named JOIN top USING (key)
  )
  SELECT bucket::text, nullif(max(name) FILTER (WHERE key IS NOT NULL), '') AS name, key IS NULL AS "isOther",
    sum(amount)::text AS amount, sum(count)::int AS count
  FROM added LEFT JOIN shown USING (name)
  GROUP BY bucket, key
`;

const categoriesSql = (bucketing: Bucketing) => `
  SELECT bucket::text, category AS name, sum(amount)::text AS amount, sum(count)::int AS count
  FROM (${parts('merchant', bucketing)}) AS parts WHERE lower(name) = lower($8)
  GROUP BY 1, 2
`;

// The days are looked up for the few that are shown; two days more, as no time zone is further from that of the database.
const edgeDay = (order: 'ASC' | 'DESC') => `
  SELECT day FROM transactions
  WHERE tenant_id = $1 AND currency = $2 AND merchant_key = key AND counts_as <> ALL ($7) AND ${COUNTED}
    AND moved_at >= ($3::date - 2)::timestamptz AND moved_at < ($6::date + 2)::timestamptz AND day >= $3 AND day < $6
  ORDER BY moved_at ${order} LIMIT 1
`;

const MERCHANTS = `
  SELECT merchant, amount::text, count::int, (amount / count)::text AS average,
    first.day::text AS first, last.day::text AS last
  FROM (
    SELECT lower(name) AS key, max(name) AS merchant, sum(amount) AS amount, sum(count) AS count
    FROM (SELECT name, sum(amount) AS amount, sum(count) AS count
      FROM (${parts('merchant')}) AS parts WHERE name IS NOT NULL AND ($9::text IS NULL OR lower(name) = lower($9))
      GROUP BY 1) AS by_name
    GROUP BY 1
    ORDER BY 3 DESC, 1
    LIMIT $8
  ) AS top
  CROSS JOIN LATERAL (${edgeDay('ASC')}) AS first
  CROSS JOIN LATERAL (${edgeDay('DESC')}) AS last
  ORDER BY top.amount DESC, key
`;

const BY_CATEGORY = `
  SELECT category, max(name) AS merchant, sum(amount)::text AS amount
  FROM (SELECT category, name, sum(amount) AS amount FROM (${parts('merchant')}) AS parts GROUP BY 1, 2) AS by_name
  GROUP BY category, lower(name)
`;

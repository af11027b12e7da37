import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type Growth,
  type LargePayment,
  type Spending,
  usualDays,
} from '#libs/insights/anomalies/anomaly-input.js';
import { comparedDays } from '#libs/insights/anomalies/categories-over.js';
import type { Calendar, Range } from '#libs/insights/calendar/windows.js';
import { decimalOfMinor, minorOf } from '#libs/insights/money.js';
import { NOT_SPENDING } from '#libs/insights/spending.js';
import { COUNTED, valueOf } from './counted.js';
import type { Account } from './daily-totals.js';
import { queryRows } from './query-rows.js';

/** Payments of a year before it that a large one is compared with: the last of them say what is usual. */
const MOST_COMPARED = 100;
/** Payments that a first one to a merchant is compared with. */
const MOST_BEFORE = 500;
/** Of the largest; more can only be where refunds made a usual month look small. */
const MOST_LARGE = 100;

/** Looks up the few transactions that anomalies are judged by. Its methods throw `AmountTooLargeError`. */
@Injectable()
export class AnomalyFacts {
  constructor(private readonly dataSource: DataSource) {}

  /** What was spent lately, from the daily roll-up. */
  async spending({ tenantId, currency }: Account, calendar: MonthCalendar): Promise<Spending> {
    const { today, monthStartDay } = calendar;
    const usual = usualDays(today);
    const [now, ...before] = comparedDays(calendar);
    const earliest = [usual, ...before].map(({ from }) => from).sort()[0];
    const windows = before.map(({ from, to }) => `[${from},${to})`).join();
    const parameters = [currency, NOT_SPENDING, earliest, now.to, usual.from, now.from, `{${windows}}`];
    const rows = await queryRows<SpendingRow>(this.dataSource, SPENT_LATELY, [tenantId, ...parameters]);
    const minor = (amount: string): number => minorOf(amount, currency);
    const [total, ...categories] = rows as [SpendingRow, ...SpendingRow[]];
    return {
      today,
      monthStartDay,
      since: total.since !== null && total.since < today ? total.since : today,
      spent: minor(total.usual),
      categories: categories.map(({ category, spent, before: earlier }) => ({
        category: category as string,
        spent: minor(spent),
        before: minor(earlier),
      })),
    };
  }

  /** Payments of a range that count as spending and are above an amount in minor units, the largest first. */
  async large({ tenantId, currency }: Account, { from, to }: Range, above: number): Promise<LargePayment[]> {
    const parameters = [currency, from, to, NOT_SPENDING, decimalOfMinor(Math.floor(above), currency)];
    const rows = await queryRows<LargeRow>(this.dataSource, LARGE, [tenantId, ...parameters]);
    return rows.map(({ amount, atMerchant, inCategory, isFirst, before, smaller, ...row }) => ({
      ...row,
      amount: minorOf(amount, currency),
      atMerchant: amountsOf(atMerchant, currency),
      inCategory: amountsOf(inCategory, currency),
      first: isFirst ? { before, smaller } : null,
    }));
  }

  /** Of each category, the merchant whose spending grew most from the mean of the earlier days to the latest. */
  async growths(
    { tenantId, currency }: Account,
    categories: readonly string[],
    [now, ...before]: [Range, ...Range[]],
  ): Promise<Growth[]> {
    const days = [now, ...before];
    const parameters = [currency, days.map(({ from }) => from), days.map(({ to }) => to), categories];
    const rows = await queryRows<GrowthRow>(this.dataSource, GROWTHS, [tenantId, ...parameters]);
    return rows.map((row) => ({
      ...row,
      spent: minorOf(row.spent, currency),
      before: minorOf(row.before, currency),
    }));
  }
}

type MonthCalendar = Pick<Calendar, 'today' | 'monthStartDay'>;

interface SpendingRow {
  /** Null for all of them together. */
  category: string | null;
  since: string | null;
  usual: string;
  spent: string;
  before: string;
}

interface LargeRow extends Pick<LargePayment, 'id' | 'day' | 'category' | 'merchant'> {
  amount: string;
  /** Joined by spaces, as many rows are slow to read; null for none. */
  atMerchant: string | null;
  inCategory: string | null;
  isFirst: boolean;
  before: number;
  smaller: number;
}

interface GrowthRow extends Pick<Growth, 'category' | 'merchant'> {
  spent: string;
  before: string;
}

const amountsOf = (joined: string | null, currency: string): number[] =>
  joined === null ? [] : joined.split(' ').map((amount) => minorOf(amount, currency));

const sumWhere = (condition: string): string =>
  `coalesce(sum(${valueOf('category')}) FILTER (WHERE ${condition}), 0)::text`;

const SPENT_LATELY = `
  SELECT category,
    (SELECT day::text FROM spend_daily AS every WHERE tenant_id = $1 AND currency = $2 ORDER BY every.day LIMIT 1) AS since,
    ${sumWhere('day >= $6')} AS usual, ${sumWhere('day >= $7')} AS spent,
    ${sumWhere('$8::datemultirange @> day')} AS before
  FROM spend_daily
  WHERE tenant_id = $1 AND currency = $2 AND category <> ALL ($3) AND day >= $4 AND day < $5
  GROUP BY GROUPING SETS ((), (category))
  ORDER BY category NULLS FIRST
`;

// An amount of nothing is no payment.
const SPENT = `tenant_id = $1 AND currency = $2 AND direction = 'debit' AND counts_as <> ALL ($5) AND amount > 0 AND ${COUNTED}`;

/** SQL for the last amounts before a large payment that have something in common with it. */
const amountsBefore = (isAlike: string): string => `
  SELECT string_agg(amount::text, ' ') FROM (
    SELECT amount FROM transactions
    WHERE ${SPENT} AND ${isAlike} AND moved_at > large.moved_after AND day >= large.year_before
      AND (moved_at, id) < (large.moved_at, large.id)
    ORDER BY moved_at DESC, id DESC LIMIT ${MOST_COMPARED}
  ) AS alike
`;

// Found in the index alone, then looked up; what each is compared with comes from the index of its merchant or category.
// Two days more than a year, as no time zone is further from that of the database.
const LARGE = `
  WITH found AS MATERIALIZED (
    SELECT id FROM transactions WHERE ${SPENT} AND day >= $3 AND day < $4 AND amount > $6::numeric
    ORDER BY amount DESC, id LIMIT ${MOST_LARGE}
  ), large AS MATERIALIZED (
    SELECT id, day, amount, counts_as, merchant, merchant_key, moved_at, day - 365 AS year_before,
      (day - 367)::timestamptz AS moved_after,
      merchant IS NOT NULL AND NOT EXISTS (
        SELECT FROM transactions AS other
        WHERE other.tenant_id = $1 AND other.currency = $2 AND other.merchant_key = row.merchant_key
          AND (other.moved_at, other.id) < (row.moved_at, row.id) AND ${COUNTED}) AS is_first
    FROM transactions AS row WHERE tenant_id = $1 AND id IN (SELECT id FROM found)
  )
  SELECT id, day::text, amount::text, counts_as AS category, merchant,
    (${amountsBefore('merchant_key = large.merchant_key')}) AS "atMerchant",
    (${amountsBefore('counts_as = large.counts_as')}) AS "inCategory",
    is_first AS "isFirst", earlier.before, earlier.smaller
  FROM large CROSS JOIN LATERAL (
    SELECT count(*)::int AS before, count(*) FILTER (WHERE amount < large.amount)::int AS smaller
    FROM (
      SELECT amount FROM transactions
      WHERE ${SPENT} AND large.is_first AND day >= large.year_before AND day < large.day
      ORDER BY day DESC, id DESC LIMIT ${MOST_BEFORE}
    ) AS last
  ) AS earlier
  ORDER BY large.amount DESC, id
`;

// Names are put into one case when there are fewer of them.
const GROWTHS = `
  SELECT DISTINCT ON (category) category, name AS merchant, spent::text, before::text
  FROM (
    SELECT category, lower(name) AS key, max(name) AS name,
      coalesce(sum(amount) FILTER (WHERE place = 1), 0) AS spent,
      coalesce(sum(amount) FILTER (WHERE place > 1), 0) AS before
    FROM (
      SELECT counts_as AS category, merchant AS name, place, sum(${valueOf('counts_as')}) AS amount
      FROM unnest($3::date[], $4::date[]) WITH ORDINALITY AS days (first, next, place)
      JOIN transactions ON tenant_id = $1 AND currency = $2 AND day >= first AND day < next
      WHERE counts_as = ANY ($5) AND merchant IS NOT NULL AND ${COUNTED}
      GROUP BY 1, 2, 3
    ) AS by_name
    GROUP BY 1, 2
  ) AS by_merchant
  ORDER BY category, (cardinality($3::date[]) - 1) * spent - before DESC, key COLLATE "C"
`;

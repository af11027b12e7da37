import { NOT_SPENDING } from '#libs/insights/spending.js';
import type { TestDatabase } from '#test/support/postgres.js';

/** A day's total of one category and direction; the amount is a decimal string. */
export interface Total {
  day: string;
  currency: string;
  category: string | null;
  direction: string | null;
  amount: string;
  count: number;
  confidence: string;
  toReview: number;
}

/** What a month came to by one name of its transactions. */
export interface MonthTotal extends Pick<Total, 'currency' | 'category' | 'amount' | 'count'> {
  month: string;
  by: 'merchant' | 'channel' | 'account';
  name: string | null;
}

/** Totals of days and of months. */
export interface Totals {
  days: Total[];
  months: MonthTotal[];
}

/** What the roll-ups hold. */
export const rollUp = async (database: TestDatabase, tenantId: string): Promise<Totals> => ({
  days: await database.query(ROLL_UP, [tenantId]),
  months: await database.query(MONTHLY, [tenantId]),
});

/** What they should hold, from the rows. */
export const sums = async (database: TestDatabase, tenantId: string): Promise<Totals> => ({
  days: await database.query(SUMS, [tenantId]),
  months: await database.query(MONTHLY_SUMS, [tenantId, NOT_SPENDING]),
});

const ROLL_UP = `
  SELECT day::text, currency, category, direction, trim_scale(amount)::text AS amount, count,
    trim_scale(confidence)::text AS confidence, to_review AS "toReview"
  FROM spend_daily WHERE tenant_id = $1 ORDER BY 1, 2, 3, 4
`;

const SUMS = `
  SELECT (coalesce(occurred_at, received_at) AT TIME ZONE 'Asia/Kolkata')::date::text AS day, currency,
    counts_as AS category, direction, trim_scale(sum(amount))::text AS amount, count(*)::int AS count,
    trim_scale(sum(coalesce(confidence, 0)::numeric(6, 4)))::text AS confidence,
    (count(*) FILTER (WHERE needs_review))::int AS "toReview"
  FROM transactions
  WHERE tenant_id = $1 AND kind = 'transaction' AND amount IS NOT NULL AND currency IS NOT NULL
    AND joined_to IS NULL
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
`;

const MONTHLY = `
  SELECT month::text, currency, by, category, name, trim_scale(amount)::text AS amount, count
  FROM spend_monthly WHERE tenant_id = $1 ORDER BY 1, 2, 3, 4, 5
`;

// The month begins with the day that the tenant chose, so that a day before it is of the month before.
const MONTHLY_SUMS = `
  SELECT to_char(day - make_interval(days => month_start_day - 1), 'YYYY-MM-') || lpad(month_start_day::text, 2, '0') AS month,
    row.currency, by, CASE by WHEN 'merchant' THEN counts_as ELSE 'spending' END AS category, named.name, trim_scale(sum(CASE
      WHEN direction = 'credit' AND counts_as IS DISTINCT FROM 'income' THEN -amount
      WHEN direction = 'credit' OR direction = 'debit' AND counts_as <> 'income' THEN amount
      ELSE 0 END))::text AS amount,
    count(*)::int AS count
  FROM transactions AS row
  JOIN tenants AS tenant ON tenant.id = row.tenant_id
  CROSS JOIN LATERAL (VALUES ('merchant', merchant), ('channel', channel), ('account', account)) AS named (by, name)
  WHERE row.tenant_id = $1 AND kind = 'transaction' AND amount IS NOT NULL AND row.currency IS NOT NULL
    AND joined_to IS NULL AND (by = 'merchant' OR counts_as <> ALL ($2))
  GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
`;

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

/** What the roll-up holds. */
export const rollUp = (database: TestDatabase, tenantId: string): Promise<Total[]> =>
  database.query(ROLL_UP, [tenantId]);

/** What it should hold, from the rows. */
export const sums = (database: TestDatabase, tenantId: string): Promise<Total[]> =>
  database.query(SUMS, [tenantId]);

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

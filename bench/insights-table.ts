import type { DataSource } from 'typeorm';
import { FILL } from '#libs/persistence/migrations/1796688000000-monthly.js';

/** The tenant that is asked about, and how many transactions it has. */
export const ASKED = 'asked';
/** Tenants that share the table with it. */
const OTHERS = 40;
const BATCH = 250_000;
/** Days that the transactions are spread over: three years. */
const DAYS = 1095;

/**
 * Fills the table with made-up transactions up to today in batches; roll-up and indexes are made at the end, which is
 * many times faster than row by row. `connection` is the owner's.
 */
export async function fillTable(connection: DataSource, rows: number, own: number): Promise<void> {
  await connection.query(
    "INSERT INTO tenants (id, name, country, time_zone) VALUES ($1, 'asked', 'IN', 'Asia/Kolkata')",
    [ASKED],
  );
  await connection.query(
    "INSERT INTO tenants (id, name, country, time_zone) SELECT 'other-' || n, 'other', 'IN', 'Asia/Kolkata' " +
      'FROM generate_series(0, $1::int - 1) AS n',
    [OTHERS],
  );
  await connection.query('ALTER TABLE transactions DISABLE TRIGGER USER');
  const indexes: { name: string; definition: string }[] = await connection.query(INDEXES);
  for (const { name } of indexes) await connection.query(`DROP INDEX ${name}`);
  for (let first = 0; first < own; first += BATCH)
    await insert(connection, ASKED, first, Math.min(own, first + BATCH));
  for (let first = own; first < rows; first += BATCH)
    await insert(connection, null, first, Math.min(rows, first + BATCH));
  for (const { definition } of indexes) await connection.query(definition);
  await connection.query('ALTER TABLE transactions ENABLE TRIGGER USER');
  await connection.query(ROLL_UP);
  await connection.query(FILL);
  await connection.query('VACUUM ANALYZE');
}

const insert = (
  connection: DataSource,
  tenant: string | null,
  first: number,
  next: number,
): Promise<unknown> => connection.query(INSERT, [first, next - 1, tenant, OTHERS, DAYS]);

// Merchants as people have them: few get most of the payments; one in ten is a subscription of a fixed price and day.
const INSERT = `
  INSERT INTO transactions (tenant_id, id, submission_id, index, masked_text, sender, received_at, kind, kind_reason,
    direction, is_refund, amount, currency, counterparty, merchant, account, instrument, channel, category, confidence,
    scores, needs_review, model, day, read_kind)
  SELECT coalesce($3, 'other-' || n % $4::int), gen_random_uuid(), gen_random_uuid(), 0,
    'Rs ' || n || ' debited from <ACCOUNT:9c1f0b7a2d4e6835> at some shop, balance Rs 12,890.10 on the same account',
    'AX-TESTBK-S', received_at, 'transaction', 'debited',
    CASE WHEN n % 25 = 0 THEN 'credit' ELSE 'debit' END, false,
    CASE WHEN n % 10 = 1 THEN 199 + shop % 40 * 50 ELSE round((20 + 3000 * power(random(), 3))::numeric, 2) END,
    CASE WHEN n % 60 = 7 THEN 'USD' ELSE 'INR' END, NULL, 'Shop ' || shop,
    '<ACCOUNT:9c1f0b7a2d4e683' || n % 4 || '>', 'account', (ARRAY['upi', 'card', 'neft', 'wallet'])[1 + n % 4],
    CASE WHEN n % 25 = 0 THEN CASE WHEN n % 50 = 0 THEN 'income' ELSE 'refund' END
      ELSE (ARRAY['food_dining', 'groceries', 'shopping', 'transport', 'fuel', 'travel', 'bills_utilities', 'housing',
        'health', 'personal_care', 'entertainment', 'transfer'])[1 + shop % 12] END,
    0.9, ARRAY[0.9, 0.1]::real[], n % 40 = 0, 'bench@1', (received_at AT TIME ZONE 'Asia/Kolkata')::date, 'transaction'
  FROM (
    SELECT n, (2000 * power(random(), 3))::int AS shop, now() - random() * $5::int * interval '1 day' AS received_at
    FROM generate_series($1::int, $2::int) AS n
  ) AS made
`;

/** One more payment of the tenant that is asked about, at a merchant it has been to, today. */
export const PAY = `
  INSERT INTO transactions (tenant_id, id, submission_id, index, masked_text, received_at, kind, kind_reason, direction,
    is_refund, amount, currency, merchant, account, instrument, channel, category, confidence, scores, needs_review,
    model, day, read_kind)
  SELECT tenant_id, gen_random_uuid(), gen_random_uuid(), 0, masked_text, now(), kind, kind_reason, direction,
    is_refund, amount, currency, merchant, account, instrument, channel, category, confidence, scores, needs_review,
    model, (now() AT TIME ZONE 'Asia/Kolkata')::date, read_kind
  FROM transactions WHERE tenant_id = $1 AND merchant_key = 'shop ' || $2 AND joined_to IS NULL LIMIT 1
`;

const ROLL_UP = `
  INSERT INTO spend_daily (tenant_id, day, currency, category, direction, amount, count, confidence, to_review)
  SELECT tenant_id, day, currency, counts_as, direction, sum(amount), count(*), sum(confidence::numeric(6, 4)),
    count(*) FILTER (WHERE needs_review)
  FROM transactions GROUP BY tenant_id, day, currency, counts_as, direction ORDER BY tenant_id, day
`;

const INDEXES = `
  SELECT indexrelid::regclass::text AS name, replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') AS definition
  FROM pg_index WHERE indrelid = 'transactions'::regclass AND NOT indisprimary
`;

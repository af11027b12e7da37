import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What makes alerts a ledger: joins, pairs and refunds, who decided, settings of the tenant, and roll-ups that follow. */
export class Ledger1796601600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TENANTS);
    await runner.query(TRANSACTIONS);
    await runner.query(TOMBSTONES);
    await runner.query(ROLL_UP);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(UNDO);
  }
}

// The revision counts the changes of a tenant's transactions, so that answers can be kept until the next.
const TENANTS = `
  ALTER TABLE tenants
    ADD COLUMN revision bigint NOT NULL DEFAULT 0,
    ADD COLUMN currency text NOT NULL DEFAULT 'INR' CHECK (currency ~ '^[A-Z]{3}$'),
    ADD COLUMN month_start_day integer NOT NULL DEFAULT 1 CHECK (month_start_day BETWEEN 1 AND 28),
    ADD COLUMN year_start_month integer NOT NULL DEFAULT 1 CHECK (year_start_month BETWEEN 1 AND 12);
  ALTER TABLE tenants SET (fillfactor = 50);
`;

// read_* is what the pipeline read, so that a correction, a rule or a join can be undone.
// counts_as is the category an amount counts in: that of the payment for a refund, transfer between own accounts.
// sum_hash and merchant_key are looked up in place of numeric and lower(), which are not leakproof: under row-level
// security PostgreSQL uses an index for leakproof comparisons only.
const TRANSACTIONS = `
  ALTER TABLE transactions
    ADD COLUMN fingerprint uuid,
    ADD COLUMN moved_at timestamptz(3) GENERATED ALWAYS AS (coalesce(occurred_at, received_at)) STORED,
    ADD COLUMN day date,
    ADD COLUMN joined_to uuid,
    ADD COLUMN join_reason text CHECK (join_reason IN ('duplicate', 'same-payment', 'completed')),
    ADD COLUMN paired_with uuid,
    ADD COLUMN refund_of uuid,
    ADD COLUMN refunded_category text,
    ADD COLUMN is_fixed boolean NOT NULL DEFAULT false,
    ADD COLUMN read_kind text,
    ADD COLUMN read_merchant text,
    ADD COLUMN read_category text,
    ADD COLUMN decided_by text NOT NULL DEFAULT 'model' CHECK (decided_by IN ('model', 'memory', 'rule', 'user')),
    ADD COLUMN rule_id uuid,
    ADD COLUMN counts_as text GENERATED ALWAYS AS (
      CASE WHEN paired_with IS NOT NULL THEN 'transfer' ELSE coalesce(refunded_category, category) END) STORED,
    ADD COLUMN sum_hash integer GENERATED ALWAYS AS (hash_numeric(amount)) STORED,
    ADD COLUMN merchant_key text GENERATED ALWAYS AS (lower(merchant)) STORED,
    ADD CHECK ((joined_to IS NULL) = (join_reason IS NULL));
  ALTER TABLE transactions NO FORCE ROW LEVEL SECURITY;
  UPDATE transactions AS row
  SET read_kind = kind, read_merchant = merchant, read_category = category,
    day = (row.moved_at AT TIME ZONE tenant.time_zone)::date
  FROM tenants AS tenant WHERE tenant.id = row.tenant_id;
  ALTER TABLE transactions FORCE ROW LEVEL SECURITY;
  ALTER TABLE transactions ALTER COLUMN day SET NOT NULL, ALTER COLUMN read_kind SET NOT NULL;

  DROP INDEX transactions_newest, transactions_category;
  CREATE INDEX transactions_newest ON transactions (tenant_id, moved_at DESC, id DESC) WHERE joined_to IS NULL;
  CREATE INDEX transactions_counts_as ON transactions (tenant_id, counts_as, moved_at DESC, id DESC)
    WHERE joined_to IS NULL;
  CREATE INDEX transactions_merchant ON transactions (tenant_id, merchant_key, moved_at DESC, id DESC)
    WHERE joined_to IS NULL AND merchant_key IS NOT NULL;
  CREATE INDEX transactions_sum ON transactions (tenant_id, sum_hash, moved_at)
    WHERE kind IN ('transaction', 'pending');
  CREATE INDEX transactions_pending ON transactions (tenant_id, sum_hash, moved_at) WHERE kind = 'pending';
  CREATE INDEX transactions_reference ON transactions (tenant_id, reference) WHERE reference IS NOT NULL;
  CREATE INDEX transactions_fingerprint ON transactions (tenant_id, fingerprint);
  CREATE INDEX transactions_joined ON transactions (tenant_id, joined_to) WHERE joined_to IS NOT NULL;
  CREATE INDEX transactions_refund ON transactions (tenant_id, refund_of) WHERE refund_of IS NOT NULL;
  CREATE INDEX transactions_review ON transactions (tenant_id, moved_at DESC, id DESC)
    WHERE joined_to IS NULL AND needs_review;

  ALTER TABLE submissions ADD COLUMN duplicates integer NOT NULL DEFAULT 0 CHECK (duplicates >= 0);
`;

// An item that a person deleted must not come back with a delivery that the broker repeats.
const TOMBSTONES = `
  CREATE TABLE tombstones (
    tenant_id text NOT NULL,
    item_id uuid NOT NULL,
    deleted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, item_id)
  );
  ALTER TABLE tombstones ENABLE ROW LEVEL SECURITY;
  ALTER TABLE tombstones FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_rows ON tombstones
    USING (tenant_id = (SELECT current_setting('app.tenant_id', true)))
    WITH CHECK (tenant_id = (SELECT current_setting('app.tenant_id', true)));
`;

const COUNTED = "joined_to IS NULL AND kind = 'transaction' AND amount IS NOT NULL AND currency IS NOT NULL";

// Triggers on statements, so that no way of changing transactions can forget the roll-up, and as the owner, so that no
// service can write it otherwise.
const ROLL_UP = `
  ALTER TABLE spend_daily
    ADD COLUMN confidence numeric NOT NULL DEFAULT 0,
    ADD COLUMN to_review integer NOT NULL DEFAULT 0;

  CREATE FUNCTION roll_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      UPDATE spend_daily AS spend
      SET amount = spend.amount - gone.amount, count = spend.count - gone.count,
        confidence = spend.confidence - gone.confidence, to_review = spend.to_review - gone.to_review
      FROM (
        SELECT tenant_id, day, currency, counts_as, direction, sum(amount) AS amount, count(*) AS count,
          sum(coalesce(confidence, 0)::numeric(6, 4)) AS confidence, count(*) FILTER (WHERE needs_review) AS to_review
        FROM before WHERE ${COUNTED}
        GROUP BY tenant_id, day, currency, counts_as, direction
      ) AS gone
      WHERE spend.tenant_id = gone.tenant_id AND spend.day = gone.day AND spend.currency = gone.currency
        AND spend.category IS NOT DISTINCT FROM gone.counts_as AND spend.direction IS NOT DISTINCT FROM gone.direction;
    END IF;
    IF TG_OP <> 'DELETE' THEN
      UPDATE tenants SET revision = revision + 1 WHERE id IN (SELECT DISTINCT tenant_id FROM after);
      INSERT INTO spend_daily AS spend
        (tenant_id, day, currency, category, direction, amount, count, confidence, to_review)
      SELECT tenant_id, day, currency, counts_as, direction, sum(amount), count(*),
        sum(coalesce(confidence, 0)::numeric(6, 4)), count(*) FILTER (WHERE needs_review)
      FROM after WHERE ${COUNTED}
      GROUP BY tenant_id, day, currency, counts_as, direction
      ORDER BY tenant_id, day, currency, counts_as, direction
      ON CONFLICT (tenant_id, day, currency, category, direction) DO UPDATE
      SET amount = spend.amount + excluded.amount, count = spend.count + excluded.count,
        confidence = spend.confidence + excluded.confidence, to_review = spend.to_review + excluded.to_review;
    END IF;
    IF TG_OP = 'DELETE' THEN
      UPDATE tenants SET revision = revision + 1 WHERE id IN (SELECT DISTINCT tenant_id FROM before);
    END IF;
    IF TG_OP <> 'INSERT' THEN
      DELETE FROM spend_daily AS spend USING (SELECT DISTINCT tenant_id, day FROM before) AS touched
      WHERE spend.tenant_id = touched.tenant_id AND spend.day = touched.day AND spend.count = 0;
    END IF;
    RETURN NULL;
  END $$;

  CREATE TRIGGER roll_up_inserted AFTER INSERT ON transactions
    REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION roll_up();
  CREATE TRIGGER roll_up_updated AFTER UPDATE ON transactions
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION roll_up();
  CREATE TRIGGER roll_up_deleted AFTER DELETE ON transactions
    REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION roll_up();

  ALTER TABLE transactions NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE spend_daily NO FORCE ROW LEVEL SECURITY;
  DELETE FROM spend_daily;
  INSERT INTO spend_daily (tenant_id, day, currency, category, direction, amount, count, confidence, to_review)
  SELECT tenant_id, day, currency, counts_as, direction, sum(amount), count(*),
    sum(coalesce(confidence, 0)::numeric(6, 4)), count(*) FILTER (WHERE needs_review)
  FROM transactions WHERE ${COUNTED}
  GROUP BY tenant_id, day, currency, counts_as, direction;
  ALTER TABLE transactions FORCE ROW LEVEL SECURITY;
  ALTER TABLE spend_daily FORCE ROW LEVEL SECURITY;
`;

const GRANTS = `
  GRANT UPDATE (revision) ON tenants TO spendsense_history;
  GRANT UPDATE (currency, country, time_zone, month_start_day, year_start_month)
    ON tenants TO spendsense_gateway;
  GRANT UPDATE (duplicates) ON submissions TO spendsense_history;
  GRANT DELETE ON submissions, submission_errors TO spendsense_gateway;
  GRANT UPDATE, DELETE ON transactions TO spendsense_gateway;
  GRANT UPDATE ON transactions TO spendsense_history;
  REVOKE INSERT, UPDATE ON spend_daily FROM spendsense_history;
  GRANT SELECT ON tombstones TO spendsense_history;
  GRANT SELECT, INSERT, DELETE ON tombstones TO spendsense_gateway;
`;

const UNDO = `
  DROP TRIGGER roll_up_inserted ON transactions;
  DROP TRIGGER roll_up_updated ON transactions;
  DROP TRIGGER roll_up_deleted ON transactions;
  DROP FUNCTION roll_up();
  ALTER TABLE spend_daily DROP COLUMN confidence, DROP COLUMN to_review;
  DROP TABLE tombstones;
  ALTER TABLE submissions DROP COLUMN duplicates;
  DROP INDEX transactions_newest, transactions_counts_as, transactions_merchant, transactions_sum,
    transactions_pending, transactions_reference, transactions_fingerprint, transactions_joined, transactions_refund, transactions_review;
  ALTER TABLE transactions
    DROP COLUMN counts_as, DROP COLUMN sum_hash, DROP COLUMN merchant_key, DROP COLUMN moved_at, DROP COLUMN fingerprint, DROP COLUMN day, DROP COLUMN joined_to,
    DROP COLUMN join_reason, DROP COLUMN paired_with, DROP COLUMN refund_of, DROP COLUMN refunded_category,
    DROP COLUMN is_fixed, DROP COLUMN read_kind, DROP COLUMN read_merchant, DROP COLUMN read_category,
    DROP COLUMN decided_by, DROP COLUMN rule_id;
  CREATE INDEX transactions_newest ON transactions (tenant_id, received_at DESC, id DESC);
  CREATE INDEX transactions_category ON transactions (tenant_id, category, received_at DESC, id DESC);
  ALTER TABLE tenants
    DROP COLUMN revision, DROP COLUMN currency, DROP COLUMN month_start_day, DROP COLUMN year_start_month;
  REVOKE UPDATE, DELETE ON transactions FROM spendsense_gateway;
  REVOKE UPDATE ON transactions FROM spendsense_history;
  GRANT INSERT, UPDATE ON spend_daily TO spendsense_history;
  REVOKE DELETE ON submissions, submission_errors FROM spendsense_gateway;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Budgets, dismissed anomalies, and the index that answers what was spent where. */
export class Insights1796601600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query(INDEX);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX transactions_counted; DROP TABLE dismissals, budgets');
  }
}

const TABLES = `
  CREATE TABLE budgets (
    tenant_id text NOT NULL REFERENCES tenants,
    id uuid NOT NULL,
    category text,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    amount numeric NOT NULL CHECK (amount > 0 AND amount < 1e13),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    UNIQUE NULLS NOT DISTINCT (tenant_id, category, currency)
  );
  CREATE TABLE dismissals (
    tenant_id text NOT NULL REFERENCES tenants,
    anomaly_id text NOT NULL,
    dismissed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, anomaly_id)
  );
`;

const POLICIES = `
  DO $$
  DECLARE name text;
  BEGIN
    FOREACH name IN ARRAY ARRAY['budgets', 'dismissals'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
      EXECUTE format('CREATE POLICY own_rows ON %I
        USING (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))
        WITH CHECK (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))', name);
    END LOOP;
  END $$;
`;

// Merchants, channels and accounts have no roll-up: their totals are added up from the rows of a period. With what they
// need in the index itself, a year of them is read without a look at the wide rows of the table.
const INDEX = `
  CREATE INDEX transactions_counted ON transactions (tenant_id, currency, day)
    INCLUDE (id, amount, direction, counts_as, merchant, counterparty, account, channel)
    WHERE joined_to IS NULL AND kind = 'transaction' AND amount IS NOT NULL AND currency IS NOT NULL;
`;

const GRANTS = `
  GRANT SELECT, INSERT, UPDATE, DELETE ON budgets TO spendsense_gateway;
  GRANT SELECT, INSERT, DELETE ON dismissals TO spendsense_gateway;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What long periods and recurring payments are answered from, so that no question adds up a tenant's every row. */
export class Monthly1796688000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query(MONTHS);
    await runner.query(PARTIES);
    await runner.query(FILL);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(UNDO);
  }
}

// Months are those of the tenant, from the day that its months start on. Each transaction counts once by each of the
// names. A party's chains are found anew when it is marked as changed: at the next question, not with each SMS.
const TABLES = `
  ALTER TABLE transactions
    ADD COLUMN party text GENERATED ALWAYS AS (coalesce(merchant, counterparty)) STORED;
  CREATE TABLE spend_monthly (
    tenant_id text NOT NULL REFERENCES tenants,
    currency text NOT NULL,
    month date NOT NULL,
    by text NOT NULL CHECK (by IN ('merchant', 'channel', 'account')),
    category text,
    name text,
    amount numeric NOT NULL,
    count integer NOT NULL,
    UNIQUE NULLS NOT DISTINCT (tenant_id, currency, month, by, category, name)
  ) WITH (fillfactor = 80);
  CREATE TABLE changed_parties (
    tenant_id text NOT NULL REFERENCES tenants,
    currency text NOT NULL,
    party text NOT NULL,
    revision bigint NOT NULL,
    PRIMARY KEY (tenant_id, currency, party)
  ) WITH (fillfactor = 80);
  CREATE TABLE recurring_chains (
    tenant_id text NOT NULL REFERENCES tenants,
    currency text NOT NULL,
    party text NOT NULL,
    last_day date NOT NULL,
    chains json NOT NULL,
    PRIMARY KEY (tenant_id, currency, party)
  );
`;

const POLICIES = `
  DO $$
  DECLARE name text;
  BEGIN
    FOREACH name IN ARRAY ARRAY['spend_monthly', 'changed_parties', 'recurring_chains'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
      EXECUTE format('CREATE POLICY own_rows ON %I
        USING (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))
        WITH CHECK (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))', name);
    END LOOP;
  END $$;
`;

export const COUNTED =
  "joined_to IS NULL AND kind = 'transaction' AND amount IS NOT NULL AND currency IS NOT NULL";
export const COLUMNS =
  'tenant_id, currency, day, counts_as, direction, merchant, party, channel, account, amount';

/** Transition tables of a statement. */
export type Tables = readonly ('before' | 'after')[];

/** Rows of a statement's transition tables that count, each with what it adds: 1 or -1. */
export const changed = (tables: Tables): string =>
  tables
    .map((table) => `SELECT ${table === 'after' ? 1 : -1} AS sign, ${COLUMNS} FROM ${table} WHERE ${COUNTED}`)
    .join(' UNION ALL ');

const OPERATIONS = [
  ['INSERT', ['after']],
  ['UPDATE', ['before', 'after']],
  ['DELETE', ['before']],
] as const;

/** Statements of a trigger's function, as a transition table is there for some operations only. */
export const perOperation = (statement: (tables: Tables) => string): string =>
  OPERATIONS.map(([name, tables]) => `IF TG_OP = '${name}' THEN ${statement(tables)}; END IF;`).join('\n');

const triggers = (name: string): string => `
  CREATE TRIGGER ${name}_inserted AFTER INSERT ON transactions
    REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION ${name}();
  CREATE TRIGGER ${name}_updated AFTER UPDATE ON transactions
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION ${name}();
  CREATE TRIGGER ${name}_deleted AFTER DELETE ON transactions
    REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION ${name}();
`;

// What a row adds to what its category came to: debits less credits, of income its credits alone.
export const VALUE = `
  CASE WHEN direction = 'debit' AND counts_as <> 'income' THEN amount
    WHEN direction = 'credit' THEN CASE WHEN counts_as = 'income' THEN amount ELSE -amount END
    ELSE 0 END`;

/** Rows added up by month and each of the names; a change that takes as much as it adds writes nothing. */
export const monthly = (rows: string): string => `
  INSERT INTO spend_monthly AS spend (tenant_id, currency, month, by, category, name, amount, count)
  SELECT tenant_id, currency, month,
    CASE WHEN grouping(merchant) = 0 THEN 'merchant' WHEN grouping(channel) = 0 THEN 'channel' ELSE 'account' END,
    counts_as, coalesce(merchant, channel, account), sum(sign * value), sum(sign)
  FROM (
    SELECT row.*, month_of(row.day, tenant.month_start_day) AS month, ${VALUE} AS value
    FROM (${rows}) AS row JOIN tenants AS tenant ON tenant.id = row.tenant_id
  ) AS placed
  GROUP BY GROUPING SETS (
    (tenant_id, currency, month, counts_as, merchant),
    (tenant_id, currency, month, counts_as, channel),
    (tenant_id, currency, month, counts_as, account))
  HAVING sum(sign) <> 0 OR sum(sign * value) <> 0
  ORDER BY 1, 2, 3, 4, 5, 6
  ON CONFLICT (tenant_id, currency, month, by, category, name) DO UPDATE
  SET amount = spend.amount + excluded.amount, count = spend.count + excluded.count
`;

/** Replaced by a later migration, which looks for emptied groups among those that were written only. */
export const ROLL_UP_MONTHS = `
  CREATE OR REPLACE FUNCTION roll_up_months() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    ${perOperation((tables) => monthly(changed(tables)))}
    IF TG_OP <> 'INSERT' THEN
      DELETE FROM spend_monthly AS spend
      USING (
        SELECT DISTINCT row.tenant_id, row.currency, month_of(row.day, tenant.month_start_day) AS month
        FROM before AS row JOIN tenants AS tenant ON tenant.id = row.tenant_id
      ) AS touched
      WHERE spend.tenant_id = touched.tenant_id AND spend.currency = touched.currency
        AND spend.month = touched.month AND spend.count = 0;
    END IF;
    RETURN NULL;
  END $$;
`;

/** Replaced by a later migration, as `ROLL_UP_MONTHS`. */
export const REBUILD_MONTHS = `
  CREATE OR REPLACE FUNCTION rebuild_months() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM spend_monthly WHERE tenant_id = NEW.id;
    ${monthly(`SELECT 1 AS sign, ${COLUMNS} FROM transactions WHERE tenant_id = NEW.id AND ${COUNTED}`)};
    RETURN NULL;
  END $$;
`;

const MONTHS = `
  CREATE FUNCTION month_of(day date, start_day integer) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT date_trunc('month', (day - (start_day - 1))::timestamp)::date + (start_day - 1)
  $$;

  ${ROLL_UP_MONTHS}
  ${triggers('roll_up_months')}

  ${REBUILD_MONTHS}
  CREATE TRIGGER rebuild_months AFTER UPDATE OF month_start_day ON tenants
    FOR EACH ROW WHEN (OLD.month_start_day <> NEW.month_start_day) EXECUTE FUNCTION rebuild_months();
`;

/** Who was paid, or paid, is marked with the revision that the statement made. */
const marks = (rows: string): string => `
  INSERT INTO changed_parties AS mark (tenant_id, currency, party, revision)
  SELECT DISTINCT row.tenant_id, row.currency, row.party, tenant.revision
  FROM (${rows}) AS row JOIN tenants AS tenant ON tenant.id = row.tenant_id
  WHERE row.party IS NOT NULL
  ORDER BY 1, 2, 3
  ON CONFLICT (tenant_id, currency, party) DO UPDATE SET revision = excluded.revision
  WHERE mark.revision <> excluded.revision
`;

/** Replaced by a later migration, as `ROLL_UP_MONTHS`. */
export const SERIES_CHANGED = `
  CREATE OR REPLACE FUNCTION series_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    ${perOperation((tables) => marks(changed(tables)))}
    RETURN NULL;
  END $$;
`;

// The name comes after roll_up's, which counts the revision: PostgreSQL fires triggers in order of name.
const PARTIES = `
  CREATE INDEX transactions_party ON transactions (tenant_id, currency, party, day)
    WHERE party IS NOT NULL AND ${COUNTED};
  ${SERIES_CHANGED}
  ${triggers('series_changed')}
`;

/** SQL for what the triggers would have made of all transactions. */
export const FILL = `
  ALTER TABLE transactions NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE spend_monthly NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE changed_parties NO FORCE ROW LEVEL SECURITY;
  ${monthly(`SELECT 1 AS sign, ${COLUMNS} FROM transactions WHERE ${COUNTED}`)};
  ${marks(`SELECT ${COLUMNS} FROM transactions WHERE ${COUNTED}`)};
  ALTER TABLE transactions FORCE ROW LEVEL SECURITY;
  ALTER TABLE spend_monthly FORCE ROW LEVEL SECURITY;
  ALTER TABLE changed_parties FORCE ROW LEVEL SECURITY;
`;

const GRANTS = `
  GRANT SELECT ON spend_monthly TO spendsense_gateway, spendsense_history;
  GRANT SELECT, UPDATE, DELETE ON changed_parties TO spendsense_gateway, spendsense_history;
  GRANT SELECT, INSERT, UPDATE, DELETE ON recurring_chains TO spendsense_gateway, spendsense_history;
`;

const UNDO = `
  DROP TRIGGER roll_up_months_inserted ON transactions;
  DROP TRIGGER roll_up_months_updated ON transactions;
  DROP TRIGGER roll_up_months_deleted ON transactions;
  DROP TRIGGER series_changed_inserted ON transactions;
  DROP TRIGGER series_changed_updated ON transactions;
  DROP TRIGGER series_changed_deleted ON transactions;
  DROP TRIGGER rebuild_months ON tenants;
  DROP FUNCTION roll_up_months();
  DROP FUNCTION rebuild_months();
  DROP FUNCTION series_changed();
  DROP FUNCTION month_of(date, integer);
  DROP TABLE recurring_chains, changed_parties, spend_monthly;
  ALTER TABLE transactions DROP COLUMN party;
`;

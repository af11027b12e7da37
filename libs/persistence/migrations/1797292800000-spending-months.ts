import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  changed,
  COLUMNS,
  COUNTED,
  FILL,
  perOperation,
  REBUILD_MONTHS,
  SERIES_CHANGED,
  type Tables,
  VALUE,
} from './1796688000000-monthly.js';
import { ROLL_UP_BY_CATEGORY, rollUpMonths } from './1797206400000-emptied-months.js';

/**
 * By channel and by account, months hold what was spent, no longer what each category came to, which nobody asks for: fewer
 * rows to write. And a statement looks up its tenants once, no longer for each of its rows.
 */
export class SpendingMonths1797292800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLL_UP);
    await runner.query(REBUILD);
    await runner.query(MARK);
    await runner.query(withoutPolicies(MERGE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(ROLL_UP_BY_CATEGORY);
    await runner.query(REBUILD_MONTHS);
    await runner.query(SERIES_CHANGED);
    await runner.query(withoutPolicies('DELETE FROM spend_monthly'));
    await runner.query(FILL);
  }
}

/** `NOT_SPENDING`, as it was then; the tests see when they differ. */
const NOT_SPENDING = "('investment', 'transfer', 'cash', 'income')";

const tenantsOf = (tables: Tables) => `SELECT tenant_id FROM ${tables.at(-1)}`;

/** Rows added up by month and each of the names; a change that takes as much as it adds writes nothing. */
const monthly = (rows: string, tenants: string): string => `
  INSERT INTO spend_monthly AS spend (tenant_id, currency, month, by, category, name, amount, count)
  WITH tenant AS MATERIALIZED (SELECT id, month_start_day FROM tenants WHERE id IN (${tenants}))
  SELECT tenant_id, currency, month,
    CASE WHEN grouping(merchant) = 0 THEN 'merchant' WHEN grouping(channel) = 0 THEN 'channel' ELSE 'account' END,
    CASE WHEN grouping(counts_as) = 0 THEN counts_as ELSE 'spending' END,
    coalesce(merchant, channel, account), sum(sign * value), sum(sign)
  FROM (
    SELECT row.*, month_of(row.day, tenant.month_start_day) AS month, ${VALUE} AS value,
      counts_as NOT IN ${NOT_SPENDING} AS is_spending
    FROM (${rows}) AS row JOIN tenant ON tenant.id = row.tenant_id
  ) AS placed
  GROUP BY GROUPING SETS (
    (tenant_id, currency, month, counts_as, merchant),
    (tenant_id, currency, month, is_spending, channel),
    (tenant_id, currency, month, is_spending, account))
  HAVING (grouping(counts_as) = 0 OR is_spending) AND (sum(sign) <> 0 OR sum(sign * value) <> 0)
  ORDER BY 1, 2, 3, 4, 5, 6
  ON CONFLICT (tenant_id, currency, month, by, category, name) DO UPDATE
  SET amount = spend.amount + excluded.amount, count = spend.count + excluded.count
`;

const ROLL_UP = rollUpMonths((tables) => monthly(changed(tables), tenantsOf(tables)));

const ALL_OF_TENANT = `SELECT 1 AS sign, ${COLUMNS} FROM transactions WHERE tenant_id = NEW.id AND ${COUNTED}`;

const REBUILD = `
  CREATE OR REPLACE FUNCTION rebuild_months() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM spend_monthly WHERE tenant_id = NEW.id;
    ${monthly(ALL_OF_TENANT, 'SELECT NEW.id')};
    RETURN NULL;
  END $$;
`;

const marks = (tables: Tables): string => `
  INSERT INTO changed_parties AS mark (tenant_id, currency, party, revision)
  WITH tenant AS MATERIALIZED (SELECT id, revision FROM tenants WHERE id IN (${tenantsOf(tables)}))
  SELECT DISTINCT row.tenant_id, row.currency, row.party, tenant.revision
  FROM (${changed(tables)}) AS row JOIN tenant ON tenant.id = row.tenant_id
  WHERE row.party IS NOT NULL
  ORDER BY 1, 2, 3
  ON CONFLICT (tenant_id, currency, party) DO UPDATE SET revision = excluded.revision
  WHERE mark.revision <> excluded.revision
`;

const MARK = `
  CREATE OR REPLACE FUNCTION series_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    ${perOperation(marks)}
    RETURN NULL;
  END $$;
`;

const MERGE = `
  WITH gone AS (DELETE FROM spend_monthly WHERE by <> 'merchant' RETURNING *)
  INSERT INTO spend_monthly (tenant_id, currency, month, by, category, name, amount, count)
  SELECT tenant_id, currency, month, by, 'spending', name, sum(amount), sum(count)
  FROM gone WHERE category NOT IN ${NOT_SPENDING} GROUP BY 1, 2, 3, 4, 6
`;

const withoutPolicies = (statement: string): string => `
  ALTER TABLE spend_monthly NO FORCE ROW LEVEL SECURITY;
  ${statement};
  ALTER TABLE spend_monthly FORCE ROW LEVEL SECURITY;
`;

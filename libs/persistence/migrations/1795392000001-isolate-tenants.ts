import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Row-level security on every table, and one role per service that owns nothing. */
export class IsolateTenants1795392000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POLICIES);
    await runner.query(ROLES);
    await runner.query(GRANTS);
  }

  /** The roles stay: other databases of the cluster may use them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(REVOKES);
  }
}

// The sub-select makes PostgreSQL read the setting once per statement instead of once per row.
const POLICIES = `
  DO $$
  DECLARE name text;
  BEGIN
    FOREACH name IN ARRAY ARRAY['submissions', 'submission_errors', 'transactions', 'spend_daily'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
      EXECUTE format('CREATE POLICY own_rows ON %I
        USING (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))
        WITH CHECK (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))', name);
    END LOOP;
  END $$;

  ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
  ALTER TABLE tenants FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_rows ON tenants
    USING (id = (SELECT current_setting('app.tenant_id', true)))
    WITH CHECK (id = (SELECT current_setting('app.tenant_id', true)));

  ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;
  ALTER TABLE api_keys FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_rows ON api_keys
    USING (tenant_id = (SELECT current_setting('app.tenant_id', true)))
    WITH CHECK (tenant_id = (SELECT current_setting('app.tenant_id', true)));
  CREATE POLICY presented_key ON api_keys FOR SELECT
    USING (id = (SELECT current_setting('app.api_key_id', true)));
`;

// Roles belong to the whole cluster, so another database's migration may have made them, perhaps at this very moment.
const ROLES = `
  DO $$
  DECLARE name text;
  BEGIN
    FOREACH name IN ARRAY ARRAY['spendsense_gateway', 'spendsense_ingest', 'spendsense_history'] LOOP
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
      END;
    END LOOP;
  END $$;
`;

const GRANTS = `
  GRANT SELECT ON tenants TO spendsense_gateway, spendsense_ingest, spendsense_history;
  GRANT SELECT ON api_keys TO spendsense_gateway;

  GRANT SELECT, INSERT, UPDATE (accepted, rejected, closed, failure_reason, updated_at, completed_at)
    ON submissions TO spendsense_gateway, spendsense_ingest;
  GRANT SELECT, INSERT ON submission_errors TO spendsense_gateway, spendsense_ingest;
  GRANT SELECT ON transactions, spend_daily TO spendsense_gateway;

  GRANT SELECT, UPDATE (processed, failed, updated_at, completed_at) ON submissions TO spendsense_history;
  GRANT SELECT, INSERT, DELETE ON submission_errors TO spendsense_history;
  GRANT SELECT, INSERT ON transactions TO spendsense_history;
  GRANT SELECT, INSERT, UPDATE ON spend_daily TO spendsense_history;
`;

const REVOKES = `
  REVOKE ALL ON tenants, api_keys, submissions, submission_errors, transactions, spend_daily
    FROM spendsense_gateway, spendsense_ingest, spendsense_history;
  DROP POLICY own_rows ON tenants;
  DROP POLICY own_rows ON api_keys;
  DROP POLICY presented_key ON api_keys;
  DROP POLICY own_rows ON submissions;
  DROP POLICY own_rows ON submission_errors;
  DROP POLICY own_rows ON transactions;
  DROP POLICY own_rows ON spend_daily;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far history's look at each tenant for news is, and what webhooks were told of. */
export class Watch1796688000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE announcements, watches;
      DROP POLICY dispatcher_reads ON tenants;
      DROP POLICY dispatcher_reads ON budgets;
      REVOKE SELECT ON budgets, dismissals FROM spendsense_history;
    `);
  }
}

const TABLES = `
  CREATE TABLE watches (
    tenant_id text PRIMARY KEY REFERENCES tenants,
    seen text,
    leased_until timestamptz
  ) WITH (fillfactor = 70);
  CREATE TABLE announcements (
    tenant_id text NOT NULL REFERENCES tenants,
    type text NOT NULL,
    subject text NOT NULL,
    announced_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, type, subject)
  );
`;

// Who has changed is sought among all tenants, by history alone and only in a transaction that says so.
const POLICIES = `
  DO $$
  DECLARE name text;
  BEGIN
    FOREACH name IN ARRAY ARRAY['watches', 'announcements'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
      EXECUTE format('CREATE POLICY own_rows ON %I
        USING (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))
        WITH CHECK (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['tenants', 'budgets', 'watches'] LOOP
      EXECUTE format('CREATE POLICY dispatcher_reads ON %I FOR SELECT TO spendsense_history
        USING ((SELECT current_setting(''app.webhook_dispatcher'', true)) = ''on'')', name);
    END LOOP;
  END $$;
`;

const GRANTS = `
  GRANT SELECT ON budgets, dismissals TO spendsense_history;
  GRANT SELECT, INSERT, UPDATE ON watches TO spendsense_history;
  GRANT SELECT, INSERT ON announcements TO spendsense_history;
  GRANT SELECT, DELETE ON watches, announcements TO spendsense_gateway;
`;

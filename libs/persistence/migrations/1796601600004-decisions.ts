import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a tenant decides: rules, what corrections taught of merchants, and the corrections themselves. */
export class Decisions1796601600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE corrections, merchants, rules');
  }
}

// A correction keeps the rows as they were, so that it can be undone as one.
const TABLES = `
  CREATE TABLE rules (
    tenant_id text NOT NULL REFERENCES tenants,
    id uuid NOT NULL,
    name text NOT NULL,
    position integer NOT NULL,
    enabled boolean NOT NULL DEFAULT true,
    match text NOT NULL CHECK (match IN ('all', 'any')),
    conditions jsonb NOT NULL,
    action jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
  );
  CREATE TABLE merchants (
    tenant_id text NOT NULL REFERENCES tenants,
    key text NOT NULL,
    votes jsonb NOT NULL DEFAULT '{}',
    always text,
    display_name text,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, key)
  );
  CREATE TABLE corrections (
    tenant_id text NOT NULL REFERENCES tenants,
    id uuid NOT NULL,
    change jsonb NOT NULL,
    memory_key text,
    for_all boolean NOT NULL,
    before jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    undone_at timestamptz,
    PRIMARY KEY (tenant_id, id)
  );
`;

const POLICIES = `
  DO $$
  DECLARE name text;
  BEGIN
    FOREACH name IN ARRAY ARRAY['rules', 'merchants', 'corrections'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
      EXECUTE format('CREATE POLICY own_rows ON %I
        USING (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))
        WITH CHECK (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))', name);
    END LOOP;
  END $$;
`;

const GRANTS = `
  GRANT SELECT, INSERT, UPDATE, DELETE ON rules, merchants, corrections TO spendsense_gateway;
  GRANT SELECT ON rules, merchants TO spendsense_history;
`;

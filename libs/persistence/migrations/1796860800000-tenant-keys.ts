import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A data key for each tenant, which masking may read and nothing else. */
export class TenantKeys1796860800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(ROLE);
    await runner.query(GRANTS);
  }

  /** The role stays: other databases of the cluster may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tenant_keys');
  }
}

// Of a database without these rows, nothing that was sealed can be read; a dump that is kept for long leaves them out.
const TABLE = `
  CREATE TABLE tenant_keys (
    tenant_id text NOT NULL REFERENCES tenants,
    key_id uuid NOT NULL,
    wrapped_key text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, key_id)
  );
  ALTER TABLE tenant_keys ENABLE ROW LEVEL SECURITY;
  ALTER TABLE tenant_keys FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_rows ON tenant_keys
    USING (tenant_id = (SELECT current_setting('app.tenant_id', true)))
    WITH CHECK (tenant_id = (SELECT current_setting('app.tenant_id', true)));
`;

// Roles belong to the whole cluster, so another database's migration may have made it, perhaps at this very moment.
const ROLE = `
  DO $$
  BEGIN
    CREATE ROLE spendsense_masking NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END $$;
`;

// Whoever locks a row must have the right to change one of its columns; the age is the one that gives nothing away.
const GRANTS = `
  GRANT SELECT, INSERT (tenant_id, key_id, wrapped_key), UPDATE (created_at), DELETE
    ON tenant_keys TO spendsense_gateway, spendsense_ingest;
  GRANT SELECT (tenant_id, key_id, wrapped_key) ON tenant_keys TO spendsense_masking;
`;

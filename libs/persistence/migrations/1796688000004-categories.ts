import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Categories that a tenant added, or calls and shows its own way. */
export class Categories1796688000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE categories');
  }
}

// A built-in category has a row where the tenant changed it; without a name it keeps its own.
const TABLE = `
  CREATE TABLE categories (
    tenant_id text NOT NULL REFERENCES tenants,
    id text NOT NULL CHECK (id ~ '^[a-z][a-z0-9_]{0,39}$'),
    name text CHECK (char_length(name) BETWEEN 1 AND 60),
    colour text CHECK (colour ~ '^#[0-9a-f]{6}$'),
    icon text CHECK (char_length(icon) BETWEEN 1 AND 32),
    hidden boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
  );
  ALTER TABLE categories ENABLE ROW LEVEL SECURITY;
  ALTER TABLE categories FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_rows ON categories
    USING (tenant_id = (SELECT current_setting('app.tenant_id', true)))
    WITH CHECK (tenant_id = (SELECT current_setting('app.tenant_id', true)));
  GRANT SELECT, INSERT, UPDATE, DELETE ON categories TO spendsense_gateway;
`;

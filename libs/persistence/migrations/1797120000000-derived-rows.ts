import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['spend_monthly', 'changed_parties'];

/**
 * Rows that triggers derive from transactions have the tenant of a transaction, whose row is locked meanwhile; a reference
 * would look it up again for each of them.
 */
export class DerivedRows1797120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_tenant_id_fkey`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants`,
      );
  }
}

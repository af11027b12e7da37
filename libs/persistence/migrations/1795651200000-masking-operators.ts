import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tenant's choice of what replaces its personal data, which the gateway may change. */
export class MaskingOperators1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tenants ADD COLUMN masking_operators jsonb NOT NULL DEFAULT '{}'
        CHECK (jsonb_typeof(masking_operators) = 'object');
      GRANT UPDATE (masking_operators) ON tenants TO spendsense_gateway;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tenants DROP COLUMN masking_operators');
  }
}

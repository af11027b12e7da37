import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a category may be trusted; what was stored before gets its level from its probability. */
export class ConfidenceLevel1796601600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE transactions
        ADD COLUMN confidence_level text CHECK (confidence_level IN ('high', 'medium', 'low'));
    `);
    // Not an UPDATE: the policy of the tenants hides every row from the owner, too.
    await runner.query(`
      ALTER TABLE transactions
        ALTER COLUMN confidence_level TYPE text USING CASE
          WHEN confidence >= 0.9::real THEN 'high'
          WHEN confidence >= 0.6::real THEN 'medium'
          WHEN confidence IS NOT NULL THEN 'low'
        END;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE transactions DROP COLUMN confidence_level');
  }
}

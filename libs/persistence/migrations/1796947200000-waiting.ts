import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets history see, in a transaction that says so, how long submissions of all tenants wait, without reading those that are done. */
export class Waiting1796947200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX submissions_waiting ON submissions (created_at) WHERE completed_at IS NULL;
      CREATE POLICY dispatcher_reads ON submissions FOR SELECT TO spendsense_history
        USING ((SELECT current_setting('app.webhook_dispatcher', true)) = 'on');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY dispatcher_reads ON submissions; DROP INDEX submissions_waiting');
  }
}

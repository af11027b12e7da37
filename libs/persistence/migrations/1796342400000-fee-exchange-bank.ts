import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What else extraction reads: the fee, the sum before exchange, what the account is, and who wrote. */
export class FeeExchangeBank1796342400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE transactions
        ADD COLUMN fee numeric CHECK (fee >= 0 AND fee < 1e16),
        ADD COLUMN original_amount numeric CHECK (original_amount >= 0 AND original_amount < 1e16),
        ADD COLUMN original_currency text CHECK (original_currency ~ '^[A-Z]{3}$'),
        ADD COLUMN instrument text,
        ADD COLUMN bank text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE transactions
        DROP COLUMN fee, DROP COLUMN original_amount, DROP COLUMN original_currency,
        DROP COLUMN instrument, DROP COLUMN bank;
    `);
  }
}

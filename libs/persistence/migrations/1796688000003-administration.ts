import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the routes of administration need: API keys that the gateway makes, and when each was used last. */
export class Administration1796688000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(API_KEYS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE INSERT, UPDATE (revoked_at, last_used_at) ON api_keys FROM spendsense_gateway;
      ALTER TABLE api_keys DROP COLUMN last_used_at;
    `);
  }
}

const API_KEYS = `
  ALTER TABLE api_keys ADD COLUMN last_used_at timestamptz;
  GRANT INSERT, UPDATE (revoked_at, last_used_at) ON api_keys TO spendsense_gateway;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the routes of administration need: API keys that the gateway makes, and sample data. */
export class Administration1796688000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(API_KEYS);
    await runner.query(sources("'rest', 'upload', 'queue', 'predict', 'sample'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    // The owner is bound by the policies, too.
    await runner.query(`
      ALTER TABLE submissions NO FORCE ROW LEVEL SECURITY;
      UPDATE submissions SET source = 'rest' WHERE source = 'sample';
      ALTER TABLE submissions FORCE ROW LEVEL SECURITY;
    `);
    await runner.query(sources("'rest', 'upload', 'queue', 'predict'"));
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

const sources = (names: string) => `
  ALTER TABLE submissions DROP CONSTRAINT submissions_source_check;
  ALTER TABLE submissions ADD CONSTRAINT submissions_source_check CHECK (source IN (${names}));
`;

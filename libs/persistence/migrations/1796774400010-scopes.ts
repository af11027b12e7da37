import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an API key may do; those that exist keep everything. */
export class Scopes1796774400010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE api_keys ADD COLUMN scopes text[] NOT NULL DEFAULT '{read,write,admin}'
        CHECK (cardinality(scopes) > 0 AND scopes <@ '{read,write,admin}')
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without scopes a key may do everything, which one with fewer was never meant to.
    await runner.query(`
      ALTER TABLE api_keys NO FORCE ROW LEVEL SECURITY;
      UPDATE api_keys SET revoked_at = coalesce(revoked_at, now()) WHERE cardinality(scopes) < 3;
      ALTER TABLE api_keys FORCE ROW LEVEL SECURITY;
      ALTER TABLE api_keys DROP COLUMN scopes;
    `);
  }
}

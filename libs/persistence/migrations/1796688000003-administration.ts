import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the routes of administration need: API keys that the gateway makes, sample data, a second secret for webhooks, dead letters. */
export class Administration1796688000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(API_KEYS);
    await runner.query(SECRETS);
    await runner.query(DEAD_LETTERS);
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
      DROP TABLE dead_letters;
      ALTER TABLE webhooks DROP COLUMN previous_secret, DROP COLUMN previous_until;
      REVOKE UPDATE (sealed_secret) ON webhooks FROM spendsense_gateway;
      REVOKE INSERT, UPDATE (revoked_at, last_used_at) ON api_keys FROM spendsense_gateway;
      ALTER TABLE api_keys DROP COLUMN last_used_at;
    `);
  }
}

const API_KEYS = `
  ALTER TABLE api_keys ADD COLUMN last_used_at timestamptz;
  GRANT INSERT, UPDATE (revoked_at, last_used_at) ON api_keys TO spendsense_gateway;
`;

// The secret before the last rotation, sealed as the other; deliveries are signed with both until its time is over.
const SECRETS = `
  ALTER TABLE webhooks
    ADD COLUMN previous_secret text,
    ADD COLUMN previous_until timestamptz,
    ADD CHECK ((previous_secret IS NULL) = (previous_until IS NULL));
  GRANT UPDATE (sealed_secret, previous_secret, previous_until) ON webhooks TO spendsense_gateway;
`;

// What the broker has of them is not told apart by tenant.
const DEAD_LETTERS = `
  CREATE TABLE dead_letters (
    tenant_id text NOT NULL,
    chunk_id uuid NOT NULL,
    stage text NOT NULL,
    reason text NOT NULL,
    submission_ids uuid[] NOT NULL,
    item_ids uuid[] NOT NULL,
    died_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, chunk_id)
  );
  CREATE INDEX dead_letters_newest ON dead_letters (tenant_id, died_at DESC);
  ALTER TABLE dead_letters ENABLE ROW LEVEL SECURITY;
  ALTER TABLE dead_letters FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_rows ON dead_letters
    USING (tenant_id = (SELECT current_setting('app.tenant_id', true)))
    WITH CHECK (tenant_id = (SELECT current_setting('app.tenant_id', true)));
  GRANT SELECT, DELETE ON dead_letters TO spendsense_gateway;
  GRANT SELECT, INSERT, UPDATE, DELETE ON dead_letters TO spendsense_history;
`;

const sources = (names: string) => `
  ALTER TABLE submissions DROP CONSTRAINT submissions_source_check;
  ALTER TABLE submissions ADD CONSTRAINT submissions_source_check CHECK (source IN (${names}));
`;

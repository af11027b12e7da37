import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a client may send again under the same Idempotency-Key, for 24 hours. */
export class Idempotency1796774400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
  }
}

// The fingerprint is over the first `parts` parts of a request; `answer` is there when it was accepted.
const TABLE = `
  CREATE TABLE idempotency_keys (
    tenant_id text NOT NULL REFERENCES tenants,
    route text NOT NULL,
    key_sha256 bytea NOT NULL CHECK (octet_length(key_sha256) = 32),
    submission_id uuid NOT NULL,
    holder uuid NOT NULL,
    locked_until timestamptz NOT NULL,
    fingerprint bytea NOT NULL CHECK (octet_length(fingerprint) = 32),
    fingerprint_key text NOT NULL,
    parts integer NOT NULL,
    answer json,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, route, key_sha256)
  );
  CREATE INDEX idempotency_keys_age ON idempotency_keys (tenant_id, created_at);
  ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
  ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_rows ON idempotency_keys
    USING (tenant_id = (SELECT current_setting('app.tenant_id', true)))
    WITH CHECK (tenant_id = (SELECT current_setting('app.tenant_id', true)));
  GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO spendsense_gateway;
`;

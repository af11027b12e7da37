import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dead letters with what they hold, which history alone reads; the gateway may ask for one to be sent again, or drop it. */
export class DeadLetterBodies1796774400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(GRANTS);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY keeper_reads ON dead_letters;
      DROP POLICY keeper_strips ON dead_letters;
      DROP POLICY keeper_sweeps ON dead_letters;
      REVOKE ALL ON dead_letters FROM spendsense_gateway;
      ALTER TABLE dead_letters
        DROP COLUMN is_kept, DROP COLUMN body, DROP COLUMN message_id, DROP COLUMN content_type, DROP COLUMN sender,
        DROP COLUMN attempts, DROP COLUMN replay_requested_at;
      GRANT SELECT, DELETE ON dead_letters TO spendsense_gateway;
    `);
  }
}

// Bodies are sealed or masked. One that is null is kept no more, or was never fit to be.
const COLUMNS = `
  ALTER TABLE dead_letters
    ADD COLUMN body bytea,
    ADD COLUMN message_id text,
    ADD COLUMN content_type text,
    ADD COLUMN sender text,
    ADD COLUMN attempts integer NOT NULL DEFAULT 0,
    ADD COLUMN replay_requested_at timestamptz,
    ADD COLUMN is_kept boolean GENERATED ALWAYS AS (body IS NOT NULL) STORED;
  CREATE INDEX dead_letters_to_replay ON dead_letters (replay_requested_at) WHERE replay_requested_at IS NOT NULL;
  CREATE INDEX dead_letters_age ON dead_letters (died_at);
`;

// By column, as the gateway holds keys that could open a body. Deleting all of a tenant names rows by their place.
const GRANTS = `
  REVOKE ALL ON dead_letters FROM spendsense_gateway;
  GRANT SELECT (ctid, tenant_id, chunk_id, stage, reason, submission_ids, item_ids, died_at, attempts, is_kept),
    UPDATE (replay_requested_at), DELETE ON dead_letters TO spendsense_gateway;
`;

// What is due is sought among all tenants, by history alone and only in a transaction that says so.
const POLICIES = `
  CREATE POLICY keeper_reads ON dead_letters FOR SELECT TO spendsense_history
    USING ((SELECT current_setting('app.webhook_dispatcher', true)) = 'on');
  CREATE POLICY keeper_strips ON dead_letters FOR UPDATE TO spendsense_history
    USING ((SELECT current_setting('app.webhook_dispatcher', true)) = 'on');
  CREATE POLICY keeper_sweeps ON dead_letters FOR DELETE TO spendsense_history
    USING ((SELECT current_setting('app.webhook_dispatcher', true)) = 'on');
`;

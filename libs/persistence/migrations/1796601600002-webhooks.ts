import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webhooks, the events for them, and how far each delivery is. */
export class Webhooks1796601600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query(GRANTS);
    await runner.query(FAN_OUT);
    await runner.query(COMPLETED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER announce_inserted ON submissions;
      DROP TRIGGER announce_updated ON submissions;
      DROP FUNCTION announce_completed;
      DROP TABLE webhook_deliveries, outbox, webhooks;
      DROP FUNCTION fan_out;
      DROP FUNCTION time_ordered_uuid;
    `);
  }
}

// A UUIDv7 (RFC 9562): PostgreSQL has a function of its own from 18 on only.
// No foreign key from a delivery to its webhook: storing a chunk would wait for, or fail with, one that is being deleted.
const TABLES = `
  CREATE FUNCTION time_ordered_uuid() RETURNS uuid LANGUAGE sql VOLATILE AS $$
    SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
      PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
  $$;

  CREATE TABLE webhooks (
    tenant_id text NOT NULL REFERENCES tenants,
    id uuid NOT NULL,
    url text NOT NULL,
    sealed_secret text NOT NULL,
    types text[] NOT NULL CHECK (cardinality(types) > 0),
    enabled boolean NOT NULL DEFAULT true,
    disabled_reason text CHECK (disabled_reason IN ('gone', 'only-failures')),
    created_at timestamptz NOT NULL DEFAULT now(),
    last_success_at timestamptz,
    last_failure_at timestamptz,
    failing_since timestamptz,
    PRIMARY KEY (tenant_id, id)
  ) WITH (fillfactor = 70);

  CREATE TABLE outbox (
    tenant_id text NOT NULL,
    id uuid NOT NULL DEFAULT time_ordered_uuid(),
    type text NOT NULL,
    data jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
  );
  CREATE INDEX outbox_age ON outbox (created_at);

  CREATE TABLE webhook_deliveries (
    tenant_id text NOT NULL,
    webhook_id uuid NOT NULL,
    event_id uuid NOT NULL,
    status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'delivered', 'failed')),
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz DEFAULT now(),
    last_attempt_at timestamptz,
    response_status integer,
    error text,
    PRIMARY KEY (tenant_id, webhook_id, event_id),
    FOREIGN KEY (tenant_id, event_id) REFERENCES outbox ON DELETE CASCADE,
    CHECK ((status = 'pending') = (next_attempt_at IS NOT NULL))
  ) WITH (fillfactor = 70);
  CREATE INDEX webhook_deliveries_event ON webhook_deliveries (tenant_id, event_id);
  CREATE INDEX webhook_deliveries_due ON webhook_deliveries (tenant_id, webhook_id, next_attempt_at)
    WHERE next_attempt_at IS NOT NULL;
`;

// What is due is sought among all tenants, by history alone and only in a transaction that says so.
const POLICIES = `
  DO $$
  DECLARE name text;
  BEGIN
    FOREACH name IN ARRAY ARRAY['webhooks', 'outbox', 'webhook_deliveries'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
      EXECUTE format('CREATE POLICY own_rows ON %I
        USING (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))
        WITH CHECK (tenant_id = (SELECT current_setting(''app.tenant_id'', true)))', name);
      EXECUTE format('CREATE POLICY dispatcher_reads ON %I FOR SELECT TO spendsense_history
        USING ((SELECT current_setting(''app.webhook_dispatcher'', true)) = ''on'')', name);
    END LOOP;
  END $$;
  CREATE POLICY dispatcher_claims ON webhook_deliveries FOR UPDATE TO spendsense_history
    USING ((SELECT current_setting('app.webhook_dispatcher', true)) = 'on');
  CREATE POLICY dispatcher_sweeps ON outbox FOR DELETE TO spendsense_history
    USING ((SELECT current_setting('app.webhook_dispatcher', true)) = 'on');
`;

const GRANTS = `
  GRANT SELECT, INSERT, DELETE, UPDATE (url, types, enabled, disabled_reason, failing_since)
    ON webhooks TO spendsense_gateway;
  GRANT SELECT, INSERT ON outbox TO spendsense_gateway;
  GRANT SELECT, INSERT, DELETE, UPDATE (status, attempts, next_attempt_at)
    ON webhook_deliveries TO spendsense_gateway;

  GRANT SELECT (tenant_id, id, types, enabled) ON webhooks TO spendsense_ingest;
  GRANT INSERT ON outbox, webhook_deliveries TO spendsense_ingest;

  GRANT SELECT, UPDATE (enabled, disabled_reason, last_success_at, last_failure_at, failing_since)
    ON webhooks TO spendsense_history;
  GRANT SELECT, INSERT, DELETE ON outbox TO spendsense_history;
  GRANT SELECT, INSERT, UPDATE (status, attempts, next_attempt_at, last_attempt_at, response_status, error)
    ON webhook_deliveries TO spendsense_history;
`;

const FAN_OUT = `
  CREATE FUNCTION fan_out() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO webhook_deliveries (tenant_id, webhook_id, event_id)
    SELECT event.tenant_id, webhook.id, event.id
    FROM fresh AS event JOIN webhooks AS webhook ON webhook.tenant_id = event.tenant_id
    WHERE webhook.enabled AND event.type = ANY (webhook.types);
    RETURN NULL;
  END $$;
  CREATE TRIGGER fan_out AFTER INSERT ON outbox
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION fan_out();
`;

// Here, and not in the statements that complete a submission: there are six of them, in two services. By statement:
// one that completes two hundred submissions asks once for webhooks.
const COMPLETED = `
  CREATE FUNCTION announce_completed() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE completed uuid[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      completed := ARRAY(SELECT id FROM fresh WHERE completed_at IS NOT NULL);
    ELSE
      completed := ARRAY(SELECT fresh.id FROM fresh JOIN stale USING (id)
        WHERE fresh.completed_at IS NOT NULL AND stale.completed_at IS NULL);
    END IF;
    IF cardinality(completed) = 0 THEN
      RETURN NULL;
    END IF;
    INSERT INTO outbox (tenant_id, type, data)
    SELECT tenant_id, 'submission.completed', jsonb_build_object(
      'id', id,
      'source', source,
      'status', CASE
        WHEN processed > 0 THEN 'done'
        WHEN accepted > 0 OR failure_reason IS NOT NULL THEN 'failed'
        ELSE 'done'
      END,
      'accepted', accepted,
      'processed', processed,
      'duplicates', duplicates,
      'failed', failed,
      'rejected', rejected,
      'failureReason', failure_reason,
      'createdAt', to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'completedAt', to_char(completed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    FROM submissions AS submission
    WHERE id = ANY (completed) AND EXISTS (
      SELECT FROM webhooks
      WHERE webhooks.tenant_id = submission.tenant_id AND enabled AND 'submission.completed' = ANY (types))
    ORDER BY id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER announce_inserted AFTER INSERT ON submissions
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION announce_completed();
  CREATE TRIGGER announce_updated AFTER UPDATE ON submissions
    REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION announce_completed();
`;

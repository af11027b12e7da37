import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenants, keys, submissions, transactions and the daily roll-up. */
export class CreateSchema1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TENANTS);
    await runner.query(SUBMISSIONS);
    await runner.query(TRANSACTIONS);
    await runner.query(SPEND_DAILY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE spend_daily, transactions, submission_errors, submissions, api_keys, tenants',
    );
  }
}

const TENANTS = `
  CREATE TABLE tenants (
    id text PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    name text NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    time_zone text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE api_keys (
    id text PRIMARY KEY,
    tenant_id text NOT NULL REFERENCES tenants,
    secret_sha256 bytea NOT NULL CHECK (octet_length(secret_sha256) = 32),
    name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz
  );
  CREATE INDEX api_keys_tenant ON api_keys (tenant_id);
`;

// Progress is updated by every chunk: free room on the page keeps those updates away from the index.
const SUBMISSIONS = `
  CREATE TABLE submissions (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL REFERENCES tenants,
    source text NOT NULL CHECK (source IN ('rest', 'upload', 'queue', 'predict')),
    accepted integer NOT NULL DEFAULT 0 CHECK (accepted >= 0),
    processed integer NOT NULL DEFAULT 0 CHECK (processed >= 0),
    failed integer NOT NULL DEFAULT 0 CHECK (failed >= 0),
    rejected integer NOT NULL DEFAULT 0 CHECK (rejected >= 0),
    closed boolean NOT NULL DEFAULT false,
    failure_reason text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    completed_at timestamptz
  ) WITH (fillfactor = 70);
  CREATE TABLE submission_errors (
    tenant_id text NOT NULL,
    submission_id uuid NOT NULL REFERENCES submissions ON DELETE CASCADE,
    index integer NOT NULL,
    item_id uuid,
    line integer,
    code text NOT NULL,
    detail text NOT NULL,
    PRIMARY KEY (submission_id, index)
  );
`;

// Plain numeric keeps the scale, so an amount comes back as it was written. The bounds refuse NaN and Infinity.
// No foreign key to submissions: storing a chunk locks them first and drops the items of one that is gone.
// received_at keeps milliseconds, the precision of a JavaScript Date, so that a cursor made from a row is exact.
const TRANSACTIONS = `
  CREATE TABLE transactions (
    tenant_id text NOT NULL,
    id uuid NOT NULL,
    submission_id uuid NOT NULL,
    index integer NOT NULL,
    masked_text text NOT NULL,
    sender text,
    received_at timestamptz(3) NOT NULL,
    external_id text,
    kind text NOT NULL CHECK (kind IN ('transaction', 'pending', 'declined', 'otp', 'reminder', 'balance',
      'promotion', 'notice', 'suspicious')),
    kind_reason text NOT NULL,
    direction text CHECK (direction IN ('debit', 'credit')),
    is_refund boolean NOT NULL,
    amount numeric CHECK (amount >= 0 AND amount < 1e16),
    currency text CHECK (currency ~ '^[A-Z]{3}$'),
    counterparty text,
    merchant text,
    account text,
    balance numeric CHECK (balance > -1e16 AND balance < 1e16),
    credit_limit numeric CHECK (credit_limit > -1e16 AND credit_limit < 1e16),
    reference text,
    occurred_at timestamptz(3),
    channel text,
    category text,
    confidence real,
    scores real[] NOT NULL,
    needs_review boolean NOT NULL,
    model text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
  );
  CREATE INDEX transactions_newest ON transactions (tenant_id, received_at DESC, id DESC);
  CREATE INDEX transactions_submission ON transactions (tenant_id, submission_id, index);
  CREATE INDEX transactions_category ON transactions (tenant_id, category, received_at DESC, id DESC);
`;

const SPEND_DAILY = `
  CREATE TABLE spend_daily (
    tenant_id text NOT NULL,
    day date NOT NULL,
    currency text NOT NULL,
    category text,
    direction text,
    amount numeric NOT NULL,
    count integer NOT NULL,
    UNIQUE NULLS NOT DISTINCT (tenant_id, day, currency, category, direction)
  ) WITH (fillfactor = 70);
`;

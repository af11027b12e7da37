import { type MigrationInterface, QueryFailedError, type QueryRunner } from 'typeorm';
import { StartupError } from '#libs/runtime/env.js';
import { indexesOf, namesOfIndexes, removalsOf, rightsOf } from './belongings.js';
import { briefly } from './briefly.js';

/**
 * Makes `transactions` a table of partitions by the month in which a row was stored, for large installations. What is
 * stored is not written anew: the table becomes the partition of everything before the month after next.
 */
export class PartitionByMonth1797033600000 implements MigrationInterface {
  /** Several, so that the table is held for moments only; what was done is not done again. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const { isDone, end } = await stateOf(runner);
    if (isDone) return;
    await briefly(runner, () => runner.query(bound(end)));
    try {
      await runner.query('ALTER TABLE transactions VALIDATE CONSTRAINT stored_earlier');
      await briefly(runner, () => divide(runner, end));
    } catch (failure) {
      await briefly(runner, () => runner.query(UNBOUND));
      throw isOfCheck(failure) ? new StartupError(storedLater(end)) : failure;
    }
    // Nobody else does: autovacuum looks at partitions only.
    await runner.query('ANALYZE transactions');
  }

  /** Holds the table for as long as it takes to insert what the later partitions hold. */
  async down(runner: QueryRunner): Promise<void> {
    const { isDone } = await stateOf(runner);
    if (isDone) await briefly(runner, () => unite(runner));
  }
}

async function stateOf(runner: QueryRunner): Promise<{ isDone: boolean; end: string }> {
  const [state] = await runner.query(STATE);
  return state;
}

async function divide(runner: QueryRunner, end: string): Promise<void> {
  const indexes = await indexesOf(runner);
  const rights = await rightsOf(runner);
  for (const removal of await removalsOf(runner)) await runner.query(removal);
  await runner.query(PARENT);
  // Before the table is attached, whose indexes then become parts of the equal ones.
  for (const statement of [...indexes, ...rights]) await runner.query(statement);
  await runner.query(parts(end));
  await runner.query(STORED_ONCE);
  await runner.query(makePartitions(end));
  await runner.query('SELECT make_partitions()');
}

async function unite(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TRIGGER stored_once ON transactions');
  const rights = await rightsOf(runner);
  const names = await namesOfIndexes(runner);
  await runner.query(GATHER);
  for (const statement of [...names, ...rights]) await runner.query(statement);
}

const isOfCheck = (failure: unknown) =>
  failure instanceof QueryFailedError && (failure.driverError as { code?: string }).code === '23514';

const storedLater = (end: string) =>
  `Some rows of transactions have a created_at after ${end}, which is to come. Set it to when they were stored, and run this again.`;

const STATE = `
  SELECT relkind = 'p' AS "isDone",
    to_char(now() AT TIME ZONE 'UTC' + interval '2 months', 'YYYY-MM-01 00:00:00+00') AS end
  FROM pg_class WHERE oid = 'transactions'::regclass
`;

const UNBOUND = 'ALTER TABLE transactions DROP CONSTRAINT IF EXISTS stored_earlier';

// Proof for ATTACH PARTITION, which would else read the whole table while it holds it. There is a month until a new row
// would break it.
const bound = (end: string) => `
  ${UNBOUND};
  ALTER TABLE transactions ADD CONSTRAINT stored_earlier CHECK (created_at < '${end}') NOT VALID;
`;

const PARENT = `
  ALTER TABLE transactions RENAME TO transactions_earlier;
  CREATE TABLE transactions (LIKE transactions_earlier INCLUDING ALL EXCLUDING INDEXES)
    PARTITION BY RANGE (created_at);
  ALTER TABLE transactions DROP CONSTRAINT stored_earlier;
  ALTER TABLE transactions ENABLE ROW LEVEL SECURITY;
  ALTER TABLE transactions FORCE ROW LEVEL SECURITY;
`;

// A key of the parent would have to hold the time: each partition has its own instead. No partition has a grant or a
// policy, as those of the parent do not hold for whoever names a partition.
const parts = (end: string) => `
  ALTER TABLE transactions ATTACH PARTITION transactions_earlier FOR VALUES FROM (MINVALUE) TO ('${end}');
  ALTER TABLE transactions_earlier DROP CONSTRAINT stored_earlier;
  CREATE TABLE transactions_default PARTITION OF transactions (PRIMARY KEY (tenant_id, id)) DEFAULT;
  ALTER TABLE transactions_default ENABLE ROW LEVEL SECURITY;
  ALTER TABLE transactions_default FORCE ROW LEVEL SECURITY;
`;

// What the primary key of one table says, said of all partitions: of two who store the same id at once, the second waits
// for the tenant, and then sees the row of the first.
const STORED_ONCE = `
  CREATE FUNCTION stored_once() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM FROM tenants WHERE id IN (SELECT tenant_id FROM after) ORDER BY id FOR NO KEY UPDATE;
    IF EXISTS (
      SELECT FROM after JOIN transactions AS row ON row.tenant_id = after.tenant_id AND row.id = after.id
      GROUP BY after.tenant_id, after.id HAVING count(*) > 1
    ) THEN
      RAISE unique_violation USING MESSAGE = 'an item is stored already', CONSTRAINT = 'transactions_pkey';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER stored_once AFTER INSERT ON transactions
    REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION stored_once();
`;

// A month that has begun in the default partition stays there: its rows would have to be moved with nobody let in.
const makePartitions = (end: string) => `
  CREATE FUNCTION make_partitions() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '1s' AS $$
  DECLARE
    month timestamp := date_trunc('month', now() AT TIME ZONE 'UTC');
    since timestamptz;
    until timestamptz;
    name text;
    made integer := 0;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('make_partitions'));
    FOR ahead IN 0..3 LOOP
      since := (month + ahead * interval '1 month') AT TIME ZONE 'UTC';
      until := (month + (ahead + 1) * interval '1 month') AT TIME ZONE 'UTC';
      name := to_char(month + ahead * interval '1 month', '"transactions_"YYYY_MM');
      CONTINUE WHEN since < '${end}' OR to_regclass(name) IS NOT NULL
        OR EXISTS (SELECT FROM transactions_default WHERE created_at >= since AND created_at < until);
      EXECUTE format('CREATE TABLE %I PARTITION OF transactions (PRIMARY KEY (tenant_id, id))
        FOR VALUES FROM (%L) TO (%L)', name, since, until);
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
      made := made + 1;
    END LOOP;
    RETURN made;
  END $$;
  REVOKE ALL ON FUNCTION make_partitions() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION make_partitions() TO spendsense_history;
`;

// Rows of the partitions count in the roll-ups already, and the first partition has no triggers.
const GATHER = `
  ALTER TABLE transactions DETACH PARTITION transactions_earlier;
  ALTER TABLE transactions NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE transactions_earlier NO FORCE ROW LEVEL SECURITY;
  DO $$
  DECLARE columns text;
  BEGIN
    SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
    WHERE attrelid = 'transactions'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    EXECUTE format('INSERT INTO transactions_earlier (%1$s) SELECT %1$s FROM transactions', columns);
  END $$;
  DROP FUNCTION make_partitions();
  DROP TABLE transactions;
  DROP FUNCTION stored_once();
  ALTER TABLE transactions_earlier RENAME TO transactions;
  ALTER TABLE transactions FORCE ROW LEVEL SECURITY;
`;

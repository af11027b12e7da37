import type { TestDatabase } from '#test/support/postgres.js';

const CHUNK = 200;
const MOST_ROWS = 20_000;

const COLUMNS = `
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS names FROM pg_attribute
  WHERE attrelid = 'transactions'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
`;
/** What a copy of `transactions` takes over, beside its columns. */
const COPIES = {
  'without an index': 'INCLUDING DEFAULTS INCLUDING GENERATED',
  'with the indexes of transactions':
    'INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING CONSTRAINTS INCLUDING INDEXES',
};

/** Rows a second that one connection inserts into a copy of `transactions`, of rows that are there, 200 at a time, each time to disk. */
export async function insertRates(database: Pick<TestDatabase, 'query'>): Promise<[string, number][]> {
  const [columns] = await database.query<{ names: string }>(COLUMNS);
  const { names } = columns!;
  await database.query('CREATE SCHEMA bench');
  await database.query(
    `CREATE TABLE bench.given AS SELECT row_number() OVER () AS at, ${names} FROM transactions LIMIT ${MOST_ROWS}`,
  );
  await database.query('CREATE INDEX ON bench.given (at)');
  const [given] = await database.query<{ rows: number }>('SELECT count(*)::int AS rows FROM bench.given');
  const { rows } = given!;
  const rates: [string, number][] = [];
  for (const [copy, takenOver] of Object.entries(COPIES)) {
    await database.query(`CREATE TABLE bench.copy (LIKE transactions ${takenOver})`);
    const started = performance.now();
    for (let at = 0; at < rows; at += CHUNK)
      await database.query(
        `INSERT INTO bench.copy (${names}) SELECT ${names} FROM bench.given WHERE at > $1 AND at <= $2`,
        [at, at + CHUNK],
      );
    rates.push([copy, rows / ((performance.now() - started) / 1000)]);
    await database.query('DROP TABLE bench.copy');
  }
  await database.query('DROP SCHEMA bench CASCADE');
  return rates;
}

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#libs/persistence/data-source.js';
import { PLAN_ONCE } from '#libs/persistence/prepared.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, handIn, item, submission } from './chunk.js';

const CHUNKS = 20;
const PER_CHUNK = 200;
const OTHERS = 3000;

interface Prepared {
  name: string;
  parameters: number;
  generic: number;
  custom: number;
}

const PREPARED = `
  SELECT name, cardinality(parameter_types) AS parameters, generic_plans::int AS generic, custom_plans::int AS custom
  FROM pg_prepared_statements
`;

describe('what storing chunks prepares', () => {
  let database: TestDatabase;
  let history: DataSource;
  let prepared: Prepared[];

  beforeAll(async () => {
    database = await createTestDatabase();
    for (const table of ['transactions', 'submissions'])
      await database.query(`ALTER TABLE ${table} SET (autovacuum_enabled = false)`);
    // Prepared statements belong to a connection.
    history = await createDataSource({ url: database.historyUrl, poolSize: 1 }).initialize();
    const gateway = await connect(database.gatewayUrl);
    const id = await submission(gateway, CHUNKS * PER_CHUNK);
    const others = Array.from({ length: OTHERS }, () => randomUUID());
    await handIn(
      gateway,
      'local',
      others.map((other) => ({ id: other, source: 'rest', accepted: 1, closed: true })),
    );
    for (let first = 0; first < CHUNKS * PER_CHUNK; first += PER_CHUNK) {
      const items = Array.from({ length: PER_CHUNK }, (_, i) => item(id, first + i));
      await storeChunk(history, chunk(items));
    }
    await gateway.destroy();
    prepared = await history.query(PREPARED);
  }, 60_000);

  afterAll(async () => {
    await history?.destroy();
    await database?.drop();
  });

  it('is never planned for its values', () => {
    expect(prepared).toHaveLength(3);
    expect(prepared.filter(({ custom }) => custom > 0)).toEqual([]);
    expect(prepared.filter(({ generic }) => generic > 0)).toHaveLength(3);
  });

  it('has plans for rows that came later, though there are no statistics', async () => {
    const plans = await withTenant(
      history,
      'local',
      async (manager) => {
        const lines: string[] = [];
        for (const { name, parameters } of prepared) {
          const values = Array(parameters).fill('NULL').join(', ');
          const plan: Record<string, string>[] = await manager.query(`EXPLAIN EXECUTE "${name}" (${values})`);
          lines.push(...plan.flatMap((line) => Object.values(line)));
        }
        return lines;
      },
      PLAN_ONCE,
    );
    expect(plans.filter((line) => / on transactions\b/.test(line)).length).toBeGreaterThan(9);
    expect(plans.filter((line) => /Seq Scan on (?:transactions|submissions)\b/.test(line))).toEqual([]);
    // On an empty table any index of the tenant's rows would do.
    const keys = plans.filter((line) => /Scan using transactions_pkey on transactions/.test(line));
    expect(keys).toHaveLength(3);
  });

  it('leaves nothing set behind', async () => {
    const [settings] = await history.query("SELECT current_setting('plan_cache_mode') AS plans");
    expect(settings).toEqual({ plans: 'auto' });
  });
});

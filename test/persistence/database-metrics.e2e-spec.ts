import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#libs/persistence/data-source.js';
import { DatabaseMetrics } from '#libs/persistence/database-metrics.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import { eventually } from '#test/support/eventually.js';
import { Metrics } from '#test/support/metrics.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';

let database: TestDatabase;
let dataSource: DataSource;
const registry = new Registry();
const read = async () => new Metrics(await registry.metrics());

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = createDataSource({ url: database.gatewayUrl, poolSize: 1 });
  void new DatabaseMetrics(dataSource, registry);
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

it('measures connections and transactions, and who waits for one', async () => {
  expect((await read()).value('database_pool_connections')).toBe(0);
  await dataSource.initialize();
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  const first = withTenant(dataSource, 'local', () => held);
  const second = withTenant(dataSource, 'local', async (manager) => manager.query('SELECT 1'));
  await eventually(async () => {
    const metrics = await read();
    const states = ['in_use', 'idle', 'waiting'];
    expect(states.map((state) => metrics.value('database_pool_connections', { state }))).toEqual([1, 0, 1]);
  });
  release();
  await Promise.all([first, second]);
  await expect(withTenant(dataSource, 'local', (manager) => manager.query('SELECT 1/0'))).rejects.toThrow(
    '22012',
  );
  const metrics = await read();
  const count = (outcome: string) => metrics.value('database_transaction_seconds_count', { outcome });
  expect([count('committed'), count('failed')]).toEqual([2, 1]);
  expect(metrics.value('database_pool_connections', { state: 'waiting' })).toBe(0);
});

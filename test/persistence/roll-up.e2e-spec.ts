import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { CATEGORIES, KINDS } from '#libs/contracts/index.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { runMigrations, withOwner } from '#libs/persistence/with-owner.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, submission } from './chunk.js';
import { rollUp, sums } from './totals.js';

describe('the roll-ups', () => {
  let database: TestDatabase;
  let gateway: DataSource;
  let history: DataSource;
  let owner: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    [gateway, history, owner] = (await Promise.all(
      [database.gatewayUrl, database.historyUrl, database.ownerUrl].map(connect),
    )) as [DataSource, DataSource, DataSource];
  }, 60_000);

  afterAll(async () => {
    await Promise.all([gateway?.destroy(), history?.destroy(), owner?.destroy()]);
    await database?.drop();
  });

  async function newTenant(): Promise<string> {
    const id = `t-${randomUUID()}`;
    await ensureTenant(owner, { id, country: 'IN', timeZone: 'Asia/Kolkata' });
    return id;
  }

  const paise = fc
    .integer({ min: 0, max: 10_000_000 })
    .map((n) => `${Math.trunc(n / 100)}.${String(n % 100).padStart(2, '0')}`);
  const row = fc.record({
    amount: fc.option(paise, { freq: 8 }),
    currency: fc.option(fc.constantFrom('INR', 'USD'), { freq: 8 }),
    kind: fc.oneof({ weight: 5, arbitrary: fc.constant('transaction' as const) }, fc.constantFrom(...KINDS)),
    direction: fc.constantFrom('debit' as const, 'credit' as const, null),
    category: fc.option(fc.constantFrom(...CATEGORIES.slice(0, 3), 'income' as const, 'transfer' as const)),
    at: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-04'), noInvalidDate: true }),
    isDated: fc.boolean(),
  });

  it('equal the sum of the transactions to the paisa, whatever comes, however often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 4 }),
        async (groups) => {
          const tenantId = await newTenant();
          const id = await submission(gateway, groups.flat().length, tenantId);
          let index = 0;
          const chunks = groups.map((group) =>
            chunk(
              group.map(({ category, at, isDated, ...fields }) =>
                item(id, index++, {
                  category,
                  receivedAt: isDated ? '2026-03-03T00:00:00Z' : at.toISOString(),
                  fields: { ...fields, occurredAt: isDated ? at.toISOString() : null },
                }),
              ),
              tenantId,
            ),
          );
          await Promise.all([...chunks, ...chunks].map((message) => storeChunk(history, message)));
          expect(await rollUp(database, tenantId)).toEqual(await sums(database, tenantId));
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('counts months anew when they begin on another day', async () => {
    const tenantId = await newTenant();
    const id = await submission(gateway, 2, tenantId);
    const days = ['2026-01-24T12:00:00Z', '2026-01-25T12:00:00Z'];
    await storeChunk(
      history,
      chunk(
        days.map((receivedAt, i) => item(id, i, { receivedAt, text: `day ${i}` })),
        tenantId,
      ),
    );
    expect((await rollUp(database, tenantId)).months).toMatchObject(
      ['account', 'channel', 'merchant'].map((by) => ({ by, month: '2026-01-01', count: 2 })),
    );
    await new Tenants(gateway).change(tenantId, { monthStartDay: 25 });
    const { months } = await rollUp(database, tenantId);
    expect(new Set(months.map(({ month }) => month))).toEqual(new Set(['2025-12-25', '2026-01-25']));
    expect(months).toEqual((await sums(database, tenantId)).months);
  });

  it('are made of those by category, and those of them, by the migration between', async () => {
    const tenantId = await newTenant();
    const categories = [...CATEGORIES, null];
    const id = await submission(gateway, categories.length, tenantId);
    const items = categories.map((category, i) => item(id, i, { category, text: `SMS ${i}` }));
    await storeChunk(history, chunk(items, tenantId));
    const stored = await rollUp(database, tenantId);
    const sum = "SELECT 1 FROM spend_monthly WHERE tenant_id = $1 AND category = 'spending'";
    await withOwner(database.ownerUrl, async (migrating) => {
      while ((await database.query(sum, [tenantId])).length > 0) await migrating.undoLastMigration();
      expect((await rollUp(database, tenantId)).months).toHaveLength(3 * categories.length);
      await runMigrations(migrating);
    });
    expect(await rollUp(database, tenantId)).toEqual(stored);
    expect(stored).toEqual(await sums(database, tenantId));
  });

  it("puts 23:50 on the 31st in the tenant's time zone on the 31st", async () => {
    const tenantId = await newTenant();
    const id = await submission(gateway, 2, tenantId);
    const late = item(id, 0, { receivedAt: '2026-01-31T18:20:00Z' });
    const dated = item(id, 1, { fields: { occurredAt: '2026-02-01T00:10:00+05:30' } });
    await storeChunk(history, chunk([late, dated], tenantId));
    const days = await database.query<{ day: string }>(
      'SELECT day::text FROM spend_daily WHERE tenant_id = $1 ORDER BY day',
      [tenantId],
    );
    expect(days).toEqual([{ day: '2026-01-31' }, { day: '2026-02-01' }]);
  });
});

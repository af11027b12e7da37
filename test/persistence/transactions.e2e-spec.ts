import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { InvalidCursorError } from '#libs/persistence/cursor.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { type TransactionFilter, Transactions } from '#libs/persistence/transactions.js';
import { readWithTenant } from '#libs/persistence/with-tenant.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, type ItemChanges, submission } from './chunk.js';

describe('pages of transactions', () => {
  let database: TestDatabase;
  let gateway: DataSource;
  let history: DataSource;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await createTestDatabase();
    [gateway, history] = await Promise.all([connect(database.gatewayUrl), connect(database.historyUrl)]);
    transactions = new Transactions(gateway);
  }, 60_000);

  afterAll(async () => {
    await Promise.all([gateway?.destroy(), history?.destroy()]);
    await database?.drop();
  });

  async function store(changes: ItemChanges[]): Promise<string[]> {
    const id = await submission(gateway, changes.length);
    const items = changes.map((change, index) => item(id, index, change));
    await storeChunk(history, chunk(items));
    return items.map(({ itemId }) => itemId);
  }

  it('are stable while rows arrive, newest first, also among rows of one moment', async () => {
    const at = (minute: number) => `2026-06-01T10:${String(minute).padStart(2, '0')}:00.123456Z`;
    const before = await store(Array.from({ length: 30 }, (_, n) => ({ receivedAt: at(Math.trunc(n / 6)) })));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await transactions.page('local', {}, { limit: 7, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
      await store([{ receivedAt: at(59) }, { receivedAt: at(58) }]);
    } while (cursor);
    expect(seen).toHaveLength(30);
    expect(new Set(seen)).toEqual(new Set(before));
  });

  it('refuse a cursor that no page handed out', async () => {
    for (const cursor of ['', 'x', Buffer.from('2026-99-99T00:00:00.000Z 1').toString('base64url')])
      await expect(transactions.page('local', {}, { cursor })).rejects.toBeInstanceOf(InvalidCursorError);
  });

  it('hold at most 200 rows', async () => {
    await store(Array.from({ length: 210 }, () => ({ receivedAt: '2025-01-01T00:00:00Z' })));
    expect((await transactions.page('local', {}, { limit: 1000 })).items).toHaveLength(200);
  });

  describe('read as a whole', () => {
    const tenant = 'whole';
    const inTransaction = async () => {
      const [row] = await database.query<{ count: number }>(
        `SELECT count(*)::int FROM pg_stat_activity WHERE usename LIKE '%_gateway' AND datname = current_database()
         AND xact_start IS NOT NULL`,
      );
      return row!.count;
    };

    beforeAll(async () => {
      await database.query(
        `INSERT INTO tenants (id, name, country, time_zone) VALUES ($1, $1, 'IN', 'UTC')`,
        [tenant],
      );
      const id = await submission(gateway, 2500, tenant);
      const at = (index: number) => new Date(Date.UTC(2026, 0, 1) + (index % 50) * 1000).toISOString();
      const items = Array.from({ length: 2500 }, (_, index) =>
        item(id, index, { receivedAt: at(index), fields: { amount: `${index + 1}.00` } }),
      );
      for (let from = 0; from < items.length; from += 200)
        await storeChunk(history, chunk(items.slice(from, from + 200), tenant));
    }, 60_000);

    it('come in batches, oldest first, each once, as they were when the reading began', async () => {
      const seen: Transaction[] = [];
      const sizes: number[] = [];
      for await (const batch of transactions.all(tenant)) {
        sizes.push(batch.length);
        seen.push(...batch);
        const id = await submission(gateway, 1, tenant);
        await storeChunk(history, chunk([item(id, 0, { receivedAt: '2026-12-31T00:00:00Z' })], tenant));
      }
      expect(sizes).toEqual([1000, 1000, 500]);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(2500);
      const times = seen.map(({ receivedAt }) => receivedAt.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(await inTransaction()).toBe(0);
    });

    it('keep to a filter and to their tenant', async () => {
      const read = async (filter: TransactionFilter) => {
        const rows: Transaction[] = [];
        for await (const batch of transactions.all(tenant, filter)) rows.push(...batch);
        return rows;
      };
      expect(await read({ to: new Date('2026-01-01T00:00:01Z') })).toHaveLength(50);
      // With one of the three alerts alike that came meanwhile: the others are joined to it.
      expect(await read({ account: '<ACCOUNT:q1w2e3>', currency: 'INR' })).toHaveLength(2501);
      expect(await read({ account: '<ACCOUNT:other>' })).toEqual([]);
      expect(await read({ currency: 'USD' })).toEqual([]);
    });

    it('leave no transaction open when the reader stops early', async () => {
      const batches = transactions.all(tenant);
      await batches.next();
      expect(await inTransaction()).toBe(1);
      await batches.return(undefined);
      expect(await inTransaction()).toBe(0);
    });

    it('write nothing', async () => {
      const batches = readWithTenant(gateway, tenant, async function* (manager) {
        yield await manager.query("INSERT INTO submissions (id, tenant_id, source) VALUES ($1, $2, 'rest')", [
          '019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35',
          tenant,
        ]);
      });
      await expect(batches.next()).rejects.toMatchObject({ code: '25006' });
      expect(await inTransaction()).toBe(0);
    });
  });

  describe('with filters', () => {
    let target: string;
    const others: ItemChanges[] = [
      { fields: { merchant: 'Chai Point', amount: '5.00' } },
      { text: 'Rs 50 discount', category: 'shopping', fields: { kind: 'promotion', amount: null } },
      { fields: { occurredAt: '2024-02-03T00:00:00Z' }, category: 'income' },
    ];

    beforeAll(async () => {
      [target] = (await store([
        {
          text: String.raw`Paid 50%_off\ at CAFÉ Ölgeist`,
          category: 'fuel',
          confidenceLevel: 'low',
          needsReview: true,
          fields: {
            merchant: 'Shell',
            direction: 'credit',
            kind: 'pending',
            amount: '777.10',
            occurredAt: '2024-02-02T12:00:00+05:30',
          },
        },
        ...others,
      ])) as [string];
    });

    const cases: [string, TransactionFilter][] = [
      ['period', { from: new Date('2024-02-02T06:30:00Z'), to: new Date('2024-02-03T00:00:00Z') }],
      ['category', { category: 'fuel' }],
      ['merchant in any case', { merchant: 'SHELL' }],
      ['direction', { direction: 'credit' }],
      ['kind', { kind: 'pending' }],
      ['amounts, inclusive', { amountMin: '777.10', amountMax: '777.1' }],
      ['review', { needsReview: true }],
      ['confidence level', { confidenceLevel: 'low' }],
      ['text in any case', { text: 'café öl' }],
      ['text with the signs of patterns', { text: '50%_OFF\\' }],
      ['all at once', { category: 'fuel', direction: 'credit', text: 'paid', amountMin: '1' }],
    ];
    it.each(cases)('keep by %s', async (_name, filter) => {
      const { items } = await transactions.page('local', filter);
      expect(items.map(({ id }) => id)).toEqual([target]);
    });
  });
});

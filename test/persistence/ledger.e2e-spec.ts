import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { Deletion } from '#libs/persistence/deletion.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { findCandidates } from '#libs/persistence/find-candidates.js';
import { Links } from '#libs/persistence/links.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { alertOf, storedItem } from '#libs/persistence/stored-item.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, type ItemChanges, submission } from './chunk.js';
import { BROKEN, RandomLedger, STEPS } from './random-ledger.js';
import { rollUp, sums } from './totals.js';

describe('the ledger of a tenant', () => {
  let database: TestDatabase;
  let gateway: DataSource;
  let history: DataSource;
  let owner: DataSource;
  let deletion: Deletion;
  let links: Links;
  let transactions: Transactions;
  let tenantId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    [gateway, history, owner] = (await Promise.all(
      [database.gatewayUrl, database.historyUrl, database.ownerUrl].map(connect),
    )) as [DataSource, DataSource, DataSource];
    [deletion, links, transactions] = [new Deletion(gateway), new Links(gateway), new Transactions(gateway)];
  }, 60_000);

  afterAll(async () => {
    await Promise.all([gateway?.destroy(), history?.destroy(), owner?.destroy()]);
    await database?.drop();
  });

  async function newTenant(): Promise<void> {
    tenantId = `t-${randomUUID()}`;
    await ensureTenant(owner, { id: tenantId, country: 'IN', timeZone: 'Asia/Kolkata' });
  }

  /** Stores alerts as one submission each call; returns its id and those of the rows. */
  async function store(...changes: ItemChanges[]): Promise<{ id: string; rows: string[] }> {
    const id = await submission(gateway, changes.length, tenantId);
    const items = changes.map((change, index) => item(id, index, change));
    await storeChunk(history, chunk(items, tenantId));
    return { id, rows: items.map(({ itemId }) => itemId) };
  }

  const listed = async () => (await transactions.page(tenantId)).items.map(({ id }) => id);
  const find = (id: string) => transactions.find(tenantId, id);
  const spent = async () =>
    (await rollUp(database, tenantId)).days.map(({ category, amount, count }) => [category, amount, count]);

  const bank: ItemChanges = {
    text: 'Rs 120.50 debited from <ACCOUNT:q1w2e3>',
    sender: 'AX-ALPHAB-S',
    fields: { merchant: null, reference: '<REF:1>' },
  };
  const app: ItemChanges = {
    text: 'You paid Rs 120.50 to Chai Point',
    sender: 'JD-PAYAPP-S',
    fields: { account: null, reference: '<REF:1>' },
  };

  describe('counts a payment once', () => {
    beforeEach(newTenant);

    it('when the same SMS comes in another submission, and says so', async () => {
      const first = await store(bank);
      const again = await store(bank, { ...bank, sender: 'VM-ALPHAB' });
      expect(await listed()).toEqual(first.rows);
      expect(await new Submissions(gateway).find(tenantId, again.id)).toMatchObject({
        processed: 2,
        duplicates: 2,
      });
      expect(await spent()).toEqual([['food_dining', '120.5', 1]]);
    });

    it('when two senders tell of it, and lists both', async () => {
      const first = await store(bank);
      const second = await store(app);
      expect(await listed()).toEqual(second.rows);
      expect(await links.of(tenantId, second.rows[0]!)).toMatchObject([
        { type: 'same-payment', transaction: { id: first.rows[0] } },
      ]);
      expect(await spent()).toEqual([['food_dining', '120.5', 1]]);
    });

    it('looking at as little, however often its SMS came', async () => {
      const repeated = { ...bank, fields: { ...bank.fields, amount: '77.10' } };
      await store(...Array.from({ length: 60 }, () => repeated));
      const next = storedItem(item(randomUUID(), 0, repeated), 'Asia/Kolkata');
      const found = await withTenant(history, tenantId, (manager) =>
        findCandidates(manager, [alertOf(next, 'Asia/Kolkata')], { tenantId, timeZone: 'Asia/Kolkata' }),
      );
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(20);
      expect(found.filter(({ joinedTo }) => joinedTo === null)).toHaveLength(1);
    });

    it('until a person parts them, for good', async () => {
      const first = await store(bank);
      const second = await store(app);
      expect(await links.part(tenantId, first.rows[0]!, second.rows[0]!)).toBe(true);
      expect(await links.part(tenantId, first.rows[0]!, second.rows[0]!)).toBe(false);
      expect(await spent()).toEqual([['food_dining', '241', 2]]);
      expect(await links.of(tenantId, second.rows[0]!)).toEqual([]);
    });
  });

  describe('counts money where it belongs', () => {
    beforeEach(newTenant);

    it('as a transfer when both ends are own accounts', async () => {
      const out = {
        text: 'out',
        sender: 'AX-ALPHAB-S',
        category: 'transfer' as const,
        fields: { merchant: null },
      };
      const into = {
        text: 'in',
        sender: 'AX-BETABK-S',
        category: 'income' as const,
        fields: { merchant: null, account: '<ACCOUNT:two>', direction: 'credit' as const },
      };
      await store(out);
      await store(into);
      expect(await spent()).toEqual([
        ['transfer', '120.5', 1],
        ['transfer', '120.5', 1],
      ]);
    });

    it('off the category that a refund came from', async () => {
      const payment = await store({ text: 'paid' });
      const refund = await store({
        text: 'back',
        category: 'refund',
        fields: { direction: 'credit', isRefund: true, amount: '20.50' },
      });
      expect(await find(refund.rows[0]!)).toMatchObject({
        refundOf: payment.rows[0],
        countsAs: 'food_dining',
      });
      await deletion.submission(tenantId, payment.id);
      expect(await find(refund.rows[0]!)).toMatchObject({ refundOf: null, countsAs: 'refund' });
    });
  });

  describe('forgets', () => {
    beforeEach(newTenant);

    it('a submission, whose place its duplicates take', async () => {
      const first = await store(bank);
      const second = await store(bank, bank);
      expect(await deletion.submission(tenantId, first.id)).toBe(1);
      expect(await listed()).toHaveLength(1);
      expect(second.rows).toContain((await listed())[0]);
      expect(await spent()).toEqual([['food_dining', '120.5', 1]]);
      expect(await deletion.submission(tenantId, first.id)).toBeUndefined();
    });

    it('a transaction with all its alerts, also when the broker delivers them again', async () => {
      const id = await submission(gateway, 1, tenantId);
      const message = chunk([item(id, 0, bank)], tenantId);
      await storeChunk(history, message);
      const second = await store(app);
      expect(await deletion.transaction(tenantId, second.rows[0]!)).toBe(2);
      await storeChunk(history, message);
      expect(await listed()).toEqual([]);
      expect(await spent()).toEqual([]);
    });
  });

  it('has roll-ups that equal its rows to the paisa after any mix of alerts, partings and deletions', async () => {
    await fc.assert(
      fc.asyncProperty(STEPS, async (steps) => {
        await newTenant();
        const ledger = new RandomLedger(gateway, history, tenantId);
        for (const step of steps) {
          await ledger.play(step);
          expect(await rollUp(database, tenantId)).toEqual(await sums(database, tenantId));
          expect(await database.query(BROKEN, [tenantId])).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

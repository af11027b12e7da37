import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { InvalidCursorError } from '#libs/persistence/cursor.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { type TransactionFilter, Transactions } from '#libs/persistence/transactions.js';
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

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { CATEGORIES } from '#libs/contracts/index.js';
import { Corrections } from '#libs/persistence/corrections.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { Rules } from '#libs/persistence/rules.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, type ItemChanges, submission } from './chunk.js';
import { rollUp, sums } from './totals.js';

describe('what a person decides', () => {
  let database: TestDatabase;
  let gateway: DataSource;
  let history: DataSource;
  let owner: DataSource;
  let corrections: Corrections;
  let rules: Rules;
  let transactions: Transactions;
  let tenantId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    [gateway, history, owner] = (await Promise.all(
      [database.gatewayUrl, database.historyUrl, database.ownerUrl].map(connect),
    )) as [DataSource, DataSource, DataSource];
    [corrections, rules, transactions] = [
      new Corrections(gateway),
      new Rules(gateway),
      new Transactions(gateway),
    ];
  }, 60_000);

  afterAll(async () => {
    await Promise.all([gateway?.destroy(), history?.destroy(), owner?.destroy()]);
    await database?.drop();
  });

  beforeEach(newTenant);

  async function newTenant(): Promise<void> {
    tenantId = `t-${randomUUID()}`;
    await ensureTenant(owner, { id: tenantId, country: 'IN', timeZone: 'Asia/Kolkata' });
  }

  async function store(...changes: ItemChanges[]): Promise<string[]> {
    const id = await submission(gateway, changes.length, tenantId);
    const items = changes.map((change, index) => item(id, index, { text: randomUUID(), ...change }));
    await storeChunk(history, chunk(items, tenantId));
    return items.map(({ itemId }) => itemId);
  }

  const find = async (id: string) => (await transactions.find(tenantId, id))!;
  const at = (merchant: string | null, counterparty: string | null = null): ItemChanges => ({
    category: 'other',
    confidence: 0.4,
    needsReview: true,
    fields: { merchant, counterparty },
  });

  it('holds for the transaction, and its totals follow', async () => {
    const [id] = await store(at('Kumar Stores'));
    await corrections.correct(tenantId, id!, { category: 'groceries', merchant: 'Kumar' });
    expect(await find(id!)).toMatchObject({
      category: 'groceries',
      merchant: 'Kumar',
      decidedBy: 'user',
      needsReview: false,
    });
    expect((await rollUp(database, tenantId)).days).toMatchObject([{ category: 'groceries', toReview: 0 }]);
  });

  it('has the sixth message of a new merchant right after five corrections, and of a private payee too', async () => {
    for (const other of [at('Kumar Stores'), at(null, '<PERSON:landlord>')]) {
      for (let n = 0; n < 5; n++) {
        const [id] = await store(other);
        await corrections.correct(tenantId, id!, { category: 'housing' });
      }
      const [sixth] = await store(other);
      expect(await find(sixth!)).toMatchObject({
        category: 'housing',
        decidedBy: 'memory',
        needsReview: false,
      });
    }
  });

  it('counts a confirmation as a decision', async () => {
    const [first, second] = await store(at('Kumar Stores'), at('Kumar Stores'));
    await corrections.correct(tenantId, first!, {});
    await corrections.correct(tenantId, second!, {});
    const [third] = await store({ ...at('KUMAR STORES'), category: 'shopping' });
    expect(await find(third!)).toMatchObject({ category: 'other', decidedBy: 'memory' });
  });

  it('applies to all of a merchant at once, but for what was decided singly, and can be undone', async () => {
    const [first, second, single] = await store(at('Kumar Stores'), at('KUMAR STORES'), at('Kumar Stores'));
    await corrections.correct(tenantId, single!, { category: 'fuel' });
    expect(await corrections.countOthers(tenantId, first!)).toBe(1);
    const all = await corrections.correct(tenantId, first!, { category: 'groceries' }, { forAll: true });
    expect(all).toMatchObject({ changed: 2 });
    expect(await find(second!)).toMatchObject({ category: 'groceries', decidedBy: 'memory' });
    expect(await find(single!)).toMatchObject({ category: 'fuel' });
    const [next] = await store(at('kumar stores'));
    expect(await find(next!)).toMatchObject({ category: 'groceries', decidedBy: 'memory' });

    expect(await corrections.undo(tenantId, all!.id)).toMatchObject({ changed: 2 });
    expect(await find(second!)).toMatchObject({ category: 'other', decidedBy: 'model', needsReview: true });
    const [later] = await store(at('kumar stores'));
    expect(await find(later!)).toMatchObject({ category: 'other', decidedBy: 'model' });
    expect(await corrections.undo(tenantId, all!.id)).toBeUndefined();
  });

  it('keeps what was decided anew when an older correction is undone', async () => {
    const [id] = await store(at('Kumar Stores'));
    const first = await corrections.correct(tenantId, id!, { category: 'groceries' });
    await corrections.correct(tenantId, id!, { category: 'health' });
    expect(await corrections.undo(tenantId, first!.id)).toMatchObject({ changed: 0 });
    expect(await find(id!)).toMatchObject({ category: 'health' });
  });

  it('can say that no money moved, and that some did', async () => {
    const [paid, offer] = await store(at('Kumar Stores'), {
      category: null,
      scores: CATEGORIES.map((category) => Number(category === 'fuel')),
      fields: { kind: 'promotion' },
    });
    await corrections.correct(tenantId, paid!, { kind: 'notice' });
    await corrections.correct(tenantId, offer!, { kind: 'transaction' });
    expect(await find(paid!)).toMatchObject({ kind: 'notice', category: null, countsAs: null });
    expect(await find(offer!)).toMatchObject({ kind: 'transaction', category: 'fuel' });
    expect((await rollUp(database, tenantId)).days).toMatchObject([{ category: 'fuel', count: 1 }]);
  });

  it('takes refunds along to the category of their payment', async () => {
    const [payment, refund] = await store(at('Kumar Stores'), {
      category: 'refund',
      receivedAt: '2026-05-11T08:00:00Z',
      fields: { merchant: 'Kumar Stores', isRefund: true, direction: 'credit' },
    });
    await corrections.correct(tenantId, payment!, { category: 'groceries' });
    expect(await find(refund!)).toMatchObject({ countsAs: 'groceries', refundOf: payment });
  });

  it('is a rule before memory, for messages to come and, when applied, for those that came', async () => {
    const [old, own] = await store(at('Kumar Stores'), at('Kumar Stores'));
    await corrections.correct(tenantId, own!, { category: 'fuel' });
    const rule = await rules.create(tenantId, {
      name: 'Kumar',
      position: 1,
      enabled: true,
      match: 'all',
      conditions: [{ field: 'merchant', operator: 'is', value: 'Kumar Stores' }],
      action: { category: 'health' },
    });
    expect(await find(old!)).toMatchObject({ category: 'other' });
    expect(await rules.test(tenantId, rule)).toMatchObject({ matched: 2, changed: 1 });
    const applied = await rules.apply(tenantId, rule.id);
    expect(applied).toMatchObject({ changed: 1 });
    expect(await find(old!)).toMatchObject({ category: 'health', decidedBy: 'rule', ruleId: rule.id });
    const [next] = await store(at('kumar stores'));
    expect(await find(next!)).toMatchObject({ category: 'health', decidedBy: 'rule' });
    await corrections.undo(tenantId, applied!.id);
    expect(await find(old!)).toMatchObject({ category: 'other', decidedBy: 'model' });
    expect(await rules.delete(tenantId, rule.id)).toBe(true);
    expect(await rules.list(tenantId)).toEqual([]);
  });

  it('orders the review queue by uncertainty times amount', async () => {
    const [small, sure, big] = await store(
      { ...at('A'), confidence: 0.2, fields: { amount: '10' } },
      { ...at('B'), confidence: 0.99, fields: { amount: '500' } },
      { ...at('C'), confidence: 0.5, fields: { amount: '400' } },
    );
    const queue = async () => {
      const { total, rows } = await transactions.toReview(tenantId, 2);
      return [total, ...rows.map(({ id }) => id)];
    };
    expect(await queue()).toEqual([3, big, small]);
    await corrections.correct(tenantId, big!, {});
    expect(await queue()).toEqual([2, small, sure]);
  });

  it('leaves roll-ups equal to the rows after any mix of messages, corrections, rules and undoing', async () => {
    const category = fc.constantFrom('groceries' as const, 'fuel' as const, 'transfer' as const);
    const one = fc.record({
      merchant: fc.constantFrom(null, 'Kumar Stores', 'Shell'),
      category,
      amount: fc.constantFrom('10.50', '20'),
      isRefund: fc.boolean(),
    });
    const step = fc.oneof(
      fc.record({ store: fc.array(one, { minLength: 1, maxLength: 6 }) }),
      fc.record({ correct: fc.nat(), category, forAll: fc.boolean() }),
      fc.record({ undo: fc.nat() }),
      fc.record({ rule: category, over: fc.constantFrom('10.50', '20') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        await newTenant();
        const undoable: string[] = [];
        const ids: string[] = [];
        for (const action of steps) {
          if ('store' in action)
            ids.push(
              ...(await store(
                ...action.store.map(({ category: read, isRefund, ...fields }) => ({
                  category: isRefund ? ('refund' as const) : read,
                  fields: {
                    ...fields,
                    isRefund,
                    direction: isRefund ? ('credit' as const) : ('debit' as const),
                  },
                })),
              )),
            );
          else if ('correct' in action && ids.length) {
            const id = ids[action.correct % ids.length]!;
            const done = await corrections.correct(tenantId, id, { category: action.category }, action);
            undoable.push(done!.id);
          } else if ('undo' in action && undoable.length)
            await corrections.undo(tenantId, undoable[action.undo % undoable.length]!);
          else if ('rule' in action) {
            const { id } = await rules.create(tenantId, {
              name: 'r',
              position: 0,
              enabled: true,
              match: 'all',
              conditions: [{ field: 'amount', operator: 'at-least', value: action.over }],
              action: { category: action.rule },
            });
            undoable.push((await rules.apply(tenantId, id))!.id);
          }
          expect(await rollUp(database, tenantId)).toEqual(await sums(database, tenantId));
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

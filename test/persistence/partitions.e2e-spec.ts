import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Erasure } from '#libs/persistence/erasure.js';
import { Partitions } from '#libs/persistence/partitions.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import { PartitionMaker } from '#services/history/partition-maker.js';
import { chunk, connect, item, submission } from './chunk.js';
import { Divided } from './divided.js';
import { Place } from './place.js';
import { rollUp, sums } from './totals.js';

Logger.overrideLogger(['error', 'fatal']);

const MONTHS = [0, 1, 2, 3];

describe('partitions by month', () => {
  let here: Place;
  let divided: Divided;

  const query = <Row>(sql: string, parameters?: unknown[]) => here.database.query<Row>(sql, parameters);

  const isThere = async (table: string): Promise<boolean> =>
    (await query('SELECT FROM pg_class WHERE relname = $1', [table])).length > 0;

  beforeAll(async () => {
    here = await Place.create();
    divided = new Divided(here);
    await divided.divide();
  }, 60_000);

  afterAll(() => here?.close());

  it('hold what is stored in their months, and one what no month has', async () => {
    const tenantId = await here.newTenant();
    const id = await submission(here.gateway, 5, tenantId);
    const items = [0, 1, 2, 3, 4].map((index) => item(id, index, { receivedAt: '2099-01-01T00:00:00Z' }));
    await storeChunk(here.history, chunk(items, tenantId));
    expect(await divided.places(tenantId)).toEqual([{ name: 'transactions_earlier', count: 5 }]);
    for (const months of [2, 3, 40]) await divided.postpone([items[months % 5]!.itemId], months);
    expect(await divided.places(tenantId)).toEqual(
      [
        { name: 'transactions_default', count: 1 },
        { name: 'transactions_earlier', count: 2 },
        { name: await divided.nameIn(2), count: 1 },
        { name: await divided.nameIn(3), count: 1 },
      ].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
    expect(await rollUp(here.database, tenantId)).toEqual(await sums(here.database, tenantId));
  });

  it('count an item once, whenever it was stored and whatever time a repetition says it came at', async () => {
    const tenantId = await here.newTenant();
    const id = await submission(here.gateway, 20, tenantId);
    const items = Array.from({ length: 20 }, (_, index) => item(id, index));
    await storeChunk(here.history, chunk(items.slice(0, 10), tenantId));
    await divided.postpone(
      items.slice(0, 5).map(({ itemId }) => itemId),
      3,
    );
    const again = items.map((one) => ({ ...one, receivedAt: new Date().toISOString() }));
    const other = await connect(here.database.historyUrl);
    await Promise.all(
      [here.history, other, here.history, other].map((history) =>
        storeChunk(history, chunk(again, tenantId)),
      ),
    );
    await other.destroy();
    expect(await new Submissions(here.gateway).find(tenantId, id)).toMatchObject({
      processed: 20,
      failed: 0,
    });
    expect((await divided.places(tenantId)).reduce((sum, { count }) => sum + count, 0)).toBe(20);
    expect(await rollUp(here.database, tenantId)).toEqual(await sums(here.database, tenantId));
  });

  it('take a backup back once, too', async () => {
    const tenantId = await here.livedIn();
    const lines = await here.backup(tenantId);
    const later = lines.map((line) =>
      line.replace(/"createdAt":"[^"]*"/, '"createdAt":"2099-01-01T00:00:00Z"'),
    );
    for (const some of [lines, later])
      expect(await here.restore(tenantId, some)).toMatchObject({ bad: 0, restored: { transaction: 0 } });
    const elsewhere = await here.newTenant();
    const own = [...later, ...lines.slice(1)].filter((line) => line.startsWith('{"type":"transaction"'));
    expect(
      await here.restore(elsewhere, [later[0]!, ...own, JSON.stringify({ type: 'end', rows: own.length })]),
    ).toMatchObject({
      bad: 0,
      restored: { transaction: 6 },
      present: 6,
    });
    expect(await divided.places(elsewhere)).toEqual([{ name: 'transactions_earlier', count: 6 }]);
  });

  it('do not let two rows have one id, not even when both are stored at once', async () => {
    const tenantId = await here.newTenant();
    const id = await submission(here.gateway, 1, tenantId);
    const one = item(id, 0);
    await storeChunk(here.history, chunk([one], tenantId));
    const copy = (months: number, as: string) =>
      withTenant(here.gateway, tenantId, (manager) =>
        manager.query(
          `INSERT INTO transactions (tenant_id, id, submission_id, index, masked_text, received_at, kind, kind_reason,
            is_refund, scores, needs_review, model, day, read_kind, created_at)
           SELECT tenant_id, $2, submission_id, index, masked_text, received_at, kind, kind_reason, is_refund, scores,
             needs_review, model, day, read_kind, now() + $3 * interval '1 month'
           FROM transactions WHERE tenant_id = $1 AND id = $4`,
          [tenantId, as, months, one.itemId],
        ),
      );
    const refusal = { code: '23505', constraint: 'transactions_pkey' };
    for (const months of [2, 3, 40]) await expect(copy(months, one.itemId)).rejects.toMatchObject(refusal);
    const fresh = randomUUID();
    const outcomes = await Promise.allSettled([0, 2, 3, 40].map((months) => copy(months, fresh)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(refusal);
  });

  it('show a service nothing but the rows of a tenant, by no name', async () => {
    const [mine, other] = [await here.livedIn(), await here.livedIn()];
    const tenantsOf = `SELECT DISTINCT tenant_id FROM transactions WHERE tenant_id = ANY ($1)`;
    for (const service of [here.gateway, here.history]) {
      const shown = await withTenant(service, mine, (manager) => manager.query(tenantsOf, [[mine, other]]));
      expect(shown).toEqual([{ tenant_id: mine }]);
      expect(await service.query('SELECT FROM transactions')).toEqual([]);
    }
    const partitions = await query<{ name: string; closed: boolean }>(`
      SELECT inhrelid::regclass::text AS name, relrowsecurity AND relforcerowsecurity AS closed
      FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE inhparent = 'transactions'::regclass`);
    expect(partitions).toHaveLength(4);
    for (const { name, closed } of partitions) {
      expect(closed).toBe(true);
      for (const service of [here.gateway, here.history])
        for (const sql of [`SELECT FROM ${name}`, `DELETE FROM ${name}`, `UPDATE ${name} SET index = 0`])
          await expect(withTenant(service, mine, (manager) => manager.query(sql))).rejects.toMatchObject({
            code: '42501',
          });
    }
  });

  it('give up every row of a tenant that is erased, and none of another', async () => {
    const [mine, other] = [await here.newTenant(), await here.newTenant()];
    for (const tenantId of [mine, other]) {
      const id = await submission(here.gateway, 4, tenantId);
      const items = MONTHS.map((index) => item(id, index));
      await storeChunk(here.history, chunk(items, tenantId));
      for (const months of MONTHS) await divided.postpone([items[months]!.itemId], months);
    }
    expect(await new Erasure(here.gateway).everything(mine)).toMatchObject({ transactions: 4 });
    expect(await divided.places(mine)).toEqual([]);
    expect(await rollUp(here.database, mine)).toMatchObject({ days: [] });
    expect(await divided.places(other)).toHaveLength(3);
  });

  it('are made for the next three months by history, and by nobody else', async () => {
    const made = new Partitions(here.history);
    expect(await made.make()).toBe(0);
    const last = await divided.nameIn(3);
    await query(`DELETE FROM transactions WHERE tableoid = $1::regclass`, [last]);
    await query(`DROP TABLE ${last}`);
    expect((await Promise.all([made.make(), made.make()])).toSorted()).toEqual([0, 1]);
    expect(await isThere(last)).toBe(true);
    await query(`DROP TABLE ${last}`);
    const maker = new PartitionMaker(new Partitions(here.history));
    maker.onApplicationBootstrap();
    while (!(await isThere(last))) await sleep(20);
    await maker.beforeApplicationShutdown();
    await expect(new Partitions(here.gateway).make()).rejects.toMatchObject({ code: '42501' });
  });

  it('leave a month that has begun among the rest where it is', async () => {
    const tenantId = await here.newTenant();
    const id = await submission(here.gateway, 1, tenantId);
    const one = item(id, 0);
    await storeChunk(here.history, chunk([one], tenantId));
    const last = await divided.nameIn(3);
    await query(`DROP TABLE ${last}`);
    await divided.postpone([one.itemId], 3);
    expect(await new Partitions(here.history).make()).toBe(0);
    expect(await divided.places(tenantId)).toEqual([{ name: 'transactions_default', count: 1 }]);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClassifiedItem } from '#libs/contracts/index.js';
import { PaymentTotals } from '#libs/persistence/insights/payment-totals.js';
import { Links } from '#libs/persistence/links.js';
import { Partitions } from '#libs/persistence/partitions.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import { chunk, connect, item, submission } from './chunk.js';
import { Divided } from './divided.js';
import { Place } from './place.js';
import { rollUp, sums } from './totals.js';

/** What a table is apart from its rows, the primary key and what partitions add. */
const SHAPE = {
  columns: `SELECT column_name, data_type, is_nullable, column_default, generation_expression
    FROM information_schema.columns WHERE table_name = 'transactions' ORDER BY ordinal_position`,
  checks: `SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = 'transactions'::regclass AND contype <> 'p' ORDER BY 1`,
  indexes: `SELECT indexname, replace(indexdef, 'ON ONLY', 'ON') FROM pg_indexes
    WHERE tablename = 'transactions' AND indexname <> 'transactions_pkey' ORDER BY 1`,
  triggers: `SELECT pg_get_triggerdef(oid) AS trigger FROM pg_trigger
    WHERE tgrelid = 'transactions'::regclass AND NOT tgisinternal AND tgname <> 'stored_once' ORDER BY 1`,
  policies: "SELECT * FROM pg_policies WHERE tablename = 'transactions' ORDER BY policyname",
  security: "SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = 'transactions'::regclass",
  grants: `SELECT grantee, privilege_type, column_name FROM information_schema.column_privileges
    WHERE table_name = 'transactions' UNION ALL
    SELECT grantee, privilege_type, NULL FROM information_schema.table_privileges
    WHERE table_name = 'transactions' ORDER BY 1, 2, 3`,
};

/** Files that hold the rows and indexes of a table. */
const FILES = `
  SELECT relfilenode FROM pg_class WHERE oid = $1::regclass
  UNION ALL
  SELECT relfilenode FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = $1::regclass
  ORDER BY 1
`;

describe('partitions by month', () => {
  let here: Place;
  let divided: Divided;
  let tenants: string[];
  let stored: ClassifiedItem[];
  let before: Awaited<ReturnType<typeof seen>>;
  let files: unknown;

  const query = <Row>(sql: string, parameters?: unknown[]) => here.database.query<Row>(sql, parameters);

  async function shape(): Promise<unknown> {
    const parts = Object.entries(SHAPE).map(async ([name, sql]) => [name, await query(sql)]);
    return Object.fromEntries(await Promise.all(parts));
  }

  /** What a tenant is shown. */
  async function seen() {
    const transactions = new Transactions(here.gateway);
    const totals = new PaymentTotals(here.gateway);
    const range = { from: '2026-01-01', to: '2027-01-01' };
    return Promise.all(
      tenants.map(async (tenantId) => {
        const account = { tenantId, currency: 'INR', calendar: { monthStartDay: 25 } };
        const { items } = await transactions.page(tenantId);
        return {
          rows: await here.everything(tenantId),
          items,
          found: await Promise.all(items.map(({ id }) => transactions.find(tenantId, id))),
          links: await Promise.all(items.map(({ id }) => new Links(here.gateway).of(tenantId, id))),
          filtered: await transactions.page(tenantId, { merchant: 'Chai Point', text: 'debited' }),
          review: await transactions.toReview(tenantId, 10),
          merchants: await totals.merchants(account, range, { limit: 10 }),
        };
      }),
    );
  }

  beforeAll(async () => {
    here = await Place.create();
    divided = new Divided(here);
    tenants = [await here.livedIn(), await here.livedIn()];
    const id = await submission(here.gateway, 1, tenants[0]);
    stored = [item(id, 0)];
    await storeChunk(here.history, chunk(stored, tenants[0]));
    await query("UPDATE transactions SET created_at = created_at - index * interval '1 month'");
    before = await seen();
    files = await query(FILES, ['transactions']);
  }, 60_000);

  afterAll(() => here?.close());

  it('come from a filled table without writing it anew, and change neither it nor any answer', async () => {
    const was = await shape();
    await divided.divide();
    expect(await seen()).toEqual(before);
    expect(await query(FILES, ['transactions_earlier'])).toEqual(files);
    expect(await shape()).toEqual(was);
  });

  it('come once', async () => {
    const was = await here.database.dump();
    await Promise.all([divided.divide(), divided.divide()]);
    expect(await here.database.dump()).toBe(was);
    expect(await query("SELECT 1 FROM schema_migrations WHERE name LIKE 'PartitionByMonth%'")).toHaveLength(
      1,
    );
  });

  it('count once what was stored before, and again', async () => {
    await storeChunk(here.history, chunk(stored, tenants[0]));
    expect(await seen()).toEqual(before);
  });

  it('become one table again, with every row', async () => {
    const ids = before[0]!.items.map(({ id }) => id);
    for (const [index, months] of [2, 3, 40].entries()) await divided.postpone([ids[index]!], months);
    expect(await divided.places(tenants[0]!)).toHaveLength(4);
    const was = [await seen(), await shape()];
    await divided.unite();
    await divided.unite();
    expect([await seen(), await shape()]).toEqual(was);
    expect(await query(FILES, ['transactions'])).toEqual(files);
    expect(await query("SELECT FROM pg_class WHERE relname ~ '^transactions_(earlier|default|2)'")).toEqual(
      [],
    );
    expect(await query("SELECT FROM schema_migrations WHERE name LIKE 'PartitionByMonth%'")).toEqual([]);
    expect(await new Partitions(here.history).make()).toBe(0);
    const tenantId = await here.newTenant();
    const id = await submission(here.gateway, 1, tenantId);
    await storeChunk(here.history, chunk([item(id, 0)], tenantId));
    expect(await rollUp(here.database, tenantId)).toEqual(await sums(here.database, tenantId));
  });

  it('wait for whoever reads, while others go on reading and storing', async () => {
    await query('UPDATE transactions SET created_at = now() WHERE created_at > now()');
    const reader = await connect(here.database.gatewayUrl);
    const reading = withTenant(reader, tenants[0]!, async (manager) => {
      await manager.query('SELECT FROM transactions LIMIT 1');
      await sleep(4000);
    });
    const dividing = divided.divide();
    const tenantId = await here.newTenant();
    let count = 0;
    let longest = 0;
    while (!(await Promise.race([dividing.then(() => true), sleep(10, false)]))) {
      const start = performance.now();
      const id = await submission(here.gateway, 1, tenantId);
      await storeChunk(here.history, chunk([item(id, 0)], tenantId));
      longest = Math.max(longest, performance.now() - start);
      count += 1;
    }
    await Promise.all([dividing, reading]);
    await reader.destroy();
    expect(count).toBeGreaterThan(1);
    expect(longest).toBeGreaterThan(500);
    expect(await sums(here.database, tenantId)).toEqual(await rollUp(here.database, tenantId));
    expect(await divided.places(tenantId)).toEqual([{ name: 'transactions_earlier', count }]);
  });

  it('are refused where a row says that it was stored in a time to come, with nothing changed', async () => {
    await divided.unite();
    const ids = before[0]!.items.map(({ id }) => id);
    await divided.postpone(ids, 5);
    const was = await shape();
    await expect(divided.divide()).rejects.toThrow(
      /created_at after \d{4}-\d\d-01 .*Set it to when they were stored/,
    );
    expect(await shape()).toEqual(was);
    await divided.postpone(ids, 0);
    await divided.divide();
    expect(await divided.places(tenants[0]!)).toEqual([{ name: 'transactions_earlier', count: 7 }]);
  });
});

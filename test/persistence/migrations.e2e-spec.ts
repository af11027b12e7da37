import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '#libs/persistence/data-source.js';
import { prepareForEmbedded } from '#libs/persistence/prepare-database.js';
import { runMigrations, withOwner } from '#libs/persistence/with-owner.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';

describe('migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);

  afterAll(() => database?.drop());

  it('run again, and twice at the same time, without harm', async () => {
    const before = await database.dump();
    await Promise.all([1, 2].map(() => withOwner(database.ownerUrl, runMigrations)));
    expect(await database.dump()).toBe(before);
  });

  it('go down and up again', async () => {
    await withOwner(database.ownerUrl, async (owner) => {
      for (let i = 0; i < owner.migrations.length; i++) await owner.undoLastMigration();
      expect(await owner.query("SELECT 1 FROM pg_tables WHERE tablename = 'transactions'")).toEqual([]);
      await runMigrations(owner);
      expect(await owner.query("SELECT 1 FROM pg_tables WHERE tablename = 'transactions'")).toHaveLength(1);
    });
  });

  it('give old rows their level of confidence', async () => {
    await withOwner(database.ownerUrl, async (owner) => {
      const rows = "SELECT 1 FROM information_schema.columns WHERE column_name = 'confidence_level'";
      while ((await owner.query(rows)).length > 0) await owner.undoLastMigration();
      await database.query("INSERT INTO tenants VALUES ('old', 'Old', 'IN', 'Asia/Kolkata')");
      await database.query(`
        INSERT INTO transactions (tenant_id, id, submission_id, index, masked_text, received_at, kind, kind_reason,
          is_refund, confidence, scores, needs_review, model)
        SELECT 'old', gen_random_uuid(), gen_random_uuid(), index, '', now(), 'transaction', '', false, confidence,
          '{}', false, 'old@1'
        FROM unnest('{0.9, 0.89, 0.6, 0.59, NULL}'::real[]) WITH ORDINALITY AS old (confidence, index)`);
      await runMigrations(owner);
    });
    const stored = "SELECT confidence_level FROM transactions WHERE tenant_id = 'old' ORDER BY index";
    const levels = ['high', 'medium', 'medium', 'low', null];
    expect(await database.query(stored)).toEqual(levels.map((level) => ({ confidence_level: level })));
  });

  it('make the entities fit the tables', async () => {
    const owner = await createDataSource({ url: database.ownerUrl }).initialize();
    for (const { target, columns, tableName } of owner.entityMetadatas) {
      await owner.getRepository(target).find({ take: 1 });
      const stored = await owner.query(
        'SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped',
        [tableName],
      );
      expect(columns.map(({ databaseName }) => databaseName).sort()).toEqual(
        stored.map(({ attname }: { attname: string }) => attname).sort(),
      );
    }
    await owner.destroy();
  });

  it('give the embedded process one login that every role is in, and the local tenant', async () => {
    const settings = { anonymousTenant: 'home', defaultCountry: 'GB', defaultTimeZone: 'Europe/London' };
    const first = await prepareForEmbedded(database.ownerUrl, settings);
    const url = await prepareForEmbedded(database.ownerUrl, settings);
    expect(url).not.toBe(first);
    const service = await createDataSource({ url }).initialize();
    const memberships = await service.query("SELECT pg_has_role('spendsense_history', 'member') AS member");
    expect(memberships).toEqual([{ member: true }]);
    await service.destroy();
    expect(await database.query("SELECT country FROM tenants WHERE id = 'home'")).toEqual([
      { country: 'GB' },
    ]);
    await database.query(`DROP ROLE ${new URL(url).username}`);
  });
});

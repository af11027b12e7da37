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

  it('make the entities fit the tables', async () => {
    const owner = await createDataSource({ url: database.ownerUrl }).initialize();
    for (const { target, columns, tableName } of owner.entityMetadatas) {
      await owner.getRepository(target).find({ take: 1 });
      const stored = await owner.query(
        'SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0',
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
    await database.query('DROP ROLE spendsense');
  });
});

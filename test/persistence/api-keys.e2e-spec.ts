import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { SCOPES } from '#libs/contracts/scopes.js';
import { hashSecret, newApiKey, parseApiKey } from '#libs/persistence/api-key.js';
import { ApiKeys } from '#libs/persistence/api-keys.js';
import { eventually } from '#test/support/eventually.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { connect } from './chunk.js';

describe('API keys', () => {
  let database: TestDatabase;
  let gateway: DataSource;
  const { id, secret, key } = newApiKey();

  beforeAll(async () => {
    database = await createTestDatabase();
    gateway = await connect(database.gatewayUrl);
    await database.query(
      "INSERT INTO api_keys (id, tenant_id, secret_sha256, name) VALUES ($1, 'local', $2, 'test')",
      [id, hashSecret(secret)],
    );
  }, 60_000);

  afterAll(async () => {
    await gateway?.destroy();
    await database?.drop();
  });

  it('name their tenant', async () => {
    expect(await new ApiKeys(gateway).authenticate(key)).toEqual({ tenantId: 'local', scopes: [...SCOPES] });
  });

  it.each([
    ['a wrong secret', () => `ssk_${id}_${newApiKey().secret}`],
    ['an unknown id', () => newApiKey().key],
    ['no secret', () => `ssk_${id}_`],
    ['another form', () => `Bearer ${key}`],
    ['a line break at the end', () => `${key}\n`],
  ])('are refused with %s', async (_name, presented) => {
    const keys = new ApiKeys(gateway);
    await keys.authenticate(key);
    expect(await keys.authenticate(presented())).toBeUndefined();
  });

  it('are not in the database', async () => {
    const dump = await database.dump();
    expect(dump).toContain(id);
    expect(dump).not.toContain(secret);
  });

  it('stop working when revoked', async () => {
    await database.query('UPDATE api_keys SET revoked_at = now() WHERE id = $1', [id]);
    expect(await new ApiKeys(gateway).authenticate(key)).toBeUndefined();
  });

  it('are made by the gateway, as many as a tenant may have', async () => {
    const keys = new ApiKeys(gateway);
    const made = await keys.create('local', 'phone app');
    expect(await new ApiKeys(gateway).authenticate(made!.key)).toMatchObject({ tenantId: 'local' });
    expect(await database.dump()).not.toContain(parseApiKey(made!.key)!.secret);
    while ((await keys.list('local')).length < 50) await keys.create('local', 'more');
    expect(await keys.create('local', 'one too many')).toBeUndefined();
    expect(await keys.revoke('local', made!.stored.id)).toBe(true);
    expect(await keys.create('local', 'in its place')).toBeDefined();
  });

  it('are told apart by tenant: others neither list nor revoke them', async () => {
    await database.query("INSERT INTO tenants VALUES ('other', 'Other', 'IN', 'Asia/Kolkata')");
    const keys = new ApiKeys(gateway);
    const foreign = await keys.create('other', 'theirs');
    expect(await keys.list('local')).not.toContainEqual(expect.objectContaining({ name: 'theirs' }));
    expect(await keys.revoke('local', foreign!.stored.id)).toBe(false);
    expect(await keys.authenticate(foreign!.key)).toMatchObject({ tenantId: 'other' });
  });

  it('note when they were used, once a minute', async () => {
    const made = await new ApiKeys(gateway).create('other', 'noted');
    const lastUse = async () =>
      (await new ApiKeys(gateway).list('other')).find(({ id: found }) => found === made!.stored.id)!
        .lastUsedAt;
    expect(await lastUse()).toBeNull();
    await new ApiKeys(gateway).authenticate(made!.key);
    const first = await eventually(async () => {
      const noted = await lastUse();
      if (!noted) throw new Error('not noted yet');
      return noted;
    });
    for (const process of [new ApiKeys(gateway), new ApiKeys(gateway)]) await process.authenticate(made!.key);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await lastUse()).toEqual(first);
    await database.query("UPDATE api_keys SET last_used_at = now() - interval '2 minutes' WHERE id = $1", [
      made!.stored.id,
    ]);
    await new ApiKeys(gateway).authenticate(made!.key);
    await eventually(async () => expect((await lastUse())!.getTime()).toBeGreaterThan(first.getTime()));
  });

  it('stop working within five seconds in other processes, and at once in the one that revokes', async () => {
    const here = new ApiKeys(gateway);
    const there = new ApiKeys(gateway);
    const made = await here.create('other', 'leaked');
    await Promise.all([here, there].map((keys) => keys.authenticate(made!.key)));
    const revokedAt = performance.now();
    expect(await here.revoke('other', made!.stored.id)).toBe(true);
    expect(await here.authenticate(made!.key)).toBeUndefined();
    await eventually(async () => expect(await there.authenticate(made!.key)).toBeUndefined());
    expect(performance.now() - revokedAt).toBeLessThan(5000);
    expect(await here.revoke('other', made!.stored.id)).toBe(false);
  }, 15_000);
});

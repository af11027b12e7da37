import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { hashSecret, newApiKey } from '#libs/persistence/api-key.js';
import { ApiKeys } from '#libs/persistence/api-keys.js';
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
    expect(await new ApiKeys(gateway).authenticate(key)).toEqual({ tenantId: 'local' });
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
});

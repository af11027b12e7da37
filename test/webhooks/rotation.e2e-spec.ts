import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { WebhookQueue } from '#libs/persistence/webhook-queue.js';
import { Webhooks } from '#libs/persistence/webhooks.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { connect } from '../persistence/chunk.js';

describe('a signing secret that was replaced', () => {
  const id = randomUUID();
  let database: TestDatabase;
  let gateway: DataSource;
  let history: DataSource;
  let webhooks: Webhooks;

  beforeAll(async () => {
    database = await createTestDatabase();
    [gateway, history] = [await connect(database.gatewayUrl), await connect(database.historyUrl)];
    webhooks = new Webhooks(gateway);
    const url = 'https://receiver.example/';
    await webhooks.create('local', { id, url, sealedSecret: 'first', types: ['anomaly.detected'] });
  }, 60_000);

  afterAll(async () => {
    await Promise.all([gateway?.destroy(), history?.destroy()]);
    await database?.drop();
  });

  const claimed = async () => {
    await webhooks.test('local', id);
    return new WebhookQueue(history).claim(1, []);
  };

  it('is used beside the new one for a day, and only the last one is', async () => {
    expect(await claimed()).toMatchObject([{ sealedSecret: 'first', previousSecret: null }]);
    await webhooks.rotateSecret('local', id, 'second');
    await webhooks.rotateSecret('local', id, 'third');
    expect(await claimed()).toMatchObject([{ sealedSecret: 'third', previousSecret: 'second' }]);
    await database.query("UPDATE webhooks SET previous_until = previous_until - interval '23:59'");
    expect(await claimed()).toMatchObject([{ previousSecret: 'second' }]);
    await database.query("UPDATE webhooks SET previous_until = previous_until - interval '00:01'");
    expect(await claimed()).toMatchObject([{ sealedSecret: 'third', previousSecret: null }]);
  });

  it('is replaced by its tenant only', async () => {
    await database.query("INSERT INTO tenants VALUES ('other', 'Other', 'IN', 'Asia/Kolkata')");
    expect(await webhooks.rotateSecret('other', id, 'theirs')).toBe(false);
    expect(await webhooks.rotateSecret('local', randomUUID(), 'none')).toBe(false);
    expect(await claimed()).toMatchObject([{ sealedSecret: 'third' }]);
  });
});

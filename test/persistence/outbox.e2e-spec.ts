import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { announce } from '#libs/persistence/announce.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { failItems } from '#libs/persistence/fail-items.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { submissionStatus } from '#libs/persistence/submission-status.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { WebhookDeliveries } from '#libs/persistence/webhook-deliveries.js';
import { WebhookQueue } from '#libs/persistence/webhook-queue.js';
import { Webhooks } from '#libs/persistence/webhooks.js';
import { withDispatcher, withTenant } from '#libs/persistence/with-tenant.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, handIn, item, submission } from './chunk.js';

interface Event {
  tenant_id: string;
  id: string;
  type: string;
  data: Record<string, unknown>;
  deliveries: number;
}

describe('the outbox', () => {
  let database: TestDatabase;
  let gateway: DataSource;
  let ingest: DataSource;
  let history: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    const urls = [database.gatewayUrl, database.ingestUrl, database.historyUrl, database.ownerUrl];
    const [first, second, third, owner] = await Promise.all(urls.map(connect));
    [gateway, ingest, history] = [first!, second!, third!];
    await ensureTenant(owner!, { id: 'other', country: 'US', timeZone: 'America/New_York' });
    await owner!.destroy();
  }, 60_000);

  beforeEach(() => database.query('TRUNCATE webhooks, outbox, webhook_deliveries'));

  afterAll(async () => {
    await Promise.all([gateway?.destroy(), ingest?.destroy(), history?.destroy()]);
    await database?.drop();
  });

  const events = () =>
    database.query<Event>(`
      SELECT tenant_id, id, type, data, (SELECT count(*)::int FROM webhook_deliveries
        WHERE webhook_deliveries.tenant_id = outbox.tenant_id AND event_id = outbox.id) AS deliveries
      FROM outbox ORDER BY id`);

  async function webhook(
    tenantId = 'local',
    types: ['submission.completed'] | ['anomaly.detected'] = ['submission.completed'],
  ) {
    const id = randomUUID();
    const url = 'https://example.com/';
    await new Webhooks(gateway).create(tenantId, { id, url, sealedSecret: 'sealed', types });
    return id;
  }

  it('holds one event for each submission that is completed, in the words of the API', async () => {
    await webhook();
    await webhook();
    const ids = await Promise.all([2, 1, 1].map((accepted) => submission(gateway, accepted)));
    const [large, small, failed] = ids as [string, string, string];
    await storeChunk(history, chunk([item(large, 0)]));
    expect(await events()).toEqual([]);
    const rest = chunk([item(large, 1), item(small, 0)]);
    await storeChunk(history, rest);
    await storeChunk(history, rest);
    await failItems(history, { tenantId: 'local', items: [item(failed, 0)], reason: 'unprocessable' });
    const found = await events();
    expect(found.map(({ data }) => data['id']).sort()).toEqual([large, small, failed].sort());
    for (const { tenant_id: tenantId, type, data, deliveries } of found) {
      expect({ tenantId, type, deliveries }).toEqual({
        tenantId: 'local',
        type: 'submission.completed',
        deliveries: 2,
      });
      const row = (await new Submissions(gateway).find('local', String(data['id'])))!;
      expect(data).toEqual({
        id: row.id,
        source: 'rest',
        status: submissionStatus(row),
        accepted: row.accepted,
        processed: row.processed,
        duplicates: row.duplicates,
        failed: row.failed,
        rejected: row.rejected,
        failureReason: null,
        createdAt: row.createdAt.toISOString(),
        completedAt: row.completedAt!.toISOString(),
      });
    }
  });

  it('also hears of what intake completes, in either service', async () => {
    await webhook();
    for (const service of [gateway, ingest]) {
      const submissions = new Submissions(service);
      const [empty, closed, refused] = [randomUUID(), randomUUID(), randomUUID()];
      await handIn(service, 'local', [
        { id: empty, source: 'queue', accepted: 0, closed: true },
        { id: closed, source: 'upload', accepted: 0, closed: false },
        { id: refused, source: 'rest', accepted: 3, closed: false },
      ]);
      await submissions.close('local', closed);
      await submissions.fail('local', refused, 'broker-unavailable', { unpublished: 3 });
      const statuses = (await events()).map(({ data }) => [data['id'], data['status']]);
      expect(statuses).toEqual(
        expect.arrayContaining([
          [empty, 'done'],
          [closed, 'done'],
          [refused, 'failed'],
        ]),
      );
    }
    expect(await events()).toHaveLength(6);
  });

  it('stays empty where no enabled webhook of the tenant asks', async () => {
    await webhook('other');
    await webhook('local', ['anomaly.detected']);
    await new Webhooks(gateway).change('local', await webhook(), { enabled: false });
    await storeChunk(history, chunk([item(await submission(gateway, 1), 0)]));
    expect(await events()).toEqual([]);
  });

  it('takes what is announced with the fact, and loses it with the fact', async () => {
    await webhook('local', ['anomaly.detected']);
    const anomaly = {
      type: 'anomaly.detected',
      data: { category: 'food_dining', amount: '120.50' },
    } as const;
    const withdrawn = withTenant(history, 'local', async (manager) => {
      await announce(manager, anomaly);
      throw new Error('the fact did not hold');
    });
    await expect(withdrawn).rejects.toThrow('the fact did not hold');
    expect(await events()).toEqual([]);
    await withTenant(history, 'local', async (manager) => {
      await announce(manager, anomaly);
      await announce(manager, { type: 'budget.projected-over', data: {} });
    });
    expect(await events()).toMatchObject([{ ...anomaly, deliveries: 1 }]);
  });

  it('forgets events after seven days, with their deliveries', async () => {
    await webhook();
    for (let i = 0; i < 2; i++) await storeChunk(history, chunk([item(await submission(gateway, 1), 0)]));
    const [old, recent] = await events();
    await database.query("UPDATE outbox SET created_at = now() - interval '8 days' WHERE id = $1", [old!.id]);
    await new WebhookQueue(history).sweep();
    expect(await events()).toEqual([recent]);
    expect(await database.query('SELECT event_id FROM webhook_deliveries')).toEqual([
      { event_id: recent!.id },
    ]);
  });

  it('answers a foreign webhook, and its deliveries, as unknown ones', async () => {
    const id = await webhook('other');
    const [webhooks, deliveries] = [new Webhooks(gateway), new WebhookDeliveries(gateway)];
    const eventId = await webhooks.test('other', id);
    expect(await webhooks.list('local')).toEqual([]);
    expect(await webhooks.find('local', id)).toBeUndefined();
    expect(await webhooks.change('local', id, { enabled: false })).toBe(false);
    expect(await webhooks.remove('local', id)).toBe(false);
    expect(await deliveries.page('local', id, { limit: 10 })).toEqual({ items: [] });
    expect(await deliveries.find('local', id, eventId)).toBeUndefined();
    expect(await deliveries.replay('local', id, eventId)).toBe(false);
    expect(await webhooks.find('other', id)).toMatchObject({ enabled: true });
    expect(await deliveries.find('other', id, eventId)).toMatchObject({ type: 'webhook.test' });
  });

  it('takes twenty webhooks of a tenant', async () => {
    for (let n = 0; n < 20; n++) await webhook();
    const twentyFirst = { id: randomUUID(), url: 'https://example.com/', sealedSecret: 'sealed' };
    const create = (tenantId: string) =>
      new Webhooks(gateway).create(tenantId, { ...twentyFirst, types: ['submission.completed'] });
    expect(await create('local')).toBe(false);
    expect(await create('other')).toBe(true);
  });

  it('shows other tenants to history alone, and only while it looks for what is due', async () => {
    await webhook('other');
    await storeChunk(history, chunk([item(await submission(gateway, 1, 'other'), 0)], 'other'));
    const look =
      'SELECT 1 FROM outbox JOIN webhook_deliveries USING (tenant_id) JOIN webhooks USING (tenant_id)';
    const embedded = await connect(database.embeddedUrl);
    for (const service of [gateway, history, embedded]) {
      expect(await withTenant(service, 'local', (manager) => manager.query(look))).toEqual([]);
    }
    expect(await withDispatcher(gateway, (manager) => manager.query(look))).toEqual([]);
    expect(await withDispatcher(history, (manager) => manager.query(look))).toHaveLength(1);
    await embedded.destroy();
    const changed = withDispatcher(history, (manager) =>
      manager.query('UPDATE webhooks SET enabled = false'),
    );
    expect(await changed).toEqual([[], 0]);
    await expect(new WebhookQueue(ingest).claim(1, [])).rejects.toMatchObject({ code: '42501' });
  });
});

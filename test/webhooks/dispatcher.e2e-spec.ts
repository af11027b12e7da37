import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { announce } from '#libs/persistence/announce.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { WebhookQueue } from '#libs/persistence/webhook-queue.js';
import { Webhooks } from '#libs/persistence/webhooks.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import { Env } from '#libs/runtime/env.js';
import { createKeyring } from '#libs/sealing/keyring.js';
import { createSecret } from '#libs/webhooks/sign.js';
import { WebhookSecrets } from '#libs/webhooks/webhook-secrets.js';
import { WebhookDispatcher } from '#services/history/webhooks/webhook-dispatcher.js';
import { connect } from '#test/persistence/chunk.js';
import { eventually } from '#test/support/eventually.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { Receiver } from './receiver.js';

interface DeliveryRow {
  status: string;
  attempts: number;
  response_status: number | null;
  error: string | null;
}

describe('delivery to webhooks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spendsense-webhooks-'));
  const env = Object.assign(new Env(), {
    webhookKeysFile: join(folder, 'webhook.json'),
    webhookTargets: 'any' as const,
  });
  const dispatchers: WebhookDispatcher[] = [];
  const sources: DataSource[] = [];
  let database: TestDatabase;
  let gateway: DataSource;
  let history: DataSource;
  let secrets: WebhookSecrets;
  let receiver: Receiver;

  beforeAll(async () => {
    createKeyring(env.webhookKeysFile);
    secrets = new WebhookSecrets(env);
    receiver = await Receiver.start();
    database = await createTestDatabase();
    const owner = await connect(database.ownerUrl);
    await ensureTenant(owner, { id: 'other', country: 'US', timeZone: 'America/New_York' });
    [gateway, history] = [await connect(database.gatewayUrl), await connect(database.historyUrl)];
    sources.push(owner, gateway, history);
  }, 60_000);

  beforeEach(async () => {
    await database.query('TRUNCATE webhooks, outbox, webhook_deliveries');
    receiver.forget();
  });

  afterEach(() =>
    Promise.all(dispatchers.splice(0).map((dispatcher) => dispatcher.beforeApplicationShutdown())),
  );

  afterAll(async () => {
    await Promise.all(sources.map((source) => source.destroy()));
    await database?.drop();
    await receiver?.stop();
    rmSync(folder, { recursive: true });
  });

  /** A replica of the loop, with a pool of its own. */
  async function dispatch(settings: Partial<Env> = {}): Promise<WebhookDispatcher> {
    const source = await connect(database.historyUrl);
    sources.push(source);
    const queue = new WebhookQueue(source);
    const dispatcher = new WebhookDispatcher(
      queue,
      secrets,
      Object.assign(new Env(), env, settings),
      new Registry(),
    );
    dispatchers.push(dispatcher);
    dispatcher.onApplicationBootstrap();
    return dispatcher;
  }

  async function webhook(path: string, tenantId = 'local'): Promise<string> {
    const id = randomUUID();
    const secret = createSecret();
    receiver.secrets.set(path, secret);
    const sealedSecret = await secrets.seal(secret, tenantId, id);
    const url = receiver.url + path;
    await new Webhooks(gateway).create(tenantId, { id, url, sealedSecret, types: ['anomaly.detected'] });
    return id;
  }

  const happen = (count: number, tenantId = 'local') =>
    withTenant(history, tenantId, async (manager) => {
      for (let n = 0; n < count; n++)
        await announce(manager, { type: 'anomaly.detected', data: { n, tenantId } });
    });

  const deliveries = () =>
    database.query<DeliveryRow>('SELECT status, attempts, response_status, error FROM webhook_deliveries');

  const makeDue = () =>
    database.query("UPDATE webhook_deliveries SET next_attempt_at = now() WHERE status = 'pending'");

  it('brings every event once to each webhook of its tenant, signed', async () => {
    await Promise.all([webhook('/a'), webhook('/b'), webhook('/other', 'other')]);
    await dispatch();
    await happen(20);
    await happen(1, 'other');
    await eventually(async () => {
      expect((await deliveries()).filter(({ status }) => status === 'delivered')).toHaveLength(41);
    });
    expect(receiver.faults).toEqual([]);
    for (const path of ['/a', '/b']) {
      const got = receiver.at(path);
      expect(got.map(({ event }) => event.data['n']).sort((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: 20 }, (_, n) => n),
      );
      expect(new Set(got.map(({ id }) => id)).size).toBe(20);
    }
    expect(receiver.at('/other').map(({ event }) => event)).toEqual([
      { type: 'anomaly.detected', timestamp: expect.any(String), data: { n: 0, tenantId: 'other' } },
    ]);
  });

  it('tries again under the same id after a failure', async () => {
    await webhook('/a');
    receiver.answer = () => 500;
    await dispatch();
    await happen(1);
    await eventually(async () =>
      expect(await deliveries()).toEqual([
        { status: 'pending', attempts: 1, response_status: 500, error: 'status' },
      ]),
    );
    receiver.answer = () => 204;
    await makeDue();
    await eventually(async () =>
      expect(await deliveries()).toEqual([
        { status: 'delivered', attempts: 2, response_status: 204, error: null },
      ]),
    );
    const [first, second] = receiver.received;
    expect(receiver.received).toHaveLength(2);
    expect(second).toEqual(first);
  });

  it('gives up after eight tries', async () => {
    await webhook('/a');
    receiver.answer = () => 503;
    await dispatch();
    await happen(1);
    await eventually(async () => {
      await makeDue();
      expect(await deliveries()).toMatchObject([{ status: 'failed', attempts: 8 }]);
    }, 30_000);
    expect(receiver.received).toHaveLength(8);
  }, 40_000);

  it('sends nothing twice when two processes share the work', async () => {
    await Promise.all([webhook('/a'), webhook('/b'), webhook('/c')]);
    await happen(60);
    await Promise.all([dispatch(), dispatch()]);
    await eventually(async () => {
      expect((await deliveries()).filter(({ status }) => status !== 'delivered')).toEqual([]);
    }, 30_000);
    expect(receiver.received).toHaveLength(180);
    expect(new Set(receiver.received.map(({ path, id }) => path + id)).size).toBe(180);
  }, 40_000);

  it('delivers what a process had claimed when it died, once its lease is over', async () => {
    await webhook('/a');
    await happen(1);
    const [claimed] = await new WebhookQueue(history).claim(1, []);
    await dispatch();
    await happen(1);
    await eventually(() => expect(receiver.received).toHaveLength(1));
    expect(receiver.received[0]!.id).not.toBe(claimed!.eventId);
    await makeDue();
    await eventually(() => expect(receiver.received.map(({ id }) => id)).toContain(claimed!.eventId));
  });

  it('lets no webhook wait for another that does not answer', async () => {
    await Promise.all([webhook('/silent'), webhook('/quick')]);
    receiver.answer = (path) => (path === '/silent' ? undefined : 204);
    await dispatch();
    await happen(100);
    await eventually(() => expect(receiver.at('/quick')).toHaveLength(100), 5000);
    receiver.hangUp();
  }, 30_000);

  it('stops when the webhook is deleted or disabled, and goes on when it is enabled', async () => {
    const [deleted, disabled] = await Promise.all([webhook('/deleted'), webhook('/disabled')]);
    receiver.answer = () => 500;
    await dispatch();
    await happen(1);
    await eventually(() => expect(receiver.received).toHaveLength(2));
    const webhooks = new Webhooks(gateway);
    expect(await webhooks.remove('local', deleted)).toBe(true);
    await webhooks.change('local', disabled, { enabled: false });
    await eventually(async () => expect(await deliveries()).toMatchObject([{ attempts: 1 }]));
    await makeDue();
    await webhook('/third');
    await happen(1);
    await eventually(() => expect(receiver.at('/third')).toHaveLength(1));
    expect(receiver.received).toHaveLength(3);
    await webhooks.change('local', disabled, { enabled: true });
    await eventually(() => expect(receiver.at('/disabled')).toHaveLength(2));
    expect(receiver.at('/deleted')).toHaveLength(1);
  });

  it('disables a webhook that is gone, or that has only failed for five days', async () => {
    const [gone, failing, new_] = await Promise.all([webhook('/gone'), webhook('/failing'), webhook('/new')]);
    receiver.answer = (path) => (path === '/gone' ? 410 : 500);
    await database.query("UPDATE webhooks SET failing_since = now() - interval '6 days' WHERE id = $1", [
      failing,
    ]);
    await dispatch();
    await happen(1);
    const webhooks = new Webhooks(gateway);
    await eventually(async () => {
      expect(await webhooks.find('local', gone)).toMatchObject({ enabled: false, disabledReason: 'gone' });
      expect(await webhooks.find('local', failing)).toMatchObject({
        enabled: false,
        disabledReason: 'only-failures',
      });
      expect(await webhooks.find('local', new_)).toMatchObject({
        enabled: true,
        failingSince: expect.any(Date),
      });
    });
    await webhooks.change('local', failing, { enabled: true });
    expect(await webhooks.find('local', failing)).toMatchObject({
      enabled: true,
      disabledReason: null,
      failingSince: null,
    });
  });

  it('sends nothing to a private address unless the operator lets it', async () => {
    await webhook('/a');
    await dispatch({ webhookTargets: 'public' });
    await happen(1);
    await eventually(async () =>
      expect(await deliveries()).toMatchObject([{ attempts: 1, error: 'forbidden-address' }]),
    );
    expect(receiver.received).toEqual([]);
  });

  it('keeps the signing secret sealed in the database', async () => {
    await webhook('/a');
    expect(await database.dump()).not.toContain(receiver.secrets.get('/a'));
  });

  it('records what is under way before it ends', async () => {
    await webhook('/a');
    const dispatcher = await dispatch();
    await happen(50);
    await eventually(() => expect(receiver.received.length).toBeGreaterThan(0));
    await dispatcher.beforeApplicationShutdown();
    const delivered = (await deliveries()).filter(({ status }) => status === 'delivered');
    expect(delivered).toHaveLength(receiver.received.length);
  });
});

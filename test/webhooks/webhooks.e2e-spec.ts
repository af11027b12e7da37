import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Api } from '#test/support/api.js';
import { eventually } from '#test/support/eventually.js';
import { ServiceProcess } from '#test/support/service-process.js';
import { Receiver } from './receiver.js';

interface WebhookView {
  id: string;
  secret?: string;
  enabled: boolean;
  types: string[];
  url: string;
  lastSuccessAt: string | null;
}
interface DeliveryView {
  eventId: string;
  type: string;
  status: string;
  attempts: number;
  responseStatus: number | null;
}

describe('webhooks over REST', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-webhooks-'));
  let service: ServiceProcess;
  let receiver: Receiver;
  let api: Api;

  beforeAll(async () => {
    receiver = await Receiver.start();
    const settings = { DATA_DIR: dataDir, WEBHOOK_TARGETS: 'any' };
    service = await (await ServiceProcess.start('embedded', settings)).ready();
    api = new Api(service.url);
  }, 120_000);

  beforeEach(() => receiver.forget());

  afterAll(async () => {
    await service.end();
    await receiver.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function create(path: string): Promise<WebhookView> {
    const body = { url: receiver.url + path, types: ['submission.completed'] };
    const answer = await api.post('/v1/webhooks', body);
    expect(answer.status).toBe(201);
    const webhook = (await answer.json()) as WebhookView;
    expect(answer.headers.get('location')).toBe(`/v1/webhooks/${webhook.id}`);
    receiver.secrets.set(path, webhook.secret!);
    return webhook;
  }

  const call = (method: string, path: string, body?: unknown) =>
    fetch(service.url + path, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });

  const deliveriesOf = async (id: string) =>
    (await api.get<{ items: DeliveryView[] }>(`/v1/webhooks/${id}/deliveries`)).items;

  it('tell of a submission once it is completed, and show the secret once', async () => {
    const { secret, ...webhook } = await create('/told');
    expect(secret).toMatch(/^whsec_/);
    expect(await api.get(`/v1/webhooks/${webhook.id}`)).toEqual(webhook);
    expect(JSON.stringify(await api.get('/v1/webhooks'))).not.toContain('whsec_');

    const submission = await api.submit('Rs 450 debited from a/c XX1234 at CAFE on 02-05-26');
    await eventually(() => expect(receiver.at('/told')).toHaveLength(1), 60_000);
    const [{ id: eventId, event }] = receiver.at('/told') as [(typeof receiver.received)[0]];
    expect(event).toMatchObject({
      type: 'submission.completed',
      data: { id: submission, status: 'done', accepted: 1, processed: 1, failed: 0 },
    });
    await eventually(async () =>
      expect(await deliveriesOf(webhook.id)).toMatchObject([
        { eventId, status: 'delivered', attempts: 1, responseStatus: 204, data: event.data },
      ]),
    );
    expect(await api.get(`/v1/webhooks/${webhook.id}`)).toMatchObject({ lastSuccessAt: expect.any(String) });
  }, 90_000);

  it('send a test, and an event again under the same id', async () => {
    const { id } = await create('/tried');
    const tested = await call('POST', `/v1/webhooks/${id}/test`);
    expect(tested.status).toBe(202);
    const { eventId } = (await tested.json()) as DeliveryView;
    await eventually(() => expect(receiver.at('/tried')).toHaveLength(1));
    expect(receiver.at('/tried')[0]).toMatchObject({ id: eventId, event: { type: 'webhook.test' } });
    await eventually(async () => expect(await deliveriesOf(id)).toMatchObject([{ status: 'delivered' }]));

    expect((await call('POST', `/v1/webhooks/${id}/deliveries/${eventId}/replay`)).status).toBe(202);
    await eventually(() => expect(receiver.at('/tried')).toHaveLength(2));
    expect(receiver.at('/tried')[1]).toEqual(receiver.at('/tried')[0]);
    expect(receiver.faults).toEqual([]);
  });

  it('try a test once only', async () => {
    const { id } = await create('/failing');
    receiver.answer = () => 500;
    await call('POST', `/v1/webhooks/${id}/test`);
    await eventually(async () =>
      expect(await deliveriesOf(id)).toMatchObject([
        { type: 'webhook.test', status: 'failed', attempts: 1, responseStatus: 500, error: 'status' },
      ]),
    );
  });

  it('take another secret, while receivers that know the old one go on', async () => {
    const { id, secret } = await create('/rotated');
    const rotated = await call('POST', `/v1/webhooks/${id}/rotate-secret`);
    expect(rotated.status).toBe(200);
    const answer = (await rotated.json()) as WebhookView & { previousSecretUntil: string };
    expect(answer.secret).toMatch(/^whsec_/);
    expect(answer.secret).not.toBe(secret);
    const hours = (Date.parse(answer.previousSecretUntil) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);

    await call('POST', `/v1/webhooks/${id}/test`);
    await eventually(() => expect(receiver.at('/rotated')).toHaveLength(1));
    receiver.secrets.set('/rotated', answer.secret!);
    await call('POST', `/v1/webhooks/${id}/test`);
    await eventually(() => expect(receiver.at('/rotated')).toHaveLength(2));
    expect(receiver.faults).toEqual([]);

    await call('POST', `/v1/webhooks/${id}/rotate-secret`);
    receiver.secrets.set('/rotated', secret!);
    await call('POST', `/v1/webhooks/${id}/test`);
    await eventually(() => expect(receiver.faults).toHaveLength(1));
    expect(JSON.stringify(await api.get(`/v1/webhooks/${id}`))).not.toContain('whsec_');
  });

  it('can be changed, disabled and deleted', async () => {
    const { id } = await create('/changed');
    const changes = { types: ['anomaly.detected'], enabled: false, url: `${receiver.url}/elsewhere` };
    const changed = await call('PATCH', `/v1/webhooks/${id}`, changes);
    expect(await changed.json()).toMatchObject({ id, ...changes, disabledReason: null });
    expect((await call('POST', `/v1/webhooks/${id}/test`)).status).toBe(409);
    expect((await call('DELETE', `/v1/webhooks/${id}`)).status).toBe(204);
    expect((await call('GET', `/v1/webhooks/${id}`)).status).toBe(404);
    expect((await call('DELETE', `/v1/webhooks/${id}`)).status).toBe(404);
  });

  it('come in pages of deliveries', async () => {
    const { id } = await create('/paged');
    for (let n = 0; n < 3; n++) await call('POST', `/v1/webhooks/${id}/test`);
    const all = await deliveriesOf(id);
    expect(all).toHaveLength(3);
    const path = `/v1/webhooks/${id}/deliveries?limit=2`;
    const first = await api.get<{ items: DeliveryView[]; nextCursor: string }>(path);
    const last = await api.get<{ items: DeliveryView[] }>(`${path}&cursor=${first.nextCursor}`);
    const ids = [...first.items, ...last.items].map(({ eventId }) => eventId);
    expect(ids).toEqual(all.map(({ eventId }) => eventId));
    expect(last).toMatchObject({ nextCursor: null });
  });

  it.each([
    ['no URL', { types: ['submission.completed'] }, 400, 'invalid-request'],
    ['an unknown type', { url: 'https://example.com/', types: ['transaction.read'] }, 400, 'invalid-request'],
    ['no type', { url: 'https://example.com/', types: [] }, 400, 'invalid-request'],
    [
      'a field it does not know',
      { url: 'https://example.com/', types: ['submission.completed'], secret: 'x' },
      400,
      'invalid-request',
    ],
    [
      'a URL with a password',
      { url: 'https://a:b@example.com/', types: ['submission.completed'] },
      422,
      'invalid-url',
    ],
    ['what is no URL', { url: 'example', types: ['submission.completed'] }, 422, 'invalid-url'],
  ])('refuse %s', async (_, body, status, code) => {
    const answer = await api.post('/v1/webhooks', body);
    expect({ status: answer.status, ...((await answer.json()) as object) }).toMatchObject({
      status,
      type: `/problems/${code}`,
    });
  });

  it('are unknown under other ids', async () => {
    const unknown = '0198f6b2-0000-7000-8000-000000000001';
    const { id } = await create('/known');
    for (const [method, path] of [
      ['GET', unknown],
      ['GET', 'webhook'],
      ['POST', `${unknown}/test`],
      ['POST', `${unknown}/rotate-secret`],
      ['POST', 'webhook/rotate-secret'],
      ['GET', `${unknown}/deliveries`],
      ['POST', `${id}/deliveries/${unknown}/replay`],
      ['POST', `${id}/deliveries/event/replay`],
    ] as const) {
      const answer = await call(method, `/v1/webhooks/${path}`);
      expect({ path, status: answer.status }).toEqual({ path, status: 404 });
    }
    expect((await call('PATCH', `/v1/webhooks/${unknown}`, { enabled: false })).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'amqplib';
import { eventually } from '#test/support/eventually.js';
import { BulkPlace, publishTo } from './bulk-place.js';
import { describeDeadLetters } from './dead-letters.contract.js';
import { EXAMPLES } from './examples.js';

interface Message {
  contentType: string;
  examples: { name: string; payload: Record<string, unknown> }[];
}
interface Page {
  items: { id: string; externalId: string | null; maskedText: string }[];
}
const EVENT = { contentType: 'application/cloudevents+json' };

describe('the bulk queue', () => {
  let place: BulkPlace;
  beforeAll(async () => {
    place = await BulkPlace.create();
    await place.start();
  }, 180_000);
  afterAll(() => place?.close(), 60_000);

  describe('dead letters', () => {
    describeDeadLetters(() => place);
  });

  const submissionsOf = (tenant: string) =>
    place.database.query<{ id: string; accepted: number; processed: number }>(
      `SELECT id, accepted, processed FROM submissions WHERE tenant_id = '${tenant}'`,
    );
  /** How many SMS of a tenant have results, once that is `count` and nothing is on its way. */
  const processed = (tenant: string, count: number) =>
    eventually(async () => {
      const rows = await submissionsOf(tenant);
      const sum = (field: 'accepted' | 'processed') => rows.reduce((all, row) => all + row[field], 0);
      expect([sum('accepted'), sum('processed')]).toEqual([count, count]);
    }, 30_000);

  it('is described at /docs/asyncapi, and every example of the description is processed', async () => {
    const { url } = place.pipeline.api;
    const page = await fetch(`${url}/docs/asyncapi`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${url}/docs/asyncapi.yaml`)).headers.get('content-type')).toContain(
      'application/yaml',
    );
    const answer = await fetch(`${url}/docs/asyncapi.json`);
    const { components } = (await answer.json()) as { components: { messages: Record<string, Message> } };
    const messages = Object.values(components.messages);
    expect(messages).toHaveLength(3);
    for (const { contentType, examples } of messages)
      for (const { payload } of examples) await place.publish('local', payload, { contentType });
    await processed('local', 3);
  }, 60_000);

  it('makes one transaction of an event, however often it comes', async () => {
    const event = { specversion: '1.0', type: 'spendsense.sms', source: '/phones/1', id: 'same-1' };
    const data = { text: 'Rs 731.25 debited from a/c XX1234 at CAFE KAVERI on 02-05-26' };
    for (const _ of [1, 2, 3]) await place.publish('other', { ...event, data }, EVENT);
    await place.publish(
      'other',
      { ...event, id: 'other-1', data: { ...data, text: 'Rs 5 paid to TEST STORE' } },
      EVENT,
    );
    await processed('other', 2);
    const { items } = await (await place.apiOf('other')).get<Page>('/v1/transactions');
    expect(items.map(({ externalId }) => externalId).toSorted()).toEqual(['other-1', 'same-1']);
  }, 60_000);

  it('is written by tenants as themselves only', async () => {
    const as = (userId: string) => place.publish('other', { text: 'Rs 6 paid to TEST STORE' }, { userId });
    for (const user of ['tenant.local', 'ingest', 'guest'])
      await expect(as(user)).rejects.toThrow(/PRECONDITION/);
    const before = (await submissionsOf('local')).length;
    await place.publish('other', { tenant: 'local', text: 'Rs 6 paid to TEST STORE' });
    await place.publish('local', { text: 'Rs 7 paid to TEST STORE' }, { userId: undefined });
    await eventually(async () => expect(await submissionsOf('local')).toHaveLength(before + 1));
    await eventually(async () => {
      const { items } = await (await place.apiOf('other')).get<{ items: object[] }>('/v1/dead-letters');
      expect(items).toMatchObject([{ code: 'unknown-sender', items: 0 }]);
    });
  }, 60_000);

  it('takes nothing in for a user who is no tenant', async () => {
    const url = new URL(place.broker.url);
    url.pathname = '/spendsense';
    await place.broker.ctl('set_permissions', '-p', 'spendsense', 'guest', '.*', '.*', '.*');
    await publishTo(url.href, { tenant: 'local', text: 'Rs 8 paid to TEST STORE' }, { userId: 'guest' });
    await eventually(async () =>
      expect(await place.database.query("SELECT reason FROM dead_letters WHERE tenant_id = '-'")).toEqual([
        { reason: 'unknown-sender' },
      ]),
    );
  }, 60_000);

  it.each<[string, (channel: import('amqplib').Channel) => Promise<unknown>]>([
    [
      'publish past its exchange',
      async (channel) => void channel.sendToQueue('sms.masked', Buffer.from('{}')),
    ],
    ['read the queue', (channel) => channel.get('spendsense.ingest')],
    ['read its dead letters', (channel) => channel.get('spendsense.ingest.dead')],
    ['purge the queue', (channel) => channel.purgeQueue('spendsense.ingest')],
    ['make a queue', (channel) => channel.assertQueue('mine')],
  ])('does not let a tenant %s', async (_, work) => {
    const connection = await connect(place.urlOf('tenants/other'));
    connection.on('error', () => undefined);
    const channel = await connection.createChannel();
    const refused = new Promise<{ code: number }>((resolve) => channel.on('error', resolve));
    await work(channel).catch(() => undefined);
    expect(await refused).toMatchObject({ code: 403 });
    await connection.close();
  });

  it.each(EXAMPLES)(
    'takes what examples/$name hands in',
    async ({ run, sms }) => {
      const before = (await submissionsOf('local')).reduce((sum, { processed: done }) => sum + done, 0);
      const output = await run({ broker: place.urlOf('tenants/local'), api: place.pipeline.api.url });
      await processed('local', before + sms);
      expect(output).not.toBe('');
    },
    60_000,
  );
});

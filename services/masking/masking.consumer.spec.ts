import 'reflect-metadata';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RawSms, SmsReceived } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import { KEYRING } from '#libs/intake/testdata/fakes.js';
import { UnprocessableError } from '#libs/messaging/errors.js';
import { seal } from '#libs/sealing/seal.js';
import { MemoryTenantKeys } from '#libs/sealing/testdata/memory-tenant-keys.js';
import { PublisherLog } from '#test/support/publisher-log.js';
import { MaskingConsumer } from './masking.consumer.js';
import { MaskingKeys } from './masking-keys.js';

const bound = { tenantId: 'acme', chunkId: '0198f6b2-0000-7000-8000-000000000001' };
const receivedAt = '2026-11-23T10:00:00Z';
const TEXT = 'Rs 90 debited from A/c XX4821 to ZOMATO';

const asSecrets = (texts: RawSms[]) => texts.map((text) => new Secret(text));

async function received(texts: RawSms[], change: Partial<SmsReceived> = {}): Promise<SmsReceived> {
  const items = texts.map((_, index) => ({ itemId: `item-${index}`, submissionId: 's', index }));
  const locale = { country: 'IN', timeZone: 'Asia/Kolkata' };
  return {
    version: 1,
    ...bound,
    items,
    locale,
    sealed: await seal(asSecrets(texts), bound, KEYRING),
    ...change,
  };
}

describe('MaskingConsumer', () => {
  let publisher: PublisherLog;
  let consumer: MaskingConsumer;
  let tenantKeys: MemoryTenantKeys;
  beforeEach(() => {
    tenantKeys = new MemoryTenantKeys(KEYRING);
    publisher = new PublisherLog();
    consumer = new MaskingConsumer(publisher, new MaskingKeys(KEYRING), tenantKeys);
  });

  const published = () => publisher.on('sms.masked')[0]!;
  const reasonOf = (message: SmsReceived) =>
    consumer.onSmsReceived(message).then(
      () => 'handled',
      (failure: unknown) => (failure instanceof UnprocessableError ? failure.reason : 'another failure'),
    );

  it('publishes what it opened with personal data replaced, item by item', async () => {
    const second = { text: 'No data here', receivedAt, sender: '+919812345678', externalId: 'phone-1:7' };
    await consumer.onSmsReceived(await received([{ text: TEXT, receivedAt }, second]));
    const { items, chunkId, tenantId } = published();
    expect({ chunkId, tenantId }).toEqual({ chunkId: bound.chunkId, tenantId: 'acme' });
    expect(items[0]!.text).toMatch(/^Rs 90 debited from A\/c <ACCOUNT:\w+> to ZOMATO$/);
    expect(items[0]!.findings).toEqual([{ token: /<.*>/.exec(items[0]!.text)![0] }]);
    expect(items[1]).toMatchObject({ itemId: 'item-1', text: 'No data here', externalId: 'phone-1:7' });
    expect(items[1]!.sender).toMatch(/^<PHONE:\w+>$/);
    expect(published()).not.toHaveProperty('sealed');
  });

  it('gives the same account the same token for one tenant only', async () => {
    await consumer.onSmsReceived(await received([{ text: TEXT, receivedAt }]));
    await consumer.onSmsReceived(await received([{ text: TEXT, receivedAt }]));
    const other = { ...bound, tenantId: 'other' };
    const sealed = await seal(asSecrets([{ text: TEXT, receivedAt }]), other, KEYRING);
    await consumer.onSmsReceived({ ...(await received([{ text: TEXT, receivedAt }])), ...other, sealed });
    const texts = publisher.on('sms.masked').map(({ items }) => items[0]!.text);
    expect(texts[0]).toBe(texts[1]);
    expect(texts[2]).not.toBe(texts[0]);
  });

  it('replaces values as the tenant chose, if the seal says so too', async () => {
    const operators = { ACCOUNT: 'keep-last-4' };
    const sealed = await seal(asSecrets([{ text: TEXT, receivedAt }]), { ...bound, operators }, KEYRING);
    const message = { ...(await received([{ text: TEXT, receivedAt }])), sealed, operators };
    await consumer.onSmsReceived(message);
    expect(published().items[0]!.text).toMatch(/A\/c <ACCOUNT:\w+~4821> to/);
    expect(published()).not.toHaveProperty('operators');
    expect(await reasonOf({ ...message, operators: { ACCOUNT: 'keep' } })).toBe('decrypt-failed');
    expect(await reasonOf(await received([{ text: TEXT, receivedAt }], { operators }))).toBe(
      'decrypt-failed',
    );
  });

  it('masks every SMS of a chunk, whoever sent it', async () => {
    const from = (sender?: string) => ({ text: TEXT, receivedAt, ...(sender && { sender }) });
    const senders = ['AX-HDFCBK', undefined, '+919834417720', 'AX-HDFCBK', '+919834417720'];
    await consumer.onSmsReceived(await received(senders.map(from)));
    const { items } = published();
    expect(new Set(items.map(({ text }) => text)).size).toBe(1);
    expect(items.map(({ sender }) => sender)).toEqual([
      'AX-HDFCBK',
      undefined,
      expect.stringMatching(/^<PHONE:\w+>$/),
      'AX-HDFCBK',
      items[2]!.sender,
    ]);
  });

  it('says why a chunk cannot be opened', async () => {
    const good = await received([{ text: TEXT, receivedAt }]);
    expect(await reasonOf({ ...good, tenantId: 'other' })).toBe('decrypt-failed');
    expect(await reasonOf({ ...good, sealed: 'not.a.seal' })).toBe('decrypt-failed');
    const foreign = { current: 'k9', keys: new Map([['k9', new Uint8Array(32).fill(9)]]) };
    const sealed = await seal(asSecrets([{ text: TEXT, receivedAt }]), bound, foreign);
    expect(await reasonOf({ ...good, sealed })).toBe('unknown-key');
    expect(await reasonOf({ ...good, items: [...good.items, ...good.items] })).toBe('invalid-body');
    expect(publisher.on('sms.masked')).toEqual([]);
  });

  it('lets go of a chunk whose key is gone, and tells history that it will not come', async () => {
    const message = await received([{ text: TEXT, receivedAt }]);
    tenantKeys.gone.add('acme');
    expect(await reasonOf(message)).toBe('handled');
    expect(publisher.on('sms.masked')).toEqual([]);
    expect(publisher.on('chunk.failed')).toEqual([
      { version: 1, ...bound, items: message.items, stage: 'sms.received', reason: 'unknown-key' },
    ]);
  });
});

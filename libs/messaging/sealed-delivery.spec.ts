import { describe, expect, it } from '@jest/globals';
import { namesIn } from '#libs/sealing/seal.js';
import { MemoryTenantKeys } from '#libs/sealing/testdata/memory-tenant-keys.js';
import { deadLetterOf, openSealed, SEALED_DELIVERY, sealedIn } from './sealed-delivery.js';

const keys = new MemoryTenantKeys({ current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(3)]]) });
const seals = { deadLetterKeys: keys, anonymousTenant: 'local' };
const message = {
  topic: 'spendsense.ingest' as const,
  body: Buffer.from('{"tenant":"acme","text":"Rs 5 to RAVI KUMAR"'),
  messageId: 'm-1',
  sender: 'tenant.acme',
  contentType: 'application/json',
};

describe('a dead letter of the public queue', () => {
  it('is sealed with its origin, and opens as it was delivered', async () => {
    const kept = await deadLetterOf(message, 'invalid-body', seals);
    expect(kept.body.toString()).not.toContain('RAVI');
    expect(kept).toMatchObject({ sender: 'tenant.acme', contentType: SEALED_DELIVERY });
    expect(JSON.parse(kept.body.toString())).toMatchObject({ bytes: message.body.length });
    const { body, sender, contentType } = message;
    expect(await openSealed({ ...message, ...kept }, seals)).toEqual({ body, sender, contentType });
  });

  it('opens for its own message only, and only as what it is', async () => {
    const kept = { ...message, ...(await deadLetterOf(message, 'invalid-body', seals)) };
    expect(await openSealed({ ...kept, messageId: 'm-2' }, seals)).toBeUndefined();
    expect(await openSealed({ ...kept, contentType: 'application/json' }, seals)).toBeUndefined();
    expect(await openSealed({ ...kept, topic: 'sms.masked' }, seals)).toBeUndefined();
    expect(await openSealed(kept, {})).toBeUndefined();
  });

  it.each([
    ['its tenant', 'tenant.acme', 'acme'],
    ['the tenant of messages without a user', undefined, 'local'],
    ['nobody, where its user speaks for none', 'guest', '-'],
    ['nobody, where there is no such tenant', 'tenant.late', '-'],
  ])('is sealed for %s, and opens whoever sends it again', async (_, sender, tenantId) => {
    keys.gone.add('late');
    const kept = await deadLetterOf({ ...message, sender }, 'invalid-body', seals);
    expect(namesIn(sealedIn(kept.body)!).tenantId).toBe(tenantId);
    const opened = await openSealed({ ...message, ...kept, sender: 'history' }, seals);
    expect(opened).toBeDefined();
    expect(opened?.sender).toBe(sender);
  });

  it('opens no more when everything of its tenant was erased', async () => {
    const kept = { ...message, ...(await deadLetterOf(message, 'invalid-body', seals)) };
    keys.gone.add('acme');
    expect(await openSealed(kept, seals)).toBeUndefined();
    keys.gone.delete('acme');
    expect(await openSealed(kept, seals)).toBeDefined();
  });

  it('is only described where it is too large, or there is no key', async () => {
    for (const kept of [
      await deadLetterOf(message, 'too-large', seals),
      await deadLetterOf(message, 'invalid-body', {}),
    ]) {
      expect(Object.keys(JSON.parse(kept.body.toString()) as object)).toEqual(['bytes', 'sha256']);
      expect(sealedIn(kept.body)).toBeUndefined();
    }
  });

  it.each(['{"sealed":"Rs 5 to RAVI KUMAR"}', '{"sealed":5}', '[]', 'null', '{'])(
    'is not %s',
    async (text) => {
      const body = Buffer.from(text);
      expect(sealedIn(body)).toBeUndefined();
      expect(await openSealed({ ...message, body, contentType: SEALED_DELIVERY }, seals)).toBeUndefined();
    },
  );

  it("keeps the pipeline's own messages as they are", async () => {
    const kept = await deadLetterOf({ ...message, topic: 'sms.masked' }, 'unprocessable', seals);
    expect(kept.body).toBe(message.body);
  });
});

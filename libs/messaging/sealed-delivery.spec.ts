import { describe, expect, it } from '@jest/globals';
import type { Keyring } from '#libs/sealing/keyring.js';
import { deadLetterOf, openSealed, SEALED_DELIVERY, sealedIn } from './sealed-delivery.js';

const keyring: Keyring = { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(3)]]) };
const message = {
  topic: 'spendsense.ingest' as const,
  body: Buffer.from('{"tenant":"acme","text":"Rs 5 to RAVI KUMAR"'),
  messageId: 'm-1',
  sender: 'tenant.acme',
  contentType: 'application/json',
};

describe('a dead letter of the public queue', () => {
  it('is sealed with its origin, and opens as it was delivered', async () => {
    const kept = await deadLetterOf(message, 'invalid-body', keyring);
    expect(kept.body.toString()).not.toContain('RAVI');
    expect(kept).toMatchObject({ sender: 'tenant.acme', contentType: SEALED_DELIVERY });
    expect(JSON.parse(kept.body.toString())).toMatchObject({ bytes: message.body.length });
    const { body, sender, contentType } = message;
    expect(await openSealed({ ...message, ...kept }, keyring)).toEqual({ body, sender, contentType });
  });

  it('opens for its own message only, and only as what it is', async () => {
    const kept = { ...message, ...(await deadLetterOf(message, 'invalid-body', keyring)) };
    expect(await openSealed({ ...kept, messageId: 'm-2' }, keyring)).toBeUndefined();
    expect(await openSealed({ ...kept, contentType: 'application/json' }, keyring)).toBeUndefined();
    expect(await openSealed({ ...kept, topic: 'sms.masked' }, keyring)).toBeUndefined();
    expect(await openSealed(kept, undefined)).toBeUndefined();
  });

  it('is only described where it is too large, or there is no key', async () => {
    for (const kept of [
      await deadLetterOf(message, 'too-large', keyring),
      await deadLetterOf(message, 'invalid-body', undefined),
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
      expect(await openSealed({ ...message, body, contentType: SEALED_DELIVERY }, keyring)).toBeUndefined();
    },
  );

  it("keeps the pipeline's own messages as they are", async () => {
    const kept = await deadLetterOf({ ...message, topic: 'sms.masked' }, 'unprocessable', keyring);
    expect(kept.body).toBe(message.body);
  });
});

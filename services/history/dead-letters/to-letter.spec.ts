import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { DeadMessage } from '#libs/messaging/pipeline-queues.js';
import { toLetter } from './to-letter.js';

const SEALED = '{"bytes":5,"sha256":"x","sealed":"eyJh..aXY.dGV4dA.dGFn"}';
const item = { itemId: randomUUID(), submissionId: randomUUID(), index: 3 };
const chunk = { chunkId: randomUUID(), tenantId: 'acme', items: [item] };
const dead = (changes: Partial<DeadMessage>): DeadMessage => ({
  topic: 'spendsense.ingest',
  messageId: 'm-1',
  body: Buffer.from(SEALED),
  reason: 'invalid-body',
  attempt: 0,
  ...changes,
});

describe('toLetter', () => {
  it('gives a chunk to the tenant and the items that it names', () => {
    const body = Buffer.from(JSON.stringify({ ...chunk, sealed: 'sealed' }));
    expect(toLetter(dead({ topic: 'sms.received', body, sender: 'tenant.other' }), undefined)).toMatchObject({
      tenantId: 'acme',
      id: chunk.chunkId,
      items: [item],
      body,
    });
  });

  it('gives a chunk that waited too long to its tenant, without what it held', () => {
    const body = Buffer.from(JSON.stringify({ ...chunk, sealed: 'sealed' }));
    const letter = toLetter(dead({ topic: 'sms.received', body, reason: 'expired' }), undefined);
    expect(letter).toMatchObject({ tenantId: 'acme', id: chunk.chunkId, items: [item], body: null });
  });

  it.each([
    ['tenant.acme', undefined, 'acme'],
    ['tenant.acme', 'local', 'acme'],
    [undefined, 'local', 'local'],
    [undefined, undefined, '-'],
    ['producer', 'local', '-'],
  ])('gives a delivery of %s, where %s is the anonymous tenant, to %s', (sender, anonymous, tenantId) => {
    expect(toLetter(dead({ sender }), anonymous)).toMatchObject({ tenantId, items: [] });
  });

  it('knows a letter again that is handed over twice', () => {
    const { id } = toLetter(dead({}), undefined);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(toLetter(dead({}), undefined).id).toBe(id);
    expect(toLetter(dead({ messageId: 'm-2' }), undefined).id).not.toBe(id);
  });

  it.each<[string, Partial<DeadMessage>]>([
    ['a delivery as it came, which the broker itself gave up', { body: Buffer.from('{"text":"Rs 5"}') }],
    ['a delivery that was only described', { body: Buffer.from('{"bytes":5,"sha256":"x"}') }],
    ['a sealed delivery that waited too long', { reason: 'expired' }],
    ['what no chunk can be read from', { topic: 'sms.received', body: Buffer.from('{"text":"Rs 5"}') }],
  ])('keeps nothing of %s', (_, changes) => {
    expect(toLetter(dead(changes), 'local')).toMatchObject({ body: null, items: [] });
  });
});

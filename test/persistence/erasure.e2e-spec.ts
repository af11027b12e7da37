import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeadLetterStore } from '#libs/persistence/dead-letter-store.js';
import { Deletion } from '#libs/persistence/deletion.js';
import { ERASED_TABLES, Erasure } from '#libs/persistence/erasure.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { chunk, item, submission } from './chunk.js';
import { Place } from './place.js';

describe('deleting everything', () => {
  let here: Place;
  beforeAll(async () => void (here = await Place.create()), 60_000);
  afterAll(() => here?.close());

  it('knows every table that has rows of tenants', async () => {
    const tables = await here.database.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id'",
    );
    const kept = ['api_keys', 'spend_daily', 'spend_monthly'];
    expect(tables.map(({ name }) => name).toSorted()).toEqual([...ERASED_TABLES, ...kept].toSorted());
  });

  it('leaves nothing of the tenant, everything of others, and drops what was on its way', async () => {
    const [mine, other] = [await here.newTenant(), await here.newTenant()];
    const late: { id: string; tenantId: string }[] = [];
    for (const tenantId of [mine, other]) {
      const id = await submission(here.gateway, 2, tenantId);
      await storeChunk(here.history, chunk([item(id, 0)], tenantId));
      late.push({ id, tenantId });
      const dropped = await submission(here.gateway, 1, tenantId);
      const one = item(dropped, 0, { text: 'deleted' });
      await storeChunk(here.history, chunk([one], tenantId));
      await new Deletion(here.gateway).transaction(tenantId, one.itemId);
      await new DeadLetterStore(here.history).keep({
        tenantId,
        id: randomUUID(),
        stage: 'spendsense.ingest',
        reason: 'invalid-body',
        body: Buffer.from('sealed'),
        messageId: 'm',
        contentType: null,
        sender: `tenant.${tenantId}`,
        attempts: 0,
        items: [],
      });
    }
    expect(await new Erasure(here.gateway).everything(mine)).toMatchObject({
      submissions: 2,
      transactions: 1,
      tombstones: 1,
      dead_letters: 1,
    });
    for (const { id, tenantId } of late) await storeChunk(here.history, chunk([item(id, 1)], tenantId));
    const left = async (tenantId: string) => (await here.database.dump()).split(tenantId).length - 1;
    // Its own row: the id, and the name that is the same.
    expect(await left(mine)).toBe(2);
    expect(await left(other)).toBeGreaterThan(5);
    expect(await new Erasure(here.gateway).everything(mine)).toMatchObject({ transactions: 0 });
  });
});

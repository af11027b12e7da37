import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { RawSms } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import { Erasure } from '#libs/persistence/erasure.js';
import { heldKey } from '#libs/persistence/held-key.js';
import { IdempotencyKeys, KeyHeldError } from '#libs/persistence/idempotency-keys.js';
import { StoredTenantKeys } from '#libs/persistence/stored-tenant-keys.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { withTenant } from '#libs/persistence/with-tenant.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { namesIn, open, seal } from '#libs/sealing/seal.js';
import { KeyGoneError } from '#libs/sealing/tenant-keys.js';
import { eventually } from '#test/support/eventually.js';
import { connect } from './chunk.js';
import { Place } from './place.js';

const masterKeys = (...ids: string[]) =>
  new Map(ids.map((id) => [id, new Uint8Array(32).fill(id.charCodeAt(1))]));
const M1: Keyring = { current: 'm1', keys: masterKeys('m1') };
const M2: Keyring = { current: 'm2', keys: masterKeys('m1', 'm2') };

describe('data keys of tenants', () => {
  let here: Place;
  let masking: DataSource;
  let ingest: DataSource;
  beforeAll(async () => {
    here = await Place.create();
    [masking, ingest] = (await Promise.all(
      [here.database.maskingUrl, here.database.ingestUrl].map(connect),
    )) as [DataSource, DataSource];
  }, 60_000);
  afterAll(async () => {
    await Promise.all([masking?.destroy(), ingest?.destroy()]);
    await here?.close();
  });

  /** As processes that have just started. */
  const sealer = (master = M1) => new StoredTenantKeys(here.gateway, master);
  const opener = (master = M1) => new StoredTenantKeys(masking, master);

  async function sealed(tenantId: string, keys = sealer()) {
    const bound = { tenantId, chunkId: randomUUID() };
    const text = new Secret<RawSms>({ text: 'Rs 5 debited', receivedAt: '2026-11-23T10:00:00Z' });
    return { bound, text: await seal([text], bound, (await keys.toSeal(tenantId))!) };
  }
  async function opened({ bound, text }: Awaited<ReturnType<typeof sealed>>, keys = opener()) {
    const texts = await open(text, bound, await keys.toOpen(bound.tenantId, namesIn(text).keyId));
    return texts.map((sms) => sms.reveal().text);
  }
  const idsOf = async (tenantId: string) =>
    (
      await here.database.query<{ id: string }>(
        'SELECT key_id AS id FROM tenant_keys WHERE tenant_id = $1 ORDER BY created_at DESC',
        [tenantId],
      )
    ).map(({ id }) => id);
  const age = (id: string, interval: string) =>
    here.database.query(
      `UPDATE tenant_keys SET created_at = now() - interval '${interval}' WHERE key_id = $1`,
      [id],
    );

  it('are made when a tenant first sends, by gateway or ingest, and open in masking', async () => {
    const tenantId = await here.newTenant();
    const keys = sealer();
    const [one, two] = await Promise.all([sealed(tenantId, keys), sealed(tenantId, keys)]);
    const three = await sealed(tenantId, new StoredTenantKeys(ingest, M1));
    expect(await idsOf(tenantId)).toEqual([namesIn(one.text).keyId]);
    for (const each of [one, two, three]) expect(await opened(each)).toEqual(['Rs 5 debited']);
    expect(await here.database.dump()).not.toContain(
      Buffer.from((await keys.toSeal(tenantId))!.keys.values().next().value!).toString('base64url'),
    );
  });

  it('are none of a tenant that does not exist', async () => {
    expect(await sealer().toSeal('nobody')).toBeUndefined();
  });

  it('are asked for once, however many chunks come', async () => {
    const tenantId = await here.newTenant();
    const one = await sealed(tenantId);
    const keys = opener();
    expect(await opened(one, keys)).toEqual(['Rs 5 debited']);
    await here.database.query('DELETE FROM tenant_keys WHERE tenant_id = $1', [tenantId]);
    expect(await opened(one, keys)).toEqual(['Rs 5 debited']);
    await expect(opened(one)).rejects.toBeInstanceOf(KeyGoneError);
  });

  it('of a tenant open nothing of another, and are seen by nobody but their tenant', async () => {
    const [mine, other] = [await here.newTenant(), await here.newTenant()];
    const [one, theirs] = [await sealed(mine), await sealed(other)];
    const { keyId } = namesIn(theirs.text);
    await expect(opener().toOpen(mine, keyId)).rejects.toBeInstanceOf(KeyGoneError);
    await expect(
      open(theirs.text, theirs.bound, await opener().toOpen(mine, namesIn(one.text).keyId)),
    ).rejects.toMatchObject({ reason: 'unknown-key' });
    const foreign = 'SELECT key_id FROM tenant_keys WHERE key_id = $1';
    for (const service of [here.gateway, ingest, masking]) {
      expect(await withTenant(service, mine, (manager) => manager.query(foreign, [keyId]))).toEqual([]);
      expect(await withTenant(service, other, (manager) => manager.query(foreign, [keyId]))).toHaveLength(1);
      expect(await service.query('SELECT key_id FROM tenant_keys')).toEqual([]);
    }
  });

  it('are all that the role of masking may read, and it may change nothing', async () => {
    const tables = await here.database.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    );
    expect(tables.length).toBeGreaterThan(20);
    const refused = (sql: string) =>
      expect(masking.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
    for (const { name } of tables) {
      if (name !== 'tenant_keys') await refused(`SELECT FROM ${name}`);
      await refused(`DELETE FROM ${name}`);
    }
    await refused(
      "INSERT INTO tenant_keys (tenant_id, key_id, wrapped_key) VALUES ('local', gen_random_uuid(), '')",
    );
    await refused('UPDATE tenant_keys SET created_at = now()');
    await refused('SELECT key_id FROM tenant_keys FOR KEY SHARE');
    await expect(here.history.query('SELECT key_id FROM tenant_keys')).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });

  it('go with everything of their tenant: what they sealed opens for nobody, and the next has another', async () => {
    const tenantId = await here.newTenant();
    const [before, keys] = [await sealed(tenantId), sealer()];
    expect(await keys.toSeal(tenantId)).toBeDefined();
    expect(await new Erasure(here.gateway).everything(tenantId)).toMatchObject({ tenant_keys: 1 });
    await expect(opened(before)).rejects.toBeInstanceOf(KeyGoneError);
    await expect(open(before.text, before.bound, M1)).rejects.toMatchObject({ reason: 'unknown-key' });
    // A process that has not heard of it: what it takes in must not be lost.
    const id = randomUUID();
    const row = { id, source: 'rest' as const, accepted: 1, closed: true };
    const submissions = new Submissions(here.gateway);
    const tried: string[] = [];
    await keys.using(tenantId, async ({ current }) => {
      tried.push(current);
      await submissions.insert(tenantId, [row], current);
    });
    expect(tried).toEqual([namesIn(before.text).keyId, ...(await idsOf(tenantId))]);
    expect(await submissions.find(tenantId, id)).toBeDefined();
    expect(await opened(await sealed(tenantId, keys))).toEqual(['Rs 5 debited']);
  });

  it('are held while a submission is written down, so that an erasure takes both or neither', async () => {
    const tenantId = await here.newTenant();
    const { current } = (await sealer().toSeal(tenantId))!;
    const id = randomUUID();
    let erased: Promise<unknown> | undefined;
    await withTenant(here.gateway, tenantId, async (manager) => {
      await manager.query(
        `WITH ${heldKey('$2')} INSERT INTO submissions (tenant_id, id, source) SELECT $1, $3, 'rest' FROM held`,
        [tenantId, current, id],
      );
      erased = new Erasure(here.gateway).everything(tenantId);
      await eventually(async () =>
        expect(
          await here.database.query(
            "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
          ),
        ).toHaveLength(1),
      );
    });
    expect(await erased).toMatchObject({ tenant_keys: 1, submissions: 1 });
  });

  it('that are gone let no process go on with a file, and change nothing of its journal', async () => {
    const tenantId = await here.newTenant();
    const [stale, submissionId] = [(await sealer().toSeal(tenantId))!.current, randomUUID()];
    await new Erasure(here.gateway).everything(tenantId);
    const { current } = (await sealer().toSeal(tenantId))!;
    const journal = new IdempotencyKeys(here.gateway);
    const name = { tenantId, route: 'POST /v1/uploads', key: 'file' };
    const holder = randomUUID();
    const known = { parts: 1, fingerprint: Buffer.alloc(32), fingerprintKey: 'm1' };
    await journal.hold(name, holder, { ...known, submissionId, answer: null });
    const handOn = (parts: number, sealedWith: string) =>
      journal.handOn(
        name,
        holder,
        { ...known, parts },
        { id: submissionId, accepted: parts - 1, isFirst: parts === 2, sealedWith },
      );
    await expect(handOn(2, stale)).rejects.toBeInstanceOf(KeyGoneError);
    await handOn(2, current);
    await expect(handOn(3, stale)).rejects.toBeInstanceOf(KeyGoneError);
    const rows =
      'SELECT parts, accepted FROM idempotency_keys JOIN submissions ON id = submission_id WHERE id = $1';
    expect(await here.database.query(rows, [submissionId])).toEqual([{ parts: 2, accepted: 1 }]);
    await expect(
      journal.handOn(name, randomUUID(), known, {
        id: submissionId,
        accepted: 9,
        isFirst: false,
        sealedWith: current,
      }),
    ).rejects.toBeInstanceOf(KeyHeldError);
  });

  it('are new under a new master key; the old one still opens, until it is taken out', async () => {
    const tenantId = await here.newTenant();
    const before = await sealed(tenantId);
    const after = await sealed(tenantId, sealer(M2));
    expect(await idsOf(tenantId)).toEqual([after, before].map(({ text }) => namesIn(text).keyId));
    for (const each of [before, after]) expect(await opened(each, opener(M2))).toEqual(['Rs 5 debited']);
    const rest = { current: 'm2', keys: masterKeys('m2') };
    expect(await opened(after, opener(rest))).toEqual(['Rs 5 debited']);
    await expect(opened(before, opener(rest))).rejects.toMatchObject({ reason: 'unknown-key' });
  });

  it('are followed by who has keys in memory, when the master key is taken out', async () => {
    const tenantId = await here.newTenant();
    const master = { ...M2 };
    const [before, keys] = [await sealed(tenantId), opener(master)];
    expect(await opened(before, keys)).toEqual(['Rs 5 debited']);
    master.keys = masterKeys('m2');
    await expect(opened(before, keys)).rejects.toMatchObject({ reason: 'unknown-key' });
  });

  it('seal for ninety days, and open for eight more', async () => {
    const tenantId = await here.newTenant();
    const first = await sealed(tenantId);
    await age(namesIn(first.text).keyId, '91 days');
    const second = await sealed(tenantId);
    expect(await idsOf(tenantId)).toEqual([second, first].map(({ text }) => namesIn(text).keyId));
    await age(namesIn(second.text).keyId, '7 days');
    await sealed(tenantId);
    expect(await opened(first)).toEqual(['Rs 5 debited']);
    await age(namesIn(second.text).keyId, '9 days');
    await sealed(tenantId);
    expect(await idsOf(tenantId)).toEqual([namesIn(second.text).keyId]);
    await expect(opened(first)).rejects.toBeInstanceOf(KeyGoneError);
  });

  it('are not needed for what was sealed with the master key, before tenants had keys', async () => {
    const tenantId = await here.newTenant();
    const bound = { tenantId, chunkId: randomUUID() };
    const text = new Secret<RawSms>({ text: 'Rs 5 debited', receivedAt: '2026-11-23T10:00:00Z' });
    expect(await opened({ bound, text: await seal([text], bound, M1) })).toEqual(['Rs 5 debited']);
  });
});

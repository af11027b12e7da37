import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Categories } from '#libs/persistence/categories.js';
import { DatabaseError } from '#libs/persistence/database-failure.js';
import { DeadLetterStore } from '#libs/persistence/dead-letter-store.js';
import { DeadLetters } from '#libs/persistence/dead-letters.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { askWithTenant, withDispatcher, withTenant } from '#libs/persistence/with-tenant.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, submission } from './chunk.js';

describe('isolation of tenants and services', () => {
  let database: TestDatabase;
  let gateway: DataSource;
  let ingest: DataSource;
  let history: DataSource;
  let foreignSubmission: string;
  const foreign = item(randomUUID(), 0);

  beforeAll(async () => {
    database = await createTestDatabase();
    const urls = [database.gatewayUrl, database.ingestUrl, database.historyUrl, database.ownerUrl];
    const [first, second, third, owner] = await Promise.all(urls.map(connect));
    [gateway, ingest, history] = [first!, second!, third!];
    await ensureTenant(owner!, { id: 'other', country: 'US', timeZone: 'America/New_York' });
    await owner!.destroy();
    foreignSubmission = await submission(gateway, 1, 'other');
    await storeChunk(history, chunk([{ ...foreign, submissionId: foreignSubmission }], 'other'));
    await database.query(`
      INSERT INTO budgets (tenant_id, id, currency, amount) VALUES ('other', gen_random_uuid(), 'USD', 1);
      INSERT INTO dismissals (tenant_id, anomaly_id) VALUES ('other', 'price-rise.0.1');
      INSERT INTO watches (tenant_id) VALUES ('other');
      INSERT INTO announcements (tenant_id, type, subject) VALUES ('other', 'anomaly.detected', 'price-rise.0.1')`);
  }, 60_000);

  afterAll(async () => {
    await Promise.all([gateway?.destroy(), ingest?.destroy(), history?.destroy()]);
    await database?.drop();
  });

  const refused = (work: Promise<unknown>) => expect(work).rejects.toMatchObject({ code: '42501' });

  it('forces row-level security with a policy on every table that has a tenant', async () => {
    const open = await database.query(`
      SELECT table_class.relname FROM pg_class AS table_class
      JOIN pg_attribute AS tenant ON tenant.attrelid = table_class.oid
      WHERE table_class.relkind IN ('r', 'p') AND table_class.relnamespace = 'public'::regnamespace
        AND (tenant.attname = 'tenant_id' OR table_class.relname = 'tenants')
        AND NOT (table_class.relrowsecurity AND table_class.relforcerowsecurity
          AND EXISTS (SELECT FROM pg_policy WHERE polrelid = table_class.oid))`);
    expect(open).toEqual([]);
    const covered = await database.query("SELECT FROM pg_class WHERE relforcerowsecurity AND relkind = 'r'");
    expect(covered.length).toBeGreaterThanOrEqual(7);
  });

  it.each(['tenants', 'budgets', 'watches', 'submissions'])(
    'shows %s of all tenants to history alone, and only while it looks who waits for something',
    async (table) => {
      const rows = `SELECT 1 FROM ${table} WHERE ${table === 'tenants' ? 'id' : 'tenant_id'} = 'other'`;
      for (const service of [gateway, history])
        expect(await withTenant(service, 'local', (manager) => manager.query(rows))).toEqual([]);
      expect(await withDispatcher(gateway, (manager) => manager.query(rows))).toEqual([]);
      expect(await withDispatcher(history, (manager) => manager.query(rows))).toHaveLength(1);
    },
  );

  it('lets history change no other tenant while it looks', async () => {
    const change = "UPDATE watches SET seen = 'changed' WHERE tenant_id = 'other'";
    expect(await withDispatcher(history, (manager) => manager.query(change))).toEqual([[], 0]);
  });

  it('gives services roles that own nothing and that no policy spares', async () => {
    const roles = await database.query<{ name: string }>(`
      SELECT rolname AS name FROM pg_roles
      WHERE rolname LIKE 'spendsense\\_%' AND rolname <> 'spendsense_owner'
        AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
          OR EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid))`);
    expect(roles).toEqual([]);
  });

  it.each([
    'tenants',
    'submissions',
    'submission_errors',
    'transactions',
    'spend_daily',
    'webhooks',
    'outbox',
    'webhook_deliveries',
    'rules',
    'merchants',
    'corrections',
    'tombstones',
    'budgets',
    'dismissals',
    'watches',
    'announcements',
    'spend_monthly',
    'changed_parties',
    'recurring_chains',
    'categories',
    'tenant_keys',
  ])('shows no row of %s when no tenant is set', async (table) => {
    expect(await gateway.query(`SELECT * FROM ${table}`)).toEqual([]);
  });

  it('lets the gateway see that a message died, ask for it again and drop it, but never what it held', async () => {
    const keep = (service: DataSource) =>
      new DeadLetterStore(service).keep({
        tenantId: 'other',
        id: randomUUID(),
        stage: 'spendsense.ingest',
        reason: 'invalid-body',
        body: Buffer.from('sealed'),
        messageId: 'm',
        contentType: null,
        sender: 'tenant.other',
        attempts: 0,
        items: [],
      });
    await keep(history);
    await refused(keep(gateway));
    const letters = new DeadLetters(gateway);
    const [letter] = await letters.list('other', 10);
    expect(letter).toMatchObject({ reason: 'invalid-body', canReplay: true, items: 0 });
    expect(await letters.list('local', 10)).toEqual([]);
    expect(await letters.requestReplay('local', [letter!.id])).toBe(0);
    expect(await letters.drop('local', letter!.id)).toBe(false);
    const secret = ['body', 'sender', 'message_id', '*'].map(
      (column) => `SELECT ${column} FROM dead_letters`,
    );
    for (const statement of [...secret, 'UPDATE dead_letters SET body = NULL'])
      await refused(withTenant(gateway, 'other', (manager) => manager.query(statement)));
    await refused(withTenant(ingest, 'other', (manager) => manager.query('SELECT 1 FROM dead_letters')));
    expect(await gateway.query('SELECT chunk_id FROM dead_letters')).toEqual([]);
    expect(await letters.requestReplay('other', [letter!.id])).toBe(1);
    expect(await letters.drop('other', letter!.id)).toBe(true);
  });

  it('forgets the tenant when the transaction ends', async () => {
    const single = await connect(database.gatewayUrl);
    await withTenant(single, 'other', async (manager) => {
      expect(await manager.query('SELECT 1 FROM transactions')).toHaveLength(1);
    });
    expect(await single.query('SELECT 1 FROM transactions')).toEqual([]);
    expect(await askWithTenant(single, 'other', 'SELECT 1 FROM transactions')).toHaveLength(1);
    await expect(askWithTenant(single, 'other', 'SELECT 1 / 0')).rejects.toThrow(DatabaseError);
    expect(await single.query('SELECT 1 FROM transactions')).toEqual([]);
    await single.destroy();
  });

  it('answers a foreign id as an unknown one', async () => {
    const transactions = new Transactions(gateway);
    const submissions = new Submissions(gateway);
    expect(await transactions.find('other', foreign.itemId)).toBeDefined();
    expect(await transactions.find('local', foreign.itemId)).toBeUndefined();
    expect(await submissions.find('local', foreignSubmission)).toBeUndefined();
    expect(await submissions.items('local', foreignSubmission)).toEqual({ items: [] });
    expect(await transactions.page('local', { submissionId: foreignSubmission })).toEqual({ items: [] });
    expect(await new Tenants(gateway).find('nobody')).toBeUndefined();
    expect(await new Tenants(gateway).find('other')).toMatchObject({ country: 'US' });
  });

  it('lets the gateway set what a tenant may choose, and nothing else of it', async () => {
    await new Tenants(gateway).setOperators('other', { ACCOUNT: 'keep' });
    expect(await new Tenants(ingest).find('other')).toMatchObject({ operators: { ACCOUNT: 'keep' } });
    expect(await new Tenants(ingest).find('local')).toMatchObject({ operators: {} });
    await refused(new Tenants(ingest).setOperators('other', {}));
    await refused(
      withTenant(gateway, 'other', (manager) => manager.query("UPDATE tenants SET name = 'mine'")),
    );
  });

  it('keeps the categories of a tenant to itself', async () => {
    const categories = new Categories(gateway);
    const { id } = await categories.add('other', { name: 'Boats', colour: null, icon: null });
    expect([await categories.knows('other', id), await categories.knows('local', id)]).toEqual([true, false]);
    expect(await categories.list('local')).toEqual([]);
    expect(await categories.change('local', id, { name: 'Mine' })).toBeUndefined();
    expect(await categories.merge('local', id, 'other')).toBeUndefined();
    expect(await categories.list('other')).toMatchObject([{ id: 'boats', name: 'Boats' }]);
  });

  it('changes nothing of another tenant', async () => {
    await new Submissions(gateway).fail('local', foreignSubmission, 'mischief');
    const found = await new Submissions(gateway).find('other', foreignSubmission);
    expect(found).toMatchObject({ failureReason: null, processed: 1 });
  });

  it('refuses a row for another tenant', () =>
    refused(
      withTenant(gateway, 'local', (manager) =>
        manager.query("INSERT INTO submissions (id, tenant_id, source) VALUES ($1, 'other', 'rest')", [
          randomUUID(),
        ]),
      ),
    ));

  it('lets the gateway restore transactions of its tenant, and nobody else write any', async () => {
    const add = (service: DataSource, tenantId: string) =>
      withTenant(service, tenantId, (manager) =>
        manager.query(
          `INSERT INTO transactions (tenant_id, id, submission_id, index, masked_text, received_at, kind, kind_reason,
            is_refund, scores, needs_review, model, day, read_kind)
           VALUES ('local', $1, $1, 0, 'masked', now(), 'notice', 'restored', false, '{}', false, 'test@1', '2026-05-10',
            'notice')`,
          [randomUUID()],
        ),
      );
    await add(gateway, 'local');
    await refused(add(gateway, 'other'));
    await refused(add(ingest, 'local'));
  });

  it('lets nobody but history write results', async () => {
    for (const service of [gateway, ingest]) {
      await refused(
        storeChunk(
          service,
          chunk([{ ...foreign, itemId: randomUUID(), submissionId: foreignSubmission }], 'other'),
        ),
      );
      await refused(
        withTenant(service, 'local', (manager) => manager.query('UPDATE spend_daily SET count = 0')),
      );
    }
    await refused(withTenant(ingest, 'local', (manager) => manager.query('SELECT 1 FROM transactions')));
    await refused(withTenant(history, 'local', (manager) => manager.query('SELECT 1 FROM api_keys')));
    await refused(withTenant(history, 'local', (manager) => manager.query('DELETE FROM transactions')));
    await refused(
      withTenant(history, 'local', (manager) => manager.query('UPDATE submissions SET accepted = 0')),
    );
    await refused(withTenant(gateway, 'local', (manager) => manager.query('CREATE TABLE mine (id text)')));
  });
});

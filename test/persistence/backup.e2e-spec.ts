import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { BACKUP_TABLES } from '#libs/persistence/backup-tables.js';
import type { BackupError } from '#libs/persistence/backups.js';
import { Categories } from '#libs/persistence/categories.js';
import { Corrections } from '#libs/persistence/corrections.js';
import { Erasure } from '#libs/persistence/erasure.js';
import { Rules } from '#libs/persistence/rules.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { Transactions } from '#libs/persistence/transactions.js';
import { chunk, item, submission } from './chunk.js';
import { Place } from './place.js';
import { BROKEN, RandomLedger, STEPS } from './random-ledger.js';
import { rollUp } from './totals.js';

const FIXTURE = readFileSync(join(import.meta.dirname, 'testdata', 'backup-v1.jsonl'), 'utf8')
  .trimEnd()
  .split('\n');
const HEADER = FIXTURE[0]!;
const NOTHING = {
  rule: 0,
  merchant: 0,
  submission: 0,
  transaction: 0,
  correction: 0,
  budget: 0,
  dismissal: 0,
  category: 0,
};

describe('a backup', () => {
  let here: Place;
  let elsewhere: Place;

  beforeAll(async () => {
    [here, elsewhere] = await Promise.all([Place.create(), Place.create()]);
  }, 60_000);

  afterAll(async () => {
    await here?.close();
    await elsewhere?.close();
  });

  it('holds every column that is stored and cannot be worked out from others', async () => {
    for (const { table, columns, instead } of BACKUP_TABLES) {
      const stored = await here.database.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name = $1 AND column_name <> 'tenant_id' AND is_generated = 'NEVER'`,
        [table],
      );
      const held = new Set([...Object.keys(columns), ...Object.keys(instead ?? {})]);
      expect(stored.map(({ name }) => name).toSorted()).toEqual([...held].toSorted());
    }
  });

  it('restores everything, elsewhere and to the last digit, and twice changes nothing', async () => {
    const tenantId = await here.livedIn();
    const before = await here.everything(tenantId);
    const lines = await here.backup(tenantId);
    expect(JSON.parse(lines.at(-1)!)).toEqual({ type: 'end', rows: lines.length - 2 });
    const id = await elsewhere.newTenant();
    expect(await elsewhere.restore(id, lines)).toEqual({
      settings: true,
      restored: { ...NOTHING, rule: 1, merchant: 1, submission: 1, transaction: 6, correction: 1 },
      present: 0,
      skipped: { rows: 0, fields: 0 },
      bad: 0,
      problems: [],
    });
    const { settings, ...rows } = (await elsewhere.everything(id)) as { settings: object };
    expect({ settings, ...rows }).toEqual(before);
    expect(await elsewhere.restore(id, lines)).toMatchObject({
      settings: false,
      restored: NOTHING,
      present: 10,
      bad: 0,
    });
    expect(await elsewhere.everything(id)).toEqual(before);
  });

  it('holds the categories of the tenant, and what has them', async () => {
    const tenantId = await here.livedIn();
    const categories = new Categories(here.gateway);
    await categories.change(tenantId, 'fuel', { name: 'Petrol', hidden: true });
    const { id: own } = await categories.add(tenantId, { name: 'Pet care', colour: '#7a5cff', icon: '🐕' });
    const [row] = (await new Transactions(here.gateway).page(tenantId, { kind: 'transaction' })).items;
    await new Corrections(here.gateway).correct(tenantId, row!.id, { category: own });
    const id = await elsewhere.newTenant();
    const { restored } = await elsewhere.restore(id, await here.backup(tenantId));
    expect(restored).toMatchObject({ category: 2, transaction: 6 });
    expect(await new Categories(elsewhere.gateway).list(id)).toMatchObject([
      { id: 'fuel', name: 'Petrol', colour: null, hidden: true },
      { id: 'pet_care', name: 'Pet care', colour: '#7a5cff', icon: '🐕', hidden: false },
    ]);
    expect(await new Transactions(elsewhere.gateway).find(id, row!.id)).toMatchObject({ category: own });
  });

  it('brings back what was deleted since, and leaves what was not as it is', async () => {
    const tenantId = await here.livedIn();
    const before = await here.everything(tenantId);
    const lines = await here.backup(tenantId);
    const removed = await new Erasure(here.gateway).everything(tenantId);
    expect(removed).toMatchObject({
      transactions: 6,
      submissions: 1,
      rules: 1,
      merchants: 1,
      corrections: 1,
    });
    await here.restore(tenantId, lines);
    expect(await here.everything(tenantId)).toEqual(before);
    const rule = (await new Rules(here.gateway).list(tenantId))[0]!;
    await new Rules(here.gateway).replace(tenantId, rule.id, { ...rule, name: 'Renamed' });
    await here.restore(tenantId, lines);
    expect(await new Rules(here.gateway).list(tenantId)).toMatchObject([{ name: 'Renamed' }]);
  });

  it('of version 1 restores, with what it does not say at its default', async () => {
    const id = await elsewhere.newTenant();
    expect(await elsewhere.restore(id, FIXTURE)).toMatchObject({
      settings: true,
      restored: { ...NOTHING, rule: 1, merchant: 1, submission: 1, transaction: 4, correction: 1 },
      bad: 0,
    });
    const rows = await elsewhere.database.query(
      `SELECT right(id::text, 3) AS id, day::text, kind, amount::text, counts_as, right(joined_to::text, 3) AS joined_to,
        refund_of, paired_with, read_category, created_at::text AS created
       FROM transactions WHERE tenant_id = $1 ORDER BY id`,
      [id],
    );
    const alone = { joined_to: null, refund_of: null, paired_with: null };
    expect(rows).toMatchObject([
      {
        id: '101',
        day: '2026-10-03',
        amount: '4.50',
        counts_as: 'food_dining',
        read_category: 'shopping',
        ...alone,
      },
      { id: '102', day: '2026-10-03', amount: '4.50', ...alone, joined_to: '101' },
      // What it gives back and what it is paired with are not in the file. In London it was past midnight.
      { id: '103', day: '2026-10-05', kind: 'transaction', counts_as: 'refund', ...alone },
      { id: '104', kind: 'notice', amount: null, counts_as: null, ...alone },
    ]);
    expect((rows[0] as { created: string }).created).toContain('.654321');
    expect((await rollUp(elsewhere.database, id)).days).toMatchObject([
      { day: '2026-10-03', category: 'food_dining', amount: '4.5', count: 1 },
      { day: '2026-10-05', category: 'refund', amount: '1', count: 1 },
    ]);
    expect(await new Rules(elsewhere.gateway).list(id)).toMatchObject([{ name: 'Corner cafe is dining' }]);
  });

  it('costs its bad rows only, and says which and why', async () => {
    const id = await elsewhere.newTenant();
    const good = { type: 'transaction', amount: '5.00', currency: 'INR', direction: 'debit' };
    const row = (change: object) => JSON.stringify({ ...good, id: randomUUID(), ...change });
    const lines = [
      HEADER.replace('Europe/London', 'Europe/Atlantis'),
      row({}),
      'SECRET-7731 {',
      row({ amount: 5 }),
      row({ id: null }),
      row({ category: 'SECRET-7731' }),
      row({ joinReason: 'duplicate' }),
      row({ maskedText: 'nul \0 and half \ud83d' }),
      JSON.stringify({
        type: 'rule',
        id: randomUUID(),
        conditions: [{ field: 'constructor', operator: 'is', value: 'x' }],
      }),
      JSON.stringify({ type: 'merchant', key: 'x', votes: { 'No id': 1 } }),
      // Too long for an index, however it is packed.
      JSON.stringify({ type: 'merchant', key: randomBytes(50_000).toString('base64') }),
      JSON.stringify({ type: 'planet', id: 1 }),
      row({ mood: 'SECRET-7731', weather: 1 }),
    ];
    const report = await elsewhere.restore(id, [
      ...lines,
      JSON.stringify({ type: 'end', rows: lines.length - 1 }),
    ]);
    expect(report).toMatchObject({
      settings: true,
      restored: { ...NOTHING, transaction: 3 },
      skipped: { rows: 1, fields: 2 },
      bad: 9,
    });
    expect(report.problems).toEqual([
      { line: 1, detail: 'timeZone must be a time zone' },
      { line: 3, detail: 'The line is not one JSON object.' },
      { line: 4, detail: 'amount must be a decimal number in quotes' },
      { line: 5, detail: 'id is missing' },
      { line: 6, detail: expect.stringContaining('category must be the id') },
      { line: 7, detail: expect.stringContaining('The database refuses it (transactions_') },
      { line: 9, detail: 'conditions must be a list of conditions' },
      { line: 10, detail: 'votes must count categories' },
      { line: 11, detail: expect.stringContaining('The database refuses it (54000') },
    ]);
    expect((await rollUp(elsewhere.database, id)).days).toMatchObject([{ amount: '15', count: 3 }]);
  });

  it.each<[string, (lines: string[]) => string[], boolean, number]>([
    ['that has no last line', (lines) => lines.slice(0, -1), false, 8],
    ['whose connection broke', (lines) => lines.slice(0, 6), true, 5],
    ['that lost a row', (lines) => lines.toSpliced(3, 1), false, 7],
  ])('%s is refused, and what there is of it restored', async (_, damage, broken, rows) => {
    const id = await elsewhere.newTenant();
    // A submission's id is unique among all tenants of a server.
    const lines = FIXTURE.map((line) => line.replaceAll('8000-000000000010', `8000-${id.slice(-12)}`));
    const failure = (await elsewhere
      .restore(id, damage(lines), { broken })
      .catch((error: unknown) => error)) as BackupError;
    expect(failure).toMatchObject({ code: 'backup-damaged' });
    const restored = Object.values(failure.report!.restored).reduce((sum, count) => sum + count);
    expect(restored).toBe(rows);
    expect(await elsewhere.database.query(BROKEN, [id])).toEqual([]);
    expect(await elsewhere.restore(id, lines)).toMatchObject({ present: rows, bad: 0 });
  });

  it.each<[string, string[], boolean, string]>([
    ['nothing', [], false, 'not-a-backup'],
    ['a file of something else', ['{"text":"Rs 5"}', '{"type":"end","rows":0}'], false, 'not-a-backup'],
    ['what breaks off at once', [], true, 'not-a-backup'],
    ['a backup of a later version', [HEADER.replace('"version":1', '"version":2')], false, 'backup-too-new'],
  ])('is not %s', async (_, lines, broken, code) => {
    const id = await elsewhere.newTenant();
    await expect(elsewhere.restore(id, lines, { broken })).rejects.toMatchObject({ code, report: undefined });
  });

  it('tells no webhook of what it restores', async () => {
    const id = await elsewhere.newTenant();
    await elsewhere.database.query(
      `INSERT INTO webhooks (tenant_id, id, url, sealed_secret, types)
       VALUES ($1, $2, 'https://receiver.example', 'sealed', '{submission.completed}')`,
      [id, randomUUID()],
    );
    const lines = FIXTURE.map((line) => line.replaceAll('8000-000000000010', `8000-${id.slice(-12)}`));
    expect(await elsewhere.restore(id, lines)).toMatchObject({ restored: { submission: 1 } });
    const events = () => elsewhere.database.query('SELECT FROM outbox WHERE tenant_id = $1', [id]);
    expect(await events()).toEqual([]);
    const fresh = await submission(elsewhere.gateway, 1, id);
    await storeChunk(elsewhere.history, chunk([item(fresh, 0)], id));
    expect(await events()).toHaveLength(1);
  });

  it('of any ledger restores to the same rows and roll-ups, wherever the file is cut and sent again', async () => {
    await fc.assert(
      fc.asyncProperty(STEPS, fc.nat(), async (steps, cut) => {
        const tenantId = await here.newTenant();
        const ledger = new RandomLedger(here.gateway, here.history, tenantId);
        for (const step of steps) await ledger.play(step);
        const lines = await here.backup(tenantId);
        const id = await elsewhere.newTenant();
        const part = lines.slice(0, 1 + (cut % (lines.length - 1)));
        await expect(elsewhere.restore(id, part)).rejects.toMatchObject({ code: 'backup-damaged' });
        expect(await elsewhere.database.query(BROKEN, [id])).toEqual([]);
        await new Erasure(elsewhere.gateway).everything(id);
        expect(await elsewhere.restore(id, lines)).toMatchObject({ bad: 0, present: 0 });
        expect(await elsewhere.everything(id)).toEqual(await here.everything(tenantId));
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});

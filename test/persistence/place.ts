import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { BACKUP_TABLES, SETTINGS } from '#libs/persistence/backup-tables.js';
import { type BackupLine, Backups, BrokenSourceError } from '#libs/persistence/backups.js';
import { Corrections } from '#libs/persistence/corrections.js';
import { ensureTenant } from '#libs/persistence/ensure-tenant.js';
import { Rules } from '#libs/persistence/rules.js';
import { storeChunk } from '#libs/persistence/store-chunk.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { chunk, connect, item, submission } from './chunk.js';
import { rollUp } from './totals.js';

/** Lines as a source gives them, some at a time; `broken` ends it as a lost connection does. */
async function* sourceOf(lines: string[], { broken = false } = {}): AsyncGenerator<BackupLine[]> {
  for (let from = 0; from < lines.length; from += 3)
    yield lines.slice(from, from + 3).map((text, i) => ({ number: from + i + 1, text }));
  if (broken) throw new BrokenSourceError('The file breaks off.');
}

/** A database with its logins, as one server has. */
export class Place {
  readonly backups: Backups;

  private constructor(
    readonly database: TestDatabase,
    readonly gateway: DataSource,
    readonly history: DataSource,
    readonly owner: DataSource,
  ) {
    this.backups = new Backups(gateway);
  }

  static async create(): Promise<Place> {
    const database = await createTestDatabase();
    const urls = [database.gatewayUrl, database.historyUrl, database.ownerUrl];
    const [gateway, history, owner] = (await Promise.all(urls.map(connect))) as [
      DataSource,
      DataSource,
      DataSource,
    ];
    return new Place(database, gateway, history, owner);
  }

  async close(): Promise<void> {
    await Promise.all([this.gateway, this.history, this.owner].map((source) => source.destroy()));
    await this.database.drop();
  }

  async newTenant(id = `t-${randomUUID()}`): Promise<string> {
    await ensureTenant(this.owner, { id, country: 'IN', timeZone: 'Asia/Kolkata' });
    return id;
  }

  async backup(tenantId: string): Promise<string[]> {
    const lines: string[] = [];
    for await (const some of this.backups.read(tenantId)) lines.push(...some);
    return lines;
  }

  restore(tenantId: string, lines: string[], options?: { broken: boolean }) {
    return this.backups.restore(tenantId, sourceOf(lines, options));
  }

  /** A tenant with something of everything. */
  async livedIn(): Promise<string> {
    const tenantId = await this.newTenant();
    await this.database.query(
      `UPDATE tenants SET currency = 'EUR', month_start_day = 25, time_zone = 'Europe/Berlin', country = 'DE',
        masking_operators = '{"ACCOUNT": "keep-last-4"}' WHERE id = $1`,
      [tenantId],
    );
    const rule = {
      name: 'Chai',
      position: 2,
      enabled: true,
      match: 'all' as const,
      conditions: [{ field: 'text' as const, operator: 'contains' as const, value: 'ruled' }],
      action: { category: 'groceries' as const },
    };
    await new Rules(this.gateway).create(tenantId, rule);
    const id = await submission(this.gateway, 6, tenantId);
    const card = { account: '<ACCOUNT:two>', direction: 'credit' as const };
    const items = [
      item(id, 0, { text: 'Rs 120.50 debited, one', sender: 'AX-ALPHAB-S' }),
      item(id, 1, { text: 'Rs 120.50 debited, one', sender: 'VM-ALPHAB' }),
      item(id, 2, { text: 'own, out', category: 'transfer', fields: { merchant: null, amount: '70.10' } }),
      item(id, 3, {
        text: 'own, in',
        category: 'income',
        fields: { ...card, merchant: null, amount: '70.10' },
      }),
      item(id, 4, { text: 'back', category: 'refund', fields: { ...card, isRefund: true, amount: '20.5' } }),
      item(id, 5, { text: 'ruled ₹ "quoted" \\ line\nbreak', fields: { amount: '0.10', merchant: 'Ruled' } }),
    ];
    for (const one of items) await storeChunk(this.history, { ...chunk([one], tenantId) });
    await new Corrections(this.gateway).correct(tenantId, items[0]!.itemId, { category: 'shopping' });
    return tenantId;
  }

  /** Every column of every row, but for the tenant. */
  async everything(tenantId: string): Promise<unknown> {
    const tables = BACKUP_TABLES.map(({ table, key }) => [table, key] as const);
    const rows = tables.map(async ([table, key]) => [
      table,
      await this.database.query(
        `SELECT to_jsonb(t) - 'tenant_id' AS row FROM ${table} AS t WHERE tenant_id = $1 ORDER BY ${key}`,
        [tenantId],
      ),
    ]);
    const settings = await this.database.query(
      `SELECT ${Object.keys(SETTINGS).join(', ')} FROM tenants WHERE id = $1`,
      [tenantId],
    );
    return {
      settings,
      totals: await rollUp(this.database, tenantId),
      ...Object.fromEntries(await Promise.all(rows)),
    };
  }
}

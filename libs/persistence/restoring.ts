import type { DataSource, EntityManager } from 'typeorm';
import { insertRows, MEND_LINKS, WRITE_SETTINGS } from './backup-sql.js';
import { BACKUP_TABLES, type BackupTable, SETTINGS } from './backup-tables.js';
import { DatabaseError } from './database-failure.js';
import { checkRow, faultyFields, parseRow, TABLES } from './restored-rows.js';
import { retryConflicts } from './retry-conflicts.js';
import { storableJson } from './storable-json.js';
import { withLedger } from './with-ledger.js';

/** What a restore did. */
export interface RestoreReport {
  /** Whether the settings were taken; a tenant that has transactions keeps its own. */
  settings: boolean;
  /** Rows that were added, by type. */
  restored: Record<string, number>;
  /** Rows that were there already, and stayed as they are. */
  present: number;
  /** Lines of types, and fields of rows, that nobody knows. */
  skipped: { rows: number; fields: number };
  /** Rows that could not be restored. */
  bad: number;
  /** The first of them. */
  problems: { line: number; detail: string }[];
}

interface Row {
  line: number;
  json: string;
}

/** How many rows, and how much JSON, go into one transaction. */
const BATCH = { rows: 500, length: 1024 * 1024 };
const MOST_PROBLEMS = 100;

/** One restore under way: gathers rows and writes them, some at a time. */
export class Restoring {
  readonly report: RestoreReport = {
    settings: false,
    restored: Object.fromEntries(BACKUP_TABLES.map(({ type }) => [type, 0])),
    present: 0,
    skipped: { rows: 0, fields: 0 },
    bad: 0,
    problems: [],
  };
  private table: BackupTable | undefined;
  private rows: Row[] = [];
  private length = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly tenantId: string,
  ) {}

  /** Takes the settings of the first line, where the tenant has no transactions yet. */
  async settings(line: number, settings: Record<string, unknown>): Promise<void> {
    const faulty = faultyFields(SETTINGS, settings);
    for (const { fault } of faulty) this.refuse(line, fault);
    const usable = { ...settings, ...Object.fromEntries(faulty.map(({ field }) => [field, null])) };
    this.report.settings = await this.write(async (manager) => {
      const [, changed]: [unknown, number] = await manager.query(WRITE_SETTINGS, [
        this.tenantId,
        storableJson(usable),
      ]);
      return changed > 0;
    });
  }

  /** Takes a row, which is written at the latest by `end`. */
  async row(line: number, text: string): Promise<void> {
    const row = parseRow(text);
    if (!row) return this.refuse(line, 'The line is not one JSON object.');
    const table = TABLES.get(row['type']);
    if (!table) return void (this.report.skipped.rows += 1);
    const { unknownFields, fault } = checkRow(table, row);
    this.report.skipped.fields += unknownFields;
    if (fault) return this.refuse(line, fault);
    if (this.table !== table) await this.flush();
    this.table = table;
    const json = storableJson(row);
    this.rows.push({ line, json });
    this.length += json.length;
    if (this.rows.length >= BATCH.rows || this.length >= BATCH.length) await this.flush();
  }

  /** Counts a line that cannot be restored. */
  refuse(line: number, detail: string): void {
    this.report.bad += 1;
    if (this.report.problems.length < MOST_PROBLEMS) this.report.problems.push({ line, detail });
  }

  /** Writes what is left, and mends what points at rows that did not come. */
  async end(): Promise<void> {
    await this.flush();
    await this.write((manager) => manager.query(MEND_LINKS, [this.tenantId]));
    this.report.problems.sort((one, other) => one.line - other.line);
  }

  private async flush(): Promise<void> {
    const { table, rows } = this;
    this.rows = [];
    this.length = 0;
    if (table && rows.length) await this.insert(table, rows);
  }

  /** Halves what PostgreSQL refuses until the refused row is alone. */
  private async insert(table: BackupTable, rows: Row[]): Promise<void> {
    try {
      const [{ added }] = await this.write<[{ added: number }]>((manager) =>
        manager.query(insertRows(table), [this.tenantId, `[${rows.map(({ json }) => json).join(',')}]`]),
      );
      this.report.restored[table.type]! += added;
      this.report.present += rows.length - added;
    } catch (failure) {
      if (!(failure instanceof DatabaseError && failure.isRejection)) throw failure;
      const { constraint, code } = failure;
      if (rows.length === 1)
        return this.refuse(rows[0]!.line, `The database refuses it (${constraint ?? code}).`);
      const middle = rows.length >> 1;
      await this.insert(table, rows.slice(0, middle));
      await this.insert(table, rows.slice(middle));
    }
  }

  private write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return retryConflicts(() =>
      withLedger(this.dataSource, this.tenantId, async (manager) => {
        // What is restored is no news: no webhook is told of its submissions.
        await manager.query("SELECT set_config('app.restoring', 'on', true)");
        return work(manager);
      }),
    );
  }
}

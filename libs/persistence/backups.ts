import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { READ_SETTINGS, readRows } from './backup-sql.js';
import { BACKUP_TABLES } from './backup-tables.js';
import { parseRow } from './restored-rows.js';
import { type RestoreReport, Restoring } from './restoring.js';
import { readWithTenant } from './with-tenant.js';

/** `type` of the first line of a backup. */
const HEADER = 'spendsense-backup';
/** `type` of the last. */
const END = 'end';
/** Raised when an older server could no longer read what is written; fields and types may come without. */
const VERSION = 1;
/** How many rows are read at a time. */
const BATCH = 1000;

/** A line of a backup, numbered from 1; one with a fault cannot be read. */
export interface BackupLine {
  number: number;
  text: string;
  fault?: { detail: string };
}

/** Thrown by the source of a restore when it breaks off or cannot be unpacked. */
export class BrokenSourceError extends Error {}

/** Thrown for what is no backup, or one that is damaged; `report` says what was restored of it. */
export class BackupError extends Error {
  constructor(
    readonly code: 'not-a-backup' | 'backup-too-new' | 'backup-damaged',
    message: string,
    readonly report?: RestoreReport,
  ) {
    super(message);
  }
}

/** Writes all that a tenant has into lines of JSON, and reads them back. */
@Injectable()
export class Backups {
  constructor(private readonly dataSource: DataSource) {}

  /** Lines, some at a time, as everything is at the start. Holds a connection as `readWithTenant`, and throws as that. */
  read(tenantId: string): AsyncGenerator<string[]> {
    return readWithTenant(this.dataSource, tenantId, async function* (manager) {
      await manager.query("SET LOCAL timezone = 'UTC'");
      const [tenant]: { settings: object }[] = await manager.query(READ_SETTINGS, [tenantId]);
      const createdAt = new Date().toISOString();
      yield [JSON.stringify({ type: HEADER, version: VERSION, createdAt, tenant: tenant!.settings })];
      let count = 0;
      for (const table of BACKUP_TABLES) {
        await manager.query(`DECLARE backup NO SCROLL CURSOR FOR ${readRows(table)}`, [tenantId]);
        for (;;) {
          const rows: { line: string }[] = await manager.query(`FETCH ${BATCH} FROM backup`);
          if (rows.length) yield rows.map(({ line }) => line);
          count += rows.length;
          if (rows.length < BATCH) break;
        }
        await manager.query('CLOSE backup');
      }
      yield [JSON.stringify({ type: END, rows: count })];
    });
  }

  /**
   * Adds what a backup holds and the tenant does not, in batches; what cannot be used is counted, and the rest restored.
   * Doing it twice changes nothing. Throws `BackupError`, and as `withTenant`.
   */
  async restore(tenantId: string, source: AsyncIterable<readonly BackupLine[]>): Promise<RestoreReport> {
    const restoring = new Restoring(this.dataSource, tenantId);
    let fault: string | undefined;
    try {
      fault = await takeLines(restoring, source);
    } catch (failure) {
      if (!(failure instanceof BrokenSourceError)) throw failure;
      fault = failure.message;
    }
    await restoring.end();
    if (fault) throw new BackupError('backup-damaged', fault, restoring.report);
    return restoring.report;
  }
}

/** Hands the lines on; answers what is wrong with them as a whole. */
async function takeLines(
  restoring: Restoring,
  source: AsyncIterable<readonly BackupLine[]>,
): Promise<string | undefined> {
  let isBegun = false;
  let rows = 0;
  let expected: unknown;
  try {
    for await (const lines of source) {
      for (const { number, text, fault } of lines) {
        if (!isBegun) {
          await begin(restoring, number, text);
          isBegun = true;
        } else if (isEnd(text)) {
          expected = parseRow(text)?.['rows'];
        } else {
          rows += 1;
          if (fault) restoring.refuse(number, fault.detail);
          else await restoring.row(number, text);
        }
      }
    }
  } catch (failure) {
    if (failure instanceof BrokenSourceError && !isBegun) throw notABackup();
    throw failure;
  }
  if (!isBegun) throw notABackup();
  if (expected === undefined) return 'The file ends before its last line.';
  return expected === rows ? undefined : `The file has ${rows} rows where its last line counts others.`;
}

async function begin(restoring: Restoring, line: number, text: string): Promise<void> {
  const header = parseRow(text);
  if (header?.['type'] !== HEADER) throw notABackup();
  const { version, tenant } = header;
  if (typeof version === 'number' && version > VERSION)
    throw new BackupError(
      'backup-too-new',
      'The backup was made by a newer version; install that version of this server first.',
    );
  if (typeof tenant === 'object' && tenant !== null) await restoring.settings(line, { ...tenant });
}

// Parsing every line twice only to find the last would cost half the time.
const isEnd = (text: string): boolean => text.length < 200 && parseRow(text)?.['type'] === END;

const notABackup = () =>
  new BackupError('not-a-backup', 'The file is no backup; take one from GET /v1/backup.');

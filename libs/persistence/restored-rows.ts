import { BACKUP_TABLES, type BackupTable, type Column, fieldOf } from './backup-tables.js';

/** A line of a backup, as far as it can be used. */
export interface CheckedRow {
  /** How many of its fields nobody knows. */
  unknownFields: number;
  /** Why it cannot be restored; undefined when it can. */
  fault?: string;
}

/** Tables by the `type` of their lines. */
export const TABLES: ReadonlyMap<unknown, BackupTable> = new Map(
  BACKUP_TABLES.map((table) => [table.type, table]),
);

/** Parses a line as one JSON object; undefined for anything else. */
export function parseRow(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at a row of a table; names fields, and never a value. */
export function checkRow({ key, columns }: BackupTable, row: Record<string, unknown>): CheckedRow {
  const faulty = faultyFields(columns, row);
  const isKeyless = row[key] === undefined || row[key] === null;
  const known = Object.keys(columns).filter((name) => Object.hasOwn(row, fieldOf(name))).length;
  return {
    unknownFields: Object.keys(row).length - known - (Object.hasOwn(row, 'type') ? 1 : 0),
    ...(isKeyless ? { fault: `${key} is missing` } : faulty[0] && { fault: faulty[0].fault }),
  };
}

/** The fields whose values do not fit, and why. */
export function faultyFields(
  columns: Readonly<Record<string, Column>>,
  row: Record<string, unknown>,
): { field: string; fault: string }[] {
  return Object.entries(columns).flatMap(([name, [type]]) => {
    const field = fieldOf(name);
    const value = Object.hasOwn(row, field) ? row[field] : undefined;
    if (value === undefined || value === null || type.holds(value)) return [];
    return [{ field, fault: `${field} must ${type.must}` }];
  });
}
